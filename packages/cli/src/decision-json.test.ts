// Every decision of every worked case has JSON that keeps the published schema.

import { changesFor, date, decide, type Raw, readFacts, snapshot } from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { cases } from '@jamin/law/cases';
import { expect, test } from 'vitest';
import { changesJson } from './change-json.ts';
import { decisionJson, factsJson } from './decision-json.ts';
import { decisionSchema } from './decision-schema.ts';

test('the JSON of a decision keeps its schema', () => {
  let looked = 0;
  for (const [index, one] of cases.entries()) {
    const ask = indonesia.asks.get(one.ask);
    if (ask === undefined) throw new Error(one.ask);
    const at = snapshot(indonesia, one.known === undefined ? undefined : date(one.known));
    const decision = decide(at, ask, date(one.on), readFacts(indonesia, ask, one.facts).facts);
    const depth = ((index % 3) + 1) as 1 | 2 | 3;
    const changes = index % 5 === 0 && decision.outcome === 'refused' ? changesFor(at, decision, 2) : [];
    const written = changesJson(indonesia, decision, changes);
    const json = decisionJson(indonesia, decision, index % 2 === 0 ? 'id' : 'en', depth, written);
    const read = decisionSchema.safeParse(JSON.parse(JSON.stringify(json)));
    expect(read.error?.issues ?? [], one.id).toEqual([]);
    looked += 1;
  }
  expect(looked).toBeGreaterThan(100);
});

function asRaw(value: unknown): Raw {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(asRaw);
  if (typeof value !== 'object' || value === null) return value as Raw;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asRaw(one)]));
}

test('the facts of every decision can be fed back', () => {
  const kinds = new Set<string>();
  for (const one of cases) {
    const ask = indonesia.asks.get(one.ask);
    if (ask === undefined) throw new Error(one.ask);
    const { facts } = readFacts(indonesia, ask, one.facts);
    const raw = asRaw(JSON.parse(JSON.stringify(factsJson(indonesia, facts))));
    expect(readFacts(indonesia, ask, raw as { readonly [name: string]: Raw }), one.id).toEqual({ facts, problems: [] });
    for (const name of Object.keys(facts)) {
      const type = indonesia.facts.get(name)?.type;
      kinds.add(type?.kind === 'list' && type.map === true ? 'map' : (type?.kind ?? ''));
    }
  }
  expect([...kinds].sort()).toEqual(['boolean', 'choice', 'date', 'list', 'map', 'number', 'set']);
});
