// From a written case to a decision: checks ask, dates and facts, then decides.

import { type Ask, type Day, type Decision, decide, type Law, readFacts, type Snapshot, snapshot } from '@jamin/engine';
import { factProblem, type Problem, readDay } from '@jamin/law';
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
  const on = written.on === '' ? undefined : readDay(written.on, `${place} "on"`);
  const known = written.known === undefined ? undefined : readDay(written.known, `${place} "known"`);
  for (const read of [on, known]) if (read?.problem !== undefined) problems.push(read.problem);
  if (found.ask === undefined || on === undefined || on.problem !== undefined) return { decision: undefined, problems };
  const facts = readFacts(from.law, found.ask, written.facts);
  problems.push(...facts.problems.map((problem) => factProblem(problem, place)));
  if (problems.length > 0 || known?.problem !== undefined) return { decision: undefined, problems };
  return { decision: decide(from.at(known?.day), found.ask, on.day, facts.facts), problems };
}
