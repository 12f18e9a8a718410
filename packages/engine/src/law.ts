// A law as a value: parameters, rules, facts and asks, each dated twice; which value is in force is decided here and
// nowhere else.

import { type Day, date } from './calendar.ts';
import type { Citation, Confidence, Words } from './citation.ts';
import type { Exact } from './exact.ts';
import type { Expression, Type, Unit, Value } from './expression.ts';
import type { Interpretation } from './interpretation.ts';

/** A row of a table parameter: named cells. `null` is "no limit" or "not printed". */
export type TableRow = { readonly [column: string]: Exact | string | boolean | null };

/** `null`: the law names the matter and sets no value (no cap, not found). */
export type ParameterValue = Exact | boolean | string | { readonly day: Day } | readonly TableRow[] | null;

/** One value of a parameter: in force `from` through `to`, public since `published` (absent: as `from`). */
export type ParameterRow = {
  readonly from: string;
  readonly to?: string;
  readonly published?: string;
  readonly value: ParameterValue;
  readonly citations: readonly Citation[];
  /** The legal source as the law files print it. */
  readonly source: string;
  /** Where the value was read: an address, "memory" or "derived". */
  readonly read: string;
  readonly confidence: Confidence;
  readonly note?: string;
  /** What other sources print, recorded and not hidden. */
  readonly conflicts?: readonly string[];
};

/** What the absence of a value on a day means. */
export type Absence =
  | { readonly means: 'error' }
  | { readonly means: 'not-due' | 'neutral'; readonly value: Exact | boolean };

export type ParameterKind = 'number' | 'boolean' | 'date' | 'table' | 'text';

export type Parameter = {
  readonly id: string;
  readonly kind: ParameterKind;
  readonly label: Words;
  readonly unit: Unit | 'text' | 'date' | 'boolean' | 'table';
  /** For tables: the unit of each column (a column of words has none). */
  readonly columns?: { readonly [column: string]: Unit | 'word' | 'boolean' };
  readonly absence: Absence;
  /** Days without a value between two rows, declared so that a gap is never an accident. */
  readonly gaps?: readonly { readonly from: string; readonly to: string; readonly because: string }[];
  readonly rows: readonly ParameterRow[];
  readonly note?: string;
};

export type RuleVersion = {
  readonly from: string;
  readonly to?: string;
  readonly published?: string;
  readonly formula: Expression;
  readonly citations: readonly Citation[];
  /** The operative words of the article where they were read. */
  readonly text?: Words;
};

export type Rule = {
  readonly id: string;
  readonly label: Words;
  readonly type: 'boolean' | 'date' | Unit | { readonly choice: readonly string[] };
  readonly versions: readonly RuleVersion[];
  readonly interpretations?: readonly Interpretation[];
  /** Days without a version, declared. */
  readonly gaps?: readonly { readonly from: string; readonly to: string; readonly because: string }[];
};

/** What the law asks about a person, an employer or a month. */
export type Fact = {
  readonly name: string;
  readonly type: Type;
  readonly label: Words;
  /** The question in plain words. */
  readonly question: Words;
  /** Used when the fact is not stated; a fact without default is missing when reached. */
  readonly default?: Value;
  /** It says what happened or who somebody is, so that it is no advice to have it otherwise. */
  readonly fixed?: boolean;
};

/** One key of an answer. */
export type Output = {
  readonly key: string;
  readonly rule: string;
  /** When the key is present: `always`, when its value is not zero or false (default), or when another rule holds. */
  readonly show?: 'always' | 'nonzero' | { readonly when: string };
  /**
   * Keys with the same list are gathered in order under that name: amounts as values, truths as the word after the
   * last dot of `key`.
   */
  readonly list?: string;
};

/** A reason for refusal: the right is refused when the rule holds. */
export type Ground = { readonly code: string; readonly rule: string; readonly label: Words };

/** Facts that contradict each other or the vocabulary: an error when the rule holds. */
export type Contradiction = {
  readonly code: string;
  readonly rule: string;
  readonly facts: readonly string[];
  readonly label: Words;
};

