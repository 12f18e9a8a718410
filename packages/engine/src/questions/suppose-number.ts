// Arithmetic, comparison and choice over ranges: never narrower than what single values would give.

import { add, compare, divide, type Exact, multiply, ONE, round, subtract, ZERO } from '../exact.ts';
import type { Comparison, Expression } from '../expression.ts';
import {
  ANY_NUMBER,
  canBe,
  either,
  hull,
  isCertain,
  NOTHING,
  type Numbers,
  orders,
  type Possible,
  possible,
  type Range,
  stop,
  truths,
  union,
} from './possible.ts';
import { fork, gathered, type Supposition } from './supposition.ts';

type Bound = Exact | undefined;
type Calculation = Extract<
  Expression,
  { kind: 'add' | 'subtract' | 'multiply' | 'divide' | 'round' | 'least' | 'greatest' }
>;

export function numbersOf(one: Possible): Numbers {
  return one.range.kind === 'number' ? one.range : ANY_NUMBER;
}

export function supposeCalculation(run: Supposition, e: Calculation): Possible {
  const operands = 'terms' in e ? e.terms : e.kind === 'round' ? [e.value] : [e.left, e.right];
  const parts = operands.map((operand) => run.evaluate(run, operand));
  const { stops, needs } = gathered(parts);
  if (parts.some((part) => part.range.kind === 'none')) return { range: { kind: 'none' }, stops, needs };
  const numbers = parts.map(numbersOf);
  const [a = ANY_NUMBER, b = ANY_NUMBER] = numbers;
  switch (e.kind) {
    case 'add':
      return possible(numbers.reduce(sum), stops, needs);
    case 'multiply':
      return possible(numbers.reduce(product), stops, isZero(numbers) ? NOTHING : needs);
    case 'subtract':
      return possible(difference(a, b), stops, needs);
    case 'divide': {
      const zero = holdsZero(b) ? union(stops, new Set(['division-by-zero'])) : stops;
      if (b.min?.n === 0n && b.max?.n === 0n) return { range: { kind: 'none' }, stops: zero, needs };
      return possible(quotient(a, b), zero, needs);
    }
    case 'round': {
      const rounded = (bound: Bound): Bound => (bound === undefined ? undefined : round(bound, e.mode, e.to));
      return possible({ kind: 'number', min: rounded(a.min), max: rounded(a.max) }, stops, needs);
    }
    case 'least':
    case 'greatest':
      return best(run, e.kind, parts, stops, needs);
  }
}

function isZero(numbers: readonly Numbers[]): boolean {
  return numbers.some((one) => one.min?.n === 0n && one.max?.n === 0n);
}

export function sum(a: Numbers, b: Numbers): Numbers {
  const both = (x: Bound, y: Bound): Bound => (x === undefined || y === undefined ? undefined : add(x, y));
  return { kind: 'number', min: both(a.min, b.min), max: both(a.max, b.max) };
}

function difference(a: Numbers, b: Numbers): Numbers {
  const both = (x: Bound, y: Bound): Bound => (x === undefined || y === undefined ? undefined : subtract(x, y));
  return { kind: 'number', min: both(a.min, b.max), max: both(a.max, b.min) };
}

export function product(a: Numbers, b: Numbers): Numbers {
  if (isZero([a, b])) return { kind: 'number', min: ZERO, max: ZERO };
  const [aUp, bUp] = [notNegative(a), notNegative(b)];
  if (aUp && bUp) return { kind: 'number', min: times(a.min, b.min), max: times(a.max, b.max) };
  const corners = [times(a.min, b.min), times(a.min, b.max), times(a.max, b.min), times(a.max, b.max)];
  const known = corners.filter((corner) => corner !== undefined);
  if (known.length < corners.length) return ANY_NUMBER;
  const sorted = known.sort(compare);
  return { kind: 'number', min: sorted[0], max: sorted[sorted.length - 1] };
}

function times(a: Bound, b: Bound): Bound {
  return a === undefined || b === undefined ? undefined : multiply(a, b);
}

function notNegative(a: Numbers): boolean {
  return a.min !== undefined && a.min.n >= 0n;
}

function holdsZero(a: Numbers): boolean {
  return (a.min === undefined || a.min.n <= 0n) && (a.max === undefined || a.max.n >= 0n);
}

function quotient(a: Numbers, b: Numbers): Numbers {
  const positive = b.min !== undefined && b.min.n >= 0n;
  const negative = b.max !== undefined && b.max.n <= 0n;
  if (!positive && !negative) return ANY_NUMBER;
  const inverse = (bound: Bound): Bound => {
    if (bound === undefined) return ZERO;
    return bound.n === 0n ? undefined : divide(ONE, bound);
  };
  return product(a, { kind: 'number', min: inverse(b.max), max: inverse(b.min) });
}

