// What a JHT account holds on a day: opening balance, contributions and what they earned.

import { type Expression, type Rule, type RuleVersion, write as w } from '@jamin/engine';
import { YEARS_MOST } from '../membership/facts-contributions.ts';
import { RUPIAH } from '../membership/parameters-rounding.ts';
import { lawAsKnown } from '../membership/readings-general.ts';
import { developmentRate } from './parameters-development.ts';
import {
  balanceRoundingReading,
  dayReading,
  openingReading,
  ratesReading,
  withinYearReading,
} from './readings-balance.ts';

const NOTHING = w.number('0', 'IDR');
const ONE = w.number('1');
const MONTHS_OF_YEAR = w.number('12');
const contributions = w.list('contributions');
const amount = w.item('contribution', 'amount');
const yearPaid = w.calendar('year', w.item('contribution', 'month'));
const yearAsked = w.calendar('year', w.eventDay);
const hasOpening = w.any(w.given('opening.date'), w.given('opening.balance'));

/** Before PP 46/2015 the same account ran under PP 14/1993. */
function sinceJamsostek(formula: Expression): readonly RuleVersion[] {
  return [
    { from: '1993-07-01', published: '1993-07-01', citations: [{ instrument: 'pp-14-1993', article: '24' }], formula },
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-46-2015', article: '22', paragraph: '2' },
        { instrument: 'pp-46-2015', article: '27' },
        { instrument: 'jmo-simulator' },
      ],
      text: {
        id: 'JHT sebesar seluruh iuran yang dibayar ditambah hasil pengembangan yang tercatat dalam rekening.',
        en: 'JHT is all contributions paid and the development recorded in the individual account.',
      },
      formula,
    },
  ];
}

/** Full months of the year of a day, up to and including it: its own month counts on its last day only. */
function fullMonths(day: Expression): Expression {
  return w.minus(
    w.calendar('month', day),
    w.choose(w.when(w.equal(day, w.dated('last-of-month', day)), w.number('0')), ONE),
  );
}

/** Whether a day is 31 December, when every month of its year is full. */
function closesYear(day: Expression): Expression {
  return w.all(w.equal(w.calendar('month', day), MONTHS_OF_YEAR), w.equal(day, w.dated('last-of-month', day)));
}

export const openingBalance: Rule = {
  id: 'jht.balance.opening-balance',
  label: { id: 'Saldo awal', en: 'Opening balance' },
  type: 'IDR',
  versions: sinceJamsostek(
    w.choose(
      w.when(hasOpening, w.fact('opening.balance')),
      w.when(w.given('contributions'), NOTHING),
      w.undecided('missing:contributions'),
    ),
  ),
};

export const firstYear: Rule = {
  id: 'jht.balance.first-year',
  label: { id: 'Tahun pertama', en: 'First year' },
  type: 'years',
  versions: sinceJamsostek(
    w.choose(
      w.when(hasOpening, w.calendar('year', w.fact('opening.date'))),
      w.when(
        w.someOf(contributions, 'contribution', w.truth(true)),
        w.leastOf(contributions, 'contribution', yearPaid),
      ),
      yearAsked,
    ),
  ),
};

/** An opening balance of a day within a year: its own rule, so that its doubt is shown only then. */
export const monthsBeforeOpening: Rule = {
  id: 'jht.balance.months-before-opening',
  label: { id: 'Bulan yang sudah penuh pada hari saldo awal', en: 'Months already full on the opening day' },
  type: 'count',
  versions: sinceJamsostek(fullMonths(w.fact('opening.date'))),
  interpretations: [openingReading],
};

/** Months of the first year that an opening balance already holds. */
export const monthsBefore: Rule = {
  id: 'jht.balance.months-before',
  label: { id: 'Bulan yang sudah terhitung dalam saldo awal', en: 'Months that the opening balance already holds' },
  type: 'count',
  versions: sinceJamsostek(
    w.choose(
      w.when(w.not(hasOpening), w.number('0')),
      w.when(closesYear(w.fact('opening.date')), MONTHS_OF_YEAR),
      w.ref(monthsBeforeOpening),
    ),
  ),
};

