// The wage on which contributions and benefits are counted.

import type { Parameter } from '@jamin/engine';
import { whole } from '@jamin/engine';

export const wageDailyMultiplier: Parameter = {
  id: 'wage.daily_multiplier',
  kind: 'number',
  label: { id: 'Pengali upah harian menjadi sebulan', en: 'Daily wage to monthly wage' },
  unit: 'count',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(25n),
      citations: [{ instrument: 'pp-44-2015', article: '19', paragraph: '3' }],
      source: 'PP 44/2015 Ps 19(3)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612 ; seen: public transcript of PP ' + '46/2015',
      confidence: 'high',
    },
  ],
  note: 'Monthly wage = daily wage x.',
};

export const wagePieceRateAverageMonths: Parameter = {
  id: 'wage.piece_rate_average_months',
  kind: 'number',
  label: { id: 'Bulan rata-rata upah borongan', en: 'Months averaged for piece rates' },
  unit: 'months',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(3n),
      citations: [{ instrument: 'pp-44-2015', article: '19', paragraph: '4' }],
      source: 'PP 44/2015 Ps 19(4)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612',
      confidence: 'high',
    },
  ],
  note: 'Piece-rate wage = average of last months.',
};

export const wageWeatherAverageMonths: Parameter = {
  id: 'wage.weather_average_months',
  kind: 'number',
  label: { id: 'Bulan rata-rata upah yang bergantung cuaca', en: 'Months averaged for weather-dependent wages' },
  unit: 'months',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(12n),
      citations: [{ instrument: 'pp-44-2015', article: '19', paragraph: '5' }],
      source: 'PP 44/2015 Ps 19(5)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612',
      confidence: 'high',
    },
  ],
  note: 'Weather-dependent piece wage = average of last months.',
};

export const wageDefinition: Parameter = {
  id: 'wage.definition',
  kind: 'text',
  label: { id: 'Arti upah', en: 'Meaning of wage' },
  unit: 'text',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: 'upah pokok + tunjangan tetap (basic + fixed allowances), last wage at the time of the accident',
      citations: [
        { instrument: 'pp-44-2015', article: '19', paragraph: '1' },
        { instrument: 'pp-44-2015', article: '19', paragraph: '2' },
        { instrument: 'pp-44-2015', article: '32', paragraph: '1' },
      ],
      source: 'PP 44/2015 Pasal 19 (1)-(2), 32 (1)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612',
      confidence: 'high',
    },
  ],
  note: 'Wage base for JKK/JKM of PU.',
};

export const wageInternRule: Parameter = {
  id: 'wage.intern_rule',
  kind: 'text',
  label: { id: 'Upah peserta magang', en: 'Wage of interns' },
  unit: 'text',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: 'lowest monthly wage of the workers doing the same job at that employer',
      citations: [
        { instrument: 'pp-44-2015', article: '28', paragraph: '1' },
        { instrument: 'pp-44-2015', article: '28', paragraph: '2' },
      ],
      source: 'PP 44/2015 Pasal 28 (1)-(2)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612 ; second public transcript agrees',
      confidence: 'high',
      note: 'JKK only; how their contribution is paid is left to a ministerial regulation (28 (3))',
    },
  ],
  note:
    'Wage base for interns (magang), practice students and prisoners in assimilation, who are ' +
    'counted as workers for JKK (honorary staff are counted too, but the wage rule does not name ' +
    'them).',
};

export const wageUnderreported: Parameter = {
  id: 'wage.underreported',
  kind: 'text',
  label: { id: 'Upah dilaporkan terlalu rendah', en: 'Wage reported too low' },
  unit: 'text',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: 'BPJS pays on the reported wage; the employer pays the shortfall of the benefit',
      citations: [{ instrument: 'pp-44-2015', article: '32', paragraph: '2' }],
      source: 'PP 44/2015 Pasal 32 (2)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612',
      confidence: 'high',
    },
  ],
  note: 'Reported wage below the real wage.',
};

export const membershipWageParameters: readonly Parameter[] = [
  wageDailyMultiplier,
  wagePieceRateAverageMonths,
  wageWeatherAverageMonths,
  wageDefinition,
  wageInternRule,
  wageUnderreported,
];
