// What a claim of the example is before anybody files it: who, over what, when, and which facts will be stated.
import type { Day } from '@jamin/engine';
import type { ClaimAsk } from '../claims/tables.ts';
import type { Career } from './career.ts';
import type { ClaimFacts } from './law-of-plan.ts';
import { statementDays } from './size.ts';

type School = { readonly child: string; readonly schooling: string };

export type PlannedClaim = {
  readonly ask: ClaimAsk;
  readonly career: Career;
  /** The day that selects the law; of a JHT claim the day on which it is decided. */
  readonly eventOn: Day;
  readonly filedOn: Day;
  readonly facts: ClaimFacts;
  /** What of the books is a fact: the member's balance on that day, in whole rupiah. */
  readonly fromBooks?: 'jht' | 'jp' | undefined;
  /** Years of schooling granted once the claim is approved. */
  readonly schools?: readonly School[] | undefined;
  /** The law refuses it, and a second person stands behind that. */
  readonly isRefused?: true | undefined;
  /** The first decision is sent back, and it is decided anew. */
  readonly isReturned?: true | undefined;
  /** How far it comes; without it, to the bank. */
  readonly until?: 'filed' | 'papers' | 'decided' | undefined;
};

/** What is filed later is not paid within the statement any more. */
export const lastFiling: Day = statementDays.to - 12;

/** A day on which the branch works: that day or the next one. */
export function workday(day: Day): Day {
  const weekday = (day + 4) % 7;
  return weekday === 6 ? day + 2 : weekday === 0 ? day + 1 : day;
}
