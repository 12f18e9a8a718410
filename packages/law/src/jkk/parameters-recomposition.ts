// What is left of the JKK rate in the JKK fund for members of JKP.

import type { Parameter } from '@jamin/engine';
import { percent } from '@jamin/engine';

export const puNetRateJkpMemberVeryLow: Parameter = {
  id: 'jkk.pu.net_rate_jkp_member.very_low',
  kind: 'number',
  label: {
    id: 'Tarif JKK setelah rekomposisi JKP, risiko sangat rendah',
    en: 'JKK rate left after the JKP part, very low risk',
  },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2021-02-01',
      published: '2021-02-02',
      value: percent('0,1'),
      citations: [{ instrument: 'pp-37-2021', article: '11', paragraph: '5', letter: 'a' }],
      source: 'PP 37/2021 Ps 11(5)a',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/161919',
      confidence: 'high',
    },
    {
      from: '2023-10-06',
      published: '2023-10-06',
      value: percent('0,1'),
      citations: [{ instrument: 'pp-49-2023', article: '16A', paragraph: '1' }],
      source: 'PP 49/2023 Ps 16A(1)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/266186',
      confidence: 'high',
    },
    {
      from: '2025-02-01',
      published: '2025-02-07',
      value: percent('0,1'),
      citations: [{ instrument: 'pp-6-2025', article: '11', paragraph: '5' }],
      source: 'PP 6/2025 Ps 11(5)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/314623',
      confidence: 'high',
    },
  ],
  note: 'JKK left in the JKK fund for members of JKP.',
};

export const puNetRateJkpMemberLow: Parameter = {
  id: 'jkk.pu.net_rate_jkp_member.low',
  kind: 'number',
  label: { id: 'Tarif JKK setelah rekomposisi JKP, risiko rendah', en: 'JKK rate left after the JKP part, low risk' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2021-02-01',
      published: '2021-02-02',
      value: percent('0,4'),
      citations: [{ instrument: 'pp-37-2021', article: '11', paragraph: '5', letter: 'a' }],
      source: 'PP 37/2021 Ps 11(5)a',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/161919',
      confidence: 'high',
    },
    {
      from: '2023-10-06',
      published: '2023-10-06',
      value: percent('0,4'),
      citations: [{ instrument: 'pp-49-2023', article: '16A', paragraph: '1' }],
      source: 'PP 49/2023 Ps 16A(1)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/266186',
      confidence: 'high',
    },
    {
      from: '2025-02-01',
      published: '2025-02-07',
      value: percent('0,4'),
      citations: [{ instrument: 'pp-6-2025', article: '11', paragraph: '5' }],
      source: 'PP 6/2025 Ps 11(5)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/314623',
      confidence: 'high',
    },
  ],
  note: 'JKK left in the JKK fund for members of JKP.',
};

export const puNetRateJkpMemberMedium: Parameter = {
  id: 'jkk.pu.net_rate_jkp_member.medium',
  kind: 'number',
  label: {
    id: 'Tarif JKK setelah rekomposisi JKP, risiko sedang',
    en: 'JKK rate left after the JKP part, medium risk',
  },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2021-02-01',
      published: '2021-02-02',
      value: percent('0,75'),
      citations: [{ instrument: 'pp-37-2021', article: '11', paragraph: '5', letter: 'a' }],
      source: 'PP 37/2021 Ps 11(5)a',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/161919',
      confidence: 'high',
    },
    {
      from: '2023-10-06',
      published: '2023-10-06',
      value: percent('0,75'),
      citations: [{ instrument: 'pp-49-2023', article: '16A', paragraph: '1' }],
      source: 'PP 49/2023 Ps 16A(1)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/266186',
      confidence: 'high',
    },
    {
      from: '2025-02-01',
      published: '2025-02-07',
      value: percent('0,75'),
      citations: [{ instrument: 'pp-6-2025', article: '11', paragraph: '5' }],
      source: 'PP 6/2025 Ps 11(5)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/314623',
      confidence: 'high',
    },
  ],
  note: 'JKK left in the JKK fund for members of JKP.',
};

export const puNetRateJkpMemberHigh: Parameter = {
  id: 'jkk.pu.net_rate_jkp_member.high',
  kind: 'number',
  label: { id: 'Tarif JKK setelah rekomposisi JKP, risiko tinggi', en: 'JKK rate left after the JKP part, high risk' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2021-02-01',
      published: '2021-02-02',
      value: percent('1,13'),
      citations: [{ instrument: 'pp-37-2021', article: '11', paragraph: '5', letter: 'a' }],
      source: 'PP 37/2021 Ps 11(5)a',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/161919',
      confidence: 'high',
    },
    {
      from: '2023-10-06',
      published: '2023-10-06',
      value: percent('1,13'),
      citations: [{ instrument: 'pp-49-2023', article: '16A', paragraph: '1' }],
      source: 'PP 49/2023 Ps 16A(1)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/266186',
      confidence: 'high',
    },
    {
      from: '2025-02-01',
      published: '2025-02-07',
      value: percent('1,13'),
      citations: [{ instrument: 'pp-6-2025', article: '11', paragraph: '5' }],
      source: 'PP 6/2025 Ps 11(5)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/314623',
      confidence: 'high',
    },
  ],
  note: 'JKK left in the JKK fund for members of JKP.',
};

export const puNetRateJkpMemberVeryHigh: Parameter = {
  id: 'jkk.pu.net_rate_jkp_member.very_high',
  kind: 'number',
  label: {
    id: 'Tarif JKK setelah rekomposisi JKP, risiko sangat tinggi',
    en: 'JKK rate left after the JKP part, very high risk',
  },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2021-02-01',
      published: '2021-02-02',
      value: percent('1,6'),
      citations: [{ instrument: 'pp-37-2021', article: '11', paragraph: '5', letter: 'a' }],
      source: 'PP 37/2021 Ps 11(5)a',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/161919',
      confidence: 'high',
    },
    {
      from: '2023-10-06',
      published: '2023-10-06',
      value: percent('1,6'),
      citations: [{ instrument: 'pp-49-2023', article: '16A', paragraph: '1' }],
      source: 'PP 49/2023 Ps 16A(1)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/266186',
      confidence: 'high',
    },
    {
      from: '2025-02-01',
      published: '2025-02-07',
      value: percent('1,6'),
      citations: [{ instrument: 'pp-6-2025', article: '11', paragraph: '5' }],
      source: 'PP 6/2025 Ps 11(5)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/314623',
      confidence: 'high',
    },
  ],
  note: 'JKK left in the JKK fund for members of JKP.',
};

export const jkkRecompositionParameters: readonly Parameter[] = [
  puNetRateJkpMemberVeryLow,
  puNetRateJkpMemberLow,
  puNetRateJkpMemberMedium,
  puNetRateJkpMemberHigh,
  puNetRateJkpMemberVeryHigh,
];
