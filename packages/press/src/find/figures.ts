// Finds every figure of a text: amounts of rupiah, counts with their unit, and numbers that are neither.

import type { Figure, Precision } from '../statement.ts';
import { readScaled, readWhole } from '../text/numbers.ts';
import type { Token } from '../text/tokens.ts';
import { beginsNumber, readNumberWords } from '../words/number-words.ts';
import { programmeAt } from '../words/programme-names.ts';
import { scaleOf } from '../words/scales.ts';
import { afterBracket, countsOther, hasCountCue, unitAfter } from './counted.ts';
import type { FoundFigure } from './found-figure.ts';
import { type Money, numberAfterRupiah, opensMoney, precisionBefore, readMoney } from './money.ts';
import { isReference } from './references.ts';
import type { TimeMention } from './times.ts';

type Tokens = readonly Token[];

const RUPIAH = 100n;
const MILLIONS = 1_000_000n;
const SURELY_RUPIAH = 1_000_000_000n;

/** All figures in the order of the text; numbers inside dates are left out. */
export function findFigures(text: string, tokens: Tokens, times: readonly TimeMention[]): readonly FoundFigure[] {
  const found: FoundFigure[] = [];
  let time = 0;
  let at = 0;
  while (at < tokens.length) {
    while (time < times.length && (times[time]?.to ?? 0) <= at) time += 1;
    const mention = times[time];
    if (mention !== undefined && mention.from <= at && at < mention.to) {
      at = mention.to;
      continue;
    }
    const figure = asAmount(text, tokens, figureAt(text, tokens, at), found.at(-1));
    if (figure !== null) found.push(figure);
    at = figure === null ? at + 1 : figure.to;
  }
  return found;
}

/** "JP 403 610.932.836": in a list without Rp, millions beside a count are rupiah. */
function asAmount(
  text: string,
  tokens: Tokens,
  found: FoundFigure | null,
  before: FoundFigure | undefined,
): FoundFigure | null {
  if (found?.kind === 'bare' && isOutcome(tokens, found, before)) return { ...found, kind: 'count' };
  if (found?.kind !== 'bare' || found.figure.value < MILLIONS || before === undefined) return found;
  if (before.kind !== 'bare' && before.kind !== 'count') return found;
  for (let at = before.unitTo; at < found.from; at += 1) {
    if (!/^[\n\t|/]$/.test(tokens[at]?.text ?? '')) return found;
  }
  let number = found.from;
  while (number < found.to && tokens[number]?.kind !== 'number') number += 1;
  const money = number < found.to ? readMoney(tokens, number, false) : null;
  return money === null ? found : amount(text, tokens, number, money);
}

/** "dari 588 pada Mei menjadi 731": counted like the figure before. */
function isOutcome(tokens: Tokens, found: FoundFigure, before: FoundFigure | undefined): boolean {
  if (before === undefined || before.kind === 'amount' || before.kind === 'noise') return false;
  return /^(?:menjadi|ke)$/.test(tokens[found.from - 1]?.text ?? '') && found.from - before.to < 9;
}

function figureAt(text: string, tokens: Tokens, at: number): FoundFigure | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (opensMoney(token)) {
    const number = numberAfterRupiah(tokens, at);
    const money = number === null ? null : readMoney(tokens, number, true);
    return money === null ? null : amount(text, tokens, at, money);
  }
  if (token.kind === 'word') return beginsNumber(token.text) ? inWords(text, tokens, at) : null;
  return token.kind === 'number' ? plainNumber(text, tokens, at) : null;
}

function amount(text: string, tokens: Tokens, at: number, money: Money): FoundFigure {
  const before = precisionBefore(tokens, at);
  const loose = before.precision === 'almost' || before.precision === 'at-least';
  const rounded = money.scaled || before.about;
  const precision: Precision = money.more ? 'at-least' : loose ? before.precision : rounded ? 'rounded' : 'exact';
  const round = precision === 'almost' || (!money.scaled && precision !== 'exact');
  const step = round ? lastDigit(money.value) : money.step;
  return {
    kind: 'amount',
    figure: figure(text, tokens, { from: before.from, to: money.next }, { ...money, step, precision }),
    unit: null,
    from: before.from,
    to: money.next,
    unitTo: money.next,
  };
}

/** "hampir 500 miliar" speaks of hundreds: the unit of the last digit that is not 0. */
function lastDigit(value: bigint): bigint {
  let step = 1n;
  while (value !== 0n && value % (step * 10n) === 0n) step *= 10n;
  return step;
}

function figure(
  text: string,
  tokens: Tokens,
  place: { readonly from: number; readonly to: number },
  read: { readonly value: bigint; readonly step: bigint; readonly precision: Precision },
): Figure {
  const span = { start: tokens[place.from]?.start ?? 0, end: tokens[place.to - 1]?.end ?? 0 };
  return {
    value: read.value,
    step: read.step,
    precision: read.precision,
    text: text.slice(span.start, span.end),
    span,
  };
}

/** A number without Rp: a scaled amount, a count with its unit, a percentage, or a bare number. */
function plainNumber(text: string, tokens: Tokens, at: number): FoundFigure | null {
  const next = tokens[at + 1]?.text ?? '';
  if (isPercent(tokens, at + 1) || isReference(tokens, at)) return noise(text, tokens, at);
  const scale = scaleOf(next, false) ?? (isCapitalScale(tokens, at + 1) ? scaleOf(next, true) : null);
  if (scale !== null) return scaledNumber(text, tokens, at, scale);
  const whole = readWhole(tokens[at]?.text ?? '');
  const isRupiah = /^(?:rupiah|idr)$/.test(next);
  const unit = unitAfter(tokens, at + 1);
  if (
    isRupiah ||
    (whole !== null && whole >= SURELY_RUPIAH && unit === null) ||
    (whole === null && isCents(tokens, at))
  ) {
    const money = readMoney(tokens, at, isRupiah);
    return money === null ? noise(text, tokens, at) : amount(text, tokens, at, money);
  }
  if (whole === null) return noise(text, tokens, at);
  return count(text, tokens, { from: at, to: at + 1 }, { value: whole, step: 1n });
}

