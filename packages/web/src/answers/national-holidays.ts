// The national holidays that move the days of an answer: counted while the form says so, and said with the answer.

import { type Ask, type Day, decide, type Facts, type FactValue, type Snapshot } from '@jamin/engine';
import { formatDate, type Language } from '@jamin/law';
import { holidaysKnown } from '@jamin/law/reference/holidays';
import { NATIONAL, type Typed } from './typed.ts';

/** No term that is counted in working days is longer. */
const A_YEAR = 366;

type CountedHolidays = {
  readonly facts: Facts;
  /** The holidays that were added, as people read them; none were wanted where it is missing. */
  readonly added?: readonly string[];
};

/** Whether the form of this ask lets the national holidays be counted. */
export function mayCountHolidays(ask: Ask): boolean {
  return ask.id === 'deadlines';
}

/** The facts with the national holidays that change the answer, where the form asks for them. */
export function withHolidays(
  at: Snapshot,
  ask: Ask,
  on: Day,
  read: { readonly facts: Facts; readonly unknown: readonly string[] },
  typed: Typed,
  language: Language,
): CountedHolidays {
  const { facts, unknown } = read;
  if (!mayCountHolidays(ask) || typed[NATIONAL] === undefined || unknown.includes('holidays')) return { facts };
  const stated = Array.isArray(facts['holidays']) ? (facts['holidays'] as readonly FactValue[]) : [];
  const start = dayIn(facts['at']) ?? on;
  const near = holidaysKnown(at.known).filter((day) => start <= day && day <= start + A_YEAR);
  const asFacts = (days: readonly Day[]): Facts => ({
    ...facts,
    holidays: [...stated, ...days.map((day) => ({ value: { day } }))] as FactValue,
  });
  const answer = (days: readonly Day[]): string => answered(at, ask, on, asFacts(days));
  const whole = answer(near);
  const added = near.filter((day) => answer(near.filter((other) => other !== day)) !== whole);
  return {
    facts: added.length === 0 ? facts : asFacts(added),
    added: added.map((day) => formatDate(day, language)),
  };
}

function dayIn(value: FactValue | undefined): Day | undefined {
  return typeof value === 'object' && 'day' in value ? value.day : undefined;
}

function answered(at: Snapshot, ask: Ask, on: Day, facts: Facts): string {
  const days = [...decide(at, ask, on, facts).values].flatMap(([key, value]) => {
    return typeof value === 'object' && 'day' in value ? [`${key} ${value.day}`] : [];
  });
  return days.join();
}
