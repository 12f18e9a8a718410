// Reads the days, months and numbers that people write, each in one place, with the bounds the rules are proven for.

import { type Day, FIRST_STATED_DAY, LAST_STATED_DAY, readDate, writeDate } from './calendar.ts';
import { type Exact, readDecimal } from './exact.ts';

/** What can be wrong with a written day or month. */
export type DayFlaw = 'not-a-date' | 'not-a-month' | 'out-of-range';

/** The bounds of every stated day, as they are told to people. */
export const STATED_DAY_BOUNDS = { min: writeDate(FIRST_STATED_DAY), max: writeDate(LAST_STATED_DAY) } as const;

/** A day as people state it (`2026-03-01`): of a fact, of an event, of what was known. */
export function readStatedDay(text: string): Day | DayFlaw {
  return bounded(readDate(text)) ?? 'not-a-date';
}

/** A day that may carry a time of day (`2026-03-01T07:30`), which is checked and held as its day. */
export function readStatedMoment(text: string): Day | DayFlaw {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)?$/.exec(text);
  return readStatedDay(match?.[1] ?? '');
}

/** A month as people state it (`2026-03`), held as its first day. */
export function readStatedMonth(text: string): Day | DayFlaw {
  return (/^\d{4}-\d{2}$/.test(text) ? bounded(readDate(`${text}-01`)) : undefined) ?? 'not-a-month';
}

function bounded(day: Day | undefined): Day | 'out-of-range' | undefined {
  if (day === undefined) return undefined;
  return day < FIRST_STATED_DAY || day > LAST_STATED_DAY ? 'out-of-range' : day;
}

const MOST_ZEROS = 30;

/**
 * A number as people write it: "5000.25", and also ".5", "5." and "1e15", which people paste; powers of ten up to 30.
 * A comma or a separator of thousands is no number here.
 */
export function readWrittenNumber(text: string): Exact | undefined {
  const digits = text.includes(',') ? undefined : plainly(text.trim());
  return digits === undefined ? undefined : readDecimal(digits);
}

/** The digits a written number stands for. */
function plainly(text: string): string | undefined {
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return text;
  const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i.exec(text);
  if (match === null) return undefined;
  const [, sign = '', units = '', decimals = '', power = '0'] = match;
  const shift = Number(power);
  if ((units === '' && decimals === '') || Math.abs(shift) > MOST_ZEROS) return undefined;
  const digits = `${'0'.repeat(MOST_ZEROS)}${units}${decimals}${'0'.repeat(MOST_ZEROS)}`;
  const point = MOST_ZEROS + units.length + shift;
  return `${sign}${digits.slice(0, point)}.${digits.slice(point) || '0'}`;
}
