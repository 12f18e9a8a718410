// Holds one worked case against a law: reads its facts, decides, and says in what the answer differs.

import {
  type Answer,
  type Decision,
  date,
  decide,
  isDate,
  isExact,
  type Law,
  type Raw,
  readDecimal,
  readFacts,
  snapshot,
  type Value,
  writeDate,
  writeDecimal,
} from '@jamin/engine';
import type { Case } from './case.ts';

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
  return flatten(one.expect).flatMap(([key, expected]) => compareKey(decision, key, expected));
}

function compareKey(decision: Decision, key: string, expected: Raw): readonly string[] {
  const answer = decision.values.get(key);
  const got = answer === undefined ? undefined : write(answer);
  const wanted = JSON.stringify(normal(expected));
  const isNothing = wanted === '"0"' || wanted === '[]' || wanted === 'null';
  if (got === undefined && isNothing) return [];
  return JSON.stringify(got) === wanted ? [] : [`${key}: expected ${wanted}, got ${JSON.stringify(got)}`];
}

/** `{dueBy: {payment: …}}` is the key `dueBy.payment`. */
function* flattened(expect: { readonly [key: string]: Raw }): Generator<readonly [string, Raw]> {
  for (const [key, value] of Object.entries(expect)) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [inner, one] of flattened(value as { readonly [key: string]: Raw })) yield [`${key}.${inner}`, one];
    } else {
      yield [key, value];
    }
  }
}

function flatten(expect: { readonly [key: string]: Raw }): readonly (readonly [string, Raw])[] {
  return [...flattened(expect)];
}

function normal(raw: Raw): unknown {
  if (Array.isArray(raw)) return raw.map(normal);
  if (typeof raw === 'boolean') return String(raw);
  const number = typeof raw === 'string' ? readDecimal(raw) : undefined;
  return number === undefined ? raw : writeDecimal(number);
}

function write(answer: Answer): unknown {
  return Array.isArray(answer) ? answer.map(writeValue) : writeValue(answer as Value);
}

function writeValue(value: Value): string {
  if (isDate(value)) return writeDate(value.day);
  return isExact(value) ? writeDecimal(value) : String(value);
}
