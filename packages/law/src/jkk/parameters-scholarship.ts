// The scholarship (beasiswa) of JKK and JKM: amounts, children and minimum periods.

import type { Parameter } from '@jamin/engine';
import { whole } from '@jamin/engine';

export const beasiswaTable: Parameter = {
  id: 'beasiswa.table',
  kind: 'table',
  label: { id: 'Besar beasiswa per jenjang', en: 'Scholarship by school level' },
  unit: 'table',
  columns: { name: 'word', label: 'word', per_year: 'IDR', max_years: 'years' },
  absence: { means: 'error' },
  rows: [
    {
      from: '2019-12-02',
      published: '2019-12-02',
      value: [
        { name: 'tk-sd', label: 'TK sampai SD/sederajat', per_year: whole(1_500_000n), max_years: whole(8n) },
        { name: 'smp', label: 'SMP/sederajat', per_year: whole(2_000_000n), max_years: whole(3n) },
        { name: 'sma', label: 'SMA/sederajat', per_year: whole(3_000_000n), max_years: whole(3n) },
        {
          name: 'university',
          label: 'pendidikan tinggi maks S1 atau pelatihan',
          per_year: whole(12_000_000n),
          max_years: whole(5n),
        },
      ],
      citations: [
        { instrument: 'pp-82-2019', article: '25', paragraph: '3' },
        { instrument: 'pp-82-2019', article: '34' },
        { instrument: 'pp-82-2019', annex: 'III' },
      ],
      source: 'PP 82/2019 Pasal 25 ayat (3), Pasal 34; Lampiran III',
      read:
        'seen: https://star.grid.id/amp/453742135/' +
        'siapa-saja-ahli-waris-yang-bisa-cairkan-jaminan-kematian-bpjs-ketenagakerjaan ; seen: ' +
        'https://star.grid.id/amp/453726354/jika-peserta-bpjs-ketenagakerjaan-meninggal-dunia-karena-' +
        'kecelakaan-kerja-ini-yang-didapatkan-ahli-waris',
      confidence: 'high',
      note: 'TK 2 years + SD 6 years (detik)',
    },
  ],
  note: 'Scholarship per child per year (JKK death/total disability; JKM after min. contribution period).',
};

export const beasiswaMaxChildren: Parameter = {
  id: 'beasiswa.max_children',
  kind: 'number',
  label: { id: 'Jumlah anak penerima beasiswa paling banyak', en: 'Most children with a scholarship' },
  unit: 'count',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(1n),
      citations: [
        {
          instrument: 'pp-44-2015',
          article: '25',
          paragraph: '3',
          note: 'Rp12,000,000 per participant, once, legitimate child still in school',
        },
      ],
      source: 'PP 44/2015 Pasal 25 (3): Rp12,000,000 per participant, once, legitimate child still in school',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612',
      confidence: 'high',
    },
    {
      from: '2019-12-02',
      published: '2019-12-02',
      value: whole(2n),
      citations: [
        { instrument: 'pp-82-2019', article: '25', paragraph: '3' },
        { instrument: 'pp-82-2019', article: '34', paragraph: '3' },
        {
          instrument: 'pp-82-2019',
          article: '34',
          paragraph: '3',
          elucidation: true,
          note: 'legitimate children; article of the elucidation not stated',
        },
      ],
      source: 'PP 82/2019 Pasal 25 (3), 34 (3); legitimate children (elucidation)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/127681 ; second public transcript agrees',
      confidence: 'high',
    },
  ],
  note: 'Max number of children.',
};

export const beasiswaMaxTotal: Parameter = {
  id: 'beasiswa.max_total',
  kind: 'number',
  label: { id: 'Jumlah beasiswa paling banyak', en: 'Highest total of the scholarship' },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(12_000_000n),
      citations: [{ instrument: 'pp-44-2015', article: '25', paragraph: '3' }],
      source: 'PP 44/2015 Pasal 25 (3)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612',
      confidence: 'high',
    },
    {
      from: '2019-12-02',
      published: '2019-12-02',
      value: whole(174_000_000n),
      citations: [{ instrument: 'pp-82-2019' }],
      source: 'PP 82/2019',
      read:
        'seen: https://star.grid.id/amp/453742135/' +
        'siapa-saja-ahli-waris-yang-bisa-cairkan-jaminan-kematian-bpjs-ketenagakerjaan',
      confidence: 'high',
    },
  ],
  note: 'Maximum for two children (2 x 87,000,000). An upper limit.',
};

