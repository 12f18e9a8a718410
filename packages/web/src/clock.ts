// The one place of the web that reads the clock: today's date in Jakarta, handed to pages as a value.

import { type Day, readDate } from '@jamin/engine';

/** The business day: Asia/Jakarta, whatever the machine's time zone. */
export function today(): Day {
  const text = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(new Date());
  const day = readDate(text);
  if (day === undefined) throw new Error(`The clock gave no date: ${text}`);
  return day;
}
