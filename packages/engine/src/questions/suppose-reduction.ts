// Sums, counts, products and extremes of rows that may be there or not.

import { add, compare, type Exact, ONE, whole, ZERO } from '../exact.ts';
import type { Expression } from '../expression.ts';
import {
  ANY_NUMBER,
  canBe,
  certain,
  hull,
  isCertain,
  NOTHING,
  type Numbers,
  type Possible,
  possible,
  type Range,
  stop,
  truths,
  union,
} from './possible.ts';
import { wholeNumbers } from './suppose-date.ts';
import { narrower, numbersOf, product, sum } from './suppose-number.ts';
import { gathered, type PossibleRow, type Supposition } from './supposition.ts';

/** A row that is there (`sure`) or may be, up to `times` times. */
export type Turn = { readonly row: PossibleRow; readonly sure: boolean; readonly times: number };

type Reduction = Extract<Expression, { kind: 'reduce' }>;

/** The values of the turns that count, and what decides whether they do. */
type Collected = {
  readonly values: { readonly value: Possible; readonly sure: boolean; readonly times: number }[];
  readonly stops: ReadonlySet<string>;
  readonly needs: ReadonlySet<string>;
};

function collect(run: Supposition, e: Reduction, turns: readonly Turn[]): Collected {
  const values: Collected['values'] = [];
  let stops: ReadonlySet<string> = NOTHING;
  let needs: ReadonlySet<string> = NOTHING;
  for (const turn of turns) {
    run.items.set(e.as, turn.row);
    let sure = turn.sure;
    if (e.where !== undefined) {
      const condition = run.evaluate(run, e.where);
      stops = union(stops, condition.stops);
      needs = union(needs, condition.needs);
      if (!canBe(condition, true)) continue;
      sure = sure && isCertain(condition);
    }
    const value = e.op === 'count' || e.of === undefined ? certain(ONE) : run.evaluate(run, e.of);
    stops = union(stops, value.stops);
    needs = union(needs, value.needs);
    if (value.range.kind !== 'none') values.push({ value, sure, times: turn.times });
    if (sure && isCertain(value) && canBe(value, e.op === 'some') && (e.op === 'some' || e.op === 'every')) break;
  }
  return { values, stops, needs };
}

export function reduced(run: Supposition, e: Reduction, turns: readonly Turn[]): Possible {
  const { values, stops, needs } = collect(run, e, turns);
  switch (e.op) {
    case 'sum':
    case 'count':
      return possible(values.map(part).reduce(sum, exactly(ZERO)), stops, needs);
    case 'product':
      return possible(values.map(factor).reduce(product, exactly(ONE)), stops, needs);
    case 'some':
    case 'every': {
      const end = e.op === 'some';
      const canEnd = values.some(({ value }) => canBe(value, end));
      const mustEnd = values.some(({ value, sure }) => sure && !canBe(value, !end));
      return possible(truths(end ? canEnd : !mustEnd, end ? !mustEnd : canEnd), stops, needs);
    }
    case 'least':
    case 'greatest': {
      const empty = e.over.kind === 'list' ? `empty:${e.over.fact}` : 'empty:range';
      if (values.length === 0) return stop(empty, needs);
      const surely = values.filter(({ sure }) => sure);
      const all = surely.length > 0 ? stops : union(stops, new Set([empty]));
      return possible(extreme(e.op, values, surely), all, needs);
    }
  }
}

function exactly(value: Exact): Numbers {
  return { kind: 'number', min: value, max: value };
}

type One = Collected['values'][number];

/** What one value adds to a sum: itself, or up to `times` times itself. */
function part({ value, sure, times }: One): Numbers {
  const numbers = numbersOf(value);
  if (sure && times === 1) return numbers;
  return hull(exactly(ZERO), product(numbers, exactly(whole(times)))) as Numbers;
}

function factor({ value, sure, times }: One): Numbers {
  const numbers = numbersOf(value);
  if (sure && times === 1) return numbers;
  if (times === 1) return hull(exactly(ONE), numbers) as Numbers;
  const { min, max } = numbers;
  if (min === undefined || min.n < 0n) return ANY_NUMBER;
  if (compare(min, ONE) >= 0) return { kind: 'number', min: ONE, max: undefined };
  return { kind: 'number', min: ZERO, max: max !== undefined && compare(max, ONE) <= 0 ? ONE : undefined };
}

function extreme(op: 'least' | 'greatest', values: readonly One[], surely: readonly One[]): Range {
  const ranges = (some: readonly One[]): Range[] => some.map(({ value }) => value.range);
  const whole = ranges(values).reduce((a, b) => hull(a, b));
  if (surely.length === 0) return whole;
  const sure = ranges(surely).reduce((a, b) => narrower(op, a, b));
  return surely.length === values.length ? sure : narrower(op, sure, hull(whole, sure));
}

export function sumOfLargest(
  run: Supposition,
  e: Extract<Expression, { kind: 'largest' }>,
  turns: readonly Turn[],
): Possible {
  const values: One[] = [];
  for (const { row, sure, times } of turns) {
    run.items.set(e.as, row);
    values.push({ value: run.evaluate(run, e.of), sure, times });
  }
  const count = run.evaluate(run, e.count);
  const { stops, needs } = gathered([...values.map(({ value }) => value), count]);
  const most = Math.max(0, wholeNumbers(numbersOf(count)).max);
  const fewest = Math.max(0, wholeNumbers(numbersOf(count)).min);
  const all = values.flatMap((one) =>
    Array.from({ length: Math.min(one.times, most === Infinity ? one.times : most) }, () => numbersOf(one.value)),
  );
  const settled = fewest === most && values.every(({ sure, times }) => sure && times === 1);
  const positive = all.every(({ min }) => min !== undefined && min.n >= 0n);
  if (!settled && !positive) return possible(ANY_NUMBER, stops, needs);
  const sure = values.filter((one) => one.sure && one.times === 1).map(({ value }) => numbersOf(value).min);
  return possible(
    {
      kind: 'number',
      min: top(sure, fewest),
      max: top(
        all.map(({ max }) => max),
        most,
      ),
    },
    stops,
    needs,
  );
}

/** The sum of the `count` largest bounds; no bound where one is missing. */
function top(bounds: readonly (Exact | undefined)[], count: number): Exact | undefined {
  const known = bounds.filter((bound) => bound !== undefined);
  if (known.length < bounds.length) return undefined;
  return known
    .sort((a, b) => compare(b, a))
    .slice(0, count)
    .reduce(add, ZERO);
}
