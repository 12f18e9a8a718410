// Writes figures as newspapers do, for tests that read them back: amounts and counts with their exact meaning.

import type { CaseUnit, Precision } from '../statement.ts';

/** A choice: a whole number from 0 to below the given one. The first choices are the simplest. */
export type Draw = (below: number) => number;

export type Language = 'id' | 'en';

/** A figure with what it means; amounts in sen, counts in cases. `scaled` tells that a scale word multiplies it. */
export type Written = {
  readonly text: string;
  readonly value: bigint;
  readonly step: bigint;
  readonly precision: Precision;
  readonly scaled: boolean;
};

export type WrittenCount = Written & { readonly unit: CaseUnit };

const SEN = 100n;

export function oneOf<T>(draw: Draw, choices: readonly [T, ...T[]]): T {
  return choices[draw(choices.length)] ?? choices[0];
}

/** A number of `digits` digits, the first not 0. */
export function digits(draw: Draw, length: number): bigint {
  let value = BigInt(1 + draw(9));
  for (let at = 1; at < length; at += 1) value = value * 10n + BigInt(draw(10));
  return value;
}

/** "97.855.640.881" or "97,855,640,881". */
export function grouped(value: bigint, mark: string): string {
  return value.toString().replace(/\B(?=(?:\d{3})+$)/g, mark);
}

/** An amount in one of the forms of newspapers. */
export function writeAmount(draw: Draw, language: Language): Written {
  const form = draw(4);
  if (form < 2) return fullAmount(draw, language);
  if (form === 2 || language === 'en') return modified(draw, scaledAmount(draw, language), language);
  return oneOf(draw, [compoundAmount, millionsWithDecimals, withoutRupiah, letterScale])(draw);
}

/** "Rp97.855.640.881", "Rp 97.855.640.881,-", "Rp97.855.640.881,50". */
function fullAmount(draw: Draw, language: Language): Written {
  const rupiah = digits(draw, 6 + draw(8));
  const [mark, comma] = language === 'id' ? ['.', ','] : [',', '.'];
  const prefix =
    language === 'id' ? oneOf(draw, ['Rp', 'Rp ', 'Rp.', 'Rp. ', 'rp']) : oneOf(draw, ['Rp', 'Rp ', 'IDR ']);
  const text = `${prefix}${grouped(rupiah, mark)}`;
  const full = { value: rupiah * SEN, step: SEN, precision: 'exact', scaled: false } as const;
  const ending = draw(language === 'id' ? 6 : 2);
  if (ending === 1) {
    const sen = draw(100);
    const written = `${text}${comma}${sen.toString().padStart(2, '0')}`;
    return { ...full, text: written, value: rupiah * SEN + BigInt(sen), step: 1n };
  }
  if (ending === 2) return { ...full, text: `${text},-` };
  if (ending === 3) return { ...full, text: `${text} rupiah` };
  return { ...full, text };
}

type Scale = { readonly word: string; readonly power: number };

const SCALES: Readonly<Record<Language, readonly [Scale, ...Scale[]]>> = {
  id: [
    { word: 'miliar', power: 9 },
    { word: 'juta', power: 6 },
    { word: 'triliun', power: 12 },
    { word: 'Miliar', power: 9 },
    { word: 'milyar', power: 9 },
  ],
  en: [
    { word: 'billion', power: 9 },
    { word: 'million', power: 6 },
    { word: 'trillion', power: 12 },
  ],
};

/** "Rp97,86 miliar", "Rp 500 juta", "IDR 97.86 billion". */
function scaledAmount(draw: Draw, language: Language): Written {
  const scale = oneOf(draw, SCALES[language]);
  const number = decimalNumber(draw, language === 'id' ? ',' : '.');
  const prefix = language === 'id' ? oneOf(draw, ['Rp', 'Rp ', 'Rp.']) : oneOf(draw, ['Rp', 'Rp ', 'IDR ']);
  const space = language === 'id' ? oneOf(draw, [' ', ' ', '']) : ' ';
  return rounded(`${prefix}${number.text}${space}${scale.word}`, number, scale.power);
}

type Number = { readonly text: string; readonly value: bigint; readonly decimals: number };

/** "97,86", "0,49", "12,233", "500". */
function decimalNumber(draw: Draw, comma: string): Number {
  const decimals = draw(4);
  const whole = decimals > 0 && draw(12) === 1 ? 0n : digits(draw, 1 + draw(3));
  if (decimals === 0) return { text: whole.toString(), value: whole, decimals };
  const rest = digits(draw, decimals);
  return { text: `${whole}${comma}${rest}`, value: whole * 10n ** BigInt(decimals) + rest, decimals };
}

function rounded(text: string, { value, decimals }: Number, power: number): Written {
  const step = 10n ** BigInt(power + 2 - decimals);
  return { text, value: value * step, step, precision: 'rounded', scaled: true };
}

/** "Rp15 miliar 320 juta". */
function compoundAmount(draw: Draw): Written {
  const [high, low] = [digits(draw, 1 + draw(3)), digits(draw, 1 + draw(3))];
  const [upper, lower, power] = oneOf(draw, [['miliar', 'juta', 6] as const, ['triliun', 'miliar', 9] as const]);
  const number = { text: '', value: high * 1000n + low, decimals: 0 };
  return rounded(`Rp${oneOf(draw, ['', ' '])}${high} ${upper} ${low} ${lower}`, number, power);
}