export const beasiswaAgeLimit: Parameter = {
  id: 'beasiswa.age_limit',
  kind: 'number',
  label: { id: 'Batas usia penerima beasiswa', en: 'Age limit of the scholarship' },
  unit: 'years',
  absence: { means: 'error' },
  rows: [
    {
      from: '2019-12-02',
      published: '2019-12-02',
      value: whole(23n),
      citations: [{ instrument: 'pp-82-2019' }, { instrument: 'permenaker-5-2021', article: '103', paragraph: '2' }],
      source: 'PP 82/2019; Permenaker 5/2021 Pasal 103 (2)',
      read:
        'seen: https://surabaya.finansialinsight.com/amp/142501/' +
        'pemerintah-tingkatkan-manfaat-beasiswa-bpjs-ketenagakerjaan-hingga-dua-anak-dapat-diuntungkan',
      confidence: 'high',
    },
  ],
  note: 'Scholarship stops at age, marriage or work.',
};

export const beasiswaWorkException: Parameter = {
  id: 'beasiswa.work_exception',
  kind: 'text',
  label: { id: 'Anak yang bekerja dan tetap menerima beasiswa', en: 'Child who works and keeps the scholarship' },
  unit: 'text',
  absence: { means: 'error' },
  rows: [
    {
      from: '2025-02-24',
      published: '2025-02-24',
      value:
        'works and is registered as PU participant for at most 6 consecutive months; or works and is ' +
        'registered as BPU; or is in an apprenticeship (magang)',
      citations: [
        { instrument: 'permenaker-5-2021', article: '103', paragraph: '3a' },
        { instrument: 'permenaker-1-2025', note: 'inserts Pasal 103 (3a)' },
      ],
      source: 'Permenaker 5/2021 Pasal 103 (3a) as inserted by Permenaker 1/2025',
      read:
        'seen: https://surabaya.finansialinsight.com/amp/142501/' +
        'pemerintah-tingkatkan-manfaat-beasiswa-bpjs-ketenagakerjaan-hingga-dua-anak-dapat-diuntungkan',
      confidence: 'medium',
    },
  ],
  note: 'Child who works may still receive if still studying.',
};

export const beasiswaJkmMinContributionMonths: Parameter = {
  id: 'beasiswa.jkm.min_contribution_months',
  kind: 'number',
  label: { id: 'Masa iur paling singkat untuk beasiswa JKM', en: 'Contribution months for the JKM scholarship' },
  unit: 'months',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(60n),
      citations: [{ instrument: 'pp-44-2015', article: '34', note: 'masa iur at least 5 years' }],
      source: 'PP 44/2015 Pasal 34: masa iur at least 5 years',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612 ; second public transcript agrees',
      confidence: 'high',
      conflicts: ['bali.inews prints 2 years for the old rule: wrong'],
    },
    {
      from: '2019-12-02',
      published: '2019-12-02',
      value: whole(36n),
      citations: [
        { instrument: 'pp-82-2019', article: '34', paragraph: '1', letter: 'd', note: 'masa iur at least 3 years' },
      ],
      source: 'PP 82/2019 Pasal 34 (1) d: masa iur at least 3 years',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/127681 ; second public transcript agrees',
      confidence: 'high',
    },
  ],
  note: 'Minimum contribution period for the JKM scholarship.',
};

export const beasiswaJkkMinContributionMonths: Parameter = {
  id: 'beasiswa.jkk.min_contribution_months',
  kind: 'number',
  label: { id: 'Masa iur paling singkat untuk beasiswa JKK', en: 'Contribution months for the JKK scholarship' },
  unit: 'months',
  absence: { means: 'neutral', value: whole(0n) },
  rows: [
    {
      from: '2019-12-02',
      published: '2019-12-02',
      value: whole(0n),
      citations: [{ instrument: 'pp-82-2019', article: '25' }],
      source: 'PP 82/2019 Pasal 25',
      read:
        'seen: https://star.grid.id/amp/453685324/' +
        'bpjs-ketenagakerjaan-beri-santunan-kecelakaan-kerja-hingga-rp-56-miliar-berikut-rinciannya',
      confidence: 'high',
      note: 'paid with 13 months of membership',
    },
  ],
  note: 'Minimum contribution period for the JKK scholarship.',
};

export const jkkScholarshipParameters: readonly Parameter[] = [
  beasiswaTable,
  beasiswaMaxChildren,
  beasiswaMaxTotal,
  beasiswaAgeLimit,
  beasiswaWorkException,
  beasiswaJkmMinContributionMonths,
  beasiswaJkkMinContributionMonths,
];
