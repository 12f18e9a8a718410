// The retirement age (usia pensiun) of JP.

import type { Parameter } from '@jamin/engine';
import { whole } from '@jamin/engine';

export const retirementAge: Parameter = {
  id: 'jp.retirement_age',
  kind: 'number',
  label: { id: 'Usia pensiun', en: 'Retirement age' },
  unit: 'years',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(56n),
      citations: [
        { instrument: 'pp-45-2015', article: '15', paragraph: '1' },
        { instrument: 'pp-45-2015', article: '15', paragraph: '2' },
        { instrument: 'pp-45-2015', article: '15', paragraph: '3' },
      ],
      source: 'PP 45/2015 Pasal 15(1)-(3)',
      read: 'seen: public transcript of PP 45/2015',
      confidence: 'high',
    },
    {
      from: '2019-01-01',
      published: '2015-06-30',
      value: whole(57n),
      citations: [
        { instrument: 'pp-45-2015', article: '15', paragraph: '1' },
        { instrument: 'pp-45-2015', article: '15', paragraph: '2' },
        { instrument: 'pp-45-2015', article: '15', paragraph: '3' },
      ],
      source: 'PP 45/2015 Pasal 15(1)-(3)',
      read: 'seen: public transcript of PP 45/2015',
      confidence: 'high',
    },
    {
      from: '2022-01-01',
      published: '2015-06-30',
      value: whole(58n),
      citations: [
        { instrument: 'pp-45-2015', article: '15', paragraph: '1' },
        { instrument: 'pp-45-2015', article: '15', paragraph: '2' },
        { instrument: 'pp-45-2015', article: '15', paragraph: '3' },
      ],
      source: 'PP 45/2015 Pasal 15(1)-(3)',
      read:
        'seen: https://netizenwatch.com/2025/01/08/' + 'usia-pensiun-pekerja-naik-menjadi-59-tahun-mulai-januari-2025/',
      confidence: 'high',
    },
    {
      from: '2025-01-01',
      published: '2015-06-30',
      value: whole(59n),
      citations: [
        { instrument: 'pp-45-2015', article: '15', paragraph: '1' },
        { instrument: 'pp-45-2015', article: '15', paragraph: '2' },
        { instrument: 'pp-45-2015', article: '15', paragraph: '3' },
      ],
      source: 'PP 45/2015 Pasal 15(1)-(3)',
      read:
        'seen: https://netizenwatch.com/2025/01/08/' + 'usia-pensiun-pekerja-naik-menjadi-59-tahun-mulai-januari-2025/',
      confidence: 'high',
    },
    {
      from: '2028-01-01',
      published: '2015-06-30',
      value: whole(60n),
      citations: [
        { instrument: 'pp-45-2015', article: '15', paragraph: '1' },
        { instrument: 'pp-45-2015', article: '15', paragraph: '2' },
        { instrument: 'pp-45-2015', article: '15', paragraph: '3' },
      ],
      source: 'PP 45/2015 Pasal 15(1)-(3)',
      read: 'derived from rule; seen: public transcript of PP 45/2015',
      confidence: 'high',
    },
    {
      from: '2031-01-01',
      published: '2015-06-30',
      value: whole(61n),
      citations: [
        { instrument: 'pp-45-2015', article: '15', paragraph: '1' },
        { instrument: 'pp-45-2015', article: '15', paragraph: '2' },
        { instrument: 'pp-45-2015', article: '15', paragraph: '3' },
      ],
      source: 'PP 45/2015 Pasal 15(1)-(3)',
      read: 'derived from rule; seen: public transcript of PP 45/2015',
      confidence: 'high',
    },
    {
      from: '2034-01-01',
      published: '2015-06-30',
      value: whole(62n),
      citations: [
        { instrument: 'pp-45-2015', article: '15', paragraph: '1' },
        { instrument: 'pp-45-2015', article: '15', paragraph: '2' },
        { instrument: 'pp-45-2015', article: '15', paragraph: '3' },
      ],
      source: 'PP 45/2015 Pasal 15(1)-(3)',
      read: 'derived from rule; seen: public transcript of PP 45/2015',
      confidence: 'high',
    },
    {
      from: '2037-01-01',
      published: '2015-06-30',
      value: whole(63n),
      citations: [
        { instrument: 'pp-45-2015', article: '15', paragraph: '1' },
        { instrument: 'pp-45-2015', article: '15', paragraph: '2' },
        { instrument: 'pp-45-2015', article: '15', paragraph: '3' },
      ],
      source: 'PP 45/2015 Pasal 15(1)-(3)',
      read: 'derived from rule; seen: public transcript of PP 45/2015',
      confidence: 'high',
    },
    {
      from: '2040-01-01',
      published: '2015-06-30',
      value: whole(64n),
      citations: [
        { instrument: 'pp-45-2015', article: '15', paragraph: '1' },
        { instrument: 'pp-45-2015', article: '15', paragraph: '2' },
        { instrument: 'pp-45-2015', article: '15', paragraph: '3' },
      ],
      source: 'PP 45/2015 Pasal 15(1)-(3)',
      read: 'derived from rule; seen: public transcript of PP 45/2015',
      confidence: 'high',
    },
    {
      from: '2043-01-01',
      published: '2015-06-30',
      value: whole(65n),
      citations: [
        { instrument: 'pp-45-2015', article: '15', paragraph: '1' },
        { instrument: 'pp-45-2015', article: '15', paragraph: '2' },
        { instrument: 'pp-45-2015', article: '15', paragraph: '3' },
      ],
      source: 'PP 45/2015 Pasal 15(1)-(3)',
      read: 'derived from rule; seen: public transcript of PP 45/2015',
      confidence: 'high',
    },
  ],
  note: 'Usia Pensiun.',
};

