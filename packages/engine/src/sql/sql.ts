// Prints a lowered program as one SELECT for DuckDB or PostgreSQL, one row per person, equal to explain.ts to the sen.

import type { Exact } from '../exact.ts';
import type { Unit } from '../expression.ts';
import type { NodeType, Program } from '../lower/ir.ts';
import { printNode } from './sql-print.ts';
import { countUses, emptyScope, type Layer, type Names, type Printing } from './sql-scope.ts';
import { type SqlTable, tablesOf } from './sql-tables.ts';
import { type Dialect, identifier, typed } from './sql-text.ts';

export { createTable, type SqlColumn, type SqlTable } from './sql-tables.ts';
export type { Dialect } from './sql-text.ts';

export type SqlOptions = {
  /** The table of persons; `persons` when absent. */
  readonly table?: string;
  /** The column that tells persons apart, in every table; `person` when absent. */
  readonly key?: string;
  /** The SQL type of that column; BIGINT when absent. */
  readonly keyType?: string;
  /** The table of a list's rows (PostgreSQL); the name of the fact when absent. */
  readonly listTable?: (fact: string) => string;
};

/** Where an answer stands: a number is `column × scale`, over `denominator` where there is one; NULL is undecided. */
export type SqlOutput = {
  readonly rule: string;
  readonly type: NodeType;
  readonly unit?: Unit;
  readonly scale: Exact;
  readonly column: string;
  readonly denominator?: string;
};

/** An answer asked for, and the rules under it in which a number may leave what the database can hold exactly. */
export type SqlRefusal = {
  readonly code: 'too-large-for-duckdb';
  readonly rule: string;
  readonly because: readonly string[];
};

export type PrintedSql =
  | {
      readonly kind: 'sql';
      readonly sql: string;
      readonly key: string;
      readonly tables: readonly SqlTable[];
      readonly outputs: readonly SqlOutput[];
    }
  | { readonly kind: 'refused'; readonly refusals: readonly SqlRefusal[] };

/** Prints the program. What cannot be exact is refused here, never when the query runs. */
export function printSql(program: Program, dialect: Dialect, options: SqlOptions = {}): PrintedSql {
  const names: Names = {
    table: options.table ?? 'persons',
    key: options.key ?? 'person',
    listTable: options.listTable ?? ((fact) => fact),
  };
  checkNames(program, names);
  const p = begin(program, dialect, names);
  const { outputs, columns } = printOutputs(p);
  if (p.refused.size > 0) return { kind: 'refused', refusals: refusalsOf(program, dialect, names) };
  const tables = tablesOf(program, dialect, names, options.keyType ?? 'BIGINT');
  return { kind: 'sql', sql: assemble(p, columns), key: names.key, tables, outputs };
}

function begin(program: Program, dialect: Dialect, names: Names): Printing {
  return {
    dialect,
    program,
    names,
    uses: countUses(program),
    scopes: [emptyScope(0)],
    slots: new Map(),
    refused: new Set(),
    at: { rule: '', names: 0 },
    print: printNode,
  };
}

/** Prints each answer by itself to tell which of them are refused. */
function refusalsOf(program: Program, dialect: Dialect, names: Names): readonly SqlRefusal[] {
  return program.outputs.flatMap((output) => {
    const p = begin({ ...program, outputs: [output] }, dialect, names);
    printOutputs(p);
    if (p.refused.size === 0) return [];
    return [{ code: 'too-large-for-duckdb', rule: output.rule, because: [...p.refused].sort() } as const];
  });
}

function checkNames(program: Program, names: Names): void {
  for (const { name } of [...program.inputs, ...program.lists]) {
    if (name === names.key || /^_\d/.test(name)) throw new Error(`the fact ${name} has the name of another column`);
  }
}

function printOutputs(p: Printing): { readonly outputs: readonly SqlOutput[]; readonly columns: readonly string[] } {
  const columns: string[] = [];
  const name = (text: string): string => (text.length > 63 ? `output ${columns.length}` : text);
  const outputs = p.program.outputs.map((output): SqlOutput => {
    p.at.rule = output.rule;
    const { rule, type, scale, unit } = output;
    const column = name(rule);
    columns.push(`${typed(p.dialect, p.print(p, output.value)).sql} AS ${identifier(column)}`);
    const made = { rule, type, scale, column, ...(unit === undefined ? {} : { unit }) };
    if (output.denominator === undefined) return made;
    const denominator = name(`${rule} /`);
    columns.push(`${typed(p.dialect, p.print(p, output.denominator)).sql} AS ${identifier(denominator)}`);
    return { ...made, denominator };
  });
  return { outputs, columns };
}

/** Each layer of kept columns is a SELECT of its own, over the one before it. */
function assemble(p: Printing, columns: readonly string[]): string {
  const { key, table } = p.names;
  const layers = p.scopes[0]?.layers ?? [];
  const facts = [...p.program.inputs, ...p.program.lists.filter((one) => p.dialect === 'duckdb' || one.asksGiven)];
  const first = [key, ...facts.map((one) => one.name)].map((name) => `p.${identifier(name)}`).join(', ');
  const steps = layers.map((layer, index) => {
    const from = index === 0 ? identifier(table) : `l${index}`;
    return `l${index + 1} AS ${layerSql(p, layer, index === 0 ? first : 'p.*', from)}`;
  });
  const source = layers.length === 0 ? identifier(table) : `l${layers.length}`;
  const select = `SELECT p.${identifier(key)}, ${columns.join(',\n  ')}\nFROM ${source} AS p`;
  return steps.length === 0 ? select : `WITH ${steps.join(',\n')}\n${select}`;
}

/** PostgreSQL would write kept columns out again wherever they are read, and DuckDB would store the whole layer. */
function layerSql(p: Printing, layer: Layer, before: string, from: string): string {
  const rows = layer.joins.flatMap(({ alias, columns }) => columns.map((one) => `${alias}.${one} AS ${alias}_${one}`));
  const columns = [before, ...layer.columns.map((one) => `${one.sql} AS ${one.name}`), ...rows].join(',\n  ');
  const joins = layer.joins.map((join) => `\n LEFT JOIN LATERAL (${join.sql}) AS ${join.alias} ON true`).join('');
  const select = `SELECT ${columns}\n FROM ${from} AS p${joins}`;
  return p.dialect === 'duckdb' ? `NOT MATERIALIZED (${select})` : `(${select} OFFSET 0)`;
}
