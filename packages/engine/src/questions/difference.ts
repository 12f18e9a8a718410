// What differs between two moments of the law, or two laws: rows and rules in force, and the decisions they change.

import type { Day } from '../calendar.ts';
import { add, compare, type Exact, subtract, ZERO } from '../exact.ts';
import { type Answer, type Decision, decide, type Outcome } from '../explain/decide.ts';
import { type Facts, isExact, type Snapshot } from '../explain/trace.ts';
import type { Ask, Parameter, ParameterRow, Rule, RuleVersion } from '../law.ts';
import { inForce } from '../law.ts';
import { differentKeys } from './changes.ts';

/** A law as known on a day, on the day of an event. */
export type Moment = { readonly at: Snapshot; readonly on: Day };

export type ParameterDifference = {
  readonly parameter: Parameter;
  readonly before: ParameterRow | undefined;
  readonly after: ParameterRow | undefined;
  /** The value itself differs, and not only the row that gives it. */
  readonly isOther: boolean;
};

export type RuleDifference = {
  readonly rule: Rule;
  readonly before: RuleVersion | undefined;
  readonly after: RuleVersion | undefined;
  /** The formula itself differs. */
  readonly isOther: boolean;
};

export type LawDifference = {
  readonly parameters: readonly ParameterDifference[];
  readonly rules: readonly RuleDifference[];
};

/** The parameters and rules of which another row or version is in force. */
export function lawDifference(before: Moment, after: Moment): LawDifference {
  const parameters: ParameterDifference[] = [];
  for (const id of both(before.at.law.parameters, after.at.law.parameters)) {
    const [old, now] = [before.at.law.parameters.get(id), after.at.law.parameters.get(id)];
    const rows = [rowAt(before, old?.rows), rowAt(after, now?.rows)] as const;
    const parameter = now ?? old;
    if (parameter === undefined || isSame(rows[0], rows[1])) continue;
    const isOther = !isSame(rows[0]?.value, rows[1]?.value);
    parameters.push({ parameter, before: rows[0], after: rows[1], isOther });
  }
  const rules: RuleDifference[] = [];
  for (const id of both(before.at.law.rules, after.at.law.rules)) {
    const [old, now] = [before.at.law.rules.get(id), after.at.law.rules.get(id)];
    const versions = [rowAt(before, old?.versions), rowAt(after, now?.versions)] as const;
    const rule = now ?? old;
    if (rule === undefined || isSame(versions[0], versions[1])) continue;
    const isOther = !isSame(versions[0]?.formula, versions[1]?.formula);
    rules.push({ rule, before: versions[0], after: versions[1], isOther });
  }
  return { parameters, rules };
}

function both<T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>): readonly string[] {
  return [...new Set([...a.keys(), ...b.keys()])];
}

type Dated = { readonly from: string; readonly to?: string; readonly published?: string };

function rowAt<T extends Dated>(moment: Moment, rows: readonly T[] | undefined): T | undefined {
  return rows === undefined ? undefined : inForce(rows, moment.on, moment.at.known);
}

/** Whether two pieces of plain data say the same. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (isExact(a) && isExact(b)) return compare(a, b) === 0;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return left.length === right.size && left.every(([key, value]) => right.has(key) && isSame(value, right.get(key)));
}

/** One decision as it was and as it would be. */
export type DecisionDifference = {
  readonly before: Decision;
  readonly after: Decision;
  readonly keys: readonly string[];
  /** By how much each amount differs; an absent amount counts as zero. */
  readonly amounts: ReadonlyMap<string, Exact>;
};

/** How two decisions differ; undefined when they say the same. */
export function decisionDifference(before: Decision, after: Decision): DecisionDifference | undefined {
  const keys = differentKeys(before.values, after.values);
  const isStill = before.outcome === after.outcome && before.code === after.code;
  if (keys.length === 0 && isStill) return undefined;
  const amounts = new Map<string, Exact>();
  for (const key of keys) {
    const [old, now] = [before.values.get(key), after.values.get(key)];
    if (isAmount(old) && isAmount(now)) amounts.set(key, subtract(now ?? ZERO, old ?? ZERO));
  }
  return { before, after, keys, amounts };
}

function isAmount(answer: Answer | undefined): answer is Exact | undefined {
  return answer === undefined || isExact(answer);
}

export type PopulationDifference = {
  readonly looked: number;
  readonly changed: number;
  /** How many went from one outcome to another, as "granted refused". */
  readonly outcomes: ReadonlyMap<`${Outcome} ${Outcome}`, number>;
  /** By how much each key differs over all people. */
  readonly amounts: ReadonlyMap<string, Exact>;
};

/**
 * Decides for everybody at both moments. `each` sees every decision that differs, with the place of the person; only
 * the sums are kept, so a population may be of any size.
 */
export function populationDifference(
  ask: Ask,
  [before, after]: readonly [Moment, Moment],
  people: Iterable<Facts>,
  each: (difference: DecisionDifference, place: number) => void = () => undefined,
): PopulationDifference {
  const outcomes = new Map<`${Outcome} ${Outcome}`, number>();
  const amounts = new Map<string, Exact>();
  let looked = 0;
  let changed = 0;
  for (const facts of people) {
    const old = decide(before.at, ask, before.on, facts);
    const now = decide(after.at, ask, after.on, facts);
    const difference = decisionDifference(old, now);
    looked += 1;
    if (difference === undefined) continue;
    changed += 1;
    const way = `${old.outcome} ${now.outcome}` as const;
    outcomes.set(way, (outcomes.get(way) ?? 0) + 1);
    for (const [key, amount] of difference.amounts) amounts.set(key, add(amounts.get(key) ?? ZERO, amount));
    each(difference, looked - 1);
  }
  return { looked, changed, outcomes, amounts };
}
