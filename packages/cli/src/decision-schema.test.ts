// Every decision of every worked case has JSON that keeps the published schema.

import { changesFor, date, decide, NO_CHANGES, readFacts, snapshot } from '@jamin/engine';
import { changesJson, decisionJson, indonesia } from '@jamin/law';
import { cases } from '@jamin/law/cases';
import { decisionSchema } from '@jamin/web/schemas';
import { expect, test } from 'vitest';

test('the JSON of a decision keeps its schema', () => {
  let looked = 0;
  for (const [index, one] of cases.entries()) {
    const ask = indonesia.asks.get(one.ask);
    if (ask === undefined) throw new Error(one.ask);
    const at = snapshot(indonesia, one.known === undefined ? undefined : date(one.known));
    const decision = decide(at, ask, date(one.on), readFacts(indonesia, ask, one.facts).facts);
    const depth = ((index % 3) + 1) as 1 | 2 | 3;
    const changes = index % 5 === 0 && decision.outcome === 'refused' ? changesFor(at, decision, 2) : NO_CHANGES;
    const written = changesJson(indonesia, decision, changes);
    const json = decisionJson(indonesia, decision, index % 2 === 0 ? 'id' : 'en', depth, written);
    const read = decisionSchema.safeParse(JSON.parse(JSON.stringify(json)));
    expect(read.error?.issues ?? [], one.id).toEqual([]);
    looked += 1;
  }
  expect(looked).toBeGreaterThan(100);
});
