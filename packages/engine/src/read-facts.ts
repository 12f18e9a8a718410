// Reads stated facts into exact values by their types; every problem names the fact, the rule it breaks and what
// would be right.

import { compare, decimal, type Exact, writeDecimal } from './exact.ts';
import { type Facts, type FactValue, isDate, isExact, type ListRow } from './explain/trace.ts';
import type { Field, Scalar, Type, Value } from './expression.ts';
import type { Ask, Fact, Law } from './law.ts';
import {
  readStatedDay,
  readStatedMoment,
  readStatedMonth,
  readWrittenNumber,
  STATED_DAY_BOUNDS,
} from './read-stated.ts';

/** What was written: scalars as their source text, so that a number never passes through a float. */
export type Raw = string | boolean | null | readonly Raw[] | { readonly [key: string]: Raw };

export type FactProblem = {
  readonly code:
    | 'unknown-fact'
    | 'not-a-number'
    | 'too-many-decimals'
    | 'out-of-range'
    | 'not-a-date'
    | 'not-a-month'
    | 'not-a-truth'
    | 'unknown-word'
    | 'not-a-list'
    | 'not-a-row'
    | 'too-many-rows'
    | 'row-twice'
    | 'unknown-field'
    | 'empty-value';
  readonly fact: string;
  /** Where inside the fact: "[2].month". */
  readonly place: string;
  readonly written: string;
  readonly expected: { readonly [key: string]: string | number | readonly string[] };
};

export type ReadFacts = { readonly facts: Facts; readonly problems: readonly FactProblem[] };

/**
 * Facts of one ask. A key the ask does not know is a problem, never ignored; `transport: {land: 1}` is the fact
 * `transport.land`.
 */
export function readFacts(law: Law, ask: Ask, raw: { readonly [key: string]: Raw }): ReadFacts {
  const facts: { [name: string]: FactValue } = {};
  const problems: FactProblem[] = [];
  const known = new Set([...ask.facts, ...(ask.alsoKnown ?? [])]);
  for (const [name, written] of flatten(raw, known)) {
    const fact = known.has(name) ? law.facts.get(name) : undefined;
    if (fact === undefined) {
      problems.push({
        code: 'unknown-fact',
        fact: name,
        place: '',
        written: show(written),
        expected: { facts: ask.facts },
      });
      continue;
    }
    const value = readFact(fact, written, problems, ask.allowed?.[name]);
    if (value !== undefined) facts[name] = value;
  }
  return { facts, problems };
}

function* flatten(raw: { readonly [key: string]: Raw }, known: ReadonlySet<string>): Generator<[string, Raw]> {
  for (const [name, written] of Object.entries(raw)) {
    if (!known.has(name) && isMap(written) && [...known].some((fact) => fact.startsWith(`${name}.`))) {
      for (const [key, inner] of Object.entries(written)) yield [`${name}.${key}`, inner];
    } else {
      yield [name, written];
    }
  }
}

