// Puts questions to a law, each once, and reads its rows by key and day; all that this room knows of amounts.

import {
  type Ask,
  type Citation,
  changeDays,
  type Day,
  type Decision,
  decide,
  type Exact,
  evaluation,
  exact,
  type Facts,
  inForce,
  isExact,
  LAST_STATED_DAY,
  type Law,
  type ParameterRow,
  type Raw,
  readFacts,
  snapshot,
  type TableRow,
  whole,
} from '@jamin/engine';

export type RawFacts = { readonly [name: string]: Raw };

export type LawReader = {
  readonly law: Law;
  /** The decision that grants something; null where the law refuses, lacks a fact or has no rule yet. */
  readonly granted: (ask: string, on: Day, facts: RawFacts) => Decision | null;
  /** What a rule gives for facts that an ask knows, without the rest of the answer; null where it gives no number. */
  readonly amount: (ask: string, rule: string, on: Day, facts: RawFacts) => Exact | null;
  /** The days in a period on which something named so may change, its first day included. */
  readonly moments: (names: readonly string[], first: Day, last: Day) => readonly Day[];
};

export function lawReader(law: Law): LawReader {
  const at = snapshot(law);
  const decisions = new Map<string, Decision | null>();
  const amounts = new Map<string, Exact | null>();
  const changes = new Map<string, readonly Day[]>();
  return {
    law,
    granted: (ask, on, facts) => {
      const key = `${ask} ${on} ${JSON.stringify(facts)}`;
      const known = decisions.get(key);
      if (known !== undefined) return known;
      const asked = askOf(law, ask);
      const decision = decide(at, asked, on, factsOf(law, asked, facts));
      const found = decision.outcome === 'granted' ? decision : null;
      decisions.set(key, found);
      return found;
    },
    amount: (ask, rule, on, facts) => {
      const key = `${rule} ${on} ${JSON.stringify(facts)}`;
      const known = amounts.get(key);
      if (known !== undefined) return known;
      const { value } = evaluation(at, on, factsOf(law, askOf(law, ask), facts)).rule(rule);
      const found = isExact(value) ? value : null;
      amounts.set(key, found);
      return found;
    },
    moments: (names, first, last) => {
      const key = names.join(' ');
      const all = changes.get(key) ?? daysOf(law, names);
      changes.set(key, all);
      return [first, ...all.filter((day) => day > first && day <= last)];
    },
  };
}

function askOf(law: Law, id: string): Ask {
  const ask = law.asks.get(id);
  if (ask === undefined) throw new Error(`no such ask: ${id}`);
  return ask;
}

function factsOf(law: Law, ask: Ask, raw: RawFacts): Facts {
  const { facts, problems } = readFacts(law, ask, raw);
  const [problem] = problems;
  if (problem !== undefined) throw new Error(`${ask.id}: ${problem.code} ${problem.fact}${problem.place}`);
  return facts;
}

/** The days on which parameters or rules change whose ids start with one of the names. */
function daysOf(law: Law, names: readonly string[]): readonly Day[] {
  const days = new Set<Day>();
  const named = (id: string): boolean => names.some((name) => id.startsWith(name));
  for (const { id, rows } of law.parameters.values()) if (named(id)) for (const day of changeDays(rows)) days.add(day);
  for (const { id, versions } of law.rules.values()) {
    if (named(id)) for (const day of changeDays(versions)) days.add(day);
  }
  return [...days].sort((a, b) => a - b);
}

/** The day from which a rule is in force; null where the law has no such rule. */
export function ruleStart(law: Law, id: string): Day | null {
  const [first] = changeDays(law.rules.get(id)?.versions ?? []);
  return first ?? null;
}

/** The last day on which a figure of the law changes. */
export function lastChange(law: Law, id: string): Day {
  return changeDays(law.parameters.get(id)?.rows ?? []).at(-1) ?? LAST_STATED_DAY;
}

export function rowOn(law: Law, id: string, on: Day): ParameterRow | undefined {
  return inForce(law.parameters.get(id)?.rows ?? [], on);
}

/** The number that a row of the law holds on a day; null where there is none. */
export function figureOn(law: Law, id: string, on: Day): Exact | null {
  const value = rowOn(law, id, on)?.value;
  return isExact(value) ? value : null;
}

/** The highest number that any row of a figure holds. */
export function highestFigure(law: Law, id: string): Exact {
  const values = (law.parameters.get(id)?.rows ?? []).map(({ value }) => value);
  return values.filter(isExact).reduce(greater, exact.ZERO);
}

export function tableOn(law: Law, id: string, on: Day): readonly TableRow[] {
  const value = rowOn(law, id, on)?.value;
  return Array.isArray(value) ? (value as readonly TableRow[]) : [];
}

/** The amount under a key of an answer; zero when it is not due. */
export function amountOf(decision: Decision | null, key: string): Exact {
  const value = decision?.values.get(key);
  return isExact(value) ? value : exact.ZERO;
}

/** The amounts gathered under a key of an answer. */
export function amountsOf(decision: Decision | null, key: string): readonly Exact[] {
  const values = decision?.values.get(key);
  return Array.isArray(values) ? values.filter(isExact) : [];
}

/** The articles of the rows on a day, each once. */
export function citedOn(law: Law, ids: readonly string[], on: Day): readonly Citation[] {
  const found = new Map<string, Citation>();
  for (const id of ids) {
    for (const { note: _, ...citation } of rowOn(law, id, on)?.citations ?? []) {
      if (citation.instrument !== 'ruling') found.set(JSON.stringify(citation), citation);
    }
  }
  return [...found.values()];
}

/** The highest number that a fact may state, as it is written. */
export function highestFact(law: Law, name: string): string {
  const type = law.facts.get(name)?.type;
  if (type?.kind !== 'number') throw new Error(`not a number: ${name}`);
  return type.max;
}

/** The words that a fact may state. */
export function wordsOfFact(law: Law, name: string): readonly string[] {
  const type = law.facts.get(name)?.type;
  if (type?.kind !== 'choice') throw new Error(`not a choice: ${name}`);
  return type.values;
}

export function greater(a: Exact, b: Exact): Exact {
  return exact.compare(a, b) >= 0 ? a : b;
}

export function sum(values: readonly Exact[]): Exact {
  return values.reduce(exact.add, exact.ZERO);
}

/** Rupiah as sen; a part of a sen is cut off. */
export function inSen(rupiah: Exact): bigint {
  const sen = exact.multiply(rupiah, whole(SEN_OF_RUPIAH));
  return exact.floorDivide(sen.n, sen.d);
}

const SEN_OF_RUPIAH = 100n;
