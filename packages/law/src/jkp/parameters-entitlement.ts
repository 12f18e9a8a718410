// Who is entitled to JKP and who is not.

import type { Parameter } from '@jamin/engine';
import { whole } from '@jamin/engine';

export const memberAgeBelowAtRegistration: Parameter = {
  id: 'jkp.member.age_below_at_registration',
  kind: 'number',
  label: { id: 'Batas usia saat mendaftar JKP', en: 'Age limit when registering for JKP' },
  unit: 'years',
  absence: { means: 'error' },
  rows: [
    {
      from: '2021-02-02',
      published: '2021-02-02',
      value: whole(54n),
      citations: [{ instrument: 'pp-37-2021', article: '4', paragraph: '2', letter: 'b' }],
      source: 'PP 37/2021 Ps 4(2)b',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/161919',
      confidence: 'high',
    },
    {
      from: '2025-02-07',
      published: '2025-02-07',
      value: whole(54n),
      citations: [{ instrument: 'pp-6-2025', article: '4', paragraph: '2', letter: 'b' }],
      source: 'PP 6/2025 Ps 4(2)b',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/314623',
      confidence: 'high',
    },
  ],
  note: 'Must be younger than this when registering.',
};

export const memberCitizenOnly: Parameter = {
  id: 'jkp.member.citizen_only',
  kind: 'boolean',
  label: { id: 'Hanya warga negara Indonesia', en: 'Indonesian citizens only' },
  unit: 'boolean',
  absence: { means: 'error' },
  rows: [
    {
      from: '2021-02-02',
      published: '2021-02-02',
      value: true,
      citations: [{ instrument: 'pp-37-2021', article: '4', paragraph: '2', letter: 'a' }],
      source: 'PP 37/2021 Ps 4(2)a',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/161919',
      confidence: 'high',
    },
    {
      from: '2025-02-07',
      published: '2025-02-07',
      value: true,
      citations: [{ instrument: 'pp-6-2025', article: '4', paragraph: '2', letter: 'a' }],
      source: 'PP 6/2025 Ps 4(2)a',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/314623',
      confidence: 'high',
    },
  ],
  note: 'Indonesian citizens only.',
};

export const memberProgrammesLargeMedium: Parameter = {
  id: 'jkp.member.programmes_large_medium',
  kind: 'table',
  label: { id: 'Program wajib usaha besar dan menengah', en: 'Programmes required of large and medium firms' },
  unit: 'table',
  columns: { name: 'word' },
  absence: { means: 'error' },
  rows: [
    {
      from: '2021-02-02',
      published: '2021-02-02',
      value: [{ name: 'JKN(PPU)' }, { name: 'JKK' }, { name: 'JHT' }, { name: 'JP' }, { name: 'JKM' }],
      citations: [
        { instrument: 'pp-37-2021', article: '4', paragraph: '3', letter: 'a' },
        { instrument: 'pp-37-2021', article: '4', paragraph: '4' },
      ],
      source: 'PP 37/2021 Ps 4(3)a,(4)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/161919',
      confidence: 'high',
    },
    {
      from: '2025-02-07',
      published: '2025-02-07',
      value: [
        { name: 'JKN(registered, any segment)' },
        { name: 'JKK' },
        { name: 'JHT' },
        { name: 'JP' },
        { name: 'JKM' },
      ],
      citations: [{ instrument: 'pp-6-2025', article: '4', paragraph: '3', letter: 'a' }],
      source: 'PP 6/2025 Ps 4(3)a',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/314623',
      confidence: 'high',
    },
  ],
  note: 'Programmes required, large and medium enterprises.',
};

export const memberProgrammesSmallMicro: Parameter = {
  id: 'jkp.member.programmes_small_micro',
  kind: 'table',
  label: { id: 'Program wajib usaha kecil dan mikro', en: 'Programmes required of small and micro firms' },
  unit: 'table',
  columns: { name: 'word' },
  absence: { means: 'error' },
  rows: [
    {
      from: '2021-02-02',
      published: '2021-02-02',
      value: [{ name: 'JKN(PPU)' }, { name: 'JKK' }, { name: 'JHT' }, { name: 'JKM' }],
      citations: [
        { instrument: 'pp-37-2021', article: '4', paragraph: '3', letter: 'b' },
        { instrument: 'pp-37-2021', article: '4', paragraph: '4' },
      ],
      source: 'PP 37/2021 Ps 4(3)b,(4)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/161919',
      confidence: 'high',
    },
    {
      from: '2025-02-07',
      published: '2025-02-07',
      value: [{ name: 'JKN(registered, any segment)' }, { name: 'JKK' }, { name: 'JHT' }, { name: 'JKM' }],
      citations: [{ instrument: 'pp-6-2025', article: '4', paragraph: '3', letter: 'b' }],
      source: 'PP 6/2025 Ps 4(3)b',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/314623',
      confidence: 'high',
    },
  ],
  note: 'Programmes required, small and micro enterprises.',
};

