// A table of text for the terminal: the first column to the left, the others to the right, colours after the padding.

import type { Terminal } from '../terminal.ts';

type Style = Parameters<Terminal['paint']>[0];

export type Cell = { readonly text: string; readonly style?: Style | undefined };
export type Row = readonly Cell[];

export function cell(text: string, style?: Style): Cell {
  return { text, style };
}

/** The lines of a table; `null` among the rows draws a rule. */
export function tableLines(to: Terminal, rows: readonly (Row | null)[], indent: number): readonly string[] {
  const widths = columnWidths(rows);
  const before = ' '.repeat(indent);
  return rows.map((row) => {
    if (row === null) return before + to.paint('dim', '─'.repeat(totalWidth(widths)));
    return (before + row.map((one, index) => padded(to, one, widths[index] ?? 0, index > 0)).join('  ')).trimEnd();
  });
}

/** How wide the table is without its indent. */
export function tableWidth(rows: readonly (Row | null)[]): number {
  return totalWidth(columnWidths(rows));
}

function columnWidths(rows: readonly (Row | null)[]): readonly number[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, { text }] of (row ?? []).entries()) widths[index] = Math.max(widths[index] ?? 0, text.length);
  }
  return widths;
}

function totalWidth(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0) + 2 * Math.max(0, widths.length - 1);
}

function padded(to: Terminal, { text, style }: Cell, width: number, isRight: boolean): string {
  const painted = style === undefined || text === '' ? text : to.paint(style, text);
  const space = ' '.repeat(Math.max(0, width - text.length));
  return isRight ? space + painted : painted + space;
}
