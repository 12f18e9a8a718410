// A table of people, whatever file it stands in: names of columns, and values as their written text.

import type { Raw } from '@jamin/engine';

/** Receives the values of one person by column; the list may be used again. */
type OnPerson = (values: readonly Raw[], row: number) => void;

export type People = {
  readonly kind: 'csv' | 'parquet';
  readonly columns: readonly string[];
  /** Goes through all rows; waits for `onPause` now and then, so that what was read can be worked on. */
  readonly read: (onPerson: OnPerson, onPause: (share: number | undefined) => Promise<void>) => Promise<void>;
};