export const entitlementMinContributionMonths: Parameter = {
  id: 'jkp.entitlement.min_contribution_months',
  kind: 'number',
  label: { id: 'Masa iur JKP paling sedikit', en: 'Fewest JKP contribution months' },
  unit: 'months',
  absence: { means: 'error' },
  rows: [
    {
      from: '2021-02-02',
      published: '2021-02-02',
      value: whole(12n),
      citations: [{ instrument: 'pp-37-2021', article: '19', paragraph: '3' }],
      source: 'PP 37/2021 Ps 19(3)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/161919',
      confidence: 'high',
    },
    {
      from: '2025-02-07',
      published: '2025-02-07',
      value: whole(12n),
      citations: [{ instrument: 'pp-6-2025', article: '19', paragraph: '3' }],
      source: 'PP 6/2025 Ps 19(3)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/314623',
      confidence: 'high',
    },
  ],
  note: 'Minimum contribution months.',
};

export const entitlementWindowMonths: Parameter = {
  id: 'jkp.entitlement.window_months',
  kind: 'number',
  label: { id: 'Jangka waktu yang dilihat sebelum PHK', en: 'Months looked at before the layoff' },
  unit: 'months',
  absence: { means: 'error' },
  rows: [
    {
      from: '2021-02-02',
      published: '2021-02-02',
      value: whole(24n),
      citations: [{ instrument: 'pp-37-2021', article: '19', paragraph: '3' }],
      source: 'PP 37/2021 Ps 19(3)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/161919',
      confidence: 'high',
    },
    {
      from: '2025-02-07',
      published: '2025-02-07',
      value: whole(24n),
      citations: [{ instrument: 'pp-6-2025', article: '19', paragraph: '3' }],
      source: 'PP 6/2025 Ps 19(3)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/314623',
      confidence: 'high',
      note: 'elucidation: calendar months, accumulation',
    },
  ],
  note: 'Look-back window before PHK. Calendar months.',
};

export const entitlementMinConsecutiveMonths: Parameter = {
  id: 'jkp.entitlement.min_consecutive_months',
  kind: 'number',
  label: { id: 'Bulan berturut-turut yang dibayar', en: 'Consecutive months paid' },
  unit: 'months',
  absence: { means: 'error' },
  rows: [
    {
      from: '2021-02-02',
      published: '2021-02-02',
      value: whole(6n),
      citations: [{ instrument: 'pp-37-2021', article: '19', paragraph: '3' }],
      source: 'PP 37/2021 Ps 19(3)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/161919',
      confidence: 'high',
    },
    {
      from: '2025-02-07',
      published: '2025-02-07',
      value: whole(0n),
      citations: [{ instrument: 'pp-6-2025', article: '19', paragraph: '3' }],
      source: 'PP 6/2025 Ps 19(3)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/314623',
      confidence: 'high',
    },
  ],
  note: 'Consecutive months paid before PHK.',
};

export const excludedPhkReasons: Parameter = {
  id: 'jkp.excluded_phk_reasons',
  kind: 'table',
  label: { id: 'Alasan PHK yang dikecualikan', en: 'Reasons of layoff that are excluded' },
  unit: 'table',
  columns: { name: 'word' },
  absence: { means: 'error' },
  rows: [
    {
      from: '2021-02-02',
      published: '2021-02-02',
      value: [
        { name: 'resignation' },
        { name: 'total_permanent_disability' },
        { name: 'retirement' },
        { name: 'death' },
        { name: 'pkwt_natural_expiry' },
      ],
      citations: [
        { instrument: 'pp-37-2021', article: '20', paragraph: '1' },
        { instrument: 'pp-37-2021', article: '20', paragraph: '2' },
      ],
      source: 'PP 37/2021 Ps 20(1)-(2)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/161919',
      confidence: 'high',
    },
    {
      from: '2025-02-07',
      published: '2025-02-07',
      value: [
        { name: 'resignation' },
        { name: 'total_permanent_disability' },
        { name: 'retirement' },
        { name: 'death' },
        { name: 'pkwt_natural_expiry' },
      ],
      citations: [
        { instrument: 'pp-6-2025', article: '20', paragraph: '1' },
        { instrument: 'pp-6-2025', article: '20', paragraph: '2' },
      ],
      source: 'PP 6/2025 Ps 20(1)-(2)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/314623',
      confidence: 'high',
    },
  ],
  note: 'PHK reasons that exclude the benefit.',
};

export const jkpEntitlementParameters: readonly Parameter[] = [
  memberAgeBelowAtRegistration,
  memberCitizenOnly,
  memberProgrammesLargeMedium,
  memberProgrammesSmallMicro,
  entitlementMinContributionMonths,
  entitlementWindowMonths,
  entitlementMinConsecutiveMonths,
  excludedPhkReasons,
];
