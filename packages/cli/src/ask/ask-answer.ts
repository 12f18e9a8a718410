// Reads an answer as people type it ("Rp4.000.000", "15/6/2025", "ya", "2") and holds it to the type of its fact.

import {
  civil,
  type Fact,
  type FactProblem,
  type FactValue,
  type Field,
  type Raw,
  readDate,
  readFact,
  type Scalar,
  writeDate,
} from '@jamin/engine';
import { formatValue, type Language, wordsOf } from '@jamin/law';
import { parse } from 'yaml';

type ReadAnswer = { readonly value: FactValue | undefined; readonly problems: readonly FactProblem[] };

const YES = new Set(['ya', 'y', 'iya', 'yes', 'true', 'benar', 'betul']);
const NO = new Set(['tidak', 't', 'tdk', 'bukan', 'no', 'n', 'false']);

/** The value of a fact from a typed answer, or what is wrong with it. */
export function readAnswer(
  fact: Fact,
  typed: string,
  allowed: readonly string[] | undefined,
  language: Language,
): ReadAnswer {
  const problems: FactProblem[] = [];
  const value = readFact(fact, rawAnswer(fact, typed.trim(), allowed, language), problems, allowed);
  return { value, problems };
}

function rawAnswer(fact: Fact, typed: string, allowed: readonly string[] | undefined, language: Language): Raw {
  const { type } = fact;
  switch (type.kind) {
    case 'set':
      return rawSet(type.values, typed, language);
    case 'list':
      return rawList(type.item, typed, language);
    default:
      return rawScalar(type, typed, allowed, language);
  }
}

function rawScalar(type: Scalar, typed: string, allowed: readonly string[] | undefined, language: Language): Raw {
  switch (type.kind) {
    case 'boolean': {
      const word = typed.toLowerCase();
      return YES.has(word) ? true : NO.has(word) ? false : typed;
    }
    case 'choice':
      return chosen(allowed ?? type.values, typed, language);
    case 'date':
      return type.precision === 'month' ? typedMonth(typed) : typedDay(typed);
    case 'number':
      return typedNumber(typed, type.unit === 'IDR', language);
  }
}

/** A word of a choice: by its place in the list, as it stands, or as it is said in plain words. */
function chosen(words: readonly string[], typed: string, language: Language): string {
  const place = /^\d+$/.test(typed) ? words[Number(typed) - 1] : undefined;
  const asked = typed.toLowerCase();
  return (
    place ??
    words.find((word) => word.toLowerCase() === asked) ??
    words.find((word) => formatValue(word, undefined, language).toLowerCase() === asked) ??
    typed
  );
}

function rawSet(words: readonly string[], typed: string, language: Language): Raw {
  if (/^(semua|all)$/i.test(typed)) return words;
  return typed
    .replace(/^\[|\]$/g, '')
    .split(/[,;]/)
    .filter((one) => one.trim() !== '')
    .map((one) => chosen(words, one.trim(), language));
}

/** "4.000.000", "4,000,000.50", "Rp4 000 000", "4,5 juta", "50%": digits with a point for decimals. */
export function typedNumber(typed: string, isMoney: boolean, language: Language): string {
  const plain = typed.replace(/^rp\.?\s*/i, '').replace(/[\s_]/g, '');
  const big = isMoney ? /^([\d.,]+)(\p{L}+)$/u.exec(plain) : null;
  const zeros = big === null ? undefined : ZEROS.get((big[2] ?? '').toLowerCase());
  if (big !== null && zeros !== undefined) return shifted(typedNumber(big[1] ?? '', false, language), zeros);
  const percent = /^([\d.,]+)%$/.exec(plain)?.[1];
  if (percent !== undefined) return hundredth(typedNumber(percent, false, language));
  const grouped = (mark: string): RegExp => new RegExp(`^-?\\d{1,3}(\\${mark}\\d{3})+$`);
  const [units = '', decimals, more] = plain.includes('.') && plain.includes(',') ? parts(plain) : [plain];
  if (more !== undefined) return plain;
  const dots = grouped('.').test(units) && (decimals !== undefined || isMoney || language === 'id');
  const commas = grouped(',').test(units) && (decimals !== undefined || isMoney || language === 'en');
  const whole = dots ? units.replaceAll('.', '') : commas ? units.replaceAll(',', '') : units.replace(',', '.');
  return decimals === undefined ? whole : `${whole}.${decimals}`;
}

