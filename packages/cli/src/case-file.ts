// Reads cases written in YAML or JSON: scalars stay the text that was written, and every problem names file, line,
// case and key.

import type { Raw } from '@jamin/engine';
import { isRecord, type WrittenCase, writtenCase } from '@jamin/law';
import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { partsOf } from './case-parts.ts';
import { InputError } from './failure.ts';
import { nameOf, readText } from './input.ts';

type Opened = {
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
  /** Lines of the file before this part of it. */
  readonly before: number;
};

function open(file: string, text: string, before: number): Opened {
  const lines = new LineCounter();
  const document = parseDocument(text, { version: '1.2', schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    throw new InputError(
      document.errors.slice(0, 10).map((error) => {
        const at = lines.linePos(error.pos[0]);
        return {
          code: 'not-yaml',
          place: `${nameOf(file)}:${at.line + before}:${at.col}`,
          message: {
            id: `Bukan YAML atau JSON yang sah (${error.code}).`,
            en: `Not valid YAML or JSON (${error.code}).`,
          },
          remedy: {
            id: 'Perbaiki baris ini: periksa tanda kurung, titik dua, dan spasi.',
            en: 'Mend this line: check brackets, colons and spaces.',
          },
        };
      }),
    );
  }
  return { file, document, lines, before };
}

function plain(opened: Opened): Raw {
  try {
    return opened.document.toJS({ maxAliasCount: 100 }) as Raw;
  } catch {
    throw new InputError([
      {
        code: 'not-yaml',
        place: nameOf(opened.file),
        message: {
          id: 'Rujukan YAML di sini berputar atau terlalu banyak.',
          en: 'The YAML references here are circular or too many.',
        },
        remedy: { id: 'Tuliskan nilainya langsung.', en: 'Write the values out.' },
      },
    ]);
  }
}

function lineOf(opened: Opened, path: readonly (string | number)[]): string {
  const node = opened.document.getIn(path, true);
  const start = isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined;
  return start === undefined
    ? nameOf(opened.file)
    : `${nameOf(opened.file)}:${opened.lines.linePos(start).line + opened.before}`;
}

/** All cases of a file (`cases: [...]`), read part by part; a file without that list is bad input. */
export function* readCases(file: string): Generator<WrittenCase> {
  const seen = new Set<string>();
  let number = 0;
  for (const part of partsOf(readText(file))) {
    const opened = open(file, part.text, part.linesBefore);
    const raw = plain(opened);
    const cases = isRecord(raw) ? raw['cases'] : undefined;
    if (!Array.isArray(cases)) throw noCases(file);
    for (const [index, one] of cases.entries()) {
      number += 1;
      yield readOne(opened, one as Raw, ['cases', index], number, seen);
    }
  }
}

function noCases(file: string): InputError {
  return new InputError([
    {
      code: 'no-cases',
      place: nameOf(file),
      message: { id: 'Tidak ada daftar "cases".', en: 'There is no list "cases".' },
      remedy: {
        id: 'Mulai berkas dengan "cases:" lalu satu butir untuk tiap kasus.',
        en: 'Begin the file with "cases:" and one item a case.',
      },
    },
  ]);
}

/** One case: a file that is a case itself, or holds exactly one under `cases`. */
export function readSingleCase(file: string): WrittenCase {
  const opened = open(file, readText(file), 0);
  const raw = plain(opened);
  if (isRecord(raw) && Array.isArray(raw['cases'])) {
    const cases = raw['cases'] as readonly Raw[];
    const [only] = cases;
    if (only !== undefined && cases.length === 1) return readOne(opened, only, ['cases', 0], 1, new Set());
    throw new InputError([
      {
        code: 'many-cases',
        place: nameOf(file),
        message: { id: `Ada ${cases.length} kasus di sini.`, en: `There are ${cases.length} cases here.` },
        remedy: {
          id: 'Pilih satu dengan --case ID, atau jalankan "jamin cases".',
          en: 'Choose one with --case ID, or run "jamin cases".',
        },
      },
    ]);
  }
  return readOne(opened, raw, [], 1, new Set());
}

function readOne(
  opened: Opened,
  raw: Raw,
  path: readonly (string | number)[],
  number: number,
  seen: Set<string>,
): WrittenCase {
  const placeOf = (key?: string): string => lineOf(opened, key === undefined ? path : [...path, key]);
  return writtenCase({ raw, number, placeOf }, seen);
}
