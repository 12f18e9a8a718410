// Turns the periods as printed into days, with the year that the text leaves out taken from its neighbours.

import { daysInMonth } from '@jamin/engine';
import type { Moment } from './moments.ts';
import type { TimeMention } from './times.ts';

/** Days as YYYY-MM-DD. `from` is null for "hingga Juli"; `to` is null when the year cannot be told. */
export type Days = { readonly from: string | null; readonly to: string | null };

/**
 * The days of a period; `year` is the year in force in the text where the mention has none. "November hingga Januari
 * 2024" begins in the year before; of "Mei 2024 hingga Januari 2024" the beginning cannot be told.
 */
export function daysOf(mention: TimeMention, year: number | null): Days {
  const { begin, end } = mention;
  const endYear = end?.year ?? year;
  const to = end === null || endYear === null ? null : lastDay(end, endYear);
  const beginYear = begin?.year ?? endYear;
  if (begin === null || beginYear === null) return { from: null, to };
  const from = firstDay(begin, beginYear);
  if (to === null || from <= to) return { from, to };
  return { from: begin.year === null ? firstDay(begin, beginYear - 1) : null, to };
}

/** Whether two periods are the same: equal ends, and beginnings that do not differ (an open one begins in January). */
export function isSamePeriod(a: Days, b: Days): boolean {
  return a.to === b.to && beginning(a) === beginning(b);
}

/** The same for all periods that are the same. */
export function periodKey(days: Days): string {
  return `${beginning(days)} ${days.to ?? ''}`;
}

/** Whether a period ends later than another, or as late but begins earlier. */
export function isLater(days: Days, other: Days): boolean {
  if (days.to === null || other.to === null) return other.to === null;
  return days.to > other.to || (days.to === other.to && beginning(days) < beginning(other));
}

/** One month or less, with its beginning named. */
export function isMonth({ from, to }: Days): boolean {
  return from !== null && to !== null && from.slice(0, 7) === to.slice(0, 7);
}

/** Whether `inner` is a real part of `outer`: a month of a year so far. */
export function isWithin(inner: Days, outer: Days): boolean {
  if (inner.to === null || outer.to === null || isSamePeriod(inner, outer)) return false;
  return inner.to <= outer.to && beginning(inner) >= beginning(outer);
}

/** The first day that counts: of an open period, the first of January of its year. */
function beginning(days: Days): string {
  return days.from ?? `${(days.to ?? '').slice(0, 4)}-01-01`;
}

function firstDay(moment: Moment, year: number): string {
  return written(year, moment.firstMonth, Math.min(moment.day ?? 1, daysInMonth(year, moment.firstMonth)));
}

function lastDay(moment: Moment, year: number): string {
  const last = daysInMonth(year, moment.lastMonth);
  return written(year, moment.lastMonth, moment.day === null ? last : Math.min(moment.day, last));
}

function written(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
