// When somebody does not know a fact: between which bounds the answer lies, and which cases there are.

import type { Value } from '../expression.ts';
import { cutScale } from './cells.ts';
import { type Inquiry, type Supposed, scaleFor, supposedWith, valuesFor } from './inquiry.ts';
import { hull, type Range, rangeOf, sameRange } from './possible.ts';
import type { PossibleAnswer, PossibleKey } from './possible-answer.ts';
import { type Told, usualSupposition } from './questions.ts';
import { factOf, type Held, isScalar, mayGoOn, pathOf, watching, workOf } from './supposition.ts';

/** What a case takes a fact to be: one of some words or truths, or anything from `first` to `last`. */
export type Assumption =
  | { readonly fact: string; readonly among: readonly Value[] }
  | { readonly fact: string; readonly first: Value; readonly last: Value };

export type AnswerCase = { readonly assumptions: readonly Assumption[]; readonly answer: PossibleAnswer };

export type AnswerRange = {
  readonly canBeGranted: boolean;
  readonly canBeRefused: boolean;
  readonly uncovered: ReadonlySet<string>;
  readonly keys: ReadonlyMap<string, PossibleKey>;
  /** One for every answer of its own kind; a single case without assumptions when there is nothing to tell apart. */
  readonly cases: readonly AnswerCase[];
  /** Unknown facts that the cases and bounds rest on. */
  readonly needs: ReadonlySet<string>;
};

type Leaf = AnswerCase & { readonly base: Supposed; readonly done: boolean };

/** Cells of one fact above which it is not split: its bounds say more than so many cases. */
const MOST_CELLS = 6;
const LOOKS = 240;

/** Expressions looked at to tell cases apart; beyond them a case is not split further, and its bounds still hold. */
const STEPS = 1_000_000;

/**
 * The bounds of every key and up to `most` cases. Facts not stated are as usual, unknown ones anything they can be. The
 * search for cases stops when its steps are spent.
 */
export function answerRange(about: Inquiry, told: Told, most = 12, steps = STEPS): AnswerRange {
  const inquiry: Inquiry = { ...about, work: workOf(steps) };
  const start = usualSupposition(inquiry, told);
  let leaves: readonly Leaf[] = [{ assumptions: [], answer: start.answer, base: start, done: false }];
  for (let place = 0; place < leaves.length; ) {
    const leaf = leaves[place];
    if (leaf === undefined) break;
    const parts = leaf.done ? undefined : split(inquiry, leaf, most - leaves.length + 1);
    if (parts === undefined) place += 1;
    else leaves = [...leaves.slice(0, place), ...parts, ...leaves.slice(place + 1)];
  }
  const cases = leaves.filter(({ answer }) => answer.contradiction === undefined);
  return overall(cases.length === 0 ? leaves : cases, start.answer.needs);
}

function overall(cases: readonly AnswerCase[], needs: ReadonlySet<string>): AnswerRange {
  const keys = new Map<string, PossibleKey>();
  const answers = cases.map(({ answer }) => answer);
  for (const key of new Set(answers.flatMap((answer) => [...answer.keys.keys()]))) {
    const found = answers.flatMap((answer) => answer.keys.get(key) ?? []);
    const range = found.map((one) => one.range).reduce((a, b) => hull(a, b));
    const mayBeAbsent = found.length < answers.length || found.some((one) => one.mayBeAbsent);
    const [first, ...others] = found;
    const sure = [...(first?.sure ?? [])].filter(
      (word) => found.length === answers.length && others.every((one) => one.sure?.has(word) === true),
    );
    keys.set(key, { range, mayBeAbsent, ...(first?.sure === undefined ? {} : { sure: new Set(sure) }) });
  }
  return {
    canBeGranted: answers.some((answer) => answer.canBeGranted),
    canBeRefused: answers.some((answer) => answer.canBeRefused),
    uncovered: new Set(answers.flatMap((answer) => [...answer.uncovered])),
    keys,
    cases: cases.map(({ assumptions, answer }) => ({ assumptions, answer })),
    needs,
  };
}

type Part = { readonly assumption: Assumption; readonly held: Held; readonly range: Range };

/** Splits a case along the unknown fact that settles most; undefined when there is none, or no room for more cases. */
function split(inquiry: Inquiry, leaf: Leaf, room: number): readonly Leaf[] | undefined {
  let best: { readonly leaves: readonly Leaf[]; readonly open: number } | undefined;
  for (const name of leaf.answer.needs) {
    if (!mayGoOn(inquiry.work)) return best?.leaves;
    const parts = partsOf(inquiry, leaf.base, name);
    if (parts.length < 2) continue;
    const leaves = joined(alike(inquiry, leaf, name, parts).map((part) => leafOf(inquiry, leaf, name, part)));
    if (leaves.length > room || leaves.length < 2) continue;
    const open = leaves.reduce((sum, one) => sum + one.answer.needs.size / leaves.length, 0);
    if (best === undefined || open < best.open) best = { leaves, open };
  }
  return best?.leaves;
}

