// The names of the fields of the form, and what a posted form holds of them.

import { COLUMNS } from '../words/release-terms.ts';
import { ROWS, type Typed } from './figures.ts';

/** Every row of the table with the total behind it. */
export const TABLE_ROWS = [...ROWS, 'total'] as const;

const FIELDS: readonly string[] = [
  ...['office', 'from', 'to', 'unit', 'note', 'example'],
  ...TABLE_ROWS.flatMap((row) => COLUMNS.map((column) => `${row}.${column}`)),
];

/** More than anybody types into a field. */
const LONGEST = 500;

/** Only what the form has; nothing else that is posted goes on. */
export function typedOf(read: (field: string) => unknown): Typed {
  const typed: Record<string, string> = {};
  for (const field of FIELDS) {
    const value = read(field);
    if (typeof value === 'string' && value.trim() !== '') typed[field] = value.slice(0, LONGEST);
  }
  return typed;
}
