// The wage or income a month on which contributions and benefits are counted.

import { type Expression, type Interpretation, type Parameter, type Rule, write as w } from '@jamin/engine';
import { bpuIncomeBrackets } from './parameters-bpu-brackets.ts';
import { wageDailyMultiplier, wagePieceRateAverageMonths, wageWeatherAverageMonths } from './parameters-wage.ts';

const dailyWageReading: Interpretation = {
  ruling: 11,
  question: {
    id: 'Berapa upah sebulan dari orang yang dibayar harian?',
    en: 'What is the monthly wage of someone paid by the day?',
  },
  choice: {
    id: 'Untuk PU: upah sehari dikali 25, bagi semua program dan bagi manfaat JKK.',
    en: 'For a PU: the daily wage times 25, in every programme and for JKK benefits.',
  },
  because: {
    id: 'PP 44/2015 Pasal 19 ayat (3) menulisnya begitu.',
    en: 'PP 44/2015 article 19(3) says so.',
  },
  confidence: 'high',
  matters: { when: w.all(w.given('dailyWage'), w.not(w.given('wage'))) },
};

const fewMonthsReading: Interpretation = {
  ruling: 0,
  question: {
    id: 'Berapa upah borongan bila bulan yang diketahui kurang dari 3 (atau 12)?',
    en: 'What is a piece wage when fewer than 3 (or 12) months are known?',
  },
  choice: {
    id: 'Tidak ditebak: 3 bulan terakhir (12 bila bergantung cuaca) harus diketahui semuanya.',
    en: 'No guess is made: the last 3 months (12 when weather-dependent) must all be known.',
  },
  because: {
    id: 'Pasal 19 ayat (4) dan (5) hanya menyebut rata-rata 3 dan 12 bulan terakhir.',
    en: 'Article 19(4) and (5) only speak of the average of the last 3 and 12 months.',
  },
  confidence: 'low',
};

const severalStatedReading: Interpretation = {
  ruling: 0,
  question: {
    id: 'Apa yang dipakai bila upah sebulan, upah sehari, dan hasil borongan ditulis bersama?',
    en: 'What counts when a monthly wage, a daily wage and piece earnings are stated together?',
  },
  choice: {
    id: 'Upah sebulan, lalu upah sehari, lalu hasil borongan.',
    en: 'The monthly wage, then the daily wage, then the piece earnings.',
  },
  because: {
    id: 'Upah sehari dan borongan adalah pengganti upah sebulan yang tidak ada.',
    en: 'Daily and piece wages stand in for a monthly wage that is not there.',
  },
  confidence: 'low',
  matters: {
    when: w.any(
      w.all(w.given('wage'), w.any(w.given('dailyWage'), w.given('pieceEarnings'))),
      w.all(w.given('dailyWage'), w.given('pieceEarnings')),
    ),
  },
};

const earnings = w.list('pieceEarnings');
const monthsKnown = w.countOf(earnings, 'month', w.truth(true));
const NOTHING = w.number('0', 'IDR');

/** The mean of the last `months` rows; the divisor is a parameter, so that every execution stays exact. */
function meanOfLast(months: Pick<Parameter, 'id'>): Expression {
  const needed = w.over(w.value(months), w.number('1', 'months'));
  const recent = w.atLeast(w.plus(w.state('seen'), needed), monthsKnown);
  const sum = w.fold(
    earnings,
    'month',
    [
      w.carry('seen', w.number('0'), w.plus(w.state('seen'), w.number('1'))),
      w.carry('sum', NOTHING, w.plus(w.state('sum'), w.choose(w.when(recent, w.item('month')), NOTHING))),
    ],
    w.state('sum'),
  );
  return w.choose(w.when(w.below(monthsKnown, needed), w.ref(tooFewMonths)), w.over(sum, needed));
}

/** Its own rule, so that its doubt is shown only to whom it stops. */
const tooFewMonths: Rule = {
  id: 'membership.wage.too-few-months',
  label: { id: 'Upah borongan dari bulan yang terlalu sedikit', en: 'Piece wage of too few months' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [{ instrument: 'ruling', article: '5' }],
      formula: w.undecided('missing:pieceEarnings'),
    },
  ],
  interpretations: [fewMonthsReading],
};

const pieceWage: Rule = {
  id: 'membership.wage.piece-wage',
  label: { id: 'Upah borongan sebulan', en: 'Monthly piece wage' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-44-2015', article: '19', paragraph: '4' },
        { instrument: 'pp-44-2015', article: '19', paragraph: '5' },
      ],
      text: {
        id: 'Upah borongan sebulan: rata-rata 3 bulan terakhir; bila bergantung cuaca, 12 bulan terakhir.',
        en: 'The monthly piece wage: the average of the last 3 months; of the last 12 if weather-dependent.',
      },
      formula: w.choose(
        w.when(w.fact('weatherDependent'), meanOfLast(wageWeatherAverageMonths)),
        meanOfLast(wagePieceRateAverageMonths),
      ),
    },
  ],
};

/** The monthly wage W of a PU: as reported, from a daily wage, or from piece rates. */
export const monthlyWage: Rule = {
  id: 'membership.wage.monthly-wage',
  label: { id: 'Upah sebulan', en: 'Monthly wage' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-44-2015', article: '19' },
        { instrument: 'pp-46-2015', article: '17' },
      ],
      text: {
        id: 'Upah sebulan terdiri atas upah pokok dan tunjangan tetap; upah harian dikalikan 25.',
        en: 'The monthly wage is the basic wage and fixed allowances; a daily wage is multiplied by 25.',
      },
      formula: w.choose(
        w.when(w.given('wage'), w.fact('wage')),
        w.when(w.given('dailyWage'), w.times(w.fact('dailyWage'), w.value(wageDailyMultiplier))),
        w.when(w.above(monthsKnown, w.number('0')), w.ref(pieceWage)),
        w.fact('wage'),
      ),
    },
  ],
  interpretations: [dailyWageReading, severalStatedReading],
};

/** The reference income of a BPU: the bracket of the declared income, also the base of BPU benefits. */
export const referenceIncome: Rule = {
  id: 'membership.wage.reference-income',
  label: { id: 'Penghasilan acuan', en: 'Reference income' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-44-2015', annex: 'II' },
        { instrument: 'pp-46-2015', note: 'Lampiran' },
      ],
      text: {
        id: 'Iuran dan manfaat BPU memakai penghasilan acuan dari lapisan penghasilan yang didaftarkan.',
        en: 'Contributions and benefits of a BPU use the reference income of the bracket of the declared income.',
      },
      formula: w.bracket(bpuIncomeBrackets, w.fact('income'), 'reference'),
    },
  ],
  interpretations: [
    {
      ruling: 12,
      question: {
        id: 'Lapisan mana yang berlaku bila penghasilan jatuh di antara dua lapisan yang tercetak?',
        en: 'Which bracket applies to an income between two printed brackets?',
      },
      choice: {
        id: 'Lapisan terakhir yang mulai pada atau di bawah penghasilan; jadi lapisan yang lebih rendah.',
        en: 'The last bracket that starts at or below the income, so the lower of the two.',
      },
      because: {
        id: 'Lampiran punya celah 1.000 rupiah antara dua lapisan.',
        en: 'The annex leaves gaps of 1,000 rupiah between two brackets.',
      },
      confidence: 'medium',
      matters: { when: w.above(w.fact('income'), w.bracket(bpuIncomeBrackets, w.fact('income'), 'to')) },
    },
  ],
};

export const wageRules: readonly Rule[] = [tooFewMonths, pieceWage, monthlyWage, referenceIncome];
