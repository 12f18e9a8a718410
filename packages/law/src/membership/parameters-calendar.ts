// Working days: which weekdays count, and how far the next one is looked for.

import type { Parameter } from '@jamin/engine';
import { whole } from '@jamin/engine';

/** The most days after a due day that are tried, the due day among them; the parameter below must not exceed it. */
export const WORKING_DAY_STEPS_MOST = 61;

export const calendarWeekendFirstWeekday: Parameter = {
  id: 'calendar.weekend_first_weekday',
  kind: 'number',
  label: { id: 'Hari pertama akhir pekan (Senin = 1)', en: 'First day of the weekend (Monday = 1)' },
  unit: 'days',
  absence: { means: 'error' },
  rows: [
    {
      from: '1990-01-01',
      published: '1990-01-01',
      value: whole(6n),
      citations: [{ instrument: 'ruling', article: '21' }],
      source: 'RULINGS 21',
      read: 'ruling',
      confidence: 'high',
    },
  ],
  note: 'Saturday and Sunday are not working days; the law files name no other fixed day.',
};

export const calendarWorkingDayStepsMax: Parameter = {
  id: 'calendar.working_day_steps_max',
  kind: 'number',
  label: {
    id: 'Hari terjauh yang dicari sebagai hari kerja berikutnya',
    en: 'How far the next working day is looked for',
  },
  unit: 'days',
  absence: { means: 'error' },
  rows: [
    {
      from: '1990-01-01',
      published: '1990-01-01',
      value: whole(60n),
      citations: [{ instrument: 'ruling', article: '21', note: 'a bound for the search, not a rule of law' }],
      source: 'RULINGS 21 (bound of the search)',
      read: 'ruling',
      confidence: 'high',
    },
  ],
  note: 'A bound for the search alone: no run of days off is this long; beyond it nothing is decided.',
};

export const membershipCalendarParameters: readonly Parameter[] = [
  calendarWeekendFirstWeekday,
  calendarWorkingDayStepsMax,
];
