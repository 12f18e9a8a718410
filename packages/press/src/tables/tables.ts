// Reads the tables of a text: programmes with their counts and amounts, for each year, period or office of the table.

import type { FoundFigure } from '../find/found-figure.ts';
import type { ProgrammeKey, Span } from '../statement.ts';
import { tokensOf } from '../text/tokens.ts';
import { programmeAt, scholarshipOf, segmentOf } from '../words/programme-names.ts';
import { type Block, blocksOf, type Cell, type Row, widestOf } from './blocks.ts';
import { amountFigure, caseFigure, decimalMarkOf } from './cell-figures.ts';
import { type Heading, headingOf, powerOf } from './headings.ts';

/** One line of a statement in a table; no key is the total. */
export type TableLine = {
  readonly key: ProgrammeKey | null;
  readonly label: Cell;
  readonly count: FoundFigure | null;
  readonly amount: FoundFigure | null;
};

/** What a table says for one year, period or office; `of` is what the headings call it. */
export type TableStatement = { readonly of: string; readonly lines: readonly TableLine[] };

export type Table = Span & { readonly title: string; readonly statements: readonly TableStatement[] };

/** The tables that hold claims: at least two programmes, or a total under a title that speaks of claims. */
export function tablesOf(text: string): readonly Table[] {
  return blocksOf(text).flatMap((block) => {
    const rows = withoutRupiahColumns(block.rows);
    const statements = byRows(rows, block.title) ?? byColumns(rows, block.title) ?? totalOnly(rows, block.title);
    return statements === null ? [] : [{ start: block.start, end: block.end, title: block.title, statements }];
  });
}

/** A column of nothing but "Rp" belongs to the next one. */
function withoutRupiahColumns(rows: Block['rows']): readonly Row[] {
  const widest = widestOf(rows);
  const idle = new Set<number>();
  for (let column = 0; column < widest; column += 1) {
    const cells = rows.map(({ cells: row }) => row[column]?.text.toLowerCase() ?? '').filter((text) => text !== '');
    if (cells.length > 1 && cells.every((text) => text === 'rp' || text === 'idr')) idle.add(column);
  }
  if (idle.size === 0) return rows;
  return rows.map((row) => ({ ...row, cells: row.cells.filter((_, column) => !idle.has(column)) }));
}

/** The programme that a cell names, and whether it names the whole. */
function labelOf(cell: Cell | undefined): ProgrammeKey | 'total' | null {
  if (cell === undefined || cell.text.length > 80) return null;
  const tokens = tokensOf(cell.text);
  const words = (index: number) => tokens[index]?.text ?? '';
  for (let at = 0; at < Math.min(tokens.length, 4); at += 1) {
    const named = programmeAt(words, at);
    if (named === null) continue;
    const rest = tokens.slice(at + named.length);
    if (rest.some(({ kind }) => kind === 'number')) return null;
    if (named.key === 'BEASISWA') {
      const of = rest.map((_, index) => programmeAt(words, at + named.length + index)).find((found) => found !== null);
      return (of === undefined ? null : scholarshipOf(of.key)) ?? 'BEASISWA';
    }
    const segment = rest.map(({ text }) => segmentOf(named.key, text)).find((found) => found !== null);
    const waged = rest.some(({ text }) => text === 'upah');
    const spelled = waged ? segmentOf(named.key, rest.some(({ text }) => text === 'bukan') ? 'bpu' : 'pu') : null;
    return segment ?? spelled ?? named.key;
  }
  return /^(?:grand |sub)?(?:jumlah|total|semua|seluruh|keseluruhan)/i.test(cell.text) ? 'total' : null;
}

/** Programmes down the side, counts and amounts across. */
function byRows(rows: readonly Row[], title: string): readonly TableStatement[] | null {
  const side = sideOf(rows);
  if (side === null) return null;
  const data = rows.filter(({ cells }) => labelOf(cells[side]) !== null && hasNumber(cells, side));
  const first = data[0];
  if (first === undefined) return null;
  const headers = rows.slice(0, rows.indexOf(first));
  const columns = columnsOf(headers, data, side, title);
  return statementsOf(columns, (column, kind) =>
    data.flatMap((row) => lineOf(row.cells[side], row.cells[column.index], column, kind)),
  );
}

