// Makes the nodes of one lowered program: equal nodes once, constants folded, branches that cannot be reached left out.

import type { Kind, Node, NodeType } from './ir.ts';
import { type Basics, basics, constOf, interning, type Make, stopAt } from './ir-basics.ts';
import { type Judgement, judgement } from './ir-judgement.ts';
import { isPoint, rangeOf } from './ir-range.ts';
import { type Reckoning, reckoning } from './ir-reckoning.ts';

/** The nodes of one program. Each function answers with a node that has the same meaning as what it is asked for. */
export type Nodes = { readonly make: Make } & Basics & Arithmetic & Judgement & Reckoning;

type Arithmetic = {
  readonly add: (terms: readonly Node[]) => Node;
  readonly sub: (left: Node, right: Node) => Node;
  readonly mul: (terms: readonly Node[]) => Node;
  readonly div: (left: Node, right: Node) => Node;
  readonly extreme: (kind: 'min' | 'max', terms: readonly Node[]) => Node;
};

export function createNodes(): Nodes {
  const make = interning();
  const base = basics(make);
  const numbers = arithmetic(make, base);
  const logic = judgement(make, base);
  return { make, ...base, ...numbers, ...logic, ...reckoning(make, base) };
}

function arithmetic(make: Make, base: Basics): Arithmetic {
  const plain = (kind: Kind, terms: readonly Node[], type: NodeType = 'int'): Node => {
    const code = stopAt(terms);
    if (code !== undefined) return base.undecided(code, type);
    const range = rangeOf(kind as Node, (node) => node);
    const total = terms.every((term) => term.total);
    if (total && isPoint(range) && range.lo !== undefined) {
      return type === 'date' ? base.day(Number(range.lo)) : base.int(range.lo);
    }
    return make(kind, type, range, total);
  };
  const gather = (kind: 'add' | 'mul', terms: readonly Node[]): Node => {
    let known = kind === 'add' ? 0n : 1n;
    const others: Node[] = [];
    for (const term of terms.flatMap((one) => (one.kind === kind ? one.terms : [one]))) {
      const value = constOf(term);
      if (value === undefined) others.push(term);
      else known = kind === 'add' ? known + value : known * value;
    }
    if (kind === 'mul' && known === 0n) {
      return others.reduceRight((then, first) => base.after(first, then), base.int(0n));
    }
    if (known !== (kind === 'add' ? 0n : 1n) || others.length === 0) others.push(base.int(known));
    const only = others[0];
    return others.length === 1 && only !== undefined ? only : plain({ kind, terms: others }, others);
  };
  const add: Arithmetic['add'] = (terms) => gather('add', terms);
  return {
    add,
    mul: (terms) => gather('mul', terms),
    sub: (left, right) => {
      const value = constOf(right);
      return value === undefined ? plain({ kind: 'sub', left, right }, [left, right]) : add([left, base.int(-value)]);
    },
    div: (left, right) => (constOf(right) === 1n ? left : plain({ kind: 'div', left, right }, [left, right])),
    extreme: (kind, terms) => extreme(plain, kind, terms),
  };
}

type Plain = (kind: Kind, terms: readonly Node[], type?: NodeType) => Node;

/** Drops a term that another is never beyond, where dropping it loses no code. */
function extreme(plain: Plain, kind: 'min' | 'max', terms: readonly Node[]): Node {
  const beyond = (a: Node, b: Node): boolean =>
    kind === 'min'
      ? a.lo !== undefined && b.hi !== undefined && a.lo >= b.hi
      : a.hi !== undefined && b.lo !== undefined && a.hi <= b.lo;
  const kept: Node[] = [];
  for (const term of terms) {
    if (term.total && kept.some((other) => other === term || beyond(term, other))) continue;
    for (let i = kept.length - 1; i >= 0; i -= 1) {
      const other = kept[i];
      if (other?.total && beyond(other, term)) kept.splice(i, 1);
    }
    kept.push(term);
  }
  const only = kept[0];
  return kept.length === 1 && only !== undefined ? only : plain({ kind, terms: kept }, kept, terms[0]?.type ?? 'int');
}
