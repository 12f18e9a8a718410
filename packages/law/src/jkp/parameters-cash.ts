// The cash benefit of JKP.

import type { Parameter } from '@jamin/engine';
import { percent, whole } from '@jamin/engine';

export const cashRateMonths1To3: Parameter = {
  id: 'jkp.cash.rate.months_1_3',
  kind: 'number',
  label: { id: 'Uang tunai JKP bulan 1 sampai 3', en: 'JKP cash rate, months 1 to 3' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2021-02-02',
      published: '2021-02-02',
      value: percent('45'),
      citations: [{ instrument: 'pp-37-2021', article: '21', paragraph: '1', letter: 'a' }],
      source: 'PP 37/2021 Ps 21(1)a',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/161919',
      confidence: 'high',
    },
    {
      from: '2025-02-07',
      published: '2025-02-07',
      value: percent('60'),
      citations: [{ instrument: 'pp-6-2025', article: '21', paragraph: '1' }],
      source: 'PP 6/2025 Ps 21(1)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/314623',
      confidence: 'high',
    },
  ],
  note: 'Cash benefit, share of capped wage, benefit months 1-3.',
};

export const cashRateMonths4To6: Parameter = {
  id: 'jkp.cash.rate.months_4_6',
  kind: 'number',
  label: { id: 'Uang tunai JKP bulan 4 sampai 6', en: 'JKP cash rate, months 4 to 6' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2021-02-02',
      published: '2021-02-02',
      value: percent('25'),
      citations: [{ instrument: 'pp-37-2021', article: '21', paragraph: '1', letter: 'b' }],
      source: 'PP 37/2021 Ps 21(1)b',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/161919',
      confidence: 'high',
    },
    {
      from: '2025-02-07',
      published: '2025-02-07',
      value: percent('60'),
      citations: [{ instrument: 'pp-6-2025', article: '21', paragraph: '1' }],
      source: 'PP 6/2025 Ps 21(1)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/314623',
      confidence: 'high',
    },
  ],
  note: 'Cash benefit, share of capped wage, benefit months 4-6.',
};

export const cashMaxMonths: Parameter = {
  id: 'jkp.cash.max_months',
  kind: 'number',
  label: { id: 'Bulan uang tunai JKP paling banyak', en: 'Most months of JKP cash' },
  unit: 'months',
  absence: { means: 'error' },
  rows: [
    {
      from: '2021-02-02',
      published: '2021-02-02',
      value: whole(6n),
      citations: [{ instrument: 'pp-37-2021', article: '21', paragraph: '1' }],
      source: 'PP 37/2021 Ps 21(1)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/161919',
      confidence: 'high',
    },
    {
      from: '2025-02-07',
      published: '2025-02-07',
      value: whole(6n),
      citations: [{ instrument: 'pp-6-2025', article: '21', paragraph: '1' }],
      source: 'PP 6/2025 Ps 21(1)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/314623',
      confidence: 'high',
    },
  ],
  note: 'Maximum months of cash benefit.',
};

export const cashFirstRateMonths: Parameter = {
  id: 'jkp.cash.first_rate_months',
  kind: 'number',
  label: { id: 'Bulan dengan tarif uang tunai pertama', en: 'Months at the first cash rate' },
  unit: 'months',
  absence: { means: 'error' },
  rows: [
    {
      from: '2021-02-02',
      value: whole(3n),
      citations: [
        { instrument: 'pp-37-2021', article: '21', paragraph: '1', letter: 'a' },
        { instrument: 'ruling', article: '73' },
      ],
      source: 'PP 37/2021 Ps 21(1)a; RULINGS 73',
      read: 'ruling',
      confidence: 'high',
    },
  ],
  note: 'Benefit months up to this one take the first rate, later ones the second.',
};

export const jkpCashParameters: readonly Parameter[] = [
  cashRateMonths1To3,
  cashRateMonths4To6,
  cashMaxMonths,
  cashFirstRateMonths,
];
