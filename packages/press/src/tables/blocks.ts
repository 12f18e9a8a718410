// Finds tables in a text: lines of cells parted by tabs, bars, semicolons, commas or wide blanks.

import type { Span } from '../statement.ts';

/** One cell with its place in the text, without the marks of Markdown around it. */
export type Cell = Span & { readonly text: string };
export type Row = { readonly cells: readonly Cell[]; readonly start: number; readonly end: number };
/** A run of rows; `title` is the text of the line before it. */
export type Block = Span & { readonly rows: readonly Row[]; readonly title: string };

type Line = { readonly start: number; readonly end: number; readonly text: string };

/** Marks between cells, surest first; wide blanks come last. */
const DIVIDERS: readonly RegExp[] = [/\t/g, /\|/g, /;/g, /,/g, /(?: {2,})/g];

const FEWEST_ROWS = 3;
/** No line of a table is longer; a longer one is prose or noise. */
const LONGEST_LINE = 2000;

export function blocksOf(text: string): readonly Block[] {
  const lines = linesOf(text);
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const block = blockAt(lines, at);
    if (block === null) at += 1;
    else {
      blocks.push(block.block);
      at = block.next;
    }
  }
  return blocks;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    lines.push({ start, end, text: text.slice(start, end) });
    start = end + 1;
  }
  return lines;
}

function blockAt(lines: readonly Line[], from: number): { readonly block: Block; readonly next: number } | null {
  const first = lines[from];
  if (first === undefined || first.text.length > LONGEST_LINE || first.text.trim() === '') return null;
  for (const divider of DIVIDERS) {
    const rows: Row[] = [];
    let at = from;
    let last = from;
    for (; at < lines.length; at += 1) {
      const line = lines[at];
      if (line === undefined || line.text.length > LONGEST_LINE) break;
      if (isRule(line.text)) continue;
      if (line.text.trim() === '') break;
      const row = rowOf(line, divider);
      if (row.cells.length < 2 || (/^[,;]$/.test(divider.source) && !isCsv(row, rows[0]))) break;
      rows.push(row);
      last = at;
    }
    const end = lines[last]?.end ?? first.end;
    if (rows.length >= FEWEST_ROWS && isRegular(rows)) {
      return { block: { rows, start: first.start, end, title: titleOf(lines, from) }, next: last + 1 };
    }
  }
  return null;
}

/** "|---|---:|" and "--------". */
function isRule(line: string): boolean {
  return line.length > 2 && /^[\s|:=+_-]+$/.test(line) && line.includes('-');
}

function rowOf(line: Line, divider: RegExp): Row {
  const cells: Cell[] = [];
  let start = 0;
  for (const mark of line.text.matchAll(divider)) {
    cells.push(cellOf(line, start, mark.index));
    start = mark.index + mark[0].length;
  }
  cells.push(cellOf(line, start, line.text.length));
  const barred = divider.source === '\\|';
  const inner = barred && cells[0]?.text === '' ? cells.slice(1) : cells;
  const trimmed = barred && inner.at(-1)?.text === '' ? inner.slice(0, -1) : inner;
  const blanks = divider.source.includes('{2,}') && trimmed[0]?.text === '' ? trimmed.slice(1) : trimmed;
  return { cells: blanks, start: line.start, end: line.end };
}

function cellOf(line: Line, from: number, to: number): Cell {
  let [start, end] = [from, to];
  while (start < end && /[\s*_"`]/.test(line.text.charAt(start))) start += 1;
  while (end > start && /[\s*_"`]/.test(line.text.charAt(end - 1))) end -= 1;
  return { text: line.text.slice(start, end), start: line.start + start, end: line.start + end };
}

/** Commas and semicolons part cells only where no blank follows them and the cells are words or whole numbers. */
function isCsv(row: Row, first: Row | undefined): boolean {
  const spaced = row.cells.slice(1).some((cell, index) => cell.start - (row.cells[index]?.end ?? 0) > 1);
  const plain = row.cells.every(({ text }, index) => !/\d/.test(text) || (index > 0 && /^[\d.,]+$/.test(text)));
  return !spaced && plain && (first === undefined || first.cells.length === row.cells.length);
}

/** Most rows have as many cells as the widest. */
function isRegular(rows: readonly Row[]): boolean {
  const most = widestOf(rows);
  return rows.filter(({ cells }) => cells.length >= most - 1).length * 2 > rows.length;
}

/** The one or two lines above the table; a sentence of prose is no title. */
/** How many cells the longest row has; there may be more rows than a call can have arguments. */
export function widestOf(rows: readonly Row[]): number {
  return rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
}

function titleOf(lines: readonly Line[], from: number): string {
  const found: string[] = [];
  for (let at = from - 1; at >= 0 && at >= from - 4 && found.length < 2; at -= 1) {
    const text = lines[at]?.text.trim() ?? '';
    if (/[.!?]["”’')]*$/.test(text) || (text === '' && found.length > 0)) break;
    if (text !== '') found.push(text.slice(-200));
  }
  return found.reverse().join(' ');
}