function leafOf(inquiry: Inquiry, leaf: Leaf, name: string, { assumption, held }: Part): Leaf {
  const base = supposedWith(inquiry, leaf.base, name, held);
  const { answer } = base;
  const assumptions = [...leaf.assumptions.filter(({ fact }) => fact !== name), assumption];
  return { assumptions, answer, base, done: answer.needs.size === 0 || answer.contradiction !== undefined };
}

function partsOf(inquiry: Inquiry, base: Supposed, name: string): readonly Part[] {
  const held = base.run.held.get(name);
  const { type } = factOf(base.run, name);
  if (held?.kind === 'stated' || held?.kind === 'within' || !isScalar(type)) return [];
  const words = valuesFor(inquiry, name);
  if (words.length > 0) {
    return words.map((value) => ({
      assumption: { fact: name, among: [value] },
      held: { kind: 'stated', value },
      range: rangeOf(value),
    }));
  }
  const scale = scaleFor(inquiry, name);
  if (scale === undefined) return [];
  const wayOf = (range: Range): string | undefined => {
    if (!mayGoOn(inquiry.work)) return undefined;
    const watch = watching(name, false);
    supposedWith(inquiry, base, name, { kind: 'within', range }, watch);
    return watch.forked ? undefined : pathOf(watch);
  };
  const cells = cutScale(scale, wayOf, LOOKS);
  if (cells.length > MOST_CELLS || cells.some(({ way }) => way === undefined)) return [];
  return cells.map(({ first, last }) => {
    const range = hull(rangeOf(first), rangeOf(last));
    return { assumption: { fact: name, first, last }, held: { kind: 'within', range }, range };
  });
}

/** Words for which the law gives the same, taken together. */
function alike(inquiry: Inquiry, leaf: Leaf, name: string, parts: readonly Part[]): readonly Part[] {
  const kept: Part[] = [];
  for (const part of parts) {
    const answer = supposedWith(inquiry, leaf.base, name, part.held).answer;
    const same = (other: Part): boolean => {
      const theirs = supposedWith(inquiry, leaf.base, name, other.held).answer;
      return isSame(theirs, answer) && theirs.needs.size === answer.needs.size;
    };
    const at = kept.findIndex((one) => same(one) && (answer.needs.size === 0 || same(together(one, part))));
    const one = kept[at];
    if (one === undefined || !('among' in part.assumption)) kept.push(part);
    else
      kept[at] =
        answer.needs.size > 0 ? together(one, part) : { ...one, assumption: both(one.assumption, part.assumption) };
  }
  return kept;
}

function together(a: Part, b: Part): Part {
  return {
    assumption: both(a.assumption, b.assumption),
    held: { kind: 'within', range: hull(a.range, b.range) },
    range: hull(a.range, b.range),
  };
}

/** Neighbouring cells with the same settled answer are one case. */
function joined(leaves: readonly Leaf[]): readonly Leaf[] {
  const kept: Leaf[] = [];
  for (const leaf of leaves) {
    const before = kept[kept.length - 1];
    const [last, next] = [lastOf(before), lastOf(leaf)];
    if (before?.done === true && leaf.done && 'first' in next && isSame(before.answer, leaf.answer)) {
      kept[kept.length - 1] = { ...before, assumptions: [...before.assumptions.slice(0, -1), both(last, next)] };
    } else {
      kept.push(leaf);
    }
  }
  return kept;
}

function lastOf(leaf: Leaf | undefined): Assumption {
  return leaf?.assumptions[leaf.assumptions.length - 1] ?? { fact: '', among: [] };
}

function both(a: Assumption, b: Assumption): Assumption {
  if ('among' in a) return 'among' in b ? { fact: a.fact, among: [...a.among, ...b.among] } : a;
  return 'among' in b ? a : { fact: a.fact, first: a.first, last: b.last };
}

function isSame(a: PossibleAnswer, b: PossibleAnswer | undefined): boolean {
  if (b === undefined || a.contradiction !== b.contradiction || a.keys.size !== b.keys.size) return false;
  if (a.canBeGranted !== b.canBeGranted || a.canBeRefused !== b.canBeRefused) return false;
  if ([...a.uncovered].join() !== [...b.uncovered].join()) return false;
  return [...a.keys].every(([key, one]) => {
    const other = b.keys.get(key);
    return other !== undefined && isSameKey(one, other);
  });
}

function isSameKey(a: PossibleKey, b: PossibleKey): boolean {
  return a.mayBeAbsent === b.mayBeAbsent && sameRange(a.range, b.range) && (a.sure?.size ?? 0) === (b.sure?.size ?? 0);
}
