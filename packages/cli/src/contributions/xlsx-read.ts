// Reads the sheets of an XLSX file; the only file that knows the library for it.

import { readFileSync } from 'node:fs';
import { dayOf } from '@jamin/engine';
import { brokenWorkbook, type Cell, type SheetRow, type Workbook } from '@jamin/law/payroll';
import { type CellValue, readXlsx, streamXlsxRows } from 'hucre/xlsx';
import { stop } from '../failure.ts';
import { checkReadable, fileProblem } from '../input.ts';

/** 28 MB are 200,000 rows of 30 columns, which take up to 1.8 GB of memory; larger files are refused. */
const LARGEST_XLSX = 30 * 1024 * 1024;

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

async function guarded<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    return brokenWorkbook(file, error);
  }
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
