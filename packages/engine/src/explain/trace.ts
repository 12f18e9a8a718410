// The working of one evaluation: its nodes, where they were read from, and the small steps every kind of node shares.

import type { Day } from '../calendar.ts';
import { compare, type Exact, floorDivide } from '../exact.ts';
import type { Expression, Value } from '../expression.ts';
import type { Law, Parameter, ParameterRow, Rule, RuleVersion, TableRow } from '../law.ts';

/** A stated fact: one value, the words of a set, or the rows of a list. */
export type ListRow = { readonly [field: string]: Value };
export type FactValue = Value | readonly string[] | readonly ListRow[];
export type Facts = { readonly [name: string]: FactValue };

/** One node of the working. `value` is undefined when undecided; `code` then says why. */
export type Trace = {
  readonly expression: Expression;
  readonly value: Value | undefined;
  readonly code: string | undefined;
  readonly parts: readonly Trace[];
  readonly source: Source | undefined;
};

/** What a node was read from: a rule version, a parameter row (and the row of its table). */
export type Source = RuleSource | FigureSource | { readonly kind: 'default' };
export type RuleSource = { readonly kind: 'rule'; readonly rule: Rule; readonly version: RuleVersion };
export type FigureSource = {
  readonly kind: 'parameter';
  readonly parameter: Parameter;
  readonly row: ParameterRow | undefined;
  readonly cells?: readonly TableRow[];
};

/** A law as known on a day, with its lookups remembered. */
export type Snapshot = {
  readonly law: Law;
  readonly known: Day | undefined;
  readonly rows: Map<string, Map<Day, ParameterRow | null>>;
  readonly versions: Map<string, Map<Day, RuleVersion | null>>;
  readonly days: Map<Day, DayOfLaw>;
};

/** What is in force on one day, each looked up once; `null` is a rule without a version. */
type DayOfLaw = {
  readonly rules: Map<string, RuleSource | null>;
  readonly figures: Map<string, FigureSource>;
};

export function snapshot(law: Law, known?: Day): Snapshot {
  return { law, known, rows: new Map(), versions: new Map(), days: new Map() };
}

export function dayOfLaw(at: Snapshot, day: Day): DayOfLaw {
  const known = at.days.get(day) ?? { rules: new Map(), figures: new Map() };
  at.days.set(day, known);
  return known;
}

export type Run = {
  readonly at: Snapshot;
  readonly on: Day;
  readonly today: DayOfLaw;
  readonly facts: Facts;
  readonly rules: Map<string, Trace>;
  readonly items: Map<string, ListRow>;
  readonly states: Map<string, Value>;
  /** The interpreter itself, so that each kind of node can stand in a file of its own. */
  readonly evaluate: (run: Run, expression: Expression) => Trace;
};

export const NO_PARTS: readonly Trace[] = [];

export function decided(expression: Expression, value: Value, parts: readonly Trace[], source?: Source): Trace {
  return { expression, value, code: undefined, parts, source };
}

export function stopped(expression: Expression, code: string, parts: readonly Trace[], source?: Source): Trace {
  return { expression, value: undefined, code, parts, source };
}

export function remember<T>(
  cache: Map<string, Map<Day, T | null>>,
  id: string,
  on: Day,
  find: () => T | undefined,
): T | undefined {
  let days = cache.get(id);
  if (days === undefined) {
    days = new Map();
    cache.set(id, days);
  }
  const known = days.get(on);
  if (known !== undefined) return known ?? undefined;
  const found = find();
  days.set(on, found ?? null);
  return found;
}

export function isExact(value: unknown): value is Exact {
  return typeof value === 'object' && value !== null && 'd' in value;
}

export function isDate(value: unknown): value is { readonly day: Day } {
  return typeof value === 'object' && value !== null && 'day' in value;
}

/** Evaluates the parts in order; the code of the first undecided one, if any. */
export function evaluateAll(
  run: Run,
  expressions: readonly Expression[],
): { parts: Trace[]; code: string | undefined } {
  const parts: Trace[] = [];
  let code: string | undefined;
  for (const expression of expressions) {
    const part = run.evaluate(run, expression);
    parts.push(part);
    if (code === undefined && part.code !== undefined) code = part.code;
  }
  return { parts, code };
}

export function exactOf(trace: Trace | undefined): Exact {
  return trace?.value as Exact;
}

export function dayValue(trace: Trace | undefined): Day {
  return (trace?.value as { day: Day }).day;
}

export function numberOf(trace: Trace | undefined): number {
  const value = exactOf(trace);
  return Number(floorDivide(value.n, value.d));
}

export function better(kind: 'least' | 'greatest', candidate: Value, best: Value): boolean {
  const order = compareValues(candidate, best);
  return kind === 'least' ? order < 0 : order > 0;
}

export function compareValues(a: Value, b: Value): number {
  if (isExact(a) && isExact(b)) return compare(a, b);
  if (isDate(a) && isDate(b)) return a.day - b.day;
  return a === b ? 0 : a < b ? -1 : 1;
}

export function passOn(e: Expression, last: Trace, parts: Trace[]): Trace {
  parts.push(last);
  return { expression: e, value: last.value, code: last.code, parts, source: undefined };
}

/** Which list fact a row belongs to, for the defaults of its fields and for messages. */
export const listNames = new WeakMap<ListRow, string>();
