// Turns the values of one person into facts, by the types of the law; what cannot be read is a problem with a code.

import { type Ask, type Day, type Facts, type Law, type Raw, readFacts } from '@jamin/engine';
import { factProblem, type Problem, readDay } from '@jamin/law';
import { parse } from 'yaml';

type PersonFacts = { readonly facts: Facts; readonly on: Day; readonly problem?: undefined };
type PersonProblem = { readonly problem: Problem };
type PeopleReading = {
  readonly law: Law;
  readonly ask: Ask;
  readonly file: string;
  readonly columns: readonly string[];
  /** The day of all events; undefined: each row has its own in the column `on`. */
  readonly on: Day | undefined;
  /** Whether lists and sets are written as text. */
  readonly isText: boolean;
};

/** Whether a column states a fact of the ask; a struct may hold the facts that begin with its name. */
export function statesFact(ask: Ask, name: string): boolean {
  return ask.facts.some((fact) => fact === name || fact.startsWith(`${name}.`));
}

/** The facts that the columns can state. */
export function factsOfColumns(ask: Ask, columns: readonly string[]): string[] {
  return ask.facts.filter((fact) => columns.some((name) => fact === name || fact.startsWith(`${name}.`)));
}

export function personReader(
  reading: PeopleReading,
): (values: readonly Raw[], row: number) => PersonFacts | PersonProblem {
  const { law, ask, file, columns, isText } = reading;
  const used = columns.flatMap((name, index) => (statesFact(ask, name) ? [{ name, index }] : []));
  const onColumn = columns.indexOf('on');
  return (values, row) => {
    const place = `${file}, baris/row ${row}`;
    const raw: { [fact: string]: Raw } = {};
    for (const { name, index } of used) {
      const value = values[index] ?? null;
      if (value === null || value === '') continue;
      raw[name] = isText ? writtenRaw(law, name, value) : value;
    }
    const written = values[onColumn];
    const on = reading.on === undefined ? readDay(String(written ?? '').trim(), `${place} "on"`) : { day: reading.on };
    if (on.problem !== undefined) return { problem: { ...on.problem, code: `${on.problem.code}:on` } };
    const read = readFacts(law, ask, raw);
    const [problem] = read.problems;
    if (problem === undefined) return { facts: read.facts, on: on.day };
    return { problem: { ...factProblem(problem, place), code: `${problem.code}:${problem.fact}` } };
  };
}

/** Lists are JSON in a CSV; the words of a set may also stand with spaces between them. */
function writtenRaw(law: Law, name: string, value: Raw): Raw {
  if (typeof value !== 'string') return value;
  const kind = law.facts.get(name)?.type.kind;
  const text = value.trim();
  if (kind === 'set' && !text.startsWith('[')) return text.split(/[\s,;|]+/);
  if (kind !== 'list' && kind !== 'set' && !text.startsWith('{')) return text;
  try {
    return parse(text, { schema: 'failsafe' }) as Raw;
  } catch {
    return text;
  }
}
