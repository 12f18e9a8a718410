// Duties of employers, sanctions, arrears and the start of cover.

import type { Parameter } from '@jamin/engine';
import { percent, whole } from '@jamin/engine';

export const sanctionWarningMaxCount: Parameter = {
  id: 'sanction.warning.max_count',
  kind: 'number',
  label: { id: 'Banyaknya teguran tertulis', en: 'Written warnings' },
  unit: 'count',
  absence: { means: 'error' },
  rows: [
    {
      from: '2013-12-24',
      published: '2013-12-24',
      value: whole(2n),
      citations: [{ instrument: 'pp-86-2013', article: '6', paragraph: '1' }],
      source: 'PP 86/2013 Ps 6(1)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5421',
      confidence: 'high',
    },
  ],
  note: 'Written warnings.',
};

export const sanctionWarningDaysEach: Parameter = {
  id: 'sanction.warning.days_each',
  kind: 'number',
  label: { id: 'Jangka waktu tiap teguran', en: 'Days of each warning' },
  unit: 'days',
  absence: { means: 'error' },
  rows: [
    {
      from: '2013-12-24',
      published: '2013-12-24',
      value: whole(10n),
      citations: [
        { instrument: 'pp-86-2013', article: '6', paragraph: '1' },
        { instrument: 'pp-86-2013', article: '10' },
      ],
      source: 'PP 86/2013 Ps 6(1), 10',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5421',
      confidence: 'high',
      conflicts: ['Ps 6 says working days, Ps 10 says days'],
    },
  ],
  note: 'Term of each warning.',
};

export const sanctionFineRatePerMonth: Parameter = {
  id: 'sanction.fine.rate_per_month',
  kind: 'number',
  label: { id: 'Denda administratif per bulan', en: 'Administrative fine per month' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2013-12-24',
      published: '2013-12-24',
      value: percent('0,1'),
      citations: [{ instrument: 'pp-86-2013', article: '10', paragraph: '4' }],
      source: 'PP 86/2013 Ps 10(4)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5421',
      confidence: 'high',
    },
  ],
  note: 'Administrative fine after second warning, on contribution due.',
};

export const reportDataChangeWorkingDays: Parameter = {
  id: 'report.data_change_working_days',
  kind: 'number',
  label: { id: 'Batas waktu laporan perubahan data', en: 'Working days to report changed data' },
  unit: 'days',
  absence: { means: 'error' },
  rows: [
    {
      from: '2013-12-24',
      published: '2013-12-24',
      value: whole(7n),
      citations: [{ instrument: 'pp-86-2013', article: '3', paragraph: '4' }],
      source: 'PP 86/2013 Ps 3(4)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5421',
      confidence: 'high',
    },
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(7n),
      citations: [{ instrument: 'pp-44-2015', article: '9', paragraph: '3' }],
      source: 'PP 44/2015 Ps 9(3)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612',
      confidence: 'high',
    },
  ],
  note: 'Changes of wage, workers, address to be reported within. Working days.',
};

export const registrationNegligentAfterWorkingDays: Parameter = {
  id: 'registration.negligent_after_working_days',
  kind: 'number',
  label: { id: 'Pemberi kerja dianggap lalai mendaftarkan', en: 'Employer negligent after these days' },
  unit: 'days',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(7n),
      citations: [{ instrument: 'pp-44-2015', article: '10', paragraph: '1', elucidation: true }],
      source: 'PP 44/2015 Ps 10(1) elucidation',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612',
      confidence: 'high',
    },
  ],
  note: "Employer 'clearly negligent' when worker not registered within. Working days.",
};

export const numberIssueWorkingDays: Parameter = {
  id: 'number.issue_working_days',
  kind: 'number',
  label: { id: 'Batas waktu penerbitan nomor peserta', en: 'Working days to issue a participant number' },
  unit: 'days',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(1n),
      citations: [
        { instrument: 'pp-44-2015', article: '10', paragraph: '5' },
        { instrument: 'pp-44-2015', article: '11', paragraph: '4' },
      ],
      source: 'PP 44/2015 Ps 10(5), 11(4)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612',
      confidence: 'high',
    },
  ],
  note: 'Participant number issued within. Working days.',
};