/** The column in which at least two rows name a programme. */
function sideOf(rows: readonly Row[]): number | null {
  for (let column = 0; column < 3; column += 1) {
    const named = rows.filter(({ cells }) => {
      const label = labelOf(cells[column]);
      return label !== null && label !== 'total';
    });
    if (named.length >= 2) return column;
  }
  return null;
}

function hasNumber(cells: readonly Cell[], side: number): boolean {
  return cells.some(({ text }, column) => column !== side && /\d/.test(text));
}

type Column = Heading & { readonly index: number; readonly mark: string | null };

/** The headings of all columns; an empty cell of a group heading continues the one before it. */
function columnsOf(headers: readonly Row[], data: readonly Row[], side: number, title: string): readonly Column[] {
  const widest = widestOf(data);
  const fromTitle = headingOf(title);
  const columns: Column[] = [];
  for (let index = 0; index < widest; index += 1) {
    if (index === side) continue;
    const own = headingOf(headers.map((row, level) => headingText(row, index, level < headers.length - 1)).join(' '));
    const cells = data.flatMap(({ cells: row }) => row[index] ?? []);
    const kind = own.kind === 'unknown' ? kindOfCells(cells, fromTitle, columns.length) : own.kind;
    const power = own.power === 0 && kind !== 'cases' ? powerOf(title.toLowerCase()) : own.power;
    columns.push({ ...own, kind, power, index, mark: decimalMarkOf(cells) });
  }
  return columns;
}

function headingText({ cells }: Row, index: number, isGroup: boolean): string {
  for (let at = index; at >= 0; at -= 1) {
    const text = cells[at]?.text ?? '';
    if (text !== '' || !isGroup) return text;
  }
  return '';
}

/** A column without a heading of its own is what the title says, or what its cells look like. */
function kindOfCells(cells: readonly Cell[], title: Heading, before: number): Heading['kind'] {
  if (cells.filter(({ text }) => /\d\s*\/\s*\S*\d/.test(text)).length > 1) return 'both';
  if (cells.some(({ text }) => /rp|miliar|juta/i.test(text))) return 'amount';
  if (cells.every(({ text }) => /^\d{1,2}\.?$/.test(text)) && before === 0) return 'other';
  return title.kind === 'both' || title.kind === 'other' || title.kind === 'unknown' ? 'cases' : title.kind;
}

/** Groups columns by what their headings are of: the last year first, then totals, then in the order printed. */
function statementsOf(
  columns: readonly Column[],
  linesOf: (column: Column, kind: 'cases' | 'amount') => readonly TableLine[],
): readonly TableStatement[] | null {
  const groups = grouped(
    columns.filter(({ kind }) => kind !== 'other'),
    ({ of }) => of,
  );
  const statements = [...groups].map(([of, members]) => {
    const cases = members.find(({ kind }) => kind === 'cases' || kind === 'both');
    const amount = members.find(({ kind }) => kind === 'amount' || kind === 'both');
    const lines = merged([
      ...(cases === undefined ? [] : linesOf(cases, 'cases')),
      ...(amount === undefined ? [] : linesOf(amount, 'amount')),
    ]);
    return { of, lines };
  });
  const filled = statements.filter(({ lines }) => lines.length > 0);
  filled.sort((a, b) => Number(isWhole(b.of)) - Number(isWhole(a.of)));
  return filled.length === 0 ? null : filled;
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [item]);
    else members.push(item);
  }
  return groups;
}

function isWhole(of: string): boolean {
  return /^(?:total|jumlah|seluruh|setahun|semua|gabungan)/.test(of);
}

/** One line for each programme, with both its figures. */
function merged(lines: readonly TableLine[]): readonly TableLine[] {
  const found = new Map<string, TableLine>();
  for (const line of lines) {
    const place = `${line.key} ${line.label.start}`;
    const before = found.get(place) ?? line;
    found.set(place, { ...before, count: before.count ?? line.count, amount: before.amount ?? line.amount });
  }
  return [...found.values()];
}

