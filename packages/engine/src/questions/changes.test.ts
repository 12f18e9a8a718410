// What would change a decision about the fictional grant, held against trying every other value of every fact.

import { expect, test } from 'vitest';
import { addMonths, date } from '../calendar.ts';
import { whole, writeDecimal } from '../exact.ts';
import { decide } from '../explain/decide.ts';
import { type Facts, type FactValue, isExact, snapshot } from '../explain/trace.ts';
import type { Value } from '../expression.ts';
import { grant, grantDay, grantLaw } from '../toy/toy-grant.ts';
import { type Change, changesFor } from './changes.ts';

const at = snapshot(grantLaw);
const count = (most: number): readonly Value[] => Array.from({ length: most + 1 }, (_, n) => whole(n));
const domains: { readonly [fact: string]: readonly Value[] } = {
  kind: ['flat', 'share', 'none'],
  member: [true, false],
  age: count(30),
  months: count(20),
  ill: [true, false],
};
const names = Object.keys(domains);

function isGranted(facts: Facts): boolean {
  return decide(at, grant, grantDay, facts).outcome === 'granted';
}

function text(value: FactValue | undefined): string {
  return isExact(value) ? writeDecimal(value) : String(value);
}

function size(a: FactValue | undefined, b: Value): number {
  return isExact(a) && isExact(b) ? Math.abs(Number(a.n - b.n)) : 1;
}

/** For each set of facts that can bring the right together (one fact, else two): the nearest values of the last one. */
function bruteForce(facts: Facts): Map<string, string> {
  const single = new Map<string, string>();
  for (const name of names) {
    const found = (domains[name] ?? []).filter((value) => isGranted({ ...facts, [name]: value }));
    const nearest = Math.min(...found.map((value) => size(facts[name], value)));
    const best = found.filter((value) => size(facts[name], value) === nearest);
    if (best.length > 0) single.set(name, best.map(text).join(' '));
  }
  if (single.size > 0) return single;
  const double = new Map<string, string>();
  for (const [place, first] of names.entries()) {
    for (const second of names.slice(place + 1)) {
      const works = (domains[first] ?? []).some((a) =>
        (domains[second] ?? []).some((b) => isGranted({ ...facts, [first]: a, [second]: b })),
      );
      if (works) double.set(`${first} ${second}`, '');
    }
  }
  return double;
}

const refused: readonly Facts[] = ['flat', 'share', 'none']
  .flatMap((kind) =>
    [true, false].flatMap((member) =>
      [0, 17, 18].flatMap((age) =>
        [0, 5, 11, 12].map((months): Facts => {
          return { kind, member, age: whole(age), months: whole(months), income: whole(10), ill: false };
        }),
      ),
    ),
  )
  .filter((facts) => !isGranted(facts));

function sets(changes: readonly Change[]): string[] {
  return [...new Set(changes.map((change) => change.changes.map(({ fact }) => fact).join(' ')))].sort();
}

test('a refusal: exactly the smallest sets of facts that bring the right, at their nearest values', () => {
  expect(refused.length).toBeGreaterThan(40);
  let most = 0;
  for (const facts of refused) {
    const brute = bruteForce(facts);
    const { found } = changesFor(at, decide(at, grant, grantDay, facts), 100);
    expect(
      sets(found),
      JSON.stringify(facts, (_, v) => (typeof v === 'bigint' ? String(v) : v)),
    ).toEqual([...brute.keys()].sort());
    for (const { changes, decision } of found) {
      expect(decision.outcome).toBe('granted');
      most = Math.max(most, changes.length);
      const [only, other] = changes;
      if (only !== undefined && other === undefined)
        expect(brute.get(only.fact)?.split(' ')).toContain(text(only.after));
    }
  }
  expect(most).toBe(2);
});

test('a refusal for being late: from which day on, and until which day, it would not be', () => {
  const applied = { day: addMonths(grantDay, 4) };
  const facts: Facts = { kind: 'flat', member: true, age: whole(20), months: whole(12), applied };
  const { found } = changesFor(at, decide(at, grant, grantDay, facts));
  const days = found.map(({ changes: [only] }) => [only?.fact, only?.after, only?.until, only?.open]);
  expect(days).toEqual([
    ['applied', { day: date('2020-09-15') }, { day: grantDay }, false],
    ['on', { day: date('2020-07-15') }, applied, false],
  ]);
});

test('an amount: the nearest values at which the law takes another way, and other words', () => {
  const facts: Facts = { kind: 'share', member: true, age: whole(20), months: whole(8), income: whole(10) };
  const { found } = changesFor(at, decide(at, grant, grantDay, facts), 10);
  const list = found.map(({ changes: [only], decision, keys }) => [
    only?.fact,
    text(only?.after),
    decision.outcome,
    keys.length === 1 && keys[0] === 'amount' ? text(decision.values.get('amount') as Value) : keys.join(' '),
  ]);
  expect(list).toEqual([
    ['age', '17', 'refused', 'eligible amount reason'],
    ['months', '5', 'refused', 'eligible amount reason'],
    ['income', '25', 'granted', '12.5'],
    ['kind', 'flat', 'refused', 'eligible amount reason'],
    ['kind', 'none', 'granted', '0'],
    ['member', 'false', 'refused', 'eligible amount reason'],
  ]);
});

test('a right that further facts would decide is named with them', () => {
  const { found } = changesFor(at, decide(at, grant, grantDay, { kind: 'flat', member: false }));
  expect(found.map(({ changes, decision }) => [changes[0]?.fact, decision.outcome, decision.missing])).toEqual([
    ['member', 'incomplete', ['age', 'months']],
  ]);
});

test('what could not be decided has nothing to change', () => {
  expect(changesFor(at, decide(at, grant, grantDay, {}))).toEqual({ found: [], isComplete: true, steps: 0 });
});
