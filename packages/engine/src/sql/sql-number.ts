// Prints arithmetic on integers, every step in a type that its proven range fits: nothing overflows or is rounded.

import type { Node, NodeOf } from '../lower/ir.ts';
import { point, product, quotient, type Range, sum } from '../lower/ir-range.ts';
import { atom, integerType, type Printing, typeOf } from './sql-scope.ts';
import { cast, fitsHugeint, integer, list, type SqlType, sql, type Text } from './sql-text.ts';

/** The same value in the type of its node's range. */
export function fit(p: Printing, text: Text, node: Node): Text {
  const type = typeOf(p, node);
  return text.type === type ? text : cast(p.dialect, text, type);
}

/** Two numbers in front of an operator: at least one of them has the type of the result. */
function operands(p: Printing, left: Text, right: Text, range: Range): { a: Text; b: Text; type: SqlType } {
  const wide = left.type === 'wide' || right.type === 'wide' || integerType(p, range.lo, range.hi) === 'wide';
  const type = wide ? 'wide' : 'bigint';
  const ready = [left, right].some((text) => text.type === type && !text.bare);
  if (ready) return { a: left, b: right, type };
  return left.bare
    ? { a: left, b: cast(p.dialect, right, type), type }
    : { a: cast(p.dialect, left, type), b: right, type };
}

function plus(p: Printing, left: Text, right: Text, range: Range): Text {
  const { a, b, type } = operands(p, left, right, range);
  return sql(type)`(${a} + ${b})`;
}

export function minus(p: Printing, left: Text, right: Text, range: Range): Text {
  const { a, b, type } = operands(p, left, right, range);
  return sql(type)`(${a} - ${b})`;
}

function times(p: Printing, left: Text, right: Text, range: Range): Text {
  const { a, b, type } = operands(p, left, right, range);
  return sql(type)`(${a} * ${b})`;
}

/** A sum, a product, or the least or greatest of several terms. */
export function several(p: Printing, node: NodeOf<'add' | 'mul' | 'min' | 'max'>): Text {
  return node.kind === 'min' || node.kind === 'max' ? extreme(p, node) : chain(p, node);
}

function chain(p: Printing, node: NodeOf<'add' | 'mul' | 'min' | 'max'>): Text {
  let text: Text | undefined;
  let range: Range = point(0n);
  for (const term of node.terms) {
    const value = constant(term);
    const next = node.kind === 'mul' ? product(range, term) : sum(range, term);
    range = text === undefined ? term : next;
    if (text === undefined) text = p.print(p, term);
    else if (node.kind === 'mul') text = times(p, text, p.print(p, term), range);
    else if (value !== undefined && value < 0n) text = minus(p, text, integer(-value), range);
    else text = plus(p, text, p.print(p, term), range);
  }
  return fit(p, text ?? integer(0n), node);
}

export function subtraction(p: Printing, node: NodeOf<'sub'>): Text {
  return fit(p, minus(p, p.print(p, node.left), p.print(p, node.right), node), node);
}

function constant(node: Node): bigint | undefined {
  return node.kind === 'const' && typeof node.value === 'bigint' ? node.value : undefined;
}

/** Division of a number that is not negative. */
function whole(p: Printing, left: Text, right: Text): Text {
  const type = left.type === 'wide' || right.type === 'wide' ? 'wide' : 'bigint';
  if (p.dialect === 'duckdb') return sql(type)`(${left} // ${right})`;
  return type === 'wide' ? sql(type)`div(${left}, ${right})` : sql(type)`(${left} / ${right})`;
}

/** Floor division. Both databases cut towards zero, so a number that may be negative is first moved above zero. */
export function division(p: Printing, node: NodeOf<'div'>): Text {
  const { left, right } = node;
  if (left.lo !== undefined && left.lo >= 0n) {
    return fit(p, slices(p, node) ?? whole(p, p.print(p, left), p.print(p, right)), node);
  }
  const least = right.lo ?? 1n;
  if (left.lo !== undefined && least > 0n) {
    const steps = (least - 1n - left.lo) / least;
    const up = product(right, point(steps));
    const moved = sum(left, up);
    if (typeFor(p, moved) === typeFor(p, left)) {
      const [text, by] = [p.print(p, left), p.print(p, right)];
      const shift = right.kind === 'const' ? integer(steps * (right.lo ?? 1n)) : times(p, by, integer(steps), up);
      const quick = whole(p, plus(p, text, shift, moved), by);
      return fit(p, minus(p, quick, integer(steps), quotient(moved, right)), node);
    }
  }
  const [a, b] = [atom(p, left), atom(p, right)];
  const below = minus(p, integer(-1n), a, { lo: 0n, hi: left.lo });
  const negative = sql('bigint')`(-1 - ${whole(p, below, b)})`;
  const type = a.type === 'wide' || b.type === 'wide' ? 'wide' : 'bigint';
  return fit(p, sql(type)`CASE WHEN ${a} >= 0 THEN ${whole(p, a, b)} ELSE ${negative} END`, node);
}

/** The type a range needs, without refusing it. */
function typeFor(p: Printing, range: Range): SqlType | undefined {
  if (p.dialect === 'duckdb' && !fitsHugeint(range.lo, range.hi)) return undefined;
  return integerType(p, range.lo, range.hi);
}

/**
 * `floor((n × factor + rest) / by)` where the product leaves 64 bits though the result does not: the whole part of
 * `n / by` and what is left of it are multiplied apart, so that the database need not use slow wide numbers.
 */
function slices(p: Printing, node: NodeOf<'div'>): Text | undefined {
  const by = constant(node.right);
  const parts = node.left.kind === 'add' ? node.left.terms : [node.left];
  const [scaled, last] = parts;
  const rest = last === undefined ? 0n : constant(last);
  if (scaled?.kind !== 'mul' || scaled.terms.length !== 2 || parts.length > 2) return undefined;
  const [number, by2] = scaled.terms;
  const factor = by2 === undefined ? undefined : constant(by2);
  if (number === undefined || by === undefined || factor === undefined || rest === undefined) return undefined;
  if (typeFor(p, node.left) === 'bigint' || typeFor(p, number) !== 'bigint') return undefined;
  const inside = { lo: rest, hi: (by - 1n) * factor + rest };
  const small = number.lo !== undefined && number.lo >= 0n && factor > 0n && rest >= 0n;
  if (!small || typeFor(p, inside) !== 'bigint' || typeFor(p, node) !== 'bigint') return undefined;
  const n = atom(p, number);
  const after = sql('bigint')`((${n} % ${by}) * ${factor} + ${rest}) ${p.dialect === 'duckdb' ? '//' : '/'} ${by}`;
  return sql('bigint')`(${whole(p, n, integer(by))} * ${factor} + ${after})`;
}

/** Least and greatest; SQL leaves undecided terms out, so those are asked for first. */
function extreme(p: Printing, node: NodeOf<'add' | 'mul' | 'min' | 'max'>): Text {
  const asked = node.terms.filter((term) => !term.total).map((term) => atom(p, term));
  const terms = node.terms.map((term) => p.print(p, term));
  const type = node.type === 'date' ? 'date' : terms.some((term) => term.type === 'wide') ? 'wide' : 'bigint';
  const name = node.kind === 'min' ? 'LEAST' : 'GREATEST';
  const best = sql(type)`${name}(${list(type, terms, ', ')})`;
  if (asked.length === 0) return fit(p, best, node);
  const given = asked.map((text) => sql('boolean')`${text} IS NOT NULL`);
  return fit(p, sql(type)`CASE WHEN ${list('boolean', given, ' AND ')} THEN ${best} END`, node);
}
