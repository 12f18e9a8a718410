// Reads the rows of a monthly report, of a sheet or of the API, and everything that is wrong with their writing.
import { type Day, type Law, writeDate } from '@jamin/engine';
import {
  type AmountStyle,
  bothStyles,
  type Cell,
  headingKey,
  nikDigits,
  nikErrors,
  nikFlaws,
  readAmount,
  readCellAmount,
  readSheetDate,
  type Sheet,
  styleOf,
} from '@jamin/law/payroll';
import { readKpj } from '../registry/kpj.ts';
import type { EndReason, Programme } from '../registry/tables.ts';
import { type ReportCode, type ReportField, type ReportProblem, reportProblem } from './report-problem.ts';

/** One row as it was written; the fields have the names of the API, a sheet's headings are given their names. */
export type ReportRow = {
  readonly row: number;
  readonly cells: { readonly [field in ReportField]?: Cell };
  /** The writing of the row is broken: what is in which column cannot be told. */
  readonly broken?: 'text-after-quote' | 'too-many-fields' | undefined;
};

export type Report = {
  readonly rows: readonly ReportRow[];
  /** The headings of the columns as written; a field without one is called by its own name. */
  readonly headings: { readonly [field in ReportField]?: string };
};

/** A row whose writing is right; whose it is, the registry says. */
export type ReadRow = {
  readonly row: number;
  readonly kpj?: string | undefined;
  readonly nik?: string | undefined;
  readonly name: string;
  readonly birthDate?: Day | undefined;
  readonly sex?: 'female' | 'male' | undefined;
  /** Sen. */
  readonly wage?: bigint | undefined;
  readonly startDate?: Day | undefined;
  readonly leftOn?: Day | undefined;
  readonly leftReason?: EndReason | undefined;
  readonly programmes?: readonly Programme[] | undefined;
};

const FIELDS: readonly ReportField[] = [
  'kpj',
  'idType',
  'nik',
  'name',
  'birthDate',
  'sex',
  'wage',
  'startDate',
  'leftOn',
  'leftReason',
  'programmes',
];

/** Headings that only a report knows; the rest are the law package's. */
const LEAVING: { readonly [key: string]: ReportField } = {
  tanggalkeluar: 'leftOn',
  tglkeluar: 'leftOn',
  tanggalberhenti: 'leftOn',
  tglberhenti: 'leftOn',
  leavingdate: 'leftOn',
  lefton: 'leftOn',
  alasankeluar: 'leftReason',
  sebabkeluar: 'leftReason',
  alasanberhenti: 'leftReason',
  reasonforleaving: 'leftReason',
  leftreason: 'leftReason',
};

/** The rows of a sheet, read once and record by record. */
export async function reportOfSheet(sheet: Sheet): Promise<Report> {
  const { at, headings } = sheet.columns;
  const columns = new Map<ReportField, number>();
  for (const field of FIELDS) {
    const index = field === 'leftOn' || field === 'leftReason' ? undefined : at.get(field);
    if (index !== undefined) columns.set(field, index);
  }
  headings.forEach((heading, index) => {
    const field = LEAVING[headingKey(heading)];
    if (field !== undefined) columns.set(field, index);
  });
  const names = [...columns.keys()];
  const rows: ReportRow[] = [];
  await sheet.read(
    [...columns.values()],
    (cells, row, width, isBroken) => {
      const read: { [field in ReportField]?: Cell } = {};
      let isBlank = true;
      names.forEach((field, slot) => {
        const cell = cells[slot] ?? '';
        if (cell === '' || (typeof cell === 'string' && cell.trim() === '')) return;
        isBlank = false;
        read[field] = cell;
      });
      if (isBlank && !isBroken) return;
      const broken = isBroken ? 'text-after-quote' : width > headings.length ? 'too-many-fields' : undefined;
      rows.push({ row, cells: read, broken });
    },
    () => undefined,
  );
  return {
    rows,
    headings: Object.fromEntries([...columns].map(([field, index]) => [field, headings[index] ?? field])),
  };
}

type Reading = {
  readonly law: Law;
  /** First and last day of the month. */
  readonly first: Day;
  readonly last: Day;
};

/** The rows whose writing is right, and the problems of all. */
export function readReport(
  { rows, headings }: Report,
  reading: Reading,
): { readonly read: readonly ReadRow[]; readonly problems: readonly ReportProblem[] } {
  const problems: ReportProblem[] = [];
  const style = styleOfWages(rows);
  const bounds = boundsOf(reading.law);
  const read = rows.flatMap((row) => {
    let isRight = true;
    const tell: Tell = (field, code, value, more) => {
      const column = field === '' ? '' : (headings[field] ?? field);
      const problem = reportProblem({ row: row.row, column, code, value, more });
      if (problem.level === 'error') isRight = false;
      problems.push(problem);
    };
    if (row.broken !== undefined) {
      tell('', row.broken);
      return [];
    }
    const one = readRow(row, { ...reading, style, bounds }, tell);
    return isRight ? [one] : [];
  });
  return { read, problems };
}

type Tell = (field: ReportField | '', code: ReportCode, value?: string, more?: string) => void;
type RowReading = Reading & { readonly style: AmountStyle; readonly bounds: Bounds };
type Bounds = { readonly most: bigint; readonly text: string };

const TOTAL = /^(?:grand\s*|sub\s*)?(?:total|jumlah)\b/i;

