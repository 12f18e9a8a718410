// Evaluates what goes through rows: folds with carried states, sums and searches.

import { add, compare, type Exact, multiply, ONE, whole, ZERO } from '../exact.ts';
import type { Expression, Sequence, Value } from '../expression.ts';
import {
  better,
  decided,
  evaluateAll,
  type ListRow,
  listNames,
  numberOf,
  passOn,
  type Run,
  stopped,
  type Trace,
} from './trace.ts';

type Passage = Extract<Expression, { kind: 'fold' | 'reduce' | 'largest' | 'first' }>;

/** The rows of a sequence, or the code that stopped it. */
function rowsOf(run: Run, sequence: Sequence, parts: Trace[]): readonly ListRow[] | string {
  if (sequence.kind === 'list') {
    const rows = (run.facts[sequence.fact] ?? []) as readonly ListRow[];
    for (const row of rows) listNames.set(row, sequence.fact);
    return rows;
  }
  const from = run.evaluate(run, sequence.from);
  const to = run.evaluate(run, sequence.to);
  parts.push(from, to);
  const code = from.code ?? to.code;
  if (code !== undefined) return code;
  const length = numberOf(to) - numberOf(from) + 1;
  if (length > sequence.most) return 'range-too-long';
  const start = numberOf(from);
  return Array.from({ length: Math.max(0, length) }, (_, index) => ({ value: whole(start + index) }));
}

export function goThrough(run: Run, e: Passage): Trace {
  const parts: Trace[] = [];
  const rows = rowsOf(run, e.over, parts);
  if (typeof rows === 'string') return stopped(e, rows, parts);
  const outer = run.items.get(e.as);
  const trace = e.kind === 'fold' ? foldOver(run, e, rows, parts) : passage(run, e, rows, parts);
  if (outer === undefined) run.items.delete(e.as);
  else run.items.set(e.as, outer);
  return trace;
}

function foldOver(run: Run, e: Extract<Expression, { kind: 'fold' }>, rows: readonly ListRow[], parts: Trace[]): Trace {
  const outer = e.states.map((state) => run.states.get(state.name));
  const start = evaluateAll(
    run,
    e.states.map((state) => state.start),
  );
  parts.push(...start.parts);
  let code = start.code;
  e.states.forEach((state, index) => run.states.set(state.name, start.parts[index]?.value as Value));
  for (const row of rows) {
    if (code !== undefined) break;
    run.items.set(e.as, row);
    const step = evaluateAll(
      run,
      e.states.map((state) => state.next),
    );
    parts.push(...step.parts);
    code = step.code;
    e.states.forEach((state, index) => run.states.set(state.name, step.parts[index]?.value as Value));
  }
  const trace = code === undefined ? passOn(e, run.evaluate(run, e.result), parts) : stopped(e, code, parts);
  e.states.forEach((state, index) => {
    const value = outer[index];
    if (value === undefined) run.states.delete(state.name);
    else run.states.set(state.name, value);
  });
  return trace;
}

function passage(run: Run, e: Exclude<Passage, { kind: 'fold' }>, rows: readonly ListRow[], parts: Trace[]): Trace {
  const values: Value[] = [];
  for (const row of rows) {
    run.items.set(e.as, row);
    if (e.kind !== 'largest' && e.where !== undefined) {
      const condition = run.evaluate(run, e.where);
      parts.push(condition);
      if (condition.code !== undefined) return stopped(e, condition.code, parts);
      if (condition.value !== true) continue;
      if (e.kind === 'first') return passOn(e, run.evaluate(run, e.then), parts);
    }
    if (e.kind === 'reduce' && e.op === 'count') values.push(ONE);
    const of = e.kind === 'first' ? undefined : e.of;
    if (of === undefined) continue;
    const part = run.evaluate(run, of);
    parts.push(part);
    if (part.code !== undefined) return stopped(e, part.code, parts);
    values.push(part.value as Value);
    if (e.kind === 'reduce' && part.value === (e.op === 'some')) {
      if (e.op === 'some' || e.op === 'every') return decided(e, e.op === 'some', parts);
    }
  }
  if (e.kind === 'first') return passOn(e, run.evaluate(run, e.otherwise), parts);
  if (e.kind === 'largest') return sumOfLargest(run, e, values as Exact[], parts);
  return reduced(e, values, parts);
}

function sumOfLargest(run: Run, e: Extract<Passage, { kind: 'largest' }>, values: Exact[], parts: Trace[]): Trace {
  const count = run.evaluate(run, e.count);
  parts.push(count);
  if (count.code !== undefined) return stopped(e, count.code, parts);
  const sorted = values.sort((a, b) => compare(b, a)).slice(0, Math.max(0, numberOf(count)));
  return decided(e, sorted.reduce(add, ZERO), parts);
}

function reduced(e: Extract<Passage, { kind: 'reduce' }>, values: readonly Value[], parts: Trace[]): Trace {
  switch (e.op) {
    case 'sum':
      return decided(e, (values as Exact[]).reduce(add, ZERO), parts);
    case 'product':
      return decided(e, (values as Exact[]).reduce(multiply, ONE), parts);
    case 'count':
      return decided(e, whole(values.length), parts);
    case 'some':
      return decided(e, false, parts);
    case 'every':
      return decided(e, true, parts);
    case 'least':
    case 'greatest': {
      if (values.length === 0)
        return stopped(e, e.over.kind === 'list' ? `empty:${e.over.fact}` : 'empty:range', parts);
      return decided(
        e,
        values.reduce((a, b) => (better(e.op as 'least' | 'greatest', b, a) ? b : a)),
        parts,
      );
    }
  }
}
