// Opens what somebody brought as a payroll: a file of XLSX or CSV, or rows pasted out of a spreadsheet.

import { dayOf } from '@jamin/engine';
import { stop } from '@jamin/law';
import {
  brokenWorkbook,
  type Cell,
  csvScanner,
  csvText,
  emptySheet,
  HEAD,
  type OnRecord,
  type Sheet,
  type SheetRow,
  scanCsv,
  separators,
  textSheet,
  unclosedQuote,
  type Workbook,
  workbookSheet,
} from '@jamin/law/payroll';
import type { CellValue } from 'hucre/xlsx';
import { guardArchive } from './archive-guard.ts';

export type SheetSource = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What a workbook may unpack to; less where others wait for the same machine. */
  readonly mostUnpacked?: number;
};

const MB = 1024 * 1024;
/** What a form may post. */
export const MOST_POSTED = 5 * MB;
/** What a posted workbook may unpack to. */
export const MOST_POSTED_UNPACKED = 24 * MB;
const MOST_UNPACKED = 96 * MB;
/** What is read on the device. */
const MOST_READ = 10 * MB;

export async function openSource(source: SheetSource): Promise<Sheet> {
  const { name, bytes } = source;
  if (bytes.length > MOST_READ) tooLarge(name, MOST_READ);
  if (bytes.length === 0) emptySheet(name);
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  const other = otherKind(start);
  if (other !== undefined) wrongKind(name, other);
  if (start.startsWith('PK') || start.startsWith('\xd0\xcf\x11\xe0')) {
    return workbookSheet(name, await openWorkbook(source));
  }
  return textSheet(name, csvText(name, bytes));
}

/** Every table that the source may hold: one for each sheet of a workbook, or for each separator of a CSV. */
export async function tablesOf(source: SheetSource): Promise<readonly (readonly SheetRow[])[]> {
  const { name, bytes } = source;
  if (bytes.length > MOST_READ) tooLarge(name, MOST_READ);
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  const other = otherKind(start);
  if (other !== undefined) wrongKind(name, other);
  if (start.startsWith('PK') || start.startsWith('\xd0\xcf\x11\xe0')) {
    const workbook = await openWorkbook(source);
    return Promise.all(workbook.heads.map((sheet) => workbook.rows(sheet.name)));
  }
  const text = csvText(name, bytes);
  return separators.map((separator) => {
    const rows: SheetRow[] = [];
    const onRecord: OnRecord = (fields, row, _width, flaw) => {
      if (flaw === 'unclosed-quote') unclosedQuote(name, row);
      rows.push({ row, cells: [...fields] });
      return true;
    };
    scanCsv(csvScanner(separator, undefined, onRecord), text, true);
    return rows;
  });
}

async function openWorkbook({ name, bytes, mostUnpacked = MOST_UNPACKED }: SheetSource): Promise<Workbook> {
  if (bytes[0] === 0x50) guardArchive(name, bytes, mostUnpacked);
  const { readXlsx } = await import('hucre/xlsx');
  try {
    const { sheets } = await readXlsx(bytes);
    const heads = sheets.map((sheet) => ({ name: sheet.name, rows: sheet.rows.slice(0, HEAD).map(rowOf) }));
    const rowsOf = (wanted: string) => (sheets.find((sheet) => sheet.name === wanted)?.rows ?? []).map(rowOf);
    return { heads, rows: async (wanted) => rowsOf(wanted) };
  } catch (error) {
    return brokenWorkbook(name, error);
  }
}

function rowOf(values: readonly CellValue[], index: number) {
  return { row: index + 1, cells: values.map(cellOf) };
}

function cellOf(value: CellValue): Cell {
  if (value === null) return '';
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'object') return value;
  const day = dayOf(value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate());
  return Number.isNaN(day) ? '' : { day };
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/^%PDF/, 'PDF'],
  [/^\x89PNG|^\xff\xd8\xff|^GIF8|^RIFF/, 'gambar/image'],
  [/^\s*<(?:!doctype|html|\?xml)/i, 'HTML/XML'],
  [/^\{\\rtf/, 'RTF'],
  [/^Rar!|^7z\xbc\xaf|^\x1f\x8b/, 'RAR/7Z/GZ'],
];

function otherKind(start: string): string | undefined {
  return kinds.find(([pattern]) => pattern.test(start))?.[1];
}

function wrongKind(name: string, kind: string): never {
  return stop(
    'other-format',
    name,
    { id: `Ini berkas ${kind}, bukan lembar kerja.`, en: `This is a ${kind} file, not a spreadsheet.` },
    { id: 'Pilih berkas XLSX atau CSV.', en: 'Choose an XLSX or CSV file.' },
  );
}

export function tooLarge(name: string, most: number): never {
  return stop(
    'too-large',
    name,
    {
      id: `Berkas ini lebih dari ${most / MB} MB.`,
      en: `This file has more than ${most / MB} MB.`,
    },
    {
      id: 'Hapus kolom dan lembar yang tidak perlu, atau bagi menjadi beberapa berkas.',
      en: 'Remove columns and sheets that are not needed, or split it into several files.',
    },
  );
}
