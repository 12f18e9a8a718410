// Construction projects (jasa konstruksi): rates on contract value and on wages.

import type { Parameter } from '@jamin/engine';
import { percent, whole } from '@jamin/engine';

export const jakonJkkTiers: Parameter = {
  id: 'jakon.jkk.tiers',
  kind: 'table',
  label: { id: 'Tarif JKK jasa konstruksi menurut nilai kontrak', en: 'Construction JKK by contract value' },
  unit: 'table',
  columns: { up_to: 'IDR', rate: 'fraction' },
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: [
        { up_to: whole(100_000_000n), rate: percent('0,21') },
        { up_to: whole(500_000_000n), rate: percent('0,17') },
        { up_to: whole(1_000_000_000n), rate: percent('0,13') },
        { up_to: whole(5_000_000_000n), rate: percent('0,11') },
        { up_to: null, rate: percent('0,09') },
      ],
      citations: [{ instrument: 'pp-44-2015', article: '54', paragraph: '2' }],
      source: 'PP 44/2015 Ps 54(2)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612 ; second public transcript agrees',
      confidence: 'high',
    },
  ],
  note: 'Construction JKK on contract value, marginal tiers (upper limit IDR, rate); null = no limit.',
};

export const jakonJkmTiers: Parameter = {
  id: 'jakon.jkm.tiers',
  kind: 'table',
  label: { id: 'Tarif JKM jasa konstruksi menurut nilai kontrak', en: 'Construction JKM by contract value' },
  unit: 'table',
  columns: { up_to: 'IDR', rate: 'fraction' },
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: [
        { up_to: whole(100_000_000n), rate: percent('0,03') },
        { up_to: whole(500_000_000n), rate: percent('0,02') },
        { up_to: whole(1_000_000_000n), rate: percent('0,02') },
        { up_to: whole(5_000_000_000n), rate: percent('0,01') },
        { up_to: null, rate: percent('0,01') },
      ],
      citations: [{ instrument: 'pp-44-2015', article: '55', paragraph: '2' }],
      source: 'PP 44/2015 Ps 55(2)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612 ; second public transcript agrees',
      confidence: 'high',
    },
  ],
  note: 'Construction JKM on contract value, marginal tiers.',
};

export const jakonJkkWageRate: Parameter = {
  id: 'jakon.jkk.wage_rate',
  kind: 'number',
  label: { id: 'Tarif JKK jasa konstruksi menurut upah', en: 'Construction JKK by wage' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: percent('1,74'),
      citations: [{ instrument: 'pp-44-2015', article: '54', paragraph: '1' }],
      source: 'PP 44/2015 Ps 54(1)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612 ; second public transcript agrees',
      confidence: 'high',
    },
  ],
  note: 'Construction JKK when wages are known.',
};

export const jakonJkmWageRate: Parameter = {
  id: 'jakon.jkm.wage_rate',
  kind: 'number',
  label: { id: 'Tarif JKM jasa konstruksi menurut upah', en: 'Construction JKM by wage' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: percent('0,3'),
      citations: [{ instrument: 'pp-44-2015', article: '55', paragraph: '1' }],
      source: 'PP 44/2015 Ps 55(1)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612 ; second public transcript agrees',
      confidence: 'high',
    },
  ],
  note: 'Construction JKM when wages are known.',
};

export const jakonRegistrationWorkingDaysAfterSpk: Parameter = {
  id: 'jakon.registration_working_days_after_spk',
  kind: 'number',
  label: { id: 'Batas waktu pendaftaran proyek', en: 'Working days to register a project' },
  unit: 'days',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-12-01',
      value: whole(14n),
      citations: [{ instrument: 'permenaker-44-2015' }],
      source: 'Permenaker 44/2015',
      read: 'seen: https://pasal.id/peraturan/permen/permenakertrans-no-44-tahun-2015',
      confidence: 'medium',
      note: 'start date memory; instrument believed replaced by Permenaker 5/2021 (memory)',
    },
  ],
  note: 'Project registered within, after SPK. Working days.',
};

export const jakonDailyWageMultiplier: Parameter = {
  id: 'jakon.daily_wage_multiplier',
  kind: 'number',
  label: { id: 'Pengali upah harian pekerja konstruksi', en: 'Daily wage to monthly wage, construction' },
  unit: 'count',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-07-01',
      value: whole(30n),
      citations: [
        { instrument: 'practice', note: 'published statements of 2016 and 2018' },
        {
          instrument: 'pp-44-2015',
          article: '56',
          paragraph: '2',
          note: 'leaves the wage basis of construction benefits to a ministerial regulation',
        },
      ],
      source:
        'BPJS practice (statements 2016, 2018); PP 44/2015 Pasal 56 ayat (2) leaves the wage basis of ' +
        'construction benefits to a ministerial regulation',
      read:
        'seen: https://antaranews.com/berita/577824/' + 'bpjs-tk-siapkan-santunan-korban-kebakaran-di-swiss-bellhotel',
      confidence: 'medium',
      note:
        'statute for contributions and for JKK wages of PU: x25 (wage.daily_multiplier); PP 14/1993 ' +
        'Pasal 1 no. 3 had x30; published construction payouts of 2016 and 2018 fit x30, one of 2018 ' +
        '(Waduk Gondang) fits x25: verify in Permenaker 5/2021',
    },
  ],
  note: 'Daily wage to monthly wage for CONSTRUCTION benefits as applied by BPJS.',
};

export const membershipJakonParameters: readonly Parameter[] = [
  jakonJkkTiers,
  jakonJkmTiers,
  jakonJkkWageRate,
  jakonJkmWageRate,
  jakonRegistrationWorkingDaysAfterSpk,
  jakonDailyWageMultiplier,
];
