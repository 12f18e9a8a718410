// Why not, and what would change it: the fewest facts that would have to be otherwise, checked by deciding again.

import type { Day } from '../calendar.ts';
import { compare, type Exact, whole } from '../exact.ts';
import { type Answer, type Decision, decide } from '../explain/decide.ts';
import { compareValues, type Facts, type FactValue, isDate, isExact, type Snapshot } from '../explain/trace.ts';
import type { Value } from '../expression.ts';
import { type Alternative, alternatives, distanceOf, factsWith, runOf, total } from './alternatives.ts';
import { valueBeside } from './cells.ts';
import {
  answered,
  bareInquiry,
  holdings,
  type Inquiry,
  type Supposed,
  scaleFor,
  supposed,
  supposedWith,
} from './inquiry.ts';
import { canBeGranted } from './possible-answer.ts';
import { type Held, mayGoOn, workOf } from './supposition.ts';

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

/** The changes that were found, the nearest first; `isComplete` is false when the search stopped early. */
export type Changes = {
  readonly found: readonly Change[];
  readonly isComplete: boolean;
  /** Expressions looked at. */
  readonly steps: number;
};

/** What was not searched for: nothing is left out. */
export const NO_CHANGES: Changes = { found: [], isComplete: true, steps: 0 };

/** A further fact weighs more than any distance. */
const A_STEP = 10;
/** Of other lists and sets none is nearer than this. */
const ONE_FACT = whole(A_STEP + 1);
/** Expressions that one search looks at before it stops. */
const STEPS = 1_000_000;

/** Only the best are shown, so decisions are not kept until then: each holds its whole working. */
type Scored = Omit<Change, 'decision'> & { readonly on: Day; readonly facts: Facts; readonly rank: Exact };
type Search = {
  readonly about: Inquiry;
  readonly base: Supposed;
  readonly decision: Decision;
  readonly limit: number;
  /** What deciding once more is taken to cost: as many steps as the first run. */
  readonly cost: number;
};

/**
 * For a refusal, the smallest changes of fact with which the right is there; for an amount, the single changes at which
 * the law takes another way, the nearest first. Nothing for what could not be decided. The search counts its steps and
 * stops when `steps` are spent.
 */
export function changesFor(at: Snapshot, decision: Decision, limit = 5, steps = STEPS): Changes {
  if (decision.outcome !== 'granted' && decision.outcome !== 'refused') return NO_CHANGES;
  const work = workOf(steps);
  const about = { ...bareInquiry(at, decision.ask, decision.on), work };
  const base = supposed(about, holdings(about, decision, 'assumed'));
  const cost = steps - work.left;
  work.isLoose = true;
  const scored = wayOut({ about, base, decision, limit, cost });
  scored.sort((a, b) => compare(a.rank, b.rank));
  const found = scored.slice(0, limit).map(({ changes, keys, on, facts }) => {
    return { changes, decision: decide(at, decision.ask, on, facts), keys };
  });
  return { found, isComplete: !work.isCut, steps: steps - work.left };
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

/** Words and lists are tried first, since they cost little; then numbers and dates; told in the order of the ask. */
function singles(search: Search, names: readonly string[]): Scored[] {
  const scales = names.filter((name) => scaleFor(search.about, name) !== undefined);
  const words = names.filter((name) => !scales.includes(name));
  const found = new Map([...words, ...scales].map((name) => [name, single(search, name)]));
  return [...names.flatMap((name) => found.get(name) ?? []), ...otherDays(search)];
}

function single(search: Search, name: string): readonly Scored[] {
  const { about, base, decision } = search;
  const refused = decision.outcome === 'refused';
  if (!mayGoOn(about.work)) return [];
  if (refused && !canBeGranted(runOf(about, base, name, 'anything'), about.ask)) return [];
  const others = alternatives(about, base, name, presentOf(search, name), refused ? 'right' : 'next-way');
  const useful = others.filter((other) => refused || !isFirstClaim(search, name, other));
  return withoutIdle(serving(search, name, useful));
}

/** Those that serve. Other lists and sets are all as far away, so no more of them are tried than are shown. */
function serving(search: Search, name: string, others: readonly Alternative[]): Scored[] {
  const found: Scored[] = [];
  let enough = search.limit;
  for (const other of others) {
    if (enough === 0) break;
    const served = verified(search, [changeOf(search, name, other)]);
    found.push(...served);
    if (Array.isArray(other.value) && served.some(({ rank }) => compare(rank, ONE_FACT) === 0)) enough -= 1;
  }
  return found;
}

/** On another day the right may be there, or, where the law speaks of no right, the form of the answer another one. */
function otherDays(search: Search): Scored[] {
  const { about, base, decision } = search;
  const refused = decision.outcome === 'refused';
  if (!refused && about.ask.eligible !== undefined) return [];
  const days = alternatives(about, base, 'on', { day: decision.on }, refused ? 'right' : 'next-way');
  return days.flatMap((other) => verified(search, [changeOf(search, 'on', other)], refused ? () => true : isWord));
}

/** A cost or count that was not stated: stating the least of it claims more, which is no news. */
function isFirstClaim(search: Search, name: string, { value }: Alternative): boolean {
  const fact = search.about.at.law.facts.get(name);
  const usual = fact?.default;
  if (search.decision.facts[name] !== undefined || fact === undefined || !isExact(usual) || !isExact(value))
    return false;
  const least = valueBeside(fact.type, usual, 1);
  return least !== undefined && compareValues(value, least) === 0;
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
    if (!mayGoOn(about.work)) return [];
    const open = answered(about, runOf(about, base, first, 'anything'));
    return names.slice(at + 1).flatMap((second) => {
      return canBeGranted(runOf(about, open, second, 'anything'), about.ask) ? pair(search, first, second) : [];
    });
  });
}

function pair(search: Search, first: string, second: string): Scored[] {
  const { about, base } = search;
  const secondOpen = answered(about, runOf(about, base, second, 'anything'));
  const ways = alternatives(about, secondOpen, first, presentOf(search, first), 'any-way');
  const found = ways.flatMap((one) => {
    if (!mayGoOn(about.work)) return [];
    const then = supposedWith(about, base, first, heldAs(one.value));
    if (!canBeGranted(runOf(about, then, second, 'anything'), about.ask)) return [];
    const others = alternatives(about, then, second, presentOf(search, second), 'right');
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

/** Whether a word of the answer differs. */
function isWord(before: Decision, then: Decision, keys: readonly string[]): boolean {
  return keys.some((key) => typeof (then.values.get(key) ?? before.values.get(key)) === 'string');
}

type Telling = (before: Decision, then: Decision, keys: readonly string[]) => boolean;

/** Decides again with the facts changed; nothing when that does not serve. */
function verified(search: Search, changes: readonly FactChange[], isTold: Telling = () => true): Scored[] {
  const { about, decision, cost } = search;
  if (!mayGoOn(about.work)) return [];
  about.work.left -= cost;
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
  if (!serves || keys.length === 0 || !isTold(decision, then, keys)) return [];
  const defaults = about.at.law.facts;
  const distances = changes.map(({ fact, before, after }) =>
    distanceOf(before ?? defaults.get(fact)?.default, after ?? defaults.get(fact)?.default),
  );
  const steps = changes.length + (isPossible ? then.missing.length : 0);
  const rank = total([whole(steps * A_STEP), ...distances]);
  return [{ changes, on, facts, keys: isPossible ? [] : keys, rank }];
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
