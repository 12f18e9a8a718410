// The period of a statement as days of the law: what is not stated is filled in so that no bound becomes too tight.

import { addMonths, civil, type Day, dayOf, FIRST_STATED_DAY, LAST_STATED_DAY, readDate } from '@jamin/engine';

export type TimeSpan = {
  /** The first day; where the text names the last day alone, the first day of its year; null where it names none. */
  readonly first: Day | null;
  readonly last: Day;
  /** Whether the text names the last day. */
  readonly dated: boolean;
  /** How many calendar years the period touches. */
  readonly years: number;
  /** How many calendar months the period touches. */
  readonly months: number;
};

/** `horizon`: the day up to which a period without a last day is taken to run. */
export function timeSpan(from: string | null, to: string | null, horizon: Day): TimeSpan {
  const start = statedDay(from);
  const end = statedDay(to);
  const last = Math.max(end ?? horizon, start ?? FIRST_STATED_DAY);
  const first = start ?? (end === null ? null : dayOf(civil(last).year, 1, 1));
  const [a, b] = [civil(first ?? last), civil(last)];
  return {
    first,
    last,
    dated: end !== null,
    years: b.year - a.year + 1,
    months: (b.year - a.year) * MONTHS_OF_YEAR + b.month - a.month + 1,
  };
}

/** Days on which what is paid in the period may have happened, for a sum that should not be put too high. */
export function eventsSince(period: TimeSpan, start: Day): Day {
  return period.first === null ? start : addMonths(period.first, -MONTHS_OF_YEAR);
}

function statedDay(text: string | null): Day | null {
  const day = text === null ? undefined : readDate(text);
  return day === undefined || day < FIRST_STATED_DAY || day > LAST_STATED_DAY ? null : day;
}

export const MONTHS_OF_YEAR = 12;
