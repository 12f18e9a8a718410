// Searches about the real law stay within their steps, whatever the case: long lists, and days before a programme.

import { answerRange, changesFor, type Decision, inquiry, type Raw, snapshot, stillNeeded } from '@jamin/engine';
import { changesTexts, decideCase, indonesia, reader } from '@jamin/law';
import { expect, test } from 'vitest';

const from = reader(indonesia);
const at = snapshot(indonesia);
const STEPS = 300_000;

function decided(one: Raw): Decision {
  const { decision, problems } = decideCase(from, one);
  expect(problems).toEqual([]);
  if (decision === undefined) throw new Error('no decision');
  return decision;
}

function account(months: number): Decision {
  const start = 2025 - months / 12;
  const monthOf = (place: number): string =>
    `${start + Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, '0')}`;
  const years = Array.from({ length: months / 12 }, (_, place) => [String(start + place), '0.05']);
  const contributions = Array.from({ length: months }, (_, place) => ({ month: monthOf(place), amount: '285000' }));
  const facts = { contributions, rates: Object.fromEntries(years) };
  return decided({ ask: 'jht-balance', on: '2024-12-31', facts });
}

const early = decided({
  ask: 'jkp',
  on: '2020-01-01',
  facts: { reason: 'layoff', wage: '4000000', paidMonths24: '12', consecutiveMonths: '6' },
});

test('a search for changes ends with its steps, but for one decision, and says so', () => {
  const cases = [
    { decision: account(12), once: 20_000 },
    { decision: account(60), once: 20_000 },
    { decision: early, once: 20_000 },
  ];
  for (const { decision, once } of cases) {
    const { steps, isComplete, found } = changesFor(at, decision, 4, STEPS);
    expect(steps).toBeLessThan(STEPS + once);
    expect(isComplete).toBe(false);
    const lines = changesTexts(indonesia, decision, { found, isComplete, steps }, 'en');
    expect(lines.includes('This list may not be complete.')).toBe(found.length > 0);
  }
});

test('the same case gets as far every time, and with more steps no less is found', () => {
  const decision = account(12);
  const texts = (steps: number): readonly string[] =>
    changesTexts(indonesia, decision, { ...changesFor(at, decision, 8, steps), isComplete: true }, 'en');
  expect(texts(STEPS)).toEqual(texts(STEPS));
  expect(texts(1)).toEqual([]);
  expect(texts(STEPS).length).toBeGreaterThanOrEqual(texts(STEPS / 10).length);
});

test('a short case is searched to its end', () => {
  const decision = decided({
    ask: 'jkp',
    on: '2025-05-20',
    facts: { reason: 'layoff', wage: '5000000', paidMonths24: '11', consecutiveMonths: '6', claimDate: '2025-06-01' },
  });
  const { found, isComplete } = changesFor(at, decision);
  expect(decision.outcome).toBe('refused');
  expect(found.map(({ changes }) => changes[0]?.fact)).toContain('paidMonths24');
  expect(isComplete).toBe(true);
});

test('many searches of long lists keep little in memory', () => {
  const decision = account(60);
  const before = process.memoryUsage().heapUsed;
  const kept = Array.from({ length: 12 }, () => changesFor(at, decision, 1, STEPS / 3).found.length);
  expect(kept.every((count) => count === 1)).toBe(true);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(300_000_000);
});

test('without steps the questions are the same, in the order of the ask, and bounds hold without cases', () => {
  const { ask, on, facts } = account(24);
  const about = inquiry(at, ask, on);
  const told = { facts: { contributions: facts['contributions'] ?? [] } };
  const [all, none] = [stillNeeded(about, told), stillNeeded(about, told, 0)];
  expect([...none.needed].sort()).toEqual([...all.needed].sort());
  expect(none.settled).toBe(all.settled);
  const [many, one] = [answerRange(about, told), answerRange(about, told, 12, 0)];
  expect(one.cases.length).toBe(1);
  expect([...one.keys.keys()]).toEqual([...many.keys.keys()]);
});
