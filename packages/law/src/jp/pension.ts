// How much a JP benefit is: the lump sum, the first monthly pension, and that of a later year.

import { type Expression, type Rule, type RuleVersion, write as w } from '@jamin/engine';
import { YEARS_MOST } from '../membership/facts-contributions.ts';
import { RUPIAH } from '../membership/parameters-rounding.ts';
import { benefitRounding } from '../membership/readings-general.ts';
import { fromPensionInPayment } from './form.ts';
import { adjustmentMonth } from './parameters.ts';
import { benefitMax, benefitMin } from './parameters-bounds.ts';
import { accrual, deemedMonths, qualifyingMonths } from './parameters-pension.ts';
import { boundsReading, FIRST_MONTHLY_ID, fifteenYearsReading, yearReading } from './readings.ts';
import { from } from './retirement.ts';
import { share } from './survivors.ts';
import { exactAverage, growthIn } from './wages.ts';

const START: Pick<RuleVersion, 'from' | 'published'> = { from: '2015-07-01', published: '2015-06-30' };
const paidMonths = w.fact('paidMonths');

/** Months of contributions in the formula: those paid, or the fifteen years that are deemed paid. */
export const countedMonths: Rule = {
  id: 'jp.pension.counted-months',
  label: { id: 'Masa iur yang dihitung', en: 'Contribution months that count' },
  type: 'months',
  versions: [
    {
      ...START,
      citations: [
        { instrument: 'pp-45-2015', article: '17', paragraph: '2' },
        { instrument: 'pp-45-2015', article: '20', paragraph: '3' },
        { instrument: 'pp-45-2015', article: '21', paragraph: '3' },
      ],
      formula: w.choose(w.when(w.atLeast(paidMonths, w.value(qualifyingMonths)), paidMonths), w.value(deemedMonths)),
    },
  ],
  interpretations: [fifteenYearsReading],
};

export const lumpSum: Rule = {
  id: 'jp.pension.lump-sum',
  label: { id: 'Dibayar sekaligus', en: 'Lump sum' },
  type: 'IDR',
  versions: [
    {
      ...START,
      citations: [
        { instrument: 'pp-45-2015', article: '24' },
        { instrument: 'permenaker-29-2015', article: '26' },
      ],
      text: {
        id: 'Seluruh akumulasi iuran ditambah hasil pengembangannya.',
        en: 'All contributions accumulated, with their development.',
      },
      formula: w.fact('balance'),
    },
  ],
  interpretations: [fifteenYearsReading],
};

/** The formula on an average wage, before share and bounds; also used for the wage that should have been reported. */
export function pensionOn(months: Expression, averageWage: Expression): Expression {
  return w.times(w.value(accrual), w.over(months, w.number('12', 'months')), averageWage);
}

function bounded(amount: Expression, day: Expression): Expression {
  const rounded = w.round(amount, 'half-up', RUPIAH, { instrument: 'ruling', article: '68' });
  return w.greatest(w.value(benefitMin, day), w.least(w.value(benefitMax, day), rounded));
}

export const firstMonthly: Rule = {
  id: FIRST_MONTHLY_ID,
  label: { id: 'Pensiun bulanan pertama', en: 'First monthly pension' },
  type: 'IDR',
  versions: [
    {
      ...START,
      citations: [
        { instrument: 'pp-45-2015', article: '17', paragraph: '2' },
        { instrument: 'pp-45-2015', article: '18' },
      ],
      text: {
        id:
          'Faktor manfaat dikali masa iur dibagi 12 bulan dikali rata-rata upah tahunan tertimbang dibagi 12; ' +
          'dengan batas paling sedikit dan paling banyak.',
        en:
          'The accrual rate times the months of contributions over 12 times the average weighted yearly wage ' +
          'over 12; within a minimum and a maximum.',
      },
      formula: bounded(
        w.times(
          w.ref(share),
          w.choose(
            w.when(w.ref(fromPensionInPayment), w.fact('inPayment')),
            pensionOn(w.ref(countedMonths), w.ref(exactAverage)),
          ),
        ),
        w.ref(from),
      ),
    },
  ],
  interpretations: [benefitRounding, boundsReading],
};

const nextYear = w.plus(w.item('year'), w.number('1', 'years'));

/** The pension of a later year: a step of inflation for each calendar year since it began. */
export const laterMonthly: Rule = {
  id: 'jp.pension.later-monthly',
  label: { id: 'Pensiun bulanan tahun itu', en: 'Monthly pension of that year' },
  type: 'IDR',
  versions: [
    {
      ...START,
      citations: [
        { instrument: 'pp-45-2015', article: '17', paragraph: '1', letter: 'b' },
        { instrument: 'pp-45-2015', article: '17', paragraph: '4' },
      ],
      text: {
        id: 'Tiap tahun berikutnya: manfaat tahun sebelumnya dikali faktor indeksasi, yaitu inflasi umum tahun itu.',
        en:
          'Each later year: the benefit of the year before times an index factor, the general inflation of ' +
          'that year.',
      },
      formula: w.fold(
        w.range(w.calendar('year', w.ref(from)), w.minus(w.fact('year'), w.number('1', 'years')), YEARS_MOST),
        'year',
        [
          w.carry(
            'amount',
            w.ref(firstMonthly),
            bounded(
              w.times(w.state('amount'), growthIn(w.item('year'))),
              w.dated('make', nextYear, w.value(adjustmentMonth), w.number('1')),
            ),
          ),
        ],
        w.state('amount'),
      ),
    },
  ],
  interpretations: [yearReading],
};

export const monthly: Rule = {
  id: 'jp.pension.monthly',
  label: { id: 'Pensiun sebulan', en: 'Monthly pension' },
  type: 'IDR',
  versions: [
    {
      ...START,
      citations: [{ instrument: 'pp-45-2015', article: '17', paragraph: '1' }],
      formula: w.choose(w.when(w.given('year'), w.ref(laterMonthly)), w.ref(firstMonthly)),
    },
  ],
};

export const pensionRules: readonly Rule[] = [countedMonths, lumpSum, firstMonthly, laterMonthly, monthly];
