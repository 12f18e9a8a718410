// Holds the parameters to the law files: every row is here with an equal value, and every citation has an instrument.

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Exact, Parameter, ParameterRow } from '@jamin/engine';
import { decimal, percent, readDate, writeDate, writeDecimal } from '@jamin/engine';
import { describe, expect, it } from 'vitest';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { instruments } from './instruments.ts';
import { parameters } from './parameters.ts';

const FILES = ['jht-jp.yaml', 'jkk-jkm.yaml', 'jkp-contributions.yaml'];

/** A number of the law files keeps its written text, so that no float stands between the two. */
type Written = { readonly written: string };
type Data = null | boolean | string | Written | readonly Data[] | { readonly [key: string]: Data };
type SourceRow = { readonly [key: string]: Data } & { readonly value: Data };
type SourceParameter = { readonly id: string; readonly unit: string; readonly values: readonly SourceRow[] };

/** The folder of the law files: `shared` beside the root of the repository, found upward from here. */
function sharedFolder(): string | undefined {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (dirname(folder) !== folder) {
    if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'packages'))) {
      const shared = join(dirname(folder), 'shared', 'law', 'parameters');
      return existsSync(shared) ? shared : undefined;
    }
    folder = dirname(folder);
  }
  return undefined;
}

function plain(node: unknown): Data {
  if (isMap(node)) {
    return Object.fromEntries(
      node.items.map((pair) => [String(isScalar(pair.key) ? pair.key.value : pair.key), plain(pair.value)]),
    );
  }
  if (isSeq(node)) return node.items.map(plain);
  if (isScalar(node)) {
    const value = node.value;
    if (typeof value === 'number') return { written: node.source ?? String(value) };
    if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  }
  throw new Error('a kind of node that the law files do not have');
}

function readSources(folder: string): SourceParameter[] {
  return FILES.flatMap((file) => {
    const list = parseDocument(readFileSync(join(folder, file), 'utf8')).get('parameters');
    return plain(list) as unknown as SourceParameter[];
  });
}

/** The names that a table of the law files gives to its columns and the names they have here. */
const COLUMNS: { readonly [id: string]: { readonly [column: string]: string } } = {
  'bpu.income_brackets': { income_from: 'from', income_to: 'to', reference_income: 'reference' },
  'jkk.benefit.stmb': { month_from: 'from', month_to: 'up_to', share: 'rate' },
  'jkk.disability.table': { name_id: 'name', per_unit: 'per' },
  'jkk.stmb.pre2015': { months: 'name', percent: 'rate' },
  'beasiswa.table': { level: 'label' },
};

/** Cells that are kept in the words of the row (a note, a conflict, a second parameter) and not in a column. */
const IN_WORDS = new Set(['confidence', 'note', 'alt_value', 'assessed_by']);

/** Whole values that are percentages and not fractions in the law files. */
const PERCENTAGES = new Set(['percent', 'percent_min', 'percent_max']);

function isWritten(value: Data | undefined): value is Written {
  return typeof value === 'object' && value !== null && 'written' in value;
}

function cellText(column: string, value: Data | undefined): string {
  if (isWritten(value)) {
    return writeDecimal(PERCENTAGES.has(column) ? percent(value.written) : decimal(value.written));
  }
  return String(value ?? null);
}

function ownCellText(value: Exact | string | boolean | null | undefined): string {
  return typeof value === 'object' && value !== null ? writeDecimal(value) : String(value ?? null);
}

/** The rows of a table of the law files, each as a map of texts under the names of this repository. */
function sourceRows(id: string, value: Data): { [column: string]: string }[] {
  if (id === 'jkk.risk_groups' && Array.isArray(value)) return riskRows(value);
  if (!Array.isArray(value)) {
    const entries = Object.entries(value as { [key: string]: Data });
    if (id === 'phase.programmes_by_size') return entries.map(([name, list]) => sizeRow(name, list));
    return entries.map(([name, cap]) => ({ name, cap: cellText('cap', cap) }));
  }
  return value.map((row: Data): { [column: string]: string } => {
    if (typeof row === 'string') return { name: row };
    if (isWritten(row)) return { amount: cellText('amount', row) };
    if (Array.isArray(row)) return { up_to: cellText('up_to', row[0]), rate: cellText('rate', row[1]) };
    const cells = Object.entries(row as { [key: string]: Data }).filter(([column]) => !IN_WORDS.has(column));
    return Object.fromEntries(cells.map(([column, cell]) => [COLUMNS[id]?.[column] ?? column, cellText(column, cell)]));
  });
}

