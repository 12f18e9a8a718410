// All that the answer to an ask can still be: its outcomes, the range of every key, and the facts that decide.

import type { Value } from '../expression.ts';
import type { Ask, Output } from '../law.ts';
import {
  canBe,
  hull,
  isCertain,
  isSurely,
  NOTHING,
  onlyValue,
  type Possible,
  type Range,
  rangeOf,
  union,
} from './possible.ts';
import { supposeRule } from './suppose.ts';
import { heldOf, missingName, type Supposition } from './supposition.ts';

/** A key of the answer: its range, and whether it may be absent. */
export type PossibleKey = {
  readonly range: Range;
  readonly mayBeAbsent: boolean;
  /** Of a list of words: those that are in it for sure; the others of its range may be. */
  readonly sure?: ReadonlySet<string>;
};

export type PossibleAnswer = {
  /** The contradiction that these facts surely are, if any; nothing else is said then. */
  readonly contradiction: string | undefined;
  /** Unknown facts that may turn out to contradict others. */
  readonly doubtful: ReadonlySet<string>;
  readonly canBeGranted: boolean;
  readonly canBeRefused: boolean;
  /** With the facts that are stated the working of a right that is there surely stops. */
  readonly stops: boolean;
  /** Codes of what the law files may turn out not to cover. */
  readonly uncovered: ReadonlySet<string>;
  readonly keys: ReadonlyMap<string, PossibleKey>;
  /** Unknown facts that can still change the answer; none when the answer is certain. */
  readonly needs: ReadonlySet<string>;
};

/** Gathers the keys and needs of one answer. */
type Gathering = {
  readonly run: Supposition;
  readonly keys: Map<string, PossibleKey>;
  needs: ReadonlySet<string>;
  uncovered: ReadonlySet<string>;
  /** An output that is reached for sure stops for sure, so there is no answer. */
  blocked: boolean;
};

export function possibleAnswer(run: Supposition, ask: Ask): PossibleAnswer {
  const to: Gathering = { run, keys: new Map(), needs: NOTHING, uncovered: NOTHING, blocked: false };
  const { contradiction, doubtful } = contradictions(run, ask);
  if (contradiction !== undefined) {
    return answerOf(to, { contradiction, doubtful, canBeGranted: false, canBeRefused: false, stops: true });
  }
  if (run.watch !== undefined) run.watch.isHasty = true;
  const right = ask.eligible === undefined ? undefined : supposeRule(run, ask.eligible);
  const canBeRefused = right !== undefined && canBe(right, false);
  const canBeGranted = right === undefined || canBe(right, true);
  if (right !== undefined) {
    stopsOf(to, right);
    need(to, right.needs);
    if (right.range.kind === 'truth') to.keys.set('eligible', { range: right.range, mayBeAbsent: false });
  }
  const before = to.needs;
  if (canBeGranted) for (const output of ask.outputs) collect(to, output, canBeRefused);
  if (to.blocked) to.needs = union(before, missingNeeds(to));
  if (canBeRefused) reasons(to, ask, canBeGranted);
  if (canBeRefused && !canBeGranted) whenRefused(to, ask);
  const isBlocked = to.blocked && canBeGranted && !canBeRefused && to.needs.size === 0;
  const granted = canBeGranted && !isBlocked;
  return answerOf(to, { contradiction, doubtful, canBeGranted: granted, canBeRefused, stops: to.blocked });
}

/** Whether the right can be there; its amounts are run only where nothing refuses it. */
export function canBeGranted(run: Supposition, ask: Ask): boolean {
  if (ask.eligible === undefined) return possibleAnswer(run, ask).canBeGranted;
  if (contradictions(run, ask).contradiction !== undefined) return false;
  const right = supposeRule(run, ask.eligible);
  if (!canBe(right, true) || canBe(right, false)) return canBe(right, true);
  return possibleAnswer(run, ask).canBeGranted;
}

/**
 * The right with this fact as it is supposed: `yes`, `no`, `open` for other facts, or undefined while it decides.
 * What cannot bring the right is `no` even where it may contradict something.
 */
export function rightOf(run: Supposition, ask: Ask, name: string): 'yes' | 'no' | 'open' | undefined {
  const right = ask.eligible === undefined ? undefined : supposeRule(run, ask.eligible);
  if (right !== undefined && !canBe(right, true)) return 'no';
  const { contradiction, doubtful } = contradictions(run, ask);
  if (contradiction !== undefined) return 'no';
  if (doubtful.has(name)) return undefined;
  if (right === undefined || (!canBe(right, false) && right.stops.size === 0)) return 'yes';
  return right.needs.has(name) ? undefined : 'open';
}

