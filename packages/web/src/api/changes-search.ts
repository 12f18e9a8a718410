// Searches for what would change a refusal in a thread of its own: a search may take seconds, and nobody else waits.

import { Worker } from 'node:worker_threads';
import type { Raw } from '@jamin/engine';
import type { Json } from '@jamin/law';

/** The changes of a case that is refused, as JSON; undefined where there is no time for them now. */
export type ChangesSearch = (one: Raw) => Promise<Json | undefined>;

type Limits = {
  /** How many may wait. */
  readonly waiting?: number;
  /** How long one search may take before its thread is ended. */
  readonly milliseconds?: number;
};

type Asked = { readonly one: Raw; readonly tell: (changes: Json | undefined) => void };

/** One thread, started when first needed; searches wait in line. */
export function changesSearch({ waiting: most = 32, milliseconds = 10_000 }: Limits = {}): ChangesSearch {
  const line: Asked[] = [];
  let thread: Worker | undefined;
  let current: Asked | undefined;
  let timer: NodeJS.Timeout | undefined;

  function next(): void {
    current = line.shift();
    if (current === undefined) {
      thread?.unref();
      return;
    }
    thread ??= started();
    thread.ref();
    timer = setTimeout(() => end(undefined), milliseconds);
    thread.postMessage(current.one);
  }

  function told(changes: Json | undefined): void {
    clearTimeout(timer);
    current?.tell(changes);
    next();
  }

  /** Ends the thread, and with it the search under way; the next one gets another thread. */
  function end(ended: Worker | undefined): void {
    if (ended !== undefined && ended !== thread) return;
    const old = thread;
    thread = undefined;
    void old?.terminate();
    told(undefined);
  }

  function started(): Worker {
    const made = new Worker(new URL(import.meta.resolve('@jamin/web/changes-thread')));
    made.on('message', told);
    made.on('error', () => end(made));
    return made;
  }

  return (one) =>
    new Promise((tell) => {
      if (line.length >= most) {
        tell(undefined);
        return;
      }
      line.push({ one, tell });
      if (current === undefined) next();
    });
}
