// The one place of the web that knows clocks: today's date in Jakarta, handed to pages as a value, and days as moments.

import { type Day, readDate } from '@jamin/engine';

/** The business day: Asia/Jakarta, whatever the machine's time zone. */
export function today(): Day {
  const text = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(new Date());
  const day = readDate(text);
  if (day === undefined) throw new Error(`The clock gave no date: ${text}`);
  return day;
}

/** Seconds until the next business day begins, at least one. */
export function secondsLeft(): number {
  const time = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta', timeStyle: 'medium' }).format(new Date());
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return SECONDS_OF_A_DAY - (hours * 60 + minutes) * 60 - seconds;
}

/** A day as the moment that formats want: its midnight in universal time, from the day alone. */
export function momentOf(day: Day): Date {
  return new Date(day * MILLISECONDS_OF_A_DAY);
}

const SECONDS_OF_A_DAY = 86_400;
const MILLISECONDS_OF_A_DAY = 86_400_000;
