// When the contribution of a month is due, and how many months late it was paid.

import { type Expression, type Interpretation, type Rule, write as w } from '@jamin/engine';
import {
  calendarWeekendFirstWeekday,
  calendarWorkingDayStepsMax,
  WORKING_DAY_STEPS_MOST,
} from './parameters-calendar.ts';
import { contributionDueDayPu } from './parameters-payment.ts';
import { monthWithoutDay } from './readings-general.ts';

const LATE_ID = 'membership.due-date.months-late';
const LATE_JP_ID = 'membership.due-date.months-late-jp';

const dueDayReading: Interpretation = {
  ruling: 20,
  question: { id: 'Tanggal berapa iuran jatuh tempo?', en: 'On which day is the contribution due?' },
  choice: {
    id: 'Tanggal 15 bulan berikutnya; untuk Agustus 2020 sampai Januari 2021 tanggal 30, atau hari terakhir bulan itu.',
    en: 'Day 15 of the next month; for August 2020 to January 2021 day 30, or the last day of a shorter month.',
  },
  because: { id: 'PP 49/2020 Pasal 4 memundurkannya.', en: 'PP 49/2020 article 4 moved it.' },
  confidence: 'high',
};

export const dayOffReading: Interpretation = {
  ruling: 21,
  question: {
    id: 'Bagaimana bila hari jatuh tempo libur?',
    en: 'What if the due day is a day off?',
  },
  choice: {
    id: 'Hari kerja berikutnya: bukan Sabtu, Minggu, atau libur yang Anda sebutkan.',
    en: 'The next day that is no Saturday, no Sunday and no holiday you state.',
  },
  because: {
    id: 'PP 44/2015 Pasal 21 ayat (3) dan PP 46/2015 Pasal 19 ayat (3); daftar hari libur tidak dicari sendiri.',
    en: 'PP 44/2015 article 21(3) and PP 46/2015 article 19(3); no list of holidays is looked up.',
  },
  confidence: 'medium',
};

export const fixedDayReading: Interpretation = {
  ruling: 21,
  question: {
    id: 'Apakah jatuh tempo iuran JP bergeser bila harinya libur?',
    en: 'Does the due day of JP move when it is a day off?',
  },
  choice: { id: 'Tidak, jadi dendanya bisa lebih besar.', en: 'No, so its penalty can be higher.' },
  because: {
    id: 'PP 45/2015 Pasal 30 tidak menulis tentang hari libur; dalam praktik mungkin bergeser.',
    en: 'PP 45/2015 article 30 writes nothing about days off; in practice it may move.',
  },
  confidence: 'low',
  matters: {
    when: w.unequal(w.ref({ id: LATE_ID }), w.ref({ id: LATE_JP_ID })),
  },
};

const lateMonthsReading: Interpretation = {
  ruling: 22,
  question: { id: 'Bagaimana bulan terlambat dihitung?', en: 'How are months of delay counted?' },
  choice: {
    id: 'Tiap bulan yang sudah dimulai dihitung; tepat satu bulan berarti satu. Tidak berbunga dan tanpa batas.',
    en: 'Every started month counts; exactly one month is one. No compounding and no upper limit.',
  },
  because: {
    id: 'Contoh yang ada sederhana dan teks peraturan tidak mengaturnya.',
    en: 'The examples are simple and the text is silent.',
  },
  confidence: 'low',
};

/** Nothing is open about who paid in time. */
function whenLate(id: string): Interpretation {
  return { ...lateMonthsReading, matters: { when: w.above(w.ref({ id }), w.number('0', 'months')) } };
}

/** The due day is the 15th but for these months, so only then a later month may lack the day. */
const lastDayReading: Interpretation = { ...monthWithoutDay, matters: { from: '2020-08-01', to: '2021-01-31' } };

const nextMonth = w.addMonths(w.dated('first-of-month', w.eventDay), w.number('1', 'months'));