function isMap(raw: Raw): raw is { readonly [key: string]: Raw } {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

function show(raw: Raw): string {
  return typeof raw === 'string' ? raw : JSON.stringify(raw);
}

/** How a day is read, by how exactly it is stated. */
const readDay = { day: readStatedDay, month: readStatedMonth, minute: readStatedMoment } as const;

type Report = (code: FactProblem['code'], place: string, written: Raw, expected?: FactProblem['expected']) => undefined;

/** Reads one stated fact; undefined when a problem was reported. */
export function readFact(
  fact: Fact,
  raw: Raw,
  problems: FactProblem[],
  allowed?: readonly string[],
): FactValue | undefined {
  const report: Report = (code, place, written, expected = {}) => {
    problems.push({ code, fact: fact.name, place, written: show(written), expected });
    return undefined;
  };
  switch (fact.type.kind) {
    case 'list':
      return readList(fact.type, raw, report);
    case 'set':
      return readSet(fact.type.values, raw, report);
    default:
      return readScalar(fact.type, raw, '', report, allowed);
  }
}

function readSet(words: readonly string[], raw: Raw, report: Report): readonly string[] | undefined {
  if (!Array.isArray(raw)) return report('not-a-list', '', raw, { words });
  for (const one of raw) {
    if (typeof one !== 'string' || !words.includes(one)) return report('unknown-word', '', one as Raw, { words });
  }
  return raw as string[];
}

function readScalar(
  type: Scalar,
  raw: Raw,
  place: string,
  report: Report,
  allowed?: readonly string[],
): Value | undefined {
  if (raw === null || raw === '') return report('empty-value', place, raw);
  switch (type.kind) {
    case 'number':
      return readNumber(type, raw, place, report);
    case 'boolean':
      if (raw === true || (typeof raw === 'string' && /^(?:true|True|TRUE)$/.test(raw))) return true;
      if (raw === false || (typeof raw === 'string' && /^(?:false|False|FALSE)$/.test(raw))) return false;
      return report('not-a-truth', place, raw);
    case 'date': {
      const text = typeof raw === 'string' ? raw : '';
      const day = readDay[type.precision ?? 'day'](text);
      if (typeof day === 'number') return { day };
      return report(day, place, raw, day === 'out-of-range' ? STATED_DAY_BOUNDS : {});
    }
    case 'choice': {
      const words = allowed ?? type.values;
      return typeof raw === 'string' && words.includes(raw) ? raw : report('unknown-word', place, raw, { words });
    }
  }
}

function readNumber(
  type: Extract<Type, { kind: 'number' }>,
  raw: Raw,
  place: string,
  report: Report,
): Exact | undefined {
  const value = typeof raw === 'string' ? readWrittenNumber(raw) : undefined;
  if (value === undefined) return report('not-a-number', place, raw);
  if (compare(value, decimal(type.min)) < 0 || compare(value, decimal(type.max)) > 0) {
    return report('out-of-range', place, raw, { min: type.min, max: type.max });
  }
  if (10n ** BigInt(type.decimals) % value.d !== 0n) {
    return report('too-many-decimals', place, raw, { decimals: type.decimals });
  }
  return value;
}

function readList(type: Extract<Type, { kind: 'list' }>, raw: Raw, report: Report): readonly ListRow[] | undefined {
  const names = Object.keys(type.item);
  const entries = type.map === true && isMap(raw) ? mapRows(raw, names) : raw;
  if (!Array.isArray(entries)) return report('not-a-list', '', raw, { fields: names });
  if (entries.length > type.most) return report('too-many-rows', '', String(entries.length), { most: type.most });
  const rows: ListRow[] = [];
  for (const [index, entry] of entries.entries()) {
    const row = readRow(type.item, entry as Raw, `[${index + 1}]`, report);
    if (row === undefined) return undefined;
    rows.push(row);
  }
  const twice = type.map === true ? keyTwice(rows, names[0] ?? '') : undefined;
  return twice === undefined ? rows : report('row-twice', `[${twice.at}]`, twice.key, { fields: names });
}

/** The key of a map that stands there twice, however it was written, and the later of its places. */
function keyTwice(rows: readonly ListRow[], field: string): { readonly key: string; readonly at: number } | undefined {
  const seen = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const value = row[field];
    if (value === undefined) continue;
    const key = isExact(value) ? writeDecimal(value) : isDate(value) ? String(value.day) : String(value);
    if (seen.has(key)) return { key, at: index + 1 };
    seen.add(key);
  }
  return undefined;
}

function mapRows(raw: { readonly [key: string]: Raw }, names: readonly string[]): Raw[] {
  const [first = 'key', second = 'value'] = names;
  return Object.entries(raw).map(([key, value]) => ({ [first]: key, [second]: value }));
}

function readRow(
  fields: { readonly [name: string]: Field },
  raw: Raw,
  place: string,
  report: Report,
): ListRow | undefined {
  const names = Object.keys(fields);
  const only = names.length === 1 ? names[0] : undefined;
  const entry: Raw = only !== undefined && !isMap(raw) ? { [only]: raw } : raw;
  if (!isMap(entry)) return report('not-a-row', place, raw, { fields: names });
  const row: { [field: string]: Value } = {};
  for (const [name, written] of Object.entries(entry)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined) return report('unknown-field', `${place}.${name}`, written, { fields: names });
    const value = readScalar(field.type, written, `${place}.${name}`, report);
    if (value === undefined) return undefined;
    row[name] = value;
  }
  return row;
}
