// The bounds of what one case can cost, each with the reason for it.

import type { Citation, Words } from '@jamin/engine';
import type { ProgrammeKey } from '../statement.ts';

/** Amounts are in sen; null: the law sets no such bound, or the law files do not know it (`lines` says which). */
export type Possible = {
  /** What one whole case pays at the least. An average below it is possible only as `partOf` says. */
  readonly least: bigint | null;
  /** What an ordinary case takes at the most when nothing of earlier years is paid: for ranking, not for a verdict. */
  readonly usual: bigint | null;
  /** What one case can take at the most in the period, with earlier years' arrears; above it only as `beyond` says. */
  readonly most: bigint | null;
  /** How each bound arises, with the amounts. */
  readonly lines: readonly Words[];
  /** Which payments below `least` may have been counted as cases. */
  readonly partOf: Words | null;
  /** What may have been counted in one case where it is above `most`. */
  readonly beyond: Words | null;
  readonly citations: readonly Citation[];
};

/** The programmes that paid claims by the last day of a period; without a day, all that there are now. */
export type ProgrammesInForce = (on: string | null) => readonly ProgrammeKey[];

/** What the law says to the figures of a period: what one case can cost, and which programmes paid. */
export type PossiblePayments = ((key: ProgrammeKey, from: string | null, to: string | null) => Possible) & {
  readonly programmes: ProgrammesInForce;
};

/** Nothing is known: every bound is left open. */
export const UNKNOWN: Possible = {
  least: null,
  usual: null,
  most: null,
  lines: [],
  partOf: null,
  beyond: null,
  citations: [],
};
