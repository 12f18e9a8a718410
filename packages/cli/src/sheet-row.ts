// Reads one row of a payroll into a chunk: who, how much, and everything that is wrong with it.

import type { Law } from '@jamin/engine';
import { type AmountStyle, amountText } from './amount.ts';
import { type Chunk, factMeanings } from './payroll-chunk.ts';
import { type FactReader, factReader, type Report, readMoney } from './row-facts.ts';
import { type IdentityReading, type Look, readIdentity } from './row-identity.ts';
import { asWarning, type RowProblem, rowProblem } from './row-problem.ts';
import type { SheetColumns } from './sheet-columns.ts';
import { type Meaning, usualHeading } from './sheet-headings.ts';
import type { OnRow } from './sheet-read.ts';
import type { Cell } from './xlsx-read.ts';

export type RowReading = IdentityReading & {
  readonly columns: SheetColumns;
  /** How each column of amounts writes its decimals. */
  readonly styles: ReadonlyMap<Meaning, AmountStyle>;
  /** The risk group of rows that name none. */
  readonly risk: string | undefined;
  /** Counts a row without anything in the columns that are read. */
  readonly onBlank: () => void;
};

/** Columns whose dates or amounts are only looked at: what is wrong with them touches no contribution. */
const onlyLookedAt: ReadonlySet<Meaning> = new Set<Meaning>(['idExpiry', 'startDate', 'endDate', 'backPay']);

/** The columns that are read, and one beyond the last, where a row with too many fields shows. */
export function wantedColumns(columns: SheetColumns): number[] {
  return [...columns.at.values(), columns.headings.length];
}

/** Facts that some column of the sheet, or an option, states. */
export function statedFacts(columns: SheetColumns, risk: string | undefined): string[] {
  const stated = factMeanings().flatMap(([meaning, fact]) => (columns.at.has(meaning) ? [fact] : []));
  return [...new Set([...stated, ...(risk === undefined ? [] : ['riskGroup'])])];
}

type FactPlan = { readonly name: string; readonly meaning: Meaning; readonly read: FactReader };

function factPlans(law: Law, chunk: Chunk, reading: RowReading): FactPlan[] {
  const meanings = factMeanings().filter(
    ([meaning, fact]) => reading.columns.at.has(meaning) || onlyRisk(reading, fact),
  );
  return meanings.map(([meaning, name]) => {
    const cells = chunk.facts.get(name);
    if (cells === undefined || !law.facts.has(name)) throw new Error(`no column for the fact ${name}`);
    const style = reading.styles.get(meaning) ?? 'unknown';
    const mustBePositive = name === 'wage' || name === 'dailyWage';
    return {
      name,
      meaning,
      read: factReader(cells, { style, mustBePositive, usual: name === 'riskGroup' ? reading.risk : undefined }),
    };
  });
}

function onlyRisk(reading: RowReading, fact: string): boolean {
  return fact === 'riskGroup' && reading.risk !== undefined;
}

/** Reads rows one after the other into the chunk; `onFull` empties it. */
export function rowReader(law: Law, chunk: Chunk, reading: RowReading, onFull: () => void): OnRow {
  const slots = new Map([...reading.columns.at.keys()].map((meaning, slot) => [meaning, slot]));
  const plans = factPlans(law, chunk, reading);
  const extra = slots.size;
  let cells: readonly Cell[] = [];
  let row = 0;
  let found: RowProblem[] = [];
  const note = (meaning: Meaning | '', code: Parameters<Report>[0], value: string, more?: string): void => {
    const heading =
      meaning === '' ? '' : (reading.columns.headings[reading.columns.at.get(meaning) ?? -1] ?? usualHeading(meaning));
    const problem = rowProblem(row, heading, code, value, more);
    const isLight =
      meaning !== '' && (onlyLookedAt.has(meaning) || (meaning === 'birthDate' && !reading.isUploadSheet));
    found.push(isLight ? asWarning(problem) : problem);
  };
  const look: Look = {
    has: (meaning) => slots.has(meaning),
    cell: (meaning) => cells[slots.get(meaning) ?? -1] ?? '',
    get row() {
      return row;
    },
    report: note,
  };
  const state: RowState = { chunk, reading, plans, look, note };
  return (read, number, _width, isBroken) => {
    cells = read;
    row = number;
    found = [];
    if (cells.every((cell) => typeof cell === 'string' && cell.trim() === '')) {
      reading.onBlank();
      return;
    }
    if (isBroken) note('', 'text-after-quote', '');
    const beyond = cells[extra];
    if (typeof beyond === 'string' && beyond.trim() !== '' && !isBroken) note('', 'too-many-fields', beyond.trim());
    readInto(state, number);
    if (found.length > 0) chunk.problems.push(...found);
    if (!found.some(({ level }) => level === 'error')) chunk.count += 1;
    if (chunk.count === chunk.size || chunk.problems.length >= chunk.size) onFull();
  };
}

type RowState = {
  readonly chunk: Chunk;
  readonly reading: RowReading;
  readonly plans: readonly FactPlan[];
  readonly look: Look;
  readonly note: (meaning: Meaning | '', code: Parameters<Report>[0], value: string, more?: string) => void;
};

/** Writes the row at the end of the chunk; it stays there only when the chunk's count grows. */
function readInto({ chunk, reading, plans, look, note }: RowState, row: number): void {
  const at = chunk.count;
  let hasPay = false;
  for (const plan of plans) {
    const report: Report = (code, value, more) => note(plan.meaning, code, value, more);
    const isGiven = plan.read(look.cell(plan.meaning), at, report);
    if (!isGiven || (plan.name !== 'wage' && plan.name !== 'dailyWage')) continue;
    if (hasPay) note(plan.meaning, 'two-wages', '');
    hasPay = true;
  }
  if (reading.columns.at.has('allowance')) addAllowance(chunk, at, reading, look, note);
  if (!hasPay && isWageEarner(chunk, at)) note(payColumn(reading), 'wage-missing', '');
  if (look.has('backPay')) {
    const sum = readMoney(look.cell('backPay'), reading.styles.get('backPay') ?? 'unknown', (code, value) =>
      note('backPay', code, value),
    );
    if (sum !== undefined && sum > 0) note('backPay', 'back-pay', amountText(sum));
  }
  const identity = readIdentity(look, reading);
  chunk.rows[at] = row;
  chunk.employeeNumbers[at] = identity.number;
  chunk.names[at] = identity.name;
  chunk.niks[at] = identity.nik;
}

function payColumn(reading: RowReading): Meaning {
  const pay: readonly Meaning[] = ['wage', 'basicWage', 'dailyWage'];
  return pay.find((meaning) => reading.columns.at.has(meaning)) ?? 'wage';
}

/** The first segment of the law is that of wage earners; a sheet without the column holds no others. */
function isWageEarner(chunk: Chunk, at: number): boolean {
  const segment = chunk.facts.get('segment');
  if (segment === undefined) return true;
  const { fact, values, given } = segment;
  return given[at] === 1 && fact.type.kind === 'choice' && fact.type.values[Number(values[at])] === 'PU';
}

/** A fixed allowance beside a basic wage is part of the wage. */
function addAllowance(chunk: Chunk, at: number, reading: RowReading, look: Look, note: RowState['note']): void {
  const wage = chunk.facts.get('wage');
  const style = reading.styles.get('allowance') ?? 'unknown';
  const sum = readMoney(look.cell('allowance'), style, (code, value) => note('allowance', code, value));
  if (wage === undefined || sum === undefined || wage.given[at] !== 1) return;
  wage.values[at] = (Number(wage.values[at]) + Number(sum)) as never;
}
