// Closures for arithmetic, on doubles where that is proven exact.

import { floorDivide } from '../exact.ts';
import type { Node } from '../lower/ir.ts';
import { runsBig } from './columns-form.ts';
import type { Big, Closures, Double } from './columns-frame.ts';

export function arithmetic(c: Closures, node: Node): Double {
  if (
    'terms' in node &&
    (node.kind === 'add' || node.kind === 'mul' || node.kind === 'min' || node.kind === 'max') &&
    !runsBig(node)
  ) {
    const terms = node.terms.map(c.double);
    const [first, ...rest] = terms as [Double, ...Double[]];
    switch (node.kind) {
      case 'add':
        return (f) => rest.reduce((sum, term) => sum + term(f), first(f));
      case 'mul':
        return (f) => rest.reduce((sum, term) => sum * term(f), first(f));
      case 'min':
        return (f) => rest.reduce((sum, term) => Math.min(sum, term(f)), first(f));
      case 'max':
        return (f) => rest.reduce((sum, term) => Math.max(sum, term(f)), first(f));
    }
  }
  if ((node.kind === 'sub' || node.kind === 'div') && !runsBig(node)) {
    const [left, right] = [c.double(node.left), c.double(node.right)];
    return node.kind === 'sub' ? (f) => left(f) - right(f) : (f) => Math.floor(left(f) / right(f));
  }
  const run = bigArithmetic(c, node);
  return (f) => Number(run(f));
}

export function bigArithmetic(c: Closures, node: Node): Big {
  switch (node.kind) {
    case 'add':
    case 'mul':
    case 'min':
    case 'max': {
      const [first, ...rest] = node.terms.map(c.big) as [Big, ...Big[]];
      const { kind } = node;
      const join = (a: bigint, b: bigint): bigint =>
        kind === 'add' ? a + b : kind === 'mul' ? a * b : (kind === 'min') === a < b ? a : b;
      return (f) => rest.reduce((sum, term) => join(sum, term(f)), first(f));
    }
    case 'sub':
    case 'div': {
      const [left, right] = [c.big(node.left), c.big(node.right)];
      return node.kind === 'sub' ? (f) => left(f) - right(f) : (f) => floorDivide(left(f), right(f));
    }
    default:
      throw new TypeError(`not a number: ${node.kind}`);
  }
}
