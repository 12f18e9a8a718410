// The columns of the downloads: each has its name, its type, its description, and the cell that it makes of a row.

import type { Words } from '@jamin/engine';

export type Field<Row> = {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  readonly describes: Words;
  /** The text of the cell; empty where there is no value. */
  readonly cell: (row: Row) => string;
};

/** A table as CSV after RFC 4180: a line of names, then a line for each row. */
export function csvOf<Row>(fields: readonly Field<Row>[], rows: readonly Row[]): string {
  const lines = [fields.map(({ name }) => name), ...rows.map((row) => fields.map(({ cell }) => cell(row)))];
  return lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** An amount in sen as rupiah, to the sen where it has any. */
export function rupiahText(sen: bigint): string {
  const [sign, size] = sen < 0n ? ['-', -sen] : ['', sen];
  const rest = size % 100n;
  return `${sign}${size / 100n}${rest === 0n ? '' : `.${String(rest).padStart(2, '0')}`}`;
}

/** A count as it is, an amount in rupiah; null stays null. */
export function numberText(kind: 'cases' | 'amount', value: bigint | null): string | null {
  if (value === null) return null;
  return kind === 'cases' ? String(value) : rupiahText(value);
}
