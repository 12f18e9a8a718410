// Reads the entries of a form, posted or in the fragment of a link, into facts; what is wrong is told at its field.

import {
  type Ask,
  type Day,
  decimal,
  type Fact,
  type FactProblem,
  type Facts,
  type FactValue,
  type Law,
  type Raw,
  readFact,
  type Scalar,
} from '@jamin/engine';
import {
  factProblem,
  formatNumber,
  formatValue,
  type Language,
  readAnswer,
  readDay,
  readEventDay,
  typedDay,
  typedMonth,
  typedNumber,
} from '@jamin/law';
import { formWords } from '../words/form-words.ts';
import { spanField, UNTIL } from './field.ts';
import { spanRows } from './span-rows.ts';
import { type EntryProblem, NONE, rowPlaces, type Typed, UNKNOWN } from './typed.ts';

type ReadForm = {
  readonly facts: Facts;
  /** Asked, and answered "I do not know". */
  readonly unknown: readonly string[];
  readonly problems: readonly EntryProblem[];
  readonly typed: Typed;
};

/** The facts of an ask among what was typed; entries of other names are left alone. */
export function readForm(law: Law, ask: Ask, typed: Typed, language: Language): ReadForm {
  const facts: { [name: string]: FactValue } = {};
  const unknown: string[] = [];
  const problems: EntryProblem[] = [];
  for (const name of ask.facts) {
    const fact = law.facts.get(name);
    if (fact === undefined) continue;
    if (typed[name]?.includes(UNKNOWN) === true) {
      unknown.push(name);
      continue;
    }
    const read = readEntries(fact, ask.allowed?.[name], typed, language);
    if (read.value !== undefined) facts[name] = read.value;
    problems.push(...read.problems);
  }
  return { facts, unknown, problems, typed };
}

type Read = { readonly value: FactValue | undefined; readonly problems: readonly EntryProblem[] };

const NOTHING: Read = { value: undefined, problems: [] };
const NONE_OF_THEM: Read = { value: [], problems: [] };

/** Whether it was said that there are none. */
function isNone(name: string, typed: Typed): boolean {
  return typed[name]?.includes(NONE) === true;
}

function readEntries(fact: Fact, allowed: readonly string[] | undefined, typed: Typed, language: Language): Read {
  if (fact.type.kind === 'list') return readRows(fact, typed, language);
  const written = typed[fact.name]?.filter((word) => word !== NONE || fact.type.kind !== 'set').join(',') ?? '';
  if (written === '') return isNone(fact.name, typed) ? NONE_OF_THEM : NOTHING;
  const text = fact.type.kind === 'number' && fact.type.unit === 'fraction' ? percentText(written) : written;
  const { value, problems } = readAnswer(fact, text, allowed, language);
  return { value, problems: problems.map((problem) => told(fact, fact.type as Scalar, problem, fact.name, language)) };
}

/** A number in a field of percents is one, with or without the sign. */
function percentText(written: string): string {
  return written.includes('%') ? written : `${written}%`;
}

/** The rows that have anything in them, by their number in the form. */
function readRows(fact: Fact, typed: Typed, language: Language): Read {
  if (fact.type.kind !== 'list') return NOTHING;
  const { item } = fact.type;
  const rows: { readonly place: number; readonly row: { readonly [field: string]: Raw } }[] = [];
  for (const place of rowPlaces(fact.name, typed)) {
    // Beyond what the list may hold nothing is written out: the reader says that it is too much.
    if (rows.length > fact.type.most) break;
    const cells = Object.entries(item).flatMap(([field, { type }]) => {
      const written = typed[`${fact.name}.${place}.${field}`]?.[0] ?? '';
      return written === '' ? [] : [[field, rawCell(type, written, language)] as const];
    });
    const row = Object.fromEntries(cells);
    const until = typed[`${fact.name}.${place}.${UNTIL}`]?.[0];
    const span = spanField(fact);
    const type = span === undefined ? undefined : item[span]?.type;
    if (until === undefined || span === undefined || type === undefined) {
      if (cells.length > 0) rows.push({ place, row });
      continue;
    }
    const each = spanRows(String(row[span] ?? ''), String(rawCell(type, until, language)), span);
    if (each === undefined) return wrongSpan(`${fact.name}.${place}.${UNTIL}`, language);
    rows.push(...each.map((one) => ({ place, row: { ...row, [span]: one } })));
  }
  if (rows.length === 0) return isNone(fact.name, typed) ? NONE_OF_THEM : NOTHING;
  const problems: FactProblem[] = [];
  const raw = rows.map(({ row }) => row);
  const value = readFact(fact, raw, problems);
  return { value, problems: problems.map((problem) => rowProblem(fact, rows, problem, language)) };
}

