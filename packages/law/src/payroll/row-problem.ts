// A problem of one row of a payroll, with its place; an error sets the row aside, a warning does not.

import type { Words } from '@jamin/engine';
import { type RowCode, tellRow } from './row-words.ts';

export type RowProblem = {
  readonly row: number;
  /** The heading of the column; empty where the whole row is meant. */
  readonly column: string;
  readonly level: 'error' | 'warning';
  readonly code: string;
  readonly value: string;
  readonly message: Words;
  readonly remedy: Words;
};

/** Codes that a payroll can be computed in spite of. */
const warnings: ReadonlySet<string> = new Set<RowCode>([
  'nik-date',
  'nik-serial',
  'nik-birth',
  'nik-sex',
  'nik-twice',
  'nik-number',
  'wage-tiny',
  'two-wages',
  'back-pay',
  'unknown-code',
  'email',
  'birth-late',
  'starts-later',
  'ended-before',
  'ends-first',
]);

export function rowProblem(row: number, column: string, code: RowCode, value: string, more?: string): RowProblem {
  const level = warnings.has(code) ? 'warning' : 'error';
  return { row, column, level, code, value, ...tellRow(code, value, more) };
}

/** The same problem where the sheet does not require the column. */
export function asWarning(problem: RowProblem): RowProblem {
  return { ...problem, level: 'warning' };
}
