// What JP costs a month: employer and worker a share of the wage up to the published ceiling.

import { addMonths, date, type Interpretation, type Rule, write as w, writeDate } from '@jamin/engine';
import { SEN } from '../membership/parameters-rounding.ts';
import { joinsJp, wageMonth } from '../membership/participation.ts';
import { CONTRIBUTION_ROUNDING, contributionRounding, monthDecides } from '../membership/readings-contributions.ts';
import { lawAsKnown } from '../membership/readings-general.ts';
import { monthlyWage } from '../membership/wage.ts';
import { employerRate, wageCap, workerRate } from './parameters.ts';

const NOTHING = w.number('0', 'IDR');

const ceilingReading: Interpretation = {
  ruling: 13,
  question: { id: 'Batas upah JP mana yang dipakai?', en: 'Which JP wage ceiling applies?' },
  choice: {
    id: 'Angka yang diumumkan dan berlaku pada hari pertama bulan itu, baru tiap 1 Maret; tidak dihitung sendiri.',
    en: 'The published number in force on the first day of the month, new on each 1 March; never computed ahead.',
  },
  because: {
    id: 'Surat BPJS Ketenagakerjaan mengumumkannya; rumus pertumbuhan PDB hanya menjelaskan.',
    en: 'Letters of the carrier announce it; the GDP formula only explains it.',
  },
  confidence: 'high',
};

/** A year after the last published ceiling another one is due; until it is recorded here the old one stays. */
const dueAgain = writeDate(addMonths(Math.max(...wageCap.rows.map((row) => date(row.from))), 12));

const notYetPublished: Interpretation = {
  ruling: 13,
  question: {
    id: 'Bagaimana kalau batas upah JP yang baru belum tercatat di sini?',
    en: 'What if a new JP wage ceiling is not recorded here yet?',
  },
  choice: {
    id: 'Batas terakhir tetap dipakai; iuran bisa lebih tinggi sesudah batas baru diumumkan.',
    en: 'The last one stays; contributions may be higher once a new one is announced.',
  },
  because: {
    id: 'Batas baru diumumkan tiap Maret dan tidak dihitung sendiri.',
    en: 'A new ceiling is announced each March and never computed ahead.',
  },
  confidence: 'low',
  matters: { from: dueAgain },
};

const deferralReading: Interpretation = {
  ruling: 14,
  question: {
    id: 'Berapa iuran JP selama pandemi (Agustus 2020 sampai Januari 2021)?',
    en: 'What is the JP contribution of the pandemic months (August 2020 to January 2021)?',
  },
  choice: { id: 'Penuh: 99% hanya ditunda.', en: 'The full amount: 99% was only deferred.' },
  because: {
    id: 'PP 49/2020 menunda pembayaran JP dan tidak menghapusnya.',
    en: 'PP 49/2020 defers JP payments and does not cancel them.',
  },
  confidence: 'high',
  matters: { from: '2020-08-01', to: '2021-01-31' },
};

/** The wage up to the ceiling. */
export const cappedWage: Rule = {
  id: 'jp.contributions.capped-wage',
  label: { id: 'Upah untuk iuran JP', en: 'Wage for JP contributions' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-45-2015', article: '29', paragraph: '2' },
        { instrument: 'pp-45-2015', article: '29', paragraph: '3' },
      ],
      text: {
        id: 'Upah sebagai dasar iuran JP dibatasi; batasnya disesuaikan tiap tahun dan berlaku mulai Maret.',
        en: 'The wage for JP contributions is capped; the cap is adjusted yearly and holds from March.',
      },
      formula: w.least(w.ref(monthlyWage), w.value(wageCap)),
    },
  ],
  interpretations: [ceilingReading, notYetPublished, deferralReading, lawAsKnown],
};

export const employer: Rule = {
  id: 'jp.contributions.employer',
  label: { id: 'Iuran JP (pemberi kerja)', en: 'JP contribution (employer)' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [{ instrument: 'pp-45-2015', article: '28', paragraph: '3', letter: 'a' }],
      text: {
        id: 'Pemberi kerja membayar bagiannya dari upah sebulan.',
        en: 'The employer pays a share of the monthly wage.',
      },
      formula: w.choose(
        w.when(
          w.all(w.ref(wageMonth), w.ref(joinsJp)),
          w.round(w.times(w.ref(cappedWage), w.value(employerRate)), 'half-up', SEN, CONTRIBUTION_ROUNDING),
        ),
        NOTHING,
      ),
    },
  ],
  interpretations: [contributionRounding, monthDecides],
};

export const worker: Rule = {
  id: 'jp.contributions.worker',
  label: { id: 'Iuran JP (pekerja)', en: 'JP contribution (worker)' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [{ instrument: 'pp-45-2015', article: '28', paragraph: '3', letter: 'b' }],
      text: {
        id: 'Pekerja membayar bagiannya dari upah sebulan.',
        en: 'The worker pays a share of the monthly wage.',
      },
      formula: w.choose(
        w.when(
          w.all(w.ref(wageMonth), w.ref(joinsJp)),
          w.round(w.times(w.ref(cappedWage), w.value(workerRate)), 'half-up', SEN, CONTRIBUTION_ROUNDING),
        ),
        NOTHING,
      ),
    },
  ],
  interpretations: [contributionRounding, monthDecides],
};

export const jpContributionsRules: readonly Rule[] = [cappedWage, employer, worker];
