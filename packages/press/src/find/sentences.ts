// Cuts the tokens into sentences; short lines of a list stay together as one.

import type { Token } from '../text/tokens.ts';

/** A stretch of tokens; `paragraph` counts the blank lines before it. */
export type Sentence = { readonly from: number; readonly to: number; readonly paragraph: number };

type Tokens = readonly Token[];

/** A line of fewer tokens that ends without a full stop is an item of a list, not a paragraph. */
const SHORT_LINE = 16;
/** A list longer than this is cut: no statement lists more lines. */
const LONGEST = 1200;

const ABBREVIATIONS = new Set(
  (
    'rp no dr h hj s d jl kab kec pt cv tbk m sdr prof ir drs dra alm ny tn bpk dll dsb dkk st art vol idr nr sh ' +
    'mm'
  ).split(' '),
);

export function sentencesOf(tokens: Tokens): readonly Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  let paragraph = 0;
  let lineStart = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (at > from && at === lineStart && isReadAlso(tokens, at)) {
      found.push({ from, to: at, paragraph });
      from = at;
    }
    const blank = token.kind === 'paragraph';
    const line = blank || token.kind === 'line';
    const asks = token.text === '?' && at - from < 4;
    const link = line && isReadAlso(tokens, lineStart);
    const table = blank && tokens[at - 1]?.kind === 'paragraph';
    const ends = table || link || (line ? endsLine(tokens, at, lineStart) : !asks && endsSentence(tokens, at));
    if (ends || at - from >= LONGEST) {
      if (at > from) found.push({ from, to: at + 1, paragraph });
      from = at + 1;
    }
    if (line) lineStart = at + 1;
    if (blank) paragraph += 1;
  }
  if (from < tokens.length) found.push({ from, to: tokens.length, paragraph });
  return found;
}

/** "Baca juga: …", a headline of another article. */
export function isReadAlso(tokens: Tokens, at: number): boolean {
  const [first, second] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? ''];
  return /^(?:baca|lihat|simak|read)$/.test(first) && /^(?:juga|also|selengkapnya|pula)$/.test(second);
}

/** A full stop, a question or exclamation mark before a new beginning. */
function endsSentence(tokens: Tokens, at: number): boolean {
  const mark = tokens[at];
  if (mark?.kind !== 'mark' || !/^[.!?]$/.test(mark.text)) return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (after === undefined || after.kind === 'line' || after.kind === 'paragraph') return true;
  if (after.tight && !/^["”’')]$/.test(after.text)) return false;
  if (mark.text !== '.') return true;
  if (before?.kind === 'word' && (ABBREVIATIONS.has(before.text) || before.text.length === 1)) {
    return before.text.length === 1 && /^[mt]$/.test(before.text) && tokens[at - 2]?.kind === 'number';
  }
  if (before?.kind === 'number' && after.kind === 'number' && isGroup(tokens, at)) return false;
  if (before?.kind === 'number' && isListNumber(tokens, at - 1)) return false;
  return after.capital || after.kind !== 'word';
}

/** "Rp50. 026.894.340": a number that a slip has parted. */
function isGroup(tokens: Tokens, at: number): boolean {
  const rupiah = [at - 2, at - 3].some((index) => /rp$|^idr$/.test(tokens[index]?.text ?? ''));
  return rupiah && /^\d{3}[.,]/.test(tokens[at + 1]?.text ?? '');
}

/** "1. JHT …" at the start of a line. */
function isListNumber(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.kind === 'line' || before.kind === 'paragraph';
}

/** Whether the line that begins here is prose rather than an item. */
function isLong(tokens: Tokens, from: number): boolean {
  for (let at = from; at < from + SHORT_LINE; at += 1) {
    const kind = tokens[at]?.kind;
    if (kind === undefined || kind === 'line' || kind === 'paragraph') return false;
  }
  return true;
}

/** Whether the line that ends here closes a sentence: yes after a full stop or a long line before a blank one. */
function endsLine(tokens: Tokens, at: number, lineStart: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return true;
  if (/^[.!?]$/.test(before.text)) return true;
  const length = at - lineStart;
  if (tokens[at]?.kind === 'paragraph') return (length > SHORT_LINE || isLong(tokens, at + 1)) && before.text !== ':';
  return false;
}
