// Checks a NIK by its form and against birth date and sex; what the civil registry may accept is only a warning.

import { civil, type Day } from '@jamin/engine';

type NikFlaw = 'nik-scientific' | 'nik-length' | 'nik-date' | 'nik-serial' | 'nik-birth' | 'nik-sex' | 'nik-number';

/** Flaws that no registry accepts: the row is set aside. */
export const nikErrors: ReadonlySet<NikFlaw> = new Set<NikFlaw>(['nik-scientific', 'nik-length']);

const SIXTEEN = /^\d{16}$/;

/** The digits of a NIK as written: without spaces, points, dashes and the apostrophe that marks a text. */
export function nikDigits(written: string): string {
  return SIXTEEN.test(written)
    ? written
    : written
        .trim()
        .replace(/^'/, '')
        .replace(/[\s.\-\u00a0]/g, '');
}

const SCIENTIFIC = /^\d+(?:[.,]\d+)?e\+?\d+$/i;

/** What is wrong with a NIK as written and its digits; `sex` as in the upload sheet, L or P. */
export function nikFlaws(written: string, digits: string, birth: Day | undefined, sex: string): readonly NikFlaw[] {
  if (!SIXTEEN.test(digits)) return SCIENTIFIC.test(written.trim()) ? ['nik-scientific'] : ['nik-length'];
  const flaws: NikFlaw[] = [];
  const dayWritten = Number(digits.slice(6, 8));
  const month = Number(digits.slice(8, 10));
  const isFemale = dayWritten > 40;
  const day = isFemale ? dayWritten - 40 : dayWritten;
  if (day < 1 || day > 31 || month < 1 || month > 12) flaws.push('nik-date');
  else {
    if (birth !== undefined && !isBirth(birth, day, month, Number(digits.slice(10, 12)))) flaws.push('nik-birth');
    if ((sex === 'L' && isFemale) || (sex === 'P' && !isFemale)) flaws.push('nik-sex');
  }
  if (digits.endsWith('0000')) flaws.push('nik-serial');
  return flaws;
}

function isBirth(birth: Day, day: number, month: number, year: number): boolean {
  const date = civil(birth);
  return date.day === day && date.month === month && date.year % 100 === year;
}

/** Remembers numbers of sixteen digits in few bytes, so that a million rows can be searched for repetitions. */
export type SeenNumbers = { high: Uint32Array; low: Uint32Array; rows: Uint32Array; count: number };

/** More numbers than this are not remembered; the report says so. */
export const MOST_SEEN = 4_000_000;

export function seenNumbers(): SeenNumbers {
  return emptySeen(1 << 12);
}

function emptySeen(size: number): SeenNumbers {
  return { high: new Uint32Array(size), low: new Uint32Array(size), rows: new Uint32Array(size), count: 0 };
}

/** The row where the number stood before, if it did; remembers it otherwise. */
export function seenBefore(seen: SeenNumbers, digits: string, row: number): number | undefined {
  const [high, low] = [Number(digits.slice(0, 8)), Number(digits.slice(8))];
  const at = place(seen, high, low);
  if (seen.rows[at] !== 0) return seen.rows[at];
  if (seen.count >= MOST_SEEN) return undefined;
  write(seen, at, high, low, row);
  if (seen.count * 2 > seen.rows.length) grow(seen);
  return undefined;
}

function place(seen: SeenNumbers, high: number, low: number): number {
  const mask = seen.rows.length - 1;
  let at = (Math.imul(high, 0x9e3779b1) ^ Math.imul(low, 0x85ebca6b)) >>> 7;
  for (;;) {
    at &= mask;
    if (seen.rows[at] === 0 || (seen.high[at] === high && seen.low[at] === low)) return at;
    at += 1;
  }
}

function write(seen: SeenNumbers, at: number, high: number, low: number, row: number): void {
  seen.high[at] = high;
  seen.low[at] = low;
  seen.rows[at] = row;
  seen.count += 1;
}

function grow(seen: SeenNumbers): void {
  const larger = emptySeen(seen.rows.length * 2);
  for (let at = 0; at < seen.rows.length; at += 1) {
    const row = seen.rows[at] ?? 0;
    const [high, low] = [seen.high[at] ?? 0, seen.low[at] ?? 0];
    if (row !== 0) write(larger, place(larger, high, low), high, low, row);
  }
  Object.assign(seen, larger);
}
