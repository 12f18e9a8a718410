// What a wage reported too low costs the worker, programme by programme, and who owes the shortfall.

import { type Citation, type Expression, type Interpretation, type Rule, type Words, write as w } from '@jamin/engine';
import { employerOn, workerOn } from '../jht/contributions.ts';
import { deathGrantOn, incapacityOn } from '../jkk/benefits.ts';
import { partialDisabilityOn, totalDisabilityOn } from '../jkk/losses.ts';
import { benefitWage } from '../jkk/wage.ts';
import { cashOnWage } from '../jkp/benefits.ts';
import { eligible as jkpEligible } from '../jkp/claims.ts';
import { wageCap } from '../jp/parameters.ts';
import { pensionOn } from '../jp/pension.ts';
import { RUPIAH } from '../membership/parameters-rounding.ts';
import { pensionShortfallReading, savingsShortfallReading, shortfallReading } from './readings.ts';
import { isProgramme } from './terms.ts';

const ALWAYS = { from: '1900-01-01' };
const SINCE_2015 = { from: '2015-07-01', published: '2015-06-30' };
const SINCE_JKP = { from: '2021-02-02', published: '2021-02-02' };
const NOTHING = w.number('0', 'IDR');
const real = w.fact('wageReal');
const reported = w.fact('wage');

/** A programme is asked for by its name, or else by the fact that only its benefit has. */
function asked(programme: string, itsFact: string): Expression {
  return w.choose(w.when(w.given('programme'), isProgramme(programme)), w.given(itsFact));
}

const askedJkk = asked('JKK', 'outcome');
const askedJht = asked('JHT', 'underreportedMonths');
const askedJp = asked('JP', 'paidMonths');
const askedJkp = asked('JKP', 'reason');
const askedJkm = w.all(w.given('programme'), isProgramme('JKM'));

function shortfall(on: (wage: Expression) => Expression, less: Expression): Expression {
  return w.greatest(NOTHING, w.minus(on(real), on(less)));
}

function accidentCashOn(wage: Expression): Expression {
  const outcome = (word: string): Expression => w.equal(w.fact('outcome'), w.word(word));
  return w.plus(
    w.choose(w.when(w.equal(w.fact('incapacityDays'), w.number('0', 'days')), NOTHING), incapacityOn(wage)),
    w.choose(
      w.when(outcome('temporary'), NOTHING),
      w.when(outcome('death'), deathGrantOn(wage)),
      w.when(outcome('total-disability'), totalDisabilityOn(wage)),
      partialDisabilityOn(wage),
    ),
  );
}

type Loss = {
  readonly name: string;
  readonly label: Words;
  readonly since: { readonly from: string; readonly published: string };
  readonly asked: Expression;
  readonly amount: Expression;
  readonly citations: readonly Citation[];
  readonly text: Words;
  readonly reading: Interpretation;
};

/** A loss is nothing where its programme is not asked for or did not exist. */
function lossRule({ name, label, since, asked: isAsked, amount, citations, text, reading }: Loss): Rule {
  const id = `duties.underreported.${name}`;
  return {
    id,
    label,
    type: 'IDR',
    versions: [
      { ...ALWAYS, citations, formula: w.choose(w.when(isAsked, w.undecided('underreported-not-yet')), NOTHING) },
      { ...since, citations, text, formula: w.choose(w.when(isAsked, amount), NOTHING) },
    ],
    interpretations: [{ ...reading, matters: { when: w.above(w.ref({ id }), NOTHING) } }],
  };
}

export const lossJkk = lossRule({
  name: 'loss-jkk',
  label: { id: 'Kekurangan santunan JKK', en: 'Shortfall in JKK benefits' },
  since: SINCE_2015,
  asked: askedJkk,
  amount: w.choose(
    w.when(w.isOneOf(w.fact('segment'), 'BPU', 'PMI'), w.undecided('underreported-no-wage')),
    shortfall(accidentCashOn, w.ref(benefitWage)),
  ),
  citations: [{ instrument: 'pp-44-2015', article: '32', paragraph: '2' }],
  text: {
    id:
      'Bila upah yang dilaporkan lebih rendah dari upah sebenarnya, ' +
      'pemberi kerja wajib membayar kekurangan santunan.',
    en: 'When the reported wage is below the real one, the employer must pay what is missing in the benefit.',
  },
  reading: shortfallReading,
});

