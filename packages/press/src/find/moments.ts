// Reads one date as print writes it: a day, a month, a quarter, a half-year or a year, with or without its year.

import type { Token } from '../text/tokens.ts';
import { monthOf } from '../words/months.ts';
import { readNumberWords } from '../words/number-words.ts';
import { unitOf } from '../words/units.ts';

/** A stretch of the calendar; `year` is null where the text leaves it out. Months count from 1. */
export type Moment = {
  readonly year: number | null;
  readonly firstMonth: number;
  readonly lastMonth: number;
  readonly day: number | null;
  readonly kind: 'day' | 'month' | 'quarter' | 'half' | 'year';
  /** The token after it. */
  readonly next: number;
};

type Tokens = readonly Token[];

const ORDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    i: 1,
    ii: 2,
    iii: 3,
    iv: 4,
    '1': 1,
    '2': 2,
    '3': 3,
    '4': 4,
    pertama: 1,
    kedua: 2,
    ketiga: 3,
    keempat: 4,
    satu: 1,
    dua: 2,
    tiga: 3,
    empat: 4,
    awal: 1,
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    '1st': 1,
    '2nd': 2,
  }),
);

/** The moment that begins at token `at`, or null. A bare year counts only when the caller says so. */
export function momentAt(tokens: Tokens, at: number, bareYear: boolean): Moment | null {
  return (
    dayMonth(tokens, at) ?? monthAt(tokens, at) ?? partOfYear(tokens, at) ?? (bareYear ? yearAt(tokens, at) : null)
  );
}

/** A year printed as four digits; the words before it were the caller's to judge. */
export function yearAt(tokens: Tokens, at: number): Moment | null {
  const year = yearOf(tokens[at]);
  if (year === null || isCounted(tokens, at)) return null;
  return { year, firstMonth: 1, lastMonth: 12, day: null, kind: 'year', next: at + 1 };
}

/** "dari 1988 kasus" counts; "sepanjang 2024 klaim …" is a year. */
function isCounted(tokens: Tokens, at: number): boolean {
  const [before, after] = [tokens[at - 1]?.text ?? '', tokens[at + 1]?.text ?? ''];
  if (/^(?:sebanyak|sejumlah|berjumlah|total)$/.test(before)) return true;
  const unit = unitOf(after);
  if (unit === null || tokens[at + 1]?.kind !== 'word') return false;
  return !(/^(?:klaim|pembayaran|pencairan|claims|payments)$/.test(after) && !/^(?:dari|from|kepada)$/.test(before));
}

function yearOf(token: Token | undefined): number | null {
  if (token?.kind !== 'number' || !/^(?:19[89]|20\d)\d$/.test(token.text)) return null;
  return Number(token.text);
}

/** "23 Juli 2024", "July 23, 2024", "23/7/2024", "31 Desember". */
function dayMonth(tokens: Tokens, at: number): Moment | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const month = monthOf(token.text);
  if (month !== null) {
    const day = dayOf(tokens[at + 1]);
    if (day === null || tokens[at + 2]?.text !== ',' || yearOf(tokens[at + 3]) === null) return null;
    return { ...dayIn(month, day), year: yearOf(tokens[at + 3]), next: at + 4 };
  }
  const day = dayOf(token);
  if (day === null) return null;
  const named = monthOf(tokens[at + 1]?.text ?? '');
  if (named !== null) return withYear(tokens, dayIn(named, day), at + 2);
  return slashed(tokens, at, day);
}

function slashed(tokens: Tokens, at: number, day: number): Moment | null {
  const [first, second, third] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (first === undefined || !/[/-]/.test(first.text) || !first.tight || second?.tight !== true) return null;
  const month = Number(second.text);
  if (!/^\d{1,2}$/.test(second.text) || month < 1 || month > 12) return null;
  const year = third?.text === first.text ? yearOf(tokens[at + 4]) : null;
  if (year === null && first.text === '-') return null;
  return { ...dayIn(month, day), year, next: year === null ? at + 3 : at + 5 };
}

