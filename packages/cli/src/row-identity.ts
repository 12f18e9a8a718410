// Checks who a row is about: name, identity number, dates and the codes of the institution's sheet.

import { type Day, dayOf, daysInMonth, readDate, writeDate } from '@jamin/engine';
import { nikDigits, nikErrors, nikFlaws, type SeenNumbers, seenBefore } from './nik.ts';
import { cellText } from './row-facts.ts';
import type { RowCode } from './row-words.ts';
import type { Meaning } from './sheet-headings.ts';
import type { Cell } from './xlsx-read.ts';

export type Identity = { readonly number: string; readonly name: string; readonly nik: string };

export type IdentityReading = {
  readonly isUploadSheet: boolean;
  readonly seen: SeenNumbers;
  /** First and last day of the contribution month. */
  readonly first: Day;
  readonly last: Day;
};

export type Look = {
  readonly has: (meaning: Meaning) => boolean;
  readonly cell: (meaning: Meaning) => Cell;
  readonly row: number;
  readonly report: (meaning: Meaning, code: RowCode, value: string, more?: string) => void;
};

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
  const text = (meaning: Meaning): string => (look.has(meaning) ? cellText(look.cell(meaning)) : '');
  const number = text('employeeNumber');
  const name = nameOf(text);
  const nikWritten = text('nik');
  if (nikWritten === '' && (TOTAL.test(name) || TOTAL.test(number))) look.report('name', 'total-row', name || number);
  else if (name === '' && reading.isUploadSheet)
    look.report(look.has('name') ? 'name' : 'firstName', 'name-missing', '');
  const birth = readDates(look, reading, text);
  checkCodes(look, text);
  return { number, name, nik: readNik(look, reading, nikWritten, birth, text) };
}

function nameOf(text: (meaning: Meaning) => string): string {
  const whole = text('name');
  if (whole !== '') return whole;
  return [text('firstName'), text('middleName'), text('lastName')].filter((part) => part !== '').join(' ');
}

function readNik(
  look: Look,
  reading: IdentityReading,
  written: string,
  birth: Day | undefined,
  text: (meaning: Meaning) => string,
): string {
  if (written === '') {
    if (reading.isUploadSheet) look.report('nik', 'nik-missing', '');
    return '';
  }
  if (/^passport|^paspor/i.test(text('idType'))) return written;
  const digits = nikDigits(written);
  const flaws = nikFlaws(written, birth, text('sex').toUpperCase());
  for (const flaw of flaws) look.report('nik', flaw, nikErrors.has(flaw) ? written : digits);
  if (flaws.some((flaw) => nikErrors.has(flaw))) return written;
  if (typeof look.cell('nik') === 'number') look.report('nik', 'nik-number', digits);
  const before = seenBefore(reading.seen, digits, look.row);
  if (before !== undefined) look.report('nik', 'nik-twice', digits, String(before));
  return digits;
}

/** A date as the sheet writes it, DD-MM-YYYY, or YYYY-MM-DD; undefined when it is none. */
export function readSheetDate(cell: Cell): Day | undefined {
  if (typeof cell === 'object') return cell.day;
  if (typeof cell === 'number') return undefined;
  const [, day, month, year] = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\s*$/.exec(cell) ?? [];
  if (year === undefined) return readDate(cell.trim());
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > daysInMonth(y, m)) return undefined;
  return dayOf(y, m, d);
}

/** Reads the dates of a row, compares them with the month, and answers the date of birth. */
function readDates(look: Look, reading: IdentityReading, text: (meaning: Meaning) => string): Day | undefined {
  const read = (meaning: Meaning): Day | undefined => {
    if (!look.has(meaning)) return undefined;
    const cell = look.cell(meaning);
    if (cell === '') return undefined;
    const day = readSheetDate(cell);
    if (day === undefined && text(meaning) !== '') look.report(meaning, 'not-a-date', text(meaning));
    return day;
  };
  const birth = read('birthDate');
  if (reading.isUploadSheet && look.has('birthDate') && look.cell('birthDate') === '')
    look.report('birthDate', 'birth-missing', '');
  read('idExpiry');
  const [start, end] = [read('startDate'), read('endDate')];
  if (birth !== undefined && birth > reading.last) look.report('birthDate', 'birth-late', writeDate(birth));
  if (start !== undefined && start > reading.last) look.report('startDate', 'starts-later', writeDate(start));
  if (end !== undefined && end < reading.first) look.report('endDate', 'ended-before', writeDate(end));
  if (start !== undefined && end !== undefined && end < start) look.report('endDate', 'ends-first', writeDate(end));
  return birth;
}

function checkCodes(look: Look, text: (meaning: Meaning) => string): void {
  for (const [meaning, words] of codes) {
    if (!look.has(meaning)) continue;
    const written = text(meaning);
    if (written !== '' && !words.includes(written) && !words.includes(written.toUpperCase())) {
      look.report(meaning, 'unknown-code', written, words.join(', '));
    }
  }
  const email = text('email');
  if (email !== '' && !EMAIL.test(email)) look.report('email', 'email', email);
}
