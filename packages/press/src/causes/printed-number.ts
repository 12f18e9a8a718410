// A figure as it stands in the text: its digits, its scale word, and the same figure written with other digits.

import type { Kind } from '../finding.ts';
import type { Figure } from '../statement.ts';
import { valueText } from '../sums/figure-words.ts';
import { scaleOf } from '../words/scales.ts';

/** `value = digits × 10^exponent`, in sen or cases. */
export type Printed = {
  readonly text: string;
  /** The number within the text, with its marks. */
  readonly token: string;
  /** Without zeros in front. */
  readonly digits: string;
  readonly exponent: number;
  readonly scale: Scale | null;
  /** The power of ten of a number without scale word: a rupiah has a hundred sen. */
  readonly base: number;
};

type Scale = { readonly word: string; readonly power: number };

export type Writing = { readonly digits: string; readonly exponent: number; readonly power: number };

/** Null where the figure is written in words, or its text does not hold its value. */
export function printedOf({ text, value }: Figure, kind: Kind): Printed | null {
  const token = /\d+(?:[.,\s]+\d+)*/.exec(text)?.[0] ?? '';
  const digits = token.replace(/\D/g, '').replace(/^0+/, '');
  if (digits === '' || digits.length > LONGEST) return null;
  const exponent = POWERS.find((power) => BigInt(digits) * 10n ** BigInt(power) === value);
  if (exponent === undefined) return null;
  const base = kind === 'amount' ? 2 : 0;
  const scale = scaleIn(text.slice(text.indexOf(token) + token.length), kind);
  // "Rp28.124.863.122 miliar": the scale word is one too many.
  const isUsed = scale !== null && decimalsOf(base + scale.power, exponent) <= MOST_DECIMALS;
  return { text, token, digits, exponent, scale: isUsed ? scale : null, base };
}

const LONGEST = 24;
const MOST_DECIMALS = 4;
const POWERS = Array.from({ length: LONGEST }, (_, power) => power);

function scaleIn(after: string, kind: Kind): Scale | null {
  for (const word of after.match(/[A-Za-z]+/g) ?? []) {
    const power = scaleOf(word.toLowerCase(), kind === 'amount');
    if (power !== null) return { word, power };
  }
  return null;
}

function decimalsOf(power: number, exponent: number): number {
  return power - exponent;
}

export function writingOf({ digits, exponent, scale }: Printed): Writing {
  return { digits, exponent, power: scale?.power ?? 0 };
}

export function valueOf({ digits, exponent }: Writing): bigint {
  return BigInt(digits) * 10n ** BigInt(exponent);
}

/** How many digits the figure states: "500 miliar" with a step of a hundred states one. */
export function statedDigits({ value, step }: Figure): number {
  return String(step < 1n ? value : value / step).length;
}

/** The figure that this writing would be; another scale word moves the last printed digit too. */
export function figureAs(figure: Figure, printed: Printed, writing: Writing): Figure {
  const powers = writing.exponent - printed.exponent;
  const shift = 10n ** BigInt(Math.abs(powers));
  const step = powers < 0 ? figure.step / shift : figure.step * shift;
  return { ...figure, value: valueOf(writing), step };
}

/** The figure with other digits or another scale word, in the form in which it is printed. */
export function rewrite(printed: Printed, { digits, exponent, power }: Writing): string {
  const decimals = decimalsOf(printed.base + power, exponent);
  const whole = decimals < 0 ? digits + '0'.repeat(-decimals) : digits.padStart(decimals + 1, '0');
  const number = numberText(printed, whole, decimals < 0 ? 0 : decimals);
  const start = printed.text.indexOf(printed.token);
  const after = printed.text.slice(start + printed.token.length);
  return printed.text.slice(0, start) + number + withScale(printed, after, power);
}

function numberText({ token, digits, exponent, base, scale }: Printed, whole: string, decimals: number): string {
  const marks = token.replace(/[\d\s]/g, '');
  const had = decimalsOf(base + (scale?.power ?? 0), exponent);
  const point = (had > 0 ? marks.at(-1) : undefined) ?? (marks.at(-1) === ',' && had <= 0 ? '.' : ',');
  const hadGroups = digits.length - had > GROUP;
  const groupMark = hadGroups ? (marks.length > (had > 0 ? 1 : 0) ? marks.charAt(0) : '') : point === '.' ? ',' : '.';
  const units = whole.slice(0, whole.length - decimals);
  const grouped = units.replace(/\B(?=(\d{3})+$)/g, groupMark);
  return decimals === 0 ? grouped : grouped + point + whole.slice(-decimals);
}

const GROUP = 3;

function withScale({ scale }: Printed, after: string, power: number): string {
  if (scale === null || scale.power === power) return after;
  const words = scaleWords.find((list) => list.includes(scale.word.toLowerCase())) ?? scaleWords[0];
  const word = words?.[power / GROUP - 1] ?? '';
  const isCapital = /^[A-Z]/.test(scale.word);
  return after.replace(scale.word, isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word);
}

const scaleWords: readonly (readonly string[])[] = [
  ['ribu', 'juta', 'miliar', 'triliun'],
  ['thousand', 'million', 'billion', 'trillion'],
];

/** The scale words that a figure of this kind can bear, as powers of ten. */
export function scalePowers(kind: Kind): readonly number[] {
  const powers = [1, 2, 3, 4].map((groups) => groups * GROUP);
  return kind === 'amount' ? powers : powers.slice(0, 2);
}

/** Another value of the same figure in its printed form; in full where that form cannot hold it. */
export function rewriteValue(figure: Figure, kind: Kind, value: bigint): string {
  const printed = printedOf(figure, kind);
  if (printed === null) return valueText(kind, value, 'id');
  const unit = 10n ** BigInt(printed.exponent);
  if (value % unit !== 0n) return valueText(kind, value, 'id');
  return rewrite(printed, { ...writingOf(printed), digits: String(value / unit) });
}
