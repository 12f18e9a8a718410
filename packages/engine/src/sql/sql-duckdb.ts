// Prints loops for DuckDB: list functions with lambdas over a LIST of STRUCT or over a range of numbers.

import type { Node, NodeOf, Over } from '../lower/ir.ts';
import { foundOr, guarded, homeScope, type Loop, lastOf, overOf } from './sql-loop.ts';
import { fit } from './sql-number.ts';
import { atom, inLoop, keep, type Layer, layerAlias, type Printing, type Scope, typeOf } from './sql-scope.ts';
import {
  cast,
  column,
  fitsBigint,
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

export function duckdbLoop(p: Printing, node: Loop): Text {
  return guarded(p, overOf(node), run(p, node));
}

function run(p: Printing, node: Loop): Text {
  switch (node.kind) {
    case 'reduce':
      return reduction(p, node);
    case 'largest':
      return largest(p, node);
    case 'first':
      return first(p, node);
    case 'fold':
      return fold(p, node);
  }
}

/** The elements as a list of structs: the rows of a list, or numbers `i`. */
function elements(p: Printing, over: Over): Text {
  if (over.kind === 'list') return sql('text')`coalesce(${column('text', `p.${identifier(over.fact)}`, 0)}, [])`;
  const { from, to } = over;
  if (!fitsBigint(from.lo, from.hi) || !fitsBigint(to.lo, to.hi)) p.refused.add(p.at.rule);
  const [first, last] = [cast(p.dialect, atom(p, from), 'bigint'), cast(p.dialect, lastOf(p, over), 'bigint')];
  return sql('text')`list_transform(range(${first}, ${last} + 1), lambda x: {'i': x})`;
}

/** A function of the current element; columns kept around the element are one-element lists that are mapped at once. */
function lambda(p: Printing, over: Over, print: () => Text): Text {
  const { made, layers } = inLoop(p, over.loop, print);
  return outside(sql(made.type)`lambda e${over.loop}: ${wrapped(over, layers, made)}`, over.loop);
}

function wrapped(over: Over, layers: readonly Layer[], body: Text): Text {
  return layers.reduceRight((inner, layer, level) => {
    const columns = layer.columns.map((one) => `'${one.name}': ${one.sql}`).join(', ');
    return sql(body.type)`list_transform([{${columns}}], lambda ${layerAlias(over, level)}: ${inner})[1]`;
  }, body);
}

type Reduce = NodeOf<'reduce'>;

function reduction(p: Printing, node: Reduce): Text {
  const type = typeOf(p, node);
  switch (node.op) {
    case 'some':
    case 'every':
      return existence(p, node);
    case 'sum':
    case 'count':
      return total(p, node, type, 'lambda a, v: a + v', 0n);
    case 'product':
      return total(p, node, type, 'lambda a, v: a * v', 1n);
    case 'least':
    case 'greatest':
      return best(p, node, type);
  }
}

function isSure({ where, of }: Reduce): boolean {
  return (where?.total ?? true) && (of?.total ?? true);
}

/** What one element adds: undecided where it is, nothing (`none`) where it is left out. */
function value(p: Printing, { where, of }: Reduce, none: Text, turned = false): Text {
  const plain = of === undefined ? integer(1n) : p.print(p, of);
  const text = turned ? sql('boolean')`(NOT ${plain})` : plain;
  if (where === undefined) return typed(p.dialect, text);
  const [first, last] = [typed(p.dialect, text), none];
  if (where.total) return sql(text.type)`CASE WHEN ${p.print(p, where)} THEN ${first} ELSE ${last} END`;
  return sql(text.type)`CASE ${p.print(p, where)} WHEN true THEN ${first} WHEN false THEN ${last} END`;
}

/** `list_sum` leaves undecided values out, so it serves only where there are none; a reduction hands them on. */
function total(p: Printing, node: Reduce, type: SqlType, step: string, start: bigint): Text {
  const all = elements(p, node.over);
  const values = sql(type)`list_transform(${all}, ${lambda(p, node.over, () => value(p, node, integer(start)))})`;
  if (isSure(node) && node.op !== 'product')
    return cast(p.dialect, sql('wide')`coalesce(list_sum(${values}), 0)`, type);
  return fit(p, sql(type)`list_reduce(${values}, ${step}, ${cast(p.dialect, integer(start), type)})`, node);
}

function best(p: Printing, node: Reduce, type: SqlType): Text {
  const name = node.op === 'least' ? 'list_min' : 'list_max';
  const { over, where } = node;
  const nothing = sql(type)`NULL`;
  if (isSure(node)) {
    const values = sql(type)`list_transform(${elements(p, over)}, ${lambda(p, over, () => value(p, node, nothing))})`;
    return fit(p, sql(type)`${name}(${values})`, node);
  }
  const open =
    where === undefined
      ? elements(p, over)
      : sql('text')`list_filter(${elements(p, over)}, ${lambda(p, over, () => notFalse(p, where))})`;
  const values = sql(type)`list_transform(${open}, ${lambda(p, over, () => value(p, node, nothing))})`;
  return strict(p, node, values, (kept) => sql(type)`${name}(${kept})`);
}

function notFalse(p: Printing, where: Node): Text {
  return sql('boolean')`${p.print(p, where)} IS NOT FALSE`;
}

/** A list function that leaves undecided values out, where none of them is undecided. */
function strict(p: Printing, node: Node, values: Text, of: (kept: Text) => Text): Text {
  const kept = keep(p, homeScope(p, node), values);
  const made = of(kept);
  return fit(p, sql(made.type)`CASE WHEN list_count(${kept}) = len(${kept}) THEN ${made} END`, node);
}

/** Whether one element decides: the first whose answer is not `no` (or that is undecided) gives it. */
function existence(p: Printing, node: Reduce): Text {
  const { over } = node;
  const ends = node.op === 'some';
  const answer = (): Text => value(p, node, truth(false), !ends);
  if (isSure(node)) {
    const found = sql('boolean')`list_contains(list_transform(${elements(p, over)}, ${lambda(p, over, answer)}), true)`;
    return ends ? found : sql('boolean')`(NOT ${found})`;
  }
  const coded = lambda(p, over, () => sql('bigint')`CASE ${answer()} WHEN false THEN 0 WHEN true THEN 1 ELSE 2 END`);
  const codes = sql('bigint')`list_transform(${elements(p, over)}, ${coded})`;
  const code = sql('bigint')`coalesce(list_filter(${codes}, lambda v: v > 0)[1], 0)`;
  const [none, one] = ends ? ['false', 'true'] : ['true', 'false'];
  return sql('boolean')`CASE ${code} WHEN 0 THEN ${none} WHEN 1 THEN ${one} END`;
}

function largest(p: Printing, node: NodeOf<'largest'>): Text {
  const type = typeOf(p, node);
  const { over, of } = node;
  const count = atom(p, node.count);
  const most = sql(
    'bigint',
  )`CASE WHEN ${count} < 0 THEN 0 WHEN ${count} > ${over.most} THEN ${over.most} ELSE ${count} END`;
  const values = sql(
    type,
  )`list_transform(${elements(p, over)}, ${lambda(p, over, () => typed(p.dialect, p.print(p, of)))})`;
  const sum = (all: Text): Text =>
    cast(p.dialect, sql('wide')`coalesce(list_sum(list_reverse_sort(${all})[1:${most}]), 0)`, type);
  const text = of.total ? sum(values) : strict(p, node, values, sum);
  return node.count.total ? text : sql(type)`CASE WHEN ${count} IS NOT NULL THEN ${text} END`;
}

/** The fields of a kept struct. */
function fields(struct: Text, types: (name: string) => SqlType): (name: string) => Text {
  return (name) => ({ ...struct, sql: `${struct.sql}.${name}`, type: types(name) });
}

function first(p: Printing, node: NodeOf<'first'>): Text {
  const { search, result } = node;
  const { over, where, found } = search;
  const home = homeScope(p, node);
  const keepSearch = (): ((name: string) => Text) => {
    const open = lambda(p, over, () => notFalse(p, where));
    const row = lambda(p, over, () => {
      const results = found.map((one, index) => sql('text')`'r${index}': ${typed(p.dialect, p.print(p, one))}`);
      return sql('text')`{'reached': true, 'hit': ${p.print(p, where)}, ${list('text', results, ', ')}}`;
    });
    const struct = sql('text')`list_transform(list_filter(${elements(p, over)}, ${open})[1:1], ${row})[1]`;
    const types = (name: string): SqlType => {
      const one = found[Number(name.slice(1))];
      return one === undefined ? 'boolean' : typeOf(p, one);
    };
    return fields(keep(p, home, struct), types);
  };
  const read = home.rows.get(search) ?? keepSearch();
  home.rows.set(search, read);
  const otherwise = p.print(p, search.otherwise[result] as Node);
  return fit(p, foundOr(p, search, otherwise, read(`r${result}`), read), node);
}

function fold(p: Printing, node: NodeOf<'fold'>): Text {
  const home = homeScope(p, node);
  const { over, slots, results } = node.fold;
  const read = home.rows.get(node.fold) ?? carry(p, home, node);
  home.rows.set(node.fold, read);
  p.slots.set(over.loop, { home, read: (slot) => read(`_${slot}`) });
  const text = p.print(p, results[node.result] as Node);
  const asked = open(
    slots.map(({ start, next }, index) => ({ total: start.total && next.total, text: read(`_${index}`) })),
  );
  return asked === undefined ? text : sql(text.type)`CASE WHEN ${asked} THEN ${typed(p.dialect, text)} END`;
}

function open(states: readonly { readonly total: boolean; readonly text: Text }[]): Text | undefined {
  const asked = states.filter((state) => !state.total).map(({ text }) => sql('boolean')`${text} IS NOT NULL`);
  return asked.length === 0 ? undefined : list('boolean', asked, ' AND ');
}

/**
 * Keeps the states after the last step as a struct; a state that was undecided once stays NULL. The start goes in as
 * the first element: given as the initial value, DuckDB (1.5.6, issue 25816) reads other columns from the wrong rows.
 */
function carry(p: Printing, home: Scope, node: NodeOf<'fold'>): (name: string) => Text {
  const { over, slots } = node.fold;
  const { loop } = over;
  const types = slots.map(({ slot }) => typeOf(p, slot));
  const struct = (texts: readonly Text[]): Text => {
    const fieldsOf = texts.map((text, index) => {
      const type = types[index] as SqlType;
      return sql('text')`'_${index}': ${text.type === type ? typed(p.dialect, text) : cast(p.dialect, text, type)}`;
    });
    return sql('text')`{${list('text', fieldsOf, ', ')}}`;
  };
  const start = struct(slots.map((slot) => p.print(p, slot.start)));
  const { made, layers } = inLoop(p, loop, () => {
    const scope = p.scopes[p.scopes.length - 1] as Scope;
    const state = (slot: number): Text => column(types[slot] as SqlType, `a${loop}._${slot}`, loop);
    p.slots.set(loop, { home: scope, read: state });
    const asked = open(
      slots.map((slot, index) => ({ total: slot.start.total && slot.next.total, text: state(index) })),
    );
    const nexts = slots.map((slot) => p.print(p, slot.next));
    if (asked === undefined) return struct(nexts);
    return struct(nexts.map((next) => sql(next.type)`CASE WHEN ${asked} THEN ${typed(p.dialect, next)} END`));
  });
  const step = outside(sql('text')`lambda a${loop}, e${loop}: ${wrapped(over, layers, made)}`, loop);
  const states = sql('text')`list_reduce(list_concat([${start}], ${elements(p, over)}), ${step})`;
  return fields(keep(p, home, states), (name) => types[Number(name.slice(1))] as SqlType);
}
