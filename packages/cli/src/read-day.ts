// The day or month that an option or an argument must state; anything else stops the command.

import type { Day } from '@jamin/engine';
import { type ReadDay, readDay, readMonth } from '@jamin/law';
import { InputError } from './failure.ts';

/** The day that was written; anything else stops the command. */
export function neededDay(written: string, place: string): Day {
  return needed(readDay(written, place));
}

/** The first day of the month that was written (`2026-03`); anything else stops the command. */
export function neededMonth(written: string, place: string): Day {
  return needed(readMonth(written, place));
}

/** The day that was read. */
export function needed(read: ReadDay): Day {
  if (read.problem !== undefined) throw new InputError([read.problem]);
  return read.day;
}

/** The day of an option that may be left away. */
export function optionalDay(written: string | undefined, place: string): Day | undefined {
  return written === undefined ? undefined : neededDay(written, place);
}
