// The text with its figures marked by role, each mark a link to its row; long stretches without figures are folded.

import type { CheckedText } from '../finding.ts';
import type { Ignored, ProgrammeKey, Span } from '../statement.ts';
import { both, escaped } from './html.ts';
import { pageWords } from './page-words.ts';
import { placesOf, type Role } from './report-json.ts';
import { inRows } from './text-rows.ts';

/** A place of the text that a page marks; `target` is the id of what it leads to. */
export type TextMark = Span & { readonly role: Role | 'ignored'; readonly target: string; readonly isWrong: boolean };

export type Highlighted = {
  readonly html: string;
  /** The id of the mark that shows this place of the text. */
  readonly idOf: (span: Span | null | undefined) => string | undefined;
};

/** The id of a row; a programme may stand in several statements. */
export function rowId(statement: number, key: ProgrammeKey | 'total'): string {
  return `s${statement + 1}-${key}`;
}

export function ignoredId(index: number): string {
  return `i${index + 1}`;
}

/** The places that a page marks, in the order of the text, none over another. */
export function textMarks(text: string, { statements, ignored }: CheckedText): readonly TextMark[] {
  return apart([...statements.flatMap(marksOf), ...ignored.map(markOfIgnored)], text.length);
}

export function highlighted(text: string, checked: CheckedText): Highlighted {
  const marks = textMarks(text, checked);
  const pieces: string[] = [];
  let at = 0;
  for (const [index, mark] of marks.entries()) {
    pieces.push(plain(text.slice(at, mark.start)));
    const wrong = mark.isWrong ? ' wrong' : '';
    const inner = escaped(text.slice(mark.start, mark.end));
    pieces.push(`<a class="mark ${mark.role}${wrong}" id="t${index + 1}" href="#${mark.target}">${inner}</a>`);
    at = mark.end;
  }
  pieces.push(plain(text.slice(at)));
  const ids = new Map<number, string>();
  for (const [index, mark] of marks.entries()) ids.set(mark.start, `t${index + 1}`);
  return {
    html: inRows(pieces.join('')),
    idOf: (span) => (span === null || span === undefined ? undefined : ids.get(coverOf(marks, span)?.start ?? -1)),
  };
}

function marksOf(checked: CheckedText['statements'][number], index: number): readonly TextMark[] {
  return placesOf(checked.statement).map(({ start, end, role, programme }) => {
    const isTotal = role === 'total-cases' || role === 'total-amount';
    const row = rowId(index, programme ?? 'total');
    const isWrong =
      (role === 'total-cases' && checked.reconciles.cases === false) ||
      (role === 'total-amount' && checked.reconciles.amount === false);
    return { start, end, role, target: programme !== undefined || isTotal ? row : `s${index + 1}`, isWrong };
  });
}

function markOfIgnored({ span }: Ignored, index: number): TextMark {
  return { start: span.start, end: span.end, role: 'ignored', target: ignoredId(index), isWrong: false };
}

/** Marks in the order of the text, none over another: figures before names, what is counted before what is not. */
function apart(marks: readonly TextMark[], length: number): readonly TextMark[] {
  const valid = marks.filter(({ start, end }) => start >= 0 && start < end && end <= length);
  const sorted = [...valid].sort((a, b) => a.start - b.start || rank(a.role) - rank(b.role) || a.end - b.end);
  const kept: TextMark[] = [];
  for (const mark of sorted) {
    const last = kept.at(-1);
    if (last === undefined || mark.start >= last.end) kept.push(mark);
    else if (mark.start > last.start && rank(mark.role) < rank(last.role)) kept.splice(-1, 1, mark);
  }
  return kept;
}

function rank(role: TextMark['role']): number {
  if (role === 'ignored') return 2;
  return role === 'office' || role === 'period' || role === 'programme' ? 1 : 0;
}

/** The mark that begins in the place, or covers its beginning. */
function coverOf(marks: readonly TextMark[], { start, end }: Span): TextMark | undefined {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found = marks[low];
  return found !== undefined && found.start < end ? found : undefined;
}

const LONG = 700;
const SHOWN = 240;

/** Text without marks; the middle of a long stretch is folded away. */
function plain(text: string): string {
  if (text.length <= LONG) return escaped(tight(text));
  const from = cutAfter(text, SHOWN, 2 * SHOWN);
  const to = cutAfter(text, text.length - 2 * SHOWN, text.length - SHOWN);
  if (from < 0 || to <= from) return escaped(tight(text));
  const middle = text.slice(from, to).trim();
  const words = middle.split(/\s+/).length;
  const summary = `<summary>… ${words} ${both(pageWords.folded)}</summary>`;
  const folded = `<details class="fold">${summary}${escaped(tight(middle))}</details>`;
  return `${escaped(tight(text.slice(0, from)))}${folded}${escaped(tight(text.slice(to)))}`;
}

/** The first place in a stretch where a line or sentence ends, else a word; below zero if nothing does. */
function cutAfter(text: string, from: number, to: number): number {
  const stretch = text.slice(from, to);
  const found = /\n|\. /.exec(stretch) ?? / /.exec(stretch);
  return found === null ? -1 : from + found.index + found[0].length;
}

/** Many empty lines become one. */
function tight(text: string): string {
  return text.replace(/\n(?:[^\S\n]*\n){2,}/g, '\n\n');
}