function lineOf(
  label: Cell | undefined,
  cell: Cell | undefined,
  column: Column,
  kind: 'cases' | 'amount',
): readonly TableLine[] {
  const named = labelOf(label);
  if (label === undefined || cell === undefined || named === null) return [];
  const half = column.kind === 'both' ? halfOf(cell, kind) : cell;
  const count = kind === 'cases' ? caseFigure(half) : null;
  const amount = kind === 'amount' ? amountFigure(half, column.power, column.mark) : null;
  if (count === null && amount === null) return [];
  return [{ key: named === 'total' ? null : named, label, count, amount }];
}

/** "2.096 / 28,95": the count stands before the stroke. */
function halfOf(cell: Cell, kind: 'cases' | 'amount'): Cell {
  const at = cell.text.indexOf('/');
  if (at < 0) return cell;
  const [from, to] = kind === 'cases' ? [0, at] : [at + 1, cell.text.length];
  const raw = cell.text.slice(from, to);
  const start = cell.start + from + (raw.length - raw.trimStart().length);
  return { text: raw.trim(), start, end: start + raw.trim().length };
}

/** Programmes across, counts and amounts (or offices) down the side. */
function byColumns(rows: readonly Row[], title: string): readonly TableStatement[] | null {
  const header = rows.find(({ cells }) => cells.filter((cell) => isProgramme(cell)).length >= 2);
  if (header === undefined) return null;
  const data = rows.slice(rows.indexOf(header) + 1).filter(({ cells }) => hasNumber(cells, 0));
  const fromTitle = headingOf(title);
  const power = powerOf(title.toLowerCase());
  const found = data.map(({ cells }) => {
    const own = headingOf(cells[0]?.text ?? '');
    const kind = own.kind === 'unknown' ? kindOfCells(cells.slice(1), fromTitle, 1) : own.kind;
    const column: Column = { ...own, kind, power: own.power || power, index: 0, mark: decimalMarkOf(cells.slice(1)) };
    const lines = (wanted: 'cases' | 'amount') =>
      header.cells.flatMap((label, index) => (index === 0 ? [] : lineOf(label, cells[index], column, wanted)));
    return { column, lines };
  });
  const groups = grouped(
    found.filter(({ column }) => column.kind !== 'other'),
    ({ column }) => column.of,
  );
  const statements = [...groups].map(([of, members]) => ({
    of,
    lines: merged(
      members.flatMap(({ column, lines }) => (column.kind === 'amount' ? lines('amount') : lines('cases'))),
    ),
  }));
  statements.sort((a, b) => Number(isWhole(b.of)) - Number(isWhole(a.of)));
  return statements.some(({ lines }) => lines.length > 0) ? statements : null;
}

function isProgramme(cell: Cell): boolean {
  const label = labelOf(cell);
  return label !== null && label !== 'total';
}

/** Months or offices down the side with a line of totals, under a title about claims. */
function totalOnly(rows: readonly Row[], title: string): readonly TableStatement[] | null {
  if (!/klaim|manfaat|claims/i.test(title)) return null;
  const last = rows.at(-1);
  const first = rows.findIndex(
    ({ cells }) => hasNumber(cells, 0) && cells.slice(1).some(({ text }) => /\d{3}/.test(text)),
  );
  if (last === undefined || first < 1) return null;
  const data = rows.slice(first);
  const columns = columnsOf(rows.slice(0, first), data, 0, title);
  const isTotal = labelOf(last.cells[0]) === 'total' || /^(?:provinsi|kanwil)/i.test(last.cells[0]?.text ?? '');
  if (!isTotal) return null;
  return statementsOf(columns, (column, kind) => {
    const [label, cell] = [last.cells[0], last.cells[column.index]];
    if (label === undefined || cell === undefined) return [];
    const count = kind === 'cases' ? caseFigure(cell) : null;
    const amount = kind === 'amount' ? amountFigure(cell, column.power, column.mark) : null;
    return count === null && amount === null ? [] : [{ key: null, label, count, amount }];
  });
}
