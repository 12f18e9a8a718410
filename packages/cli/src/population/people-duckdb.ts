// Works out the rules of an ask inside DuckDB: people go into a table, one SELECT answers, exact to the sen.

import {
  type DuckDBConnection,
  DuckDBDateValue,
  DuckDBInstance,
  type DuckDBValue,
  listValue,
  structValue,
} from '@duckdb/node-api';
import {
  createTable,
  exact,
  type Input,
  type ListInput,
  type PrintedSql,
  type Program,
  printSql,
  ratio,
  type SqlOutput,
  type StoredFact,
  storedFacts,
  type Value,
  whole,
} from '@jamin/engine';
import type { RuleColumn, RuleColumns } from '@jamin/law/payroll';
import { stop } from '../failure.ts';
import {
  columnsNow,
  type EnginePlan,
  factsWithDay,
  type PeopleEngine,
  type Person,
  programOf,
} from './people-engine.ts';

type Printed = Extract<PrintedSql, { readonly kind: 'sql' }>;

export async function duckdbEngine(plan: EnginePlan): Promise<PeopleEngine> {
  const program = programOf(plan);
  const printed = printSql(program, 'duckdb');
  if (printed.kind === 'refused') return refused(printed.refusals.map(({ rule }) => rule));
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const table of printed.tables) await connection.run(createTable(table));
  const run = columnsNow(plan);
  return async (people) => {
    await append(
      connection,
      program,
      printed,
      people.map((person) => factsWithDay(plan, person)),
    );
    const result = await connection.runAndReadAll(`SELECT * FROM (${printed.sql}) ORDER BY ${quoted(printed.key)}`);
    for (const { name } of printed.tables) await connection.run(`DELETE FROM ${quoted(name)}`);
    const columns = result.getColumnsObject();
    return answersOf(printed, columns, whyUndecided(people, run));
  };
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function refused(rules: readonly string[]): never {
  const named = rules.slice(0, 5).join(', ');
  return stop(
    'duckdb-refuses',
    '--engine duckdb',
    {
      id: `DuckDB tidak dapat memuat angka aturan ini dengan tepat: ${named}.`,
      en: `DuckDB cannot hold the numbers of these rules exactly: ${named}.`,
    },
    { id: 'Pakai --engine columns.', en: 'Use --engine columns.' },
  );
}

async function append(
  connection: DuckDBConnection,
  program: Program,
  printed: Printed,
  people: readonly Person['facts'][],
): Promise<void> {
  const [table] = printed.tables;
  const appender = await connection.createAppender(table?.name ?? '');
  const types = (table?.columns ?? []).map((_, index) => appender.columnType(index));
  const put = (index: number, value: DuckDBValue): void => {
    if (value === null) appender.appendNull();
    else appender.appendValue(value, types[index]);
  };
  people.forEach((facts, person) => {
    const stored = storedFacts(program, facts);
    let index = 0;
    put(index, BigInt(person));
    for (const input of program.inputs) put(++index, storedValue(input, stored[input.name]));
    for (const list of program.lists) put(++index, storedRows(list, stored[list.name]));
    appender.endRow();
  });
  appender.closeSync();
}

function storedValue({ storage }: Input, value: StoredFact | undefined): DuckDBValue {
  if (value === undefined) return null;
  if (storage.kind === 'date') return new DuckDBDateValue(Number(value));
  if (typeof value === 'number' || typeof value === 'bigint') return BigInt(value);
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  return listValue(value as readonly string[]);
}

/** The column of a list of which no field is read. */
const POSITION = 'position';

/** Where the rules count the rows of a list and read nothing of them, only their places are stored. */
function storedRows({ fields }: ListInput, value: StoredFact | undefined): DuckDBValue {
  if (!Array.isArray(value)) return null;
  const rows = value as readonly { readonly [field: string]: StoredFact }[];
  return listValue(
    rows.map((row, index) => {
      const stored = fields.map((field): [string, DuckDBValue] => [field.name, storedValue(field, row[field.name])]);
      return structValue(Object.fromEntries(stored.length === 0 ? [[POSITION, BigInt(index)]] : stored));
    }),
  );
}

/** SQL says only that something is undecided; the columns are asked why, once and only when someone wants to know. */
function whyUndecided(people: readonly Person[], run: (people: readonly Person[]) => RuleColumns): RuleColumns {
  let found: RuleColumns | undefined;
  return (rule) => {
    found ??= run(people);
    return found(rule);
  };
}

function answersOf(
  printed: Printed,
  columns: { readonly [column: string]: readonly DuckDBValue[] },
  whyNot: RuleColumns,
): RuleColumns {
  const outputs = new Map(printed.outputs.map((output) => [output.rule, output]));
  return (rule): RuleColumn => {
    const output = outputs.get(rule);
    if (output === undefined) throw new Error(`DuckDB was not asked for ${rule}`);
    const values = columns[output.column] ?? [];
    const below = output.denominator === undefined ? undefined : columns[output.denominator];
    return {
      code: (row) => (values[row] === null ? (whyNot(rule).code(row) ?? `undecided:${rule}`) : undefined),
      value: (row) => valueOf(output, values[row] ?? null, below?.[row] ?? null),
    };
  };
}

function valueOf({ type, scale }: SqlOutput, value: DuckDBValue, below: DuckDBValue): Value {
  switch (type) {
    case 'bool':
      return value === true;
    case 'word':
      return String(value);
    case 'date':
      return { day: value instanceof DuckDBDateValue ? value.days : 0 };
    case 'int': {
      const top = exact.multiply(whole(BigInt(value as bigint)), scale);
      return below === null ? top : exact.multiply(top, ratio(1n, BigInt(below as bigint)));
    }
  }
}
