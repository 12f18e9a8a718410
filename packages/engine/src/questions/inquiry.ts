// One ask on one day, prepared for questions: which facts each rule reads, and the answer for any supposition.

import type { Day } from '../calendar.ts';
import type { Facts, Snapshot } from '../explain/trace.ts';
import type { Value } from '../expression.ts';
import { expressionsUnder } from '../expression-parts.ts';
import type { Ask } from '../law.ts';
import { type Cell, cutScale, type Scale, scaleOf, scaleWithin, wordsOf } from './cells.ts';
import { hull, isSurely, type Possible, type Range, rangeOf } from './possible.ts';
import { type PossibleAnswer, possibleAnswer } from './possible-answer.ts';
import { type Grounds, suppose, supposeRule } from './suppose.ts';
import { domainOf, type Held, isScalar, type Supposition, type Watch, workOf } from './supposition.ts';

export type Inquiry = Grounds & {
  readonly ask: Ask;
  readonly on: Day;
  /** For each rule, the facts that it or a rule under it reads; `on` among them when the day is read as a value. */
  readonly reads: ReadonlyMap<string, ReadonlySet<string>>;
  /** Facts of which the law says what it means that they are not stated. */
  readonly optional: ReadonlySet<string>;
  /** Rough cells of facts, remembered: they only serve to put questions in a good order. */
  readonly cells: Map<string, readonly Cell[]>;
};

/** Looks at one fact for what would contradict it. */
const LOOKS = 48;

/** A supposition with its answer; later ones that differ in one fact start from it. */
export type Supposed = { readonly run: Supposition; readonly answer: PossibleAnswer };

/** An inquiry in which no fact is taken to be what would surely contradict the day or the other facts. */
export function inquiry(at: Snapshot, ask: Ask, on: Day): Inquiry {
  const bare = bareInquiry(at, ask, on);
  const held = holdings(bare, { facts: {} }, 'open');
  const domains = new Map(bare.domains);
  for (const { rule } of ask.contradictions) {
    for (const name of bare.reads.get(rule) ?? []) {
      const domain = domains.get(name);
      if (domain === undefined) continue;
      const isOut = (range: Range): boolean => {
        const run = suppose(bare, {
          on: { min: on, max: on },
          held: new Map(held).set(name, { kind: 'within', range }),
        });
        return isSurely(supposeRule(run, rule), true);
      };
      const isIn = (range: Range): boolean => {
        const run = suppose(bare, {
          on: { min: on, max: on },
          held: new Map(held).set(name, { kind: 'within', range }),
        });
        const found = supposeRule(run, rule);
        return isSurely(found, false) || !found.needs.has(name);
      };
      domains.set(name, narrowed(bare, name, domain, isOut, isIn));
    }
  }
  return { ...bare, domains };
}

/** The hull of the values that are not out. */
function narrowed(
  { at }: Inquiry,
  name: string,
  domain: Range,
  isOut: (range: Range) => boolean,
  isIn: (range: Range) => boolean,
): Range {
  const type = at.law.facts.get(name)?.type;
  const scale = type !== undefined && isScalar(type) ? scaleOf(type) : undefined;
  const ranges =
    scale === undefined
      ? wordsOf(domain).map(rangeOf)
      : cutScale(scaleWithin(scale, domain), (range) => (isOut(range) ? 'out' : isIn(range) ? 'in' : undefined), LOOKS)
          .filter(({ way }) => way !== 'out')
          .map(({ first, last }) => hull(rangeOf(first), rangeOf(last)));
  const kept = scale === undefined ? ranges.filter((range) => !isOut(range)) : ranges;
  return kept.length === 0 ? domain : kept.reduce((a, b) => hull(a, b));
}

/** The inquiry with facts as free as their types. */
export function bareInquiry(at: Snapshot, ask: Ask, on: Day): Inquiry {
  const reads = new Map<string, Set<string>>();
  const optional = new Set<string>();
  const rules = [
    ...ask.contradictions.map(({ rule }) => rule),
    ...ask.grounds.map(({ rule }) => rule),
    ...ask.outputs.flatMap(({ rule, show }) => (typeof show === 'object' ? [rule, show.when] : [rule])),
    ...(ask.eligible === undefined ? [] : [ask.eligible]),
  ];
  for (const id of rules) readsOf(at, id, reads, optional);
  const domains = new Map<string, Range>();
  for (const name of ask.facts) {
    const type = at.law.facts.get(name)?.type;
    const allowed = ask.allowed?.[name];
    if (type === undefined || !isScalar(type)) continue;
    domains.set(name, allowed === undefined ? domainOf(type) : { kind: 'words', words: new Set(allowed) });
  }
  return { at, ask, on, domains, changes: new Map(), reads, optional, cells: new Map(), work: workOf(Infinity) };
}