function readRow({ row, cells }: ReportRow, reading: RowReading, tell: Tell): ReadRow {
  const text = (field: ReportField) => textOf(cells[field]);
  const day = (field: ReportField): Day | undefined => {
    const cell = cells[field];
    if (cell === undefined) return undefined;
    const found = readSheetDate(cell);
    if (found === undefined) tell(field, 'not-a-date', text(field));
    return found;
  };
  const [name, kpjWritten, nikWritten] = [text('name'), text('kpj'), text('nik')];
  if (kpjWritten === '' && nikWritten === '') {
    tell(TOTAL.test(name) ? 'name' : '', TOTAL.test(name) ? 'total-row' : 'who-missing', name);
  }
  const kpj = kpjWritten === '' ? undefined : readKpj(kpjWritten);
  if (kpjWritten !== '' && kpj === undefined) tell('kpj', 'kpj-form', kpjWritten);
  const birthDate = day('birthDate');
  if (birthDate !== undefined && birthDate > reading.last) tell('birthDate', 'born-after-month', writeDate(birthDate));
  const sex = oneOf(SEXES, 'sex', text('sex'), tell);
  const [startDate, leftOn] = [day('startDate'), day('leftOn')];
  if (startDate !== undefined && leftOn !== undefined && leftOn < startDate) {
    tell('leftOn', 'left-before-start', writeDate(leftOn));
  }
  return {
    row,
    kpj,
    nik: nikWritten === '' ? undefined : readNik({ row, cells }, nikWritten, birthDate, tell),
    name,
    birthDate,
    sex,
    wage: readWage(cells.wage, reading, tell),
    startDate,
    leftOn,
    leftReason: oneOf(REASONS, 'leftReason', text('leftReason'), tell),
    programmes: readProgrammes(text('programmes'), tell),
  };
}

/** A number of another kind is kept as it is written: only a KTP has sixteen digits. */
function readNik({ cells }: ReportRow, written: string, birthDate: Day | undefined, tell: Tell): string {
  if (/^passport|^paspor/i.test(textOf(cells.idType))) return written;
  const digits = nikDigits(written);
  const flaws = nikFlaws(written, digits, birthDate, textOf(cells.sex).toUpperCase());
  for (const flaw of flaws) tell('nik', flaw, nikErrors.has(flaw) ? written : undefined);
  if (typeof cells.nik === 'number' && !flaws.some((flaw) => nikErrors.has(flaw))) tell('nik', 'nik-number');
  return digits;
}

function readWage(cell: Cell | undefined, { style, bounds }: RowReading, tell: Tell): bigint | undefined {
  if (cell === undefined) return undefined;
  const amount =
    typeof cell === 'number'
      ? readCellAmount(cell)
      : typeof cell === 'string'
        ? readAmount(cell, style)
        : 'not-a-number';
  if (typeof amount === 'string') {
    tell('wage', amount, textOf(cell));
    return undefined;
  }
  const wage = BigInt(amount);
  if (wage <= 0n) tell('wage', 'wage-not-positive', textOf(cell));
  else if (wage > bounds.most) tell('wage', 'out-of-range', textOf(cell), bounds.text);
  return wage;
}

/** How the column of wages writes its decimals: what all its rows tell together. */
function styleOfWages(rows: readonly ReportRow[]): AmountStyle {
  let style: AmountStyle = 'unknown';
  for (const { cells } of rows) {
    if (typeof cells.wage === 'string') style = bothStyles(style, styleOf(cells.wage));
  }
  return style;
}

/** The most that the law takes for a wage. */
function boundsOf(law: Law): Bounds {
  const type = law.facts.get('wage')?.type;
  if (type?.kind !== 'number') throw new Error('the law has no wage');
  const most = readAmount(type.max, 'point');
  if (typeof most === 'string') throw new Error(`the wage has the bound ${type.max}`);
  return { most: BigInt(most), text: `${type.min} – ${type.max}` };
}

const SEXES = {
  l: 'male',
  p: 'female',
  male: 'male',
  female: 'female',
  lakilaki: 'male',
  perempuan: 'female',
} as const;

const REASONS = {
  resignation: 'resignation',
  mengundurkandiri: 'resignation',
  layoff: 'layoff',
  phk: 'layoff',
  contractended: 'contract-ended',
  kontrakhabis: 'contract-ended',
  contractcutshort: 'contract-cut-short',
  retirement: 'retirement',
  pensiun: 'retirement',
  death: 'death',
  meninggal: 'death',
  meninggaldunia: 'death',
  totaldisability: 'total-disability',
  cacattotaltetap: 'total-disability',
  unstated: 'unstated',
} as const satisfies { readonly [written: string]: EndReason };

function oneOf<T extends string>(
  words: { readonly [written: string]: T },
  field: ReportField,
  written: string,
  tell: Tell,
): T | undefined {
  if (written === '') return undefined;
  const key = headingKey(written);
  const found = Object.hasOwn(words, key) ? words[key] : undefined;
  if (found === undefined) tell(field, 'unknown-word', written, [...new Set(Object.values(words))].join(', '));
  return found;
}

const PROGRAMMES: readonly Programme[] = ['JKK', 'JKM', 'JHT', 'JP', 'JKP'];

function readProgrammes(written: string, tell: Tell): readonly Programme[] | undefined {
  if (written === '') return undefined;
  const words = written.toUpperCase().split(/[^A-Z]+/);
  const unknown = words.filter((word) => word !== '' && !PROGRAMMES.some((one) => one === word));
  if (unknown.length > 0) tell('programmes', 'unknown-word', unknown.join(' '), PROGRAMMES.join(', '));
  return PROGRAMMES.filter((one) => words.includes(one));
}

function textOf(cell: Cell | undefined): string {
  if (typeof cell === 'string') return cell.trim();
  return typeof cell === 'number' ? String(cell) : '';
}
