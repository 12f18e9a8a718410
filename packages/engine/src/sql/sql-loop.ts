// What both databases share in printing loops: where a range begins and ends, and where the result of a loop is kept.

import type { Node, NodeOf, Over, Search } from '../lower/ir.ts';
import { negative, sum } from '../lower/ir-range.ts';
import { minus } from './sql-number.ts';
import { atom, homeOf, type Printing, type Scope } from './sql-scope.ts';
import { sql, type Text, typed } from './sql-text.ts';

export type Loop = NodeOf<'fold' | 'reduce' | 'largest' | 'first'>;
type RangeOver = Extract<Over, { kind: 'range' }>;

export function overOf(node: Loop): Over {
  switch (node.kind) {
    case 'fold':
      return node.fold.over;
    case 'first':
      return node.search.over;
    case 'reduce':
    case 'largest':
      return node.over;
  }
}

/** The scope that a node's columns can be kept in. */
export function homeScope(p: Printing, node: Node): Scope {
  return p.scopes[homeOf(p, node)] as Scope;
}

function needsGuard({ from, to, most }: RangeOver): boolean {
  if (!from.total || !to.total || to.hi === undefined || from.lo === undefined) return true;
  return to.hi - from.lo >= BigInt(most);
}

/** What a range needs before its loop begins: both ends, and not too many numbers between them. */
export function guarded(p: Printing, over: Over, text: Text): Text {
  if (over.kind === 'list' || !needsGuard(over)) return text;
  return sql(text.type)`CASE WHEN ${distance(p, over)} < ${over.most} THEN ${typed(p.dialect, text)} END`;
}

/** The last number of a range, cut so that a range which is too long is never run through. */
export function lastOf(p: Printing, over: RangeOver): Text {
  const to = typed(p.dialect, atom(p, over.to));
  if (!needsGuard(over)) return to;
  return sql(to.type)`CASE WHEN ${distance(p, over)} < ${over.most} THEN ${to} END`;
}

function distance(p: Printing, { from, to }: RangeOver): Text {
  return minus(p, atom(p, to), atom(p, from), sum(to, negative(from)));
}

/** The choice between what a search found and what stands for it. */
export function foundOr(p: Printing, search: Search, otherwise: Text, found: Text, read: (name: string) => Text): Text {
  const rest = search.where.total ? sql(found.type)`ELSE ${found}` : sql(found.type)`WHEN ${read('hit')} THEN ${found}`;
  const type = otherwise.type === 'wide' ? 'wide' : found.type;
  return sql(type)`CASE WHEN ${read('reached')} IS NULL THEN ${typed(p.dialect, otherwise)} ${rest} END`;
}
