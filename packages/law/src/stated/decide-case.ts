// From a case as it was written to a decision: checks ask, dates and facts, then decides.

import {
  type Ask,
  type Day,
  type Decision,
  decide,
  type Law,
  type Raw,
  readFacts,
  type Snapshot,
  snapshot,
} from '@jamin/engine';
import { factProblem } from './fact-problem.ts';
import type { Problem } from './problem.ts';
import { readDay } from './stated-day.ts';
import { placed, type WrittenCase, writtenCase } from './written-case.ts';

export type Answered = { readonly decision: Decision | undefined; readonly problems: readonly Problem[] };

/** A law whose snapshots (as known on a day) are kept for the days that were last asked about. */
export type Reader = { readonly law: Law; readonly at: (known: Day | undefined) => Snapshot };

/** Days of knowledge kept at a time: one file seldom has more, and a server must not grow with what it is asked. */
const MOST_SNAPSHOTS = 12;

export function reader(law: Law): Reader {
  const snapshots = new Map<Day | undefined, Snapshot>();
  return {
    law,
    at: (known) => {
      const made = snapshots.get(known) ?? snapshot(law, known);
      snapshots.delete(known);
      snapshots.set(known, made);
      for (const [oldest] of snapshots) if (snapshots.size > MOST_SNAPSHOTS) snapshots.delete(oldest);
      return made;
    },
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
        place: placed(place, '"ask"'),
        message: { id: `"${name}" bukan pertanyaan yang dikenal.`, en: `"${name}" is not a known ask.` },
        remedy: { id: `Pilih: ${known}.`, en: `Choose: ${known}.` },
      },
    ],
  };
}

/**
 * Decides one case given as plain values: an object of a case file (ask, on, known, facts), read with `readJson` or
 * put together from strings. Problems stand when there is no decision, and the other way round.
 */
export function decideCase(from: Reader, raw: Raw): Answered {
  return decideWritten(from, writtenCase({ raw, number: undefined, placeOf: () => '' }, new Set()));
}

/** Decides a case that was read; what was wrong with its keys comes first among the problems. */
export function decideWritten(from: Reader, written: WrittenCase): Answered {
  const place = placed(written.place, written.id);
  const found = askOf(from.law, written.ask, place);
  const problems: Problem[] = [...written.problems, ...(written.ask === '' ? [] : found.problems)];
  const on = written.on === '' ? undefined : readDay(written.on, placed(place, '"on"'));
  const known = written.known === undefined ? undefined : readDay(written.known, placed(place, '"known"'));
  for (const read of [on, known]) if (read?.problem !== undefined) problems.push(read.problem);
  if (found.ask === undefined || on === undefined || on.problem !== undefined) return { decision: undefined, problems };
  const facts = readFacts(from.law, found.ask, written.facts);
  problems.push(...facts.problems.map((problem) => factProblem(problem, place)));
  if (problems.length > 0 || known?.problem !== undefined) return { decision: undefined, problems };
  return { decision: decide(from.at(known?.day), found.ask, on.day, facts.facts), problems };
}
