// JKK contribution rates of wage earners by risk group.

import type { Parameter } from '@jamin/engine';
import { percent } from '@jamin/engine';

export const puGrossRateVeryLow: Parameter = {
  id: 'jkk.pu.gross_rate.very_low',
  kind: 'number',
  label: { id: 'Tarif JKK, risiko sangat rendah', en: 'JKK rate, very low risk' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: percent('0,24'),
      citations: [{ instrument: 'pp-44-2015', article: '16', paragraph: '1' }],
      source: 'PP 44/2015 Ps 16(1)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612 ; second public transcript agrees',
      confidence: 'high',
    },
  ],
  note: 'JKK paid by employer, wage earners, before recomposition.',
};

export const puGrossRateLow: Parameter = {
  id: 'jkk.pu.gross_rate.low',
  kind: 'number',
  label: { id: 'Tarif JKK, risiko rendah', en: 'JKK rate, low risk' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: percent('0,54'),
      citations: [{ instrument: 'pp-44-2015', article: '16', paragraph: '1' }],
      source: 'PP 44/2015 Ps 16(1)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612 ; second public transcript agrees',
      confidence: 'high',
    },
  ],
  note: 'JKK paid by employer, wage earners, before recomposition.',
};

export const puGrossRateMedium: Parameter = {
  id: 'jkk.pu.gross_rate.medium',
  kind: 'number',
  label: { id: 'Tarif JKK, risiko sedang', en: 'JKK rate, medium risk' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: percent('0,89'),
      citations: [{ instrument: 'pp-44-2015', article: '16', paragraph: '1' }],
      source: 'PP 44/2015 Ps 16(1)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612 ; second public transcript agrees',
      confidence: 'high',
    },
  ],
  note: 'JKK paid by employer, wage earners, before recomposition.',
};

export const puGrossRateHigh: Parameter = {
  id: 'jkk.pu.gross_rate.high',
  kind: 'number',
  label: { id: 'Tarif JKK, risiko tinggi', en: 'JKK rate, high risk' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: percent('1,27'),
      citations: [{ instrument: 'pp-44-2015', article: '16', paragraph: '1' }],
      source: 'PP 44/2015 Ps 16(1)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612 ; second public transcript agrees',
      confidence: 'high',
    },
  ],
  note: 'JKK paid by employer, wage earners, before recomposition.',
};

export const puGrossRateVeryHigh: Parameter = {
  id: 'jkk.pu.gross_rate.very_high',
  kind: 'number',
  label: { id: 'Tarif JKK, risiko sangat tinggi', en: 'JKK rate, very high risk' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: percent('1,74'),
      citations: [{ instrument: 'pp-44-2015', article: '16', paragraph: '1' }],
      source: 'PP 44/2015 Ps 16(1)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612 ; second public transcript agrees',
      confidence: 'high',
    },
  ],
  note: 'JKK paid by employer, wage earners, before recomposition.',
};

export const jkkContributionsParameters: readonly Parameter[] = [
  puGrossRateVeryLow,
  puGrossRateLow,
  puGrossRateMedium,
  puGrossRateHigh,
  puGrossRateVeryHigh,
];
