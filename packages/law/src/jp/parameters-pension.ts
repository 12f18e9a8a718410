// The formula and the terms of JP pensions.

import type { Parameter } from '@jamin/engine';
import { percent, whole } from '@jamin/engine';

export const qualifyingMonths: Parameter = {
  id: 'jp.qualifying_months',
  kind: 'number',
  label: { id: 'Masa iur untuk pensiun bulanan', en: 'Contribution months for a monthly pension' },
  unit: 'months',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(180n),
      citations: [{ instrument: 'pp-45-2015', article: '19', paragraph: '1' }],
      source: 'PP 45/2015 Pasal 19(1)',
      read: 'seen: public transcript of PP 45/2015',
      confidence: 'high',
    },
  ],
  note: 'Masa Iur for monthly old-age pension.',
};

export const accrual: Parameter = {
  id: 'jp.accrual',
  kind: 'number',
  label: { id: 'Tingkat manfaat per tahun masa iur', en: 'Accrual per contribution year' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: percent('1'),
      citations: [{ instrument: 'pp-45-2015', article: '17', paragraph: '2' }],
      source: 'PP 45/2015 Pasal 17(2)',
      read: 'seen: public transcript of PP 45/2015',
      confidence: 'high',
    },
  ],
  note: 'Accrual per year of Masa Iur. Per year.',
};

export const densityMin: Parameter = {
  id: 'jp.density_min',
  kind: 'number',
  label: { id: 'Tingkat ketaatan membayar iuran paling rendah', en: 'Lowest density of contributions' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: percent('80'),
      citations: [
        { instrument: 'pp-45-2015', article: '20', paragraph: '3', letter: 'a' },
        { instrument: 'pp-45-2015', article: '21', paragraph: '3', letter: 'b' },
        { instrument: 'pp-45-2015', article: '22', paragraph: '3', letter: 'b' },
        { instrument: 'pp-45-2015', article: '23', paragraph: '3', letter: 'b' },
      ],
      source: 'PP 45/2015 Pasal 20(3)a, 21(3)b, 22(3)b, 23(3)b',
      read: 'seen: public transcript of PP 45/2015',
      confidence: 'high',
    },
  ],
  note: 'Contribution density for the deemed 15 years.',
};

export const disabilityMinMembershipMonths: Parameter = {
  id: 'jp.disability.min_membership_months',
  kind: 'number',
  label: {
    id: 'Masa kepesertaan paling singkat untuk pensiun cacat',
    en: 'Membership needed for a disability pension',
  },
  unit: 'months',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(1n),
      citations: [{ instrument: 'pp-45-2015', article: '20', paragraph: '3', letter: 'b' }],
      source: 'PP 45/2015 Pasal 20(3)b',
      read: 'seen: public transcript of PP 45/2015',
      confidence: 'high',
    },
  ],
  note: 'Event at least this long after registration.',
};

export const deemedMonths: Parameter = {
  id: 'jp.deemed_months',
  kind: 'number',
  label: { id: 'Masa iur yang dianggap terpenuhi', en: 'Contribution months deemed paid' },
  unit: 'months',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(180n),
      citations: [
        { instrument: 'pp-45-2015', article: '20', paragraph: '3' },
        { instrument: 'pp-45-2015', article: '21', paragraph: '3' },
        { instrument: 'pp-45-2015', article: '22', paragraph: '3' },
        { instrument: 'pp-45-2015', article: '23', paragraph: '3' },
      ],
      source: 'PP 45/2015 Pasal 20(3), 21(3), 22(3), 23(3)',
      read: 'seen: public transcript of PP 45/2015',
      confidence: 'high',
    },
  ],
  note: 'Masa Iur used when conditions are met and actual is lower.',
};

export const shareDisability: Parameter = {
  id: 'jp.share.disability',
  kind: 'number',
  label: { id: 'Bagian pensiun cacat', en: 'Disability pension share' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: percent('100'),
      citations: [{ instrument: 'pp-45-2015', article: '20', paragraph: '2' }],
      source: 'PP 45/2015 Pasal 20(2)',
      read: 'seen: public transcript of PP 45/2015',
      confidence: 'high',
    },
  ],
  note: 'Disability pension share of formula.',
};

export const confirmationStop: Parameter = {
  id: 'jp.confirmation_stop',
  kind: 'number',
  label: { id: 'Penghentian pensiun tanpa konfirmasi', en: 'Years without confirmation that stop a pension' },
  unit: 'years',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(10n),
      citations: [{ instrument: 'pp-45-2015', article: '26', paragraph: '4' }],
      source: 'PP 45/2015 Pasal 26(4)',
      read: 'seen: public transcript of PP 45/2015',
      confidence: 'high',
    },
  ],
  note: 'Pension stopped after this long without confirmation.',
};

export const developmentRate: Parameter = {
  id: 'jp.development_rate',
  kind: 'number',
  label: { id: 'Tingkat pengembangan iuran JP', en: 'Development rate of JP contributions' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: null,
      citations: [
        {
          instrument: 'pp-45-2015',
          article: '24',
          paragraph: '3',
          note: 'monthly on true value; no published rate found',
        },
      ],
      source: 'PP 45/2015 Pasal 24(3): monthly on true value; no published rate found',
      read: 'not found',
      confidence: 'low',
    },
  ],
  note: 'Development rate for JP lump sums. Per year.',
};

export const registrationDeadline: Parameter = {
  id: 'jp.registration_deadline',
  kind: 'number',
  label: { id: 'Batas waktu pendaftaran pekerja baru', en: 'Days to register a new worker' },
  unit: 'days',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(30n),
      citations: [{ instrument: 'pp-45-2015', article: '4', paragraph: '2' }],
      source: 'PP 45/2015 Pasal 4(2)',
      read: 'seen: public transcript of PP 45/2015',
      confidence: 'high',
    },
  ],
  note: 'Employer registers new worker within.',
};

export const jpPensionParameters: readonly Parameter[] = [
  qualifyingMonths,
  accrual,
  densityMin,
  disabilityMinMembershipMonths,
  deemedMonths,
  shareDisability,
  confirmationStop,
  developmentRate,
  registrationDeadline,
];