/** A balance asked for within a year: its own rule, so that its doubt is shown only then. */
export const monthsUntilDay: Rule = {
  id: 'jht.balance.months-until-day',
  label: { id: 'Bulan penuh sampai hari yang ditanyakan', en: 'Full months until the day asked for' },
  type: 'count',
  versions: sinceJamsostek(fullMonths(w.eventDay)),
  interpretations: [dayReading],
};

export const monthsInLastYear: Rule = {
  id: 'jht.balance.months-in-last-year',
  label: { id: 'Bulan penuh pada tahun yang ditanyakan', en: 'Full months of the year asked for' },
  type: 'count',
  versions: sinceJamsostek(w.choose(w.when(closesYear(w.eventDay), MONTHS_OF_YEAR), w.ref(monthsUntilDay))),
};

export const contributed: Rule = {
  id: 'jht.balance.contributed',
  label: { id: 'Jumlah iuran', en: 'Sum of contributions' },
  type: 'IDR',
  versions: sinceJamsostek(w.sumOf(contributions, 'contribution', amount)),
};

const year = w.item('year');

/** The stated rate of a year, else the published one of that year. */
const rateOfYear = w.first(
  w.list('rates'),
  'rate',
  w.equal(w.item('rate', 'year'), year),
  w.item('rate', 'rate'),
  w.value(developmentRate, w.dated('make', year, ONE, ONE)),
);

const paidThatYear = w.equal(yearPaid, year);
const monthsAtEnd = w.choose(w.when(w.equal(year, yearAsked), w.ref(monthsInLastYear)), MONTHS_OF_YEAR);
const monthsAtStart = w.choose(w.when(w.equal(year, w.ref(firstYear)), w.ref(monthsBefore)), w.number('0'));

/** Each amount times the full months that it lies in the account that year. */
const amountMonths = w.plus(
  w.times(w.state('held'), w.minus(monthsAtEnd, monthsAtStart)),
  w.sumOf(
    contributions,
    'contribution',
    w.times(amount, w.plus(w.minus(monthsAtEnd, w.calendar('month', w.item('contribution', 'month'))), ONE)),
    paidThatYear,
  ),
);

/** The rate is only needed when something has lain there for a month; the guard stands on it to keep sums exact. */
const earned = w.over(
  w.times(amountMonths, w.choose(w.when(w.equal(amountMonths, NOTHING), w.number('0', 'fraction')), rateOfYear)),
  MONTHS_OF_YEAR,
);

export const exactBalance: Rule = {
  id: 'jht.balance.exact-balance',
  label: { id: 'Saldo sebelum dibulatkan', en: 'Balance before rounding' },
  type: 'IDR',
  versions: sinceJamsostek(
    w.fold(
      w.range(w.ref(firstYear), yearAsked, YEARS_MOST),
      'year',
      [
        w.carry(
          'held',
          w.ref(openingBalance),
          w.plus(w.state('held'), w.sumOf(contributions, 'contribution', amount, paidThatYear), earned),
        ),
      ],
      w.state('held'),
    ),
  ),
  interpretations: [lawAsKnown, withinYearReading, ratesReading],
};

export const balance: Rule = {
  id: 'jht.balance.balance',
  label: { id: 'Saldo', en: 'Balance' },
  type: 'IDR',
  versions: sinceJamsostek(w.round(w.ref(exactBalance), 'half-up', RUPIAH, { instrument: 'ruling', article: '57' })),
  interpretations: [balanceRoundingReading],
};

export const development: Rule = {
  id: 'jht.balance.development',
  label: { id: 'Hasil pengembangan', en: 'Development' },
  type: 'IDR',
  versions: sinceJamsostek(w.minus(w.ref(balance), w.plus(w.ref(openingBalance), w.ref(contributed)))),
};

export const balanceRules: readonly Rule[] = [
  openingBalance,
  firstYear,
  monthsBeforeOpening,
  monthsBefore,
  monthsUntilDay,
  monthsInLastYear,
  contributed,
  exactBalance,
  balance,
  development,
];