export const arrearsPuJkkJkmBpjsPaysUpToMonths: Parameter = {
  id: 'arrears.pu.jkk_jkm.bpjs_pays_up_to_months',
  kind: 'number',
  label: { id: 'Tunggakan PU yang masih dibayar BPJS', en: 'PU arrears up to which BPJS pays' },
  unit: 'months',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(3n),
      citations: [
        { instrument: 'pp-44-2015', article: '38' },
        { instrument: 'pp-44-2015', article: '41' },
      ],
      source: 'PP 44/2015 Ps 38, 41',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612',
      confidence: 'high',
    },
  ],
  note: 'PU arrears: BPJS TK pays JKK/JKM up to.',
};

export const arrearsBpuJkkJkmRightLostAfterMonths: Parameter = {
  id: 'arrears.bpu.jkk_jkm.right_lost_after_months',
  kind: 'number',
  label: { id: 'Tunggakan BPU yang menghapus hak', en: 'BPU arrears after which the right is lost' },
  unit: 'months',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(3n),
      citations: [
        { instrument: 'pp-44-2015', article: '39', paragraph: '2' },
        { instrument: 'pp-44-2015', article: '42', paragraph: '2' },
      ],
      source: 'PP 44/2015 Ps 39(2), 42(2)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612 ; second public transcript agrees',
      confidence: 'high',
    },
  ],
  note: 'BPU arrears: right to JKK/JKM lost after more than.',
};

export const phaseProgrammesBySize: Parameter = {
  id: 'phase.programmes_by_size',
  kind: 'table',
  label: { id: 'Program wajib menurut skala usaha', en: 'Programmes required by size of business' },
  unit: 'table',
  columns: { name: 'word', jkk: 'boolean', jkm: 'boolean', jht: 'boolean', jp: 'boolean' },
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      value: [
        { name: 'mikro', jkk: true, jkm: true, jht: false, jp: false },
        { name: 'kecil', jkk: true, jkm: true, jht: true, jp: false },
        { name: 'menengah', jkk: true, jkm: true, jht: true, jp: true },
        { name: 'besar', jkk: true, jkm: true, jht: true, jp: true },
      ],
      citations: [{ instrument: 'perpres-109-2013', article: '6' }],
      source: 'Perpres 109/2013 Pasal 6',
      read: 'seen: a public registry of regulations (checked by its author Sept 2026)',
      confidence: 'high',
    },
  ],
  note: 'Mandatory programmes by employer size.',
};

export const coverStart: Parameter = {
  id: 'cover.start',
  kind: 'text',
  label: { id: 'Mulai perlindungan', en: 'Start of cover' },
  unit: 'text',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: 'when the participant number is issued',
      citations: [
        { instrument: 'pp-44-2015', article: '6', paragraph: '3' },
        { instrument: 'pp-44-2015', article: '10', paragraph: '6' },
        { instrument: 'pp-44-2015', article: '11', paragraph: '5' },
      ],
      source: 'PP 44/2015 Pasal 6 (3), 10 (6), 11 (5)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612',
      confidence: 'high',
    },
  ],
  note: 'When cover starts.',
};

export const employerUnlistedWorker: Parameter = {
  id: 'employer.unlisted_worker',
  kind: 'text',
  label: { id: 'Pekerja yang tidak dilaporkan', en: 'Worker who is not listed' },
  unit: 'text',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value:
        'employer gives the JKK benefit itself (unregistered: Pasal 27 (1) JKK, Pasal 35 JKM; unlisted: ' +
        'Pasal 32 (3); partial programmes: Pasal 32 (4))',
      citations: [
        { instrument: 'pp-44-2015', article: '27' },
        { instrument: 'pp-44-2015', article: '32' },
        { instrument: 'pp-44-2015', article: '35' },
      ],
      source: 'PP 44/2015 Pasal 27, 32, 35',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612',
      confidence: 'high',
    },
  ],
  note: 'Worker not listed, or only some programmes taken.',
};

export const membershipDutiesParameters: readonly Parameter[] = [
  sanctionWarningMaxCount,
  sanctionWarningDaysEach,
  sanctionFineRatePerMonth,
  reportDataChangeWorkingDays,
  registrationNegligentAfterWorkingDays,
  numberIssueWorkingDays,
  arrearsPuJkkJkmBpjsPaysUpToMonths,
  arrearsBpuJkkJkmRightLostAfterMonths,
  phaseProgrammesBySize,
  coverStart,
  employerUnlistedWorker,
];
