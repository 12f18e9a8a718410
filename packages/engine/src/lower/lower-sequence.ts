// Lowers what goes through rows or numbers: folds with carried states, sums, searches.

import { ONE } from '../exact.ts';
import type { Expression, Sequence } from '../expression.ts';
import type { Node, NodeType } from './ir.ts';
import { EVERY, type Range, union } from './ir-range.ts';
import { carry, decidedOver, inside, lowerFold, overOf } from './lower-fold.ts';
import {
  addNumbers,
  commonScale,
  compareNumbers,
  constant,
  fitsAll,
  multiplyNumbers,
  type Numeric,
  nodeAt,
} from './lower-number.ts';
import { type Lowering, type Place, plain, retyped, sameWords, selectValue, typeOf, wholeNode } from './lowering.ts';

type Passage = Extract<Expression, { kind: 'fold' | 'reduce' | 'largest' | 'first' }>;

export function lowerPassage(x: Lowering, place: Place, e: Passage): Numeric {
  const { over } = e;
  if (over.kind === 'list' && x.known.absent?.includes(over.fact)) return withoutRows(x, place, e);
  switch (e.kind) {
    case 'fold':
      return lowerFold(x, place, over, e.as, e.states, (inner) => x.lower(x, inner, e.result));
    case 'reduce':
      return lowerReduce(x, place, e);
    case 'largest':
      return lowerLargest(x, place, e);
    case 'first':
      return lowerFirst(x, place, e);
  }
}

/** What is left of a passage through a list that is never given. */
function withoutRows(x: Lowering, place: Place, e: Passage): Numeric {
  switch (e.kind) {
    case 'fold': {
      const starts = e.states.map((state) => x.lower(x, place, state.start));
      const states = new Map([
        ...place.states,
        ...e.states.map((state, index) => [state.name, starts[index] as Numeric] as const),
      ]);
      const result = x.lower(x, { ...place, states }, e.result);
      return { ...result, node: starts.reduceRight((then, start) => x.nodes.after(start.node, then), result.node) };
    }
    case 'first':
      return x.lower(x, place, e.otherwise);
    case 'largest': {
      const count = x.lower(x, place, e.count);
      return plain(x.nodes.after(count.node, x.nodes.int(0n)));
    }
    case 'reduce':
      return emptyReduce(x, e);
  }
}

function emptyReduce(x: Lowering, e: Extract<Passage, { kind: 'reduce' }>): Numeric {
  switch (e.op) {
    case 'sum':
    case 'count':
      return plain(x.nodes.int(0n));
    case 'product':
      return plain(x.nodes.int(1n));
    case 'some':
    case 'every':
      return plain(x.nodes.truth(e.op === 'every'));
    case 'least':
    case 'greatest':
      return plain(x.nodes.undecided(emptyCode(e.over), 'int'));
  }
}

function emptyCode(over: Sequence): string {
  return over.kind === 'list' ? `empty:${over.fact}` : 'empty:range';
}

function lowerReduce(x: Lowering, place: Place, e: Extract<Passage, { kind: 'reduce' }>): Numeric {
  const { nodes } = x;
  const over = overOf(x, place, e.over);
  const inner = inside(place, e.as, over);
  const where = e.where === undefined ? undefined : retyped(nodes, x.lower(x, inner, e.where).node, 'bool');
  const of = e.of === undefined ? undefined : x.lower(x, inner, e.of);
  const truth = e.op === 'some' || e.op === 'every';
  if (of?.over !== undefined || (e.op === 'product' && of !== undefined && of.scale.n !== of.scale.d)) {
    return reduceFractions(x, place, e);
  }
  const node =
    of === undefined || e.op === 'count'
      ? undefined
      : retyped(nodes, of.node, truth ? 'bool' : (typeOf(of.node) ?? 'int'));
  const extreme = e.op === 'least' || e.op === 'greatest';
  const total = !extreme && decidedOver(over) && (where?.total ?? true) && (node?.total ?? true);
  const kind = { kind: 'reduce', op: e.op, over, where, of: node, empty: emptyCode(e.over) } as const;
  const most = BigInt(over.most);
  const type: NodeType = truth ? 'bool' : extreme ? (node?.type ?? 'int') : 'int';
  const range = reduceRange(e.op, node, most);
  return {
    node: nodes.make(kind, type, range, total),
    scale: of === undefined || truth || e.op === 'count' ? ONE : of.scale,
  };
}

function reduceRange(op: Extract<Passage, { kind: 'reduce' }>['op'], of: Node | undefined, most: bigint): Range {
  switch (op) {
    case 'sum': {
      const times = (end: bigint | undefined, sign: bigint): bigint | undefined =>
        end === undefined ? undefined : end * sign > 0n ? end * most : 0n;
      return { lo: times(of?.lo, -1n), hi: times(of?.hi, 1n) };
    }
    case 'count':
      return { lo: 0n, hi: most };
    case 'least':
    case 'greatest':
      return union(of ?? EVERY, { lo: 0n, hi: 0n });
    case 'product':
    case 'some':
    case 'every':
      return EVERY;
  }
}

