// Reads the sheets of an XLSX file; the only file that knows the library for it.

import { readFileSync } from 'node:fs';
import { type Day, dayOf } from '@jamin/engine';
import { type CellValue, readXlsx, streamXlsxRows } from 'hucre/xlsx';
import { InputError, stop } from '../failure.ts';
import { checkReadable, fileProblem } from '../input.ts';

/** What a cell holds: text as written, a number of XLSX, or a day. An empty cell is an empty text. */
export type Cell = string | number | { readonly day: Day };

export type SheetRow = { readonly row: number; readonly cells: readonly Cell[] };
type SheetHead = { readonly name: string; readonly rows: readonly SheetRow[] };

/** 28 MB are 200,000 rows of 30 columns, which take up to 1.8 GB of memory; larger files are refused. */
const LARGEST_XLSX = 30 * 1024 * 1024;

type Workbook = {
  /** The names of the sheets with their first rows. */
  readonly heads: readonly SheetHead[];
  readonly rows: (sheet: string) => Promise<readonly SheetRow[]>;
};

/** Opens a workbook; `first` rows of each sheet are read at once. */
export async function openWorkbook(file: string, first: number): Promise<Workbook> {
  if (checkReadable(file, Number.MAX_SAFE_INTEGER) > LARGEST_XLSX) tooLarge(file);
  const bytes = bytesOf(file);
  const found = await guarded(file, () => readXlsx(bytes, { maxRows: first }));
  const heads = found.sheets.map((sheet) => ({
    name: sheet.name,
    rows: sheet.rows.map((values, index) => ({ row: index + 1, cells: values.map(cellOf) })),
  }));
  return { heads, rows: (sheet) => guarded(file, () => rowsOf(bytes, sheet)) };
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    return fileProblem(file, error);
  }
}

async function rowsOf(bytes: Buffer, sheet: string): Promise<readonly SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const row of streamXlsxRows(bytes, { sheet })) {
    rows.push({ row: row.index + 1, cells: row.values.map(cellOf) });
  }
  return rows;
}

function cellOf(value: CellValue): Cell {
  if (value === null) return '';
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'object') return value;
  const day = dayOf(value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate());
  return Number.isNaN(day) ? '' : { day };
}

/** Whatever the library throws means that the file is not what it should be. */
async function guarded<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof InputError) throw error;
    const name = error instanceof Error ? error.name : '';
    if (name === 'EncryptedFileError') return locked(file);
    return stop(
      'broken-xlsx',
      file,
      {
        id: 'Berkas XLSX ini rusak atau terpotong; tidak ada baris yang dihitung.',
        en: 'This XLSX file is damaged or cut short; no row was computed.',
      },
      {
        id: 'Unduh atau salin ulang berkasnya, atau buka di Excel lalu simpan lagi sebagai XLSX.',
        en: 'Download or copy the file again, or open it in Excel and save it as XLSX once more.',
      },
    );
  }
}

function locked(file: string): never {
  return stop(
    'locked-xlsx',
    file,
    { id: 'Ini XLS lama atau berkas berkata sandi.', en: 'This is an old XLS, or a file with a password.' },
    { id: 'Simpan sebagai XLSX tanpa kata sandi.', en: 'Save it as XLSX without a password.' },
  );
}

function tooLarge(file: string): never {
  return stop(
    'too-large-xlsx',
    file,
    {
      id: 'XLSX di atas 30 MB tidak dibaca (sekitar 200.000 baris).',
      en: 'An XLSX above 30 MB is not read (about 200,000 rows).',
    },
    {
      id: 'Simpan sebagai "CSV UTF-8": CSV sejuta baris dibaca tanpa batas ini.',
      en: 'Save it as "CSV UTF-8": a CSV of a million rows is read without this limit.',
    },
  );
}