/** "82.240.256.691,50" without Rp. */
function isCents(tokens: Tokens, at: number): boolean {
  return /^\d{1,3}(?:\.\d{3}){2,},\d{1,2}$/.test(tokens[at]?.text ?? '');
}

/** "12,3 M" in a headline without Rp: a capital that ends a word group. */
function isCapitalScale(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  const after = tokens[at + 1];
  if (token?.capital !== true || !/^[mt]$/.test(token.text)) return false;
  return after === undefined || after.kind !== 'word' || !after.capital;
}

function isPercent(tokens: Tokens, at: number): boolean {
  const next = tokens[at]?.text ?? '';
  return (
    next === '%' || /^(?:persen|percent|prosen)$/.test(next) || (next === 'per' && tokens[at + 1]?.text === 'cent')
  );
}

/** "186 miliar rupiah", "10,6 miliar"; "1,76 juta kasus" is a count. */
function scaledNumber(text: string, tokens: Tokens, at: number, scale: number): FoundFigure | null {
  const after = tokens[at + 2]?.text ?? '';
  const unit = unitAfter(tokens, at + 2);
  const read = readScaled(tokens[at]?.text ?? '');
  if (isPercent(tokens, at + 2)) return noise(text, tokens, at);
  const money = /^(?:rupiah|idr)$/.test(after) || scale >= 9 || (unit === null && hasMoneyCue(tokens, at));
  if (money && !(unit !== null && scale < 9)) {
    const sum = readMoney(tokens, at, /^[mt]$/.test(tokens[at + 1]?.text ?? ''));
    return sum === null ? noise(text, tokens, at) : amount(text, tokens, at, sum);
  }
  if (read === null || read.decimals > scale) return noise(text, tokens, at);
  const power = 10n ** BigInt(scale - read.decimals);
  return count(text, tokens, { from: at, to: at + 2 }, { value: read.value * power, step: power });
}

const MONEY_CUES = new Set(
  'senilai nilai nilainya nominal nominalnya sebesar uang uangnya dana dananya dibayarkan worth paid rupiah'.split(' '),
);

function hasMoneyCue(tokens: Tokens, at: number): boolean {
  for (let back = 1; back <= 3; back += 1) {
    const token = tokens[at - back];
    if (token === undefined || token.kind !== 'word') return false;
    if (MONEY_CUES.has(token.text)) return true;
    if (!/^(?:mencapai|sebesar|sekitar|hampir|lebih|dari|total)$/.test(token.text)) return false;
  }
  return false;
}

function count(
  text: string,
  tokens: Tokens,
  place: { readonly from: number; readonly to: number },
  read: { readonly value: bigint; readonly step: bigint },
): FoundFigure {
  const unit = unitAfter(tokens, place.to);
  const before = precisionBefore(tokens, place.from);
  const after = afterBracket(tokens, place.to);
  const programmes = read.value < 10n && /^(?:program|programmes|programs)$/.test(tokens[after]?.text ?? '');
  if (unit === null && (programmes || countsOther(tokens, after))) return noise(text, tokens, place.from);
  const more = tokens[place.to]?.text === 'lebih' && unit !== null;
  const about = before.about || (tokens[place.to]?.text === '-' && tokens[place.to + 1]?.text === 'an');
  const rounded = read.step > 1n || about;
  const precision: Precision =
    before.precision === 'rounded' ? (more ? 'at-least' : rounded ? 'rounded' : 'exact') : before.precision;
  const step = read.step > 1n || precision === 'exact' ? read.step : lastDigit(read.value);
  return {
    kind: unit === null && !hasCountCue(tokens, place.from) ? 'bare' : 'count',
    figure: figure(text, tokens, { from: before.from, to: place.to }, { value: read.value, step, precision }),
    unit: unit?.unit ?? null,
    from: before.from,
    to: place.to,
    unitTo: unit?.next ?? place.to,
  };
}

/** "lima kasus", "dua ratus orang", "tiga ahli waris"; only with its unit. */
function inWords(text: string, tokens: Tokens, at: number): FoundFigure | null {
  const words = (index: number) => tokens[index]?.text ?? '';
  const read = readNumberWords(words, at);
  const inList =
    /^(?:,|dan|and)$/.test(words(at - 1)) &&
    /^(?:,|dan|and|;)$/.test(words(at + (read?.length ?? 1))) &&
    isListed(tokens, at);
  const end = at + (read?.length ?? 1);
  const named = /^(?:,|dan|and)$/.test(words(at - 1)) && programmeAt(words, end) !== null;
  if (read === null || (unitAfter(tokens, end) === null && !inList && !named)) return null;
  return count(text, tokens, { from: at, to: at + read.length }, { value: read.value, step: 1n });
}

/** "371, sembilan, 21, dan 11 kasus": numbers stand on both sides. */
function isListed(tokens: Tokens, at: number): boolean {
  for (let back = 2; back <= 3; back += 1) if (tokens[at - back]?.kind === 'number') return true;
  return false;
}

function noise(text: string, tokens: Tokens, at: number): FoundFigure {
  const place = { from: at, to: at + 1 };
  const read = { value: 0n, step: RUPIAH, precision: 'exact' } as const;
  return { kind: 'noise', figure: figure(text, tokens, place, read), unit: null, from: at, to: at + 1, unitTo: at + 1 };
}
