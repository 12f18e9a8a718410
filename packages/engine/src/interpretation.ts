// A doubt about the text of a law, the reading chosen and why, and when that doubt bears on an answer.

import type { Confidence, Words } from './citation.ts';
import type { Expression } from './expression.ts';

/** Shown to the person it decides about, where it bears on the answer. */
export type Interpretation = {
  readonly ruling: number;
  readonly question: Words;
  readonly choice: Words;
  readonly because: Words;
  readonly confidence: Confidence;
  /** When the doubt bears on an answer; always, where it is not said. */
  readonly matters?: Matters;
};

/** All that is named must hold for the doubt to bear. What cannot be decided about it does not hold. */
export type Matters = {
  /** Facts that are all stated. */
  readonly given?: readonly string[];
  /** Facts stated as one of these words; a truth is the word `true` or `false`. */
  readonly words?: { readonly [fact: string]: readonly string[] };
  /** The first and the last day of the event on which there is a doubt. */
  readonly from?: string;
  readonly to?: string;
  /** A condition in the words of the rules themselves, for whatever the fields above cannot say. */
  readonly when?: Expression;
  /** A rounding written in the rule itself, not in the rules it uses, changed the amount. */
  readonly rounded?: true;
};
