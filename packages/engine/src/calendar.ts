// Dates without clock or time zone: a day is an integer counted from 1970-01-01, and all arithmetic on days is here.

/** Days since 1970-01-01 in the proleptic Gregorian calendar. */
export type Day = number;

export type Civil = { readonly year: number; readonly month: number; readonly day: number };

/** The day of a civil date (month 1 to 12). */
export function dayOf(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The civil date of a day. */
export function civil(date: Day): Civil {
  const z = date + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** The first and the last day that people may state; all that is proven about the rules holds between them. */
export const FIRST_STATED_DAY: Day = dayOf(1900, 1, 1);
export const LAST_STATED_DAY: Day = dayOf(2200, 12, 31);

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads `YYYY-MM-DD`; undefined when the text is not such a date or the date does not exist. */
export function readDate(text: string): Day | undefined {
  const match = WRITTEN.exec(text);
  if (match === null) return undefined;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return dayOf(year, month, day);
}

/** A date the author wrote; anything else is a programming error. */
export function date(text: string): Day {
  const value = readDate(text);
  if (value === undefined) throw new RangeError(`not a date: ${text}`);
  return value;
}

export function writeDate(day: Day): string {
  const c = civil(day);
  return `${String(c.year).padStart(4, '0')}-${String(c.month).padStart(2, '0')}-${String(c.day).padStart(2, '0')}`;
}

/** The same day number `months` later, or the last day of that month where the number does not exist. */
export function addMonths(day: Day, months: number): Day {
  const c = civil(day);
  const index = c.year * 12 + c.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayOf(year, month, Math.min(c.day, daysInMonth(year, month)));
}

/** Months since year 0: a month as one integer. */
export function monthIndex(day: Day): number {
  const c = civil(day);
  return c.year * 12 + c.month - 1;
}

/** The smallest n >= 0 with `addMonths(from, n) >= to`: every started month counts. */
export function monthsStarted(from: Day, to: Day): number {
  const n = monthIndex(to) - monthIndex(from);
  if (n < 0 || to <= from) return 0;
  return addMonths(from, n) >= to ? n : n + 1;
}

/** 1 Monday to 7 Sunday. */
export function weekday(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
