// Compares an answer with what a case expects: exactly, key by key.

import {
  type Answer,
  type Decision,
  exact,
  isDate,
  isExact,
  type Raw,
  readWrittenNumber,
  type Value,
  writeDate,
} from '@jamin/engine';
import { valueText } from './json/value-json.ts';

export type Difference = { readonly key: string; readonly expected: string; readonly given: string };

/** The keys an ask can answer with. */
export function answerKeys(decision: Pick<Decision, 'ask'>): ReadonlySet<string> {
  const keys = decision.ask.outputs.map((output) => output.list ?? output.key);
  const right = decision.ask.eligible === undefined ? [] : ['eligible', 'reason'];
  return new Set([...keys, ...right, ...(decision.ask.neverDue ?? [])]);
}

/**
 * `dueBy: {claim: 2026-01-01}` is the key `dueBy.claim`; programmes may be written small (`loss: {jkk: 1}` is
 * `loss.JKK`).
 */
export function flatExpect(expect: { readonly [key: string]: Raw }, known: ReadonlySet<string>): [string, Raw][] {
  return flattened(expect).map(([key, raw]): [string, Raw] => {
    if (known.has(key)) return [key, raw];
    const same = [...known].find((one) => one.toLowerCase() === key.toLowerCase());
    return [same ?? key, raw];
  });
}

function flattened(expect: { readonly [key: string]: Raw }): [string, Raw][] {
  return Object.entries(expect).flatMap(([key, raw]): [string, Raw][] =>
    typeof raw === 'object' && raw !== null && !Array.isArray(raw)
      ? Object.entries(raw).map(([inner, value]): [string, Raw] => [`${key}.${inner}`, value])
      : [[key, raw]],
  );
}

function rawText(raw: Raw): string {
  return Array.isArray(raw) ? `[${raw.map((one) => rawText(one as Raw)).join(', ')}]` : String(raw);
}

function equalOne(value: Value, raw: Raw): boolean {
  if (typeof raw !== 'string') return value === raw;
  if (isExact(value)) {
    const expected = readWrittenNumber(raw);
    return expected !== undefined && exact.compare(expected, value) === 0;
  }
  if (isDate(value)) return writeDate(value.day) === raw;
  return String(value) === raw;
}

/** Whether an answer (or its absence) is what was expected; an absent key equals 0 or an empty list. */
function isExpected(answer: Answer | undefined, raw: Raw): boolean {
  if (answer === undefined) {
    if (Array.isArray(raw)) return raw.length === 0;
    const expected = typeof raw === 'string' ? readWrittenNumber(raw) : undefined;
    return expected !== undefined && expected.n === 0n;
  }
  if (!Array.isArray(answer)) return equalOne(answer as Value, raw);
  return (
    Array.isArray(raw) &&
    raw.length === answer.length &&
    answer.every((one, index) => equalOne(one as Value, raw[index] as Raw))
  );
}

export function differences(decision: Decision, expect: { readonly [key: string]: Raw }): Difference[] {
  return flatExpect(expect, answerKeys(decision)).flatMap(([key, raw]) => {
    const given = decision.values.get(key);
    return isExpected(given, raw) ? [] : [{ key, expected: rawText(raw), given: valueText(given) }];
  });
}
