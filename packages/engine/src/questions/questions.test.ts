// Questions about a fictional grant: what is still needed, in which order, and what is said when a fact is not known.

import { expect, test } from 'vitest';
import { date } from '../calendar.ts';
import { whole, writeDecimal } from '../exact.ts';
import { decide } from '../explain/decide.ts';
import { type Facts, type FactValue, snapshot } from '../explain/trace.ts';
import { grant, grantDay, grantLaw } from '../toy/toy-grant.ts';
import { answerRange } from './answer-range.ts';
import { inquiry } from './inquiry.ts';
import type { Range } from './possible.ts';
import { concluded, nextQuestion, type Ordinary, stillNeeded, type Told } from './questions.ts';

const at = snapshot(grantLaw);
const about = inquiry(at, grant, grantDay);
const paid: Facts = { kind: 'share', member: true, age: whole(20), months: whole(8), income: whole(10) };

function text(range: Range | undefined): string {
  if (range === undefined) return '-';
  if (range.kind === 'truth') return `${range.yes ? 'y' : ''}${range.no ? 'n' : ''}`;
  if (range.kind === 'words') return [...range.words].join(' ');
  if (range.kind !== 'number' || range.min === undefined || range.max === undefined) return range.kind;
  return `${writeDecimal(range.min)}..${writeDecimal(range.max)}`;
}

test('what every answer rests on is asked first, then what cuts most; facts with a usual value come last', () => {
  expect(stillNeeded(about, { facts: {} })).toEqual({
    settled: false,
    canBeGranted: true,
    needed: ['member', 'age', 'kind', 'months', 'income'],
    usual: ['ill', 'applied', 'children'],
  });
});

test('a fact that no longer matters is not asked', () => {
  expect(nextQuestion(about, { facts: { member: false } })).toBeUndefined();
  const flat = stillNeeded(about, { facts: { member: true, age: whole(20), kind: 'flat', months: whole(12) } });
  expect(flat).toEqual({ settled: false, canBeGranted: true, needed: [], usual: ['applied'] });
  const young = stillNeeded(about, { facts: { member: true, age: whole(17) } });
  expect([young.needed, young.usual[0]]).toEqual([[], 'ill']);
});

test('usual facts may be asked never, or in whatever place is best', () => {
  expect(stillNeeded(about, { facts: paid, ordinary: 'never' })).toEqual({
    settled: true,
    canBeGranted: true,
    needed: [],
    usual: [],
  });
  const any = stillNeeded(about, { facts: paid, ordinary: 'any' });
  expect(any).toMatchObject({ settled: false, needed: ['applied', 'children'], usual: [] });
});

test('a day that would contradict the event is not thought of', () => {
  const { answer } = { answer: answerRange(about, { facts: paid, unknown: ['applied'] }) };
  expect(answer.cases).toHaveLength(1);
});

test('when a fact is not known, the answer is a range with its cases', () => {
  const { income: _, ...withoutIncome } = paid;
  const range = answerRange(about, { facts: withoutIncome, unknown: ['income'] });
  expect([text(range.keys.get('amount')?.range), range.canBeRefused]).toEqual(['0..12.5', false]);
  const cases = range.cases.map(({ assumptions, answer }) => [assumptions, text(answer.keys.get('amount')?.range)]);
  expect(cases).toEqual([
    [[{ fact: 'income', first: whole(0), last: whole(24) }], '0..12'],
    [[{ fact: 'income', first: whole(25), last: whole(40) }], '12.5..12.5'],
  ]);
});

test('words that lead to the same answer are one case', () => {
  const { kind: _, member: __, ...rest } = paid;
  const range = answerRange(about, { facts: { ...rest, months: whole(3) }, unknown: ['kind', 'member'] });
  expect(range.cases.map(({ assumptions, answer }) => [assumptions, text(answer.keys.get('reason')?.range)])).toEqual([
    [[{ fact: 'member', among: [true] }], 'too-few-months'],
    [[{ fact: 'member', among: [false] }], 'not-member'],
  ]);
});

test('a decision is given although a fact that no longer matters was never stated', () => {
  const facts: Facts = { member: true, age: whole(20), kind: 'none', months: whole(7) };
  expect(concluded(about, { facts })?.decision.outcome).toBe('granted');
  expect(concluded(about, { facts: { member: true } })).toBeUndefined();
  expect(concluded(about, { facts: { ...facts, member: true }, unknown: ['applied'] })?.indifferent).toEqual([]);
});

/** Every person of a small population, and what the law gives each. */
const population: readonly Facts[] = ['flat', 'share', 'none'].flatMap((kind) =>
  [true, false].flatMap((member) =>
    [10, 17, 18, 30].flatMap((age) =>
      [0, 5, 6, 11, 12].flatMap((months) =>
        [0, 10, 25, 40].flatMap((income) =>
          [true, false].map((ill) => ({
            kind,
            member,
            age: whole(age),
            months: whole(months),
            income: whole(income),
            ill,
          })),
        ),
      ),
    ),
  ),
);
const names = ['kind', 'member', 'age', 'months', 'income', 'ill'];

function answerOf(facts: Facts): string {
  const { outcome, values } = decide(at, grant, grantDay, facts);
  const words = [...values].map(([key, value]) =>
    typeof value === 'object' && 'n' in value ? `${key} ${writeDecimal(value)}` : `${key} ${String(value)}`,
  );
  return [outcome, ...words].join(', ');
}

function same(a: FactValue | undefined, b: FactValue | undefined): boolean {
  return typeof a === 'object' && typeof b === 'object' && 'n' in a && 'n' in b
    ? writeDecimal(a) === writeDecimal(b)
    : a === b;
}

const answers = population.map((person) => ({ person, answer: answerOf(person) }));

/** The fewest facts with which everybody who shares them has the same answer. */
function fewest(person: Facts): number {
  const subsets = Array.from({ length: 2 ** names.length }, (_, bits) =>
    names.filter((_name, place) => (bits >> place) % 2 === 1),
  );
  const mine = answerOf(person);
  const isEnough = (subset: readonly string[]): boolean =>
    answers.every(
      ({ person: other, answer }) => answer === mine || subset.some((name) => !same(other[name], person[name])),
    );
  return Math.min(...subsets.filter(isEnough).map((subset) => subset.length));
}

function interview(person: Facts, ordinary: Ordinary): { readonly count: number; readonly facts: Facts } {
  let told: Told = { facts: {}, unknown: ['applied', 'children'], ordinary };
  for (let count = 0; ; count += 1) {
    const next = nextQuestion(about, told);
    const value = next === undefined ? undefined : person[next];
    if (next === undefined || value === undefined) return { count, facts: told.facts };
    told = { ...told, facts: { ...told.facts, [next]: value } };
  }
}

test('questions stop with the answer of the whole person, and close to the fewest there can be', () => {
  let asked = 0;
  let best = 0;
  for (const [place, person] of population.entries()) {
    if (place % 7 !== 0) continue;
    const { count, facts } = interview(person, 'any');
    const alike = answers.filter(({ person: other }) =>
      Object.entries(facts).every(([name, value]) => same(other[name], value)),
    );
    expect([...new Set(alike.map(({ answer }) => answer))]).toEqual([answerOf(person)]);
    asked += count;
    best += fewest(person);
  }
  expect(best).toBeGreaterThan(100);
  expect(asked).toBeLessThanOrEqual(1.25 * best);
});

test('on another day another law is asked about', () => {
  const later = inquiry(at, grant, date('2009-12-31'));
  expect(answerRange(later, { facts: paid }).uncovered.size).toBeGreaterThan(0);
});
