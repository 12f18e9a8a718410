// One person: evaluates a rule exactly and keeps its working as a trace. This is the meaning; columns and SQL equal it.

import type { Day } from '../calendar.ts';
import type { Expression } from '../expression.ts';
import { inForce } from '../law.ts';
import { lookUp, read } from './explain-lookup.ts';
import { calculate, judge, reckon } from './explain-number.ts';
import { goThrough } from './explain-sequence.ts';
import {
  dayOfLaw,
  decided,
  type Facts,
  NO_PARTS,
  type RuleSource,
  type Run,
  type Snapshot,
  stopped,
  type Trace,
} from './trace.ts';

/** Evaluates rules for one set of facts, each rule once; `holds`: whether a condition beside the rules is true. */
export type Evaluation = {
  readonly rule: (id: string) => Trace;
  readonly holds: (condition: Expression) => boolean;
};

/** `on` and the days of facts must be stated days (1900 to 2200), as `readStatedDay` reads them. */
export function evaluation(at: Snapshot, on: Day, facts: Facts): Evaluation {
  const today = dayOfLaw(at, on);
  const run: Run = { at, on, today, facts, rules: new Map(), items: new Map(), states: new Map(), evaluate };
  return {
    rule: (id) => ruleTrace(run, { kind: 'rule', id }, id),
    holds: (condition) => evaluate(run, condition).value === true,
  };
}

/** Evaluates one rule for one set of facts. */
export function explain(at: Snapshot, rule: string, on: Day, facts: Facts): Trace {
  return evaluation(at, on, facts).rule(rule);
}

function ruleTrace(run: Run, expression: Expression, id: string): Trace {
  const done = run.rules.get(id);
  if (done !== undefined) return done;
  const known = run.today.rules.get(id);
  const source = known === undefined ? ruleInForce(run, id) : known;
  let trace: Trace;
  if (source === null) {
    trace = stopped(expression, `not-in-force:${id}`, NO_PARTS);
  } else {
    const body = evaluate(run, source.version.formula);
    trace = { expression, value: body.value, code: body.code, parts: [body], source };
  }
  run.rules.set(id, trace);
  return trace;
}

function ruleInForce({ at, on, today }: Run, id: string): RuleSource | null {
  const rule = at.law.rules.get(id);
  if (rule === undefined) throw new Error(`no such rule: ${id}`);
  const version = inForce(rule.versions, on, at.known);
  const source: RuleSource | null = version === undefined ? null : { kind: 'rule', rule, version };
  today.rules.set(id, source);
  return source;
}

/** Evaluates one expression. Exhaustive over the kinds of expression.ts. */
function evaluate(run: Run, e: Expression): Trace {
  switch (e.kind) {
    case 'literal':
      return decided(e, e.value, NO_PARTS);
    case 'fact':
    case 'given':
    case 'has':
    case 'item':
    case 'item-given':
    case 'state':
      return read(run, e);
    case 'parameter':
    case 'bracket':
    case 'cell':
    case 'tiers':
      return lookUp(run, e);
    case 'rule':
      return ruleTrace(run, e, e.id);
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
    case 'round':
    case 'least':
    case 'greatest':
      return calculate(run, e);
    case 'compare':
    case 'all':
    case 'any':
    case 'not':
    case 'choose':
      return judge(run, e);
    case 'date':
    case 'calendar':
      return reckon(run, e);
    case 'fold':
    case 'reduce':
    case 'largest':
    case 'first':
      return goThrough(run, e);
    case 'undecided':
      return stopped(e, e.code, NO_PARTS);
  }
}
