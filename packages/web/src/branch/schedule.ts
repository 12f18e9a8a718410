// Calls the works of a branch again and again: pg-boss on a server, timers in one process.

/** Calls something again and again until it is stopped; on a server one of its processes at a time. */
export type Schedule = {
  readonly every: (name: string, seconds: number, work: () => Promise<void>) => Promise<void>;
  /** What is being done is ended first. */
  readonly stop: () => Promise<void>;
};
