// By when contributions are paid, a difference is told and warnings to an employer run out; and the fine after them.

import { type Rule, write as w } from '@jamin/engine';
import {
  dayOffReading,
  dueDay,
  dueWorkingDay,
  fixedDayReading,
  isWorkingDay,
  movedPastDaysOff,
} from '../membership/due-date.ts';
import {
  sanctionFineRatePerMonth,
  sanctionWarningDaysEach,
  sanctionWarningMaxCount,
} from '../membership/parameters-duties.ts';
import {
  contributionDueDayBpuJht,
  contributionDueDayBpuJkkJkm,
  contributionMismatchNoticeWorkingDays,
} from '../membership/parameters-payment.ts';
import { isSegment } from '../membership/participation.ts';
import { fineReading, warningReading, workingDaysReading } from './readings.ts';
import { isEvent, isProgramme, start, termRules } from './terms.ts';
import { workingDaysAfter } from './working-days.ts';

const SINCE_2013 = { from: '2013-12-24', published: '2013-12-24' };
const SINCE_2015 = { from: '2015-07-01', published: '2015-06-30' };

const isMonth = isEvent('contribution-month');
const isWageEarner = isSegment('PU');
const isSelfEmployed = isSegment('BPU');
const RUNS_2015 = w.all(
  isMonth,
  isProgramme('JKK', 'JKM', 'JHT', 'JP'),
  w.any(isWageEarner, w.all(isSelfEmployed, isProgramme('JKK', 'JKM', 'JHT'))),
);

const firstOfMonth = w.dated('first-of-month', w.eventDay);

/** JKK and JKM of the self-employed are due within the month itself, their JHT in the month after it. */
const selfEmployedDueDay: Rule = {
  id: 'duties.payments.self-employed-due-day',
  label: { id: 'Tanggal jatuh tempo iuran BPU', en: 'Due day of a BPU' },
  type: 'date',
  versions: [
    {
      ...SINCE_2015,
      citations: [
        { instrument: 'pp-44-2015', article: '24', paragraph: '3' },
        { instrument: 'pp-46-2015', article: '21', paragraph: '3' },
      ],
      text: {
        id: 'Iuran JKK dan JKM peserta BPU jatuh tempo dalam bulan iurannya; iuran JHT dalam bulan berikutnya.',
        en: 'JKK and JKM of a BPU are due in the month they are for; JHT in the month after it.',
      },
      formula: w.choose(
        w.when(
          isProgramme('JHT'),
          w.dated(
            'add-days',
            w.addMonths(firstOfMonth, w.number('1', 'months')),
            w.minus(w.value(contributionDueDayBpuJht), w.number('1')),
          ),
        ),
        w.dated('add-days', firstOfMonth, w.minus(w.value(contributionDueDayBpuJkkJkm), w.number('1'))),
      ),
    },
  ],
};

const selfEmployedDueWorkingDay: Rule = {
  id: 'duties.payments.self-employed-due-working-day',
  label: { id: 'Hari jatuh tempo iuran BPU setelah hari libur', en: 'Due day of a BPU after days off' },
  type: 'date',
  versions: [
    {
      ...SINCE_2015,
      citations: [
        { instrument: 'pp-44-2015', article: '24', paragraph: '4' },
        { instrument: 'pp-46-2015', article: '21', paragraph: '4' },
      ],
      formula: movedPastDaysOff(w.ref(selfEmployedDueDay)),
    },
  ],
  interpretations: [{ ...dayOffReading, matters: { when: w.not(isWorkingDay(w.ref(selfEmployedDueDay))) } }],
};

const MONTH_CITATIONS = [
  { instrument: 'pp-44-2015', article: '21', paragraph: '2' },
  { instrument: 'pp-44-2015', article: '24', paragraph: '4' },
  { instrument: 'pp-46-2015', article: '19', paragraph: '3' },
  { instrument: 'pp-46-2015', article: '21', paragraph: '4' },
  { instrument: 'pp-45-2015', article: '30', paragraph: '3' },
];
const MONTH_TEXT = {
  id: 'Iuran dibayar paling lambat pada hari jatuh tempo; bila libur (JKK, JKM, JHT), pada hari kerja berikutnya.',
  en: 'Contributions are paid by the due day; for JKK, JKM and JHT by the next working day when it is a day off.',
};

