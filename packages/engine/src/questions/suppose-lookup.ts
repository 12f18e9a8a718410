// What is read while facts are unknown: facts, rows of lists, parameters and their tables.

import type { Day } from '../calendar.ts';
import { add, compare, type Exact, multiply, subtract, ZERO } from '../exact.ts';
import { remember } from '../explain/trace.ts';
import type { Expression, Value } from '../expression.ts';
import { changeDays, inForce, type Parameter, type ParameterRow, type TableRow } from '../law.ts';
import { certain, either, NOTHING, type Numbers, type Possible, possible, stop, truths, union } from './possible.ts';
import { daysOf } from './suppose-date.ts';
import { numbersOf } from './suppose-number.ts';
import { domainOf, factOf, fork, heldOf, isScalar, type PossibleRow, type Supposition } from './supposition.ts';

type Reading = Extract<Expression, { kind: 'fact' | 'given' | 'has' | 'item' | 'item-given' | 'state' }>;

const EITHER_WAY = truths(true, true);

export function supposeReading(run: Supposition, e: Reading): Possible {
  switch (e.kind) {
    case 'fact':
      return e.name === 'on' ? eventDay(run) : factValue(run, e.name);
    case 'given':
      return isGiven(run, e.name);
    case 'has': {
      const held = heldOf(run, e.name);
      if (held.kind === 'stated') return certain((held.value as readonly string[]).includes(e.value));
      return { range: EITHER_WAY, stops: NOTHING, needs: new Set([e.name]) };
    }
    case 'item':
      return itemValue(run, run.items.get(e.of), e.field);
    case 'item-given': {
      const row = run.items.get(e.of);
      if (row?.kind === 'row') return certain(row.row[e.field] !== undefined);
      if (row?.kind === 'any') return { range: EITHER_WAY, stops: NOTHING, needs: new Set([row.list]) };
      return certain(row !== undefined);
    }
    case 'state':
      return run.states.get(e.name) ?? stop(`no-state:${e.name}`);
  }
}

export function eventDay(run: Supposition): Possible {
  return possible({ kind: 'date', ...run.on }, NOTHING, new Set(['on']));
}

function isGiven(run: Supposition, name: string): Possible {
  switch (heldOf(run, name).kind) {
    case 'stated':
    case 'within':
      return certain(true);
    case 'assumed':
    case 'unknown':
      return certain(false);
    case 'open':
      return { range: EITHER_WAY, stops: NOTHING, needs: new Set([name]) };
  }
}

function factValue(run: Supposition, name: string): Possible {
  const held = heldOf(run, name);
  if (held.kind === 'stated') return certain(held.value as Value);
  const needs = new Set([name]);
  if (held.kind === 'within') return possible(held.range, NOTHING, needs);
  const fact = factOf(run, name);
  if (held.kind === 'assumed' && fact.default !== undefined) return certain(fact.default);
  if (!isScalar(fact.type)) return stop(`missing:${name}`, needs);
  return possible(run.domains.get(name) ?? domainOf(fact.type), NOTHING, needs);
}

function itemValue(run: Supposition, row: PossibleRow | undefined, name: string): Possible {
  if (row === undefined) return stop(`missing:?.${name}`);
  if (row.kind === 'place') return row.value;
  const stated = row.kind === 'row' ? row.row[name] : undefined;
  if (stated !== undefined) return certain(stated);
  const type = factOf(run, row.list).type;
  const field = type.kind === 'list' ? type.item[name] : undefined;
  if (row.kind === 'any' && field !== undefined) return possible(domainOf(field.type), NOTHING, new Set([row.list]));
  return field?.default === undefined ? stop(`missing:${row.list}.${name}`) : certain(field.default);
}

/** The rows that may be in force on the days of a range, each once, with the days from which they may be. */
export function inForceWithin<T extends { from: string; to?: string; published?: string }>(
  run: Supposition,
  id: string,
  rows: readonly T[],
  when: { readonly min: Day; readonly max: Day },
  cache: Map<string, Map<Day, T | null>>,
): readonly (T | undefined)[] {
  const at = (day: Day): T | undefined => remember(cache, id, day, () => inForce(rows, day, run.at.known));
  if (when.min === when.max) return [at(when.min)];
  let days = run.changes.get(id);
  if (days === undefined) {
    days = changeDays(rows);
    run.changes.set(id, days);
  }
  const first = Number.isFinite(when.min) ? when.min : (days[0] ?? 0) - 1;
  return [...new Set([first, ...days.filter((day) => day > when.min && day <= when.max)].map(at))];
}

type Lookup = Extract<Expression, { kind: 'parameter' | 'bracket' | 'cell' | 'tiers' }>;

export function supposeLookup(run: Supposition, e: Lookup): Possible {
  const parameter = run.at.law.parameters.get(e.id);
  if (parameter === undefined) throw new Error(`no such parameter: ${e.id}`);
  const when = e.on === undefined ? eventDay(run) : run.evaluate(run, e.on);
  if (when.range.kind === 'none') return when;
  const rows = inForceWithin(run, e.id, parameter.rows, daysOf(when), run.at.rows);
  fork(run, rows.map((row) => row?.from ?? '-').join(), rows.length > 1, when.needs);
  const key = e.kind === 'parameter' ? undefined : run.evaluate(run, e.kind === 'tiers' ? e.amount : e.key);
  let found: Possible | undefined;
  for (const row of rows) {
    const one = fromRow(run, e, parameter, row, key);
    found = found === undefined ? one : either(found, one, when.needs);
  }
  return found === undefined ? stop(`not-in-force:${e.id}`) : after(when, found);
}

