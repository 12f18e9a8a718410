// JKM contribution rates of wage earners and the amounts of the death benefit.

import type { Parameter } from '@jamin/engine';
import { percent, whole } from '@jamin/engine';

export const puGrossRate: Parameter = {
  id: 'jkm.pu.gross_rate',
  kind: 'number',
  label: { id: 'Tarif iuran JKM', en: 'JKM contribution rate' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: percent('0,3'),
      citations: [{ instrument: 'pp-44-2015', article: '18', paragraph: '1' }],
      source: 'PP 44/2015 Ps 18(1)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612 ; second public transcript agrees',
      confidence: 'high',
    },
  ],
  note: 'JKM paid by employer.',
};

export const puNetRateJkpMember: Parameter = {
  id: 'jkm.pu.net_rate_jkp_member',
  kind: 'number',
  label: { id: 'Tarif JKM setelah rekomposisi JKP', en: 'JKM rate left after the JKP part' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2021-02-01',
      published: '2021-02-02',
      value: percent('0,2'),
      citations: [{ instrument: 'pp-37-2021', article: '11', paragraph: '5', letter: 'b' }],
      source: 'PP 37/2021 Ps 11(5)b',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/161919',
      confidence: 'high',
    },
    {
      from: '2023-10-06',
      published: '2023-10-06',
      value: percent('0,2'),
      citations: [{ instrument: 'pp-49-2023', article: '18A', paragraph: '1' }],
      source: 'PP 49/2023 Ps 18A(1)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/266186',
      confidence: 'high',
    },
    {
      from: '2025-02-01',
      published: '2025-02-07',
      value: percent('0,3'),
      citations: [{ instrument: 'pp-6-2025', article: '11', paragraph: '5' }],
      source: 'PP 6/2025 Ps 11(5)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/314623',
      confidence: 'medium',
      conflicts: ['inference; conflict with PP 49/2023 Ps 18A'],
    },
  ],
  note: 'JKM left in the JKM fund for members of JKP.',
};

export const benefitSantunan: Parameter = {
  id: 'jkm.benefit.santunan',
  kind: 'number',
  label: { id: 'Santunan kematian', en: 'Death grant' },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2005-12-22',
      value: whole(6_000_000n),
      citations: [
        { instrument: 'pp-64-2005', note: 'Pasal 22 PP 14/1993; as amended' },
        { instrument: 'pp-14-1993', article: '22' },
      ],
      source: 'PP 64/2005 (Pasal 22 PP 14/1993)',
      read: 'seen: public transcript of PP 64/2005',
      confidence: 'high',
    },
    {
      from: '2007-12-10',
      value: whole(10_000_000n),
      citations: [{ instrument: 'pp-76-2007' }],
      source: 'PP 76/2007',
      read: 'seen: public transcript of PP 76/2007',
      confidence: 'high',
    },
    {
      from: '2012-04-23',
      value: whole(14_200_000n),
      citations: [{ instrument: 'pp-53-2012' }],
      source: 'PP 53/2012',
      read: 'seen: public transcript of PP 53/2012',
      confidence: 'high',
    },
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(16_200_000n),
      citations: [{ instrument: 'pp-44-2015', article: '34' }],
      source: 'PP 44/2015 Pasal 34',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612 ; second public transcript agrees',
      confidence: 'high',
    },
    {
      from: '2019-12-02',
      published: '2019-12-02',
      value: whole(20_000_000n),
      citations: [{ instrument: 'pp-82-2019', article: '34', paragraph: '1' }],
      source: 'PP 82/2019 Pasal 34 (1)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/127681 ; second public transcript agrees',
      confidence: 'high',
    },
  ],
  note: 'Lump death grant. PP 1/2009 (between 2007 and 2012) was not read; a value may be missing there.',
};

export const benefitBerkala: Parameter = {
  id: 'jkm.benefit.berkala',
  kind: 'number',
  label: { id: 'Santunan berkala JKM', en: 'JKM periodic grant' },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2005-12-22',
      value: whole(4_800_000n),
      citations: [{ instrument: 'pp-64-2005' }],
      source: 'PP 64/2005',
      read: 'seen: public transcript of PP 64/2005',
      confidence: 'high',
    },
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(4_800_000n),
      citations: [{ instrument: 'pp-44-2015', article: '34' }],
      source: 'PP 44/2015 Pasal 34',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612 ; second public transcript agrees',
      confidence: 'high',
      conflicts: ['republika 2020-01-21 prints 6m for the old amount; wrong, 16.2+4.8+3.0=24m'],
    },
    {
      from: '2019-12-02',
      published: '2019-12-02',
      value: whole(12_000_000n),
      citations: [{ instrument: 'pp-82-2019', article: '34', paragraph: '1' }],
      source: 'PP 82/2019 Pasal 34 (1)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/127681 ; second public transcript agrees',
      confidence: 'high',
    },
  ],
  note: 'Periodic grant paid at once (24 months).',
};

export const benefitFuneral: Parameter = {
  id: 'jkm.benefit.funeral',
  kind: 'number',
  label: { id: 'Biaya pemakaman JKM', en: 'JKM funeral cost' },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2005-12-22',
      value: whole(1_500_000n),
      citations: [{ instrument: 'pp-64-2005' }],
      source: 'PP 64/2005',
      read: 'seen: public transcript of PP 64/2005',
      confidence: 'high',
    },
    {
      from: '2007-12-10',
      value: whole(2_000_000n),
      citations: [{ instrument: 'pp-76-2007' }],
      source: 'PP 76/2007',
      read: 'seen: public transcript of PP 76/2007',
      confidence: 'high',
    },
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(3_000_000n),
      citations: [{ instrument: 'pp-44-2015', article: '34' }],
      source: 'PP 44/2015 Pasal 34',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612 ; second public transcript agrees',
      confidence: 'high',
    },
    {
      from: '2019-12-02',
      published: '2019-12-02',
      value: whole(10_000_000n),
      citations: [{ instrument: 'pp-82-2019', article: '34', paragraph: '1' }],
      source: 'PP 82/2019 Pasal 34 (1)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/127681 ; second public transcript agrees',
      confidence: 'high',
    },
  ],
  note: 'Funeral cost.',
};

export const benefitTotal: Parameter = {
  id: 'jkm.benefit.total',
  kind: 'number',
  label: { id: 'Jumlah manfaat JKM tanpa beasiswa', en: 'JKM total without scholarship' },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(24_000_000n),
      citations: [{ instrument: 'pp-44-2015', article: '34' }],
      source: 'PP 44/2015 Pasal 34',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612 ; second public transcript agrees',
      confidence: 'high',
    },
    {
      from: '2019-12-02',
      published: '2019-12-02',
      value: whole(42_000_000n),
      citations: [{ instrument: 'pp-82-2019', article: '34', paragraph: '1' }],
      source: 'PP 82/2019 Pasal 34 (1)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/127681 ; second public transcript agrees',
      confidence: 'high',
    },
  ],
  note: 'Total without scholarship.',
};

export const jkmParameters: readonly Parameter[] = [
  puGrossRate,
  puNetRateJkpMember,
  benefitSantunan,
  benefitBerkala,
  benefitFuneral,
  benefitTotal,
];
