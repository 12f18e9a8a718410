// When JHT is payable in full.

import type { Parameter } from '@jamin/engine';
import { date, whole } from '@jamin/engine';

export const claimAge: Parameter = {
  id: 'jht.claim_age',
  kind: 'number',
  label: { id: 'Usia pembayaran JHT', en: 'Age at which JHT is payable' },
  unit: 'years',
  absence: { means: 'error' },
  rows: [
    {
      from: '1993-07-01',
      to: '2015-06-30',
      value: whole(55n),
      citations: [{ instrument: 'pp-14-1993', article: '24' }],
      source: 'PP 14/1993 Pasal 24',
      read: 'seen: public transcript of PP 14/1993',
      confidence: 'high',
    },
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(56n),
      citations: [
        { instrument: 'pp-46-2015', article: '22', paragraph: '1' },
        { instrument: 'permenaker-4-2022', article: '6', paragraph: '1', letter: 'b' },
      ],
      source: 'PP 46/2015 Pasal 22(1); Permenaker 4/2022 Pasal 6(1)b',
      read:
        'seen: public transcript of PP 46/2015; seen: ' +
        'https://spkep-spsi.org/2022/04/27/permenaker-no-4-tahun-2022-tentang-tata-cara-dan-persyaratan-' +
        'pembayaran-manfaat-jht',
      confidence: 'high',
    },
  ],
  note: 'Age at which JHT is payable.',
};

export const waitingPeriodResign: Parameter = {
  id: 'jht.waiting_period_resign',
  kind: 'number',
  label: { id: 'Masa tunggu setelah mengundurkan diri', en: 'Waiting period after resignation' },
  unit: 'months',
  absence: { means: 'error' },
  gaps: [
    {
      from: '2015-08-12',
      to: '2015-08-31',
      because: 'PP 60/2015 was in force and the ministerial procedure started on 1 September 2015.',
    },
  ],
  rows: [
    {
      from: '1993-07-01',
      to: '2009-01-11',
      value: whole(6n),
      citations: [{ instrument: 'pp-14-1993', article: '32', note: 'with 5 years membership' }],
      source: 'PP 14/1993 Pasal 32 (with 5 years membership)',
      read: 'seen: public transcript of PP 14/1993',
      confidence: 'high',
    },
    {
      from: '2009-01-12',
      to: '2015-06-30',
      value: whole(1n),
      citations: [{ instrument: 'pp-1-2009', article: 'I', note: 'with 5 years membership' }],
      source: 'PP 1/2009 Pasal I (with 5 years membership)',
      read: 'seen: public transcript of PP 1/2009',
      confidence: 'high',
    },
    {
      from: '2015-07-01',
      to: '2015-08-11',
      published: '2015-06-30',
      value: null,
      citations: [{ instrument: 'pp-46-2015', article: '26', paragraph: '3', note: 'only at 56' }],
      source: 'PP 46/2015 Pasal 26(3): only at 56',
      read: 'seen: public transcript of PP 46/2015',
      confidence: 'high',
    },
    {
      from: '2015-09-01',
      to: '2022-04-25',
      value: whole(1n),
      citations: [{ instrument: 'permenaker-19-2015' }],
      source: 'Permenaker 19/2015',
      read: 'memory',
      confidence: 'medium',
      note: '12-31 Aug 2015: PP 60/2015 in force, Permenaker pending',
    },
    {
      from: '2022-04-26',
      published: '2022-04-26',
      value: whole(1n),
      citations: [{ instrument: 'permenaker-4-2022', article: '8', note: 'from issue of resignation statement' }],
      source: 'Permenaker 4/2022 Pasal 8 (from issue of resignation statement)',
      read:
        'seen: https://spkep-spsi.org/2022/04/27/permenaker-no-4-tahun-2022-tentang-tata-cara-dan-' +
        'persyaratan-pembayaran-manfaat-jht',
      confidence: 'high',
    },
  ],
  note: 'Waiting period after resignation.',
};

