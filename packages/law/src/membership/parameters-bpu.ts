// Contributions and membership of workers who are not wage earners (BPU).

import type { Parameter } from '@jamin/engine';
import { percent, whole } from '@jamin/engine';

export const bpuJkmMonthly: Parameter = {
  id: 'bpu.jkm.monthly',
  kind: 'number',
  label: { id: 'Iuran JKM bagi BPU', en: 'JKM contribution of a BPU' },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(6800n),
      citations: [{ instrument: 'pp-44-2015', article: '20', paragraph: '3' }],
      source: 'PP 44/2015 Ps 20(3)',
      read:
        'seen: transcript of https://peraturan.bpk.go.id/Details/5612 ; seen: ' +
        'https://www.cnbcindonesia.com/market/20260204140501-17-708135/' +
        'prabowo-beri-diskon-50-iuran-jkk-jkm-pekerja-informal-ojol-termasuk/amp',
      confidence: 'high',
    },
  ],
  note: 'BPU JKM contribution. Rupiah a month.',
};

export const bpuJkkRateOnReference: Parameter = {
  id: 'bpu.jkk.rate_on_reference',
  kind: 'number',
  label: { id: 'Tarif JKK bagi BPU', en: 'JKK rate of a BPU' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: percent('1'),
      citations: [{ instrument: 'pp-44-2015', annex: 'II' }],
      source: 'PP 44/2015 Lampiran II',
      read:
        'seen: https://radarmukomuko.disway.id/read/666514/ (JKK 10,000 to 207,000) ; a public registry ' +
        'of regulations (JHT 2%)',
      confidence: 'high',
    },
  ],
  note: 'BPU JKK contribution, share of the reference income.',
};

export const bpuJhtRateOnReference: Parameter = {
  id: 'bpu.jht.rate_on_reference',
  kind: 'number',
  label: { id: 'Tarif JHT bagi BPU', en: 'JHT rate of a BPU' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: percent('2'),
      citations: [{ instrument: 'pp-46-2015', note: 'Lampiran' }],
      source: 'PP 46/2015 Lampiran',
      read:
        'seen: https://radarmukomuko.disway.id/read/666514/ (JKK 10,000 to 207,000) ; a public registry ' +
        'of regulations (JHT 2%)',
      confidence: 'high',
    },
  ],
  note: 'BPU JHT contribution, share of the reference income.',
};

export const bpuMaxJobsListed: Parameter = {
  id: 'bpu.max_jobs_listed',
  kind: 'number',
  label: { id: 'Pekerjaan yang dapat didaftarkan BPU', en: 'Jobs a BPU may list' },
  unit: 'count',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(2n),
      citations: [{ instrument: 'pp-44-2015', article: '11', paragraph: '2' }],
      source: 'PP 44/2015 Ps 11(2)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612',
      confidence: 'high',
    },
  ],
  note: 'Jobs a BPU may list.',
};

export const bpuAgeBelowAtRegistration: Parameter = {
  id: 'bpu.age_below_at_registration',
  kind: 'number',
  label: { id: 'Batas usia saat mendaftar BPU', en: 'Age limit when a BPU registers' },
  unit: 'years',
  absence: { means: 'error' },
  rows: [
    {
      from: '2021-04-01',
      value: whole(65n),
      citations: [{ instrument: 'permenaker-5-2021' }],
      source: 'Permenaker 5/2021',
      read: 'memory',
      confidence: 'medium',
      conflicts: ['2018 press shows 60'],
    },
  ],
  note: 'BPU must be younger than this at registration.',
};

export const membershipBpuParameters: readonly Parameter[] = [
  bpuJkmMonthly,
  bpuJkkRateOnReference,
  bpuJhtRateOnReference,
  bpuMaxJobsListed,
  bpuAgeBelowAtRegistration,
];
