// Makes the pages that most visitors open before the first of them comes: after the start, and when a day begins.

import { setTimeout as pause } from 'node:timers/promises';

type WarmOptions = {
  /** Answers a request as if a visitor had sent it; what it makes is kept. */
  readonly open: (path: string) => Promise<unknown>;
  readonly paths: readonly string[];
  readonly secondsLeft: () => number;
  /** Milliseconds before the first page, and between two of them, for those who are there already. */
  readonly before?: number;
  readonly between?: number;
};

/** After the start, which it does not delay, and then every midnight; ended by `stop`. It keeps no process alive. */
export function keepWarm(options: WarmOptions): { readonly stop: () => void } {
  const { before = 2000 } = options;
  const ended = new AbortController();
  void days(options, before, ended.signal).catch(() => undefined);
  return { stop: () => ended.abort() };
}

async function days(options: WarmOptions, before: number, signal: AbortSignal): Promise<void> {
  const { open, paths, secondsLeft, between = 50 } = options;
  for (let first = before; ; first = secondsLeft() * 1000 + AFTER_MIDNIGHT) {
    await pause(first, undefined, { ref: false, signal });
    for (const path of paths) {
      // A page that cannot be made now is made for whoever asks for it.
      await open(path).catch(() => undefined);
      await pause(between, undefined, { ref: false, signal });
    }
  }
}

/** A clock that is a little ahead must not make yesterday's pages again. */
const AFTER_MIDNIGHT = 1000;
