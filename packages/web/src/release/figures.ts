// What a press officer types or drops, read into exact figures; what cannot be read is told field by field.

import { addMonths, type Day, readDate, type Words, writeDate } from '@jamin/engine';
import { type Language, typedNumber } from '@jamin/law';
import { COLUMNS, UNITS, type Unit } from '../words/release-terms.ts';
import { EXAMPLE_OFFICE } from './example-office.ts';

/** The rows of the table, in the order of the statements; the last is optional. */
export const ROWS = ['JHT', 'JKK', 'JKM', 'JP', 'JKP', 'BEASISWA'] as const;
export type Row = (typeof ROWS)[number];

/** Every field as it was typed: office, from, to, unit, note, example and row.column ("JHT.cases", "total.amount"). */
export type Typed = { readonly [field: string]: string };

/** Counts and sen. */
export type Pair = { readonly cases: bigint; readonly amount: bigint };
export type Line = Pair & { readonly row: Row; readonly before: Pair | null };

export type Figures = {
  readonly office: string;
  readonly from: string;
  readonly to: string;
  readonly unit: Unit;
  readonly lines: readonly Line[];
  /** As typed; the sum of the lines where nothing was, without scholarships where the other column leaves them out. */
  readonly total: Pair;
  readonly isTotalTyped: { readonly cases: boolean; readonly amount: boolean };
  /** The same period a year before, where it was given for every programme. */
  readonly before: Pair | null;
  /** The office's own words about an average that the law does not give; empty where there are none. */
  readonly note: string;
  /** Invented figures, marked so in everything that is made from them. */
  readonly isExample: boolean;
};

export type FieldProblem = { readonly field: string; readonly message: Words; readonly remedy: Words };
type ReadFigures = { readonly figures: Figures | null; readonly problems: readonly FieldProblem[] };

export function readFigures(typed: Typed, language: Language): ReadFigures {
  const problems: FieldProblem[] = [];
  const isExample = typed['example'] === 'yes';
  // Invented figures never stand beside the name of an office that may exist.
  const office = isExample ? EXAMPLE_OFFICE : (typed['office'] ?? '').replace(/\s+/g, ' ').trim();
  if (office === '') problems.push({ field: 'office', ...NO_OFFICE });
  if (/\d|\brp\b/i.test(office)) problems.push({ field: 'office', ...OFFICE_FIGURE });
  const [from, to] = [readDay(typed, 'from', problems), readDay(typed, 'to', problems)];
  if (from !== null && to !== null && to <= from) problems.push({ field: 'to', ...ENDS_EARLY });
  const cells = new Map<string, bigint>();
  for (const row of [...ROWS, 'total']) {
    for (const column of COLUMNS) {
      const field = `${row}.${column}`;
      const value = readCell(typed[field] ?? '', field, language, problems);
      if (value !== null) cells.set(field, value);
    }
  }
  const lines = ROWS.flatMap((row) => lineOf(row, cells, problems));
  if (lines.length < 2 && problems.length === 0) problems.push({ field: 'JHT.cases', ...NO_FIGURES });
  const total = totalOf(lines, cells);
  const isOneLeft = lineBeside({ lines, total }) !== null && linesInTotal({ lines, total }).length < 2;
  if (isOneLeft && problems.length === 0) problems.push({ field: 'JHT.cases', ...NO_FIGURES });
  const before = beforeOf({ lines, total }, cells, problems);
  if (problems.length > 0 || from === null || to === null) return { figures: null, problems };
  const unit = UNITS.find((one) => one === typed['unit']) ?? 'case';
  const figures: Figures = {
    ...{ office, unit, lines, total, from: writeDate(from), to: writeDate(to), isExample },
    isTotalTyped: { cases: cells.has('total.cases'), amount: cells.has('total.amount') },
    before,
    note: (typed['note'] ?? '').replace(/\s+/g, ' ').trim(),
  };
  return { figures, problems };
}

export function sumOf(lines: readonly Pair[]): Pair {
  const add = (column: keyof Pair): bigint => lines.reduce((sum, line) => sum + line[column], 0n);
  return { cases: add('cases'), amount: add('amount') };
}

type Summed = Pick<Figures, 'lines' | 'total'>;

/** Where scholarships stand: not there, in the total, beside it, or neither, for both columns alike. */
export type Scope = 'none' | 'inside' | 'outside' | 'unclear';

export function scholarshipScope({ lines, total }: Summed): Scope {
  if (lines.every(isProgramme)) return 'none';
  if (isSame(sumOf(lines), total)) return 'inside';
  return isSame(sumOf(lines.filter(isProgramme)), total) ? 'outside' : 'unclear';
}

/** The lines that the total is the sum of, where it is one. */
export function linesInTotal(figures: Summed): readonly Line[] {
  return scholarshipScope(figures) === 'outside' ? figures.lines.filter(isProgramme) : figures.lines;
}

