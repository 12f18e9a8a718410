// The business clock: the one place of the administration that knows time; everything else is handed a moment or a day.
import { type Day, date, writeDate } from '@jamin/engine';

/** A moment as ISO 8601 text in universal time, such as `2024-07-24T03:00:00.000Z`. */
export type Instant = string;

export type Clock = () => Instant;

/** The clock of the machine. */
export function machineClock(): Instant {
  return new Date().toISOString();
}

/** A moment as PostgreSQL writes it in universal time (`2024-07-24 03:00:00+00`), as an instant. */
export function writtenInstant(text: string): Instant {
  return new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).toISOString();
}

/** Jakarta has no summer time: its day begins seven hours before that of universal time. */
const JAKARTA_HOURS = 7;
const MILLISECONDS_OF_AN_HOUR = 3_600_000;
const MILLISECONDS_OF_A_DAY = 86_400_000;

/** The business day (Asia/Jakarta) of a moment. */
export function businessDay(instant: Instant): Day {
  const there = new Date(Date.parse(instant) + JAKARTA_HOURS * MILLISECONDS_OF_AN_HOUR);
  return date(there.toISOString().slice(0, 10));
}

/** A moment of a business day in Jakarta: `momentOn(day, 9)` is nine in the morning there. */
export function momentOn(day: Day, hour: number, minute = 0): Instant {
  const midnight = Date.parse(`${writeDate(day)}T00:00:00.000Z`);
  return new Date(midnight + (hour - JAKARTA_HOURS) * MILLISECONDS_OF_AN_HOUR + minute * 60_000).toISOString();
}

/** The time of day that a moment has in Jakarta, on another business day. */
export function sameTimeOn(day: Day, instant: Instant): Instant {
  const there = Date.parse(instant) + JAKARTA_HOURS * MILLISECONDS_OF_AN_HOUR;
  const sinceMidnight = there % MILLISECONDS_OF_A_DAY;
  return new Date(Date.parse(momentOn(day, 0)) + sinceMidnight).toISOString();
}

/** The whole seconds since 1970 of a moment. */
export function secondsOf(instant: Instant): number {
  return Math.floor(Date.parse(instant) / 1000);
}

export function secondsLater(instant: Instant, seconds: number): Instant {
  return new Date(Date.parse(instant) + seconds * 1000).toISOString();
}