function dayIn(month: number, day: number): Omit<Moment, 'year' | 'next'> {
  return { firstMonth: month, lastMonth: month, day, kind: 'day' };
}

/** The number of a day in a month, without separators. */
export function dayOf(token: Token | undefined): number | null {
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return null;
  const day = Number(token.text);
  return day >= 1 && day <= 31 ? day : null;
}

/** "Juli 2024", "Juli tahun 2020", "Juli"; the English "may" and "march" only with a year or a capital. */
function monthAt(tokens: Tokens, at: number): Moment | null {
  const token = tokens[at];
  const month = monthOf(token?.text ?? '');
  if (token === undefined || month === null) return null;
  if (!token.capital && /^(?:may|march|mar|sep|des|dec|nov|jan|jun|jul|agu|ags|apr|feb)$/.test(token.text)) return null;
  return withYear(tokens, { firstMonth: month, lastMonth: month, day: null, kind: 'month' }, at + 1);
}

/** "semester I tahun 2021", "kuartal I/2025", "triwulan III 2016", "Q1 2025", "first half of 2025". */
function partOfYear(tokens: Tokens, at: number): Moment | null {
  const word = tokens[at]?.text ?? '';
  if (/^(?:semester|kuartal|triwulan|tw|quarter|caturwulan|paruh)$/.test(word)) {
    const order = ORDINALS.get(tokens[at + 1]?.text ?? '');
    return order === undefined ? null : part(tokens, /^(?:semester|paruh)$/.test(word) ? 2 : 4, order, at + 2);
  }
  if (/^[qh]$/.test(word) && tokens[at + 1]?.tight === true) {
    const order = ORDINALS.get(tokens[at + 1]?.text ?? '');
    return order === undefined ? null : part(tokens, word === 'h' ? 2 : 4, order, at + 2);
  }
  const months = firstMonths(tokens, at);
  if (months !== null) return months;
  const order = ORDINALS.get(word);
  const name = tokens[at + 1]?.text ?? '';
  if (order === undefined || !/^(?:quarter|half|semester)$/.test(name)) return null;
  return part(tokens, name === 'quarter' ? 4 : 2, order, at + 2);
}

/** "empat bulan pertama 2024", "first four months of 2024". */
function firstMonths(tokens: Tokens, at: number): Moment | null {
  const words = (index: number) => tokens[index]?.text ?? '';
  const english = words(at) === 'first';
  const read = readNumberWords(words, english ? at + 1 : at);
  const count = read === null ? Number(/^\d{1,2}$/.exec(words(at))?.[0] ?? 0) : Number(read.value);
  const next = (english ? at + 1 : at) + (read?.length ?? 1);
  const named = english ? words(next) === 'months' : words(next) === 'bulan' && words(next + 1) === 'pertama';
  if (!named || count < 2 || count > 11) return null;
  const stretch = { firstMonth: 1, lastMonth: count, day: null, kind: 'half' } as const;
  return withYear(tokens, stretch, english ? next + 1 : next + 2);
}

function part(tokens: Tokens, parts: 2 | 4, order: number, next: number): Moment | null {
  if (order > parts) return null;
  const months = 12 / parts;
  const stretch = { firstMonth: (order - 1) * months + 1, lastMonth: order * months, day: null } as const;
  return withYear(tokens, { ...stretch, kind: parts === 2 ? 'half' : 'quarter' }, next);
}

/** The year after a month or a part of the year, over "tahun", "of", "/", "-" or a comma. */
function withYear(tokens: Tokens, moment: Omit<Moment, 'year' | 'next'>, next: number): Moment {
  for (let at = next; at < next + 3; at += 1) {
    const year = yearOf(tokens[at]);
    if (year !== null) return { ...moment, year, next: at + 1 };
    if (!/^(?:tahun|of|\/|-|,|in|year)$/.test(tokens[at]?.text ?? '')) break;
  }
  return { ...moment, year: null, next };
}
