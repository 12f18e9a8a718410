// Reads a day or month that people write in an option, an argument or a case; what is wrong is told in one way.

import { type Day, type DayFlaw, readStatedDay, readStatedMonth, STATED_DAY_BOUNDS } from '@jamin/engine';
import { flawWords } from './fact-problem.ts';
import { InputError, type Problem } from './failure.ts';

type ReadDay = { readonly day: Day; readonly problem?: undefined } | { readonly problem: Problem };

export function readDay(written: string, place: string): ReadDay {
  return told(readStatedDay(written), written, place);
}

function told(read: Day | DayFlaw, written: string, place: string): ReadDay {
  if (typeof read === 'number') return { day: read };
  return { problem: { code: read, place, ...flawWords(read, written, STATED_DAY_BOUNDS) } };
}

/** The day that was written; anything else stops the command. */
export function neededDay(written: string, place: string): Day {
  return needed(readDay(written, place));
}

/** The first day of the month that was written (`2026-03`); anything else stops the command. */
export function neededMonth(written: string, place: string): Day {
  return needed(told(readStatedMonth(written), written, place));
}

function needed(read: ReadDay): Day {
  if (read.problem !== undefined) throw new InputError([read.problem]);
  return read.day;
}

/** The day of an option that may be left away. */
export function optionalDay(written: string | undefined, place: string): Day | undefined {
  return written === undefined ? undefined : neededDay(written, place);
}
