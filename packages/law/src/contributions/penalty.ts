// What it costs an employer to pay a month late: per programme, for each started month of delay.

import { type Expression, type Interpretation, type Parameter, type Rule, write as w } from '@jamin/engine';
import { employer as jhtEmployer, worker as jhtWorker } from '../jht/contributions.ts';
import { employer as jkkEmployer } from '../jkk/contributions.ts';
import { employer as jkmEmployer } from '../jkm/contributions.ts';
import { employer as jpEmployer, worker as jpWorker } from '../jp/contributions.ts';
import { monthsLate, monthsLateJp } from '../membership/due-date.ts';
import {
  penaltyLateJhtRatePerMonth,
  penaltyLateJkkJkmRatePerMonth,
  penaltyLateJpRatePerMonth,
} from '../membership/parameters-payment.ts';
import { SEN } from '../membership/parameters-rounding.ts';
import { isSegment } from '../membership/participation.ts';
import { CONTRIBUTION_ROUNDING, penaltyRounding } from '../membership/readings-contributions.ts';

const TOTAL_ID = 'contributions.penalty.total';

const informalPenaltyReading: Interpretation = {
  ruling: 19,
  question: { id: 'Apakah BPU dan PMI yang terlambat kena denda?', en: 'Do a BPU and a PMI owe a penalty when late?' },
  choice: { id: 'Tidak; tanggal bayarnya tidak dipakai.', en: 'No; the day of payment is not used.' },
  because: {
    id: 'Tidak ada denda yang tertulis bagi BPU; PMI membayar di muka.',
    en: 'No fine is written for a BPU; a PMI pays in advance.',
  },
  confidence: 'high',
  matters: { given: ['paidOn'], words: { segment: ['BPU', 'PMI'] } },
};

const projectPenaltyReading: Interpretation = {
  ruling: 19,
  question: {
    id: 'Apakah iuran jasa konstruksi yang terlambat kena denda?',
    en: 'Is a penalty owed on a late construction contribution?',
  },
  choice: { id: 'Tidak; tanggal bayarnya tidak dipakai.', en: 'No; the day of payment is not used.' },
  because: {
    id: 'Iuran jasa konstruksi dibayar di muka; dendanya tidak terbaca dalam peraturan.',
    en: 'Construction pays in advance; no fine was read in the regulations.',
  },
  confidence: 'low',
  matters: { given: ['paidOn'], words: { segment: ['JAKON'] } },
};

const baseReading: Interpretation = {
  ruling: 23,
  question: { id: 'Dari apa denda dihitung?', en: 'On what is the penalty worked out?' },
  choice: {
    id: 'Per program: bagian pemberi kerja dan pekerja dikali tarif dikali bulan terlambat. JKP tanpa denda sendiri.',
    en: 'Per programme: both shares times the rate times the months late. JKP has no penalty of its own.',
  },
  because: {
    id: 'Teksnya menyebut iuran yang seharusnya dibayar; 0,5% untuk bulan iuran Agustus 2020 sampai Januari 2021.',
    en: 'The text says: contributions that should have been paid; 0.5% for the months August 2020 to January 2021.',
  },
  confidence: 'medium',
  matters: { when: w.above(w.ref({ id: TOTAL_ID }), w.number('0', 'IDR')) },
};

const billReading: Interpretation = {
  ruling: 24,
  question: {
    id: 'Denda apa yang dihitung dari tagihan yang sudah jadi?',
    en: 'Which penalty is worked out from a ready bill?',
  },
  choice: {
    id: 'Tarif JHT dari jumlah tagihan, dengan jatuh tempo yang bergeser bila libur.',
    en: 'The JHT rate on the amount billed, with the due day that moves past days off.',
  },
  because: {
    id: 'Contoh yang terbit kadang hanya menyebut jumlah tagihan.',
    en: 'Some published examples give only a sum.',
  },
  confidence: 'medium',
};

const isPu = isSegment('PU');
const isLateQuestion = w.all(isPu, w.given('paidOn'));

function charge(base: Expression, rate: Pick<Parameter, 'id'>, months: Pick<Rule, 'id'>): Expression {
  const count = w.over(w.ref(months), w.number('1', 'months'));
  return w.round(w.times(base, w.value(rate), count), 'half-up', SEN, CONTRIBUTION_ROUNDING);
}

/** The penalty of one programme; nothing when the question of payment does not arise. */
function penaltyOn(base: Expression, rate: Pick<Parameter, 'id'>, months: Pick<Rule, 'id'>): Expression {
  return w.choose(w.when(isLateQuestion, charge(base, rate, months)), w.number('0', 'IDR'));
}

