// Runs rules over all that unknown facts can still be: the same law, with ranges in place of values.

import type { Day } from '../calendar.ts';
import type { Snapshot } from '../explain/trace.ts';
import type { Expression } from '../expression.ts';
import { certain, either, type Possible, type Range, stop } from './possible.ts';
import { supposeReckoning } from './suppose-date.ts';
import { eventDay, inForceWithin, supposeLookup, supposeReading } from './suppose-lookup.ts';
import { supposeCalculation, supposeJudgement } from './suppose-number.ts';
import { supposePassage } from './suppose-sequence.ts';
import { fork, type Held, mayGoOn, type Supposition, type Watch, type Work } from './supposition.ts';

/** What stays the same from one supposition to the next. */
export type Grounds = {
  readonly at: Snapshot;
  readonly domains: ReadonlyMap<string, Range>;
  readonly changes: Map<string, readonly Day[]>;
  readonly work: Work;
};

/** Of a run that has told already what it was watched for. */
const SKIPPED: Possible = stop('skipped');

type Suppositions = {
  readonly on: { readonly min: Day; readonly max: Day };
  readonly held: ReadonlyMap<string, Held>;
  readonly watch?: Watch;
  /** Rules that an earlier run gave and that do not depend on what differs now. */
  readonly rules?: Iterable<readonly [string, Possible]>;
};

export function suppose(grounds: Grounds, { on, held, watch, rules }: Suppositions): Supposition {
  return {
    ...grounds,
    on,
    held,
    watch,
    rules: new Map(rules),
    items: new Map(),
    states: new Map(),
    evaluate,
  };
}

export function supposeRule(run: Supposition, id: string): Possible {
  const done = run.rules.get(id);
  if (done !== undefined) return done;
  const rule = run.at.law.rules.get(id);
  if (rule === undefined) throw new Error(`no such rule: ${id}`);
  const versions = inForceWithin(run, `rule ${id}`, rule.versions, run.on, run.at.versions);
  const { needs } = eventDay(run);
  fork(run, versions.map((version) => version?.from ?? '-').join(), versions.length > 1, needs);
  let found: Possible | undefined;
  for (const version of versions) {
    const one = version === undefined ? stop(`not-in-force:${id}`) : evaluate(run, version.formula);
    found = found === undefined ? one : either(found, one, needs);
  }
  const result = found ?? stop(`not-in-force:${id}`);
  run.rules.set(id, result);
  return result;
}

/** Exhaustive over the kinds of expression.ts. */
function evaluate(run: Supposition, e: Expression): Possible {
  if ((run.work.isLoose && !mayGoOn(run.work)) || (run.watch?.isHasty === true && run.watch.forked)) return SKIPPED;
  run.work.left -= 1;
  switch (e.kind) {
    case 'literal':
      return certain(e.value);
    case 'fact':
    case 'given':
    case 'has':
    case 'item':
    case 'item-given':
    case 'state':
      return supposeReading(run, e);
    case 'parameter':
    case 'bracket':
    case 'cell':
    case 'tiers':
      return supposeLookup(run, e);
    case 'rule':
      return supposeRule(run, e.id);
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
    case 'round':
    case 'least':
    case 'greatest':
      return supposeCalculation(run, e);
    case 'compare':
    case 'all':
    case 'any':
    case 'not':
    case 'choose':
      return supposeJudgement(run, e);
    case 'date':
    case 'calendar':
      return supposeReckoning(run, e);
    case 'fold':
    case 'reduce':
    case 'largest':
    case 'first':
      return supposePassage(run, e);
    case 'undecided':
      return stop(e.code);
  }
}