/** The least or greatest of the parts; parts that can never be it are not needed. */
function best(
  run: Supposition,
  kind: 'least' | 'greatest',
  parts: readonly Possible[],
  stops: ReadonlySet<string>,
  needs: ReadonlySet<string>,
): Possible {
  const before = (a: Possible, b: Possible): boolean => {
    const order = orders(a.range, b.range);
    return kind === 'least' ? !order.greater : !order.less;
  };
  const contenders = parts.filter(
    (one, index) =>
      !parts.some((other, at) => at !== index && before(other, one) && (!before(one, other) || at < index)),
  );
  const kept = gathered(contenders).needs;
  const ways = contenders.map((one) => parts.indexOf(one)).join(',');
  fork(run, `${kind} ${ways}`, contenders.length > 1, kept);
  const range = contenders.map((one) => one.range).reduce((a, b) => narrower(kind, a, b));
  return possible(range, stops, stops.size === 0 ? kept : needs);
}

/** The range of the least (greatest) of two values. */
export function narrower(kind: 'least' | 'greatest', a: Range, b: Range): Range {
  if (a.kind === 'date' && b.kind === 'date') {
    const pick = kind === 'least' ? Math.min : Math.max;
    return { kind: 'date', min: pick(a.min, b.min), max: pick(a.max, b.max) };
  }
  if (a.kind !== 'number' || b.kind !== 'number') return hull(a, b);
  return kind === 'least'
    ? { kind: 'number', min: least(a.min, b.min, false), max: least(a.max, b.max, true) }
    : { kind: 'number', min: greatest(a.min, b.min, true), max: greatest(a.max, b.max, false) };
}

/** `known`: a missing bound gives way to the other one, else it wins. */
function least(a: Bound, b: Bound, known: boolean): Bound {
  if (a === undefined) return known ? b : undefined;
  if (b === undefined) return known ? a : undefined;
  return compare(a, b) <= 0 ? a : b;
}

function greatest(a: Bound, b: Bound, known: boolean): Bound {
  if (a === undefined) return known ? b : undefined;
  if (b === undefined) return known ? a : undefined;
  return compare(a, b) >= 0 ? a : b;
}

type Judgement = Extract<Expression, { kind: 'compare' | 'all' | 'any' | 'not' | 'choose' }>;

export function supposeJudgement(run: Supposition, e: Judgement): Possible {
  switch (e.kind) {
    case 'compare': {
      const [left, right] = [run.evaluate(run, e.left), run.evaluate(run, e.right)];
      const { stops, needs } = gathered([left, right]);
      if (left.range.kind === 'none' || right.range.kind === 'none') return { range: { kind: 'none' }, stops, needs };
      const truth = comparison(e.op, left.range, right.range);
      const open = truth.kind === 'truth' && truth.yes && truth.no;
      fork(run, open ? '?' : onlyYes(truth) ? 'y' : 'n', open, needs);
      return possible(truth, stops, needs);
    }
    case 'all':
    case 'any':
      return inTurn(run, e);
    case 'not': {
      const term = run.evaluate(run, e.term);
      return term.range.kind === 'truth' ? { ...term, range: truths(term.range.no, term.range.yes) } : term;
    }
    case 'choose':
      return choice(run, e);
  }
}

function onlyYes(range: Range): boolean {
  return range.kind === 'truth' && range.yes && !range.no;
}

function comparison(op: Comparison, a: Range, b: Range): Range {
  const { less, equal, greater } = orders(a, b);
  switch (op) {
    case '<':
      return truths(less, equal || greater);
    case '<=':
      return truths(less || equal, greater);
    case '=':
      return truths(equal, less || greater);
    case '!=':
      return truths(less || greater, equal);
    case '>=':
      return truths(greater || equal, less);
    case '>':
      return truths(greater, less || equal);
  }
}

/** Terms in order, as far as they are reached: a term that surely ends it makes the earlier ones not needed. */
function inTurn(run: Supposition, e: Extract<Judgement, { kind: 'all' | 'any' }>): Possible {
  const end = e.kind === 'any';
  let stops: ReadonlySet<string> = NOTHING;
  let needs: ReadonlySet<string> = NOTHING;
  let canEnd = false;
  for (const term of e.terms) {
    const part = run.evaluate(run, term);
    stops = union(stops, part.stops);
    needs = union(needs, part.needs);
    if (isCertain(part) && canBe(part, end)) return possible(truths(end, !end), stops, needs);
    canEnd = canEnd || canBe(part, end);
    if (!canBe(part, !end)) {
      return possible(canEnd ? truths(end, !end) : { kind: 'none' }, stops, needs);
    }
  }
  return possible(truths(end ? canEnd : true, end ? true : canEnd), stops, needs);
}

function choice(run: Supposition, e: Extract<Judgement, { kind: 'choose' }>): Possible {
  let found: Possible | undefined;
  let because: ReadonlySet<string> = NOTHING;
  const add = (one: Possible): void => {
    found =
      found === undefined ? possible(one.range, one.stops, union(one.needs, because)) : either(found, one, because);
  };
  for (const branch of e.branches) {
    const condition = run.evaluate(run, branch.when);
    because = union(because, condition.needs);
    if (condition.stops.size > 0) add({ range: { kind: 'none' }, stops: condition.stops, needs: condition.needs });
    if (canBe(condition, true)) add(run.evaluate(run, branch.then));
    if (!canBe(condition, false)) return found ?? stop('no-branch', because);
  }
  add(run.evaluate(run, e.otherwise));
  return found ?? stop('no-branch', because);
}