function sizeRow(name: string, list: Data): { [column: string]: string } {
  const has = (programme: string) => String(Array.isArray(list) && list.includes(programme));
  return { name, jkk: has('JKK'), jkm: has('JKM'), jht: has('JHT'), jp: has('JP') };
}

function riskRows(groups: readonly Data[]): { [column: string]: string }[] {
  const names = ['very_low', 'low', 'medium', 'high', 'very_high'];
  return groups.flatMap((group, index) => {
    const industries = (group as { industries: readonly { no: string; name: string }[] }).industries;
    return industries.map(({ no, name }) => ({ name, number: no, group: names[index] ?? '' }));
  });
}

/** Why the value here differs from the value of the law files; undefined when they are equal. */
function difference(source: SourceParameter, row: SourceRow, own: Parameter, mine: ParameterRow): string | undefined {
  const theirs = row.value;
  const value = mine.value;
  if (own.kind === 'table') {
    if (typeof theirs === 'string')
      return mine.note?.includes(theirs) ? undefined : 'the words are missing in the note';
    if (!Array.isArray(value)) return 'not a table';
    const expected = sourceRows(source.id, theirs);
    if (expected.length !== value.length) return `${value.length} rows, not ${expected.length}`;
    for (const [index, cells] of expected.entries()) {
      for (const [column, text] of Object.entries(cells)) {
        const got = ownCellText(value[index]?.[column]);
        if (got !== text) return `row ${index}, ${column}: ${got}, not ${text}`;
      }
    }
    return undefined;
  }
  if (isWritten(theirs)) {
    const expected = source.unit === 'percent' ? percent(theirs.written) : decimal(theirs.written);
    const equal =
      value !== null && typeof value === 'object' && 'n' in value && writeDecimal(value) === writeDecimal(expected);
    return equal ? undefined : 'not the same number';
  }
  const got = value !== null && typeof value === 'object' && 'day' in value ? writeDate(value.day) : value;
  return got === theirs ? undefined : `${String(got)}, not ${String(theirs)}`;
}

/** The words that a table of the law files holds beside its cells. */
function words(value: Data): string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((row: Data) => {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) return [];
    const note = (row as { [key: string]: Data }).note;
    return typeof note === 'string' ? [note] : [];
  });
}

const shared = sharedFolder();

describe.skipIf(shared === undefined)('the parameters and the law files', () => {
  const sources = shared === undefined ? [] : readSources(shared);
  const own = new Map(parameters.map((parameter) => [parameter.id, parameter]));

  it('hold the same rows with equal values, sources, provenance and confidence', () => {
    let looked = 0;
    const wrong: string[] = [];
    for (const source of sources) {
      const parameter = own.get(source.id);
      if (parameter === undefined) {
        wrong.push(`${source.id}: missing`);
        continue;
      }
      for (const [index, row] of source.values.entries()) {
        looked += 1;
        const at = `${source.id}, row ${index}`;
        const mine = parameter.rows[index];
        if (mine === undefined) {
          wrong.push(`${at}: missing`);
          continue;
        }
        const pairs: [string, Data | undefined, string | undefined][] = [
          ['from', row.from, mine.from],
          ['to', row.to, mine.to],
          ['published', row.published, mine.published],
          ['source', row.source, mine.source],
          ['provenance', row.provenance, mine.read],
          ['confidence', row.confidence, mine.confidence],
        ];
        for (const [what, theirs, ours] of pairs) if (theirs !== ours) wrong.push(`${at}: ${what} is ${ours}`);
        const reason = difference(source, row, parameter, mine);
        if (reason !== undefined) wrong.push(`${at}: ${reason}`);
        if (typeof row.note === 'string' && !said(parameter, mine, row.note)) wrong.push(`${at}: the note is missing`);
        const completeness = own.get('jkk.risk_groups.completeness');
        for (const note of words(row.value)) {
          const kept = said(parameter, mine, note) || (completeness !== undefined && inTable(completeness, note));
          if (!kept) wrong.push(`${at}: a note of the table is missing: ${note}`);
        }
      }
      if (parameter.rows.length !== source.values.length) wrong.push(`${source.id}: rows that the law files lack`);
    }
    expect(wrong).toEqual([]);
    expect(sources.length).toBeGreaterThanOrEqual(230);
    expect(looked).toBeGreaterThanOrEqual(350);
  });
});