function wrongSpan(entry: string, language: Language): Read {
  const words = formWords[language];
  return { value: undefined, problems: [{ entry, label: words.until, message: words.wrongOrder, remedy: '' }] };
}

function rawCell(type: Scalar, written: string, language: Language): Raw {
  switch (type.kind) {
    case 'number': {
      const text = type.unit === 'fraction' ? percentText(written) : written;
      return typedNumber(text, type.unit === 'IDR', language);
    }
    case 'date':
      return type.precision === 'month' ? typedMonth(written) : typedDay(written);
    case 'boolean':
      return written === 'true' ? true : written === 'false' ? false : written;
    case 'choice':
      return written;
  }
}

function rowProblem(
  fact: Fact,
  rows: readonly { readonly place: number }[],
  problem: FactProblem,
  language: Language,
): EntryProblem {
  const item = fact.type.kind === 'list' ? fact.type.item : {};
  const [, number = '1', field = Object.keys(item)[0] ?? ''] = /^\[(\d+)\](?:\.(.+))?$/.exec(problem.place) ?? [];
  const place = rows[Number(number) - 1]?.place ?? 0;
  return told(fact, item[field]?.type, problem, `${fact.name}.${place}.${field}`, language);
}

function isMoney(type: Scalar | undefined): boolean {
  return type?.kind === 'number' && type.unit === 'IDR';
}

/** A flaw in words for a form: bounds with their unit, and no list of code words. */
function told(
  fact: Fact,
  type: Scalar | undefined,
  problem: FactProblem,
  entry: string,
  language: Language,
): EntryProblem {
  const { message, remedy } = factProblem(problem, '');
  const label = fact.label[language];
  const words = formWords[language];
  const plain = { entry, label, message: message[language], remedy: remedy[language] };
  if (problem.code === 'unknown-word' || problem.code === 'not-a-truth')
    return { ...plain, remedy: `${words.choose}.` };
  if (problem.code === 'not-a-number') return { ...plain, remedy: isMoney(type) ? words.money : words.digits };
  if (problem.code !== 'out-of-range' || type?.kind !== 'number') return plain;
  const bound = (written: string): string =>
    type.unit === 'years'
      ? formatNumber(decimal(written), language)
      : formatValue(decimal(written), type.unit, language);
  return { ...plain, remedy: words.between(bound(type.min), bound(type.max)) };
}

type ReadDays = {
  readonly on: Day | undefined;
  readonly known: Day | undefined;
  readonly problems: readonly EntryProblem[];
};

/** The day of the event and the day as of which the law is known. */
export function readDays(ask: Ask, typed: Typed, language: Language): ReadDays {
  const problems: EntryProblem[] = [];
  const days = (['on', 'known'] as const).map((entry) => {
    const written = typed[entry]?.[0];
    const { dayNeeded, day, known } = formWords[language];
    const label = entry === 'on' ? day : known;
    if (written === undefined) {
      if (entry === 'on') problems.push({ entry, label: dayNeeded, message: dayNeeded, remedy: '' });
      return undefined;
    }
    const read = entry === 'on' ? readEventDay(ask, written, entry) : readDay(typedDay(written), entry);
    if (read.problem === undefined) return read.day;
    const { message, remedy } = read.problem;
    problems.push({ entry, label, message: message[language], remedy: remedy[language] });
    return undefined;
  });
  return { on: days[0], known: days[1], problems };
}