/** The first contradiction that is sure, and the facts on which others hang. */
function contradictions(run: Supposition, ask: Ask): Pick<PossibleAnswer, 'contradiction' | 'doubtful'> {
  let doubtful: ReadonlySet<string> = NOTHING;
  for (const { code, rule } of ask.contradictions) {
    const one = supposeRule(run, rule);
    if (isSurely(one, true)) return { contradiction: code, doubtful };
    if (canBe(one, true)) doubtful = union(doubtful, one.needs);
  }
  return { contradiction: undefined, doubtful };
}

type Outcomes = Pick<PossibleAnswer, 'contradiction' | 'doubtful' | 'canBeGranted' | 'canBeRefused' | 'stops'>;

function answerOf(to: Gathering, outcomes: Outcomes): PossibleAnswer {
  const uncovered = new Set([...to.uncovered].filter((code) => needOf(to.run, code) === undefined));
  return { ...outcomes, uncovered, keys: to.keys, needs: to.needs };
}

function need(to: Gathering, needs: ReadonlySet<string>): void {
  to.needs = union(to.needs, needs);
}

/** Notes how a rule can stop; what stops for want of a fact needs that fact. */
function stopsOf(to: Gathering, one: Possible): void {
  to.uncovered = union(to.uncovered, one.stops);
  for (const code of one.stops) {
    const name = needOf(to.run, code);
    if (name !== undefined) need(to, new Set([name]));
  }
}

function missingNeeds(to: Gathering): ReadonlySet<string> {
  return new Set([...to.uncovered].map((code) => needOf(to.run, code)).filter((name) => name !== undefined));
}

/** The fact that is not stated and for want of which a rule stops with this code. */
function needOf(run: Supposition, code: string): string | undefined {
  const name = missingName(code);
  if (name === undefined) return undefined;
  const fact = run.at.law.facts.has(name) ? name : (name.split('.')[0] ?? name);
  return run.at.law.facts.has(fact) && heldOf(run, fact).kind !== 'stated' ? fact : undefined;
}

/** The first ground that holds is the reason: all that can be it, up to one that surely holds. */
function reasons(to: Gathering, ask: Ask, canBeGranted: boolean): void {
  const words = new Set<string>();
  let needs: ReadonlySet<string> = NOTHING;
  for (const { code, rule } of ask.grounds) {
    const one = supposeRule(to.run, rule);
    if (!canBe(one, true)) continue;
    words.add(code);
    needs = union(needs, one.needs);
    if (isCertain(one)) break;
  }
  if (words.size > 1) need(to, needs);
  if (words.size > 0) to.keys.set('reason', { range: { kind: 'words', words }, mayBeAbsent: canBeGranted });
}

/** Keys given also when the right is refused; one that stops is left out, so it leaves nothing uncovered. */
function whenRefused(to: Gathering, ask: Ask): void {
  const { uncovered } = to;
  for (const output of ask.outputs) {
    if (ask.whenRefused.includes(output.list ?? output.key)) collect(to, output, true);
  }
  to.uncovered = uncovered;
}

function collect(to: Gathering, output: Output, refused: boolean): void {
  let isShown = true;
  if (typeof output.show === 'object') {
    const shown = supposeRule(to.run, output.show.when);
    need(to, shown.needs);
    stopsOf(to, shown);
    if (!canBe(shown, true)) return;
    isShown = isCertain(shown);
  }
  const one = supposeRule(to.run, output.rule);
  stopsOf(to, one);
  need(to, one.needs);
  if (one.range.kind === 'none') {
    to.blocked = to.blocked || isShown;
    return;
  }
  const hides = output.show === undefined || output.show === 'nonzero';
  if (hides && isNothing(onlyValue(one.range))) return;
  const shown = output.list === undefined ? one.range : listed(output, one.range);
  const key = output.list ?? output.key;
  const earlier = output.list === undefined ? undefined : to.keys.get(key);
  const mayBeAbsent = refused || !isShown || (hides && canBeNothing(one.range));
  const sure = new Set([...(earlier?.sure ?? []), ...(shown.kind === 'words' && !mayBeAbsent ? shown.words : [])]);
  to.keys.set(key, {
    range: earlier === undefined ? shown : hull(earlier.range, shown),
    mayBeAbsent: mayBeAbsent && (earlier?.mayBeAbsent ?? true),
    ...(output.list === undefined || shown.kind !== 'words' ? {} : { sure }),
  });
}

/** A truth in a list stands there as the word after the last dot of its key. */
function listed(output: Output, range: Range): Range {
  if (range.kind !== 'truth' || output.list === undefined) return range;
  return rangeOf(output.key.slice(output.list.length + 1));
}

function isNothing(value: Value | undefined): boolean {
  return value === false || (typeof value === 'object' && 'n' in value && value.n === 0n);
}

function canBeNothing(range: Range): boolean {
  if (range.kind === 'truth') return range.no;
  if (range.kind !== 'number') return false;
  return (range.min === undefined || range.min.n <= 0n) && (range.max === undefined || range.max.n >= 0n);
}
