// Rights that are lost when they are claimed late: the day on which a person claims, and the last day to do so.

import { type Ask, type Day, type Decision, decide, type Facts, isDate, type Snapshot } from '@jamin/engine';

type Claiming = {
  readonly facts: Facts;
  readonly unknown: readonly string[];
  /** The day on which the person asks; without it, the day of the event. */
  readonly today?: Day | undefined;
};

/** The fact of the law that says when a claim was made. */
export const CLAIM_DAY = 'claimDate';

/** The event from which the last day to claim runs. */
const STARTS: { readonly [ask: string]: string } = { jkp: 'layoff', jkk: 'accident' };

/** The day of the claim: as told, else today, and never before the event; undefined where nobody knows it. */
export function claimDayOf({ facts, unknown, today }: Claiming, on: Day): Day | undefined {
  const told = facts[CLAIM_DAY];
  if (isDate(told)) return told.day;
  return unknown.includes(CLAIM_DAY) || today === undefined ? undefined : Math.max(today, on);
}

/** Who has not said when the claim was made is taken to claim today, where the event is over. */
export function assumedClaim(ask: Ask, told: Claiming, on: Day): Facts {
  const claimed = claimDayOf(told, on);
  const isOpen = told.facts[CLAIM_DAY] === undefined && ask.facts.includes(CLAIM_DAY);
  return isOpen && claimed !== undefined && claimed > on ? { [CLAIM_DAY]: { day: claimed } } : {};
}

/** The last day to claim, where the claim comes after it. */
export function lapsedOn(
  at: Snapshot,
  { ask, on }: { readonly ask: Ask; readonly on: Day },
  decision: Decision | undefined,
  claimed: Day | undefined,
): Day | undefined {
  const start = STARTS[ask.id];
  const isRefused = decision !== undefined && decision.outcome !== 'granted';
  // A refusal for another reason stays one on any day.
  if (start === undefined || claimed === undefined || claimed <= on) return undefined;
  if (isRefused && decision.values.get('reason') !== 'claim-late') return undefined;
  const terms = at.law.asks.get('deadlines');
  if (terms === undefined) throw new Error('no ask about terms');
  const last = decide(at, terms, on, { programme: ask.programme ?? '', event: start }).values.get('expires');
  return isDate(last) && last.day < claimed ? last.day : undefined;
}