/** Scholarships that the total leaves out. */
export function lineBeside(figures: Summed): Line | null {
  if (scholarshipScope(figures) !== 'outside') return null;
  return figures.lines.find((line) => !isProgramme(line)) ?? null;
}

function isProgramme({ row }: Line): boolean {
  return row !== 'BEASISWA';
}

function isSame(one: Pair, other: Pair): boolean {
  return one.cases === other.cases && one.amount === other.amount;
}

/** A total typed in one column alone says by its figure whether the other counts scholarships. */
function totalOf(lines: readonly Line[], cells: ReadonlyMap<string, bigint>): Pair {
  const [all, programmes] = [sumOf(lines), sumOf(lines.filter(isProgramme))];
  const [cases, amount] = [cells.get('total.cases'), cells.get('total.amount')];
  const leavesOut = (column: keyof Pair, value: bigint | undefined): boolean =>
    value === programmes[column] && value !== all[column];
  const sum = leavesOut('cases', cases) || leavesOut('amount', amount) ? programmes : all;
  return { cases: cases ?? sum.cases, amount: amount ?? sum.amount };
}

/** The same period a year before. */
export function yearBefore({ from, to }: { readonly from: string; readonly to: string }): {
  readonly from: string;
  readonly to: string;
} {
  const back = (day: string): string => writeDate(addMonths(readDate(day) ?? 0, -12));
  return { from: back(from), to: endsMonth(to) ? monthEnd(back(to)) : back(to) };
}

function endsMonth(day: string): boolean {
  return writeDate((readDate(day) ?? 0) + 1).endsWith('-01');
}

function monthEnd(day: string): string {
  const next = addMonths(readDate(`${day.slice(0, 'YYYY-MM'.length)}-01`) ?? 0, 1);
  return writeDate(next - 1);
}

function readDay(typed: Typed, field: string, problems: FieldProblem[]): Day | null {
  const day = readDate((typed[field] ?? '').trim());
  if (day !== undefined) return day;
  problems.push({ field, ...NO_DAY });
  return null;
}

const SEN = 100n;

/** The exact value of a cell: a count, or sen. An empty cell and a dash hold nothing. */
function readCell(typed: string, field: string, language: Language, problems: FieldProblem[]): bigint | null {
  const plain = typed.trim().replace(/,-$/, '');
  if (/^[-–—]?$/.test(plain)) return null;
  const isMoney = /amount/i.test(field);
  const digits = typedNumber(plain, true, language);
  const [, units, decimals = ''] = /^(\d{1,18})(?:\.(\d{1,2}))?$/.exec(digits) ?? [];
  if (units === undefined || (!isMoney && decimals !== '')) {
    problems.push({ field, ...notANumber(plain, isMoney) });
    return null;
  }
  return isMoney ? BigInt(units) * SEN + BigInt(decimals.padEnd(2, '0')) : BigInt(units);
}

function lineOf(row: Row, cells: ReadonlyMap<string, bigint>, problems: FieldProblem[]): readonly Line[] {
  const [cases, amount] = [cells.get(`${row}.cases`), cells.get(`${row}.amount`)];
  const before = beforePair(row, cells, problems);
  if (cases === undefined && amount === undefined) return [];
  if (cases === undefined || amount === undefined) {
    problems.push({ field: `${row}.${cases === undefined ? 'cases' : 'amount'}`, ...HALF_ROW });
    return [];
  }
  if (cases === 0n && amount > 0n) problems.push({ field: `${row}.cases`, ...PAID_TO_NOBODY });
  if (cases > 0n && amount === 0n) problems.push({ field: `${row}.amount`, ...PAID_NOTHING });
  return cases === 0n && amount === 0n ? [] : [{ row, cases, amount, before }];
}

/** Last year's figures of a row: both or neither. */
function beforePair(row: string, cells: ReadonlyMap<string, bigint>, problems: FieldProblem[]): Pair | null {
  const [cases, amount] = [cells.get(`${row}.casesBefore`), cells.get(`${row}.amountBefore`)];
  if (cases !== undefined && amount !== undefined) {
    if (cases === 0n && amount > 0n) problems.push({ field: `${row}.casesBefore`, ...PAID_TO_NOBODY });
    if (cases > 0n && amount === 0n) problems.push({ field: `${row}.amountBefore`, ...PAID_NOTHING });
    return { cases, amount };
  }
  if (cases !== undefined || amount !== undefined) {
    problems.push({ field: `${row}.${cases === undefined ? 'casesBefore' : 'amountBefore'}`, ...HALF_ROW });
  }
  return null;
}

/** Last year's total, of what this year's counts: as typed, or the sum where all have one; both must agree. */
function beforeOf(now: Summed, cells: ReadonlyMap<string, bigint>, problems: FieldProblem[]): Pair | null {
  const lines = linesInTotal(now);
  const stated = beforePair('total', cells, problems);
  const given = lines.flatMap(({ before }) => (before === null ? [] : [before]));
  if (given.length < lines.length || given.length === 0) return stated;
  const sum = sumOf(given);
  if (stated === null) return sum;
  if (hasOtherScope(stated, now)) {
    problems.push({ field: 'total.casesBefore', ...OTHER_SCOPE });
    return stated;
  }
  if (stated.cases !== sum.cases) problems.push({ field: 'total.casesBefore', ...OTHER_SUM });
  if (stated.amount !== sum.amount) problems.push({ field: 'total.amountBefore', ...OTHER_SUM });
  return stated;
}

