// Prints loops for PostgreSQL: subqueries over the table of a list, or over a series of numbers.

import type { Node, NodeOf, Over, Search } from '../lower/ir.ts';
import { foundOr, guarded, homeScope, type Loop, lastOf, overOf } from './sql-loop.ts';
import { fit } from './sql-number.ts';
import { elementLayers, printFold, printProduct } from './sql-postgres-fold.ts';
import { atom, inLoop, keepRow, type Layer, type Printing, type Scope, typeOf } from './sql-scope.ts';
import {
  cast,
  column,
  identifier,
  integer,
  list,
  outside,
  type SqlType,
  sql,
  type Text,
  truth,
  typed,
} from './sql-text.ts';

export function postgresLoop(p: Printing, node: Loop): Text {
  return guarded(p, overOf(node), run(p, node));
}

function run(p: Printing, node: Loop): Text {
  switch (node.kind) {
    case 'reduce':
      return node.op === 'product' ? printProduct(p, node) : reduction(p, node);
    case 'largest':
      return largest(p, node);
    case 'first':
      return first(p, node);
    case 'fold':
      return printFold(p, node);
  }
}

/** FROM and WHERE of one run through the elements, with the layers kept around each. */
function elements(p: Printing, over: Over, layers: readonly Layer[], where?: Text): Text {
  const name = `e${over.loop}`;
  const kept = elementLayers(over, layers);
  if (over.kind === 'range') {
    const series = sql('text')`generate_series(${typed(p.dialect, atom(p, over.from))}, ${lastOf(p, over)})`;
    const source = sql('text')`FROM ${series} AS ${name}(i)${kept}`;
    return where === undefined ? source : sql('text')`${source} WHERE ${where}`;
  }
  const key = identifier(p.names.key);
  const person = column('text', `p.${key}`, 0);
  const table = identifier(p.names.listTable(over.fact));
  const source = sql('text')`FROM ${table} AS ${name}${kept} WHERE ${name}.${key} = ${person}`;
  return where === undefined ? source : sql('text')`${source} AND ${where}`;
}

function orderOf(over: Over): string {
  return over.kind === 'list' ? `e${over.loop}.position` : `e${over.loop}.i`;
}

/** One value per element that counts; NULL where it is undecided. */
function valuesOf(p: Printing, over: Over, where: Node | undefined, of: Node | undefined): Text {
  const { made, layers } = inLoop(p, over.loop, () => {
    const value = of === undefined ? integer(1n) : p.print(p, of);
    if (where === undefined) return { value, filter: undefined };
    const filter = p.print(p, where);
    if (where.total) return { value, filter };
    const asked = sql(value.type)`CASE WHEN ${filter} THEN ${typed(p.dialect, value)} END`;
    return { value: asked, filter: sql('boolean')`${filter} IS NOT FALSE` };
  });
  const source = elements(p, over, layers, made.filter);
  return outside(sql(made.value.type)`SELECT ${typed(p.dialect, made.value)} AS v ${source} OFFSET 0`, over.loop);
}

type Reduce = NodeOf<'reduce'>;

function reduction(p: Printing, node: Reduce): Text {
  switch (node.op) {
    case 'some':
    case 'every':
      return existence(p, node);
    case 'sum':
    case 'count':
    case 'product':
      return aggregate(p, node, 'coalesce(sum(v), 0)');
    case 'least':
      return aggregate(p, node, 'min(v)');
    case 'greatest':
      return aggregate(p, node, 'max(v)');
  }
}

/** An aggregate leaves undecided values out; where there can be any, the values are counted as well. */
function aggregate(p: Printing, node: Reduce, of: string): Text {
  const all = valuesOf(p, node.over, node.where, node.of);
  const sure = (node.where?.total ?? true) && (node.of?.total ?? true);
  const strict = sure ? of : `CASE WHEN count(*) = count(v) THEN ${of} END`;
  const made = sql(node.type === 'date' ? 'date' : 'wide')`(SELECT ${strict} FROM (${all}) AS t)`;
  return cast(p.dialect, made, typeOf(p, node));
}

