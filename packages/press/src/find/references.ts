// Tells numbers that refer to something, such as a law, an address, a clock time or the line of a list.

import type { Token } from '../text/tokens.ts';
import { programmeAt } from '../words/programme-names.ts';
import { scaleOf } from '../words/scales.ts';

type Tokens = readonly Token[];

const REFERENCES = new Set(
  (
    'nomor no pasal ayat uu pp perpres permenaker permen perda perbup perwali pergub keputusan huruf jalan jl ' +
    'jln km rt rw telp telepon wa lantai hp pukul jam article regulation number law undang peraturan nik lt ' +
    'blok instruksi usia berusia umur berumur aged'
  ).split(' '),
);

/** "1) JHT …", "2. JKK …": the number of a line. */
function isListNumber(tokens: Tokens, at: number): boolean {
  const [token, mark, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (
    token === undefined ||
    !/^\d{1,2}$/.test(token.text) ||
    !/^[.)]$/.test(mark?.text ?? '') ||
    mark?.tight !== true
  ) {
    return false;
  }
  const before = tokens[at - 1];
  const opens = before === undefined || before.kind === 'line' || before.kind === 'paragraph';
  return next?.kind === 'word' && (opens || programmeAt((index) => tokens[index]?.text ?? '', at + 2) !== null);
}

/** Part of a law's number, an address, a clock time, a fraction with slashes or a telephone number. */
export function isReference(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (isListNumber(tokens, at)) return true;
  if (token === undefined || /^0\d/.test(token.text)) return !/^0[.,]\d/.test(token?.text ?? '');
  if (REFERENCES.has(before?.text ?? '') || (before?.text === '.' && REFERENCES.has(tokens[at - 2]?.text ?? ''))) {
    return !/^(?:kasus|klaim)$/.test(after?.text ?? '');
  }
  if (token.tight && before?.kind === 'word' && !/^(?:rp|idr)$/.test(before.text)) return before.text.length < 4;
  const scaled = scaleOf(tokens[at - 2]?.text ?? '', false) !== null;
  if (token.tight && /^[/-]$/.test(before?.text ?? '') && before?.tight === true && !scaled) return true;
  return after?.tight === true && /^[/]$/.test(after.text) && tokens[at + 2]?.tight === true
    ? true
    : /^(?:wib|wita|wit)$/.test(after?.text ?? '');
}
