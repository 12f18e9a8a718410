// The cash of JKP: up to six months, each at the rate of the day on which it falls due.

import { type Expression, type Interpretation, type Rule, write as w } from '@jamin/engine';
import { RUPIAH } from '../membership/parameters-rounding.ts';
import { benefitRounding } from '../membership/readings-general.ts';
import { claimDay } from './days.ts';
import { wageCap } from './parameters.ts';
import { cashFirstRateMonths, cashMaxMonths, cashRateMonths1To3, cashRateMonths4To6 } from './parameters-cash.ts';
import { monthsReading, newJobReading } from './readings.ts';

const STARTED = { from: '2021-02-02', published: '2021-02-02' };
const NAMES = ['month-1', 'month-2', 'month-3', 'month-4', 'month-5', 'month-6'] as const;
type Name = (typeof NAMES)[number];

const day = w.ref(claimDay);
const NOTHING = w.number('0', 'IDR');

/** Which month this is, counted from 1. */
function place(name: Name): Expression {
  return w.number(String(NAMES.indexOf(name) + 1), 'months');
}

/** The day on which the month falls due: as many months after the claim as months came before it. */
function dueDay(name: Name): Expression {
  return w.addMonths(day, w.number(String(NAMES.indexOf(name)), 'months'));
}

/** The share of the wage that the law of a day pays for this month. */
function rateOn(name: Name, day: Expression): Expression {
  return w.choose(
    w.when(w.atMost(place(name), w.value(cashFirstRateMonths, day)), w.value(cashRateMonths1To3, day)),
    w.value(cashRateMonths4To6, day),
  );
}

/** What one month pays on a wage, whether or not it is due. */
function cashOn(name: Name, wage: Expression): Expression {
  const due = dueDay(name);
  return w.round(w.times(w.least(wage, w.value(wageCap, due)), rateOn(name, due)), 'half-up', RUPIAH, {
    instrument: 'ruling',
    article: '4',
  });
}

/** Which law a month takes is open only where the law changed between the claim and that month. */
function rateReading(name: Name): Interpretation {
  return { ...monthsReading, matters: { when: w.unequal(rateOn(name, dueDay(name)), rateOn(name, day)) } };
}

function paidRule(name: Name): Rule {
  const count = w.number(String(NAMES.indexOf(name) + 1));
  return {
    id: `jkp.benefits.${name}-paid`,
    label: {
      id: `Bulan ke-${NAMES.indexOf(name) + 1} dibayar`,
      en: `Month ${NAMES.indexOf(name) + 1} is paid`,
    },
    type: 'boolean',
    versions: [
      {
        ...STARTED,
        citations: [
          { instrument: 'pp-37-2021', article: '21', paragraph: '1' },
          { instrument: 'pp-37-2021', article: '40', letter: 'b' },
        ],
        formula: w.all(
          w.atMost(place(name), w.value(cashMaxMonths, day)),
          w.any(w.not(w.given('reemployedInMonth')), w.below(count, w.fact('reemployedInMonth'))),
        ),
      },
    ],
    interpretations: [newJobReading],
  };
}

function amountRule(name: Name, paid: Rule): Rule {
  const number = NAMES.indexOf(name) + 1;
  return {
    id: `jkp.benefits.${name}`,
    label: { id: `Uang tunai bulan ke-${number}`, en: `Cash of month ${number}` },
    type: 'IDR',
    versions: [
      {
        ...STARTED,
        citations: [
          { instrument: 'pp-37-2021', article: '21' },
          { instrument: 'permenaker-2-2025', note: 'Pasal II' },
        ],
        text: {
          id:
            'Uang tunai: bagian dari upah, lebih besar pada bulan 1 sampai 3; sejak PP 6/2025 sama tiap bulan. ' +
            'Upah dihitung sampai batasnya.',
          en:
            'Cash is a share of the wage: larger in months 1 to 3; since PP 6/2025 the same in every month. ' +
            'The wage counts up to its ceiling.',
        },
        formula: w.choose(w.when(w.ref(paid), cashOn(name, w.fact('wage'))), NOTHING),
      },
    ],
    interpretations: [rateReading(name), benefitRounding],
  };
}

/** The six months: the amount of each, and whether it is paid. */
export const cashMonths = NAMES.map((name) => {
  const paid = paidRule(name);
  return { name, paid, amount: amountRule(name, paid) };
});

/** What all paid months would give on another wage. */
export function cashOnWage(wage: Expression): Expression {
  return w.plus(...cashMonths.map(({ name, paid }) => w.choose(w.when(w.ref(paid), cashOn(name, wage)), NOTHING)));
}

export const total: Rule = {
  id: 'jkp.benefits.total',
  label: { id: 'Jumlah uang tunai', en: 'Total of the cash' },
  type: 'IDR',
  versions: [
    {
      ...STARTED,
      citations: [{ instrument: 'pp-37-2021', article: '21' }],
      formula: w.plus(...cashMonths.map(({ amount }) => w.ref(amount))),
    },
  ],
};

export const jkpBenefitsRules: readonly Rule[] = [...cashMonths.flatMap(({ paid, amount }) => [paid, amount]), total];
