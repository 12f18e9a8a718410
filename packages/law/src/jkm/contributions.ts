// What JKM costs a month: employers a share of the wage, BPU one amount, construction projects by wage or contract.

import { type Rule, write as w } from '@jamin/engine';
import { bpuJkmMonthly } from '../membership/parameters-bpu.ts';
import { jakonJkmTiers, jakonJkmWageRate } from '../membership/parameters-jakon.ts';
import { SEN } from '../membership/parameters-rounding.ts';
import { joinsJkm, selfMonth, wageMonth } from '../membership/participation.ts';
import { projectContribution } from '../membership/project.ts';
import {
  CONTRIBUTION_ROUNDING,
  contributionRounding,
  monthDecides,
  noCeiling,
} from '../membership/readings-contributions.ts';
import { informalFactor, pandemicFactor } from '../membership/relief.ts';
import { monthlyWage } from '../membership/wage.ts';
import { puGrossRate } from './parameters.ts';

const NOTHING = w.number('0', 'IDR');

/** What the employer pays, as billed. */
export const employer: Rule = {
  id: 'jkm.contributions.employer',
  label: { id: 'Iuran JKM (pemberi kerja)', en: 'JKM contribution (employer)' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [{ instrument: 'pp-44-2015', article: '18' }],
      text: {
        id: 'Iuran JKM sebesar bagian dari upah sebulan, dibayar pemberi kerja.',
        en: 'The JKM contribution is a share of the monthly wage, paid by the employer.',
      },
      formula: w.choose(
        w.when(
          w.all(w.ref(wageMonth), w.ref(joinsJkm)),
          w.round(
            w.times(w.ref(monthlyWage), w.value(puGrossRate), w.ref(pandemicFactor)),
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

/** What a BPU pays: one amount for all. */
export const self: Rule = {
  id: 'jkm.contributions.self',
  label: { id: 'Iuran JKM (BPU)', en: 'JKM contribution (BPU)' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [{ instrument: 'pp-44-2015', article: '20', paragraph: '3' }],
      text: {
        id: 'Iuran JKM peserta bukan penerima upah berupa jumlah tetap tiap bulan.',
        en: 'The JKM contribution of a BPU is a fixed amount a month.',
      },
      formula: w.choose(
        w.when(
          w.all(w.ref(selfMonth), w.ref(joinsJkm)),
          w.round(
            w.times(w.value(bpuJkmMonthly), w.ref(pandemicFactor), w.ref(informalFactor)),
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
  name: 'JKM',
  article: '55',
  joins: joinsJkm,
  wageRate: jakonJkmWageRate,
  tiers: jakonJkmTiers,
});

export const jkmContributionsRules: readonly Rule[] = [employer, self, project];
