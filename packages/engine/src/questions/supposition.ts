// What is supposed about the facts while a rule is run over all that they can still be.

import { type Day, FIRST_STATED_DAY, LAST_STATED_DAY } from '../calendar.ts';
import { decimal } from '../exact.ts';
import type { FactValue, ListRow, Snapshot } from '../explain/trace.ts';
import type { Expression, Scalar, Type } from '../expression.ts';
import type { Fact } from '../law.ts';
import { NOTHING, type Possible, type Range, truths, union } from './possible.ts';

/** How a fact stands. */
export type Held =
  /** Stated with this value. */
  | { readonly kind: 'stated'; readonly value: FactValue }
  /** Will be stated, with a value in this range. */
  | { readonly kind: 'within'; readonly range: Range }
  /** Not stated: taken as its default or, without one, as anything it can be; a list is empty. */
  | { readonly kind: 'assumed' }
  /** Not asked yet: may be stated with any value, or left out. */
  | { readonly kind: 'open' }
  /** Asked, and nobody knows: anything it can be. */
  | { readonly kind: 'unknown' };

/** A row of a sequence: stated, any row of a list, or a place in a range of numbers. */
export type PossibleRow =
  | { readonly kind: 'row'; readonly list: string; readonly row: ListRow }
  | { readonly kind: 'any'; readonly list: string }
  | { readonly kind: 'place'; readonly value: Possible };

/**
 * The forks of one run: whether the watched fact still decides one (`alone`: without other unknown facts), and the ways
 * taken at all of them, folded into two numbers, since of a long list they are too many to keep.
 */
export type Watch = {
  readonly fact: string;
  readonly alone: boolean;
  forked: boolean;
  /** No contradiction is left to be seen: from here on the first open fork ends the run. */
  isHasty: boolean;
  high: number;
  low: number;
};

export function watching(fact: string, alone: boolean): Watch {
  return { fact, alone, forked: false, isHasty: false, high: 0x9747b28c, low: 0x1b873593 };
}

/** The ways taken, as one word: equal ways give equal words. */
export function pathOf({ high, low }: Watch): string {
  return `${high} ${low}`;
}

function mixed(hash: number, code: number, factor: number): number {
  const turned = Math.imul(hash ^ Math.imul(code, factor), 0x85ebca6b);
  return (turned << 13) | (turned >>> 19);
}

function follow(watch: Watch, way: string): void {
  for (let at = 0; at <= way.length; at += 1) {
    const code = at < way.length ? way.charCodeAt(at) + 1 : 1;
    watch.high = mixed(watch.high, code, 0xcc9e2d51);
    watch.low = mixed(watch.low + code, watch.high, 0x2545f491);
  }
}

/** What one search may do, counted in expressions looked at, so that the same case always gets as far. */
export type Work = {
  left: number;
  /** Something was not looked at that should have been. */
  isCut: boolean;
  /** A run under way ends with the steps: nothing rests on it that is not decided again. */
  isLoose: boolean;
};

export function workOf(steps: number): Work {
  return { left: steps, isCut: false, isLoose: false };
}

/** Whether the search may go on while more than `kept` is left; where it may not, that is noted. */
export function mayGoOn(work: Work, kept = 0): boolean {
  if (work.left > kept) return true;
  work.isCut = true;
  return false;
}

export type Supposition = {
  readonly at: Snapshot;
  /** The day of the event; a range when the day itself is what is asked about. */
  readonly on: { readonly min: Day; readonly max: Day };
  readonly held: ReadonlyMap<string, Held>;
  /** What facts can be where that is less than their types allow. */
  readonly domains: ReadonlyMap<string, Range>;
  readonly rules: Map<string, Possible>;
  readonly items: Map<string, PossibleRow>;
  readonly states: Map<string, Possible>;
  /** Days on which another row or version may come into force, remembered by name. */
  readonly changes: Map<string, readonly Day[]>;
  readonly watch: Watch | undefined;
  readonly work: Work;
  readonly evaluate: (run: Supposition, expression: Expression) => Possible;
};

const ASSUMED: Held = { kind: 'assumed' };

export function heldOf(run: Supposition, name: string): Held {
  return run.held.get(name) ?? ASSUMED;
}

/** The first and the last day that a fact may state. */
export const FIRST_DAY: Day = FIRST_STATED_DAY;
export const LAST_DAY: Day = LAST_STATED_DAY;

/** All that a value of a type can be. */
export function domainOf(type: Scalar): Range {
  switch (type.kind) {
    case 'number':
      return { kind: 'number', min: decimal(type.min), max: decimal(type.max) };
    case 'boolean':
      return truths(true, true);
    case 'date':
      return { kind: 'date', min: FIRST_DAY, max: LAST_DAY };
    case 'choice':
      return { kind: 'words', words: new Set(type.values) };
  }
}

export function isScalar(type: Type): type is Scalar {
  return type.kind !== 'set' && type.kind !== 'list';
}

/** The list or fact that a code "missing:losses.part" or "empty:wages" speaks of; undefined for other codes. */
export function missingName(code: string): string | undefined {
  const at = code.indexOf(':');
  const kind = code.slice(0, at);
  return kind === 'missing' || kind === 'empty' ? code.slice(at + 1) : undefined;
}

/** Notes a fork: which way it goes, or that it is open. */
export function fork(run: Supposition, way: string, open: boolean, needs: ReadonlySet<string>): void {
  const { watch } = run;
  if (watch === undefined) return;
  follow(watch, way);
  if (open && needs.has(watch.fact) && (!watch.alone || needs.size === 1)) watch.forked = true;
}

/** What the operands have in common: codes and needs. */
export function gathered(parts: readonly Possible[]): {
  readonly stops: ReadonlySet<string>;
  readonly needs: ReadonlySet<string>;
} {
  let stops: ReadonlySet<string> = NOTHING;
  let needs: ReadonlySet<string> = NOTHING;
  for (const part of parts) {
    stops = union(stops, part.stops);
    needs = union(needs, part.needs);
  }
  return { stops, needs };
}

export function factOf(run: Supposition, name: string): Fact {
  const fact = run.at.law.facts.get(name);
  if (fact === undefined) throw new Error(`no such fact: ${name}`);
  return fact;
}