/** Whether last year's total counts scholarships where this year's does not, or the other way. */
function hasOtherScope(stated: Pair, now: Summed): boolean {
  const isOutside = scholarshipScope(now) === 'outside';
  if (now.lines.every(isProgramme) || now.lines.some(({ before }) => before === null)) return false;
  const pairs = (lines: readonly Line[]) => lines.flatMap(({ before }) => (before === null ? [] : [before]));
  const [all, programmes] = [sumOf(pairs(now.lines)), sumOf(pairs(now.lines.filter(isProgramme)))];
  return !isSame(all, programmes) && isSame(stated, isOutside ? all : programmes);
}

type Told = Omit<FieldProblem, 'field'>;

const NO_OFFICE: Told = {
  message: { id: 'Nama kantor belum diisi.', en: 'The office has no name yet.' },
  remedy: { id: 'Tulis nama kantor, misalnya Cabang Contoh.', en: 'Write the name, for example Contoh Branch.' },
};
const OFFICE_FIGURE: Told = {
  message: { id: 'Nama kantor memuat angka.', en: 'The name of the office holds a figure.' },
  remedy: { id: 'Tulis namanya saja, tanpa angka.', en: 'Write the name alone, without figures.' },
};
const NO_DAY: Told = {
  message: { id: 'Tanggal ini belum lengkap.', en: 'This date is not complete.' },
  remedy: { id: 'Tulis tahun, bulan, dan hari, misalnya 2026-06-30.', en: 'Write it as 2026-06-30.' },
};
const ENDS_EARLY: Told = {
  message: { id: 'Hari terakhir tidak sesudah hari pertama.', en: 'The last day is not after the first day.' },
  remedy: { id: 'Periksa kedua tanggal itu.', en: 'Look at the two dates again.' },
};
const NO_FIGURES: Told = {
  message: { id: 'Belum ada angka yang bisa dijumlahkan.', en: 'There is nothing to add up yet.' },
  remedy: { id: 'Isi kasus dan rupiah untuk dua program atau lebih.', en: 'Fill in two programmes or more.' },
};
const HALF_ROW: Told = {
  message: { id: 'Baris ini baru setengah.', en: 'This row is only half filled.' },
  remedy: { id: 'Isi kasus dan rupiahnya, atau kosongkan keduanya.', en: 'Fill in both cases and rupiah, or neither.' },
};
const OTHER_SUM: Told = {
  message: { id: 'Total tahun lalu tidak sama dengan jumlah programnya.', en: 'Last year’s total is not its sum.' },
  remedy: {
    id: 'Periksa angka tahun lalu, atau kosongkan totalnya.',
    en: 'Look at last year again, or empty its total.',
  },
};
const OTHER_SCOPE: Told = {
  message: {
    id: 'Hanya satu dari dua total, tahun ini atau tahun lalu, yang menghitung beasiswa.',
    en: 'Only one of the two totals, this year’s or last year’s, counts scholarships.',
  },
  remedy: {
    id: 'Hitung keduanya dengan cara yang sama, atau kosongkan total tahun lalu.',
    en: 'Count both in the same way, or empty last year’s total.',
  },
};
const PAID_NOTHING: Told = {
  message: { id: 'Ada kasus, tetapi rupiahnya nol.', en: 'There are cases, but no rupiah.' },
  remedy: { id: 'Isi rupiahnya, atau kosongkan keduanya.', en: 'Fill in the rupiah, or empty both.' },
};
const PAID_TO_NOBODY: Told = {
  message: { id: 'Ada rupiah, tetapi tidak ada kasus.', en: 'There is rupiah, but there are no cases.' },
  remedy: { id: 'Isi jumlah kasusnya, atau kosongkan rupiahnya.', en: 'Fill in the cases, or empty the rupiah.' },
};

function notANumber(plain: string, isMoney: boolean): Told {
  const shown = plain.slice(0, 'Rp999.999.999.999.999,99'.length);
  return isMoney
    ? {
        message: { id: `"${shown}" bukan jumlah rupiah.`, en: `"${shown}" is not an amount.` },
        remedy: {
          id: 'Tulis sampai rupiah penuh, misalnya 51.234.567.000.',
          en: 'Write it in full, as 51,234,567,000.',
        },
      }
    : {
        message: { id: `"${shown}" bukan jumlah kasus.`, en: `"${shown}" is not a count.` },
        remedy: { id: 'Tulis bilangan bulat, misalnya 4.210.', en: 'Write a whole number, as 4,210.' },
      };
}
