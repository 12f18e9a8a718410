// The facts of every worked case, written as JSON, are read again as the same facts.

import { type Raw, readFacts } from '@jamin/engine';
import { expect, test } from 'vitest';
import { cases } from '../cases.ts';
import { indonesia } from '../indonesia.ts';
import { factsJson } from './value-json.ts';

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