/** Whether one element decides: the first whose answer is not `no` (or that is undecided) gives it. */
function existence(p: Printing, node: Reduce): Text {
  const { over, where, of } = node;
  const ends = node.op === 'some';
  const { made, layers } = inLoop(p, over.loop, () => {
    const value = of === undefined ? truth(ends) : p.print(p, of);
    const asked = ends ? value : sql('boolean')`(NOT ${value})`;
    if (where === undefined) return asked;
    return sql('boolean')`CASE ${p.print(p, where)} WHEN true THEN ${asked} WHEN false THEN false END`;
  });
  if ((where?.total ?? true) && (of?.total ?? true)) {
    const found = outside(sql('boolean')`EXISTS (SELECT ${elements(p, over, layers, made)})`, over.loop);
    return ends ? found : sql('boolean')`(NOT ${found})`;
  }
  const inner = sql('bigint')`SELECT ${made} AS v, ${orderOf(over)} AS o ${elements(p, over, layers)} OFFSET 0`;
  const coded = 'SELECT CASE WHEN v THEN 1 ELSE 2 END';
  const code = sql('bigint')`${coded} FROM (${inner}) AS t WHERE v IS NOT FALSE ORDER BY o LIMIT 1`;
  const [none, one] = ends ? ['false', 'true'] : ['true', 'false'];
  return outside(sql('boolean')`CASE coalesce((${code}), 0) WHEN 0 THEN ${none} WHEN 1 THEN ${one} END`, over.loop);
}

function largest(p: Printing, node: NodeOf<'largest'>): Text {
  const type = typeOf(p, node);
  const values = valuesOf(p, node.over, undefined, node.of);
  const count = atom(p, node.count);
  const ranked = sql(type)`SELECT v, row_number() OVER (ORDER BY v DESC) AS k FROM (${values}) AS a`;
  const total = sql(type)`coalesce(sum(v) FILTER (WHERE k <= ${count}), 0)`;
  const strict = node.of.total ? total : sql(type)`CASE WHEN count(*) = count(v) THEN ${total} END`;
  const text = cast(p.dialect, sql('wide')`(SELECT ${strict} FROM (${ranked}) AS t)`, type);
  return node.count.total ? text : sql(type)`CASE WHEN ${count} IS NOT NULL THEN ${text} END`;
}

function first(p: Printing, node: NodeOf<'first'>): Text {
  const { search, result } = node;
  const home = homeScope(p, node);
  const read = home.rows.get(search) ?? keepSearch(p, home, search);
  home.rows.set(search, read);
  const otherwise = p.print(p, search.otherwise[result] as Node);
  return fit(p, foundOr(p, search, otherwise, read(`r${result}`), read), node);
}

/** The first element that is not left out, whether it is found, and what is found there. */
function keepSearch(p: Printing, home: Scope, search: Search): (name: string) => Text {
  const { over } = search;
  const { made, layers } = inLoop(p, over.loop, () => {
    const where = p.print(p, search.where);
    const found = search.found.map((one, index) => sql('text')`${typed(p.dialect, p.print(p, one))} AS r${index}`);
    return { where, row: sql('text')`true AS reached, ${where} AS hit, ${list('text', found, ', ')}` };
  });
  const filter = search.where.total ? made.where : sql('boolean')`${made.where} IS NOT FALSE`;
  const source = elements(p, over, layers, filter);
  const row = outside(sql('text')`SELECT ${made.row} ${source} ORDER BY ${orderOf(over)} LIMIT 1`, over.loop);
  const columns = search.found.map((one, index) => ({ name: `r${index}`, type: typeOf(p, one) }));
  const flags = ['reached', 'hit'].map((name) => ({ name, type: 'boolean' as SqlType }));
  return keepRow(p, home, row, [...flags, ...columns]);
}
