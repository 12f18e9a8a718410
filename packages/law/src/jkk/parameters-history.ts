// JKK values of the predecessor law before PP 44/2015, kept for the record.

import type { Parameter } from '@jamin/engine';
import { percent, whole } from '@jamin/engine';

export const stmbPre2015: Parameter = {
  id: 'jkk.stmb.pre2015',
  kind: 'table',
  label: { id: 'STMB sebelum PP 44/2015', en: 'STMB before PP 44/2015' },
  unit: 'table',
  columns: { name: 'word', rate: 'fraction' },
  absence: { means: 'error' },
  rows: [
    {
      from: '2005-12-22',
      to: '2015-06-30',
      value: [
        { name: '1-4', rate: percent('100') },
        { name: '5-8', rate: percent('75') },
        { name: '9+', rate: percent('50') },
      ],
      citations: [
        { instrument: 'pp-14-1993', annex: 'II', note: 'as amended by PP 64/2005 to PP 53/2012' },
        { instrument: 'pp-64-2005' },
        { instrument: 'pp-76-2007' },
        { instrument: 'pp-84-2010' },
        { instrument: 'pp-53-2012' },
      ],
      source: 'PP 14/1993 Lampiran II as amended (PP 64/2005 .. PP 53/2012)',
      read: 'seen: public transcript of PP 53/2012',
      confidence: 'high',
    },
  ],
  note: 'STMB before PP 44/2015.',
};

export const lumpMonthsHistory: Parameter = {
  id: 'jkk.lump_months.history',
  kind: 'number',
  label: {
    id: 'Kelipatan upah pada rumus cacat dan kematian menurut sejarah',
    en: 'Wage multiple of the formulas, history',
  },
  unit: 'count',
  absence: { means: 'error' },
  rows: [
    {
      from: '2005-12-22',
      value: whole(70n),
      citations: [{ instrument: 'pp-64-2005', note: 'pct x 70; total 70% x 70; death 60% x 70' }],
      source: 'PP 64/2005: pct x 70; total 70% x 70; death 60% x 70',
      read: 'seen: public transcript of PP 64/2005',
      confidence: 'high',
    },
    {
      from: '2007-12-10',
      value: whole(80n),
      citations: [{ instrument: 'pp-76-2007', note: 'pct x 80; total 70% x 80; death 60% x 80' }],
      source: 'PP 76/2007: pct x 80; total 70% x 80; death 60% x 80',
      read: 'seen: public transcript of PP 76/2007',
      confidence: 'high',
      note: 'unchanged since',
    },
  ],
  note: 'Number of monthly wages in the disability and death formulas.',
};

export const transportPre2015: Parameter = {
  id: 'jkk.transport.pre2015',
  kind: 'table',
  label: { id: 'Batas biaya angkutan sebelum PP 44/2015', en: 'Transport caps before PP 44/2015' },
  unit: 'table',
  columns: { name: 'word', cap: 'IDR' },
  absence: { means: 'error' },
  rows: [
    {
      from: '2005-12-22',
      value: [
        { name: 'land', cap: whole(150_000n) },
        { name: 'sea', cap: whole(300_000n) },
        { name: 'air', cap: whole(400_000n) },
      ],
      citations: [{ instrument: 'pp-64-2005' }],
      source: 'PP 64/2005',
      read: 'seen: public transcript of PP 64/2005',
      confidence: 'high',
    },
    {
      from: '2007-12-10',
      value: [
        { name: 'land', cap: whole(400_000n) },
        { name: 'sea', cap: whole(750_000n) },
        { name: 'air', cap: whole(1_500_000n) },
      ],
      citations: [{ instrument: 'pp-76-2007' }],
      source: 'PP 76/2007',
      read: 'seen: public transcript of PP 76/2007',
      confidence: 'high',
    },
    {
      from: '2010-12-20',
      value: [
        { name: 'land', cap: whole(750_000n) },
        { name: 'sea', cap: whole(1_000_000n) },
        { name: 'air', cap: whole(2_000_000n) },
      ],
      citations: [{ instrument: 'pp-84-2010' }],
      source: 'PP 84/2010',
      read: 'seen: public transcript of PP 84/2010',
      confidence: 'high',
      note: 'several modes: cap of each mode, since PP 53/2012',
    },
  ],
  note: 'Transport caps before PP 44/2015 (land / sea / air).',
};

export const medicalCapPre2015: Parameter = {
  id: 'jkk.medical_cap.pre2015',
  kind: 'number',
  label: { id: 'Batas biaya pengobatan sebelum PP 44/2015', en: 'Medical cost cap before PP 44/2015' },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2005-12-22',
      value: whole(8_000_000n),
      citations: [{ instrument: 'pp-64-2005' }],
      source: 'PP 64/2005',
      read: 'seen: public transcript of PP 64/2005',
      confidence: 'high',
    },
    {
      from: '2007-12-10',
      value: whole(12_000_000n),
      citations: [{ instrument: 'pp-76-2007' }],
      source: 'PP 76/2007',
      read: 'seen: public transcript of PP 76/2007',
      confidence: 'high',
    },
    {
      from: '2010-12-20',
      to: '2015-06-30',
      value: whole(20_000_000n),
      citations: [{ instrument: 'pp-84-2010' }],
      source: 'PP 84/2010',
      read: 'seen: public transcript of PP 84/2010',
      confidence: 'high',
    },
  ],
  note: 'Cap on medical cost per accident before PP 44/2015 (no cap since). An upper limit.',
};

export const jkkHistoryParameters: readonly Parameter[] = [
  stmbPre2015,
  lumpMonthsHistory,
  transportPre2015,
  medicalCapPre2015,
];
