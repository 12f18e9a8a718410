// JKP contribution rates and the wage ceiling.

import type { Parameter } from '@jamin/engine';
import { percent, whole } from '@jamin/engine';

export const contributionTotalRate: Parameter = {
  id: 'jkp.contribution.total_rate',
  kind: 'number',
  label: { id: 'Jumlah iuran JKP', en: 'JKP contribution, total' },
  unit: 'fraction',
  absence: { means: 'not-due', value: whole(0n) },
  rows: [
    {
      from: '2021-02-01',
      published: '2021-02-02',
      value: percent('0,46'),
      citations: [{ instrument: 'pp-37-2021', article: '11', paragraph: '2' }],
      source: 'PP 37/2021 Ps 11(2)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/161919',
      confidence: 'high',
      note: 'start month of contributions taken as Feb 2021: medium',
    },
    {
      from: '2025-02-01',
      published: '2025-02-07',
      value: percent('0,36'),
      citations: [{ instrument: 'pp-6-2025', article: '11', paragraph: '2' }],
      source: 'PP 6/2025 Ps 11(2)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/314623',
      confidence: 'high',
      note:
        'in force 2025-02-07; first contribution month is an inference (PP 7/2025 Ps 10 starts Feb ' + '2025): medium',
    },
  ],
  note: 'JKP contribution, all sources, share of capped monthly wage (contribution months).',
};

export const contributionGovernmentRate: Parameter = {
  id: 'jkp.contribution.government_rate',
  kind: 'number',
  label: { id: 'Iuran JKP dari pemerintah', en: 'JKP contribution of the government' },
  unit: 'fraction',
  absence: { means: 'not-due', value: whole(0n) },
  rows: [
    {
      from: '2021-02-01',
      published: '2021-02-02',
      value: percent('0,22'),
      citations: [{ instrument: 'pp-37-2021', article: '11', paragraph: '4' }],
      source: 'PP 37/2021 Ps 11(4)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/161919',
      confidence: 'high',
    },
    {
      from: '2025-02-01',
      published: '2025-02-07',
      value: percent('0,22'),
      citations: [{ instrument: 'pp-6-2025', article: '11', paragraph: '4' }],
      source: 'PP 6/2025 Ps 11(4)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/314623',
      confidence: 'high',
    },
  ],
  note: 'Central government share (APBN).',
};

export const contributionFromJkkRate: Parameter = {
  id: 'jkp.contribution.from_jkk_rate',
  kind: 'number',
  label: { id: 'Rekomposisi iuran JKK untuk JKP', en: 'JKP part taken from JKK' },
  unit: 'fraction',
  absence: { means: 'not-due', value: whole(0n) },
  rows: [
    {
      from: '2021-02-01',
      published: '2021-02-02',
      value: percent('0,14'),
      citations: [{ instrument: 'pp-37-2021', article: '11', paragraph: '5', letter: 'a' }],
      source: 'PP 37/2021 Ps 11(5)a',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/161919',
      confidence: 'high',
    },
    {
      from: '2025-02-01',
      published: '2025-02-07',
      value: percent('0,14'),
      citations: [{ instrument: 'pp-6-2025', article: '11', paragraph: '5' }],
      source: 'PP 6/2025 Ps 11(5)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/314623',
      confidence: 'high',
    },
  ],
  note: 'Share recomposed out of JKK.',
};

export const contributionFromJkmRate: Parameter = {
  id: 'jkp.contribution.from_jkm_rate',
  kind: 'number',
  label: { id: 'Rekomposisi iuran JKM untuk JKP', en: 'JKP part taken from JKM' },
  unit: 'fraction',
  absence: { means: 'not-due', value: whole(0n) },
  rows: [
    {
      from: '2021-02-01',
      published: '2021-02-02',
      value: percent('0,1'),
      citations: [{ instrument: 'pp-37-2021', article: '11', paragraph: '5', letter: 'b' }],
      source: 'PP 37/2021 Ps 11(5)b',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/161919',
      confidence: 'high',
    },
    {
      from: '2025-02-01',
      published: '2025-02-07',
      value: percent('0'),
      citations: [
        { instrument: 'pp-6-2025', article: '11', paragraph: '3' },
        { instrument: 'pp-6-2025', article: '11', paragraph: '5' },
      ],
      source: 'PP 6/2025 Ps 11(3),(5)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/314623',
      confidence: 'medium',
      conflicts: ['PP 49/2023 Ps 18A not expressly repealed; see jkp.md C1'],
    },
  ],
  note: 'Share recomposed out of JKM.',
};

export const contributionWorkerRate: Parameter = {
  id: 'jkp.contribution.worker_rate',
  kind: 'number',
  label: { id: 'Iuran JKP bagian pekerja', en: 'JKP contribution, worker share' },
  unit: 'fraction',
  absence: { means: 'not-due', value: whole(0n) },
  rows: [
    {
      from: '2021-02-01',
      published: '2021-02-02',
      value: percent('0'),
      citations: [{ instrument: 'pp-37-2021', article: '11' }],
      source: 'PP 37/2021 Ps 11',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/161919',
      confidence: 'high',
    },
    {
      from: '2025-02-01',
      published: '2025-02-07',
      value: percent('0'),
      citations: [{ instrument: 'pp-6-2025', article: '11' }],
      source: 'PP 6/2025 Ps 11',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/314623',
      confidence: 'high',
    },
  ],
  note: "Worker's share.",
};

export const wageCap: Parameter = {
  id: 'jkp.wage_cap',
  kind: 'number',
  label: { id: 'Batas upah JKP', en: 'JKP wage ceiling' },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2021-02-01',
      published: '2021-02-02',
      value: whole(5_000_000n),
      citations: [
        { instrument: 'pp-37-2021', article: '11', paragraph: '7' },
        { instrument: 'pp-37-2021', article: '21', paragraph: '3' },
      ],
      source: 'PP 37/2021 Ps 11(7), 21(3)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/161919',
      confidence: 'high',
      note: 'first contribution month February 2021; PP 37/2021 is in force from 2021-02-02',
    },
    {
      from: '2025-02-07',
      published: '2025-02-07',
      value: whole(5_000_000n),
      citations: [
        { instrument: 'pp-6-2025', article: '11', paragraph: '7' },
        { instrument: 'pp-6-2025', article: '21', paragraph: '3' },
      ],
      source: 'PP 6/2025 Ps 11(7), 21(3)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/314623',
      confidence: 'high',
    },
  ],
  note: 'Wage ceiling for JKP contribution and cash benefit. Rupiah a month.',
};

export const programmeInForce: Parameter = {
  id: 'jkp.programme_in_force',
  kind: 'boolean',
  label: { id: 'Program JKP berlaku', en: 'JKP programme in force' },
  unit: 'boolean',
  absence: { means: 'not-due', value: false },
  rows: [
    {
      from: '2021-02-02',
      value: true,
      citations: [{ instrument: 'pp-37-2021' }, { instrument: 'ruling', article: '78' }],
      source: 'PP 37/2021; RULINGS 78',
      read: 'ruling',
      confidence: 'high',
    },
  ],
  note: 'False before the programme existed; a layoff before is refused as programme-not-in-force.',
};

export const jkpParameters: readonly Parameter[] = [
  contributionTotalRate,
  contributionGovernmentRate,
  contributionFromJkkRate,
  contributionFromJkmRate,
  contributionWorkerRate,
  wageCap,
  programmeInForce,
];
