// The shape of a worked case: a sentence, facts, the exact answer and where it comes from.

import type { Raw } from '@jamin/engine';

export type Case = {
  readonly id: string;
  /** One sentence in plain words: what happens to whom. */
  readonly sentence: string;
  /** Printed in a public source, an example of a statute, or worked by hand from the cited article. */
  readonly basis: 'published' | 'statute' | 'derived';
  readonly source: string;
  readonly ask: string;
  readonly on: string;
  readonly known?: string;
  /** Numbers as text, read exactly. */
  readonly facts: { readonly [fact: string]: Raw };
  /** Numbers as text; '0' also means "not due"; `undecided` expects a code instead of an answer. */
  readonly expect: { readonly [key: string]: Raw };
  readonly undecided?: string;
  readonly note?: string;
};
