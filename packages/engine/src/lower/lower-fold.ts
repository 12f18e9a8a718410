// Lowers folds: each carried state becomes a slot, or two where its fraction has no fixed scale.

import { type Exact, ONE } from '../exact.ts';
import type { Sequence, State } from '../expression.ts';
import type { Fold, Node, NodeOf, NodeType, Over } from './ir.ts';
import { EVERY, type Range, slotRanges, union } from './ir-range.ts';
import { commonScale, fitsAll, type Numeric, nodeAt } from './lower-number.ts';
import { type Lowering, type Place, plain, retyped, typeOf, wholeNode } from './lowering.ts';

export function overOf(x: Lowering, place: Place, sequence: Sequence): Over {
  x.counter.loop += 1;
  const loop = x.counter.loop;
  if (sequence.kind === 'range') {
    const from = wholeNode(x, x.lower(x, place, sequence.from));
    const to = wholeNode(x, x.lower(x, place, sequence.to));
    return { kind: 'range', loop, from, to, most: sequence.most };
  }
  const type = x.law.facts.get(sequence.fact)?.type;
  if (type?.kind !== 'list') throw new Error(`no such list: ${sequence.fact}`);
  return { kind: 'list', loop, fact: sequence.fact, most: type.most };
}

export function decidedOver(over: Over): boolean {
  if (over.kind === 'list') return true;
  const length = over.to.hi === undefined || over.from.lo === undefined ? undefined : over.to.hi - over.from.lo + 1n;
  return over.from.total && over.to.total && length !== undefined && length <= BigInt(over.most);
}

export function inside(place: Place, as: string, over: Over): Place {
  return { ...place, items: new Map([...place.items, [as, over]]) };
}

/** The shape of a carried state: its type, and of a number its scale, and whether it needs a run-time denominator. */
type Carried = { type: NodeType; words: readonly string[]; scale: Exact | undefined; split: boolean };

export function lowerFold(
  x: Lowering,
  place: Place,
  sequence: Sequence,
  as: string,
  states: readonly State[],
  result: (place: Place) => Numeric,
): Numeric {
  const starts = states.map((state) => x.lower(x, place, state.start));
  const next = (inner: Place): Numeric[] => states.map((state) => x.lower(x, inner, state.next));
  return carry(
    x,
    place,
    sequence,
    as,
    states.map((state) => state.name),
    starts,
    next,
    result,
  );
}

/** A fold whose steps are given as functions, so that reductions over fractions can be folds too. */
export function carry(
  x: Lowering,
  place: Place,
  sequence: Sequence,
  as: string,
  names: readonly string[],
  starts: readonly Numeric[],
  next: (inner: Place) => Numeric[],
  result: (inner: Place) => Numeric,
): Numeric {
  const shapes: Carried[] = starts.map((start) => ({
    type: typeOf(start.node) ?? 'int',
    words: start.node.words,
    scale: fitsAll(start) ? undefined : start.scale,
    split: start.over !== undefined,
  }));
  let tries = 0;
  for (;;) {
    const trial = attempt(x, place, sequence, as, names, shapes, undefined, next);
    if (!widen(shapes, trial.nexts, tries)) {
      const ranges = rangesOf(x, trial, shapes, starts);
      const final = attempt(x, place, sequence, as, names, shapes, ranges, next);
      return finish(x, final, shapes, starts, result);
    }
    tries += 1;
  }
}

/** Makes the shapes fit what the step gives; false when they already did. */
function widen(shapes: readonly Carried[], nexts: readonly Numeric[], tries: number): boolean {
  let changed = false;
  shapes.forEach((shape, index) => {
    const value = nexts[index] as Numeric;
    const type = typeOf(value.node);
    if (type !== undefined && type !== shape.type) {
      shape.type = type;
      shape.words = value.node.words;
      changed = true;
    } else if (type === 'word' && value.node.words.some((word) => !shape.words.includes(word))) {
      shape.words = [...new Set([...shape.words, ...value.node.words])].filter((word) => word !== '');
      changed = true;
    }
    if (shape.split || (type ?? 'int') !== 'int' || fitsAll(value)) return;
    const scale = shape.scale === undefined ? value.scale : commonScale(shape.scale, value.scale);
    if (value.over !== undefined || tries > 4) {
      shape.split = true;
      changed = true;
    } else if (shape.scale === undefined || scale.n !== shape.scale.n || scale.d !== shape.scale.d) {
      shape.scale = scale;
      changed = true;
    }
  });
  return changed;
}

