// Reads a dropped sheet into the fields of the form: columns found by their headings in both languages, errors by row.

import type { Words } from '@jamin/engine';
import { COLUMNS, type Column } from '../words/release-terms.ts';
import type { Row, Typed } from './figures.ts';

/** `row` is counted as the sheet counts it, from 1; null where the whole sheet is meant. */
export type SheetProblem = { readonly row: number | null; readonly message: Words; readonly remedy: Words };
export type ReadSheet = { readonly typed: Typed; readonly rows: number; readonly problems: readonly SheetProblem[] };

type Heads = ReadonlyMap<number, Column>;

/** Lines of cells separated by tabs, as the readers of the press package give them. */
export function readSheet(text: string): ReadSheet {
  const lines = text.split('\n').map((line) => line.split('\t').map((cell) => cell.trim()));
  const start = lines.findIndex((cells) => headsOf(cells).size > 1);
  if (start < 0) return { typed: {}, rows: 0, problems: [{ row: null, ...NO_HEADS }] };
  const heads = headsOf(lines[start] ?? []);
  const problems: SheetProblem[] = [];
  const scaled = (lines[start] ?? []).find((cell) => /ribuan|juta|miliar|milyar|million|billion|thousand/i.test(cell));
  if (scaled !== undefined) problems.push({ row: start + 1, ...scaledColumn(scaled) });
  const typed: Record<string, string> = {};
  let rows = 0;
  for (const [index, cells] of lines.entries()) {
    if (index <= start || !cells.some((cell, at) => heads.has(at) && cell !== '')) continue;
    const place = index + 1;
    const label = cells.find((cell, at) => !heads.has(at) && /\p{L}/u.test(cell)) ?? '';
    const row = rowOf(label);
    if (row === undefined) {
      problems.push({ row: place, ...unknownRow(label) });
    } else if (COLUMNS.some((column) => `${row}.${column}` in typed)) {
      problems.push({ row: place, ...twiceRow(label) });
    } else {
      rows += 1;
      for (const [at, column] of heads) typed[`${row}.${column}`] = cells[at] ?? '';
    }
  }
  if (rows === 0 && problems.length === 0) problems.push({ row: null, ...NO_ROWS });
  return { typed, rows, problems };
}

const AMOUNT = /\brp\b|rupiah|nominal|nilai|bayar|amount|value|\bidr\b|paid/i;
const CASES = /kasus|klaim|orang|peserta|penerima|banyak|cases?\b|claims?\b|people|persons?\b|count|payments?\b/i;
const BEFORE = /lalu|sebelum|last|previous|before|prior/i;

/** Which column is which; where headings carry years, the latest is this year's. */
function headsOf(cells: readonly string[]): Heads {
  const years = cells.flatMap((cell) => yearOf(cell) ?? []);
  const latest = years.toSorted().at(-1);
  const found = new Map<number, Column>();
  for (const [at, cell] of cells.entries()) {
    const kind = AMOUNT.test(cell) ? 'amount' : CASES.test(cell) ? 'cases' : undefined;
    if (kind === undefined || rowOf(cell) !== undefined) continue;
    const year = yearOf(cell);
    const isBefore = BEFORE.test(cell) || (year !== undefined && year !== latest);
    const column: Column = isBefore ? `${kind}Before` : kind;
    if (![...found.values()].includes(column)) found.set(at, column);
  }
  return found;
}

function yearOf(cell: string): string | undefined {
  return /\b20\d\d\b/.exec(cell)?.[0];
}

const NAMES: readonly (readonly [RegExp, Row | 'total'])[] = [
  [/beasiswa|scholarship/i, 'BEASISWA'],
  [/\bjkp\b|kehilangan pekerjaan|job loss|unemployment/i, 'JKP'],
  [/\bjkk\b|kecelakaan|accident/i, 'JKK'],
  [/\bjkm\b|kematian|death/i, 'JKM'],
  [/\bjht\b|hari tua|old[ -]age/i, 'JHT'],
  [/\bjp\b|pensiun|pension/i, 'JP'],
  [/^(?:grand )?total|^jumlah(?: (?:total|seluruhnya))?$|^sum$/i, 'total'],
];

function rowOf(label: string): Row | 'total' | undefined {
  return NAMES.find(([name]) => name.test(label))?.[1];
}

type Told = Omit<SheetProblem, 'row'>;

const NO_HEADS: Told = {
  message: { id: 'Judul kolomnya tidak dikenal.', en: 'The headings of the columns are not known.' },
  remedy: {
    id: 'Beri judul: Program, Kasus, Rupiah; bila ada: Kasus tahun lalu, Rupiah tahun lalu.',
    en: 'Name them: Programme, Cases, Rupiah; if there are any: Cases last year, Rupiah last year.',
  },
};
const NO_ROWS: Told = {
  message: { id: 'Di bawah judul kolom tidak ada angka.', en: 'There are no figures below the headings.' },
  remedy: { id: 'Tulis satu baris untuk setiap program.', en: 'Write one row for each programme.' },
};

function unknownRow(label: string): Told {
  const name = label.slice(0, 'nama program yang panjang sekali'.length);
  return {
    message: { id: `"${name}" bukan program yang dikenal.`, en: `"${name}" is not a known programme.` },
    remedy: { id: 'Tulis JHT, JKK, JKM, JP, JKP, Beasiswa, atau Total.', en: 'Write JHT, JKK, JKM, JP, JKP or Total.' },
  };
}

function twiceRow(label: string): Told {
  return {
    message: { id: `"${label}" ada dua kali.`, en: `"${label}" stands there twice.` },
    remedy: { id: 'Gabungkan menjadi satu baris.', en: 'Put both into one row.' },
  };
}

function scaledColumn(head: string): Told {
  return {
    message: { id: `Kolom "${head}" tidak dalam rupiah penuh.`, en: `The column "${head}" is not in full rupiah.` },
    remedy: { id: 'Tulis rupiah penuh supaya jumlahnya pasti.', en: 'Write full rupiah, so that the sum is exact.' },
  };
}
