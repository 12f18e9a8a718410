// Other values of one fact that could change an answer: every word, and the nearest values where the law turns.

import { add, compare, divide, type Exact, ONE, subtract, whole, ZERO } from '../exact.ts';
import { compareValues, type Facts, type FactValue, isDate, isExact } from '../explain/trace.ts';
import type { Value } from '../expression.ts';
import { type Cell, cutScale, dayScale, type Scale } from './cells.ts';
import { type Inquiry, type Supposed, scaleFor, supposedOn, supposedWith, valuesFor } from './inquiry.ts';
import { canBe, type Range } from './possible.ts';
import { supposeRule } from './suppose.ts';
import { FIRST_DAY, LAST_DAY, type Watch, watching } from './supposition.ts';

/** A right where there is none, the next other way of the law, or every other way. */
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

/** The supposition with one fact otherwise; `on` is the day of the event. */
export function suppositionWith(
  inquiry: Inquiry,
  base: Supposed,
  name: string,
  range: Range | 'anything',
  watch?: Watch,
): Supposed {
  if (name !== 'on') {
    return supposedWith(
      inquiry,
      base,
      name,
      range === 'anything' ? { kind: 'open' } : { kind: 'within', range },
      watch,
    );
  }
  const days = range !== 'anything' && range.kind === 'date' ? range : { min: FIRST_DAY, max: LAST_DAY };
  return supposedOn(inquiry, base, days.min, days.max, watch);
}

/** Whether the right is there: `yes`, `no`, `open` for other facts, or undefined while this fact decides. */
function rightOf(inquiry: Inquiry, { run, answer }: Supposed, name: string): string | undefined {
  if (answer.contradiction !== undefined) return `contradiction ${answer.contradiction}`;
  if (answer.doubtful.has(name)) return undefined;
  if (inquiry.ask.eligible === undefined) return 'yes';
  const right = supposeRule(run, inquiry.ask.eligible);
  if (!canBe(right, true)) return 'no';
  if (!canBe(right, false) && right.stops.size === 0) return 'yes';
  return right.needs.has(name) ? undefined : 'open';
}

export function canBeGranted({ answer }: Supposed): boolean {
  return answer.contradiction === undefined && answer.canBeGranted;
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
  return [...left, ...onScale(inquiry, base, name, scale, present as Value | undefined, aim)];
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
  const wayOf = (range: Range): string | undefined => {
    if (aim === 'right') return rightOf(inquiry, suppositionWith(inquiry, base, name, range), name);
    if (name === 'on') return wordsOf(suppositionWith(inquiry, base, name, range));
    const watch = watching(name, false);
    const { answer } = suppositionWith(inquiry, base, name, range, watch);
    if (answer.contradiction !== undefined) return `contradiction ${answer.contradiction}`;
    return watch.forked ? undefined : watch.path.join(' ');
  };
  const wanted = ({ way }: Cell): boolean =>
    way !== undefined && !way.startsWith('contradiction') && (aim !== 'right' || way === 'yes' || way === 'open');
  const cells = cutScale(scale, wayOf, LOOKS).filter((cell) => wanted(cell) && !holds(cell, present));
  const above = cells.filter((cell) => present === undefined || compareValues(cell.first, present) > 0);
  const below = cells.filter((cell) => !above.includes(cell)).reverse();
  const most = aim === 'any-way' ? cells.length : 1;
  const [lowest, highest] = [scale.value(scale.lowest), scale.value(scale.highest)];
  return [
    ...above.slice(0, most).map(({ first, last }): Alternative => {
      return { value: first, until: last, direction: 'up', open: compareValues(last, highest) === 0 };
    }),
    ...below.slice(0, most).map(({ first, last }): Alternative => {
      return { value: last, until: first, direction: 'down', open: compareValues(first, lowest) === 0 };
    }),
  ];
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
