// Contributions of Indonesian migrant workers (PMI).

import type { Parameter } from '@jamin/engine';
import { whole } from '@jamin/engine';

export const pmiJkkJkmPreDeparture: Parameter = {
  id: 'pmi.jkk_jkm.pre_departure',
  kind: 'number',
  label: { id: 'Iuran PMI sebelum bekerja', en: 'PMI contribution before departure' },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2023-02-22',
      published: '2023-02-22',
      value: whole(37_500n),
      citations: [{ instrument: 'permenaker-4-2023', article: '18' }],
      source: 'Permenaker 4/2023 Ps 18',
      read: 'seen: https://pasal.id/peraturan/permen/Permenaker-no-4-tahun-2023/koreksi/9656301',
      confidence: 'high',
    },
  ],
  note: 'PMI JKK+JKM contribution: pre_departure.',
};

export const pmiJkkJkmContract24m: Parameter = {
  id: 'pmi.jkk_jkm.contract_24m',
  kind: 'number',
  label: { id: 'Iuran PMI kontrak 24 bulan', en: 'PMI contribution, 24-month package' },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2023-02-22',
      published: '2023-02-22',
      value: whole(332_500n),
      citations: [{ instrument: 'permenaker-4-2023', article: '18' }],
      source: 'Permenaker 4/2023 Ps 18',
      read: 'seen: https://pasal.id/peraturan/permen/Permenaker-no-4-tahun-2023/koreksi/9656301',
      confidence: 'high',
    },
  ],
  note: 'PMI JKK+JKM contribution: contract_24m.',
};

export const pmiJkkJkmContract12m: Parameter = {
  id: 'pmi.jkk_jkm.contract_12m',
  kind: 'number',
  label: { id: 'Iuran PMI kontrak 12 bulan', en: 'PMI contribution, 12-month package' },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2023-02-22',
      published: '2023-02-22',
      value: whole(189_000n),
      citations: [{ instrument: 'permenaker-4-2023', article: '18' }],
      source: 'Permenaker 4/2023 Ps 18',
      read: 'seen: https://pasal.id/peraturan/permen/Permenaker-no-4-tahun-2023/koreksi/9656301',
      confidence: 'high',
    },
  ],
  note: 'PMI JKK+JKM contribution: contract_12m.',
};

export const pmiJkkJkmContract6m: Parameter = {
  id: 'pmi.jkk_jkm.contract_6m',
  kind: 'number',
  label: { id: 'Iuran PMI kontrak 6 bulan', en: 'PMI contribution, 6-month package' },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2023-02-22',
      published: '2023-02-22',
      value: whole(108_000n),
      citations: [{ instrument: 'permenaker-4-2023', article: '18' }],
      source: 'Permenaker 4/2023 Ps 18',
      read: 'seen: https://pasal.id/peraturan/permen/Permenaker-no-4-tahun-2023/koreksi/9656301',
      confidence: 'high',
    },
  ],
  note: 'PMI JKK+JKM contribution: contract_6m.',
};

export const pmiJkkJkmExtraMonth: Parameter = {
  id: 'pmi.jkk_jkm.extra_month',
  kind: 'number',
  label: { id: 'Iuran PMI per bulan tambahan', en: 'PMI contribution per further month' },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2023-02-22',
      published: '2023-02-22',
      value: whole(13_500n),
      citations: [{ instrument: 'permenaker-4-2023', article: '18' }],
      source: 'Permenaker 4/2023 Ps 18',
      read: 'seen: https://pasal.id/peraturan/permen/Permenaker-no-4-tahun-2023/koreksi/9656301',
      confidence: 'high',
    },
  ],
  note: 'PMI JKK+JKM contribution: extra_month.',
};

