// Which scholarships and loans a text sets outside its total: "Selain itu, beasiswa …", "tidak termasuk beasiswa".

import type { ProgrammeKey } from '../statement.ts';
import type { Token } from '../text/tokens.ts';
import type { PartCandidate } from './group.ts';

type Tokens = readonly Token[];

/** How many words before and after the name are looked at. */
const BEFORE = 12;
const AFTER = 8;

/** What leads to something beside the total, before its name. */
const LEADS =
  /\b(?:selain (?:dari )?(?:itu|klaim|jumlah|total)|di luar (?:itu|jumlah|total|klaim)|in addition|besides)\b/;

/** What takes it out of the total, straight before its name. */
const EXCLUDES =
  /\b(?:selain|di luar|tidak termasuk|belum termasuk|tidak mencakup|not including|excluding|apart from|aside from)$/;

/** What takes it out of the total, after its name. */
const EXCLUDED =
  /\b(?:(?:tidak|belum) (?:termasuk|dihitung)|di luar (?:itu|jumlah|total)|not (?:included|counted)|on top of)\b/;

export function setApart(tokens: Tokens, parts: readonly PartCandidate[]): readonly ProgrammeKey[] {
  const names = new Set(parts.filter(({ key }) => !isBeside(key)).map(({ programme }) => programme.element.from));
  const found = parts.filter(({ key, programme: { element } }) => {
    if (!isBeside(key)) return false;
    const before = wordsBefore(tokens, element.from, names);
    return LEADS.test(before) || EXCLUDES.test(before) || EXCLUDED.test(wordsAfter(tokens, element.to, names));
  });
  return [...new Set(found.map(({ key }) => key))];
}

function isBeside(key: ProgrammeKey): boolean {
  return key === 'MLT' || key.startsWith('BEASISWA');
}

/** The words of the sentence before a place, back to the name of another programme. */
function wordsBefore(tokens: Tokens, from: number, names: ReadonlySet<number>): string {
  let at = from;
  while (at > 0 && at > from - BEFORE && !names.has(at) && !ends(tokens[at - 1])) at -= 1;
  return joined(tokens.slice(at, from));
}

function wordsAfter(tokens: Tokens, to: number, names: ReadonlySet<number>): string {
  let at = to;
  while (at < tokens.length && at < to + AFTER && !names.has(at) && !ends(tokens[at])) at += 1;
  return joined(tokens.slice(to, at));
}

function joined(tokens: Tokens): string {
  return tokens
    .filter(({ kind }) => kind === 'word')
    .map(({ text }) => text)
    .join(' ');
}

function ends(token: Token | undefined): boolean {
  return token?.kind === 'paragraph' || (token?.kind === 'mark' && /[.;!?:]/.test(token.text));
}
