// Nodes of a lowered program: equal nodes are made once, and what every kind of node needs stands here.

import { childrenOf, type Kind, type Node, type NodeOf, type NodeType } from './ir.ts';
import { EVERY, point, type Range } from './ir-range.ts';

/** The node of this kind, made now or before. */
export type Make = (kind: Kind, type: NodeType, range: Range, total: boolean, words?: readonly string[]) => Node;

/** What tells a node from others: its fields, with nodes replaced by their ids. Loops differ by their numbers. */
function keyOf(kind: Kind, type: NodeType): string {
  return JSON.stringify([type, kind], (_, value: unknown) => {
    if (typeof value === 'bigint') return `${value}n`;
    if (typeof value !== 'object' || value === null) return value;
    if ('slots' in value && 'over' in value) return (value as { over: { loop: number } }).over.loop;
    if ('found' in value && 'over' in value) return (value as { over: { loop: number } }).over.loop;
    if ('id' in value) return (value as { id: number }).id;
    return value;
  });
}

function loopsOf(kind: Kind): readonly number[] {
  const inside = new Set<number>();
  if ('loop' in kind) inside.add(kind.loop);
  for (const child of childrenOf(kind as Node)) for (const loop of child.loops) inside.add(loop);
  if (kind.kind === 'fold') inside.delete(kind.fold.over.loop);
  if (kind.kind === 'reduce' || kind.kind === 'largest') inside.delete(kind.over.loop);
  if (kind.kind === 'first') inside.delete(kind.search.over.loop);
  return [...inside].sort((a, b) => a - b);
}

export function interning(): Make {
  const known = new Map<string, Node>();
  return (kind, type, range, total, words = []) => {
    const key = `${words.join('|')}${keyOf(kind, type)}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const node: Node = {
      ...kind,
      id: known.size,
      type,
      lo: range.lo,
      hi: range.hi,
      total,
      words,
      loops: loopsOf(kind),
    };
    known.set(key, node);
    return node;
  };
}

export type Basics = {
  readonly int: (value: bigint) => Node;
  readonly day: (value: number) => Node;
  readonly truth: (value: boolean) => Node;
  readonly word: (value: string) => Node;
  readonly undecided: (code: string, type: NodeType) => Node;
  /** `then`, once `first` is decided. */
  readonly after: (first: Node, then: Node) => Node;
  /** The value alone; its code is carried by another node. */
  readonly settled: (of: Node) => Node;
};

export function basics(make: Make): Basics {
  const undecided = (code: string, type: NodeType): Node => {
    return make({ kind: 'undecided', code }, type, point(0n), false, type === 'word' ? [''] : []);
  };
  return {
    int: (value) => make({ kind: 'const', value }, 'int', point(value), true),
    day: (value) => make({ kind: 'const', value: BigInt(value) }, 'date', point(BigInt(value)), true),
    truth: (value) => make({ kind: 'const', value }, 'bool', EVERY, true),
    word: (value) => make({ kind: 'const', value }, 'word', EVERY, true, [value]),
    undecided,
    after: (first, then) => {
      if (first.total || first === then) return then;
      if (first.kind === 'undecided') return undecided(first.code, then.type);
      return make({ kind: 'after', first, then }, then.type, then, false, then.words);
    },
    settled: (of) => (of.total ? of : make({ kind: 'settled', of }, of.type, of, true, of.words)),
  };
}

export function isConst(node: Node): node is NodeOf<'const'> {
  return node.kind === 'const';
}

export function constOf(node: Node): bigint | undefined {
  return node.kind === 'const' && typeof node.value === 'bigint' ? node.value : undefined;
}

/** The code of the first term that is always undecided, when all before it are always decided. */
export function stopAt(terms: readonly Node[]): string | undefined {
  const first = terms.find((term) => !term.total);
  return first?.kind === 'undecided' ? first.code : undefined;
}
