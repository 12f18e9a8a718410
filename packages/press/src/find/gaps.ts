// How strongly the words between two neighbours of a sentence part them: 0 holds together, 3 and more keeps apart.

import type { Token } from '../text/tokens.ts';
import { cueOf, isLink, isTurn, opensList, speaksOfWhole } from '../words/cues.ts';
import { monthOf } from '../words/months.ts';
import { unitOf } from '../words/units.ts';

type Tokens = readonly Token[];

/** `break` parts; `whole` tells that the words speak of a total, `label` that unknown words name something else. */
export type Gap = { readonly break: number; readonly whole: boolean; readonly label: boolean };

const MARKS: ReadonlyMap<string, number> = new Map([
  [';', 3.2],
  [',', 1.2],
  ['(', 0.6],
  [')', 0.6],
  ['-', 0.6],
  ['–', 0.6],
  ['—', 0.6],
  ['/', 0.3],
  ['|', 0.4],
  ['=', 0.2],
  ['\t', 0.4],
  ['•', 3],
  ['*', 3],
  ['·', 3],
  ['.', 0.2],
]);

const LABEL_BREAK = 6;

/** The gap from token `from` to token `to`; `afterFigure` tells what stands before it. */
export function gapBetween(tokens: Tokens, from: number, to: number, afterFigure: boolean, beforeFigure = true): Gap {
  let sum = 0;
  let unknown = 0;
  let strangers = 0;
  let colon = false;
  let whole = false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    const closed = token.text === '(' ? closing(tokens, at, to) : null;
    if (closed !== null) {
      sum += 0.4;
      at = closed;
      continue;
    }
    if (token.kind === 'line') {
      sum += opensItem(tokens, at + 1) ? 4.5 : to - from === 1 ? 1 : 2;
      unknown = 0;
    } else if (token.kind === 'paragraph') {
      sum += 3;
      unknown = 0;
    } else if (token.text === ',' && afterFigure && !beforeFigure) {
      sum += leadsOn(tokens[at + 1]?.text ?? '') ? 1.2 : 4.7;
      unknown = 0;
    } else if (token.kind === 'mark') {
      if (token.text === ':') {
        colon = true;
        const parts =
          afterFigure &&
          !(at > from && isLink(tokens[at - 1]?.text ?? '')) &&
          !(beforeFigure && to - from === 1 && !token.tight);
        sum += parts ? 3 : 0.3;
      } else {
        const dash = !beforeFigure && afterFigure && at + 1 === to && /^[-–—]$/.test(token.text) && !token.tight;
        const inside = /^[;,]$/.test(token.text) && beforeFigure && afterFigure && inOneBracket(tokens, from, to);
        sum += inside ? 0.1 : dash ? 3 : isBullet(tokens, at) ? 2 : (MARKS.get(token.text) ?? 0.1);
      }
      if (/^[,;:(]$/.test(token.text)) unknown = 0;
    } else if (token.kind === 'word') {
      const word = token.text;
      if (speaksOfWhole(word)) whole = true;
      if (afterFigure && !beforeFigure && isMost(word)) sum += 2.5;
      if (!afterFigure && beforeFigure && isPlace(word) && tokens[at + 1]?.capital === true) sum += 3;
      if (word === 'dan' || word === 'and' || word === '&') sum += 1.2;
      else if (isTurn(word)) sum += 2.5;
      else if (word === 'adalah' || word === 'merupakan' || word === 'ialah') sum += 0.2;
      else if (opensList(word)) sum += afterFigure ? 1 : 0.3;
      else if (isLink(word) || isTimeWord(word) || isVerb(token) || unitOf(word) !== null || cueOf(word) === 'claim')
        sum += 0.05;
      else {
        if (strangers < 8) sum += 0.25;
        strangers += 1;
        unknown += 1;
      }
    }
  }
  const label = colon && unknown > 0 && !whole;
  return { break: Math.min(sum, 12) + (label && !afterFigure ? LABEL_BREAK : 0), whole, label: unknown > 0 };
}

/** "511 kasus, berasal dari program JP": the comma does not part. */
function leadsOn(word: string): boolean {
  return opensList(word) || /^(?:berasal|merupakan|ialah|itulah|untuk|bagi|for)$/.test(word);
}

/** "Rp150 miliar, didominasi JHT": the figure is the whole's. */
function isMost(word: string): boolean {
  return /^(?:didominasi|terbanyak|terbesar|tertinggi|mayoritas|mostly|dominated)$/.test(word);
}

/** "JHT berasal dari Kantor Cabang Induk 7.010 kasus": the figure is the office's. */
function isPlace(word: string): boolean {
  return /^(?:cabang|kcp|kabupaten|provinsi|kota)$/.test(word);
}

/** The end of a bracket that closes before `to`. */
function closing(tokens: Tokens, from: number, to: number): number | null {
  for (let at = from + 1; at < to; at += 1) if (tokens[at]?.text === ')') return at;
  return null;
}

/** "dilayani", "mencapai", "tercatat": verbs link, whichever they are. */
export function isVerb(token: Token): boolean {
  return !token.capital && token.text.length > 5 && /^(?:di|me|ter|ber|mem|men|meng)/.test(token.text);
}

function isTimeWord(word: string): boolean {
  return (
    monthOf(word) !== null ||
    /^(?:selama|sepanjang|tahun|bulan|periode|semester|kuartal|triwulan|per|akhir|awal|during|year)$/.test(word)
  );
}

/** "2)", "3." at the start of a line. */
function opensItem(tokens: Tokens, at: number): boolean {
  return tokens[at]?.kind === 'number' && /^[.)]$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 1]?.tight === true;
}

/** A dash at the start of a line. */
function isBullet(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  return /^[-–—•*·]$/.test(tokens[at]?.text ?? '') && (before?.kind === 'line' || before?.kind === 'paragraph');
}

/** How far back and forth a bracket of one item reaches. */
const BRACKET = 9;

/** "(2.918 klaim; Rp33.704.118.266)": nothing but the figures of one programme. */
function inOneBracket(tokens: Tokens, from: number, to: number): boolean {
  let [opens, closes] = [false, false];
  for (let at = from - 1; at > from - BRACKET && !opens; at -= 1) {
    if (/^[);]$/.test(tokens[at]?.text ?? '')) return false;
    opens = tokens[at]?.text === '(';
  }
  for (let at = to; at < to + BRACKET && !closes; at += 1) {
    if (/^[(;]$/.test(tokens[at]?.text ?? '')) return false;
    closes = tokens[at]?.text === ')';
  }
  return opens && closes;
}
