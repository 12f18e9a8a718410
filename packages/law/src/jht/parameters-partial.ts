// Partial claims of JHT and the order of its recipients on death.

import type { Parameter } from '@jamin/engine';
import { percent, whole } from '@jamin/engine';

export const partialMinMembershipYears: Parameter = {
  id: 'jht.partial.min_membership_years',
  kind: 'number',
  label: { id: 'Masa kepesertaan untuk klaim sebagian', en: 'Membership needed for a partial claim' },
  unit: 'years',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(10n),
      citations: [{ instrument: 'pp-46-2015', article: '22', paragraph: '4' }],
      source: 'PP 46/2015 Pasal 22(4)',
      read: 'seen: public transcript of PP 46/2015',
      confidence: 'high',
    },
  ],
  note: 'Membership needed for a partial claim (accumulates over employers).',
};

export const partialHousingMax: Parameter = {
  id: 'jht.partial.housing_max',
  kind: 'number',
  label: { id: 'Klaim sebagian untuk rumah, paling banyak', en: 'Partial claim for a home, at most' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: percent('30'),
      citations: [{ instrument: 'pp-46-2015', article: '22', paragraph: '5' }],
      source: 'PP 46/2015 Pasal 22(5)',
      read: 'seen: public transcript of PP 46/2015',
      confidence: 'high',
    },
  ],
  note: 'Partial claim for home ownership, maximum share of JHT.',
};

export const partialOtherMax: Parameter = {
  id: 'jht.partial.other_max',
  kind: 'number',
  label: { id: 'Klaim sebagian untuk persiapan pensiun, paling banyak', en: 'Partial claim for retirement, at most' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: percent('10'),
      citations: [{ instrument: 'pp-46-2015', article: '22', paragraph: '5' }],
      source: 'PP 46/2015 Pasal 22(5)',
      read: 'seen: public transcript of PP 46/2015',
      confidence: 'high',
    },
  ],
  note: 'Partial claim for other retirement preparation.',
};

export const partialMaxTimes: Parameter = {
  id: 'jht.partial.max_times',
  kind: 'number',
  label: { id: 'Banyaknya klaim sebagian', en: 'Number of partial claims' },
  unit: 'count',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(1n),
      citations: [{ instrument: 'pp-46-2015', article: '22', paragraph: '6' }],
      source: 'PP 46/2015 Pasal 22(6)',
      read: 'seen: public transcript of PP 46/2015',
      confidence: 'high',
    },
  ],
  note: 'Number of partial claims during membership (10% or 30%).',
};

export const heirsOrder: Parameter = {
  id: 'jht.heirs_order',
  kind: 'table',
  label: { id: 'Urutan penerima JHT', en: 'Order of recipients of JHT' },
  unit: 'table',
  columns: { name: 'word' },
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: [
        { name: 'janda/duda/anak' },
        { name: 'blood relatives in straight line up and down to 2nd degree' },
        { name: 'saudara kandung' },
        { name: 'mertua' },
        { name: 'pihak yang ditunjuk dalam wasiat' },
        { name: 'Balai Harta Peninggalan' },
      ],
      citations: [{ instrument: 'pp-46-2015', article: '23' }],
      source: 'PP 46/2015 Pasal 23',
      read: 'seen: public transcript of PP 46/2015',
      confidence: 'high',
    },
  ],
  note: 'Order of recipients on death; first class not ranked internally.',
};

export const jhtPartialParameters: readonly Parameter[] = [
  partialMinMembershipYears,
  partialHousingMax,
  partialOtherMax,
  partialMaxTimes,
  heirsOrder,
];
