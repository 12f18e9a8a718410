// What a printed figure may stand for: from the least to the most, in whole sen or cases; bounds that touch count.

import type { Kind } from '../finding.ts';
import type { Figure } from '../statement.ts';

export type Interval = { readonly low: bigint; readonly high: bigint };

/**
 * How the printing is read: `rounded` takes every figure as rounded at its last digit, half a step each way; `cut` lets
 * each of them also have lost its tail.
 */
export type Allowance = 'rounded' | 'cut';

/** The first allowance is the stricter one. */
export const ALLOWANCES: readonly Allowance[] = ['rounded', 'cut'];

export function intervalOf({ value, step, precision }: Figure, kind: Kind, allowance: Allowance): Interval {
  switch (precision) {
    case 'at-least':
      return { low: value, high: value + step };
    case 'almost':
      return { low: value - step, high: value };
    case 'rounded':
      return { low: value - step / 2n, high: allowance === 'cut' ? value + step - 1n : value + step / 2n };
    case 'exact':
      // A count is what it says; whole rupiah may have lost their sen.
      return { low: value, high: kind === 'amount' && allowance === 'cut' && step > 1n ? value + step - 1n : value };
  }
}

export function sumIntervals(intervals: readonly Interval[]): Interval {
  return intervals.reduce((sum, one) => ({ low: sum.low + one.low, high: sum.high + one.high }), { low: 0n, high: 0n });
}

/** All `whole − part`. */
export function subtractInterval(whole: Interval, part: Interval): Interval {
  return { low: whole.low - part.high, high: whole.high - part.low };
}

export function overlaps(one: Interval, other: Interval): boolean {
  return one.low <= other.high && other.low <= one.high;
}
