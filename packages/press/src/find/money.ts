// Reads an amount of rupiah at a token: full, scaled, compound ("15 miliar 320 juta"), with its precision.

import type { Precision } from '../statement.ts';
import { type Decimal, readRupiah, readScaled } from '../text/numbers.ts';
import type { Token } from '../text/tokens.ts';
import { scaleOf } from '../words/scales.ts';

type Tokens = readonly Token[];

/** An amount in sen with the unit of its last digit; `scaled` tells that a scale word multiplied it. */
export type Money = {
  readonly value: bigint;
  readonly step: bigint;
  readonly scaled: boolean;
  readonly more: boolean;
  /** The token after it. */
  readonly next: number;
};

const SEN_DIGITS = 2;

/** Whether the token says that an amount follows: "Rp", "rp", "RpRp", "sebesarRp", "IDR". */
export function opensMoney(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  return token.text.endsWith('rp') || token.text === 'idr' || token.text === 'rps';
}

/** The token of the number after Rp, past a dot or a doubled Rp; null when no number follows. */
export function numberAfterRupiah(tokens: Tokens, at: number): number | null {
  let next = at + 1;
  while (next < at + 5 && (/^[.:]$/.test(tokens[next]?.text ?? '') || opensMoney(tokens[next]))) next += 1;
  return tokens[next]?.kind === 'number' ? next : null;
}

/** The amount whose number stands at token `at`; `sure` when Rp or IDR stood before it. */
export function readMoney(tokens: Tokens, at: number, sure: boolean): Money | null {
  const number = joined(tokens, at, sure);
  const scale = scaleOf(tokens[number.next]?.text ?? '', sure && !isSentenceLetter(tokens, number.next));
  const scaled = scale === null ? null : readScaled(number.text);
  if (scale !== null && scaled !== null) return scaledMoney(tokens, number.next, scaled, scale);
  const full = readRupiah(number.text);
  if (full === null) return null;
  const sen = inSen(full, 0);
  const next = scale === null ? number.next : number.next + 1;
  return { ...sen, scaled: false, ...suffixes(tokens, next) };
}

/** "M" of "Rp5 M. Yusuf" does not scale: a letter counts when it is a capital or touches the number. */
function isSentenceLetter(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.text.length === 1 && !token.capital && !token.tight;
}

function scaledMoney(tokens: Tokens, at: number, number: Decimal, scale: number): Money {
  const first = inSen(number, scale);
  const more = tokens[at + 1];
  const lower = more?.kind === 'number' ? scaleOf(tokens[at + 2]?.text ?? '', false) : null;
  const second = more !== undefined && lower !== null && lower < scale ? readScaled(more.text) : null;
  if (second === null || lower === null) return { ...first, scaled: true, ...suffixes(tokens, at + 1) };
  const rest = inSen(second, lower);
  return { value: first.value + rest.value, step: rest.step, scaled: true, ...suffixes(tokens, at + 3) };
}

/** The value and the unit of the last digit in sen; a digit below one sen makes the step one sen. */
function inSen({ value, decimals }: Decimal, scale: number): { readonly value: bigint; readonly step: bigint } {
  const power = scale + SEN_DIGITS - decimals;
  if (power >= 0) return { value: value * 10n ** BigInt(power), step: 10n ** BigInt(power) };
  return { value: value / 10n ** BigInt(-power), step: 1n };
}

/** "rupiah", ",-", "lebih", "-an" after the number. */
function suffixes(tokens: Tokens, from: number): { readonly next: number; readonly more: boolean } {
  let next = from;
  const word = (index: number) => tokens[index]?.text ?? '';
  while (/^(?:rupiah|idr|an)$/.test(word(next)) || (word(next) === '-' && word(next + 1) === 'an')) next += 1;
  if (/^[,.]$/.test(word(next)) && /^[-–—]$/.test(word(next + 1)) && tokens[next + 1]?.tight === true) next += 2;
  if (word(next) === 'rupiah') next += 1;
  const more = word(next) === 'lebih' && !/^(?:tinggi|rendah|besar|kecil|banyak|sedikit)$/.test(word(next + 1));
  return { next: more ? next + 1 : next, more };
}

/**
 * The digits of one number that a slip has parted with blanks: "533. 254.856.048,44", "9, 10 miliar". A new sentence
 * that begins with a count ("… Rp500.000. 254 kasus") is left alone.
 */
function joined(tokens: Tokens, at: number, sure: boolean): { readonly text: string; readonly next: number } {
  let text = tokens[at]?.text ?? '';
  let next = at + 1;
  while (sure && text.length < 24) {
    const [mark, more] = [tokens[next], tokens[next + 1]];
    if (mark === undefined || more?.kind !== 'number' || more.tight) break;
    const after = tokens[next + 2];
    const group = mark.text === '.' && /^\d{3}(?:[.,]|$)/.test(more.text) && /(?:^|\D)\d{1,3}$/.test(text);
    const goesOn = more.text.length > 3 || after === undefined || after.kind !== 'word' || after.text === 'rupiah';
    const decimals = mark.text === ',' && /^\d{1,2}$/.test(more.text) && scaleOf(after?.text ?? '', false) !== null;
    if (!(group && goesOn) && !(decimals && /^\d{1,3}$/.test(text))) break;
    text += mark.text + more.text;
    next += 2;
  }
  return { text, next };
}

/** What words before a figure make of it; `about`: "sekitar", known no better than its last digit that is not 0. */
type Prefix = { readonly precision: Precision; readonly about: boolean; readonly from: number };

/** What "lebih dari", "hampir" and "sekitar" before a figure make of it. */
export function precisionBefore(tokens: Tokens, at: number): Prefix {
  const word = (back: number) => tokens[at - back]?.text ?? '';
  const told = (precision: Precision, back: number) => ({ precision, about: false, from: at - back });
  const more = (back: number) => word(back) === 'lebih' && !isSuffix(tokens, at - back);
  if (/^(?:hampir|nyaris|almost|nearly)$/.test(word(1))) return told('almost', 1);
  for (let back = 2; back <= 3; back += 1) {
    if (!/^(?:mencapai|kisaran|menyentuh|menembus|menyentuh|di|angka|rp|sebesar)$/.test(word(back - 1))) break;
    if (/^(?:hampir|nyaris|almost|nearly)$/.test(word(back))) return told('almost', back);
  }
  if (more(1) && word(2) !== 'kurang') return told('at-least', 1);
  if (word(1) === 'dari' && more(2) && word(3) !== 'kurang') return told('at-least', 2);
  if (word(1) === 'than' && word(2) === 'more') return told('at-least', 2);
  if (/^(?:over|above|melebihi|melampaui)$/.test(word(1))) return told('at-least', 1);
  if (word(1) === 'atas' && word(2) === 'di') return told('at-least', 2);
  if (/^(?:sekitar|kisaran|about|around|roughly|approximately)$/.test(word(1)))
    return { ...told('rounded', 1), about: true };
  const lessOrMore = (word(1) === 'kurang' && more(2)) || (more(1) && word(2) === 'kurang');
  return lessOrMore ? { ...told('rounded', 2), about: true } : told('rounded', 0);
}

/** "Rp22,7 miliar lebih dari 1.040 kasus": the word belongs to the amount before it. */
function isSuffix(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === 'number' || before?.text === 'rupiah' || scaleOf(before?.text ?? '', false) !== null;
}
