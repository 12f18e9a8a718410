// JP contribution rates and the wage ceiling.

import type { Parameter } from '@jamin/engine';
import { date, percent, whole } from '@jamin/engine';

export const contributionTotal: Parameter = {
  id: 'jp.contribution.total',
  kind: 'number',
  label: { id: 'Jumlah iuran JP', en: 'JP contribution, total' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: percent('3'),
      citations: [{ instrument: 'pp-45-2015', article: '28', paragraph: '2' }],
      source: 'PP 45/2015 Pasal 28(2)',
      read: 'seen: public transcript of PP 45/2015',
      confidence: 'high',
    },
  ],
  note: 'JP contribution of capped wage.',
};

export const contributionTarget: Parameter = {
  id: 'jp.contribution.target',
  kind: 'number',
  label: { id: 'Sasaran kenaikan iuran JP', en: 'Target of JP contribution increases' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: percent('8'),
      citations: [{ instrument: 'pp-45-2015', article: '28', paragraph: '5' }],
      source: 'PP 45/2015 Pasal 28(5)',
      read: 'seen: public transcript of PP 45/2015',
      confidence: 'high',
    },
  ],
  note: 'Target of gradual increases.',
};

export const employerRate: Parameter = {
  id: 'jp.employer_rate',
  kind: 'number',
  label: { id: 'Iuran JP bagian pemberi kerja', en: 'JP contribution, employer share' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: percent('2'),
      citations: [{ instrument: 'pp-45-2015', article: '28', paragraph: '3', letter: 'a' }],
      source: 'PP 45/2015 Ps 28(3)a',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5613 ; seen: public transcript of PP ' + '45/2015',
      confidence: 'high',
    },
  ],
  note: 'JP employer share.',
};

export const workerRate: Parameter = {
  id: 'jp.worker_rate',
  kind: 'number',
  label: { id: 'Iuran JP bagian pekerja', en: 'JP contribution, worker share' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: percent('1'),
      citations: [{ instrument: 'pp-45-2015', article: '28', paragraph: '3', letter: 'b' }],
      source: 'PP 45/2015 Ps 28(3)b',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5613 ; seen: public transcript of PP ' + '45/2015',
      confidence: 'high',
    },
  ],
  note: 'JP worker share.',
};

