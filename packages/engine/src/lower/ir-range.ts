// Interval arithmetic over integers without end, to prove which sizes a value can have.

import { FIRST_STATED_DAY, LAST_STATED_DAY } from '../calendar.ts';
import type { Node } from './ir.ts';

export type Range = { readonly lo: bigint | undefined; readonly hi: bigint | undefined };

export const EVERY: Range = { lo: undefined, hi: undefined };
/** Years 1 to 9999, the days that calendars and databases know. */
export const DAYS: Range = { lo: -719162n, hi: 2932896n };
/** The days a stated date may have: 1900 to 2200. */
export const STATED_DAYS: Range = { lo: BigInt(FIRST_STATED_DAY), hi: BigInt(LAST_STATED_DAY) };

/** A bound beyond this is as good as none. */
const HUGE = 10n ** 60n;

export function point(value: bigint): Range {
  return { lo: value, hi: value };
}

export function isPoint(range: Range): boolean {
  return range.lo !== undefined && range.lo === range.hi;
}

export function union(...ranges: readonly Range[]): Range {
  let [lo, hi] = [ranges[0]?.lo, ranges[0]?.hi];
  for (const range of ranges) {
    lo = lo === undefined || range.lo === undefined ? undefined : range.lo < lo ? range.lo : lo;
    hi = hi === undefined || range.hi === undefined ? undefined : range.hi > hi ? range.hi : hi;
  }
  return { lo, hi };
}

export function within(inner: Range, lo: bigint, hi: bigint): boolean {
  return inner.lo !== undefined && inner.hi !== undefined && inner.lo >= lo && inner.hi <= hi;
}

function limited(lo: bigint | undefined, hi: bigint | undefined): Range {
  return {
    lo: lo === undefined || lo < -HUGE ? undefined : lo,
    hi: hi === undefined || hi > HUGE ? undefined : hi,
  };
}

export function sum(a: Range, b: Range): Range {
  return limited(
    a.lo === undefined || b.lo === undefined ? undefined : a.lo + b.lo,
    a.hi === undefined || b.hi === undefined ? undefined : a.hi + b.hi,
  );
}

export function negative(a: Range): Range {
  return { lo: a.hi === undefined ? undefined : -a.hi, hi: a.lo === undefined ? undefined : -a.lo };
}

/** An end of a range as a number with infinities, so that products of ends compare. */
type End = bigint | 'low' | 'high';

function timesEnd(a: End, b: End): End {
  if (a === 0n || b === 0n) return 0n;
  if (typeof a === 'bigint' && typeof b === 'bigint') return a * b;
  const positive =
    (a === 'high' || (typeof a === 'bigint' && a > 0n)) === (b === 'high' || (typeof b === 'bigint' && b > 0n));
  return positive ? 'high' : 'low';
}

function below(a: End, b: End): boolean {
  if (a === b || a === 'high' || b === 'low') return false;
  return a === 'low' || b === 'high' || a < b;
}

export function product(a: Range, b: Range): Range {
  const ends = [a.lo ?? 'low', a.hi ?? 'high'].flatMap((x) =>
    [b.lo ?? 'low', b.hi ?? 'high'].map((y) => timesEnd(x as End, y as End)),
  );
  let [least, greatest] = [ends[0] as End, ends[0] as End];
  for (const end of ends) {
    if (below(end, least)) least = end;
    if (below(greatest, end)) greatest = end;
  }
  return limited(typeof least === 'bigint' ? least : undefined, typeof greatest === 'bigint' ? greatest : undefined);
}

function floorOf(n: bigint, d: bigint): bigint {
  const q = n / d;
  return n % d !== 0n && n < 0n ? q - 1n : q;
}

