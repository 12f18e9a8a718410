// Joins the lines of a PDF into paragraphs: a line goes on where the next word had no room on it.
import type { Segment } from './pdf-rows.ts';

/** A line of running text, or a row of a table, which never goes on. */
export type FlowLine = Segment & { readonly isRow: boolean };

const bullet = /^(?:[•●▪■◦‣∙·✓➢-]|[-–—*o](?=\s)|\(?(?:\d{1,2}|[a-z])[.)](?=\s))\s*/;

/** The text of lines that stand below one another; `edge` is where the longest of their column ends. */
export function writeFlow(lines: readonly FlowLine[], edge: number): string {
  const margin = Math.min(...lines.map(({ left }) => left));
  const step = usualStep(lines);
  let out = '';
  let inItem = false;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const mark = line.isRow ? undefined : bulletOf(line.text);
    const text = mark === undefined ? line.text : writeItem(line.text, mark);
    if (before === undefined) out = text;
    else {
      const isNear = line.y - before.y <= 1.4 * step && isAlike(before, line);
      const isIndented = !inItem && line.left > margin + 0.9 * line.size && before.left < line.left - 0.9 * line.size;
      const goesOn =
        isNear &&
        !isIndented &&
        mark === undefined &&
        !line.isRow &&
        goesOver(before, line, edgeAround(lines, index, edge, step));
      out = goesOn ? joinLines(out, text) : `${out}${isNear && !isIndented ? '\n' : '\n\n'}${text}`;
      if (goesOn) continue;
    }
    inItem = mark !== undefined;
  }
  return out;
}

function bulletOf(text: string): string | undefined {
  return bullet.exec(text)?.[0];
}

/** A bullet becomes a dash; a number or a letter stays behind it, for other texts refer to it. */
function writeItem(text: string, mark: string): string {
  return /[\da-z]/.test(mark) && mark.trim() !== 'o' ? `- ${text}` : `- ${text.slice(mark.length)}`;
}

/** The usual distance of two lines of the same size. */
function usualStep(lines: readonly FlowLine[]): number {
  const steps = lines
    .slice(1)
    .flatMap((line, index) => {
      const before = lines[index];
      return before !== undefined && isAlike(before, line) ? [line.y - before.y] : [];
    })
    .sort((one, two) => one - two);
  const size = Math.max(...lines.map((line) => line.size));
  // The lower third, for between paragraphs there may be as many steps as within them.
  return Math.min(steps[Math.floor(steps.length / 3)] ?? size * 1.3, size * 2.2);
}

function isAlike(one: FlowLine, two: FlowLine): boolean {
  return Math.abs(one.size - two.size) <= 0.12 * Math.max(one.size, two.size);
}

/** Whether a line goes on in the next: its first word had no room here, or a sentence stands open. */
function goesOver(line: FlowLine, next: FlowLine, edge: number): boolean {
  if (line.isRow) return false;
  if (/[\p{L}\d][-\u2010\u00ad]$/u.test(line.text)) return true;
  if (line.right > 0.6 * edge && !/[.:;!?]$/.test(line.text) && /^\p{Ll}/u.test(next.text)) return true;
  const word = /^\S+/.exec(next.text)?.[0].length ?? 0;
  const each = (next.right - next.left) / Math.max(next.text.length, 1);
  return line.right + (word + 1) * each > edge - 0.3 * line.size;
}

/** Where the lines around this one end, unless they are all short; then where the longest of the column ends. */
function edgeAround(lines: readonly FlowLine[], index: number, edge: number, step: number): number {
  const isOne = (at: number) => {
    const line = lines[at];
    const before = lines[at - 1];
    if (line === undefined || before === undefined || line.isRow || before.isRow) return false;
    return line.y - before.y <= 1.4 * step && isAlike(before, line);
  };
  let first = index;
  let last = index;
  // Forty lines each way say enough, and keep the work in proportion to the page.
  while (index - first < 40 && isOne(first)) first -= 1;
  while (last - index < 40 && isOne(last + 1)) last += 1;
  const own = Math.max(...lines.slice(first, last + 1).map(({ right }) => right));
  return own > 0.85 * edge ? own : edge;
}

function joinLines(before: string, next: string): string {
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + next;
  const head = /(?<!\p{L})(\p{L}+)[-\u2010]$/u.exec(before.slice(-60))?.[1];
  const tail = /^\p{Ll}+/u.exec(next)?.[0];
  if (head !== undefined && tail !== undefined) {
    // Indonesian doubles words: "undang-undang" keeps its hyphen wherever the line ends.
    return tail.startsWith(head.toLowerCase()) ? before + next : before.slice(0, -1) + next;
  }
  return /\S-$/.test(before) && /^[\p{L}\d]/u.test(next) ? before + next : `${before} ${next}`;
}