function fromRow(
  run: Supposition,
  e: Lookup,
  parameter: Parameter,
  row: ParameterRow | undefined,
  key: Possible | undefined,
): Possible {
  if (row === undefined) {
    const { absence } = parameter;
    return absence.means === 'error' ? stop(`not-in-force:${e.id}`) : certain(absence.value);
  }
  if (row.value === null) return stop(`no-value:${e.id}`);
  if (e.kind === 'parameter' || key === undefined) return certain(row.value as Value);
  if (key.range.kind === 'none') return key;
  const table = row.value as readonly TableRow[];
  return after(
    key,
    e.kind === 'tiers' ? marginal(run, table, numbersOf(key), key.needs) : fromTable(run, e, table, key),
  );
}

/** What comes after an operand that may stop. */
function after(operand: Possible, one: Possible): Possible {
  if (operand.stops.size === 0) return one;
  return possible(one.range, union(operand.stops, one.stops), union(operand.needs, one.needs));
}

function fromTable(
  run: Supposition,
  e: Extract<Lookup, { kind: 'bracket' | 'cell' }>,
  table: readonly TableRow[],
  key: Possible,
): Possible {
  const lines = e.kind === 'cell' ? cells(table, key) : brackets(table, numbersOf(key));
  fork(run, lines.map((line) => (line === undefined ? '-' : table.indexOf(line))).join(), lines.length > 1, key.needs);
  let found: Possible | undefined;
  for (const line of lines) {
    const value = line?.[e.column];
    const code = line === undefined ? `no-row:${e.id}` : `no-value:${e.id}.${e.column}`;
    const one = value === undefined || value === null ? stop(code) : certain(value);
    found = found === undefined ? one : either(found, one, key.needs);
  }
  return found ?? stop(`no-row:${e.id}`);
}

/** The rows a word can mean; undefined stands for a word without a row. */
function cells(table: readonly TableRow[], key: Possible): readonly (TableRow | undefined)[] {
  const words = key.range.kind === 'words' ? [...key.range.words] : [];
  return [...new Set(words.map((word) => table.findLast((line) => line['name'] === word)))];
}

function brackets(table: readonly TableRow[], key: Numbers): readonly (TableRow | undefined)[] {
  const { min, max } = key;
  const lines: (TableRow | undefined)[] = [];
  let below: TableRow | undefined;
  for (const line of table) {
    const from = line['from'] as Exact;
    if (min !== undefined && compare(from, min) <= 0) below = line;
    else if (max === undefined || compare(from, max) <= 0) lines.push(line);
  }
  return [below, ...lines];
}

function marginal(run: Supposition, table: readonly TableRow[], amount: Numbers, needs: ReadonlySet<string>): Possible {
  const open = table.filter((line) => {
    const limit = line['up_to'] as Exact | null;
    if (limit === null) return false;
    const below = amount.min === undefined || compare(amount.min, limit) < 0;
    return below && (amount.max === undefined || compare(amount.max, limit) > 0);
  });
  const ways = open.map((line) => table.indexOf(line)).join();
  fork(run, `${ways}/${slice(table, amount.min)}`, open.length > 0, needs);
  const rising = table.every((line) => (line['rate'] as Exact).n >= 0n);
  const [low, high] = [amount.min, amount.max].map((one) => (one === undefined ? undefined : tiersOf(table, one)));
  if (!rising) return possible({ kind: 'number', min: undefined, max: undefined }, NOTHING, needs);
  return possible({ kind: 'number', min: low ?? ZERO, max: high }, NOTHING, needs);
}

function slice(table: readonly TableRow[], amount: Exact | undefined): number {
  if (amount === undefined) return -1;
  return table.findIndex((line) => line['up_to'] === null || compare(amount, line['up_to'] as Exact) < 0);
}

function tiersOf(table: readonly TableRow[], amount: Exact): Exact {
  let total = ZERO;
  let lower = ZERO;
  for (const line of table) {
    const limit = line['up_to'] as Exact | null;
    const upper = limit === null || compare(amount, limit) < 0 ? amount : limit;
    if (compare(upper, lower) > 0) total = add(total, multiply(subtract(upper, lower), line['rate'] as Exact));
    if (limit === null) break;
    lower = limit;
  }
  return total;
}

/** A row of any list that is stated, or the ways a list can still be. */
export function listRows(run: Supposition, name: string): readonly PossibleRow[] | 'any' {
  const held = heldOf(run, name);
  switch (held.kind) {
    case 'stated':
      return (held.value as readonly { readonly [field: string]: Value }[]).map((row) => ({
        kind: 'row',
        list: name,
        row,
      }));
    case 'assumed':
      return [];
    case 'within':
    case 'open':
    case 'unknown':
      return 'any';
  }
}
