// Prints dates and calendar counts; results outside of the years 1 to 9999 have no meaning but never fail.

import type { Node, NodeOf } from '../lower/ir.ts';
import { within as inRange } from '../lower/ir-range.ts';
import { atom, type Printing } from './sql-scope.ts';
import { sql, type Text } from './sql-text.ts';

/** So many months and days lead from any year to years that both databases still know. */
const MONTHS = { least: -54_000n, most: 130_000n };
const DAYS = { least: -1_600_000n, most: 4_000_000n };

/** A number of days or months as an INTEGER, cut to a size with which dates stay dates. */
function count(p: Printing, node: Node, { least, most }: { readonly least: bigint; readonly most: bigint }): Text {
  if (node.kind === 'const' || inRange(node, least, most)) return sql('bigint')`CAST(${p.print(p, node)} AS integer)`;
  const n = atom(p, node);
  const cut = sql('bigint')`CASE WHEN ${n} < ${least} THEN ${least} WHEN ${n} > ${most} THEN ${most} ELSE ${n} END`;
  return sql('bigint')`CAST(${cut} AS integer)`;
}

function addMonths(p: Printing, day: Text, months: Text): Text {
  const interval =
    p.dialect === 'duckdb' ? sql('date')`to_months(${months})` : sql('date')`make_interval(months => ${months})`;
  return sql('date')`CAST((${day} + ${interval}) AS date)`;
}

function firstOfMonth(p: Printing, day: Text): Text {
  const at = p.dialect === 'duckdb' ? day : sql('date')`CAST(${day} AS timestamp)`;
  return sql('date')`CAST(date_trunc('month', ${at}) AS date)`;
}

export function printDate(p: Printing, node: NodeOf<'date'>): Text {
  const [a, b, c] = node.args as readonly [Node, Node, Node];
  switch (node.op) {
    case 'add-days':
      return sql('date')`(${p.print(p, a)} + ${count(p, b, DAYS)})`;
    case 'add-months':
      return addMonths(p, p.print(p, a), count(p, b, MONTHS));
    case 'first-of-month':
      return firstOfMonth(p, p.print(p, a));
    case 'last-of-month':
      if (p.dialect === 'duckdb') return sql('date')`last_day(${p.print(p, a)})`;
      return sql('date')`CAST((${firstOfMonth(p, p.print(p, a))} + interval '1 month - 1 day') AS date)`;
    case 'make':
      return make(p, a, b, c);
  }
}

/** Months and days are counted on from a fixed day, so that no year, month or day is refused. */
function make(p: Printing, year: Node, month: Node, day: Node): Text {
  const years = sql('bigint')`(${count(p, year, { least: -2000n, most: 12_000n })} - 2000) * 12`;
  const months = sql('bigint')`(${years} + ${count(p, month, MONTHS)} - 1)`;
  const first = addMonths(p, sql('date')`DATE '2000-01-01'`, months);
  return sql('date')`(${first} + (${count(p, day, DAYS)} - 1))`;
}

function part(p: Printing, name: string, day: Text): Text {
  if (p.dialect === 'duckdb') return sql('bigint')`${name}(${day})`;
  return sql('bigint')`CAST(extract(${name} FROM ${day}) AS bigint)`;
}

export function printCalendar(p: Printing, node: NodeOf<'calendar'>): Text {
  const [a, b] = node.args as readonly [Node, Node];
  switch (node.op) {
    case 'year':
    case 'month':
    case 'day':
      return part(p, node.op, p.print(p, a));
    case 'weekday':
      return part(p, 'isodow', p.print(p, a));
    case 'month-index':
      if (p.dialect === 'duckdb')
        return sql('bigint')`(datediff('month', DATE '2000-01-01', ${p.print(p, a)}) + 24000)`;
      return monthIndex(p, atom(p, a));
    case 'days-between':
      if (p.dialect === 'duckdb') return sql('bigint')`(${p.print(p, b)} - ${p.print(p, a)})`;
      return sql('bigint')`CAST((${p.print(p, b)} - ${p.print(p, a)}) AS bigint)`;
    case 'months-started':
      return monthsStarted(p, atom(p, a), atom(p, b));
  }
}

function monthIndex(p: Printing, day: Text): Text {
  return sql('bigint')`(${part(p, 'year', day)} * 12 + ${part(p, 'month', day)} - 1)`;
}

/** The months between, and one more where the day number is past: the month it would end in has started. */
function monthsStarted(p: Printing, from: Text, to: Text): Text {
  const months =
    p.dialect === 'duckdb'
      ? sql('bigint')`datediff('month', ${from}, ${to})`
      : sql('bigint')`(${monthIndex(p, to)} - ${monthIndex(p, from)})`;
  const past = sql('bigint')`CASE WHEN ${part(p, 'day', to)} > ${part(p, 'day', from)} THEN 1 ELSE 0 END`;
  return sql('bigint')`CASE WHEN ${to} > ${from} THEN ${months} + ${past} WHEN ${to} <= ${from} THEN 0 END`;
}
