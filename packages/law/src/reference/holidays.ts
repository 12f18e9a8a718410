// The holiday calendar as it was known on a day: which days had been declared and not yet taken back.

import type { Day } from '@jamin/engine';
import { civil, date, dayOf } from '@jamin/engine';
import { withdrawnHolidays } from './holiday-changes.ts';
import { type HolidayKind, holidayDays } from './holiday-days.ts';

/** The kinds that the decrees call holidays; collective leave is unsettled for deadlines and must be asked for. */
export const HOLIDAY_KINDS: readonly HolidayKind[] = ['national', 'election'];

/**
 * The days that count as holidays, ascending, as known on `known` (undefined: as finally decided). A day whose decree
 * has no date of signing counts as known from 1 January of its year; a day counts until it was taken back.
 */
export function holidaysKnown(known?: Day, kinds: readonly HolidayKind[] = HOLIDAY_KINDS): readonly Day[] {
  const days = new Set<Day>();
  for (const holiday of holidayDays) {
    const day = date(holiday.date);
    const since = holiday.published === null ? dayOf(civil(day).year, 1, 1) : date(holiday.published);
    if (kinds.includes(holiday.kind) && (known === undefined || since <= known)) days.add(day);
  }
  if (known !== undefined) {
    for (const { date: written, kind, published, withdrawn } of withdrawnHolidays) {
      const open = withdrawn !== null && date(published) <= known && known < date(withdrawn);
      if (open && kinds.includes(kind)) days.add(date(written));
    }
  }
  return [...days].sort((a, b) => a - b);
}
