// What all programmes of an event pay together: once and each month, exact or between bounds.

import { type Exact, exact, isExact, whole } from '@jamin/engine';
import type { EventAnswer, PartAnswer } from './event-answer.ts';

/** An amount that is known, or lies between bounds; without `max` there is no bound above. */
export type Bounds = { readonly min: Exact; readonly max: Exact | undefined };

type EventTotal = {
  readonly once: Bounds;
  readonly monthly: Bounds;
  /** Whether anything of this event is money to receive. */
  readonly isMoney: boolean;
};

const ONCE: { readonly [ask: string]: string } = {
  jht: 'net',
  jkk: 'total',
  jkm: 'total',
  jkp: 'total',
  jp: 'lumpSum',
};

const ZERO = whole(0n);
const NOTHING: Bounds = { min: ZERO, max: ZERO };

/** Adds up all parts; `isEither`: of JKK and JKM only one pays, and it is not known which. */
export function eventTotal({ parts }: EventAnswer, isEither: boolean): EventTotal {
  const paying = parts.filter(({ ask, part }) => ONCE[ask.id] !== undefined && part.isSupposed !== true);
  const once = (part: PartAnswer): Bounds => boundsOf(part, ONCE[part.ask.id] ?? '');
  const isDeath = ({ part }: PartAnswer): boolean => part.id === 'jkk' || part.id === 'jkm';
  const sure = isEither ? paying.filter((part) => !isDeath(part)) : paying;
  const either = isEither ? [widest(paying.filter(isDeath).map(once))] : [];
  const monthly = paying.filter(({ ask }) => ask.id === 'jp').map((part) => boundsOf(part, 'monthly'));
  return {
    once: [...sure.map(once), ...either].reduce(plus, NOTHING),
    monthly: monthly.reduce(plus, NOTHING),
    isMoney: paying.some(({ kind }) => kind !== 'further'),
  };
}

/** Of a part that may not pay at all nothing is sure. */
function boundsOf(answer: PartAnswer, key: string): Bounds {
  const bounds = amountOf(answer, key);
  return answer.part.isUnsure === true ? { ...bounds, min: ZERO } : bounds;
}

function amountOf(part: PartAnswer, key: string): Bounds {
  if ((part.kind === 'decided' || part.kind === 'open') && part.lapsed !== undefined) return NOTHING;
  switch (part.kind) {
    case 'decided': {
      const value = part.decision.values.get(key);
      const amount = isExact(value) ? value : ZERO;
      return { min: amount, max: amount };
    }
    case 'open': {
      const found = part.range.keys.get(key);
      if (found?.range.kind !== 'number') return NOTHING;
      const { min = ZERO, max } = found.range;
      const isSure = !found.mayBeAbsent && !part.range.canBeRefused;
      return { min: isSure && min.n > 0n ? min : ZERO, max: isMeant(max) ? max : undefined };
    }
    case 'excluded':
      return NOTHING;
    case 'further':
      return { min: ZERO, max: undefined };
  }
}

/**
 * A bound above this says only that a fact may be anything: the ranges of wages and balances, which keep out slips of
 * the keyboard, end far above what anybody has, and a total up to them would tell nobody anything. No rule of law.
 */
const MOST = whole(10_000_000_000n);

function isMeant(max: Exact | undefined): boolean {
  return max !== undefined && exact.compare(max, MOST) <= 0;
}

function plus(a: Bounds, b: Bounds): Bounds {
  const max = a.max === undefined || b.max === undefined ? undefined : exact.add(a.max, b.max);
  return { min: exact.add(a.min, b.min), max };
}

function widest(all: readonly Bounds[]): Bounds {
  const [first = NOTHING, ...rest] = all;
  return rest.reduce(
    (a, b) => ({
      min: exact.compare(a.min, b.min) < 0 ? a.min : b.min,
      max: a.max === undefined || b.max === undefined ? undefined : exact.compare(a.max, b.max) > 0 ? a.max : b.max,
    }),
    first,
  );
}
