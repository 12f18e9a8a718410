// What the parts of the lowering share: the program being made, where an expression stands, and values of one type.

import type { Day } from '../calendar.ts';
import { ONE } from '../exact.ts';
import type { Expression, Type, Value } from '../expression.ts';
import type { Law } from '../law.ts';
import type { Binding, Node, NodeType, Over, Storage } from './ir.ts';
import { constOf } from './ir-basics.ts';
import type { Nodes } from './ir-nodes.ts';
import type { Range } from './ir-range.ts';
import { type Numeric, pickNumber } from './lower-number.ts';

/** What is known before the program runs and is folded into it. Fields of lists are named `list.field`. */
export type Known = {
  /** The event day, when it is the same for everybody. */
  readonly on?: Day;
  /** The day as of which the law is known; absent: everything published. */
  readonly known?: Day;
  readonly facts?: { readonly [name: string]: Value | readonly string[] };
  /** Facts that are never given. */
  readonly absent?: readonly string[];
  /** Facts that are always given. */
  readonly stated?: readonly string[];
  /** Narrower bounds than a number's type has, in the fact's unit; the caller vouches for them. */
  readonly ranges?: { readonly [name: string]: { readonly min: string; readonly max: string } };
};

export type Lowering = {
  readonly law: Law;
  readonly nodes: Nodes;
  readonly known: Known;
  readonly bindings: Binding[];
  readonly kept: Map<number, Node>;
  readonly rules: Map<string, Numeric | 'begun'>;
  /** The number of the next loop. */
  readonly counter: { loop: number };
  readonly lower: (lowering: Lowering, place: Place, expression: Expression) => Numeric;
};

/** Where an expression stands: the elements and states it can see, and the event days for which it is in force. */
export type Place = {
  readonly items: ReadonlyMap<string, Over>;
  readonly states: ReadonlyMap<string, Numeric>;
  readonly days: Range;
};

export function plain(node: Node): Numeric {
  return { node, scale: ONE };
}

/** The day on which the event happened. */
export function eventDay(x: Lowering, place: Place): Node {
  if (x.known.on !== undefined) return x.nodes.day(x.known.on);
  return x.nodes.make({ kind: 'fact', name: 'on' }, 'date', place.days, true);
}

/** A binding of a node that is used several times; inside loops, and where it is short, the node itself. */
export function keep(x: Lowering, node: Node, name?: string): Node {
  const short = ['const', 'fact', 'given', 'use', 'undecided', 'slot', 'index', 'field'].includes(node.kind);
  if (short || node.loops.length > 0) return node;
  const found = x.kept.get(node.id);
  if (found !== undefined) return found;
  const use = x.nodes.make({ kind: 'use', binding: x.bindings.length }, node.type, node, node.total, node.words);
  x.kept.set(node.id, use);
  x.bindings.push({ name: name ?? `#${x.bindings.length}`, node });
  return use;
}

export function storageOf(
  type: Exclude<Type, { kind: 'list' }>,
  narrower?: { readonly min: string; readonly max: string },
): Storage {
  if (type.kind !== 'number') return type;
  const { min, max } = narrower ?? type;
  return {
    kind: 'number',
    unit: type.unit,
    decimals: type.decimals,
    lo: stored(min, type.decimals),
    hi: stored(max, type.decimals),
  };
}

function stored(text: string, decimals: number): bigint {
  const [, sign = '', units = '0', rest = ''] = /^(-?)(\d+)(?:\.(\d*))?$/.exec(text) ?? [];
  const digits = BigInt(units + rest.slice(0, decimals).padEnd(decimals, '0'));
  return sign === '-' ? -digits : digits;
}

/** The type of a value; undefined when every branch of it is undecided, so that it can be of any type. */
export function typeOf(node: Node): NodeType | undefined {
  switch (node.kind) {
    case 'undecided':
      return undefined;
    case 'select':
      return typeOf(node.then) ?? typeOf(node.otherwise);
    case 'steps':
    case 'lookup':
      return node.values.map(typeOf).find((type) => type !== undefined);
    case 'after':
      return typeOf(node.then);
    default:
      return node.type;
  }
}

/** The same node as a value of a type, where it is undecided in every branch. */
export function retyped(nodes: Nodes, node: Node, type: NodeType): Node {
  if (node.type === type) return node;
  switch (node.kind) {
    case 'undecided':
      return nodes.undecided(node.code, type);
    case 'select':
      return nodes.select(node.when, retyped(nodes, node.then, type), retyped(nodes, node.otherwise, type));
    case 'steps':
      return nodes.steps(
        node.key,
        node.from,
        node.values.map((value) => retyped(nodes, value, type)),
      );
    case 'lookup':
      return nodes.lookup(
        node.key,
        node.cases,
        node.values.map((value) => retyped(nodes, value, type)),
        retyped(nodes, node.otherwise, type),
      );
    case 'after':
      return nodes.after(node.first, retyped(nodes, node.then, type));
    default:
      throw new TypeError(`a ${node.type} stands where a ${type} belongs`);
  }
}

/** Values of one type: numbers at one scale, words with one order of words. */
export function pick(nodes: Nodes, values: readonly Numeric[], choose: (choices: readonly Node[]) => Node): Numeric {
  const type = values.map((value) => typeOf(value.node)).find((one) => one !== undefined) ?? 'int';
  if (type === 'int')
    return pickNumber(
      nodes,
      values.map((value) => ({ ...value, node: retyped(nodes, value.node, type) })),
      choose,
    );
  const choices = values.map((value) => retyped(nodes, value.node, type));
  return plain(choose(type === 'word' ? sameWords(nodes, choices) : choices));
}

export function sameWords(nodes: Nodes, choices: readonly Node[]): readonly Node[] {
  const words = [...new Set(choices.flatMap((choice) => choice.words))].filter((word) => word !== '');
  const fit = (choice: Node): boolean => choice.words.length === words.length && !choice.words.includes('');
  const common = choices.find(fit)?.words ?? words;
  return choices.map((choice) => nodes.recode(choice, common));
}

export function selectValue(nodes: Nodes, when: Node, then: Numeric, otherwise: Numeric): Numeric {
  if (when.kind === 'const') return when.value === true ? then : otherwise;
  return pick(nodes, [then, otherwise], ([a, b]) => nodes.select(when, a as Node, b as Node));
}

/** A whole number as an integer node. */
export function wholeNode(x: Lowering, value: Numeric): Node {
  const node = retyped(x.nodes, value.node, 'int');
  if (constOf(node) === 0n || node.kind === 'undecided') return node;
  const { n, d } = value.scale;
  const top = x.nodes.mul([node, x.nodes.int(n)]);
  if (value.over === undefined && d === 1n) return top;
  const by = value.over === undefined ? x.nodes.int(d) : x.nodes.mul([value.over, x.nodes.int(d)]);
  return x.nodes.div(top, by);
}
