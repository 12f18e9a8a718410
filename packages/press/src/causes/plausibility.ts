// How the average per case of a programme stands to what the law makes possible.

import type { Possible } from '../possible/possible.ts';
import type { Figure } from '../statement.ts';
import { intervalOf } from '../sums/interval.ts';

export type Bounds = Pick<Possible, 'least' | 'usual' | 'most'>;

/** From good to bad: as usual, possible, outside what is possible, ten times outside. */
export type Standing = 'usual' | 'possible' | 'outside' | 'far-outside';

const order: readonly Standing[] = ['usual', 'possible', 'outside', 'far-outside'];

export function standingOf(amount: Figure, cases: Figure, { least, usual, most }: Bounds): Standing {
  if (isAbove(amount, cases, most, 1n)) return isAbove(amount, cases, most, FAR) ? 'far-outside' : 'outside';
  if (isBelow(amount, cases, least, 1n)) return isBelow(amount, cases, least, FAR) ? 'far-outside' : 'outside';
  return isAbove(amount, cases, usual, 1n) ? 'possible' : 'usual';
}

/** So far outside, no mixture of payments explains it. */
export const FAR = 10n;

/** Whether even the least average that the printed figures allow lies above `times` the bound. */
export function isAbove(amount: Figure, cases: Figure, bound: bigint | null, times: bigint): boolean {
  if (bound === null) return false;
  return intervalOf(amount, 'amount', 'cut').low > times * bound * intervalOf(cases, 'cases', 'cut').high;
}

/** Whether even the highest average that the printed figures allow, `times` over, lies below the bound. */
export function isBelow(amount: Figure, cases: Figure, bound: bigint | null, times: bigint): boolean {
  if (bound === null) return false;
  return times * intervalOf(amount, 'amount', 'cut').high < bound * intervalOf(cases, 'cases', 'cut').low;
}

export function isWorse(after: Standing, before: Standing): boolean {
  return order.indexOf(after) > order.indexOf(before);
}

export function isImpossible(standing: Standing): boolean {
  return standing === 'outside' || standing === 'far-outside';
}

export function compareStanding(one: Standing, other: Standing): number {
  return order.indexOf(one) - order.indexOf(other);
}
