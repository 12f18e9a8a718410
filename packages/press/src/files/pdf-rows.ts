// Puts the pieces of text on a PDF page into rows, and joins within a row what is not apart.

export type Piece = {
  readonly text: string;
  /** From the units of the text to the page, with y growing downwards. */
  readonly matrix: readonly [number, number, number, number, number, number];
  readonly width: number;
};

/** Text on one baseline, between two places of the page. */
export type Segment = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Its parts with a little more space between them than words have; in a table they may be cells. */
  readonly parts: readonly Part[];
};

export type Part = { readonly text: string; readonly left: number; readonly right: number };

export type Row = { readonly y: number; readonly size: number; readonly segments: readonly Segment[] };

/** Gaps in sizes of the letters: what parts two words, two cells of a narrow table, and two columns. */
const WORD_GAP = 0.13;
const PART_GAP = 0.4;
const COLUMN_GAP = 0.8;

/** The pieces that stand in the direction of most text, turned upright; stamps across the page are left out. */
export function uprightPieces(pieces: readonly Piece[]): readonly Segment[] {
  const turned = pieces.map((piece) => ({ piece, quarter: quarterOf(piece) }));
  const counts = [0, 0, 0, 0];
  for (const { piece, quarter } of turned) {
    if (quarter !== undefined) counts[quarter] = (counts[quarter] ?? 0) + piece.text.length;
  }
  const most = counts.indexOf(Math.max(...counts));
  return turned.filter(({ quarter }) => quarter === most).flatMap(({ piece }) => segmentsOf(piece, most));
}

/** How many quarters of a circle the text is turned; undefined when it stands askew. */
function quarterOf({ matrix: [a, b] }: Piece): number | undefined {
  const quarters = Math.atan2(b, a) / (Math.PI / 2);
  const nearest = Math.floor(quarters + 0.5);
  return Math.abs(quarters - nearest) > 0.06 ? undefined : (nearest + 4) % 4;
}

function segmentsOf({ text, matrix, width }: Piece, quarter: number): readonly Segment[] {
  const [, , c, d, e, f] = matrix;
  const size = Math.hypot(c, d);
  if (size === 0 || !Number.isFinite(e + f + width + size)) return [];
  const [x, y] = quarter === 0 ? [e, f] : quarter === 1 ? [f, -e] : quarter === 2 ? [-e, -f] : [-f, e];
  const each = Math.abs(width) / text.length;
  // Several spaces in a row stand for a gap between columns.
  return [...text.matchAll(/\S+(?: {1,2}\S+)*/g)].map((match) => {
    const left = x + match.index * each;
    const part = { text: match[0], left, right: left + match[0].length * each };
    return { ...part, y, size, parts: [part] };
  });
}

export function rowsOf(segments: readonly Segment[]): readonly Row[] {
  const sorted = [...segments].sort((first, second) => first.y - second.y);
  const rows: { y: number; size: number; segments: Segment[] }[] = [];
  for (const segment of sorted) {
    const row = rows.at(-1);
    if (row !== undefined && segment.y - row.y <= 0.45 * Math.max(segment.size, row.size)) {
      row.segments.push(segment);
      if (segment.size > row.size) Object.assign(row, { size: segment.size, y: segment.y });
    } else rows.push({ y: segment.y, size: segment.size, segments: [segment] });
  }
  return rows.map((row) => ({ ...row, segments: joinNear(row.segments, row) }));
}

function joinNear(
  segments: readonly Segment[],
  row: { readonly y: number; readonly size: number },
): readonly Segment[] {
  const out: Segment[] = [];
  for (const next of [...segments].sort((first, second) => first.left - second.left)) {
    const last = out.at(-1);
    const gap = last === undefined ? 0 : next.left - last.right;
    if (last === undefined || gap > COLUMN_GAP * row.size) out.push(next);
    else if (!isShadow(last, next)) out[out.length - 1] = joinTwo(last, next, gap, row);
  }
  return out;
}

/** Some programs print a word twice to make it bold. */
function isShadow(last: Segment, next: Segment): boolean {
  return last.text.endsWith(next.text) && Math.abs(last.right - next.right) < 0.3 * next.size && next.left < last.right;
}

function joinTwo(
  last: Segment,
  next: Segment,
  gap: number,
  row: { readonly y: number; readonly size: number },
): Segment {
  const raised = next.size < 0.9 * row.size && next.y < row.y - 0.15 * row.size;
  // A mark behind a figure must not become one more digit of it.
  const mark =
    raised && gap <= WORD_GAP * row.size && /[\p{L}\d]$/u.test(last.text) && /^\d/.test(next.text) ? '^' : '';
  const space = gap > WORD_GAP * row.size ? ' ' : mark;
  const both = (one: Part, two: Part): Part => ({
    text: one.text + space + two.text,
    left: one.left,
    right: Math.max(one.right, two.right),
  });
  const [first = next, ...others] = next.parts;
  const touching =
    gap > PART_GAP * row.size
      ? [...last.parts, first]
      : [...last.parts.slice(0, -1), both(last.parts.at(-1) ?? last, first)];
  return { ...both(last, next), y: row.y, size: Math.max(last.size, next.size), parts: [...touching, ...others] };
}

export function rowText(row: Row): string {
  return row.segments.map(({ text }) => text).join(' ');
}
