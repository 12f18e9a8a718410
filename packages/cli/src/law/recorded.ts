// Reads recorded decisions: case files with what they expect, and what `decide --json` or `ask --json` wrote.

import type { Fact, Law, Raw } from '@jamin/engine';
import { isRecord, type WrittenCase } from '@jamin/law';
import { parseAllDocuments, parseDocument } from 'yaml';
import { readCases } from '../case-file.ts';
import { stop } from '../failure.ts';
import { nameOf, readText } from '../input.ts';

type Json = { readonly [key: string]: Raw };

/** Every decision recorded in a file, as the case it was made for. */
export function* recordedCases(law: Law, file: string): Generator<WrittenCase> {
  const text = file === '-' ? '' : readText(file);
  if (!/"jamin\.(?:decision|ask)\/1"/.test(text)) {
    yield* readCases(file);
    return;
  }
  for (const [place, raw] of decisionsIn(file, text).entries()) yield fromDecision(law, file, raw, place + 1);
}

/** One decision, a list of them, or one a line; numbers stay the text that was written. */
function decisionsIn(file: string, text: string): readonly Json[] {
  const whole = parseDocument(text, { schema: 'failsafe', prettyErrors: false });
  const documents = whole.errors.length === 0 ? [whole] : parseAllDocuments(lineByLine(text), { schema: 'failsafe' });
  const found = [...documents].flatMap((document) => {
    const raw = document.toJS() as Raw;
    return Array.isArray(raw) ? (raw as readonly Raw[]) : [raw];
  });
  return found.map((raw) => {
    const decision = isRecord(raw) && isRecord(raw['decision']) ? raw['decision'] : raw;
    if (isRecord(decision) && decision['schema'] === 'jamin.decision/1') return decision;
    return stop(
      'no-decision',
      nameOf(file),
      { id: 'Ini bukan keputusan yang tercatat.', en: 'This is not a recorded decision.' },
      { id: 'Tulis dengan jamin decide --json.', en: 'Write it with jamin decide --json.' },
    );
  });
}

function lineByLine(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .join('\n---\n');
}

function fromDecision(law: Law, file: string, raw: Json, number: number): WrittenCase {
  const text = (key: string): string | undefined => (typeof raw[key] === 'string' ? raw[key] : undefined);
  const facts = isRecord(raw['facts']) ? raw['facts'] : {};
  const known = text('known');
  return {
    id: `#${number}`,
    place: nameOf(file),
    ask: text('ask') ?? '',
    on: text('on') ?? '',
    known: known === 'null' ? undefined : known,
    facts: Object.fromEntries(
      Object.entries(facts).map(([name, value]) => [name, asWritten(law.facts.get(name), value)]),
    ),
    expect: isRecord(raw['values']) ? raw['values'] : {},
    note: undefined,
    problems: [],
  };
}

/** A month is read as "2025-06" and recorded as its first day. */
function asWritten(fact: Fact | undefined, value: Raw): Raw {
  if (fact === undefined) return value;
  const { type } = fact;
  if (type.kind === 'date' && type.precision === 'month' && typeof value === 'string') return value.slice(0, 7);
  if (type.kind !== 'list' || !Array.isArray(value)) return value;
  const months = new Set(
    Object.entries(type.item).flatMap(([name, field]) =>
      field.type.kind === 'date' && field.type.precision === 'month' ? [name] : [],
    ),
  );
  return value.map((row: Raw) => {
    if (!isRecord(row)) return row;
    return Object.fromEntries(
      Object.entries(row).map(([name, cell]) => [
        name,
        months.has(name) && typeof cell === 'string' ? cell.slice(0, 7) : cell,
      ]),
    );
  });
}
