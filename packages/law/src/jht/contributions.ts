// What JHT costs a month: employer and worker a share of the wage, a BPU of the income, a PMI a chosen amount.

import { type Expression, type Rule, write as w } from '@jamin/engine';
import { bpuJhtRateOnReference } from '../membership/parameters-bpu.ts';
import { SEN } from '../membership/parameters-rounding.ts';
import { joinsJht, migrantMonth, selfMonth, wageMonth } from '../membership/participation.ts';
import {
  CONTRIBUTION_ROUNDING,
  contributionRounding,
  monthDecides,
  noCeiling,
} from '../membership/readings-contributions.ts';
import { monthlyWage, referenceIncome } from '../membership/wage.ts';
import { puEmployerRate, puWorkerRate } from './parameters-contributions.ts';

const NOTHING = w.number('0', 'IDR');

/** The employer's part on a wage; also used for the wage that should have been reported. */
export function employerOn(wage: Expression): Expression {
  return w.round(w.times(wage, w.value(puEmployerRate)), 'half-up', SEN, CONTRIBUTION_ROUNDING);
}

/** The worker's part on a wage; also used for the wage that should have been reported. */
export function workerOn(wage: Expression): Expression {
  return w.round(w.times(wage, w.value(puWorkerRate)), 'half-up', SEN, CONTRIBUTION_ROUNDING);
}

export const employer: Rule = {
  id: 'jht.contributions.employer',
  label: { id: 'Iuran JHT (pemberi kerja)', en: 'JHT contribution (employer)' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [{ instrument: 'pp-46-2015', article: '16', paragraph: '1', letter: 'b' }],
      text: {
        id: 'Pemberi kerja membayar bagiannya dari upah sebulan.',
        en: 'The employer pays a share of the monthly wage.',
      },
      formula: w.choose(w.when(w.all(w.ref(wageMonth), w.ref(joinsJht)), employerOn(w.ref(monthlyWage))), NOTHING),
    },
  ],
  interpretations: [contributionRounding, monthDecides, noCeiling],
};

export const worker: Rule = {
  id: 'jht.contributions.worker',
  label: { id: 'Iuran JHT (pekerja)', en: 'JHT contribution (worker)' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [{ instrument: 'pp-46-2015', article: '16', paragraph: '1', letter: 'a' }],
      text: {
        id: 'Pekerja membayar bagiannya dari upah sebulan.',
        en: 'The worker pays a share of the monthly wage.',
      },
      formula: w.choose(w.when(w.all(w.ref(wageMonth), w.ref(joinsJht)), workerOn(w.ref(monthlyWage))), NOTHING),
    },
  ],
  interpretations: [contributionRounding, monthDecides, noCeiling],
};

/** What a BPU pays when JHT is among the programmes. */
export const selfEmployed: Rule = {
  id: 'jht.contributions.self-employed',
  label: { id: 'Iuran JHT (BPU)', en: 'JHT contribution (BPU)' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-46-2015', article: '18' },
        { instrument: 'pp-46-2015', note: 'Lampiran' },
      ],
      text: {
        id: 'Iuran JHT peserta bukan penerima upah mengikuti lapisan penghasilannya.',
        en: 'The JHT contribution of a BPU follows the bracket of the declared income.',
      },
      formula: w.choose(
        w.when(
          w.all(w.ref(selfMonth), w.ref(joinsJht)),
          w.round(
            w.times(w.ref(referenceIncome), w.value(bpuJhtRateOnReference)),
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

/** The JHT of whoever pays for himself or herself: a BPU, or a PMI the amount he or she chose. */
export const self: Rule = {
  id: 'jht.contributions.self',
  label: { id: 'Iuran JHT (bayar sendiri)', en: 'JHT contribution (paid by oneself)' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [{ instrument: 'pp-46-2015', article: '18' }, { instrument: 'permenaker-4-2023' }],
      text: {
        id: 'Pekerja migran dapat ikut JHT dengan salah satu dari tujuh pilihan iuran.',
        en: 'A migrant worker may join JHT with one of seven amounts.',
      },
      formula: w.choose(w.when(w.all(w.ref(migrantMonth), w.given('jht')), w.fact('jht')), w.ref(selfEmployed)),
    },
  ],
};

export const jhtContributionsRules: readonly Rule[] = [employer, worker, selfEmployed, self];
