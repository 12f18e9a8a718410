// The holiday calendar as it was known on a day: which days had been declared and not yet taken back.

import type { Day } from '@jamin/engine';
import { civil, date, dayOf } from '@jamin/engine';
import { holidayDates, withdrawnDates } from './holiday-dates.ts';
import type { HolidayKind } from './holiday-days.ts';

/** The kinds that the decrees call holidays; collective leave is unsettled for deadlines and must be asked for. */
export const HOLIDAY_KINDS: readonly HolidayKind[] = ['national', 'election'];

/**
 * The days that count as holidays, ascending, as known on `known` (undefined: as finally decided). A day whose decree
 * has no date of signing counts as known from 1 January of its year; a day counts until it was taken back.
 */
export function holidaysKnown(known?: Day, kinds: readonly HolidayKind[] = HOLIDAY_KINDS): readonly Day[] {
  const days = new Set<Day>();
  for (const [kind, published, written] of holidayDates) {
    if (!kinds.includes(kind)) continue;
    for (const day of written.split(' ').map(date)) {
      const since = published === null ? dayOf(civil(day).year, 1, 1) : date(published);
      if (known === undefined || since <= known) days.add(day);
    }
  }
  if (known !== undefined) {
    for (const [written, kind, published, withdrawn] of withdrawnDates) {
      const open = withdrawn !== null && date(published) <= known && known < date(withdrawn);
      if (open && kinds.includes(kind)) days.add(date(written));
    }
  }
  return [...days].sort((a, b) => a - b);
}
