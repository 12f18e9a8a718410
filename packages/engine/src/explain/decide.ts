// Answers one ask about one set of facts: granted, refused with all grounds, incomplete, or outside the law files.

import type { Day } from '../calendar.ts';
import type { Value } from '../expression.ts';
import type { Ask, Contradiction, Ground, Output } from '../law.ts';
import { type Basis, basisOf } from './basis.ts';
import { type Evaluation, evaluation } from './explain.ts';
import { type Facts, isExact, type Snapshot, type Trace } from './trace.ts';

export type Answer = Value | readonly Value[];

export type GroundFound = { readonly ground: Ground; readonly trace: Trace };

export type Outcome = 'granted' | 'refused' | 'incomplete' | 'contradictory' | 'not-covered';

export type Decision = {
  readonly ask: Ask;
  readonly on: Day;
  readonly known: Day | undefined;
  readonly facts: Facts;
  readonly outcome: Outcome;
  /** Keys of the answer in order; a key that is not due is absent. */
  readonly values: ReadonlyMap<string, Answer>;
  /** All grounds that hold, in the order of the law; the first is the `reason`. */
  readonly grounds: readonly GroundFound[];
  /** Facts that the working reached and that were not stated. */
  readonly missing: readonly string[];
  /** Why nothing could be decided: a contradiction, or the code of what is not covered. */
  readonly contradiction?: Contradiction;
  readonly code?: string;
  /** The working behind each key of the answer. */
  readonly traces: ReadonlyMap<string, Trace>;
  readonly basis: Basis;
};

/**
 * Decides. The day of the event and the day as of which the law is known are inputs; nothing reads a clock. Days are
 * stated days (1900 to 2200, as `readStatedDay` reads them): beyond them nothing is proven.
 */
export function decide(at: Snapshot, ask: Ask, on: Day, facts: Facts): Decision {
  const run = evaluation(at, on, facts);
  const used: Trace[] = [];
  const start = { ask, on, known: at.known, facts };
  const asked = { run, on, facts };
  for (const contradiction of ask.contradictions) {
    const trace = run.rule(contradiction.rule);
    if (trace.value !== true) continue;
    const basis = basisOf([trace], asked);
    return {
      ...start,
      outcome: 'contradictory',
      values: new Map(),
      grounds: [],
      missing: [],
      contradiction,
      traces: new Map(),
      basis,
    };
  }
  const right = ask.eligible === undefined ? undefined : run.rule(ask.eligible);
  if (right !== undefined) used.push(right);
  if (right?.code !== undefined) return undecidedDecision(start, right, run);
  const refused = right?.value === false;
  const grounds = refused ? groundsFound(ask, run) : [];
  const keys = refused
    ? ask.outputs.filter((output) => ask.whenRefused.includes(output.list ?? output.key))
    : ask.outputs;
  const values = new Map<string, Answer>();
  const traces = new Map<string, Trace>();
  if (right !== undefined) {
    values.set('eligible', !refused);
    traces.set('eligible', right);
  }
  if (refused && grounds[0] !== undefined) values.set('reason', grounds[0].ground.code);
  for (const output of keys) {
    const stop = collect(output, run, values, traces, used);
    if (stop === undefined) continue;
    if (!refused) return undecidedDecision(start, stop, run);
  }
  for (const trace of traces.values()) used.push(trace);
  for (const found of grounds) used.push(found.trace);
  return {
    ...start,
    outcome: refused ? 'refused' : 'granted',
    values,
    grounds,
    missing: [],
    traces,
    basis: basisOf(used, asked),
  };
}

function groundsFound(ask: Ask, run: Evaluation): GroundFound[] {
  const found: GroundFound[] = [];
  for (const ground of ask.grounds) {
    const trace = run.rule(ground.rule);
    if (trace.value === true) found.push({ ground, trace });
  }
  return found;
}

/** Adds one key to the answer, and what decided whether it is shown; returns the trace that stopped it, if any. */
function collect(
  output: Output,
  run: Evaluation,
  values: Map<string, Answer>,
  traces: Map<string, Trace>,
  used: Trace[],
): Trace | undefined {
  if (typeof output.show === 'object') {
    const shown = run.rule(output.show.when);
    if (shown.code !== undefined) return shown;
    used.push(shown);
    if (shown.value !== true) return undefined;
  }
  const trace = run.rule(output.rule);
  if (trace.value === undefined) return trace;
  if (output.show !== 'always' && typeof output.show !== 'object' && isNothing(trace.value)) return undefined;
  traces.set(output.key, trace);
  if (output.list === undefined) {
    values.set(output.key, trace.value);
  } else {
    const gathered = (values.get(output.list) ?? []) as readonly Value[];
    values.set(output.list, [
      ...gathered,
      trace.value === true ? output.key.slice(output.list.length + 1) : trace.value,
    ]);
  }
  return undefined;
}

function isNothing(value: Value): boolean {
  return value === false || (isExact(value) && value.n === 0n);
}

function undecidedDecision(
  start: Pick<Decision, 'ask' | 'on' | 'known' | 'facts'>,
  stop: Trace,
  run: Evaluation,
): Decision {
  const code = stop.code ?? '';
  const missing = code.startsWith('missing:') ? missingFacts(start.ask, run, code) : [];
  const outcome = missing.length > 0 ? 'incomplete' : 'not-covered';
  return {
    ...start,
    outcome,
    values: new Map(),
    grounds: [],
    missing,
    code,
    traces: new Map([['', stop]]),
    basis: basisOf([stop], { run, on: start.on, facts: start.facts }),
  };
}

/** Every missing fact that the working of some key reached, the first one first. */
function missingFacts(ask: Ask, run: Evaluation, first: string): string[] {
  const names = new Set([first.slice('missing:'.length)]);
  const seen = new Set<Trace>();
  const visit = (trace: Trace): void => {
    if (trace.code === undefined || seen.has(trace)) return;
    seen.add(trace);
    if (trace.parts.length === 0 && trace.code.startsWith('missing:')) names.add(trace.code.slice('missing:'.length));
    for (const part of trace.parts) visit(part);
  };
  for (const id of [ask.eligible, ...ask.grounds.map((ground) => ground.rule)]) {
    if (id !== undefined) visit(run.rule(id));
  }
  for (const { rule, show } of ask.outputs) {
    if (typeof show !== 'object' || run.rule(show.when).value !== false) visit(run.rule(rule));
  }
  return [...names];
}