/** How many zeros people leave out: "500 ribu", "4,5 juta". */
const ZEROS: ReadonlyMap<string, number> = new Map([
  ['rb', 3],
  ['ribu', 3],
  ['thousand', 3],
  ['jt', 6],
  ['juta', 6],
  ['million', 6],
  ['miliar', 9],
  ['milyar', 9],
  ['billion', 9],
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

function hundredth(digits: string): string {
  const [units = '0', decimals = ''] = digits.split('.');
  const padded = units.padStart(3, '0');
  return `${padded.slice(0, -2)}.${padded.slice(-2)}${decimals}`;
}

/** A day written 2025-06-15, 15-6-2025, 15/06/2025 or "15 Juni 2025". */
export function typedDay(typed: string): string {
  const numbers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(typed);
  if (numbers !== null) return dateText(numbers[3], numbers[2], numbers[1]);
  const turned = /^(\d{4})[/. ](\d{1,2})[/. ](\d{1,2})$/.exec(typed);
  if (turned !== null) return dateText(turned[1], turned[2], turned[3]);
  const named = /^(\d{1,2}) +(\p{L}+) +(\d{4})$/u.exec(typed);
  const month = named === null ? 0 : monthNumber(named[2] ?? '');
  return named === null || month === 0 ? typed : dateText(named[3], String(month), named[1]);
}

/** A month written 2025-06, 06/2025, "Juni 2025", or as any day of it. */
export function typedMonth(typed: string): string {
  const numbers = /^(\d{1,2})[-/. ](\d{4})$/.exec(typed);
  if (numbers !== null) return `${numbers[2]}-${(numbers[1] ?? '').padStart(2, '0')}`;
  const named = /^(\p{L}+) +(\d{4})$/u.exec(typed);
  const month = named === null ? 0 : monthNumber(named[1] ?? '');
  if (named !== null && month > 0) return `${named[2]}-${String(month).padStart(2, '0')}`;
  const day = readDate(typedDay(typed));
  return day === undefined ? typed : writeDate(day - civil(day).day + 1).slice(0, 7);
}

function dateText(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** 1 to 12; 0 for a word that is no month. A month may be cut short to three letters. */
function monthNumber(word: string): number {
  const asked = word.toLowerCase();
  for (const language of ['id', 'en'] as const) {
    const place = wordsOf(language).months.findIndex((name) => {
      const month = name.toLowerCase();
      return month === asked || (asked.length >= 3 && month.startsWith(asked));
    });
    if (place >= 0) return place + 1;
  }
  return 0;
}

/** Rows as in a case file ("[{smp: 1}]") or "smp=1, sma=3; sma=2"; a list of one field is its values. */
function rawList(fields: { readonly [name: string]: Field }, typed: string, language: Language): Raw {
  if (/^[[{]/.test(typed)) return flow(typed);
  const names = Object.keys(fields);
  const cell = (name: string, text: string): Raw => {
    const type = Object.hasOwn(fields, name) ? fields[name]?.type : undefined;
    return type === undefined ? text : rawScalar(type, text.trim(), undefined, language);
  };
  const [only] = names;
  if (only !== undefined && names.length === 1) return split(typed, /[,;]/).map((text) => cell(only, text));
  return split(typed, /;/).map((row) => {
    const pairs = split(row, /,/).map((pair, place) => {
      const [left = '', right] = pair.split(/[=:](.*)/s);
      const name = right === undefined ? (names[place] ?? '') : left.trim();
      return [name, cell(name, right ?? left)] as const;
    });
    return Object.fromEntries(pairs);
  });
}

function split(text: string, mark: RegExp): string[] {
  return text.split(mark).filter((part) => part.trim() !== '');
}

function flow(typed: string): Raw {
  try {
    return parse(typed, { schema: 'failsafe' }) as Raw;
  } catch {
    return typed;
  }
}
