// Reads numbers as people type them ("Rp4.000.000", "4,5 juta", "50%") into digits with a point for decimals.

import type { Language } from '../words/words.ts';

/** "4.000.000", "Rp4 000 000.50", "4,5 juta", "50%": digits with a point for decimals; words stay as they are. */
export function typedNumber(typed: string, isMoney: boolean, language: Language): string {
  const plain = typed.replace(/^rp\.?\s*/i, '').replace(/[\s_]/g, '');
  if (!/\d/.test(plain)) return typed.trim();
  const big = isMoney ? /^(?<digits>[\d.,]+)(?<word>\p{L}+)$/u.exec(plain)?.groups : undefined;
  const zeros = ZEROS.get((big?.['word'] ?? '').toLowerCase());
  if (zeros !== undefined) return shifted(typedNumber(big?.['digits'] ?? '', false, language), zeros.length);
  const percent = /^([\d.,]+)%$/.exec(plain)?.[1];
  if (percent !== undefined) return hundredth(typedNumber(percent, false, language));
  if (/\p{L}/u.test(plain)) return typed.trim();
  const grouped = (mark: string): RegExp => new RegExp(`^-?\\d{1,3}(\\${mark}\\d{3})+$`);
  const [units = '', decimals, more] = plain.includes('.') && plain.includes(',') ? parts(plain) : [plain];
  if (more !== undefined) return plain;
  const dots = grouped('.').test(units) && (decimals !== undefined || isMoney || language === 'id');
  const commas = grouped(',').test(units) && (decimals !== undefined || isMoney || language === 'en');
  const whole = dots ? units.replaceAll('.', '') : commas ? units.replaceAll(',', '') : units.replace(',', '.');
  return decimals === undefined ? whole : `${whole}.${decimals}`;
}

/** The zeros that people leave out: "500 ribu", "4,5 juta". */
const ZEROS: ReadonlyMap<string, string> = new Map([
  ['rb', '000'],
  ['ribu', '000'],
  ['thousand', '000'],
  ['jt', '000000'],
  ['juta', '000000'],
  ['million', '000000'],
  ['miliar', '000000000'],
  ['milyar', '000000000'],
  ['billion', '000000000'],
]);

/** Moves the point to the right. */
function shifted(digits: string, places: number): string {
  const [units = '', decimals = ''] = digits.split('.');
  return `${units}${decimals.slice(0, places).padEnd(places, '0')}.${decimals.slice(places)}`.replace(/\.$/, '');
}

/** Splits at the mark that comes last: it is the one of the decimals. */
function parts(plain: string): string[] {
  return plain.lastIndexOf('.') > plain.lastIndexOf(',') ? plain.split('.') : plain.split(',');
}

/** Moves the point two places to the left. */
function hundredth(digits: string): string {
  const [units = '0', decimals = ''] = digits.split('.');
  const padded = units.padStart('000'.length, '0');
  const point = padded.length - '00'.length;
  return `${padded.slice(0, point)}.${padded.slice(point)}${decimals}`;
}
