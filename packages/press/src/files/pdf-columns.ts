// Finds the columns and the tables among the rows of a PDF page, and brings them into the order of reading.
import { type FlowLine, writeFlow } from './pdf-paragraphs.ts';
import { type Row, rowText, type Segment } from './pdf-rows.ts';

/** Space between two places of the page that no row of a run crosses. */
type Gutter = { readonly left: number; readonly right: number };

/** In sizes of the letters: what parts two columns of a run, and what parts two cells of a single row. */
const GUTTER = 0.8;
const CELL_GAP = 1.5;
/** Rows from which columns of running text are believed, and letters a line of them has at least. */
const COLUMN_ROWS = 4;
const COLUMN_LETTERS = 18;

/** The text of some rows, read column by column where there are columns. */
export function layOut(rows: readonly Row[]): string {
  const edge = Math.max(...rows.flatMap(({ segments }) => segments.map(({ right }) => right)));
  const out: string[] = [];
  let flow: FlowLine[] = [];
  const endFlow = () => {
    if (flow.length > 0) out.push(writeFlow(flow, edge));
    flow = [];
  };
  for (let at = 0; at < rows.length; ) {
    const run = findRun(rows, at);
    const columns = run.rows.length >= COLUMN_ROWS ? splitProse(run.rows, run.gutters) : undefined;
    const table = columns === undefined ? trimTable(run.rows) : run.rows;
    const first = rows[at];
    if (columns !== undefined) {
      endFlow();
      out.push(...columns.map(layOut));
      at += run.rows.length;
    } else if (table.length > 0 && first !== undefined && table[0] === first) {
      flow.push(...tableLines(table));
      at += table.length;
    } else if (first !== undefined) {
      flow.push({ ...whole(first), isRow: false });
      at += 1;
    }
  }
  endFlow();
  return out.filter((text) => text !== '').join('\n\n');
}

/** The longest run of rows from `start` that leaves a gutter free. */
function findRun(rows: readonly Row[], start: number): { rows: readonly Row[]; gutters: readonly Gutter[] } {
  let free: readonly Gutter[] = [{ left: Number.NEGATIVE_INFINITY, right: Number.POSITIVE_INFINITY }];
  let gutters: readonly Gutter[] = [];
  let end = start;
  for (const row of rows.slice(start)) {
    free = overlaps(free, freeOf(row)).filter(({ left, right }) => right - left >= GUTTER * row.size);
    const found = free.filter(({ left, right }) => Number.isFinite(left) && Number.isFinite(right));
    if (found.length === 0 && end > start) break;
    gutters = found;
    end += 1;
    if (found.length === 0 && row.segments.length > 1) break;
  }
  const run = gutters.length === 0 ? rows.slice(start, start + 1) : rows.slice(start, end);
  return { rows: withoutStrayEnds(alike(run, gutters)), gutters };
}

/** The first rows of a run that are of one kind; a table close below two columns may leave the same gutter free. */
function alike(run: readonly Row[], gutters: readonly Gutter[]): readonly Row[] {
  const usual = 1.5 * median(steps(run));
  const starts = [0, ...steps(run).flatMap((step, index) => (step > usual ? [index + 1] : []))];
  const pieces = starts.map((start, index) => run.slice(start, starts[index + 1]));
  const isColumns = (piece: readonly Row[]) => splitProse(piece, gutters) !== undefined;
  const isTable = (piece: readonly Row[]) =>
    !isColumns(piece) && piece.some(hasCells) && cellLetters(piece) < COLUMN_LETTERS;
  const first = pieces.findIndex((piece) => isColumns(piece) || isTable(piece));
  const other = pieces.findIndex(
    (piece, index) => index > first && (isColumns(pieces[first] ?? []) ? isTable : isColumns)(piece),
  );
  return first < 0 || other < 0 ? run : pieces.slice(0, other).flat();
}

function steps(rows: readonly Row[]): readonly number[] {
  return rows.slice(1).map((row, index) => row.y - (rows[index]?.y ?? row.y));
}

/** How long the cells of some rows are on average. */
function cellLetters(rows: readonly Row[]): number {
  const cells = rows.flatMap(({ segments }) => segments);
  return cells.reduce((sum, { text }) => sum + text.length, 0) / Math.max(cells.length, 1);
}

function hasCells({ segments }: Row): boolean {
  return segments.length > 1;
}

function freeOf({ segments }: Row): readonly Gutter[] {
  const rights = [Number.NEGATIVE_INFINITY, ...segments.map(({ right }) => right)];
  const lefts = [...segments.map(({ left }) => left), Number.POSITIVE_INFINITY];
  return rights.map((left, index) => ({ left, right: lefts[index] ?? Number.POSITIVE_INFINITY }));
}