function said(parameter: Parameter, row: ParameterRow, note: string): boolean {
  return [row.note ?? '', ...(row.conflicts ?? []), parameter.note ?? ''].some((text) => text.includes(note));
}

function inTable(parameter: Parameter, note: string): boolean {
  return parameter.rows.some(({ value }) => Array.isArray(value) && value.some((cells) => cells.note === note));
}

describe('every parameter', () => {
  const known = new Set(instruments.map(({ id }) => id));

  it('has an id of its own, words in both languages and at least one row', () => {
    expect(new Set(parameters.map(({ id }) => id)).size).toBe(parameters.length);
    const poor = parameters.filter(({ label, rows }) => label.id === '' || label.en === '' || rows.length === 0);
    expect(poor.map(({ id }) => id)).toEqual([]);
    expect(parameters.length).toBeGreaterThanOrEqual(230);
  });

  it('says for each row where it comes from, where it was read and how sure it is', () => {
    let looked = 0;
    const wrong: string[] = [];
    for (const { id, rows } of parameters) {
      for (const row of rows) {
        looked += 1;
        const dates = [row.from, row.to, row.published].filter((text) => text !== undefined);
        if (dates.some((text) => readDate(text) === undefined)) wrong.push(`${id} ${row.from}: not a date`);
        if (row.to !== undefined && row.to < row.from) wrong.push(`${id} ${row.from}: ends before it starts`);
        if (row.source === '' || row.read === '' || row.citations.length === 0)
          wrong.push(`${id} ${row.from}: unsourced`);
        for (const { instrument } of row.citations)
          if (!known.has(instrument)) wrong.push(`${id}: ${instrument} unknown`);
      }
    }
    expect(wrong).toEqual([]);
    expect(looked).toBeGreaterThanOrEqual(350);
  });

  it('has the columns its tables declare, in every row', () => {
    let looked = 0;
    const wrong: string[] = [];
    for (const { id, kind, columns, rows } of parameters) {
      if (kind !== 'table') continue;
      const declared = Object.keys(columns ?? {})
        .sort()
        .join();
      for (const { value } of rows) {
        if (!Array.isArray(value)) continue;
        for (const cells of value) {
          looked += 1;
          if (Object.keys(cells).sort().join() !== declared) wrong.push(`${id}: ${Object.keys(cells).join()}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(looked).toBeGreaterThanOrEqual(300);
  });

  it('declares every stretch of days without a value between its rows', () => {
    let looked = 0;
    const wrong: string[] = [];
    for (const { id, rows, gaps } of parameters) {
      looked += 1;
      const found = stretches(rows);
      const declared = (gaps ?? []).map(({ from, to }) => `${from}..${to}`);
      if (found.join() !== declared.join()) wrong.push(`${id}: ${found.join()} against ${declared.join()}`);
    }
    expect(wrong).toEqual([]);
    expect(looked).toBe(parameters.length);
  });
});

/** The stretches without a value between the first row and the last, as texts. */
function stretches(rows: readonly ParameterRow[]): string[] {
  const spans = rows
    .map(({ from, to }) => ({ from: readDate(from) ?? 0, to: to === undefined ? Infinity : (readDate(to) ?? 0) }))
    .sort((a, b) => a.from - b.from);
  const found: string[] = [];
  let covered = spans[0]?.from ?? 0;
  for (const { from, to } of spans) {
    if (from > covered) found.push(`${writeDate(covered)}..${writeDate(from - 1)}`);
    if (to + 1 > covered) covered = to + 1;
  }
  return found;
}

describe('the register of instruments', () => {
  it('names each once, in both languages, and amends only what it holds', () => {
    const ids = instruments.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const wrong = instruments.filter(
      ({ title, amends, signed, published, inForce }) =>
        title.id === '' ||
        title.en === '' ||
        (amends ?? []).some((id) => !ids.includes(id)) ||
        [signed, published, inForce].some((day) => day !== undefined && readDate(day) === undefined),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(ids.length).toBeGreaterThanOrEqual(70);
  });
});
