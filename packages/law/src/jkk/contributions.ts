// What JKK costs a month: employers by risk group, BPU by reference income, construction projects by wage or contract.

import { type Rule, write as w } from '@jamin/engine';
import { bpuJkkRateOnReference } from '../membership/parameters-bpu.ts';
import { jakonJkkTiers, jakonJkkWageRate } from '../membership/parameters-jakon.ts';
import { SEN } from '../membership/parameters-rounding.ts';
import { joinsJkk, selfMonth, wageMonth } from '../membership/participation.ts';
import { projectContribution } from '../membership/project.ts';
import {
  CONTRIBUTION_ROUNDING,
  contributionRounding,
  monthDecides,
  noCeiling,
} from '../membership/readings-contributions.ts';
import { industryFactor, informalFactor, pandemicFactor } from '../membership/relief.ts';
import { monthlyWage, referenceIncome } from '../membership/wage.ts';
import {
  puGrossRateHigh,
  puGrossRateLow,
  puGrossRateMedium,
  puGrossRateVeryHigh,
  puGrossRateVeryLow,
} from './parameters-contributions.ts';

const group = w.fact('riskGroup');
const NOTHING = w.number('0', 'IDR');

/** The rate of the risk group of the workplace. */
export const rate: Rule = {
  id: 'jkk.contributions.rate',
  label: { id: 'Tarif JKK', en: 'JKK rate' },
  type: 'fraction',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [{ instrument: 'pp-44-2015', article: '16', paragraph: '1' }],
      text: {
        id: 'Iuran JKK digolongkan dalam lima kelompok tingkat risiko lingkungan kerja.',
        en: 'JKK contributions fall into five groups by the risk of the workplace.',
      },
      formula: w.choose(
        w.when(w.equal(group, w.word('very-low')), w.value(puGrossRateVeryLow)),
        w.when(w.equal(group, w.word('low')), w.value(puGrossRateLow)),
        w.when(w.equal(group, w.word('medium')), w.value(puGrossRateMedium)),
        w.when(w.equal(group, w.word('high')), w.value(puGrossRateHigh)),
        w.value(puGrossRateVeryHigh),
      ),
    },
  ],
};

/** What the employer pays, as billed: before the part that goes to JKP. */
export const employer: Rule = {
  id: 'jkk.contributions.employer',
  label: { id: 'Iuran JKK (pemberi kerja)', en: 'JKK contribution (employer)' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-44-2015', article: '16', paragraph: '1' },
        { instrument: 'pp-44-2015', article: '19' },
      ],
      text: {
        id: 'Iuran JKK adalah tarif kelompok risiko dikali upah sebulan, dibayar pemberi kerja.',
        en: 'The JKK contribution is the rate of the risk group times the monthly wage, paid by the employer.',
      },
      formula: w.choose(
        w.when(
          w.all(w.ref(wageMonth), w.ref(joinsJkk)),
          w.round(
            w.times(w.ref(monthlyWage), w.ref(rate), w.ref(pandemicFactor), w.ref(industryFactor)),
            'half-up',
            SEN,
            CONTRIBUTION_ROUNDING,
          ),
        ),
        NOTHING,
      ),
    },
  ],
  interpretations: [contributionRounding, monthDecides, noCeiling],
};

/** What a BPU pays: a share of the reference income, whatever the work. */
export const self: Rule = {
  id: 'jkk.contributions.self',
  label: { id: 'Iuran JKK (BPU)', en: 'JKK contribution (BPU)' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-44-2015', article: '20' },
        { instrument: 'pp-44-2015', annex: 'II' },
      ],
      text: {
        id: 'Iuran JKK peserta bukan penerima upah mengikuti lapisan penghasilannya.',
        en: 'The JKK contribution of a BPU follows the bracket of the declared income.',
      },
      formula: w.choose(
        w.when(
          w.all(w.ref(selfMonth), w.ref(joinsJkk)),
          w.round(
            w.times(
              w.ref(referenceIncome),
              w.value(bpuJkkRateOnReference),
              w.ref(pandemicFactor),
              w.ref(informalFactor),
            ),
            'half-up',
            SEN,
            CONTRIBUTION_ROUNDING,
          ),
        ),
        NOTHING,
      ),
    },
  ],
  interpretations: [contributionRounding, monthDecides],
};

/** What a construction project pays. */
export const project: Rule = projectContribution({
  name: 'JKK',
  article: '54',
  joins: joinsJkk,
  wageRate: jakonJkkWageRate,
  tiers: jakonJkkTiers,
});

export const jkkContributionsRules: readonly Rule[] = [rate, employer, self, project];
