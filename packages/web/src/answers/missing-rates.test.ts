// A year without a rate lies between rates that were public on the day from which the law is seen, and no others.

import { date, whole } from '@jamin/engine';
import { indonesia, reader } from '@jamin/law';
import { expect, test } from 'vitest';
import type { AnswerView } from './answer-view.ts';
import { calculate } from './calculate.ts';
import { boundsWithoutRate, yearsWithoutRate } from './missing-rates.ts';

const from = reader(indonesia);
const facts = { 'opening.date': { day: date('2011-12-31') }, 'opening.balance': whole(10_000_000n) };
const on = date('2012-12-31');
const typed = { on: ['2023-12-31'], 'opening.date': ['2021-12-31'], 'opening.balance': ['10000000'] };
const { view } = calculate('saldo-jht', typed, { today: '2026-11-22', language: 'id', isSent: true });

function seen(known: string): AnswerView['bounds'] {
  if (view === undefined) throw new Error('no answer');
  return boundsWithoutRate(from.at(date(known)), { ...view, bounds: undefined } as AnswerView, facts, on, 'id').bounds;
}

test('a rate that was published later is not used, neither for its year nor as a bound', () => {
  expect(yearsWithoutRate(from.at(date('2012-06-01')), facts, on)).toEqual([2012]);
  expect(yearsWithoutRate(from.at(date('2013-06-01')), facts, on)).toEqual([]);
  const bounds = seen('2012-06-01');
  expect(bounds?.heading).toContain('10,1%');
  expect(bounds?.heading).not.toMatch(/10,55%|5,59%/);
  const amounts = bounds?.keys.map((text) => [...text.matchAll(/Rp[\d.,]*\d/g)].map(([amount]) => amount)) ?? [];
  expect(amounts.length).toBeGreaterThan(0);
  for (const [low, high] of amounts) expect(low).toBe(high);
});

test('before any rate was published there are no bounds', () => {
  expect(seen('2011-06-01')).toBeUndefined();
});
