// What the law asks about a contribution month: who pays, for which programmes, on what basis, and when.

import type { Fact, Scalar, Type } from '@jamin/engine';

const YES_OR_NO: Type = { kind: 'boolean' };

/** Rupiah with sen, from `min` to `max`. */
export function rupiah(min: string, max: string): Scalar {
  return { kind: 'number', unit: 'IDR', decimals: 2, min, max };
}

/** Ten billion rupiah a month: above every wage, so that a slip of the keys is noticed. */
export const WAGE_MAX = '10000000000';

export const pieceEarnings: Fact = {
  name: 'pieceEarnings',
  type: { kind: 'list', most: 24, item: { value: { type: rupiah('0', WAGE_MAX) } } },
  label: { id: 'Penghasilan borongan per bulan', en: 'Monthly earnings from piece work' },
  question: {
    id: 'Kalau Anda dibayar borongan atau per hasil: berapa penghasilan tiap bulan, bulan terbaru paling akhir?',
    en: 'If you are paid by the piece: what did you earn each month, the latest month last?',
  },
};

export const weatherDependent: Fact = {
  name: 'weatherDependent',
  type: YES_OR_NO,
  label: { id: 'Pekerjaan bergantung cuaca', en: 'Work depends on the weather' },
  question: {
    id: 'Apakah pekerjaan borongan Anda bergantung pada cuaca?',
    en: 'Does your piece work depend on the weather?',
  },
  default: false,
};

export const contractValue: Fact = {
  name: 'contractValue',
  type: rupiah('0', '100000000000000'),
  label: { id: 'Nilai kontrak proyek', en: 'Contract value of the project' },
  question: {
    id: 'Berapa nilai kontrak proyek konstruksi ini?',
    en: 'What is the contract value of this building project?',
  },
};

export const riskGroup: Fact = {
  name: 'riskGroup',
  type: { kind: 'choice', values: ['very-low', 'low', 'medium', 'high', 'very-high'] },
  label: { id: 'Tingkat risiko lingkungan kerja', en: 'Risk group of the workplace' },
  question: {
    id: 'Seberapa berisiko tempat kerja Anda menurut daftar kelompok risiko JKK?',
    en: 'How risky is your workplace in the list of JKK risk groups?',
  },
};

export const programmes: Fact = {
  name: 'programmes',
  type: { kind: 'set', values: ['JKK', 'JKM', 'JHT', 'JP', 'JKP'] },
  label: { id: 'Program yang diikuti', en: 'Programmes joined' },
  question: {
    id: 'Program apa saja yang Anda ikuti?',
    en: 'Which programmes have you joined?',
  },
};

export const labourIntensiveRelief: Fact = {
  name: 'labourIntensiveRelief',
  type: YES_OR_NO,
  label: { id: 'Memenuhi syarat keringanan padat karya', en: 'Meets the conditions of the labour-intensive relief' },
  question: {
    id: 'Apakah perusahaan industri padat karya ini memenuhi semua syarat keringanan iuran JKK?',
    en: 'Does this labour-intensive firm meet all conditions of the JKK contribution relief?',
  },
  default: false,
};

export const sector: Fact = {
  name: 'sector',
  type: { kind: 'choice', values: ['transport', 'other'] },
  label: { id: 'Bidang pekerjaan BPU', en: 'Field of work of a BPU' },
  question: {
    id: 'Apakah Anda bekerja di bidang transportasi (misalnya ojek, kurir, sopir)?',
    en: 'Do you work in transport (for example motorcycle taxi, courier, driver)?',
  },
  default: 'other',
};

export const payer: Fact = {
  name: 'payer',
  type: { kind: 'choice', values: ['self', 'budget', 'other'] },
  label: { id: 'Pembayar iuran BPU', en: 'Payer of the contributions of a BPU' },
  question: {
    id: 'Siapa yang membayar iuran: Anda sendiri, APBN/APBD, atau pihak lain?',
    en: 'Who pays the contribution: you, the state or regional budget, or someone else?',
  },
  default: 'self',
};

export const contractMonths: Fact = {
  name: 'contractMonths',
  type: { kind: 'number', unit: 'months', decimals: 0, min: '0', max: '600' },
  label: { id: 'Lama kontrak di luar negeri', en: 'Length of the contract abroad' },
  question: { id: 'Berapa bulan kontrak kerja Anda di luar negeri?', en: 'How many months is your contract abroad?' },
};

export const individual: Fact = {
  name: 'individual',
  type: YES_OR_NO,
  label: { id: 'Berangkat secara perseorangan', en: 'Left on his or her own' },
  question: {
    id: 'Apakah Anda berangkat sendiri (perseorangan), tanpa perusahaan penempatan?',
    en: 'Did you leave on your own, without a placement company?',
  },
  default: false,
};

export const jht: Fact = {
  name: 'jht',
  type: rupiah('0', WAGE_MAX),
  label: { id: 'Iuran JHT pilihan PMI sebulan', en: 'JHT amount a month chosen by a PMI' },
  question: {
    id: 'Kalau Anda ikut JHT: berapa iuran sebulan yang Anda pilih?',
    en: 'If you joined JHT: which monthly amount did you choose?',
  },
};

export const paidOn: Fact = {
  name: 'paidOn',
  type: { kind: 'date' },
  label: { id: 'Tanggal iuran dibayar', en: 'Day of payment' },
  question: { id: 'Kapan iuran bulan itu dibayar?', en: 'On what day was that month paid?' },
};

export const amountDue: Fact = {
  name: 'amountDue',
  type: rupiah('0', '1000000000000'),
  label: { id: 'Tagihan iuran', en: 'Contribution billed' },
  question: {
    id: 'Kalau yang diketahui hanya jumlah tagihannya: berapa tagihan iuran bulan itu?',
    en: 'If only the bill is known: how much was billed for that month?',
  },
};

export const contributionFacts: readonly Fact[] = [
  pieceEarnings,
  weatherDependent,
  contractValue,
  riskGroup,
  programmes,
  labourIntensiveRelief,
  sector,
  payer,
  contractMonths,
  individual,
  jht,
  paidOn,
  amountDue,
];

/** The years that a day of a statement can lie in. */
export const YEAR: Scalar = { kind: 'number', unit: 'years', decimals: 0, min: '1900', max: '2200' };

/** The years that the stated dates can span. */
export const YEARS_MOST = 301;

/** One rate for each year, a fraction not below `min`. */
export function ratesByYear(min: string): Fact['type'] {
  const rate: Scalar = { kind: 'number', unit: 'fraction', decimals: 6, min, max: '10' };
  return { kind: 'list', most: YEARS_MOST, map: true, item: { year: { type: YEAR }, rate: { type: rate } } };
}
