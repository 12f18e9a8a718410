// Closures for truths: comparisons and conditions.

import type { Comparison } from '../expression.ts';
import type { Node, NodeOf } from '../lower/ir.ts';
import { indexOfCode, runsBig } from './columns-form.ts';
import { type Closures, type Frame, fail, passed, stored, type Truth } from './columns-frame.ts';

function compared(op: Comparison, a: number | bigint, b: number | bigint): boolean {
  switch (op) {
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '=':
      return a === b;
    case '!=':
      return a !== b;
    case '>=':
      return a >= b;
    case '>':
      return a > b;
  }
}

export function truthOf(c: Closures, node: Node): Truth {
  const known = passed(c, node, c.truth, false);
  if (known !== undefined) return known;
  switch (node.kind) {
    case 'const':
      return () => node.value === true;
    case 'fact':
    case 'field': {
      const value = stored(c, node);
      return (f) => value(f) === 1;
    }
    case 'given':
      return c.store.given(undefined, node.name);
    case 'field-given':
      return c.store.given(node.loop, `${node.fact}.${node.field}`);
    case 'has': {
      const [has, given, code] = [
        c.store.has(node.name, node.value, node.bit),
        node.total ? () => true : c.store.given(undefined, node.name),
        indexOfCode(c.program, `missing:${node.name}`),
      ];
      return (f) => {
        if (given(f)) return has(f);
        fail(f, code);
        return false;
      };
    }
    case 'slot': {
      const place = c.slot(node);
      return (f) => f.truths[place] ?? false;
    }
    case 'not': {
      const term = c.truth(node.term);
      return (f) => !term(f);
    }
    case 'and':
    case 'or': {
      const [terms, end] = [node.terms.map(c.truth), node.kind === 'or'];
      return (f) => {
        for (const term of terms) if (term(f) === end) return end;
        return !end;
      };
    }
    case 'compare':
      return comparison(c, node);
    case 'fold':
    case 'reduce':
    case 'largest':
    case 'first': {
      const run = c.passage(node);
      return (f) => run(f) === true;
    }
    default:
      throw new TypeError(`not a truth: ${node.kind}`);
  }
}

function comparison(c: Closures, node: NodeOf<'compare'>): Truth {
  const { op } = node;
  if (node.left.type === 'bool') {
    const [left, right] = [c.truth(node.left), c.truth(node.right)];
    return (f) => compared(op, Number(left(f)), Number(right(f)));
  }
  const big = node.left.type === 'int' && runsBig(node);
  const run: (node: Node) => (f: Frame) => number | bigint = big ? c.big : c.double;
  const [left, right] = [run(node.left), run(node.right)];
  return (f) => compared(op, left(f), right(f));
}
