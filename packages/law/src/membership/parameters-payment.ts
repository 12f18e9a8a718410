// When contributions are due and what a delay costs.

import type { Parameter } from '@jamin/engine';
import { percent, whole } from '@jamin/engine';

export const contributionDueDayPu: Parameter = {
  id: 'contribution.due_day.pu',
  kind: 'number',
  label: { id: 'Tanggal jatuh tempo iuran PU', en: 'Due day of PU contributions' },
  unit: 'count',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(15n),
      citations: [{ instrument: 'pp-44-2015', article: '21', paragraph: '2' }],
      source: 'PP 44/2015 Ps 21(2)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612',
      confidence: 'high',
    },
    {
      from: '2020-08-01',
      to: '2021-01-31',
      published: '2020-09-01',
      value: whole(30n),
      citations: [{ instrument: 'pp-49-2020', article: '4', paragraph: '1' }],
      source: 'PP 49/2020 Ps 4(1)',
      read: 'seen: https://online.flipbuilder.com/plcl/yyuc/files/basic-html/page105.html',
      confidence: 'high',
      note: 'contribution months Aug 2020 - Jan 2021',
    },
  ],
  note:
    'PU contributions due on this day of the following month; JKK, JKM, JHT: next working day if it ' +
    'is a holiday; JP: no holiday rule is written. A day of the month.',
};

export const contributionDueDayBpuJkkJkm: Parameter = {
  id: 'contribution.due_day.bpu_jkk_jkm',
  kind: 'number',
  label: { id: 'Tanggal jatuh tempo JKK dan JKM bagi BPU', en: 'Due day of JKK and JKM of a BPU' },
  unit: 'count',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(15n),
      citations: [{ instrument: 'pp-44-2015', article: '24', paragraph: '3' }],
      source: 'PP 44/2015 Ps 24(3)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612',
      confidence: 'high',
    },
  ],
  note:
    'BPU JKK/JKM due on this day of the SAME contribution month; next working day if it is a holiday ' +
    '(PP 44/2015 Ps 24(4)). A day of the month.',
};

export const contributionDueDayBpuJht: Parameter = {
  id: 'contribution.due_day.bpu_jht',
  kind: 'number',
  label: { id: 'Tanggal jatuh tempo JHT bagi BPU', en: 'Due day of JHT of a BPU' },
  unit: 'count',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(15n),
      citations: [{ instrument: 'pp-46-2015', article: '21', paragraph: '3' }],
      source: 'PP 46/2015 Ps 21(3)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5614',
      confidence: 'high',
    },
  ],
  note:
    'BPU JHT due on this day of the FOLLOWING month; next working day if it is a holiday (PP 46/2015 ' +
    'Ps 21(4)). A day of the month.',
};

export const contributionMismatchNoticeWorkingDays: Parameter = {
  id: 'contribution.mismatch_notice_working_days',
  kind: 'number',
  label: { id: 'Pemberitahuan lebih atau kurang bayar', en: 'Notice of over or under payment' },
  unit: 'days',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(14n),
      citations: [{ instrument: 'pp-44-2015', article: '23', paragraph: '3' }],
      source: 'PP 44/2015 Ps 23(3)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612',
      confidence: 'high',
    },
  ],
  note: 'Over/under payment notified within. Working days.',
};

export const penaltyLateJkkJkmRatePerMonth: Parameter = {
  id: 'penalty.late.jkk_jkm.rate_per_month',
  kind: 'number',
  label: { id: 'Denda keterlambatan JKK dan JKM per bulan', en: 'Late payment penalty per month, JKK and JKM' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: percent('2'),
      citations: [{ instrument: 'pp-44-2015', article: '22', paragraph: '1' }],
      source: 'PP 44/2015 Ps 22(1)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612',
      confidence: 'high',
    },
    {
      from: '2020-08-01',
      to: '2021-01-31',
      published: '2020-09-01',
      value: percent('0,5'),
      citations: [{ instrument: 'pp-49-2020', article: '23', paragraph: '1' }],
      source: 'PP 49/2020 Ps 23(1)',
      read: 'seen: https://online.flipbuilder.com/plcl/yyuc/files/basic-html/page105.html',
      confidence: 'high',
    },
  ],
  note: 'Late payment penalty per month of delay, on the contribution due, employer only.',
};

export const penaltyLateJhtRatePerMonth: Parameter = {
  id: 'penalty.late.jht.rate_per_month',
  kind: 'number',
  label: { id: 'Denda keterlambatan JHT per bulan', en: 'Late payment penalty per month, JHT' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: percent('2'),
      citations: [{ instrument: 'pp-46-2015', article: '20', paragraph: '1' }],
      source: 'PP 46/2015 Ps 20(1)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5614',
      confidence: 'high',
    },
    {
      from: '2020-08-01',
      to: '2021-01-31',
      published: '2020-09-01',
      value: percent('0,5'),
      citations: [{ instrument: 'pp-49-2020', article: '23', paragraph: '1' }],
      source: 'PP 49/2020 Ps 23(1)',
      read: 'seen: https://online.flipbuilder.com/plcl/yyuc/files/basic-html/page105.html',
      confidence: 'high',
    },
  ],
  note: 'Late payment penalty per month of delay, on the contribution due, employer only.',
};

export const penaltyLateJpRatePerMonth: Parameter = {
  id: 'penalty.late.jp.rate_per_month',
  kind: 'number',
  label: { id: 'Denda keterlambatan JP per bulan', en: 'Late payment penalty per month, JP' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: percent('2'),
      citations: [{ instrument: 'pp-45-2015', article: '31', paragraph: '1' }],
      source: 'PP 45/2015 Ps 31(1)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5613',
      confidence: 'high',
    },
    {
      from: '2020-08-01',
      to: '2021-01-31',
      published: '2020-09-01',
      value: percent('0,5'),
      citations: [{ instrument: 'pp-49-2020', article: '23', paragraph: '1' }],
      source: 'PP 49/2020 Ps 23(1)',
      read: 'seen: https://online.flipbuilder.com/plcl/yyuc/files/basic-html/page105.html',
      confidence: 'high',
    },
  ],
  note: 'Late payment penalty per month of delay, on the contribution due, employer only.',
};

export const membershipPaymentParameters: readonly Parameter[] = [
  contributionDueDayPu,
  contributionDueDayBpuJkkJkm,
  contributionDueDayBpuJht,
  contributionMismatchNoticeWorkingDays,
  penaltyLateJkkJkmRatePerMonth,
  penaltyLateJhtRatePerMonth,
  penaltyLateJpRatePerMonth,
];
