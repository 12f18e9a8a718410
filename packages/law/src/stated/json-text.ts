// Reads JSON so that a number stays the text that was written; a key that stands twice is a problem, never dropped.

import type { Raw, Words } from '@jamin/engine';
import type { Problem } from './problem.ts';

type JsonText =
  | { readonly raw: Raw; readonly problem?: undefined }
  | { readonly raw?: undefined; readonly problem: Problem };

/** Facts lie five levels deep at most; what is deeper is no case and would only cost memory. */
const DEEPEST = 12;

const problems = {
  'not-json': {
    message: { id: 'Ini bukan JSON yang sah.', en: 'This is not valid JSON.' },
    remedy: { id: 'Periksa tanda kutip, koma, dan kurung di sini.', en: 'Check quotes, commas and brackets here.' },
  },
  'key-twice': {
    message: { id: 'Kunci ini disebut dua kali.', en: 'This key is stated twice.' },
    remedy: { id: 'Sebutkan sekali saja.', en: 'State it once only.' },
  },
  'too-deep': {
    message: { id: 'Isinya bersarang terlalu dalam.', en: 'This is nested too deeply.' },
    remedy: { id: 'Tulis ask, on, dan facts saja.', en: 'Write ask, on and facts only.' },
  },
} as const satisfies { readonly [code: string]: { readonly message: Words; readonly remedy: Words } };

/** Where the reading stands in the text. */
type Cursor = { readonly text: string; at: number };

/** Ends the reading at the first flaw; it never leaves this file. */
class JsonFlaw extends Error {
  readonly code: keyof typeof problems;
  readonly at: number;
  constructor(code: keyof typeof problems, at: number) {
    super(code);
    this.code = code;
    this.at = at;
  }
}

/** The value of a JSON text, its numbers as text; or what is wrong, with its line and column as the place. */
export function readJson(text: string): JsonText {
  const cursor: Cursor = { text, at: 0 };
  try {
    const raw = value(cursor, 0);
    if (taken(cursor, /$/y) === undefined) throw new JsonFlaw('not-json', cursor.at);
    return { raw };
  } catch (error) {
    if (!(error instanceof JsonFlaw)) throw error;
    return { problem: { code: error.code, place: placeOf(text, error.at), ...problems[error.code] } };
  }
}

function placeOf(text: string, at: number): string {
  const before = text.slice(0, at).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

/** The token that comes next, after white space; undefined where it is another. */
function taken(cursor: Cursor, token: RegExp): string | undefined {
  const space = /[ \t\r\n]*/y;
  space.lastIndex = cursor.at;
  cursor.at += space.exec(cursor.text)?.[0].length ?? 0;
  token.lastIndex = cursor.at;
  const found = token.exec(cursor.text)?.[0];
  cursor.at += found?.length ?? 0;
  return found;
}

function needed(cursor: Cursor, token: RegExp): string {
  const found = taken(cursor, token);
  if (found === undefined) throw new JsonFlaw('not-json', cursor.at);
  return found;
}

function value(cursor: Cursor, depth: number): Raw {
  if (depth > DEEPEST) throw new JsonFlaw('too-deep', cursor.at);
  const mark = taken(cursor, /[[{"]/y);
  if (mark === '{') return map(cursor, depth);
  if (mark === '[') return list(cursor, depth);
  if (mark === '"') return string(cursor);
  const word = taken(cursor, /(?:true|false|null)\b/y);
  if (word !== undefined) return word === 'null' ? null : word === 'true';
  return needed(cursor, /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y);
}

function list(cursor: Cursor, depth: number): Raw {
  const items: Raw[] = [];
  if (taken(cursor, /\]/y) !== undefined) return items;
  for (;;) {
    items.push(value(cursor, depth + 1));
    if (needed(cursor, /[,\]]/y) === ']') return items;
  }
}

function map(cursor: Cursor, depth: number): Raw {
  const entries = new Map<string, Raw>();
  if (taken(cursor, /\}/y) !== undefined) return {};
  for (;;) {
    needed(cursor, /"/y);
    const { at } = cursor;
    const key = string(cursor);
    if (entries.has(key)) throw new JsonFlaw('key-twice', at - 1);
    needed(cursor, /:/y);
    entries.set(key, value(cursor, depth + 1));
    if (needed(cursor, /[,}]/y) === '}') return Object.fromEntries(entries);
  }
}

/** The string behind the quote that was just taken. */
function string(cursor: Cursor): string {
  const start = cursor.at - 1;
  const rest = /[^"\\\n]*(?:\\.[^"\\\n]*)*"/y;
  rest.lastIndex = cursor.at;
  const found = rest.exec(cursor.text)?.[0];
  if (found === undefined) throw new JsonFlaw('not-json', start);
  cursor.at += found.length;
  try {
    return String(JSON.parse(`"${found}`));
  } catch {
    throw new JsonFlaw('not-json', start);
  }
}
