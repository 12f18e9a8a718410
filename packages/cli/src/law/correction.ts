// Reads corrected facts and figures from two files, and makes the law of each; what both files say alike is left alone.

import {
  type Confidence,
  type Law,
  type Parameter,
  type ParameterRow,
  type Raw,
  readDate,
  writeDate,
} from '@jamin/engine';
import { isRecord } from '@jamin/law';
import { parseDocument } from 'yaml';
import { stop } from '../failure.ts';
import { nameOf, readText } from '../input.ts';
import { neededDay } from '../read-day.ts';
import { readValue } from './correction-value.ts';

type CorrectedFacts = {
  readonly facts: { readonly [fact: string]: Raw };
  readonly on: string | undefined;
  /** All facts of the case, and not only those that are corrected. */
  readonly isWhole: boolean;
};

/** A law, and corrected facts by the name of the case. */
export type Correction = { readonly law: Law; readonly facts: ReadonlyMap<string, CorrectedFacts> };

type Written = { readonly [key: string]: Raw };

/** Rows of a figure: all of them (as the law files list them), or only those that are set right. */
type Rows = { readonly rows: readonly Written[]; readonly isWhole: boolean };

/** Both sides. A day, or the word "law", is the law as it stands and gives undefined. */
export function readCorrections(
  law: Law,
  before: string,
  after: string,
): [Correction | undefined, Correction | undefined] {
  const [old, now] = [before, after].map((name) => (isLaw(name) ? undefined : mapIn(name)));
  const rows = [old, now].map((raw) => (raw === undefined ? new Map<string, Rows>() : rowsIn(raw)));
  const [oldRows = new Map<string, Rows>(), newRows = new Map<string, Rows>()] = rows;
  const alike = new Set([...oldRows.keys()].filter((id) => same(oldRows.get(id), newRows.get(id))));
  const made = ([old, now] as const).map((raw, side) => {
    if (raw === undefined) return undefined;
    const file = nameOf(side === 0 ? before : after);
    const own = [...(rows[side] ?? [])].filter(([id]) => !alike.has(id));
    return { law: lawWith(law, new Map(own), file), facts: factsIn(raw, file) };
  });
  return [made[0], made[1]];
}

function isLaw(name: string): boolean {
  return readDate(name) !== undefined || name === 'law' || name === 'hukum';
}

function same(a: Rows | undefined, b: Rows | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function mapIn(file: string): Written {
  const document = parseDocument(readText(file), { version: '1.2', schema: 'failsafe', prettyErrors: false });
  const raw = document.errors.length === 0 ? (document.toJS() as Raw) : undefined;
  if (isRecord(raw) && ['parameters', 'facts', 'cases'].some((key) => key in raw)) return raw;
  return stop(
    'not-a-correction',
    nameOf(file),
    {
      id: 'Di sini tidak ada "parameters", "facts", atau "cases".',
      en: 'There is no "parameters", "facts" or "cases" here.',
    },
    {
      id: 'Contoh: {parameters: {jp.wage_cap: {from: 2025-03-01, value: 10600000}}, facts: {kasus-1: {wage: 1}}}.',
      en: 'Example: {parameters: {jp.wage_cap: {from: 2025-03-01, value: 10600000}}, facts: {case-1: {wage: 1}}}.',
    },
  );
}

/** `parameters` as a map of names to rows, or as the list of the law files (`- id: …, values: […]`). */
function rowsIn(raw: Written): Map<string, Rows> {
  const parameters = raw['parameters'];
  if (Array.isArray(parameters)) {
    const entries = (parameters as readonly Raw[]).filter(isRecord);
    return new Map(entries.map((one) => [String(one['id']), { rows: listOf(one['values']), isWhole: true }]));
  }
  if (!isRecord(parameters)) return new Map();
  return new Map(Object.entries(parameters).map(([id, rows]) => [id, { rows: listOf(rows), isWhole: false }]));
}

function listOf(raw: Raw | undefined): readonly Written[] {
  return (Array.isArray(raw) ? (raw as readonly Raw[]) : [raw ?? null]).filter(isRecord);
}

function lawWith(law: Law, corrections: ReadonlyMap<string, Rows>, file: string): Law {
  const parameters = new Map(law.parameters);
  for (const [id, { rows, isWhole }] of corrections) {
    const parameter = parameters.get(id);
    if (parameter === undefined) {
      return stop(
        'unknown-parameter',
        `${file} parameters.${id}`,
        { id: 'Angka hukum ini tidak dikenal.', en: 'This figure of the law is not known.' },
        { id: 'Cari namanya dengan jamin law list.', en: 'Find its name with jamin law list.' },
      );
    }
    const read = rows.map((row) => rowOf(parameter, row, `${file} parameters.${id}`));
    const kept = isWhole ? [] : parameter.rows.filter((row) => !read.some((other) => isSameRow(row, other)));
    parameters.set(id, { ...parameter, rows: [...kept, ...read] });
  }
  return { ...law, parameters };
}

function isSameRow(a: ParameterRow, b: ParameterRow): boolean {
  return a.from === b.from && a.to === b.to && (a.published ?? a.from) === (b.published ?? b.from);
}

const LEVELS: ReadonlySet<string> = new Set(['high', 'medium', 'low']);

/** A row; what it does not say (its source, its day of publication) is taken from the row it sets right. */
function rowOf(parameter: Parameter, raw: Written, place: string): ParameterRow {
  const text = (key: string): string | undefined => (typeof raw[key] === 'string' ? raw[key] : undefined);
  const from = dayText(text('from'), `${place}.from`);
  const stated = text('published');
  const older = parameter.rows.find((row) => row.from === from && (stated === undefined || row.published === stated));
  const to = text('to') ?? (stated === undefined ? older?.to : undefined);
  const published = stated ?? older?.published;
  const level = text('confidence') ?? '';
  return {
    from,
    ...(to === undefined || to === 'null' ? {} : { to: dayText(to, `${place}.to`) }),
    ...(published === undefined ? {} : { published: dayText(published, `${place}.published`) }),
    value: readValue(parameter, raw['value'] ?? null, `${place}.value`),
    citations: older?.citations ?? [],
    source: text('source') ?? older?.source ?? '',
    read: text('provenance') ?? text('read') ?? older?.read ?? '',
    confidence: LEVELS.has(level) ? (level as Confidence) : (older?.confidence ?? 'low'),
  };
}

function dayText(written: string | undefined, place: string): string {
  return writeDate(neededDay(written ?? '', place));
}

/** `facts` by the name of the case, or the cases of a case file with all their facts. */
function factsIn(raw: Written, file: string): Map<string, CorrectedFacts> {
  const found = new Map<string, CorrectedFacts>();
  const day = (on: Raw | undefined, place: string): string | undefined =>
    typeof on === 'string' ? dayText(on, place) : undefined;
  if (Array.isArray(raw['cases'])) {
    for (const one of (raw['cases'] as readonly Raw[]).filter(isRecord)) {
      const { id, on, facts } = one;
      if (typeof id !== 'string' || !isRecord(facts)) continue;
      found.set(id, { facts, on: day(on, `${file} ${id} "on"`), isWhole: true });
    }
  }
  for (const [id, one] of Object.entries(isRecord(raw['facts']) ? raw['facts'] : {})) {
    if (!isRecord(one)) continue;
    const { on, ...facts } = one;
    found.set(id, { facts, on: day(on, `${file} facts.${id}.on`), isWhole: false });
  }
  return found;
}