export const wageCap: Parameter = {
  id: 'jp.wage_cap',
  kind: 'number',
  label: { id: 'Batas upah Jaminan Pensiun', en: 'JP wage ceiling' },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(7_000_000n),
      citations: [{ instrument: 'pp-45-2015', article: '29', paragraph: '2' }],
      source: 'PP 45/2015 Pasal 29(2)',
      read: 'seen: public transcript of PP 45/2015',
      confidence: 'high',
    },
    {
      from: '2016-03-01',
      value: whole(7_335_300n),
      citations: [{ instrument: 'pp-45-2015', article: '29', paragraph: '3' }],
      source: 'PP 45/2015 Pasal 29(3)',
      read:
        'seen: https://www.krishand.com/support/article/' +
        'kenaikan-batas-upah-dan-manfaat-jaminan-pensiun-bpjs-tenaga-kerja-209.html',
      confidence: 'high',
    },
    {
      from: '2017-03-01',
      value: whole(7_703_500n),
      citations: [{ instrument: 'pp-45-2015', article: '29', paragraph: '3' }],
      source: 'PP 45/2015 Pasal 29(3)',
      read:
        'seen: http://www.krishandsoftware.com/blog/300/' +
        'batasan-upah-tertinggi-jaminan-pensiun-naik-per-maret-2020/',
      confidence: 'high',
    },
    {
      from: '2018-03-01',
      value: whole(8_094_000n),
      citations: [{ instrument: 'pp-45-2015', article: '29', paragraph: '3' }],
      source: 'PP 45/2015 Pasal 29(3)',
      read:
        'seen: http://www.krishandsoftware.com/blog/300/' +
        'batasan-upah-tertinggi-jaminan-pensiun-naik-per-maret-2020/; seen: ' +
        'https://jimmybudhi.com/kenaikan-batasan-upah-dan-manfaat-pensiun-tahun-2019/',
      confidence: 'high',
    },
    {
      from: '2019-03-01',
      value: whole(8_512_400n),
      citations: [
        { instrument: 'pp-45-2015', article: '29', paragraph: '3' },
        { instrument: 'letter-b-1397-022018', note: 'as quoted; the number looks like 2018' },
      ],
      source: 'PP 45/2015 Pasal 29(3); letter quoted as B/1397/022018 (number looks like 2018)',
      read: 'seen: https://jimmybudhi.com/kenaikan-batasan-upah-dan-manfaat-pensiun-tahun-2019/',
      confidence: 'high',
    },
    {
      from: '2020-03-01',
      value: whole(8_939_700n),
      citations: [{ instrument: 'pp-45-2015', article: '29', paragraph: '3' }],
      source: 'PP 45/2015 Pasal 29(3)',
      read:
        'computation 8,512,400 x 1.0502 seen: http://www.krishandsoftware.com/blog/300/' +
        'batasan-upah-tertinggi-jaminan-pensiun-naik-per-maret-2020/; result memory and derived',
      confidence: 'high',
    },
    {
      from: '2021-03-01',
      value: whole(8_754_600n),
      citations: [{ instrument: 'letter-b-0246-022021' }, { instrument: 'pp-45-2015', article: '29', paragraph: '3' }],
      source: 'letter B/0246/022021',
      read:
        'seen: https://rbtv.disway.id/amp/5165/sudah-tahu-hitung-hitungan-bpjs-ketenagakerjaan-berapa-' +
        'yang-harus-dibayar-dan-berapa-yang-didapat/64',
      confidence: 'high',
      conflicts: ['article says per Februari 2021'],
    },
    {
      from: '2022-03-01',
      value: whole(9_077_600n),
      citations: [{ instrument: 'pp-45-2015', article: '29', paragraph: '3' }],
      source: 'PP 45/2015 Pasal 29(3)',
      read: 'seen: a public payroll configuration',
      confidence: 'high',
    },
    {
      from: '2023-03-01',
      value: whole(9_559_600n),
      citations: [{ instrument: 'pp-45-2015', article: '29', paragraph: '3' }],
      source: 'PP 45/2015 Pasal 29(3)',
      read:
        'seen: https://www.krishand.com/support/article/' +
        'kenaikan-batas-upah-dan-manfaat-jaminan-pensiun-bpjs-tenaga-kerja-209.html; seen: ' +
        'https://jatim.suaraindonesia.co.id/news/advertorial/662fb085ccb43/' +
        'Batasan-Upah-JP-Naik-Manfaat-Bagi-Peserta-BPJamsostek-Ikut-Meningkat',
      confidence: 'high',
    },
    {
      from: '2024-03-01',
      value: whole(10_042_300n),
      citations: [{ instrument: 'pp-45-2015', article: '29', paragraph: '3' }],
      source: 'PP 45/2015 Pasal 29(3)',
      read:
        'seen: https://www.krishand.com/support/article/' +
        'kenaikan-batas-upah-dan-manfaat-jaminan-pensiun-bpjs-tenaga-kerja-209.html; seen: ' +
        'https://jatim.suaraindonesia.co.id/news/advertorial/662fb085ccb43/' +
        'Batasan-Upah-JP-Naik-Manfaat-Bagi-Peserta-BPJamsostek-Ikut-Meningkat',
      confidence: 'high',
    },
    {
      from: '2025-03-01',
      value: whole(10_547_400n),
      citations: [
        { instrument: 'letter-b-726-022025', note: 'number from one public source' },
        { instrument: 'pp-45-2015', article: '29', paragraph: '3' },
      ],
      source: 'letter B/726/022025 (number from one public source)',
      read: 'seen: several public payroll sources that agree',
      confidence: 'high',
    },
    {
      from: '2026-03-01',
      published: '2026-02-25',
      value: whole(11_086_300n),
      citations: [{ instrument: 'letter-b-1226-022026' }, { instrument: 'pp-45-2015', article: '29', paragraph: '3' }],
      source: 'letter B/1226/022026, 25 Feb 2026',
      read: 'seen: ten public payroll sources that agree, one quoting letter B/1226/022026',
      confidence: 'high',
      conflicts: ['one public source gives B/3307/022026'],
    },
  ],
  note:
    'Highest wage for JP contributions (and for counted wages); factor 1 + GDP growth of previous ' +
    'year, rounded down to Rp100 (rounding derived). Rupiah a month.',
};

export const roundingCap: Parameter = {
  id: 'jp.rounding.cap',
  kind: 'number',
  label: { id: 'Pembulatan batas upah JP', en: 'Rounding unit of the JP wage ceiling' },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2016-03-01',
      value: whole(100n),
      citations: [{ instrument: 'practice', note: 'not in PP 45/2015; fits all 11 published caps' }],
      source: 'not in PP; fits all 11 published caps',
      read: 'derived',
      confidence: 'high',
    },
  ],
  note: 'Rounding unit of the cap, downwards.',
};

export const programmeStart: Parameter = {
  id: 'jp.programme_start',
  kind: 'date',
  label: { id: 'Mulai program Jaminan Pensiun', en: 'Start of the JP programme' },
  unit: 'date',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: { day: date('2015-07-01') },
      citations: [
        { instrument: 'pp-45-2015' },
        { instrument: 'ruling', article: '63' },
        { instrument: 'ruling', article: '67' },
      ],
      source: 'PP 45/2015; RULINGS 63, 67',
      read: 'ruling',
      confidence: 'high',
    },
  ],
  note: 'The first day of registration; the wage row of 2015 takes the ceiling of this day.',
};

export const adjustmentMonth: Parameter = {
  id: 'jp.adjustment_month',
  kind: 'number',
  label: { id: 'Bulan penyesuaian batas upah dan manfaat JP', en: 'Month in which the JP ceiling and bounds change' },
  unit: 'count',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(3n),
      citations: [
        { instrument: 'pp-45-2015', article: '29', paragraph: '3' },
        { instrument: 'ruling', article: '67' },
        { instrument: 'ruling', article: '68' },
      ],
      source: 'PP 45/2015 Pasal 29(3); RULINGS 13, 67, 68',
      read: 'ruling',
      confidence: 'high',
    },
  ],
  note: 'New values start on the first day of this month (March); 1 is January.',
};

export const jpParameters: readonly Parameter[] = [
  contributionTotal,
  contributionTarget,
  employerRate,
  workerRate,
  wageCap,
  roundingCap,
  programmeStart,
  adjustmentMonth,
];
