// Writes decisions, one row a person: CSV as text, Parquet with the types of the answers; whole or not at all.

import { renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Ask, Law, Rule } from '@jamin/engine';
import { csvField } from '@jamin/law/payroll';
import { stop } from '../failure.ts';
import { fileProblem } from '../input.ts';
import { openOutput } from '../output-file.ts';

export type PeopleOutput = {
  readonly row: (cells: readonly string[]) => void;
  readonly commit: () => Promise<void>;
  readonly abandon: () => void;
};

export function noPeopleOutput(): PeopleOutput {
  return { row: () => undefined, commit: async () => undefined, abandon: () => undefined };
}

export function openPeopleOutput(path: string, columns: readonly string[], types: readonly string[]): PeopleOutput {
  if (/\.csv$/i.test(path)) return csvPeople(path, columns);
  if (/\.parquet$/i.test(path)) return parquetPeople(path, columns, types);
  return stop(
    'unknown-kind',
    path,
    { id: 'Jenis berkas hasil ini tidak dikenal.', en: 'This kind of output file is not known.' },
    { id: 'Akhiri namanya dengan .csv atau .parquet.', en: 'End its name with .csv or .parquet.' },
  );
}

function csvPeople(path: string, columns: readonly string[]): PeopleOutput {
  const output = openOutput(path);
  output.write(`${columns.map(csvField).join(',')}\n`);
  return {
    row: (cells) => output.write(`${cells.map(csvField).join(',')}\n`),
    commit: async () => output.commit(),
    abandon: output.abandon,
  };
}

/** The type of a key in Parquet; a column whose answers do not all fit it stays text. */
export function parquetType(law: Law, ask: Ask, name: string): string {
  if (name === 'eligible') return 'BOOLEAN';
  const outputs = ask.outputs.filter(({ key, list }) => (list ?? key) === name);
  const one = law.rules.get(outputs[0]?.rule ?? '');
  const type = one === undefined ? 'VARCHAR' : typeOfRule(one);
  if (outputs[0]?.list === undefined) return type;
  return type === 'BOOLEAN' ? 'VARCHAR[]' : `${type}[]`;
}

function typeOfRule({ type }: Rule): string {
  switch (type) {
    case 'boolean':
      return 'BOOLEAN';
    case 'date':
      return 'DATE';
    case 'IDR':
      return 'DECIMAL(18,2)';
    case 'count':
    case 'days':
    case 'months':
    case 'years':
    case 'hours':
      return 'BIGINT';
    case 'fraction':
      return 'VARCHAR';
    default:
      return 'VARCHAR';
  }
}

const fits: { readonly [type: string]: RegExp } = {
  BOOLEAN: /^(?:true|false)$/,
  DATE: /^\d{4}-\d{2}-\d{2}$/,
  'DECIMAL(18,2)': /^-?\d{1,16}(?:\.\d{1,2})?$/,
  BIGINT: /^-?\d{1,18}$/,
};

function isFitting(type: string, cell: string): boolean {
  if (cell === '') return true;
  if (!type.endsWith('[]')) return fits[type]?.test(cell) ?? true;
  const inner = fits[type.slice(0, -2)];
  return (
    inner === undefined ||
    cell
      .slice(1, -1)
      .split(', ')
      .every((item) => item === '' || inner.test(item))
  );
}

/** Rows go to a CSV beside the result first, which DuckDB turns into Parquet: cell by cell would take far longer. */
function parquetPeople(path: string, columns: readonly string[], types: readonly string[]): PeopleOutput {
  const rows = openOutput(`${path}.csv`);
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const kept = [...types];
  return {
    row: (cells) => {
      rows.write(`${cells.map(csvField).join(',')}\n`);
      cells.forEach((cell, index) => {
        if (!isFitting(kept[index] ?? 'VARCHAR', cell)) kept[index] = 'VARCHAR';
      });
    },
    commit: () =>
      rows.use(async (written) => {
        const { DuckDBInstance } = await import('@duckdb/node-api');
        const connection = await (await DuckDBInstance.create(':memory:')).connect();
        try {
          await connection.run(copyStatement(written, temporary, columns, kept));
          renameSync(temporary, path);
        } catch (error) {
          rmSync(temporary, { force: true });
          fileProblem(path, error);
        }
      }),
    abandon: rows.abandon,
  };
}

function copyStatement(from: string, to: string, columns: readonly string[], types: readonly string[]): string {
  const text = (path: string): string => `'${path.replaceAll("'", "''")}'`;
  const read = columns.map((_, index) => `'c${index}': 'VARCHAR'`).join(', ');
  const cast = columns.map((column, index) => {
    return `CAST(c${index} AS ${types[index] ?? 'VARCHAR'}) AS "${column.replaceAll('"', '""')}"`;
  });
  const format = `delim=',', quote='"', escape='"', nullstr='', header=false, auto_detect=false, parallel=false`;
  const source = `read_csv(${text(from)}, columns={${read}}, ${format})`;
  return `COPY (SELECT ${cast.join(', ')} FROM ${source}) TO ${text(to)} (FORMAT parquet)`;
}
