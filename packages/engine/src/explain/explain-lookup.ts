// Evaluates what is read: facts, rows of lists, carried states, parameters and their tables.

import type { Day } from '../calendar.ts';
import { add, compare, type Exact, multiply, subtract, ZERO } from '../exact.ts';
import type { Expression, Value } from '../expression.ts';
import { inForce, type Parameter, type ParameterRow, type TableRow } from '../law.ts';
import {
  dayOfLaw,
  dayValue,
  decided,
  exactOf,
  type FigureSource,
  type ListRow,
  listNames,
  NO_PARTS,
  type Run,
  type Source,
  stopped,
  type Trace,
} from './trace.ts';

type Reading = Extract<Expression, { kind: 'fact' | 'given' | 'has' | 'item' | 'item-given' | 'state' }>;

export function read(run: Run, e: Reading): Trace {
  switch (e.kind) {
    case 'fact': {
      if (e.name === 'on') return decided(e, { day: run.on }, NO_PARTS);
      const stated = run.facts[e.name];
      if (stated !== undefined) return decided(e, stated as Value, NO_PARTS);
      const usual = run.at.law.facts.get(e.name)?.default;
      if (usual !== undefined) return decided(e, usual, NO_PARTS, { kind: 'default' });
      return stopped(e, `missing:${e.name}`, NO_PARTS);
    }
    case 'given':
      return decided(e, e.name === 'on' || run.facts[e.name] !== undefined, NO_PARTS);
    case 'has': {
      const set = run.facts[e.name] as readonly string[] | undefined;
      if (set === undefined) return stopped(e, `missing:${e.name}`, NO_PARTS);
      return decided(e, set.includes(e.value), NO_PARTS);
    }
    case 'item': {
      const [binder, value] = [run.items.get(e.of), run.items.get(e.of)?.[e.field]];
      if (value !== undefined) return decided(e, value, NO_PARTS);
      const usual = fieldDefault(run, binder, e.field);
      if (usual !== undefined) return decided(e, usual, NO_PARTS, { kind: 'default' });
      return stopped(e, `missing:${listOf(run, binder)}.${e.field}`, NO_PARTS);
    }
    case 'item-given':
      return decided(e, run.items.get(e.of)?.[e.field] !== undefined, NO_PARTS);
    case 'state':
      return decided(e, run.states.get(e.name) as Value, NO_PARTS);
  }
}

function listOf(_run: Run, row: ListRow | undefined): string {
  return (row === undefined ? undefined : listNames.get(row)) ?? '?';
}

function fieldDefault(run: Run, row: ListRow | undefined, field: string): Value | undefined {
  const type = run.at.law.facts.get(listOf(run, row))?.type;
  return type?.kind === 'list' ? type.item[field]?.default : undefined;
}

type Lookup = Extract<Expression, { kind: 'parameter' | 'bracket' | 'cell' | 'tiers' }>;

export function lookUp(run: Run, e: Lookup): Trace {
  const parts: Trace[] = [];
  let day = run.on;
  if (e.on !== undefined) {
    const when = run.evaluate(run, e.on);
    parts.push(when);
    if (when.code !== undefined) return stopped(e, when.code, parts);
    day = dayValue(when);
  }
  const source = figureInForce(run, e.id, day);
  const { parameter, row } = source;
  if (row === undefined) {
    if (parameter.absence.means === 'error') return stopped(e, `not-in-force:${e.id}`, parts, source);
    return decided(e, parameter.absence.value, parts, source);
  }
  if (row.value === null) return stopped(e, `no-value:${e.id}`, parts, source);
  if (e.kind === 'parameter') return decided(e, row.value as Value, parts, source);
  return fromTable(run, e, parameter, row, parts);
}

function figureInForce({ at, on, today }: Run, id: string, day: Day): FigureSource {
  const { figures } = day === on ? today : dayOfLaw(at, day);
  const known = figures.get(id);
  if (known !== undefined) return known;
  const parameter = at.law.parameters.get(id);
  if (parameter === undefined) throw new Error(`no such parameter: ${id}`);
  const source: FigureSource = { kind: 'parameter', parameter, row: inForce(parameter.rows, day, at.known) };
  figures.set(id, source);
  return source;
}

function fromTable(
  run: Run,
  e: Exclude<Lookup, { kind: 'parameter' }>,
  parameter: Parameter,
  row: ParameterRow,
  parts: Trace[],
): Trace {
  const table = row.value as readonly TableRow[];
  const key = run.evaluate(run, e.kind === 'tiers' ? e.amount : e.key);
  parts.push(key);
  const source: Source = { kind: 'parameter', parameter, row };
  if (key.code !== undefined) return stopped(e, key.code, parts, source);
  if (e.kind === 'tiers')
    return marginal(e, exactOf(key), table, parts, { kind: 'parameter', parameter, row, cells: table });
  let found: TableRow | undefined;
  for (const line of table) {
    if (e.kind === 'cell' ? line['name'] === key.value : compare(line['from'] as Exact, exactOf(key)) <= 0)
      found = line;
  }
  if (found === undefined) return stopped(e, `no-row:${e.id}`, parts, source);
  const value = found[e.column];
  const cells: Source = { kind: 'parameter', parameter, row, cells: [found] };
  if (value === undefined || value === null) return stopped(e, `no-value:${e.id}.${e.column}`, parts, cells);
  return decided(e, value, parts, cells);
}

function marginal(e: Lookup, amount: Exact, table: readonly TableRow[], parts: Trace[], source: Source): Trace {
  let sum = ZERO;
  let lower = ZERO;
  for (const line of table) {
    const limit = line['up_to'] as Exact | null;
    const upper = limit === null || compare(amount, limit) < 0 ? amount : limit;
    if (compare(upper, lower) > 0) sum = add(sum, multiply(subtract(upper, lower), line['rate'] as Exact));
    if (limit === null) break;
    lower = limit;
  }
  return decided(e, sum, parts, source);
}
