// Work that may take long, done one after another in threads of its own; a thread that takes too long is ended.

import { type ResourceLimits, Worker } from 'node:worker_threads';

type Limits = {
  /** How many threads there are, started when first needed. */
  readonly atOnce: number;
  /** How many pieces of work may wait. */
  readonly waiting: number;
  /** How long one may take before its thread is ended. */
  readonly milliseconds: number;
  /** How long one may wait for its turn; without it, as long as it takes. */
  readonly patience?: number;
  readonly resourceLimits?: ResourceLimits;
};

/** Why nothing is told: no room in the line, ended for its time, ended for its memory, or the thread itself failed. */
export type Untold = 'busy' | 'late' | 'large' | 'broken';

/** What came of it. */
export type Told<Answer> = { readonly told: Answer } | Untold;

type Asked<Job, Answer> = {
  readonly job: Job;
  readonly tell: (told: Told<Answer>) => void;
  readonly timer: NodeJS.Timeout | undefined;
};

/** The thread's file answers every message that it gets with one message. */
export function threadLine<Job, Answer>(file: () => URL, limits: Limits): (job: Job) => Promise<Told<Answer>> {
  const line: Asked<Job, Answer>[] = [];
  const seats = Array.from({ length: limits.atOnce }, () => seat<Job, Answer>(file, limits, () => line.shift()));
  return (job) =>
    new Promise((tell) => {
      const free = seats.find(({ isFree }) => isFree());
      if (free === undefined && line.length >= limits.waiting) {
        tell('busy');
        return;
      }
      const asked = {
        job,
        tell,
        timer: limits.patience === undefined ? undefined : setTimeout(leave, limits.patience),
      };
      line.push(asked);
      free?.next();
      function leave(): void {
        const place = line.indexOf(asked);
        if (place < 0) return;
        line.splice(place, 1);
        tell('busy');
      }
    });
}

type Seat = { readonly isFree: () => boolean; readonly next: () => void };

function seat<Job, Answer>(file: () => URL, limits: Limits, take: () => Asked<Job, Answer> | undefined): Seat {
  let thread: Worker | undefined;
  let current: Asked<Job, Answer> | undefined;
  let timer: NodeJS.Timeout | undefined;

  function next(): void {
    current = take();
    clearTimeout(current?.timer);
    if (current === undefined) {
      // An idle thread does not keep the process alive.
      thread?.unref();
      return;
    }
    thread ??= started();
    thread.ref();
    timer = setTimeout(() => end(thread, 'late'), limits.milliseconds);
    thread.postMessage(current.job);
  }

  function done(told: Told<Answer>): void {
    clearTimeout(timer);
    current?.tell(told);
    next();
  }

  /** Ends a thread, and with it the work under way; the next piece gets another one. */
  function end(ended: Worker | undefined, why: Untold): void {
    if (ended === undefined || ended !== thread) return;
    thread = undefined;
    void ended.terminate();
    done(why);
  }

  function started(): Worker {
    const { resourceLimits } = limits;
    const made = new Worker(file(), { execArgv: [], ...(resourceLimits === undefined ? {} : { resourceLimits }) });
    made.on('message', (told: Answer) => (made === thread ? done({ told }) : undefined));
    made.on('error', (error) => end(made, isMemory(error) ? 'large' : 'broken'));
    made.on('exit', () => end(made, 'broken'));
    return made;
  }

  return { isFree: () => current === undefined, next };
}

function isMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