/** Floor division by a divisor above zero. */
export function quotient(a: Range, b: Range): Range {
  const least = b.lo === undefined || b.lo < 1n ? 1n : b.lo;
  const lo =
    a.lo === undefined
      ? undefined
      : a.lo >= 0n
        ? b.hi === undefined
          ? 0n
          : floorOf(a.lo, b.hi)
        : floorOf(a.lo, least);
  const hi =
    a.hi === undefined
      ? undefined
      : a.hi < 0n
        ? b.hi === undefined
          ? -1n
          : floorOf(a.hi, b.hi)
        : floorOf(a.hi, least);
  return { lo, hi };
}

function lesser(kind: 'min' | 'max', a: Range, b: Range): Range {
  if (kind === 'max') return negative(lesser('min', negative(a), negative(b)));
  const hi = a.hi === undefined ? b.hi : b.hi === undefined ? a.hi : a.hi < b.hi ? a.hi : b.hi;
  return { lo: a.lo === undefined || b.lo === undefined ? undefined : a.lo < b.lo ? a.lo : b.lo, hi };
}

/** What `most` values of a range can sum up to, fewer allowed. */
function sumOfMany(of: Range, most: number): Range {
  return union(point(0n), product(of, point(BigInt(most))));
}

function calendarRange(op: Extract<Node, { kind: 'calendar' }>['op'], args: readonly Range[]): Range {
  switch (op) {
    case 'year':
      return { lo: 1n, hi: 9999n };
    case 'month':
      return { lo: 1n, hi: 12n };
    case 'day':
      return { lo: 1n, hi: 31n };
    case 'weekday':
      return { lo: 1n, hi: 7n };
    case 'month-index':
      return { lo: 0n, hi: 119999n };
    case 'days-between':
      return sum(args[1] ?? DAYS, negative(args[0] ?? DAYS));
    case 'months-started':
      return { lo: 0n, hi: 119999n };
  }
}

/** The range of a node, given its children's ranges; leaves and loops answer with what they carry. */
export function rangeOf(node: Node, child: (node: Node) => Range): Range {
  switch (node.kind) {
    case 'add':
      return node.terms.map(child).reduce(sum);
    case 'sub':
      return sum(child(node.left), negative(child(node.right)));
    case 'mul':
      return node.terms.map(child).reduce(product);
    case 'div':
      return quotient(child(node.left), child(node.right));
    case 'min':
    case 'max': {
      const { kind } = node;
      return node.terms.map(child).reduce((a, b) => lesser(kind === 'min' ? 'min' : 'max', a, b));
    }
    case 'select':
      return union(child(node.then), child(node.otherwise));
    case 'steps':
      return union(...node.values.map(child));
    case 'lookup':
      return union(...node.values.map(child), child(node.otherwise));
    case 'after':
      return child(node.then);
    case 'settled':
      return child(node.of);
    case 'calendar':
      return calendarRange(node.op, node.args.map(child));
    case 'reduce':
      return node.op === 'sum' && node.of !== undefined ? sumOfMany(child(node.of), node.over.most) : node;
    case 'largest':
      return sumOfMany(child(node.of), node.over.most);
    default:
      return node;
  }
}

/**
 * The ranges of a fold's slots: the start, widened by the step once for each element there can be. Undefined bounds
 * when they grow beyond all use.
 */
export function slotRanges(
  starts: readonly Range[],
  nexts: readonly Node[],
  slots: readonly Node[],
  loop: number,
  most: number,
): readonly Range[] {
  let ranges = starts;
  for (let step = 0; step < most; step += 1) {
    if (step > 2000) return starts.map(() => EVERY);
    const known = new Map<number, Range>(slots.map((slot, index) => [slot.id, ranges[index] as Range]));
    const child = (node: Node): Range => {
      if (!node.loops.includes(loop)) return node;
      let range = known.get(node.id);
      if (range === undefined) {
        range = rangeOf(node, child);
        known.set(node.id, range);
      }
      return range;
    };
    const wider = ranges.map((range, index) => union(range, child(nexts[index] as Node)));
    if (wider.every((range, index) => range.lo === ranges[index]?.lo && range.hi === ranges[index]?.hi)) return ranges;
    ranges = wider;
  }
  return ranges;
}
