// The one place of the web that knows clocks: today's date in Jakarta, handed to pages as a value, and days as moments.

import { type Day, readDate } from '@jamin/engine';

/** The business day: Asia/Jakarta, whatever the machine's time zone. */
export function today(): Day {
  const text = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(new Date());
  const day = readDate(text);
  if (day === undefined) throw new Error(`The clock gave no date: ${text}`);
  return day;
}

/** A day as the moment that formats want: its midnight in universal time, from the day alone. */
export function momentOf(day: Day): Date {
  return new Date(day * MILLISECONDS_OF_A_DAY);
}

const MILLISECONDS_OF_A_DAY = 86_400_000;