/** The values of a number or date in order, as far as the fact can have them. */
export function scaleFor(inquiry: Inquiry, name: string): Scale | undefined {
  const type = inquiry.at.law.facts.get(name)?.type;
  const scale = type !== undefined && isScalar(type) ? scaleOf(type) : undefined;
  const domain = inquiry.domains.get(name);
  return scale === undefined || domain === undefined ? scale : scaleWithin(scale, domain);
}

/** The words or truths that a fact can have. */
export function valuesFor(inquiry: Inquiry, name: string): readonly Value[] {
  return wordsOf(inquiry.domains.get(name) ?? { kind: 'none' });
}

function readsOf(at: Snapshot, id: string, reads: Map<string, Set<string>>, optional: Set<string>): Set<string> {
  const done = reads.get(id);
  if (done !== undefined) return done;
  const found = new Set<string>();
  reads.set(id, found);
  for (const e of (at.law.rules.get(id)?.versions ?? []).flatMap(({ formula }) => expressionsUnder(formula))) {
    if (e.kind === 'rule') for (const name of readsOf(at, e.id, reads, optional)) found.add(name);
    if (e.kind === 'fact' || e.kind === 'given' || e.kind === 'has') found.add(e.name);
    if (e.kind === 'given') optional.add(e.name);
    if ('over' in e && e.over.kind === 'list') found.add(e.over.fact);
  }
  return found;
}

/** How the facts of an ask stand: what was stated, what nobody knows, and what was left as usual. */
type Standing = {
  readonly facts: Facts;
  readonly unknown?: readonly string[] | undefined;
  readonly usual?: readonly string[] | undefined;
};

/** The facts of the ask: stated ones as stated, unknown ones as anything, usual ones as usual, the others as `rest`. */
export function holdings(inquiry: Inquiry, standing: Standing, rest: 'assumed' | 'open'): Map<string, Held> {
  const held = new Map<string, Held>();
  for (const name of inquiry.ask.facts) {
    const value = standing.facts[name];
    if (value !== undefined) held.set(name, { kind: 'stated', value });
    else if (standing.unknown?.includes(name) === true) held.set(name, { kind: 'unknown' });
    else held.set(name, { kind: standing.usual?.includes(name) === true ? 'assumed' : rest });
  }
  return held;
}

export function supposed(inquiry: Inquiry, held: ReadonlyMap<string, Held>, watch?: Watch): Supposed {
  const on = { min: inquiry.on, max: inquiry.on };
  const run = suppose(inquiry, { on, held, ...(watch === undefined ? {} : { watch }) });
  return { run, answer: possibleAnswer(run, inquiry.ask) };
}

/** The run in which one fact stands otherwise; rules that do not read it are not run again. */
export function runWith(inquiry: Inquiry, base: Supposed, name: string, now: Held, watch?: Watch): Supposition {
  const held = new Map(base.run.held).set(name, now);
  const kept: [string, Possible][] = [];
  for (const [id, value] of base.run.rules) if (inquiry.reads.get(id)?.has(name) !== true) kept.push([id, value]);
  return suppose(inquiry, { on: base.run.on, held, rules: kept, ...(watch === undefined ? {} : { watch }) });
}

/** The answer when one fact stands otherwise. */
export function supposedWith(inquiry: Inquiry, base: Supposed, name: string, now: Held, watch?: Watch): Supposed {
  return answered(inquiry, runWith(inquiry, base, name, now, watch));
}

export function answered(inquiry: Inquiry, run: Supposition): Supposed {
  return { run, answer: possibleAnswer(run, inquiry.ask) };
}

/** The run in which the event happens on another day, or some day of a range; every rule is run again. */
export function runOn(inquiry: Inquiry, base: Supposed, min: Day, max: Day, watch?: Watch): Supposition {
  return suppose(inquiry, { on: { min, max }, held: base.run.held, ...(watch === undefined ? {} : { watch }) });
}
