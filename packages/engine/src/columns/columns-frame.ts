// The frame that closures run in, and what every closure of a node may need.

import type { Node, NodeOf, Program } from '../lower/ir.ts';
import { indexOfCode, isBig, placeholder } from './columns-form.ts';
import type { Column, StoredFacts } from './columns-stored.ts';

export type Frame = {
  row: number;
  /** Changes with every row, so that remembered values are known to be old. */
  stamp: number;
  code: number;
  columns: readonly Column[];
  facts: StoredFacts;
  /** The entry or number at which each loop stands. */
  readonly at: number[];
  readonly numbers: number[];
  readonly bigs: bigint[];
  readonly truths: boolean[];
  readonly memo: Map<number, { stamp: number; value: number | bigint | boolean; code: number }>;
  readonly runs: Map<number, { stamp: number; code: number }>;
};

/** Where stored values come from. A path is a fact, or `list.field` with the loop whose entry is read. */
export type Store = {
  readonly value: (loop: number | undefined, path: string, node: Node) => (f: Frame) => number | bigint;
  readonly given: (loop: number | undefined, path: string) => (f: Frame) => boolean;
  readonly has: (name: string, value: string, bit: number) => (f: Frame) => boolean;
  readonly rows: (list: string) => (f: Frame) => readonly [number, number];
};

export type Double = (f: Frame) => number;
export type Big = (f: Frame) => bigint;
export type Truth = (f: Frame) => boolean;

/** Compiles nodes as doubles (ints, days, indexes of words), as bigints, or as truths. */
export type Closures = {
  readonly program: Program;
  readonly store: Store;
  readonly double: (node: Node) => Double;
  readonly big: (node: Node) => Big;
  readonly truth: (node: Node) => Truth;
  /** A loop's answer, whatever its type. */
  readonly passage: (node: NodeOf<'fold' | 'reduce' | 'largest' | 'first'>) => (f: Frame) => number | bigint | boolean;
  /** The place of a slot in the frame. */
  readonly slot: (node: NodeOf<'slot'>) => number;
};

export function fail(f: Frame, code: number): void {
  if (f.code === 0) f.code = code;
}

/** Evaluates a node for its code alone. */
export function effect(c: Closures, node: Node): (f: Frame) => void {
  return node.type === 'bool' ? c.truth(node) : isBig(node) ? c.big(node) : c.double(node);
}

/** A stored value, with the code of its absence. */
export function stored(c: Closures, node: NodeOf<'fact' | 'field'>): (f: Frame) => number | bigint {
  const loop = node.kind === 'field' ? node.loop : undefined;
  const path = node.kind === 'field' ? `${node.fact}.${node.field}` : node.name;
  const value = c.store.value(loop, path, node);
  if (node.total) return value;
  const given = c.store.given(loop, path);
  const code = indexOfCode(c.program, `missing:${path}`);
  const none = Number(placeholder(node));
  return (f) => {
    if (given(f)) return value(f);
    fail(f, code);
    return none;
  };
}

/** What is the same for every representation: how nodes pass values on. `run` compiles a child. */
export function passed<V>(
  c: Closures,
  node: Node,
  run: (node: Node) => (f: Frame) => V,
  filler: V,
): ((f: Frame) => V) | undefined {
  switch (node.kind) {
    case 'undecided': {
      const code = indexOfCode(c.program, node.code);
      return (f) => {
        fail(f, code);
        return filler;
      };
    }
    case 'use':
      return run((c.program.bindings[node.binding] as { node: Node }).node);
    case 'settled': {
      const of = run(node.of);
      return (f) => {
        const before = f.code;
        const value = of(f);
        f.code = before;
        return value;
      };
    }
    case 'after': {
      const [first, then] = [effect(c, node.first), run(node.then)];
      return (f) => {
        first(f);
        return then(f);
      };
    }
    case 'select': {
      const [when, then, otherwise] = [c.truth(node.when), run(node.then), run(node.otherwise)];
      return (f) => (when(f) ? then(f) : otherwise(f));
    }
    case 'steps':
      return stepped(c, node, run);
    case 'lookup': {
      const [key, values] = [c.double(node.key), node.values.map(run)];
      return (f) => (values[key(f)] as (f: Frame) => V)(f);
    }
    default:
      return undefined;
  }
}

function stepped<V>(c: Closures, node: NodeOf<'steps'>, run: (node: Node) => (f: Frame) => V): (f: Frame) => V {
  const values = node.values.map(run);
  const key: (f: Frame) => number | bigint = isBig(node.key) ? c.big(node.key) : c.double(node.key);
  const from = node.from.map((start) => (isBig(node.key) ? start : Number(start)));
  return (f) => {
    const at = key(f);
    let index = 0;
    while (index < from.length && (from[index] as number | bigint) <= at) index += 1;
    return (values[index] as (f: Frame) => V)(f);
  };
}
