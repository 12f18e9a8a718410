// Searches for what would change a refusal in a thread of its own: a search may take seconds, and nobody else waits.

import type { Raw } from '@jamin/engine';
import type { Json } from '@jamin/law';
import { threadLine } from '../serving/thread-line.ts';

/** The changes of a case that is refused, as JSON; undefined where there is no time for them now. */
export type ChangesSearch = (one: Raw) => Promise<Json | undefined>;

/** One thread; searches wait in line. */
export function changesSearch({ waiting = 32, milliseconds = 10_000 } = {}): ChangesSearch {
  const thread = () => new URL(import.meta.resolve('@jamin/web/changes-thread'));
  const line = threadLine<Raw, Json>(thread, { atOnce: 1, waiting, milliseconds });
  return async (one) => {
    const found = await line(one);
    return typeof found === 'string' ? undefined : found.told;
  };
}
