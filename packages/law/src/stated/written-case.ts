// One case as it was written: its parts by key, and everything wrong with it in words.

import type { Raw, Words } from '@jamin/engine';
import type { Problem } from './problem.ts';

export type WrittenCase = {
  /** Its name; else its number in the file ("#2"); nothing for a case that stands alone. */
  readonly id: string;
  /** "file:line"; nothing for a case that was not read from a file. */
  readonly place: string;
  readonly ask: string;
  readonly on: string;
  readonly known: string | undefined;
  readonly facts: { readonly [fact: string]: Raw };
  readonly expect: { readonly [key: string]: Raw };
  readonly note: string | undefined;
  readonly problems: readonly Problem[];
};

/** What was read of a case, and where its keys stand. */
type Found = {
  readonly raw: Raw;
  /** Its place in the file; undefined for a case that stands alone. */
  readonly number: number | undefined;
  /** "file:line" of the case, or of one of its keys; nothing where there is no file. */
  readonly placeOf: (key?: string) => string;
};

type Told = { readonly code: string; readonly message: Words; readonly remedy: Words };

const CASE_KEYS = new Set(['id', 'sentence', 'basis', 'source', 'ask', 'on', 'known', 'facts', 'expect', 'note']);

const TEXT_KEYS = ['id', 'ask', 'on', 'known', 'note'];

const told = {
  unknownKey: {
    code: 'unknown-key',
    message: { id: 'Kunci ini tidak dikenal.', en: 'This key is not known.' },
    remedy: { id: `Yang dikenal: ${[...CASE_KEYS].join(', ')}.`, en: `Known: ${[...CASE_KEYS].join(', ')}.` },
  },
  notACase: {
    code: 'not-a-case',
    message: {
      id: 'Ini bukan kasus (peta kunci dan nilai).',
      en: 'This is not a case (a map of keys and values).',
    },
    remedy: { id: 'Tulis ask, on, dan facts.', en: 'Write ask, on and facts.' },
  },
  idTwice: {
    code: 'id-twice',
    message: { id: 'Nama kasus ini sudah dipakai.', en: 'This id is used twice.' },
    remedy: { id: 'Beri nama lain.', en: 'Give it another one.' },
  },
  missingKey: {
    code: 'missing-key',
    message: { id: 'Kunci ini tidak disebut.', en: 'This key is missing.' },
    remedy: { id: 'Tambahkan.', en: 'Add it.' },
  },
  notAText: {
    code: 'not-a-text',
    message: { id: 'Ini harus satu teks.', en: 'This must be one text.' },
    remedy: { id: 'Contoh: "on": "2026-03-01".', en: 'Example: "on": "2026-03-01".' },
  },
  notAMap: {
    code: 'not-a-map',
    message: { id: 'Ini harus berisi peta kunci dan nilai.', en: 'This must be a map of keys and values.' },
    remedy: { id: 'Contoh: facts: {segment: PU}.', en: 'Example: facts: {segment: PU}.' },
  },
} as const satisfies { readonly [name: string]: Told };

/** The parts of a place that are there, in one line. */
export function placed(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

/** Left away, left empty, or null as a recorded decision writes it. */
function isAbsent(raw: Raw | undefined): boolean {
  return raw === undefined || raw === null || raw === '';
}

export function isRecord(raw: Raw | undefined): raw is { readonly [key: string]: Raw } {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** Reads one case; ids already `seen` in the file are a problem of the later case. */
export function writtenCase(found: Found, seen: Set<string>): WrittenCase {
  const record = isRecord(found.raw) ? found.raw : {};
  const text = (key: string): string | undefined => (typeof record[key] === 'string' ? record[key] : undefined);
  const id = text('id') ?? (found.number === undefined ? '' : `#${found.number}`);
  const problems: Problem[] = [];
  const report = (what: Told, key: string): void => {
    problems.push({ ...what, place: placed(found.placeOf(key), id, `"${key}"`) });
  };
  if (!isRecord(found.raw)) report(told.notACase, 'cases');
  for (const key of Object.keys(record)) if (!CASE_KEYS.has(key)) report(told.unknownKey, key);
  if (id !== '' && seen.has(id)) report(told.idTwice, 'id');
  seen.add(id);
  for (const key of TEXT_KEYS) if (!isAbsent(record[key]) && text(key) === undefined) report(told.notAText, key);
  for (const key of ['ask', 'on']) if (isAbsent(record[key])) report(told.missingKey, key);
  const part = (key: 'facts' | 'expect'): { readonly [name: string]: Raw } => {
    const value = record[key];
    if (isRecord(value)) return value;
    if (value !== undefined) report(told.notAMap, key);
    return {};
  };
  const [facts, expect] = [part('facts'), part('expect')];
  const [ask = '', on = ''] = [text('ask'), text('on')];
  return { id, place: found.placeOf(), ask, on, known: text('known'), facts, expect, note: text('note'), problems };
}
