// What the law asks about a person or an event wherever more than one programme asks it.

import type { Fact, Field, Type } from '@jamin/engine';
import { whole } from '@jamin/engine';
import { claimsFacts } from './facts-claims.ts';
import { contributionFacts, rupiah, WAGE_MAX } from './facts-contributions.ts';

const YES_OR_NO: Type = { kind: 'boolean' };

/** Years of one level of school that a child still has to do. */
const YEARS_LEFT: Field = {
  type: { kind: 'number', unit: 'years', decimals: 0, min: '0', max: '30' },
  default: whole(0n),
};

export const segment: Fact = {
  name: 'segment',
  type: { kind: 'choice', values: ['PU', 'BPU', 'JAKON', 'PMI'] },
  label: { id: 'Segmen kepesertaan', en: 'Membership segment' },
  question: {
    id: 'Bagaimana Anda bekerja: digaji (PU), usaha sendiri (BPU), proyek bangunan (JAKON), di luar negeri (PMI)?',
    en: 'How do you work: for a wage (PU), for yourself (BPU), on a building project (JAKON) or abroad (PMI)?',
  },
};

export const wage: Fact = {
  name: 'wage',
  type: rupiah('0', WAGE_MAX),
  label: { id: 'Upah sebulan', en: 'Monthly wage' },
  question: {
    id: 'Berapa upah Anda sebulan yang dilaporkan (upah pokok dan tunjangan tetap)?',
    en: 'What is your reported monthly wage (basic wage and fixed allowances)?',
  },
};

export const wageReal: Fact = {
  name: 'wageReal',
  type: rupiah('0', WAGE_MAX),
  label: { id: 'Upah sebenarnya sebulan', en: 'Real monthly wage' },
  question: {
    id: 'Berapa upah Anda sebulan yang sebenarnya?',
    en: 'What is your real monthly wage?',
  },
};

export const dailyWage: Fact = {
  name: 'dailyWage',
  type: rupiah('0', '1000000000'),
  label: { id: 'Upah sehari', en: 'Daily wage' },
  question: {
    id: 'Kalau Anda dibayar harian: berapa upah Anda sehari?',
    en: 'If you are paid by the day: what is your daily wage?',
  },
};

export const income: Fact = {
  name: 'income',
  type: rupiah('0.01', WAGE_MAX),
  label: { id: 'Penghasilan sebulan', en: 'Monthly income' },
  question: {
    id: 'Berapa penghasilan Anda sebulan yang didaftarkan?',
    en: 'What monthly income have you declared?',
  },
};

export const programme: Fact = {
  name: 'programme',
  type: { kind: 'choice', values: ['JKK', 'JKM', 'JHT', 'JP', 'JKP'] },
  label: { id: 'Program', en: 'Programme' },
  question: { id: 'Program mana yang Anda tanyakan?', en: 'Which programme do you ask about?' },
};

export const event: Fact = {
  name: 'event',
  type: {
    kind: 'choice',
    values: [
      'retirement',
      'disability',
      'death',
      'accident',
      'recovered',
      'layoff',
      'claim-complete',
      'registration',
      'hire',
      'wage-change',
      'contribution-month',
      'contribution-paid',
      'arrears-notice',
      'arrears-settled',
      'refund-complete',
      'facility-bill',
      'data-confirmed',
      'month-paid',
      'account-credited',
    ],
  },
  label: { id: 'Peristiwa', en: 'Event' },
  question: { id: 'Apa yang terjadi?', en: 'What happened?' },
};

export const children: Fact = {
  name: 'children',
  type: {
    kind: 'list',
    most: 20,
    item: {
      'tk-sd': YEARS_LEFT,
      smp: YEARS_LEFT,
      sma: YEARS_LEFT,
      university: YEARS_LEFT,
    },
  },
  label: { id: 'Sisa tahun sekolah anak', en: "Children's years of schooling left" },
  question: {
    id: 'Untuk tiap anak: berapa tahun sekolah lagi di TK/SD, SMP, SMA, dan kuliah?',
    en: 'For each child: how many more years in kindergarten/primary, lower secondary, upper secondary and university?',
  },
};

export const arrearsMonths: Fact = {
  name: 'arrearsMonths',
  type: { kind: 'number', unit: 'months', decimals: 0, min: '0', max: '1200' },
  label: { id: 'Bulan menunggak berturut-turut', en: 'Consecutive unpaid months' },
  question: {
    id: 'Berapa bulan berturut-turut iuran belum dibayar saat kejadian?',
    en: 'For how many months in a row was the contribution unpaid when it happened?',
  },
  default: whole(0n),
};

export const phase: Fact = {
  name: 'phase',
  type: { kind: 'choice', values: ['before', 'during', 'after'] },
  label: { id: 'Masa penempatan', en: 'Phase of the placement' },
  question: {
    id: 'Kapan terjadinya: sebelum berangkat, selama bekerja di luar negeri, atau sesudah pulang?',
    en: 'When did it happen: before leaving, while working abroad or after returning?',
  },
};

export const spouse: Fact = {
  name: 'spouse',
  type: YES_OR_NO,
  label: { id: 'Ada suami atau istri', en: 'There is a husband or wife' },
  question: { id: 'Apakah ada suami atau istri yang ditinggalkan?', en: 'Is there a husband or wife left behind?' },
  default: false,
};

export const parent: Fact = {
  name: 'parent',
  type: YES_OR_NO,
  label: { id: 'Ada orang tua', en: 'There is a parent' },
  question: { id: 'Apakah ayah atau ibunya masih ada?', en: 'Is the father or mother still living?' },
  default: false,
};

export const childrenCount: Fact = {
  name: 'childrenCount',
  type: { kind: 'number', unit: 'count', decimals: 0, min: '0', max: '100' },
  label: { id: 'Jumlah anak', en: 'Number of children' },
  question: { id: 'Berapa anak yang ditinggalkan?', en: 'How many children are left behind?' },
  default: whole(0n),
};

export const birthDate: Fact = {
  name: 'birthDate',
  type: { kind: 'date' },
  label: { id: 'Tanggal lahir', en: 'Date of birth' },
  question: { id: 'Kapan Anda lahir?', en: 'When were you born?' },
};

export const balance: Fact = {
  name: 'balance',
  type: rupiah('0', '1000000000000'),
  label: { id: 'Saldo (iuran dan hasil pengembangan)', en: 'Balance (contributions and development)' },
  question: {
    id: 'Berapa saldo Anda, yaitu iuran beserta hasil pengembangannya?',
    en: 'What is your balance: contributions and what they earned?',
  },
};

export const holidays: Fact = {
  name: 'holidays',
  type: { kind: 'list', most: 200, item: { value: { type: { kind: 'date' } } } },
  label: { id: 'Hari libur selain Sabtu dan Minggu', en: 'Holidays besides Saturdays and Sundays' },
  question: {
    id: 'Hari apa saja yang libur, selain Sabtu dan Minggu?',
    en: 'Which days are holidays, besides Saturdays and Sundays?',
  },
};

export const membershipFacts: readonly Fact[] = [
  segment,
  wage,
  wageReal,
  dailyWage,
  income,
  programme,
  event,
  children,
  arrearsMonths,
  phase,
  spouse,
  parent,
  childrenCount,
  birthDate,
  balance,
  holidays,
  ...contributionFacts,
  ...claimsFacts,
];

/** Facts common to all asks: every ask may be told them, also one that does not need them. */
export const commonFacts: readonly string[] = ['segment', 'wage', 'dailyWage', 'income', 'children', 'arrearsMonths'];
