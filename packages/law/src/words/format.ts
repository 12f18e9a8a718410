// Writes values as people read them, in both languages: Rp10.547.400, 3,7%, 23 Juli 2024.

import {
  civil,
  type Day,
  date,
  type Exact,
  exact,
  isDate,
  isExact,
  percent,
  type Unit,
  type Value,
  whole,
  writeDecimal,
} from '@jamin/engine';
import type { Connecting, Language } from './words.ts';
import { words as english } from './words-en.ts';
import { words as indonesian } from './words-id.ts';

export function wordsOf(language: Language): Connecting {
  return language === 'id' ? indonesian : english;
}

function grouped(digits: string, separator: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, separator);
}

/** A number with the separators of the language; an endless fraction stays a fraction ("1/3"). */
export function formatNumber(value: Exact, language: Language): string {
  const written = writeDecimal(value);
  if (written.includes('/')) return written;
  const [thousands, point] = language === 'id' ? ['.', ','] : [',', '.'];
  const negative = written.startsWith('-');
  const [units = '0', decimals] = (negative ? written.slice(1) : written).split('.');
  return `${negative ? '−' : ''}${grouped(units, thousands)}${decimals === undefined ? '' : point + decimals}`;
}

/** Rupiah: `Rp102.607,81`; sen only when there are any, and then both digits; "…" where there is more behind them. */
export function formatMoney(value: Exact, language: Language): string {
  const sen = exact.round(value, 'down', percent('1'));
  const isWhole = exact.compare(sen, value) === 0;
  const written = formatNumber(sen, language).replace(/[.,](\d)$/, (part) => `${part}0`);
  const point = language === 'id' ? ',' : '.';
  const text = isWhole ? written : `${/[.,]\d\d$/.test(written) ? written : `${written}${point}${NO_SEN}`}…`;
  return text.startsWith('−') ? `−Rp${text.slice(1)}` : `Rp${text}`;
}

const NO_SEN = '00';

export function formatDate(day: Day, language: Language): string {
  return `${civil(day).day} ${formatMonth(day, language)}`;
}

export function formatMonth(day: Day, language: Language): string {
  const { month, year } = civil(day);
  return `${wordsOf(language).months[month - 1] ?? ''} ${year}`;
}

/** A day written in the law files ("2024-07-23"), as people write it. */
export function formatDay(written: string, language: Language): string {
  return formatDate(date(written), language);
}

function formatPercent(value: Exact, language: Language): string {
  return `${formatNumber(exact.divide(value, percent('1')), language)}%`;
}

/** A value with its unit. A truth is "ya" or "tidak"; a word of a choice stands in plain words where we have them. */
export function formatValue(value: Value, unit: Unit | undefined, language: Language): string {
  const words = wordsOf(language);
  if (isDate(value)) return formatDate(value.day, language);
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'string') return words.choices[value] ?? value;
  if (!isExact(value)) return '';
  switch (unit) {
    case 'IDR':
      return formatMoney(value, language);
    case 'fraction':
      return formatPercent(value, language);
    case 'years':
      if (isCalendarYear(value)) return writeDecimal(value);
      return counted(value, unit, language);
    case 'days':
    case 'months':
    case 'hours':
      return counted(value, unit, language);
    default:
      return formatNumber(value, language);
  }
}

function counted(value: Exact, unit: 'days' | 'months' | 'years' | 'hours', language: Language): string {
  const name = wordsOf(language).units[unit];
  return `${formatNumber(value, language)} ${value.n === value.d ? name.one : name.many}`;
}

const FIRST_YEAR = whole(civil(date('1900-01-01')).year);

/** The year 2023 is counted in years as well, from the beginning of our calendar; no span of the law is so long. */
function isCalendarYear(value: Exact): boolean {
  return value.d === 1n && exact.compare(value, FIRST_YEAR) >= 0;
}
