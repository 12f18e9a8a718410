// The tables that printed SQL reads: their columns and types, and the statements that create them.

import type { Input, ListInput, Program } from '../lower/ir.ts';
import type { Names } from './sql-scope.ts';
import { type Dialect, fitsBigint, identifier, typeName } from './sql-text.ts';

export type SqlColumn = { readonly name: string; readonly type: string; readonly nullable: boolean };

export type SqlTable = {
  readonly name: string;
  /** The list fact whose rows it holds; absent for the table of persons. */
  readonly fact?: string;
  readonly columns: readonly SqlColumn[];
};

/** What the place of a row in its list is called: whole numbers from 0 or 1 on, each used once per person. */
const POSITION = 'position';

/**
 * A number is the integer `value × 10^decimals`, a date a DATE, a choice its word, a set an array of its words without
 * NULL; NULL is "not given". A list is in DuckDB a LIST of STRUCT; in PostgreSQL a table with the person's key, the
 * position and the fields, and, where the program asks, a column of the list's name says whether it is given.
 */
export function tablesOf(program: Program, dialect: Dialect, names: Names, keyType: string): readonly SqlTable[] {
  const key: SqlColumn = { name: names.key, type: keyType, nullable: false };
  const facts = program.inputs.map((input) => columnOf(dialect, input));
  if (dialect === 'duckdb') {
    const lists = program.lists.map((one) => ({ name: one.name, type: listType(dialect, one), nullable: true }));
    return [{ name: names.table, columns: [key, ...facts, ...lists] }];
  }
  const asked = program.lists.filter((one) => one.asksGiven);
  const given = asked.map((one) => ({ name: one.name, type: typeName(dialect, 'boolean'), nullable: false }));
  const position: SqlColumn = { name: POSITION, type: typeName(dialect, 'bigint'), nullable: false };
  const children = program.lists.map((one) => ({
    name: names.listTable(one.name),
    fact: one.name,
    columns: [key, position, ...one.fields.map((field) => columnOf(dialect, field))],
  }));
  return [{ name: names.table, columns: [key, ...facts, ...given] }, ...children];
}

function columnOf(dialect: Dialect, input: Input): SqlColumn {
  const nullable = input.optional || input.asksGiven || input.default !== undefined;
  return { name: input.name, type: storedType(dialect, input), nullable };
}

function storedType(dialect: Dialect, { storage }: Input): string {
  switch (storage.kind) {
    case 'number':
      return typeName(dialect, fitsBigint(storage.lo, storage.hi) ? 'bigint' : 'wide');
    case 'boolean':
      return typeName(dialect, 'boolean');
    case 'date':
      return typeName(dialect, 'date');
    case 'choice':
      return typeName(dialect, 'text');
    case 'set':
      return `${typeName(dialect, 'text')}[]`;
  }
}

function listType(dialect: Dialect, one: ListInput): string {
  const fields = one.fields.map((field) => `${identifier(field.name)} ${storedType(dialect, field)}`);
  return `STRUCT(${fields.length === 0 ? `${POSITION} ${typeName(dialect, 'bigint')}` : fields.join(', ')})[]`;
}

/** CREATE TABLE for one table; the primary key of a list's table is what makes reading it quick. */
export function createTable(table: SqlTable): string {
  const columns = table.columns.map(
    (column) => `${identifier(column.name)} ${column.type}${column.nullable ? '' : ' NOT NULL'}`,
  );
  const [key] = table.columns;
  const keys = [identifier(key?.name ?? ''), ...(table.fact === undefined ? [] : [POSITION])].join(', ');
  return `CREATE TABLE ${identifier(table.name)} (${[...columns, `PRIMARY KEY (${keys})`].join(', ')})`;
}
