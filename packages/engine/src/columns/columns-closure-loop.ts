// Closures for loops: folds, sums and searches over the entries of a list or a range of numbers.

import type { Fold, Node, NodeOf, Over, Search } from '../lower/ir.ts';
import { indexOfCode, isBig, largestBigs, largestDoubles } from './columns-form.ts';
import { type Closures, effect, type Frame, fail } from './columns-frame.ts';

type Passage = NodeOf<'fold' | 'reduce' | 'largest' | 'first'>;
type Value = number | bigint | boolean;

function anyOf(c: Closures, node: Node): (f: Frame) => Value {
  return node.type === 'bool' ? c.truth(node) : isBig(node) ? c.big(node) : c.double(node);
}

export function passageOf(c: Closures, node: Passage): (f: Frame) => Value {
  switch (node.kind) {
    case 'fold':
      return fold(c, node.fold, node.result);
    case 'first':
      return search(c, node.search, node.result);
    case 'reduce':
      return reduce(c, node);
    case 'largest':
      return largest(c, node);
  }
}

/** From and to of a loop; none when it is undecided or too long. */
function bounds(c: Closures, over: Over): (f: Frame) => readonly [number, number] {
  if (over.kind === 'list') {
    const rows = c.store.rows(over.fact);
    return (f) => {
      const [start, end] = rows(f);
      return [start, end - 1];
    };
  }
  const [from, to, long] = [c.double(over.from), c.double(over.to), indexOfCode(c.program, 'range-too-long')];
  return (f) => {
    const [a, b] = [from(f), to(f)];
    if (b - a >= over.most) fail(f, long);
    return [a, b];
  };
}

/** Goes through the elements until the body answers true or something is undecided. */
function through(
  c: Closures,
  over: Over,
  before: ((f: Frame) => void) | undefined,
  body: (f: Frame) => boolean,
): (f: Frame) => boolean {
  const range = bounds(c, over);
  return (f) => {
    const outer = f.code;
    f.code = 0;
    const [from, to] = range(f);
    before?.(f);
    let ended = false;
    for (let n = from; n <= to && f.code === 0 && !ended; n += 1) {
      f.at[over.loop] = n;
      ended = body(f);
    }
    if (outer !== 0) f.code = outer;
    return ended;
  };
}

function fold(c: Closures, { over, slots, results }: Fold, result: number): (f: Frame) => Value {
  const places = slots.map(({ slot }) => c.slot(slot));
  const setters = slots.map(({ slot }, index) => {
    const place = places[index] as number;
    if (slot.type === 'bool') return (f: Frame, value: Value): void => void (f.truths[place] = value === true);
    if (isBig(slot)) return (f: Frame, value: Value): void => void (f.bigs[place] = BigInt(value));
    return (f: Frame, value: Value): void => void (f.numbers[place] = Number(value));
  });
  const [starts, nexts] = [slots.map(({ start }) => anyOf(c, start)), slots.map(({ next }) => anyOf(c, next))];
  const assign = (values: readonly Value[], f: Frame): void =>
    setters.forEach((set, index) => set(f, values[index] as Value));
  const run = through(
    c,
    over,
    (f) =>
      assign(
        starts.map((start) => start(f)),
        f,
      ),
    (f) => {
      const values = nexts.map((next) => next(f));
      if (f.code === 0) assign(values, f);
      return false;
    },
  );
  const answer = anyOf(c, results[result] as Node);
  return (f) => {
    run(f);
    return answer(f);
  };
}

function search(c: Closures, { over, where, found, otherwise }: Search, result: number): (f: Frame) => Value {
  const [condition, then, rest] = [
    c.truth(where),
    anyOf(c, found[result] as Node),
    anyOf(c, otherwise[result] as Node),
  ];
  const answers: Value[] = [];
  const run = through(c, over, undefined, (f) => {
    if (!condition(f) || f.code !== 0) return false;
    answers[0] = then(f);
    return true;
  });
  return (f) => (run(f) ? (answers[0] as Value) : rest(f));
}

function reduce(c: Closures, node: NodeOf<'reduce'>): (f: Frame) => Value {
  const where = node.where === undefined ? undefined : c.truth(node.where);
  const of = node.of === undefined ? undefined : anyOf(c, node.of);
  const big = isBig(node);
  const one = big ? 1n : 1;
  const empty = indexOfCode(c.program, node.empty);
  const starts = { sum: 0, product: 1, count: 0, least: 0, greatest: 0, some: false, every: true } as const;
  const state: { value: Value; seen: boolean } = { value: 0, seen: false };
  const run = through(
    c,
    node.over,
    () => {
      const start = starts[node.op];
      state.value = big && typeof start === 'number' ? BigInt(start) : start;
      state.seen = false;
    },
    (f) => {
      if (where !== undefined && !where(f)) return false;
      const value = of === undefined ? one : of(f);
      if (f.code !== 0) return false;
      const fit = big && typeof value === 'number' ? BigInt(value) : value;
      state.value = joined(node.op, state.value, fit, state.seen);
      state.seen = true;
      return (node.op === 'some' && value === true) || (node.op === 'every' && value === false);
    },
  );
  return (f) => {
    run(f);
    if ((node.op === 'least' || node.op === 'greatest') && !state.seen) fail(f, empty);
    return state.value;
  };
}

function joined(op: NodeOf<'reduce'>['op'], before: Value, value: Value, seen: boolean): Value {
  switch (op) {
    case 'sum':
    case 'count':
      return typeof before === 'bigint' ? before + BigInt(value) : Number(before) + Number(value);
    case 'product':
      return typeof before === 'bigint' ? before * BigInt(value) : Number(before) * Number(value);
    case 'some':
    case 'every':
      return value;
    case 'least':
      return !seen || value < before ? value : before;
    case 'greatest':
      return !seen || value > before ? value : before;
  }
}

function largest(c: Closures, node: NodeOf<'largest'>): (f: Frame) => Value {
  const [of, count, countCode] = [anyOf(c, node.of), c.double(node.count), effect(c, node.count)];
  const big = isBig(node);
  return (outer) => {
    const values: Value[] = [];
    const run = through(c, node.over, undefined, (f) => {
      const value = of(f);
      values.push(big ? BigInt(value) : value);
      return false;
    });
    run(outer);
    countCode(outer);
    return big ? largestBigs(values as bigint[], count(outer)) : largestDoubles(values as number[], count(outer));
  };
}
