// Finds every figure of a text: amounts of rupiah, counts with their unit, and numbers that are neither.

import type { CaseUnit, Figure, Precision } from '../statement.ts';
import { readScaled, readWhole } from '../text/numbers.ts';
import type { Token } from '../text/tokens.ts';
import { monthOf } from '../words/months.ts';
import { beginsNumber, readNumberWords } from '../words/number-words.ts';
import { programmeAt } from '../words/programme-names.ts';
import { scaleOf } from '../words/scales.ts';
import { standsBeforeUnit, unitOf } from '../words/units.ts';
import type { FoundFigure } from './found-figure.ts';
import { isVerb } from './gaps.ts';
import { type Money, numberAfterRupiah, opensMoney, precisionBefore, readMoney } from './money.ts';
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
  const money = readMoney(tokens, found.from, false);
  return money === null ? found : amount(text, tokens, found.from, money);
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
  const precision: Precision = money.more ? 'at-least' : loose ? before.precision : money.scaled ? 'rounded' : 'exact';
  const step = precision === 'almost' ? lastDigit(money.value) : money.step;
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

const REFERENCES = new Set(
  (
    'nomor no pasal ayat uu pp perpres permenaker permen perda perbup perwali pergub keputusan huruf jalan jl jln km ' +
    'rt rw telp telepon wa lantai hp pukul jam article regulation number law undang peraturan nik lt blok instruksi'
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
function isReference(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (isListNumber(tokens, at)) return true;
  if (token === undefined || /^0\d/.test(token.text)) return !/^0[.,]\d/.test(token?.text ?? '');
  if (REFERENCES.has(before?.text ?? '') || (before?.text === '.' && REFERENCES.has(tokens[at - 2]?.text ?? ''))) {
    return !/^(?:kasus|klaim)$/.test(after?.text ?? '');
  }
  if (token.tight && before?.kind === 'word' && !/^(?:rp|idr)$/.test(before.text)) return before.text.length < 4;
  if (token.tight && /^[/-]$/.test(before?.text ?? '') && before?.tight === true) return true;
  return after?.tight === true && /^[/]$/.test(after.text) && tokens[at + 2]?.tight === true
    ? true
    : /^(?:wib|wita|wit)$/.test(after?.text ?? '');
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
  if (unit === null && countsOther(tokens, place.to)) return noise(text, tokens, place.from);
  const more = tokens[place.to]?.text === 'lebih' && unit !== null;
  const precision: Precision =
    before.precision === 'rounded' ? (more ? 'at-least' : read.step > 1n ? 'rounded' : 'exact') : before.precision;
  const step = precision === 'exact' || precision === 'rounded' ? read.step : lastDigit(read.value);
  return {
    kind: unit === null && !hasCountCue(tokens, place.from) ? 'bare' : 'count',
    figure: figure(text, tokens, { from: before.from, to: place.to }, { value: read.value, step, precision }),
    unit: unit?.unit ?? null,
    from: before.from,
    to: place.to,
    unitTo: unit?.next ?? place.to,
  };
}

const CONNECTORS = new Set(
  (
    'dengan dan sebesar senilai untuk serta sejumlah atau pada nilainya nominal nominalnya lalu di yang karena ' +
    'sedangkan sementara with worth and for or totalling menjadi dari dalam hingga sampai selama sepanjang oleh ' +
    'kemudian disusul lebih naik turun total totalnya telah sudah adalah rp rprp idr by in at from to of as was were ' +
    'tersebut ini itu secara masing meningkat kepada bagi jumlah jumlahnya sebanyak per while compared sekitar ' +
    'a last this dibanding dibandingkan respectively berturut juga berikut beasiswa program nilai uang dananya uangnya serta juga ke namun tetapi tapi sebagai'
  ).split(' '),
);

/** "41 perusahaan", "4 kantor": the next word names something else. */
function countsOther(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || CONNECTORS.has(token.text) || isVerb(token)) return false;
  return programmeAt((index) => tokens[index]?.text ?? '', at) === null && monthOf(token.text) === null;
}

/** "sebanyak 196", "jumlah klaim 627", "kasus: 12". */
function hasCountCue(tokens: Tokens, at: number): boolean {
  const word = (back: number) => tokens[at - back]?.text ?? '';
  const back = /^[:=]$/.test(word(1)) ? 2 : 1;
  return /^(?:sebanyak|sejumlah|klaim|kasus|kasusnya|klaimnya|claims|cases|total|totalnya|berjumlah|mencapai|jumlah|jumlahnya|seluruhnya|semuanya|penerimanya|disetujui|numbered|tercatat|pesertanya)$/.test(
    word(back),
  );
}

/** The unit word after a number, over "(empat)", "orang", "total"; "tenaga" needs "kerja", "ahli" needs "waris". */
function unitAfter(tokens: Tokens, from: number): { readonly unit: CaseUnit; readonly next: number } | null {
  let at = from;
  if (tokens[at]?.text === '(' && beginsNumber(tokens[at + 1]?.text ?? '')) {
    while (at < from + 8 && tokens[at]?.text !== ')') at += 1;
    at += 1;
  }
  for (let steps = 0; steps < 4; steps += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return null;
    const unit = unitOf(token.text);
    const follows = tokens[at + 1]?.text ?? '';
    const whole = (token.text !== 'tenaga' || follows === 'kerja') && (token.text !== 'ahli' || follows === 'waris');
    const traffic = follows === 'kecelakaan' && tokens[at + 2]?.text !== 'kerja';
    if (unit !== null && whole && (traffic || isOfCrime(follows))) return null;
    if (unit !== null && whole) {
      const two = token.text === 'tenaga' || token.text === 'ahli';
      return refined(tokens, unit, two ? at + 2 : at + 1);
    }
    if (!standsBeforeUnit(token.text)) return null;
    at += 1;
  }
  return null;
}

/** "dua kasus pencurian": cases of another kind. */
function isOfCrime(word: string): boolean {
  return /^(?:pencurian|korupsi|covid|dbd|stunting|kriminal|narkoba|kebakaran|positif|kekerasan|perceraian|hukum|perselisihan|pelanggaran|penipuan|rawat|penyakit)$/.test(
    word,
  );
}

/** "478 orang anak" counts children, "5.997 orang pekerja" persons. */
function refined(tokens: Tokens, unit: CaseUnit, next: number): { readonly unit: CaseUnit; readonly next: number } {
  const second = unitOf(tokens[next]?.text ?? '');
  return unit === 'person' && second === 'child' ? { unit: second, next: next + 1 } : { unit, next };
}

/** "lima kasus", "dua ratus orang", "tiga ahli waris"; only with its unit. */
function inWords(text: string, tokens: Tokens, at: number): FoundFigure | null {
  const words = (index: number) => tokens[index]?.text ?? '';
  const read = readNumberWords(words, at);
  const inList =
    /^(?:,|dan|and)$/.test(words(at - 1)) &&
    /^(?:,|dan|and|;)$/.test(words(at + (read?.length ?? 1))) &&
    isListed(tokens, at);
  if (read === null || (unitAfter(tokens, at + read.length) === null && !inList)) return null;
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
