// What JKK pays for a disability: the percentages of the losses, and the permanent total disability.

import { type Expression, type Rule, write as w } from '@jamin/engine';
import { RUPIAH } from '../membership/parameters-rounding.ts';
import { benefitRounding } from '../membership/readings-general.ts';
import { isPmi } from './benefits.ts';
import { benefitTotalDisabilityFactor, benefitWageMultiple } from './parameters-benefits.ts';
import { disabilityCombinationCap, disabilityTable, PERCENTAGE_POINT } from './parameters-disability.ts';
import {
  eventDecidesReading,
  functionReading,
  ROUNDING,
  severalLossesReading,
  stepsReading,
  tableReading,
} from './readings.ts';
import { benefitWage } from './wage.ts';

const losses = w.list('losses');
const part = w.item('loss', 'part');
const count = w.countOf(losses, 'loss', w.truth(true));

export const isPartial: Expression = w.isOneOf(w.fact('outcome'), 'partial-anatomical', 'partial-functional');

/** A percentage stated as a whole number, as the fraction it stands for. */
export function asFraction(percentage: Expression): Expression {
  return w.times(percentage, { kind: 'literal', value: PERCENTAGE_POINT, unit: 'fraction' });
}

/** The percentage of one loss: the row's own, once for each step, or as the adviser doctor assessed it. */
const rowPercentage = w.choose(
  w.when(w.cell(disabilityTable, part, 'ranged'), asFraction(w.item('loss', 'percent'))),
  w.times(w.cell(disabilityTable, part, 'percent'), w.item('loss', 'steps')),
);

const lossesSum: Rule = {
  id: 'jkk.losses.losses-sum',
  label: { id: 'Jumlah persentase cacat', en: 'Sum of the disability percentages' },
  type: 'fraction',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-44-2015', annex: 'III' },
        { instrument: 'pp-82-2019', annex: 'III' },
      ],
      text: {
        id:
          'Cacat sebagian anatomis: persentase menurut tabel. Cacat sebagian fungsi: persentase berkurangnya fungsi ' +
          'dikali persentase menurut tabel.',
        en: 'Anatomical loss: the percentage of the table. Functional loss: the loss of function times the table.',
      },
      formula: w.sumOf(
        losses,
        'loss',
        w.choose(
          w.when(
            w.equal(w.fact('outcome'), w.word('partial-functional')),
            w.times(rowPercentage, w.item('loss', 'functionLoss')),
          ),
          rowPercentage,
        ),
      ),
    },
  ],
  interpretations: [tableReading, functionReading, stepsReading],
};

const severalLosses: Rule = {
  id: 'jkk.losses.several-losses',
  label: { id: 'Persentase beberapa cacat bersama', en: 'Percentage of several losses together' },
  type: 'fraction',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [{ instrument: 'practice', note: 'article not found' }],
      text: {
        id: 'Persentase beberapa cacat dijumlahkan, sampai batas paling banyak.',
        en: 'The percentages of several losses add up, to a maximum.',
      },
      formula: w.least(w.ref(lossesSum), w.value(disabilityCombinationCap)),
    },
  ],
  interpretations: [severalLossesReading],
};

const lossPercentage: Rule = {
  id: 'jkk.losses.loss-percentage',
  label: { id: 'Persentase cacat sebagian', en: 'Percentage of the partial disability' },
  type: 'fraction',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-44-2015', annex: 'III' },
        { instrument: 'pp-82-2019', annex: 'III' },
      ],
      text: {
        id: 'Besar cacat sebagian ditetapkan dokter penasihat menurut tabel persentase cacat.',
        en: 'The adviser doctor sets the extent of a partial disability by the table of percentages.',
      },
      formula: w.choose(
        w.when(w.equal(count, w.number('0')), w.undecided('missing:losses')),
        w.when(w.equal(count, w.number('1')), w.ref(lossesSum)),
        w.ref(severalLosses),
      ),
    },
  ],
};

/** A share of the wage multiple of the benefit formulas, in whole rupiah. */
function shareOfWages(share: Expression, wage: Expression): Expression {
  return w.round(w.times(share, w.value(benefitWageMultiple), wage), 'half-up', RUPIAH, ROUNDING);
}

/** The benefit of a total disability on a wage; also used for the wage that should have been reported. */
export function totalDisabilityOn(wage: Expression): Expression {
  return shareOfWages(w.value(benefitTotalDisabilityFactor), wage);
}

/** The benefit of a partial disability on a wage; also used for the wage that should have been reported. */
export function partialDisabilityOn(wage: Expression): Expression {
  return shareOfWages(w.ref(lossPercentage), wage);
}

const totalDisabilityGrant: Rule = {
  id: 'jkk.losses.total-disability-grant',
  label: { id: 'Santunan cacat total tetap', en: 'Permanent total disability benefit' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-44-2015', annex: 'III' },
        { instrument: 'pp-82-2019', annex: 'III' },
      ],
      text: {
        id: 'Santunan cacat total tetap: persentase x kelipatan x upah sebulan.',
        en: 'The permanent total disability benefit is a percentage x a multiple x the monthly wage.',
      },
      formula: totalDisabilityOn(w.ref(benefitWage)),
    },
  ],
  interpretations: [eventDecidesReading, benefitRounding],
};

const partialDisabilityGrant: Rule = {
  id: 'jkk.losses.partial-disability-grant',
  label: { id: 'Santunan cacat sebagian', en: 'Partial disability benefit' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-44-2015', annex: 'III' },
        { instrument: 'pp-82-2019', annex: 'III' },
      ],
      text: {
        id: 'Santunan cacat sebagian: persentase cacat x kelipatan x upah sebulan.',
        en: 'The partial disability benefit is the percentage of disability x a multiple x the monthly wage.',
      },
      formula: partialDisabilityOn(w.ref(benefitWage)),
    },
  ],
  interpretations: [eventDecidesReading, benefitRounding],
};

export const santunanCacat: Rule = {
  id: 'jkk.losses.santunan-cacat',
  label: { id: 'Santunan cacat', en: 'Disability benefit' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-44-2015', article: '25', paragraph: '2' },
        { instrument: 'pp-82-2019', article: '25', paragraph: '2', letter: 'b' },
      ],
      text: {
        id: 'Santunan cacat meliputi cacat sebagian anatomis, cacat sebagian fungsi, dan cacat total tetap.',
        en: 'Disability benefits cover anatomical loss, loss of function and permanent total disability.',
      },
      formula: w.choose(
        w.when(w.isOneOf(w.fact('outcome'), 'temporary', 'death'), w.number('0', 'IDR')),
        w.when(isPmi, w.undecided('pmi-disability-not-read')),
        w.when(w.equal(w.fact('outcome'), w.word('total-disability')), w.ref(totalDisabilityGrant)),
        w.ref(partialDisabilityGrant),
      ),
    },
  ],
};

export const jkkLossesRules: readonly Rule[] = [
  lossesSum,
  severalLosses,
  lossPercentage,
  totalDisabilityGrant,
  partialDisabilityGrant,
  santunanCacat,
];
