// A payroll as a sheet, CSV or XLSX: finds its header, and goes through its rows as often as needed.

import { stop } from '../stated/input-error.ts';
import { csvScanner, type OnRecord, scanCsv } from './csv-scan.ts';
import { separators, unclosedQuote } from './csv-text.ts';
import { type FoundHeader, findHeader, type HeadRow, recogniseColumns, type SheetColumns } from './sheet-columns.ts';

/** What a cell holds: text as written, a number of XLSX, or a day. An empty cell is an empty text. */
export type Cell = string | number | { readonly day: number };

export type SheetRow = { readonly row: number; readonly cells: readonly Cell[] };

/** Receives the wanted cells of one row below the header; the list is used again for the next row. */
export type OnRow = (cells: readonly Cell[], row: number, width: number, isBroken: boolean) => void;

type OnBytes = (bytes: number) => void;

export type Sheet = {
  readonly kind: 'csv' | 'xlsx';
  /** The file, and the sheet of a workbook. */
  readonly place: string;
  readonly columns: SheetColumns;
  readonly headerRow: number;
  readonly separator: string | undefined;
  /** Bytes of a CSV; undefined for a workbook. */
  readonly size: number | undefined;
  readonly read: (columns: readonly number[], onRow: OnRow, onBytes: OnBytes) => Promise<void>;
};

/** A header is looked for in so many first rows. */
export const HEAD = 10;

type CsvSource = {
  readonly place: string;
  readonly size: number;
  /** Goes through the records; `columns` absent: all columns. */
  readonly read: (
    separator: string,
    columns: readonly number[] | undefined,
    onRecord: OnRecord,
    onBytes?: OnBytes,
  ) => Promise<void>;
};

/** Finds the separator and the header of a CSV. */
export async function csvSheet(source: CsvSource): Promise<Sheet> {
  const { place, size } = source;
  const candidates = await Promise.all(
    separators.map(async (separator) => ({ separator, rows: await firstRecords(source, separator) })),
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
  if (best === undefined || best.rows.every(({ cells }) => cells.every((cell) => cell.trim() === ''))) {
    return emptySheet(place);
  }
  const { separator } = best;
  const widest = tried.flatMap(({ rows }) => rows).sort((a, b) => b.cells.length - a.cells.length)[0];
  const header: FoundHeader = best.header ?? { row: widest?.row ?? 1, cells: widest?.cells ?? [], known: 0 };
  const columns = recogniseColumns(place, header);
  const read: Sheet['read'] = (wanted, onRow, onBytes) => {
    const onRecord: OnRecord = (cells, row, width, flaw) => {
      if (flaw === 'unclosed-quote') unclosedQuote(place, row);
      if (row > header.row) onRow(cells, row, width, flaw !== undefined);
      return true;
    };
    return source.read(separator, wanted, onRecord, onBytes);
  };
  return { kind: 'csv', place, columns, headerRow: header.row, separator, size, read };
}

/** A CSV, or rows pasted out of a spreadsheet, that lies in memory. */
export function textSheet(place: string, text: string): Promise<Sheet> {
  return csvSheet({
    place,
    size: text.length,
    read: async (separator, columns, onRecord, onBytes) => {
      scanCsv(csvScanner(separator, columns, onRecord), text, true);
      onBytes?.(text.length);
    },
  });
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

async function firstRecords(source: CsvSource, separator: string): Promise<{ row: number; cells: string[] }[]> {
  const rows: { row: number; cells: string[] }[] = [];
  await source.read(separator, undefined, (cells, row) => {
    rows.push({ row, cells: [...cells] });
    return rows.length < HEAD;
  });
  return rows;
}

export type Workbook = {
  /** The names of the sheets with their first rows. */
  readonly heads: readonly { readonly name: string; readonly rows: readonly SheetRow[] }[];
  readonly rows: (sheet: string) => Promise<readonly SheetRow[]>;
};

function cellText(cell: Cell): string {
  return typeof cell === 'string' ? cell : typeof cell === 'number' ? String(cell) : '';
}

/** The sheet data_tk_baru, else the first one that has a header; sheets of instructions have none. */
export function workbookSheet(file: string, workbook: Workbook): Sheet {
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
  const read: Sheet['read'] = async (wanted, onRow) => {
    rows ??= await workbook.rows(found.name);
    for (const { row, cells } of rows) {
      if (row <= header.row) continue;
      const asked = wanted.map((column) => cells[column] ?? '');
      onRow(asked, row, cells.length, false);
    }
  };
  return { kind: 'xlsx', place, columns, headerRow: header.row, separator: undefined, size: undefined, read };
}

function noSheet(file: string, heads: readonly { readonly name: string; readonly rows: number }[]): never {
  if (heads.every(({ rows }) => rows === 0)) return emptySheet(file);
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

export function emptySheet(place: string): never {
  return stop(
    'empty-file',
    place,
    { id: 'Isinya kosong.', en: 'It is empty.' },
    {
      id: 'Isi dengan judul kolom (nama, nik, upah) dan satu baris tiap pekerja.',
      en: 'Write headings (name, nik, wage) and one row a worker.',
    },
  );
}

/** Stops on a sheet that has headings alone. */
export function noRows(place: string): never {
  return stop(
    'no-rows',
    place,
    {
      id: 'Ada judul kolom, tetapi tidak ada baris pekerja di bawahnya.',
      en: 'There are headings, but no row of a worker below them.',
    },
    { id: 'Isi satu baris tiap pekerja.', en: 'Write one row a worker.' },
  );
}

/** Whatever a reader of workbooks throws means that the file is not what it should be. */
export function brokenWorkbook(file: string, error: unknown): never {
  if (error instanceof Error && error.name === 'InputError') throw error;
  if (error instanceof Error && error.name === 'EncryptedFileError') return locked(file);
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

function locked(file: string): never {
  return stop(
    'locked-xlsx',
    file,
    { id: 'Ini XLS lama atau berkas berkata sandi.', en: 'This is an old XLS, or a file with a password.' },
    { id: 'Simpan sebagai XLSX tanpa kata sandi.', en: 'Save it as XLSX without a password.' },
  );
}
