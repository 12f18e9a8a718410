// Folds, sums and searches while the rows, or what they hold, are not known.

import { compare, type Exact, whole } from '../exact.ts';
import type { Expression, Sequence } from '../expression.ts';
import {
  canBe,
  either,
  NOTHING,
  type Numbers,
  type Possible,
  possible,
  type Range,
  rangeOf,
  sameRange,
  stop,
  union,
} from './possible.ts';
import { wholeNumbers } from './suppose-date.ts';
import { listRows } from './suppose-lookup.ts';
import { numbersOf } from './suppose-number.ts';
import { reduced, sumOfLargest, type Turn } from './suppose-reduction.ts';
import { factOf, gathered, type PossibleRow, type Supposition } from './supposition.ts';

type Passage = Extract<Expression, { kind: 'fold' | 'reduce' | 'largest' | 'first' }>;

type Turns = {
  readonly turns: readonly Turn[];
  readonly stops: ReadonlySet<string>;
  readonly needs: ReadonlySet<string>;
};

/** Ranges longer than this are taken as one turn repeated. */
const LONGEST = 120;
/** Turns of a repeated step before a number that still grows is taken as having no bound. */
const PATIENCE = 24;

function turnsOf(run: Supposition, sequence: Sequence): Turns | Possible {
  if (sequence.kind === 'list') {
    const rows = listRows(run, sequence.fact);
    if (rows !== 'any')
      return { turns: rows.map((row) => ({ row, sure: true, times: 1 })), stops: NOTHING, needs: NOTHING };
    const type = factOf(run, sequence.fact).type;
    const times = type.kind === 'list' ? type.most : 1;
    const turns: Turn[] = [{ row: { kind: 'any', list: sequence.fact }, sure: false, times }];
    return { turns, stops: NOTHING, needs: new Set([sequence.fact]) };
  }
  const [from, to] = [run.evaluate(run, sequence.from), run.evaluate(run, sequence.to)];
  const { stops, needs } = gathered([from, to]);
  if (from.range.kind === 'none' || to.range.kind === 'none') return { range: { kind: 'none' }, stops, needs };
  const [first, last] = [wholeNumbers(numbersOf(from)), wholeNumbers(numbersOf(to))];
  const shortest = Math.max(0, last.min - first.max + 1);
  const length = Math.max(0, last.max - first.min + 1);
  const long = length > sequence.most ? union(stops, new Set(['range-too-long'])) : stops;
  if (shortest > sequence.most) return { range: { kind: 'none' }, stops: long, needs };
  const most = Math.min(length, sequence.most);
  const place = (min: number, max: number): PossibleRow => ({
    kind: 'place',
    value: possible(between(min, max), NOTHING, needs),
  });
  const isExact = first.min === first.max && shortest === length;
  if (!isExact && most > LONGEST) {
    return { turns: [{ row: place(first.min, last.max), sure: false, times: most }], stops: long, needs };
  }
  const turns = Array.from(
    { length: most },
    (_, k): Turn => ({
      row: place(first.min + k, Math.min(first.max + k, last.max)),
      sure: k < shortest,
      times: 1,
    }),
  );
  return { turns, stops: long, needs: isExact ? NOTHING : needs };
}

function between(min: number, max: number): Numbers {
  const bound = (one: number): Exact | undefined => (Number.isFinite(one) ? whole(one) : undefined);
  return { kind: 'number', min: bound(min), max: bound(max) };
}

export function supposePassage(run: Supposition, e: Passage): Possible {
  const found = turnsOf(run, e.over);
  if (!('turns' in found)) return found;
  const outer = run.items.get(e.as);
  const one = passage(run, e, found.turns);
  if (outer === undefined) run.items.delete(e.as);
  else run.items.set(e.as, outer);
  return possible(one.range, union(found.stops, one.stops), union(one.needs, found.needs));
}

function passage(run: Supposition, e: Passage, turns: readonly Turn[]): Possible {
  switch (e.kind) {
    case 'fold':
      return foldOver(run, e, turns);
    case 'reduce':
      return reduced(run, e, turns);
    case 'largest':
      return sumOfLargest(run, e, turns);
    case 'first':
      return search(run, e, turns);
  }
}

function foldOver(run: Supposition, e: Extract<Passage, { kind: 'fold' }>, turns: readonly Turn[]): Possible {
  const names = e.states.map((state) => state.name);
  const outer = names.map((name) => run.states.get(name));
  const set = (values: readonly (Possible | undefined)[]): void => {
    for (const [index, name] of names.entries()) {
      const value = values[index];
      if (value === undefined) run.states.delete(name);
      else run.states.set(name, value);
    }
  };
  let now = e.states.map((state) => run.evaluate(run, state.start));
  set(now);
  for (const turn of turns) {
    run.items.set(e.as, turn.row);
    for (let time = 0; time < turn.times; time += 1) {
      const next = e.states.map((state) => run.evaluate(run, state.next));
      const joined = turn.sure ? next : next.map((one, index) => joinedState(now[index], one, time));
      const settled = joined.every((one, index) => isSame(one, now[index]));
      now = joined;
      set(now);
      if (settled && turn.times > 1) break;
    }
  }
  const stops = gathered(now);
  const result = run.evaluate(run, e.result);
  set(outer);
  return possible(
    result.range,
    union(result.stops, stops.stops),
    union(result.needs, stops.stops.size > 0 ? stops.needs : NOTHING),
  );
}

function joinedState(before: Possible | undefined, next: Possible, time: number): Possible {
  if (before === undefined) return next;
  const both = either(before, next, NOTHING);
  return time < PATIENCE ? both : { ...both, range: widened(before.range, both.range) };
}

/** What still grows after many turns has no bound. */
function widened(before: Range, now: Range): Range {
  if (before.kind === 'number' && now.kind === 'number') {
    const kept = (a: Exact | undefined, b: Exact | undefined): Exact | undefined =>
      a !== undefined && b !== undefined && compare(a, b) === 0 ? b : undefined;
    return { kind: 'number', min: kept(before.min, now.min), max: kept(before.max, now.max) };
  }
  if (before.kind === 'date' && now.kind === 'date') {
    return {
      kind: 'date',
      min: before.min === now.min ? now.min : -Infinity,
      max: before.max === now.max ? now.max : Infinity,
    };
  }
  return now;
}

function isSame(a: Possible, b: Possible | undefined): boolean {
  return (
    b !== undefined && sameRange(a.range, b.range) && a.stops.size === b.stops.size && a.needs.size === b.needs.size
  );
}

function search(run: Supposition, e: Extract<Passage, { kind: 'first' }>, turns: readonly Turn[]): Possible {
  let found: Possible | undefined;
  let because: ReadonlySet<string> = NOTHING;
  const join = (one: Possible): void => {
    found =
      found === undefined ? possible(one.range, one.stops, union(one.needs, because)) : either(found, one, because);
  };
  for (const turn of turns) {
    run.items.set(e.as, turn.row);
    const condition = run.evaluate(run, e.where);
    because = union(because, condition.needs);
    if (condition.stops.size > 0) join({ range: { kind: 'none' }, stops: condition.stops, needs: condition.needs });
    if (canBe(condition, true)) join(run.evaluate(run, e.then));
    if (turn.sure && !canBe(condition, false)) return found ?? stop('no-row', because);
  }
  join(run.evaluate(run, e.otherwise));
  return found ?? { range: rangeOf(false), stops: NOTHING, needs: because };
}
