// What is still needed: the facts that can still change an answer, the best question first.

import { type Decision, decide } from '../explain/decide.ts';
import type { Facts } from '../explain/trace.ts';
import { holdings, type Inquiry, type Supposed, supposed, supposedWith } from './inquiry.ts';
import type { PossibleAnswer } from './possible-answer.ts';
import { isOverride, typicalOptions } from './question-options.ts';
import { mayGoOn, workOf } from './supposition.ts';

/**
 * When to ask facts that the law lets stand at a usual value or be left out: after all the others, meanwhile taken as
 * usual; never; or in whatever place is best.
 */
export type Ordinary = 'after' | 'never' | 'any';

export type Told = {
  readonly facts: Facts;
  /** Asked, and the person does not know. */
  readonly unknown?: readonly string[];
  /** Asked, and left as usual: the default, or not stated where the law says what that means. */
  readonly usual?: readonly string[];
  readonly ordinary?: Ordinary;
};

export type StillNeeded = {
  /** Whatever the facts not stated are, the answer is the same. */
  readonly settled: boolean;
  /** Some facts not stated yet could still bring the right, or there is no question of a right. */
  readonly canBeGranted: boolean;
  /** Facts without which there is no answer, best question first. */
  readonly needed: readonly string[];
  /** Facts that are taken as usual and could still change the answer, best question first. */
  readonly usual: readonly string[];
};

/** The supposition that questions start from, and which of its needs may be asked. */
type Asking = { readonly base: Supposed; readonly candidates: readonly string[]; readonly silent: ReadonlySet<string> };

/** Expressions looked at for a good order of the questions; beyond them the rest stands as the ask lists it. */
const STEPS = 1_000_000;

/**
 * What is still needed with these facts. Which facts they are is always the whole truth; the search for the best order
 * stops when its steps are spent.
 */
export function stillNeeded(about: Inquiry, told: Told, steps = STEPS): StillNeeded {
  const inquiry: Inquiry = { ...about, work: workOf(steps) };
  const ordinary = told.ordinary ?? 'after';
  const open = asking(inquiry, told, 'open');
  const { canBeGranted } = open.base.answer;
  if (ordinary === 'any') {
    return { settled: isSettled(open), canBeGranted, needed: ranked(inquiry, open), usual: [] };
  }
  const assumed = asking(inquiry, told, 'assumed');
  const needed = ranked(inquiry, assumed);
  if (ordinary === 'never') return { settled: isSettled(assumed), canBeGranted, needed, usual: [] };
  const substitutes = open.candidates.filter((name) => isSubstitute(inquiry, told, open, name));
  const rest =
    substitutes.length === 0
      ? open
      : asking(inquiry, { ...told, usual: [...(told.usual ?? []), ...substitutes] }, 'open');
  const usual = needed.length > 0 ? others(rest, needed) : ranked(inquiry, rest);
  return { settled: isSettled(rest), canBeGranted, needed, usual };
}

/** The one question to ask now; undefined when nothing that can be asked would change the answer. */
export function nextQuestion(inquiry: Inquiry, told: Told): string | undefined {
  const { needed, usual } = stillNeeded(inquiry, told);
  return needed[0] ?? usual[0];
}

/**
 * The decision that holds whatever the unknown facts are. Facts that `decide` would ask for although they no longer
 * matter are filled in and named in `indifferent`; undefined while the answer still depends on one that is needed.
 */
export function concluded(
  inquiry: Inquiry,
  told: Told,
): { readonly decision: Decision; readonly indifferent: readonly string[] } | undefined {
  const { at, ask, on } = inquiry;
  const from = asking(inquiry, told, 'assumed');
  let { facts } = told;
  let decision = decide(at, ask, on, facts);
  const indifferent: string[] = [];
  if (!isSettled(from) && (decision.outcome === 'incomplete' || from.silent.size > 0)) return undefined;
  while (decision.outcome === 'incomplete') {
    const name = decision.missing.find((one) => ask.facts.includes(one) && facts[one] === undefined);
    const option = name === undefined ? undefined : typicalOptions(inquiry, from.base, name)[0];
    if (name === undefined || option?.held.kind !== 'stated') return undefined;
    facts = { ...facts, [name]: option.held.value };
    indifferent.push(name);
    decision = decide(at, ask, on, facts);
  }
  return { decision, indifferent };
}

/** What the answer can be when facts not stated are as usual, and needed or unknown ones anything they can be. */
export function usualSupposition(inquiry: Inquiry, told: Told): Supposed {
  return asking(inquiry, told, 'assumed').base;
}

