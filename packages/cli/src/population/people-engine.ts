// Works out the rules of an ask for some people at once: by compiled columns, or inside DuckDB by generated SQL.

import { type Ask, columnsOf, type Day, type Facts, type Known, type Law, lower, type Snapshot } from '@jamin/engine';
import { columnRun, type RuleColumns, rulesOf } from '@jamin/law/payroll';

export type Person = { readonly facts: Facts; readonly on: Day };

/** The answers of all rules for these people. */
export type PeopleEngine = (people: readonly Person[]) => Promise<RuleColumns>;

export type EnginePlan = {
  readonly law: Law;
  readonly ask: Ask;
  readonly at: Snapshot;
  /** The day of all events; undefined: each person has a day. */
  readonly on: Day | undefined;
  /** Facts that some column states. */
  readonly stated: readonly string[];
  /** People worked out at once. */
  readonly size: number;
};

function knownOf({ ask, at, on, stated }: EnginePlan): Known {
  return {
    ...(on === undefined ? {} : { on }),
    ...(at.known === undefined ? {} : { known: at.known }),
    absent: ask.facts.filter((fact) => !stated.includes(fact)),
  };
}

/** The facts of a person, the day among them where each has a day. */
export function factsWithDay(plan: EnginePlan, { facts, on }: Person): Facts {
  return plan.on === undefined ? { ...facts, on: { day: on } } : facts;
}

export function columnsEngine(plan: EnginePlan): PeopleEngine {
  const run = columnsNow(plan);
  return async (people) => run(people);
}

/** The answers stand until the next call. */
export function columnsNow(plan: EnginePlan): (people: readonly Person[]) => RuleColumns {
  const { program, run, column } = columnRun(plan.law, rulesOf(plan.ask), knownOf(plan), plan.size);
  return (people) => {
    const facts = people.map((person) => factsWithDay(plan, person));
    run(columnsOf(program, facts), people.length);
    return column;
  };
}

export function programOf(plan: EnginePlan): ReturnType<typeof lower> {
  return lower(plan.law, rulesOf(plan.ask), knownOf(plan));
}
