// From a written case to a decision: checks ask, dates and facts, then decides.

import {
  type Ask,
  type Day,
  type Decision,
  decide,
  type Law,
  readDate,
  readFacts,
  type Snapshot,
  snapshot,
} from '@jamin/engine';
import { factProblem } from './fact-problem.ts';
import type { Problem } from './failure.ts';
import type { WrittenCase } from './written-case.ts';

export type Answered = { readonly decision: Decision | undefined; readonly problems: readonly Problem[] };

/** A law whose snapshots (as known on a day) are made once each. */
export type Reader = { readonly law: Law; readonly at: (known: Day | undefined) => Snapshot };

export function reader(law: Law): Reader {
  const snapshots = new Map<Day | undefined, Snapshot>();
  return {
    law,
    at: (known) => {
      const made = snapshots.get(known) ?? snapshot(law, known);
      snapshots.set(known, made);
      return made;
    },
  };
}

function dateProblem(place: string, key: string, written: string): Problem {
  return {
    code: 'not-a-date',
    place: `${place} "${key}"`,
    message: { id: `"${written}" bukan tanggal yang ada.`, en: `"${written}" is not a date that exists.` },
    remedy: { id: 'Tulis TTTT-BB-HH, misalnya 2026-03-01.', en: 'Write YYYY-MM-DD, for example 2026-03-01.' },
  };
}

export function askOf(
  law: Law,
  name: string,
  place: string,
): { readonly ask: Ask | undefined; readonly problems: readonly Problem[] } {
  const ask = law.asks.get(name);
  if (ask !== undefined) return { ask, problems: [] };
  const known = [...law.asks.keys()].join(', ');
  return {
    ask,
    problems: [
      {
        code: 'unknown-ask',
        place: `${place} "ask"`,
        message: { id: `"${name}" bukan pertanyaan yang dikenal.`, en: `"${name}" is not a known ask.` },
        remedy: { id: `Pilih: ${known}.`, en: `Choose: ${known}.` },
      },
    ],
  };
}

export function answer(from: Reader, written: WrittenCase): Answered {
  const place = `${written.place} ${written.id}`;
  const found = askOf(from.law, written.ask, place);
  const problems: Problem[] = [...written.problems, ...(written.ask === '' ? [] : found.problems)];
  const on = readDate(written.on);
  if (on === undefined && written.on !== '') problems.push(dateProblem(place, 'on', written.on));
  const known = written.known === undefined ? undefined : readDate(written.known);
  if (written.known !== undefined && known === undefined) problems.push(dateProblem(place, 'known', written.known));
  if (found.ask === undefined || on === undefined) return { decision: undefined, problems };
  const facts = readFacts(from.law, found.ask, written.facts);
  problems.push(...facts.problems.map((problem) => factProblem(problem, place)));
  if (problems.length > 0) return { decision: undefined, problems };
  return { decision: decide(from.at(known), found.ask, on, facts.facts), problems };
}
