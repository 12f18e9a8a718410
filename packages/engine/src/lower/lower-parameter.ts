// Lowers what is read from the law's parameters: values by date, brackets, cells and marginal rates.

import type { Day } from '../calendar.ts';
import { type Exact, floorDivide, ratio, subtract, ZERO } from '../exact.ts';
import type { Expression, Value } from '../expression.ts';
import { changeDays, inForce, type Parameter, type ParameterRow, type TableRow } from '../law.ts';
import type { Node } from './ir.ts';
import {
  addNumbers,
  compareNumbers,
  constant,
  extremeNumber,
  fitsAll,
  knownValue,
  multiplyNumbers,
  type Numeric,
  subtractNumbers,
} from './lower-number.ts';
import { eventDay, type Lowering, type Place, pick, plain, retyped, selectValue } from './lowering.ts';

type Lookup = Extract<Expression, { kind: 'parameter' | 'bracket' | 'cell' | 'tiers' }>;

export function lowerLookup(x: Lowering, place: Place, e: Lookup): Numeric {
  const parameter = x.law.parameters.get(e.id);
  if (parameter === undefined) throw new Error(`no such parameter: ${e.id}`);
  const day = e.on === undefined ? eventDay(x, place) : retyped(x.nodes, x.lower(x, place, e.on).node, 'date');
  return byDay(x, day, parameter.rows, (on) => {
    const row = inForce(parameter.rows, on, x.known.known);
    if (row === undefined) return absent(x, parameter);
    if (row.value === null) return plain(x.nodes.undecided(`no-value:${e.id}`, 'int'));
    return valueOfRow(x, place, e, row);
  });
}

/** A value that changes on the days on which rows start and end. */
export function byDay(
  x: Lowering,
  day: Node,
  rows: readonly Pick<ParameterRow, 'from' | 'to'>[],
  at: (on: Day, last: Day) => Numeric,
): Numeric {
  const { nodes } = x;
  if (day.kind === 'const') return at(Number(day.value), Number(day.value));
  if (day.kind === 'undecided') return plain(day);
  const first = Number(day.lo ?? 0n);
  const last = Number(day.hi ?? 0n);
  const days = changeDays(rows).filter((one) => one > first && one <= last);
  const starts = [first, ...days];
  const values = starts.map((start, index) => at(start, (starts[index + 1] ?? last + 1) - 1));
  return pick(nodes, values, (choices) => nodes.steps(day, days.map(BigInt), choices));
}

function absent(x: Lowering, parameter: Parameter): Numeric {
  if (parameter.absence.means === 'error') return plain(x.nodes.undecided(`not-in-force:${parameter.id}`, 'int'));
  return valueNode(x, parameter.absence.value);
}

/** A value written in the law. */
export function valueNode(x: Lowering, value: Value): Numeric {
  if (typeof value === 'boolean') return plain(x.nodes.truth(value));
  if (typeof value === 'string') return plain(x.nodes.word(value));
  return 'day' in value ? plain(x.nodes.day(value.day)) : constant(x.nodes, value);
}

function valueOfRow(x: Lowering, place: Place, e: Lookup, row: ParameterRow): Numeric {
  if (e.kind === 'parameter') return valueNode(x, row.value as Value);
  const table = row.value as readonly TableRow[];
  if (e.kind === 'tiers') return marginal(x, x.lower(x, place, e.amount), table);
  const key = x.lower(x, place, e.key);
  return e.kind === 'cell' ? cell(x, e, key.node, table) : bracket(x, e, key, table);
}

function inColumn(x: Lowering, e: Extract<Lookup, { kind: 'bracket' | 'cell' }>, line: TableRow | undefined): Numeric {
  if (line === undefined) return plain(x.nodes.undecided(`no-row:${e.id}`, 'int'));
  const value = line[e.column];
  if (value === undefined || value === null) return plain(x.nodes.undecided(`no-value:${e.id}.${e.column}`, 'int'));
  return valueNode(x, value);
}

function cell(x: Lowering, e: Extract<Lookup, { kind: 'cell' }>, key: Node, table: readonly TableRow[]): Numeric {
  const word = retyped(x.nodes, key, 'word');
  const byName = new Map(table.map((line) => [String(line['name']), line]));
  const names = word.words.filter((name) => byName.has(name));
  const values = [...names.map((name) => inColumn(x, e, byName.get(name))), inColumn(x, e, undefined)];
  return pick(x.nodes, values, (choices) =>
    x.nodes.lookup(word, names, choices.slice(0, -1), choices[choices.length - 1] as Node),
  );
}

/** The last row that does not start above the key; rows may stand in any order. */
function bracket(
  x: Lowering,
  e: Extract<Lookup, { kind: 'bracket' }>,
  key: Numeric,
  table: readonly TableRow[],
): Numeric {
  const limits = table.map((line) => line['from'] as Exact);
  const ascending = limits.every((limit, index) => index === 0 || less(limits[index - 1] as Exact, limit));
  if (fitsAll(key) || key.over !== undefined || !ascending || knownValue(key) !== undefined) {
    let value = inColumn(x, e, undefined);
    table.forEach((line, index) => {
      const reached = compareNumbers(x.nodes, '>=', key, constant(x.nodes, limits[index] as Exact));
      value = selectValue(x.nodes, x.nodes.settled(reached), inColumn(x, e, line), value);
    });
    return { ...value, node: x.nodes.after(key.node, value.node) };
  }
  const from = limits.map((limit) => {
    const bound = ratio(limit.n * key.scale.d, limit.d * key.scale.n);
    return -floorDivide(-bound.n, bound.d);
  });
  const values = [inColumn(x, e, undefined), ...table.map((line) => inColumn(x, e, line))];
  return pick(x.nodes, values, (choices) => x.nodes.steps(key.node, from, choices));
}

function less(a: Exact, b: Exact): boolean {
  return a.n * b.d < b.n * a.d;
}

/** Each slice of the amount times its rate; slices that lie above the amount are zero. */
function marginal(x: Lowering, amount: Numeric, table: readonly TableRow[]): Numeric {
  const zero = constant(x.nodes, ZERO);
  const slices: Numeric[] = [];
  let lower = ZERO;
  for (const line of table) {
    const limit = line['up_to'] as Exact | null;
    const above = subtractNumbers(x.nodes, amount, constant(x.nodes, lower));
    const height =
      limit === null ? above : extremeNumber(x.nodes, 'min', [above, constant(x.nodes, subtract(limit, lower))]);
    const slice = extremeNumber(x.nodes, 'max', [height, zero]);
    slices.push(multiplyNumbers(x.nodes, [slice, constant(x.nodes, line['rate'] as Exact)]));
    if (limit === null) break;
    lower = limit;
  }
  return slices.length === 0 ? plain(x.nodes.after(amount.node, x.nodes.int(0n))) : addNumbers(x.nodes, slices);
}