export const lossJht = lossRule({
  name: 'loss-jht',
  label: { id: 'Kekurangan iuran JHT', en: 'Contributions missing in JHT' },
  since: SINCE_2015,
  asked: askedJht,
  amount: w.times(
    shortfall((wage) => w.plus(employerOn(wage), workerOn(wage)), reported),
    w.over(w.fact('underreportedMonths'), w.number('1', 'months')),
  ),
  citations: [{ instrument: 'pp-46-2015', article: '24' }],
  text: {
    id: 'Bila upah yang dilaporkan tidak sesuai, pemberi kerja wajib membayar kekurangan JHT.',
    en: 'When the reported wage is not the real one, the employer must pay what is missing in JHT.',
  },
  reading: savingsShortfallReading,
});

function monthlyPensionOn(wage: Expression): Expression {
  const pension = pensionOn(w.fact('paidMonths'), w.least(wage, w.value(wageCap)));
  return w.round(pension, 'half-up', RUPIAH, { instrument: 'ruling', article: '4' });
}

export const lossJp = lossRule({
  name: 'loss-jp',
  label: { id: 'Pensiun sebulan yang berkurang', en: 'Monthly pension lost' },
  since: SINCE_2015,
  asked: askedJp,
  amount: shortfall(monthlyPensionOn, reported),
  citations: [{ instrument: 'pp-45-2015', article: '17', paragraph: '2' }],
  text: {
    id: 'Pensiun dihitung dari rata-rata upah yang dilaporkan, paling tinggi batas upah JP.',
    en: 'The pension is counted on the average of reported wages, up to the JP ceiling.',
  },
  reading: pensionShortfallReading,
});

export const lossJkp = lossRule({
  name: 'loss-jkp',
  label: { id: 'Kekurangan uang tunai JKP', en: 'Shortfall in the JKP cash' },
  since: SINCE_JKP,
  asked: askedJkp,
  amount: w.choose(w.when(w.ref(jkpEligible), shortfall(cashOnWage, reported)), NOTHING),
  citations: [{ instrument: 'pp-37-2021', article: '23' }],
  text: {
    id: 'Bila upah yang dilaporkan lebih rendah, pemberi kerja wajib membayar kekurangan uang tunai sekaligus.',
    en: 'When the reported wage is too low, the employer must pay what is missing in the cash at once.',
  },
  reading: shortfallReading,
});

const OWED = [
  { instrument: 'pp-44-2015', article: '32', paragraph: '2' },
  { instrument: 'pp-46-2015', article: '24' },
  { instrument: 'pp-37-2021', article: '23' },
];

function boolean(name: string, label: Words, citations: readonly Citation[], formula: Expression): Rule {
  const id = `duties.underreported.${name}`;
  return { id, label, type: 'boolean', versions: [{ ...ALWAYS, citations, formula }] };
}

export const isOwed = boolean(
  'is-owed',
  { id: 'Ada kekurangan yang wajib dibayar', en: 'A shortfall is owed' },
  OWED,
  w.any(...[lossJkk, lossJht, lossJkp].map((rule) => w.above(w.ref(rule), NOTHING))),
);

export const payer: Rule = {
  id: 'duties.underreported.payer',
  label: { id: 'Yang wajib membayar kekurangannya', en: 'Who owes the shortfall' },
  type: { choice: ['employer'] },
  versions: [{ ...ALWAYS, citations: OWED, formula: w.word('employer') }],
};

/** Nothing to show; incomplete when no programme is named and no fact points to one. */
export const programmeNamed = boolean(
  'programme-named',
  { id: 'Programnya diketahui', en: 'The programme is known' },
  [{ instrument: 'ruling', article: '5' }],
  w.choose(
    w.when(w.any(askedJkk, askedJht, askedJp, askedJkp, askedJkm), w.truth(false)),
    w.undecided('missing:programme'),
  ),
);

export const realWageBelow = boolean(
  'real-wage-below',
  { id: 'Upah sebenarnya di bawah upah yang dilaporkan', en: 'The real wage is below the reported one' },
  [{ instrument: 'ruling', article: '5' }],
  w.all(w.given('wage'), w.given('wageReal'), w.below(real, reported)),
);

export const underreportedRules: readonly Rule[] = [
  lossJkk,
  lossJht,
  lossJp,
  lossJkp,
  isOwed,
  payer,
  programmeNamed,
  realWageBelow,
];
