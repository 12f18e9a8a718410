// Reads one row of a payroll into a chunk: who, how much, and everything that is wrong with it.

import type { Law } from '@jamin/engine';
import { type AmountStyle, amountText } from './amount.ts';
import { type Chunk, factMeanings } from './payroll-chunk.ts';
import { type FactReader, factReader, type Report, readMoney } from './row-facts.ts';
import { cellAt, type IdentityReading, type Look, readIdentity } from './row-identity.ts';
import { asWarning, type RowProblem, rowProblem } from './row-problem.ts';
import type { SheetColumns } from './sheet-columns.ts';
import { allMeanings, type Meaning, usualHeading } from './sheet-headings.ts';
import type { Cell, OnRow } from './sheet-read.ts';

type RowReading = IdentityReading & {
  readonly columns: SheetColumns;
  /** How each column of amounts writes its decimals. */
  readonly styles: ReadonlyMap<Meaning, AmountStyle>;
  /** Facts of rows that say nothing about them, as a sheet would write them. */
  readonly usual: { readonly [fact: string]: string };
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
export function statedFacts(columns: SheetColumns, usual: { readonly [fact: string]: string }): string[] {
  const stated = factMeanings().flatMap(([meaning, fact]) => (columns.at.has(meaning) ? [fact] : []));
  return [...new Set([...stated, ...Object.keys(usual)])];
}

type Note = Look['report'];

type FactPlan = {
  readonly meaning: Meaning;
  readonly slot: number;
  readonly isPay: boolean;
  readonly read: FactReader;
  readonly report: Report;
};

function factPlans(law: Law, chunk: Chunk, reading: RowReading, look: Look): FactPlan[] {
  const meanings = factMeanings().filter(
    ([meaning, fact]) => look.slots[meaning] >= 0 || reading.usual[fact] !== undefined,
  );
  return meanings.map(([meaning, name]) => {
    const cells = chunk.facts.get(name);
    if (cells === undefined || !law.facts.has(name)) throw new Error(`no column for the fact ${name}`);
    const style = reading.styles.get(meaning) ?? 'unknown';
    const isPay = name === 'wage' || name === 'dailyWage';
    return {
      meaning,
      slot: look.slots[meaning],
      isPay,
      read: factReader(cells, { style, mustBePositive: isPay, usual: reading.usual[name] }),
      report: (code, value, more) => look.report(meaning, code, value, more),
    };
  });
}

function slotsOf(columns: SheetColumns): Record<Meaning, number> {
  const order = [...columns.at.keys()];
  return Object.fromEntries(allMeanings.map((meaning) => [meaning, order.indexOf(meaning)])) as Record<Meaning, number>;
}

/** Reads rows one after the other into the chunk; `onFull` empties it. */
export function rowReader(law: Law, chunk: Chunk, reading: RowReading, onFull: () => void): OnRow {
  const found: RowProblem[] = [];
  const { at, headings } = reading.columns;
  const note: Note = (meaning, code, value, more) => {
    const heading = meaning === '' ? '' : (headings[at.get(meaning) ?? -1] ?? usualHeading(meaning));
    const problem = rowProblem(look.row, heading, code, value, more);
    const isLight =
      meaning !== '' && (onlyLookedAt.has(meaning) || (meaning === 'birthDate' && !reading.isUploadSheet));
    found.push(isLight ? asWarning(problem) : problem);
  };
  const look: Look = { cells: [], row: 0, slots: slotsOf(reading.columns), report: note };
  const state: RowState = { chunk, reading, plans: factPlans(law, chunk, reading, look), look };
  return (cells, row, _width, isBroken) => {
    look.cells = cells;
    look.row = row;
    if (isBlank(cells)) {
      reading.onBlank();
      return;
    }
    if (isBroken) note('', 'text-after-quote', '');
    const beyond = cells[at.size];
    if (typeof beyond === 'string' && beyond.trim() !== '' && !isBroken) note('', 'too-many-fields', beyond.trim());
    readInto(state);
    if (!found.some(({ level }) => level === 'error')) chunk.count += 1;
    if (found.length > 0) chunk.problems.push(...found.splice(0));
    if (chunk.count === chunk.size || chunk.problems.length >= chunk.size) onFull();
  };
}

function isBlank(cells: readonly Cell[]): boolean {
  for (let slot = 0; slot < cells.length; slot += 1) {
    const cell = cells[slot];
    if (cell !== '' && (typeof cell !== 'string' || cell.trim() !== '')) return false;
  }
  return true;
}

type RowState = {
  readonly chunk: Chunk;
  readonly reading: RowReading;
  readonly plans: readonly FactPlan[];
  readonly look: Look;
};

/** Writes the row at the end of the chunk; it stays there only when the chunk's count grows. */
function readInto({ chunk, reading, plans, look }: RowState): void {
  const at = chunk.count;
  let hasPay = false;
  for (const plan of plans) {
    const isGiven = plan.read(cellAt(look, plan.slot), at, plan.report);
    if (!isGiven || !plan.isPay) continue;
    if (hasPay) look.report(plan.meaning, 'two-wages', '');
    hasPay = true;
  }
  if (look.slots.allowance >= 0) addAllowance(chunk, at, reading, look);
  if (look.slots.backPay >= 0) noteBackPay(reading, look);
  if (!hasPay && isWageEarner(chunk, at)) look.report(payColumn(look), 'wage-missing', '');
  const identity = readIdentity(look, reading);
  chunk.rows[at] = look.row;
  chunk.employeeNumbers[at] = identity.number;
  chunk.names[at] = identity.name;
  chunk.niks[at] = identity.nik;
}

/** Back pay belongs to earlier months, so it is read, pointed out, and not counted. */
function noteBackPay(reading: RowReading, look: Look): void {
  const style = reading.styles.get('backPay') ?? 'unknown';
  const sum = readMoney(cellAt(look, look.slots.backPay), style, (code, value) => look.report('backPay', code, value));
  if (sum !== undefined && sum > 0) look.report('backPay', 'back-pay', amountText(sum));
}

function payColumn({ slots }: Look): Meaning {
  const pay: readonly Meaning[] = ['wage', 'basicWage', 'dailyWage'];
  return pay.find((meaning) => slots[meaning] >= 0) ?? 'wage';
}

/** A sheet without a column of segments holds wage earners. */
function isWageEarner(chunk: Chunk, at: number): boolean {
  const segment = chunk.facts.get('segment');
  if (segment === undefined) return true;
  const { fact, values, given } = segment;
  return given[at] === 1 && fact.type.kind === 'choice' && fact.type.values[Number(values[at])] === 'PU';
}

/** A fixed allowance beside a basic wage is part of the wage. */
function addAllowance(chunk: Chunk, at: number, reading: RowReading, look: Look): void {
  const wage = chunk.facts.get('wage');
  const style = reading.styles.get('allowance') ?? 'unknown';
  const report: Report = (code, value) => look.report('allowance', code, value);
  const sum = readMoney(cellAt(look, look.slots.allowance), style, report);
  if (wage === undefined || sum === undefined || wage.given[at] !== 1) return;
  wage.values[at] = (Number(wage.values[at]) + Number(sum)) as never;
}