export const waitingPeriodPhk: Parameter = {
  id: 'jht.waiting_period_phk',
  kind: 'number',
  label: { id: 'Masa tunggu setelah PHK', en: 'Waiting period after layoff' },
  unit: 'months',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-09-01',
      to: '2022-04-25',
      value: whole(1n),
      citations: [{ instrument: 'permenaker-19-2015' }],
      source: 'Permenaker 19/2015',
      read: 'memory',
      confidence: 'medium',
    },
    {
      from: '2022-04-26',
      published: '2022-04-26',
      value: whole(1n),
      citations: [{ instrument: 'permenaker-4-2022', article: '10', note: 'from PHK date' }],
      source: 'Permenaker 4/2022 Pasal 10 (from PHK date)',
      read:
        'seen: https://spkep-spsi.org/2022/04/27/permenaker-no-4-tahun-2022-tentang-tata-cara-dan-' +
        'persyaratan-pembayaran-manfaat-jht',
      confidence: 'high',
    },
  ],
  note: 'Waiting period after layoff (PHK).',
};

export const waitingPeriodPkwtEnd: Parameter = {
  id: 'jht.waiting_period_pkwt_end',
  kind: 'number',
  label: { id: 'Masa tunggu setelah PKWT berakhir', en: 'Waiting period after the end of a fixed-term contract' },
  unit: 'months',
  absence: { means: 'error' },
  rows: [
    {
      from: '2022-04-26',
      published: '2022-04-26',
      value: whole(0n),
      citations: [{ instrument: 'permenaker-4-2022', article: '6', paragraph: '2', letter: 'a', note: 'none stated' }],
      source: 'Permenaker 4/2022 Pasal 6(2)a (none stated)',
      read:
        'seen: https://spkep-spsi.org/2022/04/27/permenaker-no-4-tahun-2022-tentang-tata-cara-dan-' +
        'persyaratan-pembayaran-manfaat-jht',
      confidence: 'medium',
    },
  ],
  note: 'Waiting period after end of PKWT.',
};

export const waitingPeriodBpuStop: Parameter = {
  id: 'jht.waiting_period_bpu_stop',
  kind: 'number',
  label: { id: 'Masa tunggu BPU yang berhenti bekerja', en: 'Waiting period of a BPU who stops working' },
  unit: 'months',
  absence: { means: 'error' },
  rows: [
    {
      from: '2022-04-26',
      published: '2022-04-26',
      value: whole(0n),
      citations: [{ instrument: 'permenaker-4-2022', article: '6', paragraph: '2', letter: 'b', note: 'none stated' }],
      source: 'Permenaker 4/2022 Pasal 6(2)b (none stated)',
      read:
        'seen: https://spkep-spsi.org/2022/04/27/permenaker-no-4-tahun-2022-tentang-tata-cara-dan-' +
        'persyaratan-pembayaran-manfaat-jht',
      confidence: 'medium',
    },
  ],
  note: 'Waiting period BPU stopping work.',
};

export const claimProcedureStart: Parameter = {
  id: 'jht.claim_procedure_start',
  kind: 'date',
  label: { id: 'Mulai tata cara pembayaran JHT', en: 'Start of the JHT claim procedure' },
  unit: 'date',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-08-12',
      value: { day: date('2015-09-01') },
      citations: [{ instrument: 'permenaker-19-2015' }, { instrument: 'ruling', article: '47' }],
      source: 'Permenaker 19/2015; RULINGS 47',
      read: 'ruling',
      confidence: 'low',
    },
  ],
  note: 'No claim for resignation or layoff made after 12 August 2015 is payable before this day.',
};

export const jhtClaimsParameters: readonly Parameter[] = [
  claimAge,
  waitingPeriodResign,
  waitingPeriodPhk,
  waitingPeriodPkwtEnd,
  waitingPeriodBpuStop,
  claimProcedureStart,
];
