// A figure as it stands in the text, before anyone asks what it is about.

import type { CaseUnit, Figure } from '../statement.ts';

/**
 * `amount`: rupiah. `count`: a whole number with a word for what is counted, or a cue before it. `bare`: a whole
 * number that only its neighbours can explain. `noise`: percentages, distances, ages and the like.
 */
export type FoundFigure = {
  readonly kind: 'amount' | 'count' | 'bare' | 'noise';
  readonly figure: Figure;
  readonly unit: CaseUnit | null;
  /** First token (with Rp, "lebih dari"), the token after the number and its suffixes, and after its unit word. */
  readonly from: number;
  readonly to: number;
  readonly unitTo: number;
};
