// What would change an answer: the rupiah shown is the one that really changes it, and the sentences read well.

import {
  changesFor,
  type Decision,
  date,
  decide,
  type Exact,
  exact,
  isExact,
  readFacts,
  snapshot,
  whole,
} from '@jamin/engine';
import { expect, test } from 'vitest';
import type { Case } from '../case.ts';
import { cases } from '../cases.ts';
import { indonesia } from '../indonesia.ts';
import { answerText, changesTexts } from './change-text.ts';

type Facts = Decision['facts'];

function decided(one: Case, facts?: Facts): Decision {
  const ask = indonesia.asks.get(one.ask);
  if (ask === undefined) throw new Error(one.ask);
  return decide(snapshot(indonesia), ask, date(one.on), facts ?? readFacts(indonesia, ask, one.facts).facts);
}

function told(decision: Decision): string {
  const keys = [...decision.values.keys()].filter((key) => key !== 'reason');
  return [decision.outcome, ...keys.map((key) => answerText(indonesia, decision, key, 'en'))].join('; ');
}

function distance(a: Exact, b: Exact): bigint {
  const { n } = exact.subtract(a, b);
  return n < 0n ? -n : n;
}

function texts(decision: Decision, language: 'id' | 'en'): readonly string[] {
  return changesTexts(indonesia, decision, changesFor(snapshot(indonesia), decision, 4, 150_000), language);
}

test('a threshold in money is whole rupiah, and a rupiah less far does not do it where answers go by steps', () => {
  let [looked, steps] = [0, 0];
  for (const one of cases.filter(({ known }, place) => known === undefined && place % 3 === 0)) {
    const before = decided(one);
    for (const { changes, decision } of changesFor(snapshot(indonesia), before, 4, 60_000).found) {
      const [only, more] = changes;
      if (only === undefined || more !== undefined || only.direction === undefined || !isExact(only.after)) continue;
      const type = indonesia.facts.get(only.fact)?.type;
      if (type?.kind !== 'number' || type.unit !== 'IDR' || !isExact(only.before) || only.before.d !== 1n) continue;
      expect(only.after.d, `${one.id} ${only.fact}`).toBe(1n);
      looked += 1;
      const step = whole(only.direction === 'up' ? 1 : -1);
      const beside = (steps: number): string => {
        const value = exact.add(only.after as Exact, exact.multiply(step, whole(steps)));
        return told(decided(one, { ...before.facts, [only.fact]: value }));
      };
      const there = beside(0);
      expect(there).toBe(told(decision));
      // At a limit both ways agree: one rupiah before "above the limit" lies the limit; rounding hides some more.
      if (beside(1) !== there || distance(only.after, only.before) < 2n) continue;
      expect([beside(-1), beside(-10)], `${one.id} ${only.fact}`).not.toEqual([there, there]);
      steps += 1;
    }
  }
  expect(looked).toBeGreaterThan(20);
  expect(steps).toBeGreaterThan(10);
});

test('a wage whose limit lies between two rupiah is told as the rupiah at which the benefit is the least', () => {
  const one = cases.find(({ id }) => id === 'jkk-payout-cilandak-2022');
  if (one === undefined) throw new Error('the case is gone');
  const decision = decided(one);
  expect(texts(decision, 'en')[0]).toBe(
    'If the monthly wage were Rp416,666 or less (now Rp2,600,000), ' +
      'the total of JKK benefits would be Rp42,000,000 (now Rp146,800,000).',
  );
  expect(texts(decision, 'id')[0]).toBe(
    'Jika upah sebulan Rp416.666 atau kurang (sekarang Rp2.600.000), ' +
      'jumlah manfaat JKK menjadi Rp42.000.000 (sekarang Rp146.800.000).',
  );
});
