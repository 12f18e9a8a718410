// What a value can still be while facts are not known: its range, how the working may stop, which facts decide.

import type { Day } from '../calendar.ts';
import { compare, type Exact } from '../exact.ts';
import { isDate, isExact } from '../explain/trace.ts';
import type { Value } from '../expression.ts';

/** The values still possible. A number without `min` or `max` has no bound there; days may be infinite. */
export type Range =
  | { readonly kind: 'none' }
  | { readonly kind: 'number'; readonly min: Exact | undefined; readonly max: Exact | undefined }
  | { readonly kind: 'date'; readonly min: Day; readonly max: Day }
  | { readonly kind: 'words'; readonly words: ReadonlySet<string> }
  | { readonly kind: 'truth'; readonly yes: boolean; readonly no: boolean };

export type Possible = {
  readonly range: Range;
  /** Codes with which the working may stop in place of a value. */
  readonly stops: ReadonlySet<string>;
  /** Unknown facts that decide between the possibilities; empty when there is only one. */
  readonly needs: ReadonlySet<string>;
};

export type Numbers = Extract<Range, { kind: 'number' }>;
export type Days = Extract<Range, { kind: 'date' }>;

export const NOTHING: ReadonlySet<string> = new Set();
const NONE: Range = { kind: 'none' };
export const ANY_NUMBER: Numbers = { kind: 'number', min: undefined, max: undefined };

export function rangeOf(value: Value): Range {
  if (isExact(value)) return { kind: 'number', min: value, max: value };
  if (isDate(value)) return { kind: 'date', min: value.day, max: value.day };
  if (typeof value === 'boolean') return truths(value, !value);
  return { kind: 'words', words: new Set([value]) };
}

export function truths(yes: boolean, no: boolean): Range {
  return yes || no ? { kind: 'truth', yes, no } : NONE;
}

/** The one value of a range, or undefined when there are several or none. */
export function onlyValue(range: Range): Value | undefined {
  switch (range.kind) {
    case 'none':
      return undefined;
    case 'number':
      return range.min !== undefined && range.max !== undefined && compare(range.min, range.max) === 0
        ? range.min
        : undefined;
    case 'date':
      return range.min === range.max ? { day: range.min } : undefined;
    case 'words':
      return range.words.size === 1 ? [...range.words][0] : undefined;
    case 'truth':
      return range.yes === range.no ? undefined : range.yes;
  }
}

/** Puts a possibility together; what has one value and cannot stop needs nothing. */
export function possible(range: Range, stops: ReadonlySet<string>, needs: ReadonlySet<string>): Possible {
  return { range, stops, needs: stops.size === 0 && onlyValue(range) !== undefined ? NOTHING : needs };
}

export function certain(value: Value): Possible {
  return { range: rangeOf(value), stops: NOTHING, needs: NOTHING };
}

export function stop(code: string, needs: ReadonlySet<string> = NOTHING): Possible {
  return { range: NONE, stops: new Set([code]), needs };
}

export function isCertain(one: Possible): boolean {
  return one.stops.size === 0 && onlyValue(one.range) !== undefined;
}

export function canBe(one: Possible, truth: boolean): boolean {
  return one.range.kind === 'truth' && (truth ? one.range.yes : one.range.no);
}

export function isSurely(one: Possible, truth: boolean): boolean {
  return isCertain(one) && canBe(one, truth);
}

export function union(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  if (b.size === 0 || a === b) return a;
  if (a.size === 0) return b;
  for (const one of b) if (!a.has(one)) return new Set([...a, ...b]);
  return a;
}

function lower(a: Exact | undefined, b: Exact | undefined): Exact | undefined {
  return a === undefined || b === undefined ? undefined : compare(a, b) <= 0 ? a : b;
}

function higher(a: Exact | undefined, b: Exact | undefined): Exact | undefined {
  return a === undefined || b === undefined ? undefined : compare(a, b) >= 0 ? a : b;
}

/** The smallest range that holds both. */
export function hull(a: Range, b: Range): Range {
  if (a.kind === 'none') return b;
  if (b.kind === 'none') return a;
  if (a.kind === 'number' && b.kind === 'number') {
    return { kind: 'number', min: lower(a.min, b.min), max: higher(a.max, b.max) };
  }
  if (a.kind === 'date' && b.kind === 'date') {
    return { kind: 'date', min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) };
  }
  if (a.kind === 'words' && b.kind === 'words') return { kind: 'words', words: union(a.words, b.words) };
  if (a.kind === 'truth' && b.kind === 'truth') return truths(a.yes || b.yes, a.no || b.no);
  throw new RangeError(`a ${a.kind} and a ${b.kind} are not one value`);
}

export function either(a: Possible, b: Possible, because: ReadonlySet<string>): Possible {
  const needs = union(union(a.needs, b.needs), because);
  return possible(hull(a.range, b.range), union(a.stops, b.stops), needs);
}

export function sameRange(a: Range, b: Range): boolean {
  if (a.kind === 'number' && b.kind === 'number') return sameBound(a.min, b.min) && sameBound(a.max, b.max);
  if (a.kind === 'date' && b.kind === 'date') return a.min === b.min && a.max === b.max;
  if (a.kind === 'truth' && b.kind === 'truth') return a.yes === b.yes && a.no === b.no;
  if (a.kind === 'words' && b.kind === 'words') {
    return a.words.size === b.words.size && [...a.words].every((word) => b.words.has(word));
  }
  return a.kind === b.kind;
}

function sameBound(a: Exact | undefined, b: Exact | undefined): boolean {
  return a === undefined || b === undefined ? a === b : compare(a, b) === 0;
}

/** In which order two values can stand. */
type Orders = { readonly less: boolean; readonly equal: boolean; readonly greater: boolean };

export function orders(a: Range, b: Range): Orders {
  if (a.kind === 'number' && b.kind === 'number') {
    const [low, high] = [crossing(a.min, b.max, -1), crossing(a.max, b.min, 1)];
    return { less: low < 0, greater: high > 0, equal: low <= 0 && high >= 0 };
  }
  if (a.kind === 'date' && b.kind === 'date') {
    return { less: a.min < b.max, greater: a.max > b.min, equal: a.min <= b.max && a.max >= b.min };
  }
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const equal = [...left].some((word) => right.has(word));
  const unequal = left.size > 1 || right.size > 1 || !equal;
  return { less: unequal, greater: unequal, equal };
}

function crossing(a: Exact | undefined, b: Exact | undefined, unbounded: number): number {
  return a === undefined || b === undefined ? unbounded : compare(a, b);
}

function wordsOf(range: Range): ReadonlySet<string> {
  if (range.kind === 'words') return range.words;
  if (range.kind !== 'truth') return NOTHING;
  return new Set([...(range.yes ? ['true'] : []), ...(range.no ? ['false'] : [])]);
}