export const pmiJhtOptions: Parameter = {
  id: 'pmi.jht.options',
  kind: 'table',
  label: { id: 'Pilihan iuran JHT bagi PMI', en: 'JHT amounts a PMI may choose' },
  unit: 'table',
  columns: { from: 'IDR', amount: 'IDR' },
  absence: { means: 'error' },
  rows: [
    {
      from: '2018-12-01',
      to: '2023-02-21',
      value: [
        { from: whole(0n), amount: whole(50_000n) },
        { from: whole(100_000n), amount: whole(100_000n) },
        { from: whole(200_000n), amount: whole(200_000n) },
        { from: whole(300_000n), amount: whole(300_000n) },
        { from: whole(400_000n), amount: whole(400_000n) },
        { from: whole(500_000n), amount: whole(500_000n) },
        { from: whole(600_000n), amount: whole(600_000n) },
      ],
      citations: [{ instrument: 'permenaker-18-2018' }],
      source: 'Permenaker 18/2018; date memory',
      read:
        'seen: https://finance.detik.com/berita-ekonomi-bisnis/d-6624813/' +
        'ini-simulasi-iuran-pelindungan-pekerja-migran-ri-pakai-aturan-baru',
      confidence: 'medium',
    },
    {
      from: '2023-02-22',
      published: '2023-02-22',
      value: [
        { from: whole(0n), amount: whole(50_000n) },
        { from: whole(100_000n), amount: whole(100_000n) },
        { from: whole(200_000n), amount: whole(200_000n) },
        { from: whole(300_000n), amount: whole(300_000n) },
        { from: whole(400_000n), amount: whole(400_000n) },
        { from: whole(500_000n), amount: whole(500_000n) },
        { from: whole(600_000n), amount: whole(600_000n) },
      ],
      citations: [{ instrument: 'permenaker-4-2023' }],
      source: 'Permenaker 4/2023 (start date memory)',
      read:
        'seen: https://finance.detik.com/berita-ekonomi-bisnis/d-6624813/' +
        'ini-simulasi-iuran-pelindungan-pekerja-migran-ri-pakai-aturan-baru',
      confidence: 'high',
    },
  ],
  note:
    'PMI voluntary JHT choices. `from` is where a stated amount is looked up: an amount that is none of the seven ' +
    'differs from the one in its row.',
};

export const pmiPackageMonthsLong: Parameter = {
  id: 'pmi.package.months_long',
  kind: 'number',
  label: { id: 'Bulan paket PMI terpanjang', en: 'Months of the longest PMI package' },
  unit: 'months',
  absence: { means: 'error' },
  rows: [
    {
      from: '2023-02-22',
      value: whole(24n),
      citations: [
        { instrument: 'permenaker-4-2023', article: '18' },
        { instrument: 'ruling', article: '18' },
      ],
      source: 'Permenaker 4/2023 Ps 18; RULINGS 18',
      read: 'ruling',
      confidence: 'high',
    },
  ],
  note: 'A stay takes the longest package that it fills; under the shortest it takes the shortest.',
};

export const pmiPackageMonthsMedium: Parameter = {
  id: 'pmi.package.months_medium',
  kind: 'number',
  label: { id: 'Bulan paket PMI menengah', en: 'Months of the middle PMI package' },
  unit: 'months',
  absence: { means: 'error' },
  rows: [
    {
      from: '2023-02-22',
      value: whole(12n),
      citations: [
        { instrument: 'permenaker-4-2023', article: '18' },
        { instrument: 'ruling', article: '18' },
      ],
      source: 'Permenaker 4/2023 Ps 18; RULINGS 18',
      read: 'ruling',
      confidence: 'high',
    },
  ],
  note: 'A stay takes the longest package that it fills; under the shortest it takes the shortest.',
};

export const pmiPackageMonthsShort: Parameter = {
  id: 'pmi.package.months_short',
  kind: 'number',
  label: { id: 'Bulan paket PMI terpendek', en: 'Months of the shortest PMI package' },
  unit: 'months',
  absence: { means: 'error' },
  rows: [
    {
      from: '2023-02-22',
      value: whole(6n),
      citations: [
        { instrument: 'permenaker-4-2023', article: '18' },
        { instrument: 'ruling', article: '18' },
      ],
      source: 'Permenaker 4/2023 Ps 18; RULINGS 18',
      read: 'ruling',
      confidence: 'high',
    },
  ],
  note: 'A stay takes the longest package that it fills; under the shortest it takes the shortest.',
};

export const membershipPmiParameters: readonly Parameter[] = [
  pmiJkkJkmPreDeparture,
  pmiJkkJkmContract24m,
  pmiJkkJkmContract12m,
  pmiJkkJkmContract6m,
  pmiJkkJkmExtraMonth,
  pmiJhtOptions,
  pmiPackageMonthsLong,
  pmiPackageMonthsMedium,
  pmiPackageMonthsShort,
];