function isSettled({ base }: Asking): boolean {
  return base.answer.needs.size === 0;
}

function asking(inquiry: Inquiry, told: Told, rest: 'assumed' | 'open'): Asking {
  const silent = new Set([...(told.unknown ?? []), ...(told.usual ?? [])]);
  const held = holdings(inquiry, told, rest);
  let base = supposed(inquiry, held);
  // A list that is not stated counts as empty; where the law stops for want of it, it is open and the rest is seen.
  for (let found = missingList(inquiry, base); found !== undefined; found = missingList(inquiry, base)) {
    base = supposedWith(inquiry, base, found, { kind: 'unknown' });
  }
  const candidates = inquiry.ask.facts.filter(
    (name) =>
      base.answer.needs.has(name) &&
      told.facts[name] === undefined &&
      !silent.has(name) &&
      (rest === 'assumed' || !isOverride(inquiry, name)),
  );
  return { base, candidates, silent };
}

function missingList(inquiry: Inquiry, base: Supposed): string | undefined {
  return [...base.answer.needs].find(
    (name) => base.run.held.get(name)?.kind === 'assumed' && inquiry.at.law.facts.get(name)?.type.kind === 'list',
  );
}

/**
 * Whether a fact stands in for one that was stated: with it, what was stated would no longer matter (a bill in place of
 * the wage). Nobody is asked for the second after giving the first.
 */
function isSubstitute(inquiry: Inquiry, told: Told, open: Asking, name: string): boolean {
  const domain = inquiry.domains.get(name);
  if (!mayGoOn(inquiry.work)) return false;
  if (!inquiry.optional.has(name) || domain === undefined || inquiry.at.law.facts.get(name)?.default !== undefined) {
    return false;
  }
  return Object.keys(told.facts).some((other) => {
    const range = inquiry.domains.get(other);
    if (range === undefined || inquiry.at.law.facts.get(other)?.default !== undefined) return false;
    const free = supposedWith(inquiry, open.base, other, { kind: 'within', range });
    if (!free.answer.needs.has(other)) return false;
    const both = supposedWith(inquiry, free, name, { kind: 'within', range: domain });
    return both.answer.contradiction === undefined && !both.answer.needs.has(other);
  });
}

function others(open: Asking, needed: readonly string[]): string[] {
  return open.candidates.filter((name) => !needed.includes(name));
}

/** What stays needed after each value that a candidate may turn out to have. */
type Looked = {
  readonly name: string;
  readonly after: readonly { readonly weight: number; readonly needs: ReadonlySet<string> }[];
};

/**
 * The candidates, best first. A fact that stays needed whatever any other one turns out to be is asked in every case,
 * so it costs nothing to ask it first; after that, the fewer facts are expected to be needed afterwards the better.
 */
function ranked(inquiry: Inquiry, from: Asking): string[] {
  const { candidates } = from;
  if (candidates.length < 2) return [...candidates];
  const looked: Looked[] = [];
  for (const name of candidates) {
    if (!mayGoOn(inquiry.work)) return [...candidates];
    const one = look(inquiry, from, name);
    if (one.after.length > 0) looked.push(one);
  }
  const scored = looked.map((one, order) => {
    const avoided = looked.filter((other) => other !== one && other.after.some(({ needs }) => !needs.has(one.name)));
    return { name: one.name, isAvoidable: avoided.length > 0, expected: expectedRest(one), order };
  });
  scored.sort((a, b) => Number(a.isAvoidable) - Number(b.isAvoidable) || a.expected - b.expected || a.order - b.order);
  return scored.map(({ name }) => name);
}

function look(inquiry: Inquiry, from: Asking, name: string): Looked {
  const left = ({ needs }: PossibleAnswer): ReadonlySet<string> =>
    new Set([...needs].filter((need) => need !== name && !from.silent.has(need)));
  const options = typicalOptions(inquiry, from.base, name);
  const after = options.flatMap(({ held, weight }) => {
    const { answer } = supposedWith(inquiry, from.base, name, held);
    return answer.contradiction === undefined ? [{ weight, needs: left(answer) }] : [];
  });
  return { name, after: options.length === 0 ? [{ weight: 1, needs: left(from.base.answer) }] : after };
}

function expectedRest({ after }: Looked): number {
  let weights = 0;
  let rest = 0;
  for (const { weight, needs } of after) {
    weights += weight;
    rest += weight * needs.size;
  }
  return rest / weights;
}
