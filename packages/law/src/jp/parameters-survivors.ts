// Shares of survivors in a JP pension and the terms for children.

import type { Parameter } from '@jamin/engine';
import { percent, whole } from '@jamin/engine';

export const survivorMinMembershipYears: Parameter = {
  id: 'jp.survivor.min_membership_years',
  kind: 'number',
  label: {
    id: 'Masa kepesertaan paling singkat untuk pensiun ahli waris',
    en: 'Membership needed for a survivor pension',
  },
  unit: 'years',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(1n),
      citations: [
        { instrument: 'pp-45-2015', article: '21', paragraph: '3', letter: 'a' },
        { instrument: 'pp-45-2015', article: '22', paragraph: '3', letter: 'a' },
        { instrument: 'pp-45-2015', article: '23', paragraph: '3', letter: 'a' },
      ],
      source: 'PP 45/2015 Pasal 21(3)a, 22(3)a, 23(3)a',
      read: 'seen: public transcript of PP 45/2015',
      confidence: 'high',
    },
  ],
  note: 'Membership for deemed 15 years at death.',
};

export const shareSpouse: Parameter = {
  id: 'jp.share.spouse',
  kind: 'number',
  label: { id: 'Bagian pensiun janda atau duda', en: 'Widow or widower share' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: percent('50'),
      citations: [{ instrument: 'pp-45-2015', article: '21', paragraph: '2' }],
      source: 'PP 45/2015 Pasal 21(2)',
      read: 'seen: public transcript of PP 45/2015',
      confidence: 'high',
    },
  ],
  note: 'Widow(er) share.',
};

export const shareChild: Parameter = {
  id: 'jp.share.child',
  kind: 'number',
  label: { id: 'Bagian pensiun anak', en: 'Child share' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: percent('50'),
      citations: [
        { instrument: 'pp-45-2015', article: '22', paragraph: '2', letter: 'a' },
        { instrument: 'pp-45-2015', article: '22', paragraph: '2', letter: 'b' },
      ],
      source: 'PP 45/2015 Pasal 22(2)a-b',
      read: 'seen: public transcript of PP 45/2015',
      confidence: 'high',
    },
  ],
  note: 'Child share when no spouse.',
};

export const shareChildAfterSpouse: Parameter = {
  id: 'jp.share.child_after_spouse',
  kind: 'number',
  label: { id: 'Bagian pensiun anak setelah janda atau duda', en: 'Child share after the widow or widower' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: percent('50'),
      citations: [{ instrument: 'pp-45-2015', article: '22', paragraph: '2', letter: 'c' }],
      source: 'PP 45/2015 Pasal 22(2)c',
      read: 'seen: public transcript of PP 45/2015',
      confidence: 'high',
    },
  ],
  note: 'Child share of the widow(er) pension after the widow(er).',
};

export const shareParent: Parameter = {
  id: 'jp.share.parent',
  kind: 'number',
  label: { id: 'Bagian pensiun orang tua', en: 'Parent share' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: percent('20'),
      citations: [{ instrument: 'pp-45-2015', article: '23', paragraph: '2' }],
      source: 'PP 45/2015 Pasal 23(2)',
      read: 'seen: public transcript of PP 45/2015',
      confidence: 'high',
    },
  ],
  note: 'Parent share.',
};

export const maxChildren: Parameter = {
  id: 'jp.max_children',
  kind: 'number',
  label: { id: 'Jumlah anak penerima pensiun paling banyak', en: 'Most children with a pension' },
  unit: 'count',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(2n),
      citations: [{ instrument: 'pp-45-2015', article: '14', paragraph: '1', letter: 'c' }],
      source: 'PP 45/2015 Pasal 14(1)c',
      read: 'seen: public transcript of PP 45/2015',
      confidence: 'high',
    },
  ],
  note: 'Children as recipients.',
};

export const childEndAge: Parameter = {
  id: 'jp.child_end_age',
  kind: 'number',
  label: { id: 'Usia akhir pensiun anak', en: 'Age at which a child pension ends' },
  unit: 'years',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(23n),
      citations: [{ instrument: 'pp-45-2015', article: '22', paragraph: '5' }],
      source: 'PP 45/2015 Pasal 22(5)',
      read: 'seen: public transcript of PP 45/2015',
      confidence: 'high',
    },
  ],
  note: 'Child pension ends at this age, or work, or marriage. Not used: who is asked counts the children entitled.',
};

export const posthumousChildDays: Parameter = {
  id: 'jp.posthumous_child_days',
  kind: 'number',
  label: { id: 'Batas kelahiran anak yang dapat didaftarkan', en: 'Days within which a later-born child counts' },
  unit: 'days',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(300n),
      citations: [{ instrument: 'pp-45-2015', article: '14', paragraph: '2' }],
      source: 'PP 45/2015 Pasal 14(2)',
      read: 'seen: public transcript of PP 45/2015',
      confidence: 'high',
    },
  ],
  note: 'Child born within this many days can be registered.',
};

export const jpSurvivorsParameters: readonly Parameter[] = [
  survivorMinMembershipYears,
  shareSpouse,
  shareChild,
  shareChildAfterSpouse,
  shareParent,
  maxChildren,
  childEndAge,
  posthumousChildDays,
];
