// Recognises the columns of a sheet by their headings, finds the row they stand in, and says which were left aside.

import { stop } from '../stated/input-error.ts';
import { headingKey, type Meaning, meaningOfHeading, unneededHeadings, usualHeading } from './sheet-headings.ts';

export type SheetColumns = {
  readonly at: ReadonlyMap<Meaning, number>;
  /** Every heading as written, or the letter of a column that has none. */
  readonly headings: readonly string[];
  /** Columns that nobody knows. */
  readonly ignored: readonly string[];
  /** Known columns that no computation needs. */
  readonly unneeded: readonly string[];
  /** Whether it is the institution's upload sheet, which requires more than a plain one. */
  readonly isUploadSheet: boolean;
};

export type HeadRow = { readonly row: number; readonly cells: readonly string[] };
export type FoundHeader = { readonly row: number; readonly cells: readonly string[]; readonly known: number };

/** A: 0, Z: 25, AA: 26, as a sheet names its columns. */
function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}

/** The row that names most columns we know, if any does. */
export function findHeader(rows: readonly HeadRow[]): FoundHeader | undefined {
  let best: FoundHeader | undefined;
  for (const { row, cells } of rows) {
    const known = new Set(cells.flatMap((cell) => meaningOfHeading.get(headingKey(cell)) ?? [])).size;
    if (known > (best?.known ?? 0)) best = { row, cells, known };
  }
  return best;
}

const PAY: readonly Meaning[] = ['wage', 'basicWage', 'dailyWage'];
const OTHER_PAY: readonly Meaning[] = ['income', 'contractValue', 'contractMonths'];

/** Gives each column its meaning. Two columns of one meaning, or none with a wage, make the sheet unusable. */
export function recogniseColumns(place: string, header: FoundHeader): SheetColumns {
  const at = new Map<Meaning, number>();
  const headings = header.cells.map((cell, index) => cell.trim() || columnLetter(index));
  const ignored: string[] = [];
  const unneeded: string[] = [];
  headings.forEach((heading, index) => {
    const key = headingKey(heading);
    const meaning = (header.cells[index] ?? '').trim() === '' ? undefined : meaningOfHeading.get(key);
    const before = meaning === undefined ? undefined : at.get(meaning);
    if (meaning !== undefined && before !== undefined) claimedTwice(place, headings, before, index, meaning);
    if (meaning !== undefined) at.set(meaning, index);
    else if (unneededHeadings.has(key)) unneeded.push(heading);
    else if ((header.cells[index] ?? '').trim() !== '') ignored.push(heading);
  });
  leaveAside(at, headings, ignored);
  const paid = PAY.some((meaning) => at.has(meaning)) || (at.has('segment') && OTHER_PAY.some((one) => at.has(one)));
  if (!paid) noWageColumn(place, headings);
  const isUploadSheet =
    headingKey(headings[at.get('nik') ?? -1] ?? '') === 'nomoridentitas' && (at.has('name') || at.has('firstName'));
  return { at, headings, ignored, unneeded, isUploadSheet };
}

/** A reported wage holds basic wage and fixed allowances already, so their columns beside it are not added. */
function leaveAside(at: Map<Meaning, number>, headings: readonly string[], ignored: string[]): void {
  const needless: readonly Meaning[] = at.has('wage')
    ? ['basicWage', 'allowance']
    : at.has('basicWage')
      ? []
      : ['allowance'];
  for (const meaning of needless) {
    const index = at.get(meaning);
    if (index === undefined) continue;
    at.delete(meaning);
    ignored.push(headings[index] ?? '');
  }
}

function claimedTwice(place: string, headings: readonly string[], one: number, other: number, meaning: Meaning): never {
  const [first, second] = [one, other].map((index) => `"${headings[index]}" (${columnLetter(index)})`);
  return stop(
    'column-twice',
    place,
    {
      id: `Kolom ${first} dan ${second} sama-sama berarti ${usualHeading(meaning)}.`,
      en: `The columns ${first} and ${second} both mean ${usualHeading(meaning)}.`,
    },
    {
      id: 'Hapus salah satu, atau ganti judulnya sehingga jelas mana yang dipakai.',
      en: 'Remove one of them, or rename it, so that it is clear which one counts.',
    },
  );
}

function noWageColumn(place: string, headings: readonly string[]): never {
  const found = headings.slice(0, 40).join(', ');
  return stop(
    'no-wage-column',
    place,
    { id: `Tidak ada kolom upah. Judul yang ada: ${found}.`, en: `There is no wage column. Headings found: ${found}.` },
    {
      id: 'Beri judul UPAH, gaji, upah harian, atau (dengan kolom segmen) penghasilan.',
      en: 'Name a column UPAH, wage, daily wage or (with a segment column) income.',
    },
  );
}
