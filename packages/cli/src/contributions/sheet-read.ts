// Opens a payroll, CSV or XLSX, finds its header, and goes through its rows as often as needed.

import { closeSync, openSync, readSync } from 'node:fs';
import { stop } from '../failure.ts';
import { checkReadable, fileProblem } from '../input.ts';
import { readCsv, separators, unclosedQuote } from './csv-read.ts';
import { type FoundHeader, findHeader, type HeadRow, recogniseColumns, type SheetColumns } from './sheet-columns.ts';
import type { Cell, SheetRow } from './xlsx-read.ts';

/** Receives the wanted cells of one row below the header; the list is used again for the next row. */
export type OnRow = (cells: readonly Cell[], row: number, width: number, isBroken: boolean) => void;

export type Sheet = {
  readonly kind: 'csv' | 'xlsx';
  /** The file, and the sheet of a workbook. */
  readonly place: string;
  readonly columns: SheetColumns;
  readonly headerRow: number;
  readonly separator: string | undefined;
  /** Bytes of a CSV; undefined for a workbook. */
  readonly size: number | undefined;
  readonly read: (columns: readonly number[], onRow: OnRow, onBytes: (bytes: number) => void) => Promise<void>;
};

/** A header is looked for in so many first rows. */
const HEAD = 10;

export async function openSheet(file: string): Promise<Sheet> {
  if (file === '-') {
    stop(
      'no-stream',
      'stdin',
      {
        id: 'Daftar gaji dibaca dua kali, jadi tidak dapat dialirkan.',
        en: 'A payroll is read twice, so it cannot be piped.',
      },
      { id: 'Simpan ke berkas dahulu, lalu sebutkan berkasnya.', en: 'Save it to a file first, then name the file.' },
    );
  }
  const size = checkReadable(file, Number.MAX_SAFE_INTEGER);
  if (size === 0) empty(file);
  const magic = firstBytes(file);
  const isWorkbook = /^PK[\x03\x05]/.test(magic) || magic.startsWith('\xd0\xcf\x11\xe0');
  if (isWorkbook || /\.xlsx$/i.test(file)) return openXlsx(file);
  return openCsv(file, size);
}

function firstBytes(file: string): string {
  try {
    const handle = openSync(file, 'r');
    const bytes = Buffer.alloc(4);
    readSync(handle, bytes, 0, 4, 0);
    closeSync(handle);
    return bytes.toString('latin1');
  } catch (error) {
    return fileProblem(file, error);
  }
}

async function openCsv(file: string, size: number): Promise<Sheet> {
  const candidates = await Promise.all(
    separators.map(async (separator) => ({ separator, rows: await firstRecords(file, separator) })),
  );
  const told = /^"?sep=(.)"?\s*$/i.exec(candidates[0]?.rows[0]?.cells.join(',') ?? '')?.[1];
  const tried = candidates
    .filter(({ separator }) => told === undefined || separator === told)
    .map(({ separator, rows }) => ({ separator, rows, header: findHeader(rows) }));
  tried.sort(
    (a, b) =>
      (b.header?.known ?? 0) - (a.header?.known ?? 0) ||
      tooWide(a) - tooWide(b) ||
      (b.header?.cells.length ?? 0) - (a.header?.cells.length ?? 0),
  );
  const [best] = tried;
  if (best === undefined || best.rows.every(({ cells }) => cells.every((cell) => cell.trim() === '')))
    return empty(file);
  const { separator } = best;
  const widest = tried.flatMap(({ rows }) => rows).sort((a, b) => b.cells.length - a.cells.length)[0];
  const header: FoundHeader = best.header ?? { row: widest?.row ?? 1, cells: widest?.cells ?? [], known: 0 };
  const columns = recogniseColumns(file, header);
  return {
    kind: 'csv',
    place: file,
    columns,
    headerRow: header.row,
    separator,
    size,
    read: (wanted, onRow, onBytes) =>
      readCsv(file, {
        separator,
        columns: wanted,
        onBytes,
        onRecord: (cells, row, width, flaw) => {
          if (flaw === 'unclosed-quote') unclosedQuote(file, row);
          if (row > header.row) onRow(cells, row, width, flaw !== undefined);
          return true;
        },
      }),
  };
}

/** How many rows are wider than the header: a sign that the separator is another one. */
function tooWide({
  rows,
  header,
}: {
  readonly rows: readonly HeadRow[];
  readonly header: FoundHeader | undefined;
}): number {
  return rows.filter(({ row, cells }) => header !== undefined && row > header.row && cells.length > header.cells.length)
    .length;
}

async function firstRecords(file: string, separator: string): Promise<{ row: number; cells: string[] }[]> {
  const rows: { row: number; cells: string[] }[] = [];
  await readCsv(file, {
    separator,
    onRecord: (cells, row) => {
      rows.push({ row, cells: [...cells] });
      return rows.length < HEAD;
    },
  });
  return rows;
}

function cellText(cell: Cell): string {
  return typeof cell === 'string' ? cell : typeof cell === 'number' ? String(cell) : '';
}

/** The sheet data_tk_baru, else the first one that has a header; sheets of instructions have none. */
async function openXlsx(file: string): Promise<Sheet> {
  const { openWorkbook } = await import('./xlsx-read.ts');
  const workbook = await openWorkbook(file, HEAD);
  const heads = workbook.heads.map(({ name, rows }) => ({
    name,
    rows: rows.length,
    header: findHeader(rows.map(({ row, cells }) => ({ row, cells: cells.map(cellText) }))),
  }));
  const named = heads.find(({ name, header }) => /^data_tk_baru$/i.test(name.trim()) && header !== undefined);
  const found =
    named ?? heads.find(({ header }) => (header?.known ?? 0) > 1) ?? heads.find(({ header }) => header !== undefined);
  const header = found?.header;
  if (found === undefined || header === undefined) return noSheet(file, heads);
  const place = `${file} [${found.name}]`;
  const columns = recogniseColumns(place, header);
  let rows: readonly SheetRow[] | undefined;
  return {
    kind: 'xlsx',
    place,
    columns,
    headerRow: header.row,
    separator: undefined,
    size: undefined,
    read: async (wanted, onRow) => {
      rows ??= await workbook.rows(found.name);
      for (const { row, cells } of rows) {
        if (row > header.row)
          onRow(
            wanted.map((column) => cells[column] ?? ''),
            row,
            cells.length,
            false,
          );
      }
    },
  };
}

function noSheet(file: string, heads: readonly { readonly name: string; readonly rows: number }[]): never {
  if (heads.every(({ rows }) => rows === 0)) return empty(file);
  const names = heads.map(({ name }) => name).join(', ');
  return stop(
    'no-header',
    file,
    {
      id: `Tidak ada lembar dengan judul kolom yang dikenal. Lembar yang ada: ${names}.`,
      en: `No sheet has headings that are known. Sheets found: ${names}.`,
    },
    {
      id: 'Beri judul kolom di baris pertama: nama, nik, upah.',
      en: 'Name the columns in the first row: name, nik, wage.',
    },
  );
}

function empty(file: string): never {
  return stop(
    'empty-file',
    file,
    { id: 'Isinya kosong.', en: 'It is empty.' },
    {
      id: 'Isi dengan judul kolom (nama, nik, upah) dan satu baris tiap pekerja.',
      en: 'Write headings (name, nik, wage) and one row a worker.',
    },
  );
}
