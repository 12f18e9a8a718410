// Types of expressions: what fits what, and how a misfit is told.

import type { Expression, Type, Unit } from '../expression.ts';
import type { Law } from '../law.ts';

/**
 * What an expression gives. `unit: 'any'` is zero, which fits every unit; `unknown` (undecided, or a problem told
 * already) fits everything.
 */
export type Typed =
  | { readonly kind: 'number'; readonly unit: Unit | 'any' }
  | { readonly kind: 'boolean' | 'date' | 'unknown' }
  | { readonly kind: 'word'; readonly words: readonly string[] | undefined };

export type TypeProblem = {
  readonly code: 'wrong-type' | 'wrong-unit' | 'unknown-word' | 'unknown-name';
  readonly rule: string;
  /** Where in the rule: `versions[0].formula.branches[1].then`. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
};

/** Where an expression stands, and what it can see there. */
export type Spot = {
  readonly law: Law;
  readonly rule: string;
  readonly path: string;
  readonly items: ReadonlyMap<string, { readonly [field: string]: Typed }>;
  readonly states: ReadonlyMap<string, Typed>;
  readonly problems: TypeProblem[];
  /** Types an expression where it stands. */
  readonly typeOf: (spot: Spot, expression: Expression) => Typed;
};

export const UNKNOWN: Typed = { kind: 'unknown' };
export const TRUTH: Typed = { kind: 'boolean' };
export const DAY: Typed = { kind: 'date' };

/** The type of an expression; problems are added to the spot. */
export function typeAt(spot: Spot, e: Expression): Typed {
  return spot.typeOf(spot, e);
}

export function under(spot: Spot, part: string): Spot {
  return { ...spot, path: `${spot.path}.${part}` };
}

export function showType(type: Typed): string {
  if (type.kind === 'number') return type.unit;
  return type.kind === 'word' && type.words !== undefined ? `word of ${type.words.join(', ')}` : type.kind;
}

export function report(spot: Spot, code: TypeProblem['code'], found: string, expected: string): Typed {
  spot.problems.push({ code, rule: spot.rule, path: spot.path, found, expected });
  return UNKNOWN;
}

export function isDimensionless(unit: Unit | 'any'): boolean {
  return unit === 'fraction' || unit === 'count' || unit === 'any';
}

/** The type both fit, or undefined. */
export function joined(a: Typed, b: Typed): Typed | undefined {
  if (a.kind === 'unknown') return b;
  if (b.kind === 'unknown') return a;
  if (a.kind === 'number' && b.kind === 'number') {
    if (a.unit === 'any' || a.unit === b.unit) return b;
    if (b.unit === 'any') return a;
    return isDimensionless(a.unit) && isDimensionless(b.unit) ? { kind: 'number', unit: 'fraction' } : undefined;
  }
  if (a.kind === 'word' && b.kind === 'word') {
    const words = a.words === undefined || b.words === undefined ? undefined : [...new Set([...a.words, ...b.words])];
    return { kind: 'word', words };
  }
  return a.kind === b.kind ? a : undefined;
}

export function expectType(spot: Spot, found: Typed, expected: Typed): void {
  if (joined(found, expected) === undefined) {
    const units = found.kind === 'number' && expected.kind === 'number';
    report(spot, units ? 'wrong-unit' : 'wrong-type', showType(found), showType(expected));
  } else if (found.kind === 'word' && expected.kind === 'word' && found.words !== undefined) {
    const strange = found.words.find((word) => expected.words !== undefined && !expected.words.includes(word));
    if (strange !== undefined) report(spot, 'unknown-word', strange, showType(expected));
  }
}

export function expectEach(spot: Spot, parts: readonly (readonly [string, Expression])[], expected: Typed): void {
  for (const [name, part] of parts) {
    const inner = under(spot, name);
    expectType(inner, typeAt(inner, part), expected);
  }
}

/** The one type of several parts. */
export function common(spot: Spot, parts: readonly (readonly [string, Expression])[]): Typed {
  let type: Typed = UNKNOWN;
  for (const [name, part] of parts) {
    const inner = under(spot, name);
    const found = typeAt(inner, part);
    const both = joined(type, found);
    if (both === undefined) expectType(inner, found, type);
    else type = both;
  }
  return type;
}

export function typeOfFact(type: Type): Typed {
  switch (type.kind) {
    case 'number':
      return { kind: 'number', unit: type.unit };
    case 'boolean':
      return TRUTH;
    case 'date':
      return DAY;
    case 'choice':
      return { kind: 'word', words: type.values };
    case 'set':
    case 'list':
      return UNKNOWN;
  }
}
