// What stands around the questions of a form, in both languages; the questions themselves are the law's.

import type { Words } from '@jamin/engine';
import type { Language } from '@jamin/law';
import { answerWords } from './answer-words.ts';

type FormWords = {
  readonly unknown: string;
  readonly noneOfThem: string;
  readonly unstated: string;
  readonly leftEmpty: (usual: string) => string;
  readonly none: string;
  readonly several: string;
  readonly money: string;
  readonly choose: string;
  readonly row: (number: number) => string;
  readonly addRow: string;
  /** Rows that have a name of their own: children, wages. */
  readonly addRows: { readonly [fact: string]: string };
  readonly rows: { readonly [fact: string]: (number: number) => string };
  readonly until: string;
  readonly untilHint: string;
  readonly lossHint: string;
  readonly fields: { readonly [field: string]: string };
  readonly day: string;
  readonly dayNeeded: string;
  readonly known: string;
  readonly knownHint: string;
  readonly between: (least: string, most: string) => string;
  readonly digits: string;
  readonly wrongOrder: string;
  readonly errors: string;
};

export const formWords: { readonly [language in Language]: FormWords } = {
  id: {
    unknown: 'Saya tidak tahu',
    noneOfThem: 'Tidak ada',
    unstated: 'Tidak disebut',
    leftEmpty: (usual) => `Kalau dikosongkan: ${usual}.`,
    none: 'Boleh dikosongkan.',
    several: 'Pilih semua yang cocok.',
    money: 'Contoh: 4.500.000 atau 4,5 juta.',
    choose: 'Pilih salah satu',
    row: (number) => `Baris ${number}`,
    addRow: 'Tambah baris',
    addRows: {
      children: 'Tambah anak',
      losses: 'Tambah bagian tubuh',
      wages: 'Tambah upah',
      pieceEarnings: 'Tambah bulan',
      paidEarlier: 'Tambah pembayaran',
      contributions: 'Tambah iuran',
      rates: 'Tambah tahun',
      inflation: 'Tambah tahun',
      caps: 'Tambah tahun',
      holidays: 'Tambah hari libur',
    },
    rows: {
      children: (number) => `Anak ${number}`,
      losses: (number) => `Bagian tubuh ${number}`,
      paidEarlier: (number) => `Pembayaran ${number}`,
      holidays: (number) => `Hari libur ${number}`,
    },
    until: 'Sampai',
    untilHint: 'Kalau jumlahnya sama terus, isi juga “sampai”.',
    lossHint: 'Isi persen dan langkah hanya bila dokter menyebutnya.',
    fields: {
      year: 'Tahun',
      month: 'Bulan',
      date: 'Tanggal',
      amount: 'Jumlah',
      wage: 'Upah sebulan',
      value: 'Isi',
      part: 'Bagian tubuh atau fungsi',
      rate: 'Tingkat',
      cap: 'Batas upah',
    },
    day: 'Hari',
    dayNeeded: 'Hari ini diperlukan karena menentukan hukum yang berlaku.',
    known: 'Hukum seperti diketahui pada hari apa?',
    knownHint: 'Kosongkan untuk hukum yang diketahui sekarang.',
    between: (least, most) => `Isi antara ${least} dan ${most}.`,
    digits: 'Tulis dengan angka, misalnya 12.',
    wrongOrder: 'Isi “sampai” dengan waktu sesudahnya.',
    errors: 'Ada isian yang perlu diperbaiki',
  },
  en: {
    unknown: 'I do not know',
    noneOfThem: 'There are none',
    unstated: 'Not stated',
    leftEmpty: (usual) => `Left empty: ${usual}.`,
    none: 'May be left empty.',
    several: 'Choose all that apply.',
    money: 'For example 4,500,000 or 4.5 million.',
    choose: 'Choose one',
    row: (number) => `Row ${number}`,
    addRow: 'Add a row',
    addRows: {
      children: 'Add a child',
      losses: 'Add a part of the body',
      wages: 'Add a wage',
      pieceEarnings: 'Add a month',
      paidEarlier: 'Add a payment',
      contributions: 'Add a contribution',
      rates: 'Add a year',
      inflation: 'Add a year',
      caps: 'Add a year',
      holidays: 'Add a holiday',
    },
    rows: {
      children: (number) => `Child ${number}`,
      losses: (number) => `Part of the body ${number}`,
      paidEarlier: (number) => `Payment ${number}`,
      holidays: (number) => `Holiday ${number}`,
    },
    until: 'Until',
    untilHint: 'Where the amount stayed the same, fill in “until” as well.',
    lossHint: 'Fill in percent and steps only where the doctor names them.',
    fields: {
      year: 'Year',
      month: 'Month',
      date: 'Day',
      amount: 'Amount',
      wage: 'Wage a month',
      value: 'Value',
      part: 'Part of the body or function',
      rate: 'Rate',
      cap: 'Wage cap',
    },
    day: 'The day',
    dayNeeded: 'The day is needed: it decides which law applies.',
    known: 'As the law was known on which day?',
    knownHint: 'Leave empty for the law as known now.',
    between: (least, most) => `Between ${least} and ${most}.`,
    digits: 'Write digits, for example 12.',
    wrongOrder: 'Fill in a later time for “until”.',
    errors: 'Something needs to be put right',
  },
};

const SEGMENTS: { readonly [segment: string]: Words } = {
  PU: { id: 'Digaji majikan', en: 'For a wage' },
  BPU: { id: 'Usaha sendiri atau lepas', en: 'Self-employed or casual' },
  JAKON: { id: 'Proyek bangunan', en: 'On a building project' },
  PMI: { id: 'Pekerja migran di luar negeri', en: 'As a migrant worker abroad' },
};

/** A choice in everyday words; undefined where the law's own serves. */
export function everydayChoice(fact: string, choice: string): Words | undefined {
  if (fact === 'segment') return SEGMENTS[choice];
  const [id, en] = (['id', 'en'] as const).map((language) => answerWords[language].programmes[choice]);
  if (fact !== 'programme' || id === undefined || en === undefined) return undefined;
  return { id: `${id} (${choice})`, en: `${en} (${choice})` };
}