export type Ask = {
  readonly id: string;
  readonly label: Words;
  readonly programme?: string;
  readonly facts: readonly string[];
  /** Facts that may be stated though nothing here needs them. */
  readonly alsoKnown?: readonly string[];
  /** Words of a choice that this ask accepts, where it accepts fewer than the fact has. */
  readonly allowed?: { readonly [fact: string]: readonly string[] };
  readonly contradictions: readonly Contradiction[];
  /** In the order in which `reason` is chosen. Empty: the ask refuses nobody. */
  readonly grounds: readonly Ground[];
  /**
   * The rule that says whether there is a right at all, and the one that names the first ground; both are keys of the
   * answer.
   */
  readonly eligible?: string;
  readonly reason?: string;
  /** Outputs given also when the right is refused. */
  readonly whenRefused: readonly string[];
  readonly outputs: readonly Output[];
  /** Keys of the common vocabulary that this ask never answers with: always absent, never unknown. */
  readonly neverDue?: readonly string[];
};

export type Instrument = {
  readonly id: string;
  readonly title: Words;
  readonly kind: string;
  readonly signed?: string;
  readonly published?: string;
  readonly inForce?: string;
  readonly address?: string;
  readonly amends?: readonly string[];
  readonly note?: Words;
};

export type Law = {
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly asks: ReadonlyMap<string, Ask>;
  readonly instruments: ReadonlyMap<string, Instrument>;
  /** Words for the codes of `undecided`. */
  readonly gaps: ReadonlyMap<string, Words>;
};

type Parts = {
  readonly parameters: readonly Parameter[];
  readonly rules: readonly Rule[];
  readonly facts: readonly Fact[];
  readonly asks: readonly Ask[];
  readonly instruments: readonly Instrument[];
  readonly gaps: { readonly [code: string]: Words };
};

function byKey<T>(things: readonly T[], key: (thing: T) => string): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const thing of things) {
    if (map.has(key(thing))) throw new Error(`written twice: ${key(thing)}`);
    map.set(key(thing), thing);
  }
  return map;
}

/** Gathers the parts of a law. Two things with one name are a programming error. */
export function createLaw(parts: Parts): Law {
  return {
    parameters: byKey(parts.parameters, (p) => p.id),
    rules: byKey(parts.rules, (r) => r.id),
    facts: byKey(parts.facts, (f) => f.name),
    asks: byKey(parts.asks, (a) => a.id),
    instruments: byKey(parts.instruments, (i) => i.id),
    gaps: new Map(Object.entries(parts.gaps)),
  };
}

type Dated = { readonly from: string; readonly to?: string; readonly published?: string };

/**
 * The row in force on a day as the law was known on `known` (undefined: everything): of the rows that started, have not
 * ended and were published, the one with the latest `from`, then the latest `published` (RULINGS 1 and 2).
 */
export function inForce<T extends Dated>(rows: readonly T[], on: Day, known?: Day): T | undefined {
  let best: T | undefined;
  let bestFrom = 0;
  let bestPublished = 0;
  for (const row of rows) {
    const from = date(row.from);
    if (from > on || (row.to !== undefined && date(row.to) < on)) continue;
    const published = row.published === undefined ? from : date(row.published);
    if (known !== undefined && published > known) continue;
    if (best === undefined || from > bestFrom || (from === bestFrom && published > bestPublished)) {
      best = row;
      bestFrom = from;
      bestPublished = published;
    }
  }
  return best;
}

/** The days on which another row may come into force, ascending: starts and the days after ends. */
export function changeDays(rows: readonly Dated[]): Day[] {
  const days = new Set<Day>();
  for (const row of rows) {
    days.add(date(row.from));
    if (row.to !== undefined) days.add(date(row.to) + 1);
  }
  return [...days].sort((a, b) => a - b);
}

/** A reform: the same law with rows added to parameters (they win by their dates). */
export function amend(law: Law, changes: { readonly [parameter: string]: readonly ParameterRow[] }): Law {
  const parameters = new Map(law.parameters);
  for (const [id, rows] of Object.entries(changes)) {
    const parameter = parameters.get(id);
    if (parameter === undefined) throw new Error(`no such parameter: ${id}`);
    parameters.set(id, { ...parameter, rows: [...parameter.rows, ...rows] });
  }
  return { ...law, parameters };
}
