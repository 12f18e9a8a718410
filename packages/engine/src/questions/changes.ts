// Why not, and what would change it: the fewest facts that would have to be otherwise, checked by deciding again.

import { compare, type Exact, whole } from '../exact.ts';
import { type Answer, type Decision, decide } from '../explain/decide.ts';
import { compareValues, type Facts, type FactValue, isDate, isExact, type Snapshot } from '../explain/trace.ts';
import type { Value } from '../expression.ts';
import {
  type Alternative,
  alternatives,
  canBeGranted,
  distanceOf,
  factsWith,
  suppositionWith,
  total,
} from './alternatives.ts';
import { bareInquiry, holdings, type Inquiry, type Supposed, scaleFor, supposed, supposedWith } from './inquiry.ts';
import type { Held } from './supposition.ts';

/** One fact that would be otherwise; `on` stands for the day of the event, undefined for "not stated". */
export type FactChange = Omit<Alternative, 'value'> & {
  readonly fact: string;
  readonly before: FactValue | undefined;
  readonly after: FactValue | undefined;
};

export type Change = {
  readonly changes: readonly FactChange[];
  /** What the law gives then; `incomplete` when a right becomes possible and further facts decide. */
  readonly decision: Decision;
  /** Keys of the answer that differ. */
  readonly keys: readonly string[];
};

/** Other values tried for the first fact of a pair. */
const MOST_WAYS = 12;
/** A further fact weighs more than any distance. */
const A_STEP = 10;

type Scored = Change & { readonly rank: Exact };
type Search = { readonly about: Inquiry; readonly base: Supposed; readonly decision: Decision };

/**
 * For a refusal, the smallest changes of fact with which the right is there; for an amount, the single changes at which
 * the law takes another way, the nearest first. Nothing for what could not be decided.
 */
export function changesFor(at: Snapshot, decision: Decision, limit = 5): readonly Change[] {
  if (decision.outcome !== 'granted' && decision.outcome !== 'refused') return [];
  const about = bareInquiry(at, decision.ask, decision.on);
  const base = supposed(about, holdings(about, decision, 'assumed'));
  const search: Search = { about, base, decision };
  const found = wayOut(search);
  found.sort((a, b) => compare(a.rank, b.rank));
  return found.slice(0, limit).map(({ changes, decision: then, keys }) => ({ changes, decision: then, keys }));
}

/** First by what people can still do or find out; what happened and who they are only where nothing else serves. */
function wayOut(search: Search): Scored[] {
  const { about, decision } = search;
  const free = decision.ask.facts.filter((name) => about.at.law.facts.get(name)?.fixed !== true);
  for (const names of [free, decision.ask.facts]) {
    const single = singles(search, names);
    const found = single.length > 0 || decision.outcome === 'granted' ? single : pairs(search, names);
    if (found.length > 0) return found;
  }
  return [];
}

function presentOf({ decision }: Search, name: string): FactValue | undefined {
  return name === 'on' ? { day: decision.on } : decision.facts[name];
}

function singles(search: Search, names: readonly string[]): Scored[] {
  const { about, base, decision } = search;
  const refused = decision.outcome === 'refused';
  const found = names.flatMap((name) => {
    if (refused && !canBeGranted(suppositionWith(about, base, name, 'anything'))) return [];
    const others = alternatives(about, base, name, presentOf(search, name), refused ? 'right' : 'next-way');
    const useful = others.filter((other) => refused || !isFirstClaim(search, name, other));
    return withoutIdle(useful.flatMap((other) => verified(search, [changeOf(search, name, other)])));
  });
  return [...found, ...otherDays(search)];
}

/** On another day the right may be there, or, where the law speaks of no right, the form of the answer another one. */
function otherDays(search: Search): Scored[] {
  const { about, base, decision } = search;
  const refused = decision.outcome === 'refused';
  if (!refused && about.ask.eligible !== undefined) return [];
  const days = alternatives(about, base, 'on', { day: decision.on }, refused ? 'right' : 'next-way');
  const ahead = days.filter((other) => !refused || isAhead(search, other));
  const found = ahead.flatMap((other) => verified(search, [changeOf(search, 'on', other)]));
  const isWord = ({ decision: then, keys }: Change): boolean =>
    keys.some((key) => typeof (then.values.get(key) ?? decision.values.get(key)) === 'string');
  return refused ? found : found.filter(isWord);
}

