// Reads an answer as people type it ("Rp4.000.000", "15/6/2025", "ya", "2") and holds it to the type of its fact.

import {
  type Fact,
  type FactProblem,
  type FactValue,
  type Field,
  type Raw,
  readFact,
  type Scalar,
} from '@jamin/engine';
import { formatValue } from '../words/format.ts';
import type { Language } from '../words/words.ts';
import { readJson } from './json-text.ts';
import { typedDay, typedMonth } from './typed-day.ts';
import { typedNumber } from './typed-number.ts';

type ReadAnswer = { readonly value: FactValue | undefined; readonly problems: readonly FactProblem[] };

const YES = new Set(['ya', 'y', 'iya', 'yes', 'true', 'benar', 'betul']);
const NO = new Set(['tidak', 't', 'tdk', 'bukan', 'no', 'n', 'false']);

/** Reads a list written as in a case file ("[{smp: 1}]"); what it cannot read it hands back as it is. */
type ReadFlow = (typed: string) => Raw;

/**
 * The value of a fact from a typed answer, or what is wrong with it. `allowed`: the words that the ask accepts, where
 * these are fewer than the fact has; `flow` reads lists in brackets, by itself those of JSON.
 */
export function readAnswer(
  fact: Fact,
  typed: string,
  allowed: readonly string[] | undefined,
  language: Language,
  flow: ReadFlow = (text) => readJson(text).raw ?? text,
): ReadAnswer {
  const problems: FactProblem[] = [];
  const written = typed.trim();
  const isFlow = fact.type.kind === 'list' && /^[[{]/.test(written);
  const raw = isFlow ? flow(written) : rawAnswer(fact, written, allowed, language);
  return { value: readFact(fact, raw, problems, allowed), problems };
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

/** Rows as "smp=1, sma=3; sma=2"; a list of one field is its values. */
function rawList(fields: { readonly [name: string]: Field }, typed: string, language: Language): Raw {
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
