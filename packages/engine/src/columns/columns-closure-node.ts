// One closure for each node, typed by how its value is held; the frame keeps the code of the first undecided node.

import { childrenOf, type Node, type NodeOf, type Program } from '../lower/ir.ts';
import { reckonCalendar, reckonDate } from '../lower/ir-reckoning.ts';
import { passageOf } from './columns-closure-loop.ts';
import { arithmetic, bigArithmetic } from './columns-closure-number.ts';
import { truthOf } from './columns-closure-truth.ts';
import { isBig, placeholder } from './columns-form.ts';
import {
  type Big,
  type Closures,
  type Double,
  type Frame,
  passed,
  type Store,
  stored,
  type Truth,
} from './columns-frame.ts';

export function closures(program: Program, store: Store): Closures {
  const slots = new Map<string, number>();
  const [doubles, bigs, truths] = [new Map<number, Double>(), new Map<number, Big>(), new Map<number, Truth>()];
  const once = <F>(known: Map<number, F>, node: Node, make: () => F): F => {
    const found = known.get(node.id);
    if (found !== undefined) return found;
    const made = make();
    known.set(node.id, made);
    return made;
  };
  const shared = sharedNodes(program);
  const kept = <V extends number | bigint | boolean>(node: Node, run: (f: Frame) => V): ((f: Frame) => V) =>
    shared.has(node.id) ? remembered(node, run) : run;
  const c: Closures = {
    program,
    store,
    double: (node) =>
      once(doubles, node, () => {
        if (!isBig(node)) return kept(node, doubleOf(c, node));
        const run = c.big(node);
        return (f) => Number(run(f));
      }),
    big: (node) =>
      once(bigs, node, () => {
        if (isBig(node)) return kept(node, bigOf(c, node));
        const run = c.double(node);
        return (f) => BigInt(run(f));
      }),
    truth: (node) => once(truths, node, () => kept(node, truthOf(c, node))),
    passage: (node) => passageOf(c, node),
    slot: (node) => {
      const key = `${node.loop} ${node.slot}`;
      if (!slots.has(key)) slots.set(key, slots.size);
      return slots.get(key) ?? 0;
    },
  };
  return c;
}

/** Nodes outside of loops that are used several times. */
function sharedNodes(program: Program): ReadonlySet<number> {
  const uses = new Map<number, number>();
  const free = new Set<number>();
  const visit = (node: Node): void => {
    uses.set(node.id, (uses.get(node.id) ?? 0) + 1);
    if (uses.get(node.id) !== 1) return;
    if (node.loops.length === 0 && (node.kind === 'use' || childrenOf(node).length > 0)) free.add(node.id);
    childrenOf(node).forEach(visit);
    if (node.kind === 'use') visit((program.bindings[node.binding] as { node: Node }).node);
  };
  for (const output of program.outputs)
    for (const root of [output.value, output.value, output.denominator]) if (root) visit(root);
  return new Set([...free].filter((id) => (uses.get(id) ?? 0) > 1));
}

function remembered<V extends number | bigint | boolean>(node: Node, run: (f: Frame) => V): (f: Frame) => V {
  return (f) => {
    let known = f.memo.get(node.id);
    if (known?.stamp !== f.stamp) {
      const before = f.code;
      f.code = 0;
      known = { stamp: f.stamp, value: run(f), code: f.code };
      f.memo.set(node.id, known);
      f.code = before;
    }
    if (f.code === 0) f.code = known.code;
    return known.value as V;
  };
}

function doubleOf(c: Closures, node: Node): Double {
  const known = passed(c, node, c.double, Number(placeholder(node)));
  if (known !== undefined) return known;
  switch (node.kind) {
    case 'const': {
      const value = typeof node.value === 'string' ? node.words.indexOf(node.value) : Number(node.value);
      return () => value;
    }
    case 'fact':
    case 'field': {
      const value = stored(c, node);
      return (f) => Number(value(f));
    }
    case 'index':
      return (f) => f.at[node.loop] ?? 0;
    case 'slot': {
      const place = c.slot(node);
      return (f) => f.numbers[place] ?? 0;
    }
    case 'recode': {
      const [of, table] = [c.double(node.of), node.of.words.map((word) => Math.max(0, node.words.indexOf(word)))];
      return (f) => table[of(f)] ?? 0;
    }
    case 'date':
    case 'calendar': {
      const args = node.args.map(c.double);
      const { op } = node;
      if (node.kind === 'date')
        return (f) =>
          reckonDate(
            op as NodeOf<'date'>['op'],
            args.map((arg) => arg(f)),
          );
      return (f) =>
        reckonCalendar(
          op as NodeOf<'calendar'>['op'],
          args.map((arg) => arg(f)),
        );
    }
    case 'fold':
    case 'reduce':
    case 'largest':
    case 'first': {
      const run = c.passage(node);
      return (f) => Number(run(f));
    }
    default:
      return arithmetic(c, node);
  }
}

function bigOf(c: Closures, node: Node): Big {
  const known = passed(c, node, c.big, placeholder(node));
  if (known !== undefined) return known;
  switch (node.kind) {
    case 'const': {
      const value = BigInt(node.value);
      return () => value;
    }
    case 'fact':
    case 'field': {
      const value = stored(c, node);
      return (f) => BigInt(value(f));
    }
    case 'index':
      return (f) => BigInt(f.at[node.loop] ?? 0);
    case 'slot': {
      const place = c.slot(node);
      return (f) => f.bigs[place] ?? 0n;
    }
    case 'fold':
    case 'reduce':
    case 'largest':
    case 'first': {
      const run = c.passage(node);
      return (f) => BigInt(run(f));
    }
    default:
      return bigArithmetic(c, node);
  }
}