type Attempt = {
  readonly over: Over;
  readonly inner: Place;
  readonly slots: readonly NodeOf<'slot'>[];
  readonly nexts: readonly Numeric[];
};

/** The step, lowered for states of these shapes: one slot each, and for a split number a second one. */
function attempt(
  x: Lowering,
  place: Place,
  sequence: Sequence,
  as: string,
  names: readonly string[],
  shapes: readonly Carried[],
  ranges: readonly Range[] | undefined,
  next: (inner: Place) => Numeric[],
): Attempt {
  const over = overOf(x, place, sequence);
  const slots: NodeOf<'slot'>[] = [];
  const slot = (type: NodeType, usual: Range, words: readonly string[] = []): Node => {
    const range = ranges?.[slots.length] ?? usual;
    const made = x.nodes.make({ kind: 'slot', loop: over.loop, slot: slots.length }, type, range, true, words);
    slots.push(made as NodeOf<'slot'>);
    return made;
  };
  const values = shapes.map((shape): Numeric => {
    if (shape.type !== 'int') return plain(slot(shape.type, EVERY, shape.words));
    if (shape.split) return { node: slot('int', EVERY), scale: ONE, over: slot('int', { lo: 1n, hi: undefined }) };
    const node = slot('int', EVERY);
    return shape.scale === undefined ? plain(x.nodes.int(0n)) : { node, scale: shape.scale };
  });
  const states = new Map([...place.states, ...names.map((name, index) => [name, values[index] as Numeric] as const)]);
  const inner = { ...place, states };
  return { over, inner, slots, nexts: next(inside(inner, as, over)) };
}

/** The nodes that fill the slots of a state of this shape from a value. */
function fill(x: Lowering, shape: Carried, value: Numeric): readonly Node[] {
  const { nodes } = x;
  if (shape.type === 'word') return [nodes.recode(retyped(nodes, value.node, 'word'), shape.words)];
  const node = retyped(nodes, value.node, shape.type);
  if (shape.type !== 'int') return [node];
  if (!shape.split) return [nodeAt(nodes, { ...value, node }, shape.scale ?? ONE)];
  const { n, d } = fitsAll(value) ? ONE : value.scale;
  const over = value.over ?? nodes.int(1n);
  return [nodes.mul([node, nodes.int(n)]), nodes.mul([over, nodes.int(d)])];
}

function rangesOf(
  x: Lowering,
  trial: Attempt,
  shapes: readonly Carried[],
  starts: readonly Numeric[],
): readonly Range[] {
  const first = shapes.flatMap((shape, index) => fill(x, shape, starts[index] as Numeric));
  const nexts = shapes.flatMap((shape, index) => fill(x, shape, trial.nexts[index] as Numeric));
  const split = shapes.flatMap((shape) =>
    shape.split && shape.type === 'int' ? [EVERY, { lo: 1n, hi: undefined }] : [undefined],
  );
  const ranges = slotRanges(first, nexts, trial.slots, trial.over.loop, trial.over.most);
  return ranges.map((range, index) => split[index] ?? range);
}

function finish(
  x: Lowering,
  { over, inner, slots, nexts }: Attempt,
  shapes: readonly Carried[],
  starts: readonly Numeric[],
  result: (inner: Place) => Numeric,
): Numeric {
  const first = shapes.flatMap((shape, index) => fill(x, shape, starts[index] as Numeric));
  const then = shapes.flatMap((shape, index) => fill(x, shape, nexts[index] as Numeric));
  const value = result(inner);
  const results = value.over === undefined ? [value.node] : [value.node, value.over];
  const fold: Fold = {
    over,
    slots: slots.map((slot, index) => ({
      name: `${slot.loop}.${index}`,
      start: first[index] as Node,
      next: then[index] as Node,
      slot,
    })),
    results,
  };
  const total = decidedOver(over) && [...first, ...then, ...results].every((node) => node.total);
  const made = results.map((node, index) =>
    x.nodes.make(
      { kind: 'fold', fold, result: index },
      node.type,
      total ? node : union(node, { lo: 0n, hi: 0n }),
      total,
      node.words,
    ),
  );
  const [node, bottom] = made;
  if (bottom === undefined) return { node: node as Node, scale: value.scale };
  return {
    node: node as Node,
    scale: value.scale,
    over: x.nodes.settled(x.nodes.extreme('max', [bottom, x.nodes.int(1n)])),
  };
}
