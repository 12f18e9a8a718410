// Prints loops that carry states for PostgreSQL: a recursive query each, whose last row holds the states at the end.

import type { Node, NodeOf, Over } from '../lower/ir.ts';
import { homeScope, lastOf } from './sql-loop.ts';
import { atom, inLoop, keepRow, type Layer, layerAlias, type Printing, type Scope, typeOf } from './sql-scope.ts';
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
  typed,
  typeName,
} from './sql-text.ts';

type Carried = {
  readonly type: SqlType;
  /** Whether it is decided at every step. */
  readonly total: boolean;
  readonly start: () => Text;
  readonly next: (before: Text) => Text;
};

export function printFold(p: Printing, node: NodeOf<'fold'>): Text {
  const { fold, result } = node;
  const home = homeScope(p, node);
  const states = fold.slots.map(
    ({ start, next, slot }): Carried => ({
      type: typeOf(p, slot),
      total: start.total && next.total,
      start: () => p.print(p, start),
      next: () => p.print(p, next),
    }),
  );
  const read = home.rows.get(fold) ?? carry(p, home, fold.over, states);
  home.rows.set(fold, read);
  p.slots.set(fold.over.loop, { home, read: (slot) => read(`s${slot}`) });
  const text = p.print(p, fold.results[result] as Node);
  const asked = states.flatMap((state, index) =>
    state.total ? [] : [sql('boolean')`${read(`s${index}`)} IS NOT NULL`],
  );
  return asked.length === 0
    ? text
    : sql(text.type)`CASE WHEN ${list('boolean', asked, ' AND ')} THEN ${typed(p.dialect, text)} END`;
}

/** There is no aggregate that multiplies, so a product is a state carried along. */
export function printProduct(p: Printing, node: NodeOf<'reduce'>): Text {
  const { where, of } = node;
  const home = homeScope(p, node);
  const read = carry(p, home, node.over, [
    {
      type: 'wide',
      total: (where?.total ?? true) && (of?.total ?? true),
      start: () => integer(1n),
      next: (before) => {
        const value = sql('wide')`(${before} * ${of === undefined ? integer(1n) : p.print(p, of)})`;
        if (where === undefined) return value;
        return sql('wide')`CASE ${p.print(p, where)} WHEN true THEN ${value} WHEN false THEN ${before} END`;
      },
    },
  ]);
  return cast(p.dialect, read('s0'), typeOf(p, node));
}

/** The layers kept around the current element. */
export function elementLayers(over: Over, layers: readonly Layer[]): string {
  return layers.map((layer, level) => layerSql(layer, layerAlias(over, level))).join('');
}

/** `OFFSET 0` keeps the planner from writing the columns out again wherever they are read. */
function layerSql(layer: Layer, alias: string): string {
  const joins = layer.joins.map((join) => ` LEFT JOIN LATERAL (${join.sql}) AS ${join.alias} ON true`).join('');
  if (layer.columns.length === 0) return joins;
  const columns = layer.columns.map((one) => `${one.sql} AS ${one.name}`).join(', ');
  return `${joins} CROSS JOIN LATERAL (SELECT ${columns} OFFSET 0) AS ${alias}`;
}

/** Keeps the states after the last step beside a scope; a state that was undecided once stays NULL. */
function carry(p: Printing, home: Scope, over: Over, states: readonly Carried[]): (name: string) => Text {
  const { loop } = over;
  const row = `r${loop}`;
  const as = (text: Text, state: Carried): Text => sql('text')`CAST(${text} AS ${typeName(p.dialect, state.type)})`;
  const starts = states.map((state, index) => sql('text')`${as(state.start(), state)} AS s${index}`);
  const { made, layers } = inLoop(p, loop, () => {
    const scope = p.scopes[p.scopes.length - 1] as Scope;
    const read = (slot: number): Text => column(states[slot]?.type ?? 'bigint', `${row}.s${slot}`, loop);
    p.slots.set(loop, { home: scope, read });
    return states.map((state, index) => as(state.next(read(index)), state));
  });
  const open = states.flatMap((state, index) => (state.total ? [] : [sql('boolean')`${row}.s${index} IS NOT NULL`]));
  const { before, here, source, until } = stepOf(p, over, row);
  const conditions = list('boolean', [...until, ...open], ' AND ');
  const first = sql('text')`SELECT ${before} AS i, ${list('text', starts, ', ')}`;
  const kept = elementLayers(over, layers);
  const step = sql('text')`SELECT ${here}, ${list('text', made, ', ')} FROM ${row} CROSS JOIN LATERAL ${source}${kept}`;
  const limited = conditions.sql === '' ? step : sql('text')`${step} WHERE ${conditions}`;
  const names = states.map((_, index) => `s${index}`);
  const last = `SELECT ${names.join(', ')} FROM ${row} ORDER BY i DESC LIMIT 1`;
  const query = sql('text')`WITH RECURSIVE ${row} AS (${first} UNION ALL ${limited}) ${last}`;
  return keepRow(
    p,
    home,
    outside(query, loop),
    states.map(({ type }, index) => ({ name: `s${index}`, type })),
  );
}

type Step = { readonly before: Text; readonly here: Text; readonly source: Text; readonly until: readonly Text[] };

/** From one element to the next: the next number, or the row at the next position. */
function stepOf(p: Printing, over: Over, row: string): Step {
  const element = `e${over.loop}`;
  if (over.kind === 'range') {
    const from = atom(p, over.from);
    const type = typeName(p.dialect, from.type);
    return {
      before: sql(from.type)`CAST(${from} - 1 AS ${type})`,
      here: sql(from.type)`${element}.i`,
      source: sql('text')`(SELECT CAST(${row}.i + 1 AS ${type}) AS i) AS ${element}`,
      until: [sql('boolean')`${element}.i <= ${lastOf(p, over)}`],
    };
  }
  const key = identifier(p.names.key);
  const person = column('text', `p.${key}`, 0);
  const rows = sql('text')`SELECT * FROM ${identifier(p.names.listTable(over.fact))} AS e WHERE e.${key} = ${person}`;
  return {
    before: sql('bigint')`CAST(-1 AS bigint)`,
    here: sql('bigint')`CAST(${element}.position AS bigint)`,
    source: sql('text')`(${rows} AND e.position > ${row}.i ORDER BY e.position LIMIT 1) AS ${element}`,
    until: [],
  };
}
