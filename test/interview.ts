// The best that questions can do: over a small population, the decision tree with the fewest questions, by trying all.

import {
  type Ask,
  type Day,
  decide,
  type Facts,
  type FactValue,
  type Raw,
  readFacts,
  type Snapshot,
} from '@jamin/engine';
import { show } from './reach.ts';

/** Facts with the values that people of a population can have; `null`: not stated. */
export type Population = {
  readonly ask: Ask;
  readonly on: Day;
  readonly facts: { readonly [name: string]: readonly (Raw | null)[] };
  /** How many of the people have the usual value of a fact, where it has one; otherwise all values are as frequent. */
  readonly usualShare?: number;
};

/** A person: the place of the value of each fact, counted from 1; 0 is "not asked yet". */
export type Person = readonly number[];

export type Tree = {
  readonly names: readonly string[];
  readonly people: readonly Person[];
  /** One of the people, drawn with a number from 0 to 1. */
  readonly drawn: (chance: number) => Person;
  readonly value: (name: string, person: Person) => FactValue | undefined;
  /** Whether everybody who agrees in what was asked has one answer. */
  readonly isSettled: (asked: Person) => boolean;
  /** The number of questions that the best tree asks a person. */
  readonly fewest: (person: Person) => number;
};

const MIXED = -1;
const NOBODY = -2;

export function bestTree(at: Snapshot, population: Population): Tree {
  const { ask, facts } = population;
  const names = Object.keys(facts);
  const values = names.map((name) => (facts[name] ?? []).map((raw) => valueOf(at, ask, name, raw)));
  const sizes = values.map((some) => some.length);
  const steps = sizes.map((_, place) => sizes.slice(0, place).reduce((product, size) => product * (size + 1), 1));
  const stateOf = (person: Person): number =>
    person.reduce((sum, digit, place) => sum + digit * (steps[place] ?? 0), 0);
  const digitsOf = (state: number): number[] =>
    sizes.map((size, place) => Math.floor(state / (steps[place] ?? 1)) % (size + 1));
  const total = sizes.reduce((product, size) => product * (size + 1), 1);
  const table = answered({ at, population, names, values, sizes, steps, total, digitsOf });
  const { answers, weights, people } = table;
  const questions = questionsOf(table);
  const fewest = (person: Person): number => {
    let state = 0;
    for (let count = 0; ; count += 1) {
      if (answers[state] !== MIXED) return count;
      const place = questions[state] ?? 0;
      state += (person[place] ?? 0) * (steps[place] ?? 0);
    }
  };
  const drawn = (chance: number): Person => {
    let left = chance * (weights[0] ?? 0);
    const found = people.find((person) => {
      left -= weights[stateOf(person)] ?? 0;
      return left < 0;
    });
    return found ?? people[people.length - 1] ?? [];
  };
  return {
    names,
    people,
    drawn,
    value: (name, person) => values[names.indexOf(name)]?.[(person[names.indexOf(name)] ?? 0) - 1],
    isSettled: (asked) => answers[stateOf(asked)] !== MIXED,
    fewest,
  };
}

/** The states of knowing: a digit for each fact, 0 for not asked. */
type States = {
  readonly at: Snapshot;
  readonly population: Population;
  readonly names: readonly string[];
  readonly values: readonly (readonly (FactValue | undefined)[])[];
  readonly sizes: readonly number[];
  readonly steps: readonly number[];
  readonly total: number;
  readonly digitsOf: (state: number) => readonly number[];
};

/** For each state the one answer of all people in it, or that they differ, and how many they are. */
type Table = States & {
  readonly answers: Int32Array;
  readonly weights: Float64Array;
  readonly people: readonly Person[];
};