/** The day written in the law, whatever day of the week it is. */
export const dueDay: Rule = {
  id: 'membership.due-date.due-day',
  label: { id: 'Tanggal jatuh tempo', en: 'Due day' },
  type: 'date',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-44-2015', article: '21', paragraph: '2' },
        { instrument: 'pp-45-2015', article: '30' },
        { instrument: 'pp-49-2020', article: '4', paragraph: '1' },
      ],
      text: {
        id: 'Iuran dibayar paling lambat tanggal 15 bulan berikutnya.',
        en: 'Contributions are paid no later than day 15 of the following month.',
      },
      formula: w.least(
        w.dated('add-days', nextMonth, w.minus(w.value(contributionDueDayPu), w.number('1'))),
        w.dated('last-of-month', nextMonth),
      ),
    },
  ],
  interpretations: [dueDayReading],
};

export function isWorkingDay(day: Expression): Expression {
  return w.all(
    w.below(w.calendar('weekday', day), w.value(calendarWeekendFirstWeekday)),
    w.not(w.someOf(w.list('holidays'), 'holiday', w.equal(w.item('holiday'), day))),
  );
}

/** The day, or the next one that is no Saturday, Sunday or stated holiday. */
export function movedPastDaysOff(day: Expression): Expression {
  const tried = w.dated('add-days', day, w.item('step'));
  return w.first(
    w.range(w.number('0', 'days'), w.value(calendarWorkingDayStepsMax), WORKING_DAY_STEPS_MOST),
    'step',
    isWorkingDay(tried),
    tried,
    w.undecided('no-working-day'),
  );
}

/** The due day of JKK, JKM and JHT. */
export const dueWorkingDay: Rule = {
  id: 'membership.due-date.due-working-day',
  label: { id: 'Hari jatuh tempo setelah hari libur', en: 'Due day after days off' },
  type: 'date',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-44-2015', article: '21', paragraph: '3' },
        { instrument: 'pp-46-2015', article: '19', paragraph: '3' },
      ],
      text: {
        id: 'Bila hari jatuh tempo hari libur, iuran dibayar pada hari kerja berikutnya.',
        en: 'When the due day is a day off, contributions are paid on the next working day.',
      },
      formula: movedPastDaysOff(w.ref(dueDay)),
    },
  ],
  interpretations: [{ ...dayOffReading, matters: { when: w.not(isWorkingDay(w.ref(dueDay))) } }],
};

const LATE = {
  from: '2015-07-01',
  published: '2015-06-30',
  text: { id: 'Denda dihitung untuk tiap bulan keterlambatan.', en: 'The penalty counts for each month of delay.' },
};

/** Months late for JKK, JKM and JHT, from the due day moved past days off. */
export const monthsLate: Rule = {
  id: LATE_ID,
  label: { id: 'Bulan terlambat', en: 'Months late' },
  type: 'months',
  versions: [
    {
      ...LATE,
      citations: [
        { instrument: 'pp-44-2015', article: '22', paragraph: '1' },
        { instrument: 'pp-46-2015', article: '20', paragraph: '1' },
      ],
      formula: w.calendar('months-started', w.ref(dueWorkingDay), w.fact('paidOn')),
    },
  ],
  interpretations: [whenLate(LATE_ID), lastDayReading],
};

/** Months late for JP, from the due day as it is written. */
export const monthsLateJp: Rule = {
  id: LATE_JP_ID,
  label: { id: 'Bulan terlambat JP', en: 'Months late, JP' },
  type: 'months',
  versions: [
    {
      ...LATE,
      citations: [{ instrument: 'pp-45-2015', article: '31', paragraph: '1' }],
      formula: w.calendar('months-started', w.ref(dueDay), w.fact('paidOn')),
    },
  ],
  interpretations: [whenLate(LATE_JP_ID), lastDayReading, fixedDayReading],
};

export const dueDateRules: readonly Rule[] = [dueDay, dueWorkingDay, monthsLate, monthsLateJp];