const jkkPenalty: Rule = {
  id: 'contributions.penalty.jkk-penalty',
  label: { id: 'Denda JKK', en: 'Penalty, JKK' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-44-2015', article: '22', paragraph: '1' },
        { instrument: 'pp-49-2020', article: '23', paragraph: '1' },
      ],
      text: {
        id: 'Pemberi kerja yang terlambat dikenai denda tiap bulan dari iuran yang seharusnya dibayar.',
        en: 'A late employer owes a share a month of the contributions that should have been paid.',
      },
      formula: penaltyOn(w.ref(jkkEmployer), penaltyLateJkkJkmRatePerMonth, monthsLate),
    },
  ],
  interpretations: [baseReading, penaltyRounding],
};

const jkmPenalty: Rule = {
  id: 'contributions.penalty.jkm-penalty',
  label: { id: 'Denda JKM', en: 'Penalty, JKM' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-44-2015', article: '22', paragraph: '1' },
        { instrument: 'pp-49-2020', article: '23', paragraph: '1' },
      ],
      text: {
        id: 'Pemberi kerja yang terlambat dikenai denda tiap bulan dari iuran yang seharusnya dibayar.',
        en: 'A late employer owes a share a month of the contributions that should have been paid.',
      },
      formula: penaltyOn(w.ref(jkmEmployer), penaltyLateJkkJkmRatePerMonth, monthsLate),
    },
  ],
  interpretations: [baseReading, penaltyRounding],
};

const jhtPenalty: Rule = {
  id: 'contributions.penalty.jht-penalty',
  label: { id: 'Denda JHT', en: 'Penalty, JHT' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-46-2015', article: '20', paragraph: '1' },
        { instrument: 'pp-49-2020', article: '23', paragraph: '1' },
      ],
      text: {
        id: 'Pemberi kerja yang terlambat dikenai denda tiap bulan dari iuran JHT yang seharusnya dibayar.',
        en: 'A late employer owes a share a month of the JHT contributions that should have been paid.',
      },
      formula: penaltyOn(w.plus(w.ref(jhtEmployer), w.ref(jhtWorker)), penaltyLateJhtRatePerMonth, monthsLate),
    },
  ],
  interpretations: [baseReading, penaltyRounding],
};

const jpPenalty: Rule = {
  id: 'contributions.penalty.jp-penalty',
  label: { id: 'Denda JP', en: 'Penalty, JP' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-45-2015', article: '31', paragraph: '1' },
        { instrument: 'pp-49-2020', article: '23', paragraph: '1' },
      ],
      text: {
        id: 'Pemberi kerja yang terlambat dikenai denda tiap bulan dari iuran JP yang seharusnya disetor.',
        en: 'A late employer owes a share a month of the JP contributions that should have been remitted.',
      },
      formula: penaltyOn(w.plus(w.ref(jpEmployer), w.ref(jpWorker)), penaltyLateJpRatePerMonth, monthsLateJp),
    },
  ],
  interpretations: [baseReading, penaltyRounding],
};

/** The penalty on a bill whose parts are not known. */
const billPenalty: Rule = {
  id: 'contributions.penalty.bill-penalty',
  label: { id: 'Denda atas tagihan', en: 'Penalty on a bill' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [{ instrument: 'pp-46-2015', article: '20', paragraph: '1' }],
      text: {
        id: 'Denda dihitung tiap bulan dari iuran yang seharusnya dibayar.',
        en: 'The penalty is a share a month of the contributions that should have been paid.',
      },
      formula: charge(w.fact('amountDue'), penaltyLateJhtRatePerMonth, monthsLate),
    },
  ],
  interpretations: [billReading, penaltyRounding],
};

export const total: Rule = {
  id: TOTAL_ID,
  label: { id: 'Denda keterlambatan', en: 'Late payment penalty' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-44-2015', article: '22' },
        { instrument: 'pp-46-2015', article: '20' },
        { instrument: 'pp-45-2015', article: '31' },
      ],
      text: {
        id: 'Denda ditanggung pemberi kerja dan tidak boleh dibebankan kepada pekerja.',
        en: 'The penalty is borne by the employer and may not be passed on to the worker.',
      },
      formula: w.choose(
        w.when(w.not(isPu), w.number('0', 'IDR')),
        w.when(w.given('amountDue'), w.ref(billPenalty)),
        w.plus(w.ref(jkkPenalty), w.ref(jkmPenalty), w.ref(jhtPenalty), w.ref(jpPenalty)),
      ),
    },
  ],
  interpretations: [baseReading, penaltyRounding],
};

/** Whether the answer has a penalty at all: an employer's month with a day of payment or a bill. */
export const asked: Rule = {
  id: 'contributions.penalty.asked',
  label: { id: 'Denda ditanyakan', en: 'A penalty is asked for' },
  type: 'boolean',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [{ instrument: 'pp-44-2015', article: '22' }],
      formula: w.all(isPu, w.any(w.given('paidOn'), w.given('amountDue'))),
    },
  ],
  interpretations: [informalPenaltyReading, projectPenaltyReading],
};

export const penaltyRules: readonly Rule[] = [jkkPenalty, jkmPenalty, jhtPenalty, jpPenalty, billPenalty, total, asked];
