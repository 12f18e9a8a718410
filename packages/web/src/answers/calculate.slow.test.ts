// Every public case, typed into its calculator, gives exactly what the law gives: what the browser shows is the law's.

import { type Ask, date, decide, type Facts, readFacts, snapshot } from '@jamin/engine';
import { answerJson, factsJson, indonesia } from '@jamin/law';
import { cases } from '@jamin/law/cases';
import { expect, test } from 'vitest';
import { calculate } from './calculate.ts';
import { calculators } from './calculators.ts';
import { formEntries } from './form-entries.ts';
import { typedEntries } from './typed.ts';

const TODAY = { today: '2026-10-20', language: 'en' } as const;

function decided(ask: Ask, on: string, known: string | undefined, facts: Facts) {
  const at = snapshot(indonesia, known === undefined ? undefined : date(known));
  return decide(at, ask, date(on), facts);
}

for (const [name, { ask: id, lead, figures, emptyWith }] of Object.entries(calculators)) {
  test(`${name}: what the law decides of every case is what the calculator shows`, () => {
    const ask = indonesia.asks.get(id);
    if (ask === undefined) throw new Error(id);
    let looked = 0;
    for (const one of cases.filter((other) => other.ask === id)) {
      const { facts, problems } = readFacts(indonesia, ask, one.facts);
      const decision = decided(ask, one.on, one.known, facts);
      const isEmpty = Object.values(facts).some((fact) => Array.isArray(fact) && fact.length === 0);
      const isWhole = Object.keys(lead).every((fact) => facts[fact] !== undefined) && !isEmpty;
      const isAnswer = decision.outcome === 'granted' || decision.outcome === 'refused';
      if (problems.length > 0 || !isWhole || !isAnswer) continue;
      const known = one.known === undefined ? [] : [['known', one.known] as const];
      // A form that asks first when nothing is said is put in the way that asks everything.
      const whole = emptyWith === undefined ? [] : [['all', '1'] as const];
      const stated = formEntries(indonesia, factsJson(indonesia, facts));
      const entries = [['on', one.on] as const, ...known, ...whole, ...stated];
      const { view, problems: told } = calculate(name, typedEntries(entries), { ...TODAY, isSent: true });
      expect(told, one.id).toEqual([]);
      expect(view?.outcome, one.id).toBe(decision.outcome);
      const values = Object.fromEntries([...decision.values].map(([key, answer]) => [key, answerJson(answer)]));
      expect(view?.values, one.id).toEqual(values);
      looked += 1;
    }
    expect(looked).toBeGreaterThan(1);
    expect(figures.every((fact) => ask.facts.includes(fact))).toBe(true);
  });
}
