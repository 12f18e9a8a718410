// Builds a plain text from blocks, list items and table rows, as HTML and DOCX both have them.
import { limits } from './limits.ts';
import { problemOf } from './problem.ts';

export type Blocks = {
  /** Text within a line; runs of white space become one space. */
  readonly text: (text: string) => void;
  /** Ends the line; twice in a row it ends the paragraph. */
  readonly lineBreak: () => void;
  /** Ends the line, where one was begun. */
  readonly line: () => void;
  /** Ends the paragraph; a blank line follows. */
  readonly paragraph: () => void;
  readonly item: () => void;
  /** Takes an item back before its first word. */
  readonly notItem: () => void;
  /** Makes the next word a new column of the line. */
  readonly tab: () => void;
  readonly openRow: () => void;
  readonly closeRow: () => void;
  /** False where no row is open; then nothing is to be closed. */
  readonly openCell: () => boolean;
  readonly closeCell: (columns: number) => void;
  /** Whether a word ends right here, so that a raised mark would become part of it. */
  readonly afterWord: () => boolean;
  readonly finish: () => string;
};

/** What is being written: the document, or one cell of a row. */
type Frame = {
  readonly lines: string[];
  parts: string[];
  prefix: string;
  spaced: boolean;
  blank: boolean;
};

type Cell = readonly string[];

/** A cell this long with several lines is a page laid out by a table, not a cell of figures. */
const LONG_CELL = 600;
const MOST_COLUMNS = 50;

export function startBlocks(): Blocks {
  const frames: Frame[] = [];
  const rows: Cell[][] = [];
  let frame = startFrame();
  let written = 0;

  function text(added: string): void {
    const plain = added.replace(/[ \t\n\r\f]+/g, ' ');
    const fresh = frame.spaced && plain.startsWith(' ') ? plain.slice(1) : plain;
    if (fresh === '') return;
    written += fresh.length;
    if (written > limits.written) throw problemOf('unpacks-too-large');
    frame.parts.push(fresh);
    frame.spaced = fresh.endsWith(' ');
  }

  function openCell(): boolean {
    if (rows.length !== frames.length + 1) return false;
    frames.push(frame);
    frame = startFrame();
    return true;
  }

  function closeCell(columns: number): void {
    endLine(frame);
    const cell = frame.lines.filter((line) => line !== '');
    frame = frames.pop() ?? frame;
    const padding = Math.min(Math.max(columns, 1), MOST_COLUMNS) - 1;
    rows.at(-1)?.push(cell, ...Array.from({ length: padding }, () => []));
  }

  return {
    text,
    lineBreak: () => lineBreak(frame),
    line: () => endLine(frame),
    paragraph: () => endParagraph(frame),
    item: () => startItem(frame),
    notItem: () => {
      frame.prefix = '';
    },
    tab: () => {
      if (frame.parts.length === 0) return;
      frame.parts.push(frames.length > 0 ? ' ' : '\t');
      frame.spaced = true;
    },
    openRow: () => {
      endLine(frame);
      rows.push([]);
    },
    closeRow: () => writeRow(frame, rows.pop() ?? []),
    openCell,
    closeCell,
    afterWord: () => /\S$/.test(frame.parts.at(-1) ?? ''),
    finish: () => {
      endLine(frame);
      return frame.lines.join('\n');
    },
  };
}

function startFrame(): Frame {
  return { lines: [], parts: [], prefix: '', spaced: true, blank: false };
}

function endLine(frame: Frame): void {
  const text = frame.parts.join('').trim();
  frame.parts = [];
  frame.spaced = true;
  if (text === '') return;
  writeLine(frame, frame.prefix + text);
  frame.prefix = '';
}

function writeLine(frame: Frame, line: string): void {
  if (frame.blank && frame.lines.length > 0) frame.lines.push('');
  frame.lines.push(line);
  frame.blank = false;
}

function lineBreak(frame: Frame): void {
  if (frame.parts.length === 0) frame.blank = true;
  else endLine(frame);
}

function endParagraph(frame: Frame): void {
  endLine(frame);
  if (frame.prefix === '') frame.blank = true;
}

function startItem(frame: Frame): void {
  endLine(frame);
  if (frame.lines.at(-1)?.startsWith('- ')) frame.blank = false;
  frame.prefix = '- ';
}

function writeRow(frame: Frame, cells: readonly Cell[]): void {
  const isLayout = cells.some(
    (cell) =>
      cell.some((line) => line.includes('\t')) ||
      (cell.length > 2 && cell.reduce((sum, { length }) => sum + length, 0) > LONG_CELL),
  );
  if (isLayout || cells.filter((cell) => cell.length > 0).length === 0) {
    for (const cell of cells) {
      for (const line of cell) writeLine(frame, line);
      frame.blank = true;
    }
    return;
  }
  if (cells.length === 1) for (const line of cells[0] ?? []) writeLine(frame, line);
  else writeLine(frame, cells.map((cell) => cell.join(' ')).join('\t'));
}