/** "Rp97.855,6 juta". */
function millionsWithDecimals(draw: Draw): Written {
  const [whole, rest] = [digits(draw, 4 + draw(3)), digits(draw, 1 + draw(2))];
  const decimals = rest.toString().length;
  const number = { text: '', value: whole * 10n ** BigInt(decimals) + rest, decimals };
  return rounded(`Rp${oneOf(draw, ['', ' '])}${grouped(whole, '.')},${rest} juta`, number, 6);
}

/** "97,86 miliar rupiah". */
function withoutRupiah(draw: Draw): Written {
  const number = decimalNumber(draw, ',');
  const scale = oneOf(draw, SCALES.id);
  return rounded(`${number.text} ${scale.word} rupiah`, number, scale.power);
}

/** "Rp12,3 M", "Rp1,2 T". */
function letterScale(draw: Draw): Written {
  const number = decimalNumber(draw, ',');
  const [letter, power] = oneOf(draw, [['M', 9] as const, ['T', 12] as const]);
  return rounded(`Rp${oneOf(draw, ['', ' '])}${number.text}${oneOf(draw, [' ', ''])}${letter}`, number, power);
}

/** Sometimes with "lebih dari", "hampir" or "sekitar" before it. */
function modified(draw: Draw, written: Written, language: Language): Written {
  const word = draw(12);
  const [more, almost, about] =
    language === 'id' ? ['lebih dari', 'hampir', 'sekitar'] : ['more than', 'almost', 'about'];
  if (word === 1) return { ...written, text: `${more} ${written.text}`, precision: 'at-least' };
  if (word === 2)
    return { ...written, text: `${almost} ${written.text}`, precision: 'almost', step: lastDigit(written) };
  if (word === 3) return { ...written, text: `${about} ${written.text}` };
  return written;
}

function lastDigit({ value }: Written): bigint {
  let step = 1n;
  while (value % (step * 10n) === 0n) step *= 10n;
  return step;
}

const UNITS: Readonly<Record<Language, readonly [readonly [string, CaseUnit], ...(readonly [string, CaseUnit])[]]>> = {
  id: [
    ['kasus', 'case'],
    ['klaim', 'case'],
    ['peserta', 'person'],
    ['orang', 'person'],
    ['pengajuan', 'case'],
    ['penerima', 'person'],
    ['Kasus', 'case'],
    ['tenaga kerja', 'person'],
  ],
  en: [
    ['cases', 'case'],
    ['claims', 'case'],
    ['participants', 'person'],
    ['workers', 'person'],
  ],
};

/** A count with its unit word, in one of the forms of newspapers. */
export function writeCount(draw: Draw, language: Language): WrittenCount {
  const [word, unit] = oneOf(draw, UNITS[language]);
  const form = draw(language === 'id' ? 9 : 4);
  if (form === 6) return { ...largeCount(draw, word), unit };
  if (form === 5) {
    const value = BigInt(1 + draw(999));
    return { text: `${inWords(Number(value))} ${word}`, value, step: 1n, precision: 'exact', scaled: false, unit };
  }
  const bare = bareCount(draw, language);
  return { ...bare, text: `${bare.text} ${word}`, unit };
}

/** "9.354", "9,354", "9354": for places where the unit is said elsewhere. */
export function bareCount(draw: Draw, language: Language): Written {
  const value = digits(draw, 1 + draw(6));
  const exact = { value, step: 1n, precision: 'exact', scaled: false } as const;
  if (language === 'en') return { ...exact, text: grouped(value, ',') };
  const plain = value < 10_000n && (value < 1900n || value > 2100n) && draw(5) === 1;
  return { ...exact, text: plain ? value.toString() : grouped(value, draw(8) === 1 ? ',' : '.') };
}

/** "1,76 juta kasus", "106 ribu kasus". */
function largeCount(draw: Draw, unit: string): Written {
  const number = decimalNumber(draw, ',');
  const [word, power] = oneOf(draw, [['ribu', 3] as const, ['juta', 6] as const]);
  const step = 10n ** BigInt(power - number.decimals);
  const precision = step === 1n ? 'exact' : 'rounded';
  return { text: `${number.text} ${word} ${unit}`, value: number.value * step, step, precision, scaled: true };
}

const ONES = 'nol satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ');

/** 1 to 999 in Indonesian words. */
export function inWords(value: number): string {
  const word = (digit: number) => ONES[digit] ?? '';
  const hundreds = Math.trunc(value / 100);
  const rest = value % 100;
  const [tens, ones] = [Math.trunc(rest / 10), rest % 10];
  const parts: string[] = [];
  if (hundreds > 0) parts.push(hundreds === 1 ? 'seratus' : `${word(hundreds)} ratus`);
  if (rest === 10) parts.push('sepuluh');
  else if (rest === 11) parts.push('sebelas');
  else if (tens === 1) parts.push(`${word(ones)} belas`);
  else {
    if (tens > 0) parts.push(`${word(tens)} puluh`);
    if (ones > 0) parts.push(word(ones));
  }
  return parts.join(' ');
}