export const retirementAgeByBirthYear: Parameter = {
  id: 'jp.retirement_age_by_birth_year',
  kind: 'table',
  label: { id: 'Usia pensiun menurut tahun lahir', en: 'Retirement age by year of birth' },
  unit: 'table',
  columns: { born_from: 'years', born_to: 'years', age: 'years' },
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: [
        { born_from: null, born_to: whole(1962n), age: whole(56n) },
        { born_from: whole(1963n), born_to: whole(1964n), age: whole(57n) },
        { born_from: whole(1965n), born_to: whole(1966n), age: whole(58n) },
        { born_from: whole(1967n), born_to: whole(1968n), age: whole(59n) },
        { born_from: whole(1969n), born_to: whole(1970n), age: whole(60n) },
        { born_from: whole(1971n), born_to: whole(1972n), age: whole(61n) },
        { born_from: whole(1973n), born_to: whole(1974n), age: whole(62n) },
        { born_from: whole(1975n), born_to: whole(1976n), age: whole(63n) },
        { born_from: whole(1977n), born_to: whole(1978n), age: whole(64n) },
        { born_from: whole(1979n), born_to: null, age: whole(65n) },
      ],
      citations: [{ instrument: 'pp-45-2015', article: '15' }],
      source: 'PP 45/2015 Pasal 15',
      read: 'derived',
      confidence: 'high',
    },
  ],
  note: 'Derived: age at which a cohort first meets the age in force.',
};

export const deferMaxYears: Parameter = {
  id: 'jp.defer_max_years',
  kind: 'number',
  label: { id: 'Penundaan pensiun paling lama', en: 'Longest postponement of the pension' },
  unit: 'years',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(3n),
      citations: [{ instrument: 'pp-45-2015', article: '15', paragraph: '4' }],
      source: 'PP 45/2015 Pasal 15(4)',
      read: 'seen: public transcript of PP 45/2015',
      confidence: 'high',
    },
  ],
  note: 'Longest postponement after retirement age while still employed.',
};

export const noticeBeforeRetirement: Parameter = {
  id: 'jp.notice_before_retirement',
  kind: 'number',
  label: { id: 'Pemberitahuan sebelum usia pensiun', en: 'Notice before retirement age' },
  unit: 'months',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      value: whole(3n),
      citations: [{ instrument: 'permenaker-29-2015', article: '12', paragraph: '1' }],
      source: 'Permenaker 29/2015 Pasal 12(1)',
      read: 'seen: https://www.pasal.id/peraturan/permen/permenaker-no-29-tahun-2015/koreksi/10460134',
      confidence: 'high',
    },
  ],
  note: 'BPJS notice before retirement age, at most.',
};

export const retirementAgeLowest: Parameter = {
  id: 'jp.retirement_age_lowest',
  kind: 'number',
  label: { id: 'Usia pensiun paling rendah', en: 'Lowest retirement age' },
  unit: 'years',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(56n),
      citations: [
        { instrument: 'pp-45-2015', article: '15', paragraph: '1' },
        { instrument: 'ruling', article: '60' },
      ],
      source: 'PP 45/2015 Pasal 15(1); RULINGS 60',
      read: 'ruling',
      confidence: 'high',
    },
  ],
  note: 'The first birthday at which a person can meet the age in force.',
};

export const retirementAgeHighest: Parameter = {
  id: 'jp.retirement_age_highest',
  kind: 'number',
  label: { id: 'Usia pensiun paling tinggi', en: 'Highest retirement age' },
  unit: 'years',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(65n),
      citations: [
        { instrument: 'pp-45-2015', article: '15', paragraph: '3' },
        { instrument: 'ruling', article: '60' },
      ],
      source: 'PP 45/2015 Pasal 15(3); RULINGS 60',
      read: 'ruling',
      confidence: 'high',
    },
  ],
  note: 'The age at which every cohort meets the age in force.',
};

export const jpRetirementParameters: readonly Parameter[] = [
  retirementAge,
  retirementAgeByBirthYear,
  deferMaxYears,
  noticeBeforeRetirement,
  retirementAgeLowest,
  retirementAgeHighest,
];
