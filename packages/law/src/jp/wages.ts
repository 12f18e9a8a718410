// The weighted average wage of JP: wages cut at the ceiling and carried to the year of the event by inflation.

import { type Expression, type Rule, type RuleVersion, write as w } from '@jamin/engine';
import { YEARS_MOST } from '../membership/facts-contributions.ts';
import { RUPIAH } from '../membership/parameters-rounding.ts';
import { adjustmentMonth, programmeStart, wageCap } from './parameters.ts';
import { macroInflationGeneral } from './parameters-economy.ts';
import { averageReading, monthlyRowsReading } from './readings.ts';

const START: Pick<RuleVersion, 'from' | 'published'> = { from: '2015-07-01', published: '2015-06-30' };
const NOTHING = w.number('0', 'IDR');
const ONE = w.number('1');
const ONE_YEAR = w.number('1', 'years');
const wages = w.list('wages');
const yearOfEvent = w.calendar('year', w.eventDay);

/** The day whose ceiling cuts a row: the month itself; for a year 1 March, and for 2015 the start of the programme. */
const rowDay = w.choose(
  w.when(w.itemGiven('row', 'month'), w.item('row', 'month')),
  w.greatest(w.dated('make', w.item('row', 'year'), w.value(adjustmentMonth), ONE), w.value(programmeStart)),
);

/** The calendar year of a row. */
export const rowYear: Expression = w.choose(
  w.when(w.itemGiven('row', 'month'), w.calendar('year', w.item('row', 'month'))),
  w.item('row', 'year'),
);

/** Stated ceilings hold from March, so that January and February take the year before. */
const capYear = w.minus(
  w.calendar('year', rowDay),
  w.choose(w.when(w.below(w.calendar('month', rowDay), w.value(adjustmentMonth)), ONE_YEAR), w.number('0', 'years')),
);

const cap = w.first(
  w.list('caps'),
  'cap',
  w.equal(w.item('cap', 'year'), capYear),
  w.item('cap', 'cap'),
  w.value(wageCap, rowDay),
);

/** What the wages of one year add up to, each below the ceiling. */
function wagesOf(year: Expression): Expression {
  return w.sumOf(wages, 'row', w.least(w.item('row', 'wage'), cap), w.equal(rowYear, year));
}

/** One plus the inflation of a year: as stated, else as BPS published it. */
export function growthIn(year: Expression): Expression {
  return w.plus(
    w.number('1', 'fraction'),
    w.first(
      w.list('inflation'),
      'figure',
      w.equal(w.item('figure', 'year'), year),
      w.item('figure', 'rate'),
      w.value(macroInflationGeneral, w.dated('make', year, ONE, ONE)),
    ),
  );
}

const citations = [
  { instrument: 'pp-45-2015', article: '17', paragraph: '2' },
  { instrument: 'pp-45-2015', article: '17', paragraph: '3' },
  { instrument: 'pp-45-2015', article: '17', paragraph: '5' },
  { instrument: 'pp-45-2015', article: '29', paragraph: '2' },
];

export const indexedWages: Rule = {
  id: 'jp.wages.indexed-wages',
  label: { id: 'Jumlah upah tertimbang', en: 'Sum of the weighted wages' },
  type: 'IDR',
  versions: [
    {
      ...START,
      citations,
      text: {
        id: 'Upah tertimbang adalah upah yang sudah disesuaikan nilainya menurut tingkat inflasi umum.',
        en: 'A weighted wage is a wage carried to its later value by general inflation.',
      },
      formula: w.fold(
        w.range(w.leastOf(wages, 'row', rowYear), w.minus(yearOfEvent, ONE_YEAR), YEARS_MOST),
        'year',
        [w.carry('sum', NOTHING, w.times(w.plus(w.state('sum'), wagesOf(w.item('year'))), growthIn(w.item('year'))))],
        w.plus(w.state('sum'), wagesOf(yearOfEvent)),
      ),
    },
  ],
  interpretations: [averageReading, monthlyRowsReading],
};

export const exactAverage: Rule = {
  id: 'jp.wages.exact-average',
  label: { id: 'Upah tertimbang rata-rata sebelum dibulatkan', en: 'Average weighted wage before rounding' },
  type: 'IDR',
  versions: [
    {
      ...START,
      citations,
      formula: w.choose(
        w.when(
          w.someOf(wages, 'row', w.truth(true)),
          w.over(w.ref(indexedWages), w.countOf(wages, 'row', w.truth(true))),
        ),
        w.undecided('missing:wages'),
      ),
    },
  ],
  interpretations: [averageReading],
};

export const averageWage: Rule = {
  id: 'jp.wages.average-wage',
  label: { id: 'Upah tertimbang rata-rata', en: 'Average weighted wage' },
  type: 'IDR',
  versions: [
    {
      ...START,
      citations,
      formula: w.round(w.ref(exactAverage), 'half-up', RUPIAH, { instrument: 'ruling', article: '67' }),
    },
  ],
  interpretations: [averageReading],
};

export const wagesRules: readonly Rule[] = [indexedWages, exactAverage, averageWage];