function answered(states: States): Table {
  const { at, population, names, values, sizes, steps, total, digitsOf } = states;
  const shares = names.map((name, place) => sharesOf(at, population, name, values[place] ?? []));
  const answers = new Int32Array(total).fill(NOBODY);
  const weights = new Float64Array(total);
  const ids = new Map<string, number>();
  const people: Person[] = [];
  for (let state = total - 1; state >= 0; state -= 1) {
    const digits = digitsOf(state);
    const open = digits.indexOf(0);
    if (open < 0) {
      const answer = answerText(at, population, factsOf(names, values, digits));
      if (answer === undefined) continue;
      if (!ids.has(answer)) ids.set(answer, ids.size);
      answers[state] = ids.get(answer) ?? NOBODY;
      weights[state] = shares.reduce((product, some, place) => product * (some[(digits[place] ?? 0) - 1] ?? 0), 1);
      people.push(digits);
      continue;
    }
    let found = NOBODY;
    for (let digit = 1; digit <= (sizes[open] ?? 0); digit += 1) {
      const child = state + digit * (steps[open] ?? 0);
      weights[state] = (weights[state] ?? 0) + (weights[child] ?? 0);
      const answer = answers[child] ?? NOBODY;
      if (answer !== NOBODY) found = found === NOBODY || found === answer ? answer : MIXED;
    }
    answers[state] = found;
  }
  return { ...states, answers, weights, people };
}

/** For each state the fact whose question leaves the fewest questions to all people of that state together. */
function questionsOf({ sizes, steps, total, answers, weights, digitsOf }: Table): Int8Array {
  const best = new Int8Array(total);
  const costs = new Float64Array(total);
  for (let state = total - 1; state >= 0; state -= 1) {
    if (answers[state] !== MIXED) continue;
    let least = Number.POSITIVE_INFINITY;
    for (const [place, digit] of digitsOf(state).entries()) {
      if (digit !== 0) continue;
      let cost = weights[state] ?? 0;
      for (let value = 1; value <= (sizes[place] ?? 0); value += 1)
        cost += costs[state + value * (steps[place] ?? 0)] ?? 0;
      if (cost < least) {
        least = cost;
        best[state] = place;
      }
    }
    costs[state] = least;
  }
  return best;
}

/** How frequent each value of a fact is. */
function sharesOf(
  at: Snapshot,
  { usualShare }: Population,
  name: string,
  values: readonly (FactValue | undefined)[],
): number[] {
  const text = (value: FactValue | undefined): string =>
    value === undefined ? '' : Array.isArray(value) ? JSON.stringify(value) : show(value as never);
  const usual = values.findIndex(
    (value) => value === undefined || text(value) === text(at.law.facts.get(name)?.default),
  );
  const even = 1 / values.length;
  if (usualShare === undefined || usual < 0 || values.length < 2) return values.map(() => even);
  return values.map((_, place) => (place === usual ? usualShare : (1 - usualShare) / (values.length - 1)));
}

function valueOf(at: Snapshot, ask: Ask, name: string, raw: Raw | null): FactValue | undefined {
  if (raw === null) return undefined;
  const { facts, problems } = readFacts(at.law, ask, { [name]: raw });
  if (problems.length > 0) throw new Error(`${name}: ${JSON.stringify(problems)}`);
  return facts[name];
}

function factsOf(
  names: readonly string[],
  values: readonly (readonly (FactValue | undefined)[])[],
  person: Person,
): Facts {
  const stated = names.map((name, place) => [name, values[place]?.[(person[place] ?? 0) - 1]] as const);
  return Object.fromEntries(stated.filter((one): one is [string, FactValue] => one[1] !== undefined));
}

/** The whole answer as text; undefined for facts that contradict each other or do not suffice. */
function answerText(at: Snapshot, { ask, on }: Population, facts: Facts): string | undefined {
  const { outcome, values } = decide(at, ask, on, facts);
  if (outcome === 'contradictory' || outcome === 'incomplete') return undefined;
  if (outcome === 'not-covered') return outcome;
  const keys = [...values].map(([key, answer]) => {
    const text = Array.isArray(answer) ? answer.map((one) => show(one)).join(' ') : show(answer as never);
    return `${key} ${text}`;
  });
  return [outcome, ...keys].join('\n');
}