function overlaps(first: readonly Gutter[], second: readonly Gutter[]): readonly Gutter[] {
  return first.flatMap((one) =>
    second
      .map((two) => ({ left: Math.max(one.left, two.left), right: Math.min(one.right, two.right) }))
      .filter(({ left, right }) => left < right),
  );
}

/** A heading above or below the columns, with more space than between their lines, is none of theirs. */
function withoutStrayEnds(run: readonly Row[]): readonly Row[] {
  const gaps = steps(run);
  const usual = 1.5 * median(gaps);
  const last = run.findLastIndex(hasCells);
  const cut = gaps.findIndex((gap, index) => index >= last && gap > usual);
  return last < 0 || cut < 0 ? run : run.slice(0, cut + 1);
}

/** Two columns of running text, parted at the widest gutter that has such text on both sides. */
function splitProse(rows: readonly Row[], gutters: readonly Gutter[]): readonly (readonly Row[])[] | undefined {
  const widest = [...gutters].sort((one, two) => two.right - two.left - (one.right - one.left));
  for (const gutter of widest) {
    const sides = [
      side(rows, ({ right }) => right <= gutter.left + 0.01),
      side(rows, ({ left }) => left >= gutter.right - 0.01),
    ];
    if (sides.every(isProse)) return sides;
  }
  return undefined;
}

function side(rows: readonly Row[], isHere: (segment: Segment) => boolean): readonly Row[] {
  return rows
    .map((row) => ({ ...row, segments: row.segments.filter(isHere) }))
    .filter(({ segments }) => segments.length > 0);
}

/** Running text fills its column with words; a column of a table does not. */
function isProse(rows: readonly Row[]): boolean {
  if (rows.length < COLUMN_ROWS - 1) return false;
  const text = rows.map(rowText).join('');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const left = Math.min(...rows.map((row) => whole(row).left));
  const right = Math.max(...rows.map((row) => whole(row).right));
  const filled = rows.reduce((sum, row) => sum + whole(row).right - whole(row).left, 0) / rows.length;
  const gapped = rows.filter(({ segments }) => segments.length > 1).length;
  return (
    text.length / rows.length >= COLUMN_LETTERS &&
    letters > 0.6 * text.replace(/\s/g, '').length &&
    filled > 0.7 * (right - left) &&
    gapped < rows.length / 2
  );
}

/** The rows of a run from its first to its last with several cells; none when it has no such row. */
function trimTable(rows: readonly Row[]): readonly Row[] {
  const gap = rows.length > 1 ? GUTTER : CELL_GAP;
  const apart = rows.map((row) =>
    row.segments.some((segment, index) => isApart(row, segment, row.segments[index - 1], gap)),
  );
  const last = apart.lastIndexOf(true);
  return apart[0] === true ? rows.slice(0, last + 1) : [];
}

function isApart(row: Row, segment: Segment, before: Segment | undefined, gap: number): boolean {
  return before !== undefined && segment.left - before.right >= gap * row.size;
}

function tableLines(rows: readonly Row[]): readonly FlowLine[] {
  const parted = rows.length > 1 ? rows.map((row) => ({ ...row, segments: row.segments.flatMap(partsOf) })) : rows;
  const free = parted
    .map(freeOf)
    .reduce(overlaps)
    .filter(({ left, right }) => Number.isFinite(right - left));
  const gutters = free.filter(
    ({ left, right }) => rows.length === 1 || parted.filter((row) => isOnBothSides(row, left, right)).length > 1,
  );
  const cellGap = rows.length > 1 ? GUTTER : CELL_GAP;
  return parted.map((row) => ({ ...whole(row), text: cellsText(row, gutters, cellGap), isRow: true }));
}

function partsOf(segment: Segment): readonly Segment[] {
  return segment.parts.map((part) => ({ ...segment, ...part, parts: [part] }));
}

function isOnBothSides({ segments }: Row, left: number, right: number): boolean {
  return segments.some((one) => one.right <= left + 0.01) && segments.some((one) => one.left >= right - 0.01);
}

function cellsText(row: Row, gutters: readonly Gutter[], cellGap: number): string {
  let text = '';
  let column = 0;
  for (const [index, segment] of row.segments.entries()) {
    const place = gutters.filter(({ right }) => segment.left >= right - 0.01).length;
    const before = row.segments[index - 1];
    if (place > column) text += '\t'.repeat(place - column);
    else if (before !== undefined) text += isApart(row, segment, before, cellGap) ? '\t' : ' ';
    column = place;
    text += segment.text;
  }
  return text;
}

function whole(row: Row): Segment {
  return {
    text: rowText(row),
    left: row.segments[0]?.left ?? 0,
    right: row.segments.at(-1)?.right ?? 0,
    y: row.y,
    size: row.size,
    parts: [],
  };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, two) => one - two);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
