// Other values of one fact that could change an answer: every word, and the nearest values where the law turns.

import { add, compare, divide, type Exact, ONE, subtract, whole, ZERO } from '../exact.ts';
import { compareValues, type Facts, type FactValue, isDate, isExact } from '../explain/trace.ts';
import type { Value } from '../expression.ts';
import { type Cell, cellsFrom, dayScale, type Look, type Scale, span, wholeScale } from './cells.ts';
import { answered, type Inquiry, runOn, runWith, type Supposed, scaleFor, valuesFor } from './inquiry.ts';
import type { Range } from './possible.ts';
import { canBeGranted, rightOf } from './possible-answer.ts';
import { FIRST_DAY, LAST_DAY, mayGoOn, pathOf, type Supposition, type Watch, watching } from './supposition.ts';

/** A right where there is none, the next other way of the law, or the nearest ways with which there may be a right. */
type Aim = 'right' | 'next-way' | 'any-way';

export type Alternative = {
  /** The value nearest to the present one; undefined: the fact left out. */
  readonly value: FactValue | undefined;
  /** The other end of the row of values that all do it. */
  readonly until?: FactValue;
  readonly direction?: 'up' | 'down';
  /** They go on to the end of what can be stated. */
  readonly open?: boolean;
};

/** Looks at one number or date; enough for some ten thresholds. */
const LOOKS = 800;
/** No number or date takes more than this part of the steps that are left, so that the others have their turn. */
const SHARE = 3;
/** The ways of one fact that are told where any may serve. */
const MOST_WAYS = 12;

/** The run with one fact otherwise; `on` is the day of the event. */
export function runOf(
  inquiry: Inquiry,
  base: Supposed,
  name: string,
  range: Range | 'anything',
  watch?: Watch,
): Supposition {
  if (name !== 'on') {
    return runWith(inquiry, base, name, range === 'anything' ? { kind: 'open' } : { kind: 'within', range }, watch);
  }
  const days = range !== 'anything' && range.kind === 'date' ? range : { min: FIRST_DAY, max: LAST_DAY };
  return runOn(inquiry, base, days.min, days.max, watch);
}

/** Values of a fact other than the present one, as far as they can serve the aim. */
export function alternatives(
  inquiry: Inquiry,
  base: Supposed,
  name: string,
  now: FactValue | undefined,
  aim: Aim,
): readonly Alternative[] {
  if (name === 'on') return onScale(inquiry, base, name, dayScale(FIRST_DAY, LAST_DAY), now as Value, aim);
  const fact = inquiry.at.law.facts.get(name);
  if (fact === undefined) return [];
  const present = now ?? fact.default;
  const left: Alternative[] = now !== undefined && inquiry.optional.has(name) ? [{ value: undefined }] : [];
  const { type } = fact;
  if (type.kind === 'list') return shorterLists((now ?? []) as readonly object[]);
  if (type.kind === 'set') return [...left, ...otherSets((now ?? type.values) as readonly string[], type.values)];
  const words = valuesFor(inquiry, name).filter((word) => word !== present);
  const scale = scaleFor(inquiry, name);
  if (scale === undefined) return [...left, ...words.map((value) => ({ value }))];
  const told = wholeScale(type, scale, present as Value | undefined);
  return [...left, ...onScale(inquiry, base, name, told, present as Value | undefined, aim)];
}

function shorterLists(rows: readonly object[]): Alternative[] {
  const shorter = rows.length > 1 ? rows.map((_, at) => rows.filter((_row, index) => index !== at)) : [];
  return (rows.length > 0 ? [...shorter, []] : []).map((value) => ({ value: value as FactValue }));
}

function otherSets(now: readonly string[], words: readonly string[]): Alternative[] {
  return words.map((word) => ({
    value: now.includes(word)
      ? now.filter((one) => one !== word)
      : words.filter((one) => one === word || now.includes(one)),
  }));
}

function onScale(
  inquiry: Inquiry,
  base: Supposed,
  name: string,
  scale: Scale,
  present: Value | undefined,
  aim: Aim,
): Alternative[] {
  if (aim === 'next-way' && !mayBeDecided(inquiry, base, name, scale)) return [];
  const look = lookingAt(inquiry, base, name, scale, aim);
  const wanted = (cell: Cell): boolean => isWanted(cell, aim) && !holds(cell, present);
  const most = aim === 'any-way' ? MOST_WAYS : 1;
  const from = present === undefined ? scale.lowest : scale.place(present);
  const isEnd = (cell: Cell): boolean => aim === 'next-way' && isOneDay(cell) && holds(cell, present);
  const nearest = (step: 1 | -1, count: number): Cell[] =>
    first(count, cellsFrom(scale, from, step, look), wanted, isEnd);
  const above = nearest(1, most);
  // Nobody is advised to have done something on an earlier day.
  const isAhead = present === undefined || (name === 'on' && aim === 'right');
  const below = isAhead ? [] : nearest(-1, most > 1 ? most - above.length : most);
  const [lowest, highest] = [scale.value(scale.lowest), scale.value(scale.highest)];
  const ends = (cell: Cell): Cell => settled(scale, look, cell, present);
  return [
    ...above.map(ends).map(({ first: value, last: until }): Alternative => {
      return { value, until, direction: 'up', open: compareValues(until, highest) === 0 };
    }),
    ...below.map(ends).map(({ first: until, last: value }): Alternative => {
      return { value, until, direction: 'down', open: compareValues(until, lowest) === 0 };
    }),
  ];
}