export const contribution = termRules('payments', {
  duty: 'contribution',
  label: { id: 'Pembayaran iuran bulan itu', en: 'Payment of the contributions of the month' },
  versions: [
    { ...SINCE_2015, runs: RUNS_2015, citations: MONTH_CITATIONS, text: MONTH_TEXT },
    {
      from: '2021-02-01',
      published: '2021-02-02',
      runs: w.any(RUNS_2015, w.all(isMonth, isProgramme('JKP'), isWageEarner)),
      citations: [...MONTH_CITATIONS, { instrument: 'pp-37-2021', article: '11' }],
      text: MONTH_TEXT,
    },
  ],
  due: w.choose(
    w.when(isSelfEmployed, w.ref(selfEmployedDueWorkingDay)),
    w.when(isProgramme('JP'), w.ref(dueDay)),
    w.ref(dueWorkingDay),
  ),
  interpretations: [
    { ...fixedDayReading, matters: { when: w.all(isProgramme('JP'), w.not(isWorkingDay(w.ref(dueDay)))) } },
  ],
});

export const mismatchNotice = termRules('payments', {
  duty: 'mismatch-notice',
  label: { id: 'Pemberitahuan lebih atau kurang bayar', en: 'Notice of over or under payment' },
  versions: [
    {
      ...SINCE_2015,
      runs: w.all(isProgramme('JKK', 'JKM'), isEvent('contribution-paid')),
      citations: [{ instrument: 'pp-44-2015', article: '23', paragraph: '3' }],
      text: {
        id: 'BPJS memberitahukan iuran yang lebih atau kurang; selisihnya masuk iuran bulan berikutnya.',
        en: 'BPJS tells of contributions paid in excess or short; the difference is settled against the next month.',
      },
    },
  ],
  due: workingDaysAfter(start, w.value(contributionMismatchNoticeWorkingDays)),
  interpretations: [workingDaysReading],
});

const WARNED = w.all(isProgramme('JKK', 'JKM', 'JHT', 'JP'), isEvent('arrears-notice'));
const WARNING = {
  ...SINCE_2013,
  runs: WARNED,
  citations: [
    { instrument: 'pp-86-2013', article: '6', paragraph: '1' },
    { instrument: 'pp-86-2013', article: '10' },
  ],
};

export const firstWarning = termRules('payments', {
  duty: 'first-warning',
  label: { id: 'Kewajiban dipenuhi sebelum teguran pertama berakhir', en: 'Duty done before the first warning ends' },
  versions: [
    {
      ...WARNING,
      text: {
        id: 'Pemberi kerja yang tidak memenuhi kewajibannya ditegur tertulis untuk jangka waktu tertentu.',
        en: 'An employer who does not do the duty is warned in writing, for a certain term.',
      },
    },
  ],
  due: w.dated('add-days', start, w.value(sanctionWarningDaysEach)),
  interpretations: [warningReading],
});

const warningsLength: Rule = {
  id: 'duties.payments.warnings-length',
  label: { id: 'Jangka waktu semua teguran', en: 'Length of all warnings' },
  type: 'days',
  versions: [
    {
      ...SINCE_2013,
      citations: WARNING.citations,
      formula: w.times(w.value(sanctionWarningMaxCount), w.value(sanctionWarningDaysEach)),
    },
  ],
};

export const lastWarning = termRules('payments', {
  duty: 'last-warning',
  label: { id: 'Kewajiban dipenuhi sebelum teguran terakhir berakhir', en: 'Duty done before the last warning ends' },
  versions: [
    {
      ...WARNING,
      text: {
        id: 'Setelah teguran terakhir, pemberi kerja dikenai denda, lalu tidak mendapat layanan publik tertentu.',
        en: 'After the last warning the employer is fined, and then denied certain public services.',
      },
    },
  ],
  due: w.dated('add-days', start, w.ref(warningsLength)),
  interpretations: [warningReading],
});

/** The fine of PP 86/2013, beside the penalty for late contributions that the bill shows. */
export const fine: Rule = {
  id: 'duties.payments.fine',
  label: {
    id: 'Denda administratif per bulan sesudah teguran terakhir',
    en: 'Administrative fine a month after the last warning',
  },
  type: 'fraction',
  versions: [
    {
      ...SINCE_2013,
      citations: [{ instrument: 'pp-86-2013', article: '10', paragraph: '4' }],
      text: {
        id: 'Denda dihitung tiap bulan dari iuran yang seharusnya dibayar, sejak teguran terakhir berakhir.',
        en: 'From the end of the last warning a fine counts each month on contributions that should have been paid.',
      },
      formula: w.value(sanctionFineRatePerMonth),
    },
  ],
  interpretations: [fineReading],
};

export const paymentDutiesRules: readonly Rule[] = [
  selfEmployedDueDay,
  selfEmployedDueWorkingDay,
  warningsLength,
  fine,
];