/** Nobody is advised to have done something on an earlier day. */
function isAhead({ decision }: Search, { value }: Alternative): boolean {
  return !isDate(value) || value.day >= decision.on;
}

/** A cost or count that was not stated: stating the least of it claims more, which is no news. */
function isFirstClaim(search: Search, name: string, { value }: Alternative): boolean {
  const fact = search.about.at.law.facts.get(name);
  const usual = fact?.default;
  if (search.decision.facts[name] !== undefined || fact === undefined || !isExact(usual) || !isExact(value))
    return false;
  const scale = scaleFor(search.about, name);
  return scale !== undefined && scale.place(value) === scale.place(usual) + 1n;
}

/** Leaving a fact out is said only where no other value of it does the same. */
function withoutIdle(found: readonly Scored[]): readonly Scored[] {
  const stated = found.filter(({ changes }) => changes.every(({ after }) => after !== undefined));
  return stated.length > 0 ? stated : found;
}

/** Two facts at once, each pair once; a pair that cannot bring the right is not tried value by value. */
function pairs(search: Search, facts: readonly string[]): Scored[] {
  const { about, base } = search;
  const names = [...facts, 'on'];
  return facts.flatMap((first, at) => {
    const open = suppositionWith(about, base, first, 'anything');
    return names.slice(at + 1).flatMap((second) => {
      const both = suppositionWith(about, open, second, 'anything');
      return canBeGranted(both) ? pair(search, first, second) : [];
    });
  });
}

function pair(search: Search, first: string, second: string): Scored[] {
  const { about, base } = search;
  const secondOpen = suppositionWith(about, base, second, 'anything');
  const ways = alternatives(about, secondOpen, first, presentOf(search, first), 'any-way').slice(0, MOST_WAYS);
  const found = ways.flatMap((one) => {
    const then = supposedWith(about, base, first, heldAs(one.value));
    if (!canBeGranted(suppositionWith(about, then, second, 'anything'))) return [];
    const others = alternatives(about, then, second, presentOf(search, second), 'right').filter(
      (other) => second !== 'on' || isAhead(search, other),
    );
    return others.flatMap((other) =>
      verified(search, [changeOf(search, first, { value: one.value }), changeOf(search, second, other)]),
    );
  });
  return [...withoutIdle(found)];
}

function heldAs(value: FactValue | undefined): Held {
  return value === undefined ? { kind: 'assumed' } : { kind: 'stated', value };
}

function changeOf(search: Search, fact: string, { value, ...rest }: Alternative): FactChange {
  return { fact, before: presentOf(search, fact), after: value, ...rest };
}

/** Decides again with the facts changed; nothing when that does not serve. */
function verified({ about, decision }: Search, changes: readonly FactChange[]): Scored[] {
  let facts: Facts = decision.facts;
  let { on } = decision;
  for (const { fact, after } of changes) {
    if (fact === 'on') on = isDate(after) ? after.day : on;
    else facts = factsWith(facts, fact, after);
  }
  const then = decide(about.at, about.ask, on, facts);
  const keys = differentKeys(decision.values, then.values);
  const refused = decision.outcome === 'refused';
  const isPossible = refused && then.outcome === 'incomplete';
  const serves = refused
    ? then.outcome === 'granted' || isPossible
    : then.outcome === 'granted' || then.outcome === 'refused';
  if (!serves || keys.length === 0) return [];
  const defaults = about.at.law.facts;
  const distances = changes.map(({ fact, before, after }) =>
    distanceOf(before ?? defaults.get(fact)?.default, after ?? defaults.get(fact)?.default),
  );
  const steps = changes.length + (isPossible ? then.missing.length : 0);
  return [
    { changes, decision: then, keys: isPossible ? [] : keys, rank: total([whole(steps * A_STEP), ...distances]) },
  ];
}

export function differentKeys(
  before: ReadonlyMap<string, Answer>,
  after: ReadonlyMap<string, Answer>,
): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => !isSameAnswer(before.get(key), after.get(key)),
  );
}

function isSameAnswer(a: Answer | undefined, b: Answer | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (!Array.isArray(a) || !Array.isArray(b)) {
    return !Array.isArray(a) && !Array.isArray(b) && compareValues(a as Value, b as Value) === 0;
  }
  return a.length === b.length && a.every((one, at) => compareValues(one as Value, b[at] as Value) === 0);
}
