// Finds what did the work in the working of an answer: past choices, roundings, zeros, ones and changes of unit.

import { type Exact, exact, isExact, type Trace, type Value, whole } from '@jamin/engine';

/** Rules that have a line of their own; elsewhere they stand as a value with their label. */
export type Own = (rule: string) => boolean;

/** The node that does the work of a rule. */
export function workingOf(trace: Trace, own: Own): Trace {
  const body = trace.source?.kind === 'rule' ? trace.parts[0] : trace;
  return body === undefined ? trace : core(body, own);
}

/** Past everything that only passes a value on, and past rules without a line of their own. */
function core(trace: Trace, own: Own): Trace {
  const next = inward(trace, own);
  return next === undefined ? trace : core(next, own);
}

function inward(trace: Trace, own: Own): Trace | undefined {
  const rule = ruleOf(trace);
  if (rule === undefined) return passedOn(trace);
  return own(rule) ? undefined : trace.parts[0];
}

/** The rules that were passed on the way to the working, which shows theirs too. */
export function passed(trace: Trace, own: Own): readonly Trace[] {
  const found: Trace[] = [];
  let at = trace.source?.kind === 'rule' ? trace.parts[0] : trace;
  while (at !== undefined) {
    const rule = ruleOf(at);
    if (rule !== undefined && !own(rule)) found.push(at);
    at = inward(at, own);
  }
  return found;
}

/** The rounding on the way to the working that changed the value, if any. */
export function roundingOf(trace: Trace, own: Own): Trace | undefined {
  let at = trace.source?.kind === 'rule' ? trace.parts[0] : trace;
  while (at !== undefined) {
    const before = at.expression.kind === 'round' ? at.parts[0]?.value : undefined;
    if (isExact(before) && isExact(at.value) && exact.compare(before, at.value) !== 0) return at;
    at = inward(at, own);
  }
  return undefined;
}

export function ruleOf(trace: Trace): string | undefined {
  return trace.source?.kind === 'rule' ? trace.source.rule.id : undefined;
}

/** Past everything that only passes a value on, staying in the rule. */
export function simple(trace: Trace): Trace {
  const next = passedOn(trace);
  return next === undefined ? trace : simple(next);
}

function passedOn(trace: Trace): Trace | undefined {
  const e = trace.expression;
  switch (e.kind) {
    case 'round':
      return trace.parts[0];
    case 'choose':
      return trace.parts[trace.parts.length - 1];
    case 'add':
    case 'multiply': {
      const terms = e.kind === 'add' ? nonZero(trace.parts) : notOne(trace.parts);
      return terms.length === 1 ? terms[0] : undefined;
    }
    case 'subtract':
      return isZero(trace.parts[1]?.value) ? trace.parts[0] : undefined;
    case 'divide':
      return isLiteralOne(trace.parts[1]) ? trace.parts[0] : undefined;
    case 'greatest':
      return notBelowZero(trace);
    default:
      return undefined;
  }
}

/** What "not below zero" guards, where it is above zero. */
function notBelowZero(trace: Trace): Trace | undefined {
  const others = trace.parts.filter((part) => !(part.expression.kind === 'literal' && isZero(part.value)));
  return others.length === 1 && trace.parts.length > 1 && !isZero(trace.value) ? others[0] : undefined;
}

export function isZero(value: Value | undefined): boolean {
  return isExact(value) && value.n === 0n;
}

function isLiteralOne(trace: Trace | undefined): boolean {
  return trace?.expression.kind === 'literal' && isOne(trace.value);
}

function isOne(value: Value | undefined): boolean {
  return isExact(value) && value.n === value.d;
}

/** Terms of a sum that are zero are left out, unless all are. */
export function nonZero(parts: readonly Trace[]): readonly Trace[] {
  const kept = parts.filter((part) => !isZero(part.value));
  return kept.length === 0 ? parts.slice(0, 1) : kept;
}

/** Factors that are one (a relief that does not apply) are left out, unless all are; a stated one stays. */
export function notOne(parts: readonly Trace[]): readonly Trace[] {
  const kept = parts.filter((part) => !isOne(part.value) || isStated(simple(part)));
  return kept.length === 0 ? parts.slice(0, 1) : kept;
}

const STATED: ReadonlySet<string> = new Set(['fact', 'item', 'least', 'greatest']);

function isStated(trace: Trace): boolean {
  return STATED.has(trace.expression.kind) && trace.source?.kind !== 'default';
}

/** A span of time as it is written in the law, before it is turned into another unit: "5 years", not "5 ÷ 1 × 12". */
export function span(trace: Trace): Trace {
  const part = simple(trace);
  const first = part.parts[0];
  const turned = part.expression.kind === 'multiply' || part.expression.kind === 'divide';
  return turned && first !== undefined ? span(first) : part;
}

/** The parts that made a condition what it is, one by one. */
export function decisive(trace: Trace): readonly Trace[] {
  const e = trace.expression;
  if (e.kind === 'not') return trace.parts.flatMap(decisive);
  if (e.kind !== 'all' && e.kind !== 'any') return [trace];
  const stops = trace.value === (e.kind === 'any');
  return (stops ? trace.parts.slice(-1) : trace.parts).flatMap(decisive);
}

/** The conditions that led to a word: in each choice on the way the one that held, or the last that did not. */
export function conditions(trace: Trace, own: Own): readonly Trace[] {
  const found: Trace[] = [];
  let at = trace.source?.kind === 'rule' ? trace.parts[0] : trace;
  while (at !== undefined) {
    const condition = at.expression.kind === 'choose' ? at.parts[at.parts.length - 1 - 1] : undefined;
    if (typeof condition?.value === 'boolean') found.push(...decisive(condition));
    at = inward(at, own);
  }
  return found;
}

/** The largest values of a `largest` node, and whether there were more. */
export function largestOf(trace: Trace): { readonly parts: readonly Trace[]; readonly all: number } {
  const rows = trace.parts.slice(0, -1);
  const count = trace.parts[trace.parts.length - 1]?.value;
  const most = isExact(count) ? Number(count.n) : rows.length;
  const sorted = [...rows].sort((a, b) => exact.compare(amount(b), amount(a)));
  return { parts: sorted.slice(0, most), all: rows.length };
}

function amount(trace: Trace): Exact {
  return isExact(trace.value) ? trace.value : whole(0);
}

/** The rules that the shown working of a node speaks of. */
export function mentioned(trace: Trace): readonly Trace[] {
  const part = simple(trace);
  if (part.source?.kind === 'rule') return [part];
  const e = part.expression;
  switch (e.kind) {
    case 'add':
      return nonZero(part.parts).flatMap(mentioned);
    case 'multiply':
      return notOne(part.parts).flatMap(mentioned);
    case 'largest':
      return largestOf(part).parts.flatMap(mentioned);
    case 'subtract':
    case 'divide':
    case 'least':
    case 'greatest':
    case 'bracket':
    case 'tiers':
    case 'date':
    case 'calendar':
      return part.parts.flatMap(mentioned);
    case 'reduce':
      return part.parts.length <= ROWS_SHOWN ? part.parts.flatMap(mentioned) : [];
    default:
      return [];
  }
}

/** More rows than this are told by their number. */
export const ROWS_SHOWN = 12;
