// Opens a table of people, CSV or Parquet: one column a fact, one row a person, values as their written text.

import { separators, unclosedQuote } from '@jamin/law/payroll';
import { readCsv } from '../contributions/csv-read.ts';
import { stop } from '../failure.ts';
import { checkReadable } from '../input.ts';
import type { People } from './people.ts';

/** `isFact` tells which separator splits the heading into facts. */
export async function openPeople(file: string, isFact: (name: string) => boolean): Promise<People> {
  if (file === '-') {
    stop(
      'no-stream',
      'stdin',
      { id: 'Tabel penduduk dibaca dari berkas.', en: 'A table of people is read from a file.' },
      {
        id: 'Simpan ke berkas .csv atau .parquet, lalu sebutkan berkasnya.',
        en: 'Save it to a .csv or .parquet file and name it.',
      },
    );
  }
  const size = checkReadable(file, Number.MAX_SAFE_INTEGER);
  if (size === 0) empty(file);
  if (/\.parquet$/i.test(file)) return (await import('./people-parquet.ts')).openParquet(file);
  return openCsv(file, size, isFact);
}

async function openCsv(file: string, size: number, isFact: (name: string) => boolean): Promise<People> {
  let best: { readonly separator: string; readonly columns: readonly string[]; readonly known: number } | undefined;
  for (const separator of separators) {
    let columns: readonly string[] = [];
    await readCsv(file, {
      separator,
      onRecord: (fields) => {
        columns = fields.map((field) => field.trim());
        return false;
      },
    });
    const known = columns.filter(isFact).length;
    if (best === undefined || known > best.known) best = { separator, columns, known };
  }
  if (best === undefined || best.columns.every((name) => name === '')) return empty(file);
  const { separator, columns } = best;
  return {
    kind: 'csv',
    columns,
    read: (onPerson, onPause) =>
      readCsv(file, {
        separator,
        onBytes: (bytes) => onPause(bytes / size),
        onRecord: (fields, row, width, flaw) => {
          if (flaw !== undefined) unclosedQuote(file, row);
          if (row > 1 && (width > 1 || fields[0] !== '')) onPerson(fields, row);
          return true;
        },
      }),
  };
}

function empty(file: string): never {
  return stop(
    'empty-file',
    file,
    { id: 'Isinya kosong.', en: 'It is empty.' },
    {
      id: 'Isi dengan satu kolom tiap fakta dan satu baris tiap orang.',
      en: 'Write one column a fact and one row a person.',
    },
  );
}
