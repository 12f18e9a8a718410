// Small tools of measuring: medians, and turns, so that whatever else the machine does falls on all contenders alike.

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Milliseconds that one call takes. */
export function timed(work: () => void): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

export async function timedLater(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** The median over rounds of `a / b`, where both were measured in the same round. */
export function medianRatio(a: readonly number[], b: readonly number[]): number {
  return median(a.map((time, round) => time / (b[round] ?? Number.NaN)));
}

/** Stops the bench: a contender that answers differently has no time. */
export function same(what: string, expected: unknown, found: unknown): void {
  if (expected !== found) throw new Error(`${what}: ${String(found)} where ${String(expected)} was expected`);
}
