// Facts of a contribution month that cannot stand together, or that the segment does not know.

import { type Citation, type Expression, type Interpretation, type Rule, type Words, write as w } from '@jamin/engine';
import { pmiJhtOptions } from '../membership/parameters-pmi.ts';
import { migrantMonth, projectMonth, selfMonth } from '../membership/participation.ts';

const firstDayReading: Interpretation = {
  ruling: 0,
  question: {
    id: 'Bagaimana bila tanggalnya bukan hari pertama bulan iuran?',
    en: 'What if the date is not the first day of the contribution month?',
  },
  choice: {
    id: 'Ditolak dengan penjelasan; iuran dihitung untuk satu bulan penuh, jadi tanggalnya harus hari pertama.',
    en: 'It is turned down and explained: a contribution is for a whole month, so the date must be its first day.',
  },
  because: {
    id: 'Aturan yang berlaku dipilih menurut hari pertama bulan iuran; menebak bulan yang dimaksud dapat keliru.',
    en: 'The law in force is that of the first day of the month; guessing which month is meant could be wrong.',
  },
  confidence: 'low',
};

const projectWageReading: Interpretation = {
  ruling: 11,
  question: {
    id: 'Bolehkah iuran jasa konstruksi dihitung dari upah harian?',
    en: 'May a construction contribution be worked out from a daily wage?',
  },
  choice: {
    id: 'Tidak; hanya dari upah sebulan atau nilai kontrak.',
    en: 'No; only from a monthly wage or the contract value.',
  },
  because: {
    id: 'PP 44/2015 Pasal 56 ayat (2) menyerahkan upah harian kepada peraturan menteri yang tidak terbaca.',
    en: 'PP 44/2015 article 56(2) leaves daily wages to a ministerial rule that was not read.',
  },
  confidence: 'low',
};

function error(
  id: string,
  label: Words,
  citations: readonly Citation[],
  formula: Expression,
  interpretations: readonly Interpretation[] = [],
): Rule {
  const version = { from: '2015-07-01', published: '2015-06-30', citations, formula };
  return { id: `contributions.errors.${id}`, label, type: 'boolean', versions: [version], interpretations };
}

function names(...programmes: string[]): Expression {
  return w.all(w.given('programmes'), w.any(...programmes.map((programme) => w.has('programmes', programme))));
}

export const notFirstDay: Rule = error(
  'not-first-day',
  { id: 'Tanggal bukan hari pertama bulan iuran', en: 'The date is not the first day of the contribution month' },
  [{ instrument: 'ruling', article: '1' }],
  w.unequal(w.calendar('day', w.eventDay), w.number('1', 'days')),
  [firstDayReading],
);

export const programmeNotForBpu: Rule = error(
  'programme-not-for-bpu',
  { id: 'JP dan JKP tidak ada untuk BPU', en: 'JP and JKP do not exist for BPU' },
  [{ instrument: 'ruling', article: '16' }],
  w.all(w.ref(selfMonth), names('JP', 'JKP')),
);

export const programmeNotForProject: Rule = error(
  'programme-not-for-project',
  { id: 'Proyek konstruksi hanya punya JKK dan JKM', en: 'A building project has JKK and JKM only' },
  [{ instrument: 'ruling', article: '16' }],
  w.all(w.ref(projectMonth), names('JHT', 'JP', 'JKP')),
);

export const programmeNotForPmi: Rule = error(
  'programme-not-for-pmi',
  { id: 'JP dan JKP tidak ada untuk pekerja migran', en: 'JP and JKP do not exist for migrant workers' },
  [{ instrument: 'permenaker-4-2023' }],
  w.all(w.ref(migrantMonth), names('JP', 'JKP')),
);

export const projectDailyWage: Rule = error(
  'project-daily-wage',
  {
    id: 'Iuran konstruksi tidak dihitung dari upah harian; tulis upah sebulan atau nilai kontrak',
    en: 'Construction contributions take no daily wage; state the monthly wage or the contract value',
  },
  [{ instrument: 'ruling', article: '11' }],
  w.all(w.ref(projectMonth), w.given('dailyWage')),
  [projectWageReading],
);

export const pmiJhtAmount: Rule = error(
  'pmi-jht-amount',
  {
    id: 'Iuran JHT pekerja migran bukan salah satu dari tujuh pilihan',
    en: 'The JHT of a PMI is not one of the seven',
  },
  [{ instrument: 'permenaker-4-2023' }, { instrument: 'ruling', article: '18' }],
  w.all(
    w.ref(migrantMonth),
    w.given('jht'),
    w.unequal(w.bracket(pmiJhtOptions, w.fact('jht'), 'amount'), w.fact('jht')),
  ),
);

export const errorsRules: readonly Rule[] = [
  notFirstDay,
  programmeNotForBpu,
  programmeNotForProject,
  programmeNotForPmi,
  projectDailyWage,
  pmiJhtAmount,
];
