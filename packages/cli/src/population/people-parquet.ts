// Reads a Parquet file of people through DuckDB: numbers as their text, lists and structs as a case would write them.

import { DuckDBInstance, DuckDBListValue, DuckDBMapValue, DuckDBStructValue, type DuckDBValue } from '@duckdb/node-api';
import type { Raw } from '@jamin/engine';
import { stop } from '../failure.ts';
import type { People } from './people.ts';

/** Rows of a Parquet file are counted from 1. */
export async function openParquet(file: string): Promise<People> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const source = `read_parquet('${file.replaceAll("'", "''")}')`;
  const guarded = async <T>(run: () => Promise<T>): Promise<T> => {
    try {
      return await run();
    } catch (error) {
      return brokenParquet(file, error);
    }
  };
  const described = await guarded(() => connection.runAndReadAll(`SELECT * FROM ${source} LIMIT 0`));
  return {
    kind: 'parquet',
    columns: described.columnNames(),
    read: async (onPerson, onPause) => {
      const result = await guarded(() => connection.stream(`SELECT * FROM ${source}`));
      let row = 0;
      for (;;) {
        const chunk = await guarded(() => result.fetchChunk());
        if (chunk === null || chunk.rowCount === 0) return;
        for (const values of chunk.getRows()) {
          row += 1;
          onPerson(values.map(rawOf), row);
        }
        await onPause(undefined);
      }
    },
  };
}

function rawOf(value: DuckDBValue): Raw {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (value instanceof DuckDBListValue) return value.items.map(rawOf);
  if (value instanceof DuckDBStructValue) return recordOf(Object.entries(value.entries));
  if (value instanceof DuckDBMapValue)
    return recordOf(value.entries.map(({ key, value: held }) => [String(key), held]));
  return String(value).replace(/ 00:00:00(?:[.+].*)?$/, '');
}

/** What is not stated in a struct is not stated in the case. */
function recordOf(entries: readonly (readonly [string, DuckDBValue])[]): Raw {
  return Object.fromEntries(entries.flatMap(([name, held]) => (held === null ? [] : [[name, rawOf(held)]])));
}

function brokenParquet(file: string, error: unknown): never {
  const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
  return stop(
    'broken-parquet',
    file,
    { id: `Berkas Parquet ini tidak dapat dibaca (${said}).`, en: `This Parquet file cannot be read (${said}).` },
    { id: 'Buat ulang berkasnya, atau berikan sebagai CSV.', en: 'Make the file again, or give it as CSV.' },
  );
}
