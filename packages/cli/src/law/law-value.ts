// Writes a value of the law: an amount, a rate, a day, or a table row by row.

import {
  isDate,
  isExact,
  type Parameter,
  type ParameterValue,
  type TableRow,
  type Unit,
  type Value,
} from '@jamin/engine';
import { answerJson, formatValue, type Json, type Language } from '@jamin/law';

function unitOf(unit: Parameter['unit']): Unit | undefined {
  return unit === 'text' || unit === 'date' || unit === 'boolean' || unit === 'table' ? undefined : unit;
}

function isTable(value: ParameterValue): value is readonly TableRow[] {
  return Array.isArray(value);
}

/** One line for a value; a table is given as the number of its rows. */
export function valueLine(parameter: Parameter, value: ParameterValue, language: Language): string {
  if (value === null) return language === 'id' ? 'tidak ditetapkan' : 'not set';
  if (isTable(value)) return language === 'id' ? `tabel ${value.length} baris` : `table of ${value.length} rows`;
  if (isExact(value) || isDate(value) || typeof value === 'boolean') {
    return formatValue(value, unitOf(parameter.unit), language);
  }
  return String(value);
}

export function cellText(
  parameter: Parameter,
  column: string,
  cell: TableRow[string] | undefined,
  language: Language,
): string {
  if (cell === null || cell === undefined) return '–';
  const unit = parameter.columns?.[column];
  return formatValue(cell, unit === 'word' || unit === 'boolean' ? undefined : unit, language);
}

/** The lines of a table: its columns, then its rows. */
export function tableLines(parameter: Parameter, rows: readonly TableRow[], language: Language): string[] {
  const columns = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => columns.map((column) => cellText(parameter, column, row[column], language)));
  const widths = columns.map((column, at) => Math.max(column.length, ...lines.map((line) => line[at]?.length ?? 0)));
  const laid = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  return [laid(columns), ...lines.map(laid)];
}

/** What differs between two tables, a line for each row that is new, gone or changed. */
export function tableChanges(
  parameter: Parameter,
  before: readonly TableRow[],
  after: readonly TableRow[],
  language: Language,
): string[] {
  const [first = ''] = Object.keys(after[0] ?? before[0] ?? {});
  const text = (row: TableRow, column: string): string => cellText(parameter, column, row[column], language);
  const old = new Map(before.map((row) => [text(row, first), row]));
  const now = new Map(after.map((row) => [text(row, first), row]));
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((name) => {
    const [was, is] = [old.get(name), now.get(name)];
    if (was === undefined || is === undefined)
      return [`${was === undefined ? '+' : '−'} ${cells(was ?? is ?? {}, text)}`];
    const columns = Object.keys(is).filter((column) => column !== first);
    const shown = columns.flatMap((column) => {
      const [left, right] = [text(was, column), text(is, column)];
      return left === right ? [] : [`${column} ${left} → ${right}`];
    });
    return shown.length === 0 ? [] : [`${name}: ${shown.join(', ')}`];
  });
}

function cells(row: TableRow, text: (row: TableRow, column: string) => string): string {
  return Object.keys(row)
    .map((column) => text(row, column))
    .join(', ');
}

export function parameterJson(value: ParameterValue): Json {
  if (value === null) return null;
  if (!isTable(value)) return answerJson(value as Value);
  return value.map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, cell === null ? null : answerJson(cell)])),
  );
}