/** Whole rupiah at which two ways meet and agree belong to the lower one: "up to the limit", "above the limit". */
function settled(scale: Scale, look: Look, cell: Cell, present: Value | undefined): Cell {
  if (scale.isCoarse !== true) return cell;
  const way = (from: bigint, to: bigint): string | undefined => {
    const found = look(from, to);
    return found === 'stopped' ? undefined : found.way;
  };
  const [first, last] = [scale.place(cell.first), scale.place(cell.last)];
  const below = first > scale.lowest ? way(first - 1n, first - 1n) : undefined;
  const isLower = below !== undefined && below !== cell.way && first < last && way(first - 1n, first) === below;
  const isStated = (place: bigint): boolean => present !== undefined && scale.place(present) === place;
  const goesOn = last < scale.highest && !isStated(last + 1n) && way(last, last + 1n) === cell.way;
  return {
    ...cell,
    first: scale.value(isLower ? first + 1n : first),
    last: scale.value(goesOn ? last + 1n : last),
  };
}

/** Whether any value of this fact alone can be decided: of an account, a date of opening says nothing without a sum. */
function mayBeDecided(inquiry: Inquiry, base: Supposed, name: string, scale: Scale): boolean {
  const run = runOf(inquiry, base, name, span(scale, scale.lowest, scale.highest));
  const { answer } = answered(inquiry, run);
  return answer.contradiction === undefined && (answer.canBeRefused || !answer.stops);
}

function isWanted({ way }: Cell, aim: Aim): boolean {
  if (way === undefined || way.startsWith('contradiction')) return false;
  return aim === 'right' ? way === 'yes' || way === 'open' : way !== 'no';
}

/** Where every day goes its own way, as what is counted by days does, the day beside it is no news. */
function isOneDay({ first: from, last }: Cell): boolean {
  return isDate(from) && compareValues(from, last) === 0;
}

type Test = (cell: Cell) => boolean;

function first(most: number, cells: Iterable<Cell>, isKept: Test, isEnd: Test): Cell[] {
  const kept: Cell[] = [];
  if (most === 0) return kept;
  for (const cell of cells) {
    if (isKept(cell)) kept.push(cell);
    if (kept.length === most || isEnd(cell)) break;
  }
  return kept;
}

/** Looks at each part of a scale once, as long as the search may go on. */
function lookingAt(inquiry: Inquiry, base: Supposed, name: string, scale: Scale, aim: Aim): Look {
  const { work } = inquiry;
  const kept = work.left - Math.ceil(work.left / SHARE);
  const known = new Map<string, { readonly way: string | undefined }>();
  return (from, to) => {
    const key = `${from} ${to}`;
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    if (known.size >= LOOKS) work.isCut = true;
    if (known.size >= LOOKS || !mayGoOn(work, kept)) return 'stopped';
    const found = { way: wayOf(inquiry, base, name, span(scale, from, to), aim) };
    if (!mayGoOn(work)) return 'stopped';
    known.set(key, found);
    return found;
  };
}

function wayOf(inquiry: Inquiry, base: Supposed, name: string, range: Range, aim: Aim): string | undefined {
  if (aim === 'right') return rightOf(runOf(inquiry, base, name, range), inquiry.ask, name);
  if (name === 'on') return wordsOf(answered(inquiry, runOf(inquiry, base, name, range)));
  if (aim === 'any-way' && !canBeGranted(runOf(inquiry, base, name, range), inquiry.ask)) return 'no';
  const watch = watching(name, false);
  const { answer } = answered(inquiry, runOf(inquiry, base, name, range, watch));
  if (answer.contradiction !== undefined) return `contradiction ${answer.contradiction}`;
  return watch.forked ? undefined : pathOf(watch);
}

/** The words of an answer: another day is told only where one of them differs, not with every new figure of the law. */
function wordsOf({ answer }: Supposed): string | undefined {
  const words: string[] = [];
  for (const [key, { range, mayBeAbsent }] of answer.keys) {
    if (range.kind !== 'words') continue;
    if (mayBeAbsent || range.words.size !== 1) return undefined;
    words.push(key, ...range.words);
  }
  return words.join(' ');
}

function holds(cell: Cell, value: Value | undefined): boolean {
  return value !== undefined && compareValues(cell.first, value) <= 0 && compareValues(value, cell.last) <= 0;
}

const TEN_YEARS = whole(3652);

/** How far a change goes: a share of the larger value, a share of ten years, or 1 for another word. */
export function distanceOf(before: FactValue | undefined, after: FactValue | undefined): Exact {
  if (isExact(before) && isExact(after)) {
    const size = (one: Exact): Exact => (one.n < 0n ? { n: -one.n, d: one.d } : one);
    const [a, b] = [size(before), size(after)];
    const larger = compare(a, b) > 0 ? a : b;
    const share = larger.n === 0n ? ZERO : divide(size(subtract(after, before)), larger);
    return compare(share, ONE) > 0 ? ONE : share;
  }
  if (isDate(before) && isDate(after)) {
    const share = divide(whole(Math.abs(after.day - before.day)), TEN_YEARS);
    return compare(share, ONE) > 0 ? ONE : share;
  }
  return ONE;
}

export function factsWith(facts: Facts, name: string, value: FactValue | undefined): Facts {
  if (value !== undefined) return { ...facts, [name]: value };
  return Object.fromEntries(Object.entries(facts).filter(([key]) => key !== name));
}

export function total(distances: readonly Exact[]): Exact {
  return distances.reduce(add, ZERO);
}
