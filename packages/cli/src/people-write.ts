// Writes decisions, one row a person: CSV as text, Parquet with the types of the answers; whole or not at all.

import { renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Ask, Law, Rule } from '@jamin/engine';
import { stop } from './failure.ts';
import { fileProblem } from './input.ts';
import { openOutput } from './output-file.ts';
import { csvField } from './payroll-output.ts';

export type PeopleOutput = {
  readonly row: (cells: readonly string[]) => void;
  /** Hands on what was gathered; called between pieces. */
  readonly pause: () => Promise<void>;
  readonly commit: () => Promise<void>;
  readonly abandon: () => void;
};

export function noPeopleOutput(): PeopleOutput {
  return {
    row: () => undefined,
    pause: async () => undefined,
    commit: async () => undefined,
    abandon: () => undefined,
  };
}

export async function openPeopleOutput(
  path: string,
  columns: readonly string[],
  types: readonly string[],
): Promise<PeopleOutput> {
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
    pause: async () => undefined,
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
      return 'DECIMAL(38,2)';
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
  'DECIMAL(38,2)': /^-?\d{1,36}(?:\.\d{1,2})?$/,
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

async function parquetPeople(
  path: string,
  columns: readonly string[],
  types: readonly string[],
): Promise<PeopleOutput> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const name = (index: number): string => `c${index}`;
  await connection.run(`CREATE TABLE decided (${columns.map((_, index) => `${name(index)} VARCHAR`).join(', ')})`);
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const kept = [...types];
  let appender = await connection.createAppender('decided');
  const abandon = (): void => rmSync(temporary, { force: true });
  return {
    row: (cells) => {
      cells.forEach((cell, index) => {
        if (cell === '') appender.appendNull();
        else appender.appendVarchar(cell);
        if (!isFitting(kept[index] ?? 'VARCHAR', cell)) kept[index] = 'VARCHAR';
      });
      appender.endRow();
    },
    pause: async () => {
      appender.closeSync();
      appender = await connection.createAppender('decided');
    },
    commit: async () => {
      appender.closeSync();
      const cast = columns.map((column, index) => {
        const type = kept[index] ?? 'VARCHAR';
        return `CAST(${name(index)} AS ${type}) AS "${column.replaceAll('"', '""')}"`;
      });
      try {
        const target = temporary.replaceAll("'", "''");
        await connection.run(`COPY (SELECT ${cast.join(', ')} FROM decided) TO '${target}' (FORMAT parquet)`);
        renameSync(temporary, path);
      } catch (error) {
        abandon();
        fileProblem(path, error);
      }
    },
    abandon,
  };
}
