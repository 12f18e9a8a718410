// Ranges never leave out what single values give: every rule of the toy law, with any part of the facts unknown.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { date, dayOf } from '../calendar.ts';
import { compare, ratio, whole } from '../exact.ts';
import { explain } from '../explain/explain.ts';
import { compareValues, type Facts, type FactValue, isDate, isExact, snapshot } from '../explain/trace.ts';
import type { Scalar, Type, Value } from '../expression.ts';
import { toyLaw } from '../toy/toy-law.ts';
import { onlyValue, type Range } from './possible.ts';
import { suppose, supposeRule } from './suppose.ts';
import { type Held, workOf } from './supposition.ts';

const at = snapshot(toyLaw);
const rules = [...toyLaw.rules.keys()];

function scalar(type: Scalar): fc.Arbitrary<Value> {
  switch (type.kind) {
    case 'boolean':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...type.values);
    case 'date':
      return fc.integer({ min: dayOf(1995, 1, 1), max: dayOf(2030, 1, 1) }).map((day) => ({ day }));
    case 'number': {
      const steps = 10 ** type.decimals;
      const [min, max] = [Math.ceil(Number(type.min) * steps), Math.floor(Math.min(Number(type.max), 30_000) * steps)];
      return fc.integer({ min, max }).map((n) => ratio(BigInt(n), BigInt(steps)));
    }
  }
}

function anyFact(type: Type): fc.Arbitrary<FactValue> {
  if (type.kind === 'set') return fc.subarray([...type.values]);
  if (type.kind !== 'list') return scalar(type);
  const fields = Object.entries(type.item).map(([name, field]) => [name, scalar(field.type)] as const);
  return fc.array(fc.record(Object.fromEntries(fields), { requiredKeys: [] }), {
    maxLength: 4,
  }) as fc.Arbitrary<FactValue>;
}

const people: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries([...toyLaw.facts.values()].map((fact) => [fact.name, anyFact(fact.type)])),
  { requiredKeys: [] },
) as fc.Arbitrary<Facts>;
const days = fc.integer({ min: date('2014-01-01'), max: date('2026-12-31') });
const hidden = fc.subarray([...toyLaw.facts.keys()]);

function holds(range: Range, value: Value): boolean {
  switch (range.kind) {
    case 'none':
      return false;
    case 'number': {
      if (!isExact(value)) return false;
      const aboveMin = range.min === undefined || compare(range.min, value) <= 0;
      return aboveMin && (range.max === undefined || compare(value, range.max) <= 0);
    }
    case 'date':
      return isDate(value) && range.min <= value.day && value.day <= range.max;
    case 'words':
      return typeof value === 'string' && range.words.has(value);
    case 'truth':
      return value === true ? range.yes : value === false && range.no;
  }
}

function held(facts: Facts, unknown: readonly string[]): Map<string, Held> {
  const all = [...toyLaw.facts.keys()].map((name): [string, Held] => {
    const value = facts[name];
    if (unknown.includes(name)) return [name, { kind: 'open' }];
    return [name, value === undefined ? { kind: 'assumed' } : { kind: 'stated', value }];
  });
  return new Map(all);
}

const grounds = { at, domains: new Map(), changes: new Map(), work: workOf(Infinity) };

test('with every fact stated or left out, a rule gives what explain gives', () => {
  let looked = 0;
  fc.assert(
    fc.property(people, days, (facts, on) => {
      const run = suppose(grounds, { on: { min: on, max: on }, held: held(facts, []) });
      for (const id of rules) {
        const one = explain(at, id, on, facts);
        if (one.code?.startsWith('missing:') === true) continue;
        const found = supposeRule(run, id);
        looked += 1;
        if (one.value === undefined) {
          expect([...found.stops]).toContain(one.code);
          continue;
        }
        if (found.stops.size > 0) continue;
        const value = onlyValue(found.range);
        expect(value !== undefined && compareValues(value, one.value)).toBe(0);
      }
    }),
    { numRuns: 300 },
  );
  expect(looked).toBeGreaterThan(1000);
});

test('whatever the unknown facts and the day turn out to be, the value or the code was foreseen', () => {
  let looked = 0;
  fc.assert(
    fc.property(people, people, hidden, days, fc.integer({ min: 0, max: 900 }), (known, other, unknown, on, later) => {
      const run = suppose(grounds, { on: { min: on, max: on + later }, held: held(known, unknown) });
      const rest = Object.fromEntries(Object.entries(other).filter(([name]) => unknown.includes(name)));
      const stated = Object.fromEntries(Object.entries(known).filter(([name]) => !unknown.includes(name)));
      const facts = { ...stated, ...rest };
      for (const id of rules) {
        const one = explain(at, id, on + Math.floor(later / 2), facts);
        if (one.code?.startsWith('missing:') === true) continue;
        const found = supposeRule(run, id);
        looked += 1;
        if (one.value === undefined) expect([...found.stops], `${id} ${one.code}`).toContain(one.code);
        else expect(holds(found.range, one.value), id).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
  expect(looked).toBeGreaterThan(1000);
});

test('a fact that is not needed does not change the value', () => {
  let looked = 0;
  fc.assert(
    fc.property(people, people, people, hidden, days, (known, one, other, unknown, on) => {
      const run = suppose(grounds, { on: { min: on, max: on }, held: held(known, unknown) });
      for (const id of rules) {
        const { needs } = supposeRule(run, id);
        const mixed = (from: Facts): Facts => {
          const source = (name: string): Facts => (!unknown.includes(name) ? known : needs.has(name) ? one : from);
          const pairs = [...toyLaw.facts.keys()].map((name) => [name, source(name)[name]] as const);
          return Object.fromEntries(pairs.filter((pair): pair is [string, FactValue] => pair[1] !== undefined));
        };
        const [a, b] = [explain(at, id, on, mixed(one)), explain(at, id, on, mixed(other))];
        if (a.value === undefined || b.value === undefined) continue;
        looked += 1;
        expect(compareValues(a.value, b.value), id).toBe(0);
      }
    }),
    { numRuns: 400 },
  );
  expect(looked).toBeGreaterThan(1000);
});

test('what needs no unknown fact has one value', () => {
  const run = suppose(grounds, { on: { min: 0, max: 0 }, held: held({ months: whole(3) }, rules) });
  for (const id of rules) {
    const found = supposeRule(run, id);
    if (found.needs.size === 0 && found.stops.size === 0) expect(onlyValue(found.range), id).toBeDefined();
  }
});
