// Checks who a row is about: name, identity number, dates and the codes of the institution's sheet.

import { type Day, dayOf, daysInMonth, readDate, writeDate } from '@jamin/engine';
import { nikDigits, nikErrors, nikFlaws, type SeenNumbers, seenBefore } from './nik.ts';
import { cellText } from './row-facts.ts';
import type { RowCode } from './row-words.ts';
import type { Meaning } from './sheet-headings.ts';
import type { Cell } from './sheet-read.ts';

type Identity = { readonly number: string; readonly name: string; readonly nik: string };

export type IdentityReading = {
  readonly isUploadSheet: boolean;
  readonly seen: SeenNumbers;
  /** First and last day of the contribution month. */
  readonly first: Day;
  readonly last: Day;
};

/** The row that is being looked at. */
export type Look = {
  cells: readonly Cell[];
  row: number;
  /** Where each meaning stands among the cells; -1 where the sheet has no such column. */
  readonly slots: Readonly<Record<Meaning, number>>;
  readonly report: (meaning: Meaning | '', code: RowCode, value: string, more?: string) => void;
};

export function cellAt(look: Look, slot: number): Cell {
  return slot < 0 ? '' : (look.cells[slot] ?? '');
}

function textAt(look: Look, slot: number): string {
  return slot < 0 ? '' : cellText(look.cells[slot] ?? '');
}

/** Codes of the institution's sheet; they touch no amount, so another one is only pointed out. */
const codes: readonly (readonly [Meaning, readonly string[]])[] = [
  ['idType', ['KTP', 'PASSPORT']],
  ['sex', ['L', 'P']],
  ['mailing', ['S', 'E']],
  ['marital', ['Y', 'T']],
  ['blood', ['A', 'B', 'AB', 'O']],
  ['status', ['PKWT', 'PKWTT']],
];

const TOTAL = /^(?:grand\s*|sub\s*)?(?:total|jumlah)\b/i;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export function readIdentity(look: Look, reading: IdentityReading): Identity {
  const { slots } = look;
  const number = textAt(look, slots.employeeNumber);
  const name = nameOf(look);
  const nikWritten = textAt(look, slots.nik);
  if (nikWritten === '' && (TOTAL.test(name) || TOTAL.test(number))) look.report('name', 'total-row', name || number);
  else if (name === '' && reading.isUploadSheet) look.report(slots.name < 0 ? 'firstName' : 'name', 'name-missing', '');
  const birth = readDates(look, reading);
  checkCodes(look);
  return { number, name, nik: readNik(look, reading, nikWritten, birth) };
}

function nameOf(look: Look): string {
  const { slots } = look;
  if (slots.firstName < 0) return textAt(look, slots.name);
  const parts = [slots.name, slots.firstName, slots.middleName, slots.lastName].map((slot) => textAt(look, slot));
  return parts[0] || parts.filter((part) => part !== '').join(' ');
}

function readNik(look: Look, reading: IdentityReading, written: string, birth: Day | undefined): string {
  const { slots } = look;
  if (written === '') {
    if (reading.isUploadSheet) look.report('nik', 'nik-missing', '');
    return '';
  }
  if (slots.idType >= 0 && /^passport|^paspor/i.test(textAt(look, slots.idType))) return written;
  const digits = nikDigits(written);
  const flaws = nikFlaws(written, digits, birth, textAt(look, slots.sex).toUpperCase());
  for (const flaw of flaws) look.report('nik', flaw, nikErrors.has(flaw) ? written : digits);
  if (flaws.some((flaw) => nikErrors.has(flaw))) return written;
  if (typeof cellAt(look, slots.nik) === 'number') look.report('nik', 'nik-number', digits);
  const before = seenBefore(reading.seen, digits, look.row);
  if (before !== undefined) look.report('nik', 'nik-twice', digits, String(before));
  return digits;
}

const DAY_FIRST = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\s*$/;

/** A date as the sheet writes it, DD-MM-YYYY, or YYYY-MM-DD; undefined when it is none. */
export function readSheetDate(cell: Cell): Day | undefined {
  if (typeof cell === 'object') return cell.day;
  if (typeof cell === 'number') return undefined;
  const [, day = '', month = '', year] = DAY_FIRST.exec(cell) ?? [];
  if (year === undefined) return readDate(cell.trim());
  const y = Number(year);
  const m = Number(month);
  const d = Number(day);
  if (m < 1 || m > 12 || d < 1 || d > daysInMonth(y, m)) return undefined;
  return dayOf(y, m, d);
}

function dateAt(look: Look, meaning: Meaning): Day | undefined {
  const cell = cellAt(look, look.slots[meaning]);
  if (cell === '') return undefined;
  const day = readSheetDate(cell);
  if (day === undefined && cellText(cell) !== '') look.report(meaning, 'not-a-date', cellText(cell));
  return day;
}

/** Reads the dates of a row, compares them with the month, and answers the date of birth. */
function readDates(look: Look, reading: IdentityReading): Day | undefined {
  const { slots } = look;
  const birth = dateAt(look, 'birthDate');
  if (reading.isUploadSheet && slots.birthDate >= 0 && cellAt(look, slots.birthDate) === '') {
    look.report('birthDate', 'birth-missing', '');
  }
  dateAt(look, 'idExpiry');
  const start = dateAt(look, 'startDate');
  const end = dateAt(look, 'endDate');
  if (birth !== undefined && birth > reading.last) look.report('birthDate', 'birth-late', writeDate(birth));
  if (start !== undefined && start > reading.last) look.report('startDate', 'starts-later', writeDate(start));
  if (end !== undefined && end < reading.first) look.report('endDate', 'ended-before', writeDate(end));
  if (start !== undefined && end !== undefined && end < start) look.report('endDate', 'ends-first', writeDate(end));
  return birth;
}

function checkCodes(look: Look): void {
  for (const [meaning, words] of codes) {
    const written = textAt(look, look.slots[meaning]);
    if (written !== '' && !words.includes(written) && !words.includes(written.toUpperCase())) {
      look.report(meaning, 'unknown-code', written, words.join(', '));
    }
  }
  const email = textAt(look, look.slots.email);
  if (email !== '' && !EMAIL.test(email)) look.report('email', 'email', email);
}
