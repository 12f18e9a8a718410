// Deadlines, number of claims and arrears in JKP.

import type { Parameter } from '@jamin/engine';
import { whole } from '@jamin/engine';

export const claimDeadlineMonthsAfterPhk: Parameter = {
  id: 'jkp.claim.deadline_months_after_phk',
  kind: 'number',
  label: { id: 'Batas waktu pengajuan JKP setelah PHK', en: 'Months to claim JKP after a layoff' },
  unit: 'months',
  absence: { means: 'error' },
  rows: [
    {
      from: '2021-02-02',
      published: '2021-02-02',
      value: whole(3n),
      citations: [{ instrument: 'pp-37-2021', article: '40', letter: 'a' }],
      source: 'PP 37/2021 Ps 40 a',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/161919',
      confidence: 'high',
    },
    {
      from: '2025-02-07',
      published: '2025-02-07',
      value: whole(6n),
      citations: [{ instrument: 'pp-6-2025', article: '40', letter: 'a' }],
      source: 'PP 6/2025 Ps 40 a',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/314623',
      confidence: 'high',
    },
  ],
  note: 'Right lapses if not claimed within.',
};

export const claimLifetimeMax: Parameter = {
  id: 'jkp.claim.lifetime_max',
  kind: 'number',
  label: { id: 'Manfaat JKP paling banyak selama hidup', en: 'Most JKP benefits in a working life' },
  unit: 'count',
  absence: { means: 'error' },
  rows: [
    {
      from: '2021-02-02',
      published: '2021-02-02',
      value: whole(3n),
      citations: [{ instrument: 'pp-37-2021', article: '35' }],
      source: 'PP 37/2021 Ps 35',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/161919',
      confidence: 'high',
    },
  ],
  note: 'Maximum number of JKP benefits in working life.',
};

export const claimRespacingContributionMonths: Parameter = {
  id: 'jkp.claim.respacing_contribution_months',
  kind: 'number',
  label: { id: 'Masa iur antara dua manfaat JKP', en: 'Contribution months between two JKP benefits' },
  unit: 'months',
  absence: { means: 'error' },
  rows: [
    {
      from: '2021-02-02',
      published: '2021-02-02',
      value: whole(60n),
      citations: [
        { instrument: 'pp-37-2021', article: '35', letter: 'b' },
        { instrument: 'pp-37-2021', article: '35', letter: 'c' },
      ],
      source: 'PP 37/2021 Ps 35 b-c',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/161919',
      confidence: 'high',
      note: "'masa iur selama 5 tahun sejak memperoleh manfaat' - contribution time, not calendar time",
    },
  ],
  note: 'Contribution period needed since the previous benefit for the 2nd and 3rd claim.',
};

export const arrearsBpjsPaysUpToMonths: Parameter = {
  id: 'jkp.arrears.bpjs_pays_up_to_months',
  kind: 'number',
  label: { id: 'Tunggakan yang masih dibayar BPJS', en: 'Arrears up to which BPJS pays' },
  unit: 'months',
  absence: { means: 'error' },
  rows: [
    {
      from: '2021-02-02',
      published: '2021-02-02',
      value: whole(3n),
      citations: [{ instrument: 'pp-37-2021', article: '39', paragraph: '1' }],
      source: 'PP 37/2021 Ps 39(1)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/161919',
      confidence: 'high',
    },
    {
      from: '2025-02-07',
      published: '2025-02-07',
      value: whole(3n),
      citations: [{ instrument: 'pp-6-2025', article: '39', paragraph: '1' }],
      source: 'PP 6/2025 Ps 39(1)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/314623',
      confidence: 'high',
    },
  ],
  note: 'Arrears up to this many consecutive months: BPJS TK pays.',
};

export const arrearsBankruptBpjsPaysUpToMonths: Parameter = {
  id: 'jkp.arrears.bankrupt_bpjs_pays_up_to_months',
  kind: 'number',
  label: {
    id: 'Tunggakan perusahaan pailit yang masih dibayar BPJS',
    en: 'Arrears of a bankrupt firm up to which BPJS pays',
  },
  unit: 'months',
  absence: { means: 'not-due', value: whole(0n) },
  rows: [
    {
      from: '2025-02-07',
      published: '2025-02-07',
      value: whole(6n),
      citations: [{ instrument: 'pp-6-2025', article: '39A', paragraph: '1' }],
      source: 'PP 6/2025 Ps 39A(1)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/314623',
      confidence: 'high',
    },
  ],
  note: 'Bankrupt or closed firm: BPJS TK pays with arrears up to.',
};

export const employerRefundClaimDeadlineMonths: Parameter = {
  id: 'jkp.employer_refund.claim_deadline_months',
  kind: 'number',
  label: { id: 'Batas waktu penggantian kepada pemberi kerja', en: 'Months in which an employer claims a refund' },
  unit: 'months',
  absence: { means: 'error' },
  rows: [
    {
      from: '2021-02-02',
      published: '2021-02-02',
      value: whole(3n),
      citations: [{ instrument: 'pp-37-2021', article: '39', paragraph: '5' }],
      source: 'PP 37/2021 Ps 39(5)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/161919',
      confidence: 'high',
    },
    {
      from: '2025-02-07',
      published: '2025-02-07',
      value: whole(3n),
      citations: [{ instrument: 'pp-6-2025', article: '39', paragraph: '5' }],
      source: 'PP 6/2025 Ps 39(5)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/314623',
      confidence: 'high',
    },
  ],
  note: 'Employer claims refund within, after paying the worker.',
};

export const nonEnrolmentMicroExempt: Parameter = {
  id: 'jkp.non_enrolment.micro_exempt',
  kind: 'boolean',
  label: { id: 'Usaha mikro bebas dari kewajiban membayar', en: 'Micro firms exempt from paying' },
  unit: 'boolean',
  absence: { means: 'error' },
  rows: [
    {
      from: '2021-02-02',
      published: '2021-02-02',
      value: true,
      citations: [{ instrument: 'pp-37-2021', article: '37', paragraph: '2' }],
      source: 'PP 37/2021 Ps 37(2)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/161919',
      confidence: 'high',
    },
  ],
  note: 'Micro enterprises exempt from paying the benefit of non-enrolled workers.',
};

export const jkpClaimsParameters: readonly Parameter[] = [
  claimDeadlineMonthsAfterPhk,
  claimLifetimeMax,
  claimRespacingContributionMonths,
  arrearsBpjsPaysUpToMonths,
  arrearsBankruptBpjsPaysUpToMonths,
  employerRefundClaimDeadlineMonths,
  nonEnrolmentMicroExempt,
];
