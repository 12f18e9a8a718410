// Reads the day or month that people state for an event, an option or a case; what is wrong is told in one way.

import { type Ask, type Day, type DayFlaw, readStatedDay, readStatedMonth, STATED_DAY_BOUNDS } from '@jamin/engine';
import { flawWords } from './fact-problem.ts';
import type { Problem } from './problem.ts';
import { typedDay, typedMonth } from './typed-day.ts';

export type ReadDay = { readonly day: Day; readonly problem?: undefined } | { readonly problem: Problem };

/** A day written 2026-03-01. */
export function readDay(written: string, place: string): ReadDay {
  return told(readStatedDay(written), written, place);
}

/** The first day of the month that was written (2026-03). */
export function readMonth(written: string, place: string): ReadDay {
  return told(readStatedMonth(written), written, place);
}

/** The day of an event as people type it; for a contribution month a month will do, and stands for its first day. */
export function readEventDay(ask: Ask, typed: string, place: string): ReadDay {
  const written = typed.trim();
  return isAboutMonth(ask) ? readMonth(typedMonth(written), place) : readDay(typedDay(written), place);
}

/** Whether an ask is about a month rather than the day of an event. */
export function isAboutMonth(ask: Ask): boolean {
  return ask.id === 'contributions';
}

function told(read: Day | DayFlaw, written: string, place: string): ReadDay {
  if (typeof read === 'number') return { day: read };
  return { problem: { code: read, place, ...flawWords(read, written, STATED_DAY_BOUNDS) } };
}
