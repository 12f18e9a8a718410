// Every reported payout is what the law gives for its facts, to the rupiah, and names no one.

import { expect, test } from 'vitest';
import type { Case } from '../case.ts';
import { checkCase } from '../case-check.ts';
import { indonesia } from '../indonesia.ts';
import { occupations } from './occupations.ts';
import { type Payout, payouts } from './payouts.ts';

function caseOf({ id, who, source, ask, day, facts, amount }: Payout): Case {
  return { id, sentence: who.id, basis: 'published', source, ask, on: day, facts, expect: { total: amount } };
}

test.each(payouts.map((one) => [one.id, one] as const))('%s: the law gives the printed amount', (_, one) => {
  expect(checkCase(indonesia, caseOf(one))).toEqual([]);
  expect(checkCase(indonesia, caseOf({ ...one, amount: `${one.amount}0` }))).not.toEqual([]);
});

test('fishers come first; occupations are of the reference data; ids and chosen facts are told right', () => {
  const known = new Map(occupations.map(({ id }) => [id, id]));
  expect(payouts.map(({ occupation }) => occupation ?? '').slice(0, 8)).toEqual([
    ...Array(7).fill('nelayan-laut'),
    'buruh-nelayan',
  ]);
  expect(payouts.filter(({ occupation }) => occupation !== null && !known.has(occupation))).toEqual([]);
  expect(new Set(payouts.map(({ id }) => id)).size).toBe(payouts.length);
  expect(payouts.filter(({ chosen, facts }) => chosen.some((fact) => !(fact in facts)))).toEqual([]);
  expect(payouts.filter(({ source }) => !/^https:\/\//.test(source))).toEqual([]);
});
