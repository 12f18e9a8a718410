// Holds one worked case against a law: reads its facts, decides, and says in what the answer differs.

import { date, decide, type Law, readFacts, snapshot } from '@jamin/engine';
import type { Case } from './case.ts';
import { differences } from './case-compare.ts';

/** What differs, one line each; nothing when the law gives exactly what the case expects. */
export function checkCase(law: Law, one: Case): readonly string[] {
  const ask = law.asks.get(one.ask);
  if (ask === undefined) return [`no such ask: ${one.ask}`];
  const { facts, problems } = readFacts(law, ask, one.facts);
  if (problems.length > 0) return problems.map((problem) => `${problem.code}: ${problem.fact}${problem.place}`);
  const at = snapshot(law, one.known === undefined ? undefined : date(one.known));
  const decision = decide(at, ask, date(one.on), facts);
  const given = decision.code ?? decision.contradiction?.code;
  if (one.undecided !== undefined || given !== undefined) {
    return given === one.undecided ? [] : [`expected ${one.undecided ?? 'an answer'}, got ${given ?? 'an answer'}`];
  }
  return differences(decision, one.expect).map(
    ({ key, expected, given: got }) => `${key}: expected ${expected}, got ${got}`,
  );
}