/** Sums, products and extremes of values with run-time denominators: a fold that also knows whether it saw any. */
function reduceFractions(x: Lowering, place: Place, e: Extract<Passage, { kind: 'reduce' }>): Numeric {
  const { nodes } = x;
  const zero = constant(nodes, { n: 0n, d: 1n });
  const start = e.op === 'product' ? constant(nodes, ONE) : zero;
  const [name, seen] = [`${e.as}/of`, `${e.as}/seen`];
  const next = (inner: Place): Numeric[] => {
    const before = inner.states.get(name) as Numeric;
    const any = (inner.states.get(seen) as Numeric).node;
    const where = e.where === undefined ? nodes.truth(true) : retyped(nodes, x.lower(x, inner, e.where).node, 'bool');
    const of = x.lower(x, inner, e.of as Expression);
    const step = stepOf(x, e.op, before, any, of);
    return [selectValue(nodes, where, step, before), plain(nodes.or([any, nodes.settled(where)]))];
  };
  const result = (inner: Place): Numeric => {
    const value = inner.states.get(name) as Numeric;
    if (e.op === 'sum' || e.op === 'product') return value;
    return selectValue(
      nodes,
      (inner.states.get(seen) as Numeric).node,
      value,
      plain(nodes.undecided(emptyCode(e.over), 'int')),
    );
  };
  return carry(x, place, e.over, e.as, [name, seen], [start, plain(nodes.truth(false))], next, result);
}

function stepOf(x: Lowering, op: string, before: Numeric, any: Node, of: Numeric): Numeric {
  switch (op) {
    case 'sum':
      return addNumbers(x.nodes, [before, of]);
    case 'product':
      return multiplyNumbers(x.nodes, [before, of]);
    default: {
      const better = compareNumbers(x.nodes, op === 'least' ? '<' : '>', of, before);
      return selectValue(x.nodes, x.nodes.or([x.nodes.not(any), better]), of, before);
    }
  }
}

function lowerLargest(x: Lowering, place: Place, e: Extract<Passage, { kind: 'largest' }>): Numeric {
  const over = overOf(x, place, e.over);
  const of = x.lower(x, inside(place, e.as, over), e.of);
  if (of.over !== undefined) throw new Error('the largest of values with run-time denominators cannot be lowered');
  const count = wholeNode(x, x.lower(x, place, e.count));
  const total = decidedOver(over) && of.node.total && count.total;
  const range = reduceRange('sum', of.node, BigInt(over.most));
  return { node: x.nodes.make({ kind: 'largest', count, over, of: of.node }, 'int', range, total), scale: of.scale };
}

function lowerFirst(x: Lowering, place: Place, e: Extract<Passage, { kind: 'first' }>): Numeric {
  const { nodes } = x;
  const over = overOf(x, place, e.over);
  const inner = inside(place, e.as, over);
  const where = retyped(nodes, x.lower(x, inner, e.where).node, 'bool');
  const found = x.lower(x, inner, e.then);
  const otherwise = x.lower(x, place, e.otherwise);
  const type = typeOf(found.node) ?? typeOf(otherwise.node) ?? 'int';
  const scale = fitsAll(found)
    ? otherwise.scale
    : fitsAll(otherwise)
      ? found.scale
      : commonScale(found.scale, otherwise.scale);
  const pair = [found, otherwise].map((value) => retyped(nodes, value.node, type));
  const ends = type === 'word' ? sameWords(nodes, pair) : pair;
  const at = (value: Numeric, node: Node): Node => (type === 'int' ? nodeAt(nodes, { ...value, node }, scale) : node);
  const split = found.over !== undefined || otherwise.over !== undefined;
  const one = nodes.int(1n);
  const search = {
    over,
    where,
    found: [at(found, ends[0] as Node), ...(split ? [found.over ?? one] : [])],
    otherwise: [at(otherwise, ends[1] as Node), ...(split ? [otherwise.over ?? one] : [])],
  };
  const total = decidedOver(over) && [where, ...search.found, ...search.otherwise].every((node) => node.total);
  const made = search.found.map((node, index) => {
    const range = union(node, search.otherwise[index] as Node, ...(total ? [] : [{ lo: 0n, hi: 0n }]));
    return nodes.make({ kind: 'first', search, result: index }, type, range, total, node.words);
  });
  const [node, bottom] = made;
  if (bottom === undefined) return { node: node as Node, scale };
  return { node: node as Node, scale, over: nodes.settled(nodes.extreme('max', [bottom, one])) };
}
