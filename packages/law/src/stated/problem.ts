// What is wrong with something that people stated, where it stands and what to do, in both languages.

import type { Words } from '@jamin/engine';

export type Problem = {
  /** A stable code for programs. */
  readonly code: string;
  /** File, line, case, row, column or fact. */
  readonly place: string;
  readonly message: Words;
  readonly remedy: Words;
};
