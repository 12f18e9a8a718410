// By when the law wants a claim paid, and what is owed for each day or month that it comes later.
import { type Day, decide, isDate, isExact, type Law, monthsStarted } from '@jamin/engine';
import { OperatingError } from '../error.ts';
import { holidaysAfter } from '../holidays.ts';
import { knownLaw } from '../law-known.ts';
import { type Sen, sen } from '../money.ts';
import type { ClaimAsk } from './tables.ts';

type Clocked = {
  readonly ask: ClaimAsk;
  /** The day on which nothing was missing any more: from it the term runs. */
  readonly completeOn: Day;
  readonly known: Day;
};

export type ClaimClock = {
  /** Last days by duty, as the law calls them: `payment`, `decision`. */
  readonly dueBy: ReadonlyMap<string, Day>;
  /** What being late costs: a share of the amount for each day or each month begun. */
  readonly late?: { readonly rate: { readonly n: bigint; readonly d: bigint }; readonly per: string };
};

/** The terms of a complete claim, in working days around the holidays published by the day of knowledge. */
export function claimClock(law: Law, { ask: id, completeOn, known }: Clocked): ClaimClock {
  const ask = law.asks.get('deadlines');
  if (ask === undefined) throw new OperatingError('claims/no-such-ask');
  const facts = { programme: id.toUpperCase(), event: 'claim-complete', holidays: holidaysAfter(completeOn, known) };
  const { values } = decide(knownLaw(law, known), ask, completeOn, facts);
  const dueBy = new Map(
    [...values].flatMap(([key, value]) =>
      key.startsWith('dueBy.') && isDate(value) ? [[key.slice('dueBy.'.length), value.day] as const] : [],
    ),
  );
  const [rate, per] = [values.get('compensation'), values.get('compensationPer')];
  return isExact(rate) && rate.n > 0n && typeof per === 'string' ? { dueBy, late: { rate, per } } : { dueBy };
}

/**
 * What is owed for paying on a day; nothing in time, and nothing where the law names no compensation. A day or month
 * that has begun counts. Benefits are whole rupiah, so the share of them is whole sen.
 *
 * @throws RangeError when it is not: the law names no rounding here.
 */
export function owedForDelay(clock: ClaimClock, amount: Sen, paidOn: Day): Sen {
  const due = clock.dueBy.get('payment');
  if (due === undefined || clock.late === undefined || paidOn <= due) return sen(0n);
  const late = clock.late.per === 'day' ? paidOn - due : monthsStarted(due, paidOn);
  const owed = amount * clock.late.rate.n * BigInt(late);
  if (owed % clock.late.rate.d !== 0n) throw new RangeError('The compensation is not whole sen.');
  return sen(owed / clock.late.rate.d);
}
