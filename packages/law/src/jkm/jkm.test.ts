// The JKM rules against the cases of this room, the shared ones beside the repository, and a naive reading.

import { existsSync, readFileSync } from 'node:fs';
import { createLaw, date, decide, isExact, type Law, type Raw, readFacts, snapshot } from '@jamin/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Case } from '../case.ts';
import { checkCase } from '../case-check.ts';
import { instruments } from '../instruments.ts';
import { jkkGaps, jkkRules } from '../jkk/ask.ts';
import { jkkFacts } from '../jkk/facts.ts';
import { membershipFacts } from '../membership/facts.ts';
import { wageRules } from '../membership/wage.ts';
import { parameters } from '../parameters.ts';
import { jkmAsk, jkmRules } from './ask.ts';
import { jkmCases } from './cases.ts';
import { jkmFacts } from './facts.ts';

const law: Law = createLaw({
  parameters,
  rules: [...wageRules, ...jkkRules, ...jkmRules],
  facts: [...membershipFacts, ...jkkFacts, ...jkmFacts],
  asks: [jkmAsk],
  instruments,
  gaps: jkkGaps,
});

function sharedCases(name: string): readonly Case[] {
  const file = new URL(`../../../../../shared/cases/${name}`, import.meta.url);
  if (!existsSync(file)) return [];
  const { cases } = parse(readFileSync(file, 'utf8'), { schema: 'failsafe' }) as { cases: Case[] };
  return cases.filter(({ ask }) => ask === 'jkm');
}

/** What differs in the disputed cases: the printed figures, and what the law gives. */
const LAW_GIVES: { readonly [id: string]: readonly string[] } = {
  'disputed-jkm-pmi-split-lumajang': [
    'santunan-kematian: expected 75000000, got 85000000',
    'biaya-pemakaman: expected 10000000, got -',
  ],
  'disputed-jkm-periodic-6m-2020': ['santunan-berkala: expected 6000000, got 4800000'],
};

test.each(jkmCases.map((one) => [one.id, one] as const))('%s', (_, one) => {
  expect(checkCase(law, one)).toEqual([]);
});

test.each(sharedCases('jkm.yaml').map((one) => [one.id, one] as const))('shared %s', (_, one) => {
  expect(checkCase(law, one)).toEqual([]);
});

test.each(sharedCases('disputed.yaml').map((one) => [one.id, one] as const))('disputed %s', (_, one) => {
  expect(checkCase(law, one)).toEqual(LAW_GIVES[one.id]);
});

type Person = {
  readonly on: string;
  readonly known: string | undefined;
  readonly segment: string;
  readonly member: number | undefined;
  readonly paid: number | undefined;
  readonly memberships: number | undefined;
  readonly children: readonly (readonly number[])[];
  readonly arrears: number | undefined;
  readonly phase: string | undefined;
};

/** Million rupiah in tenths; undefined where there is no answer. Rulings 1, 2, 5, 8, 35, 36, 38 to 40, 42 and 43. */
function naively(p: Person): { [key: string]: number | string } | undefined {
  const seen = (day: string) => p.on >= day && (p.known === undefined || p.known >= day);
  const [isNew, is2025] = [seen('2019-12-02'), seen('2025-02-24')];
  const n = p.memberships ?? 1;
  const arrears = p.arrears ?? 0;
  if (p.on < '2015-07-01') return undefined;
  if (p.segment !== 'PU' && n > 1) return undefined;
  if (p.segment === 'JAKON' && arrears > 0) return undefined;
  const [lump, periodic, funeral] = isNew ? [200, 120, 100] : [162, 48, 30];
  const school = scholarship(p.children, isNew);
  if (p.segment === 'PMI') {
    if (p.arrears !== undefined || !seen('2023-02-22') || p.phase === undefined) return undefined;
    if (p.phase === 'during') return summed({ 'santunan-kematian': 850, beasiswa: school }, 'bpjs');
    return summed(
      { 'santunan-kematian': 200, 'santunan-berkala': 120, 'biaya-pemakaman': 100, beasiswa: school },
      'bpjs',
    );
  }
  if (p.segment === 'BPU') {
    if (arrears > 3) return { total: 0 };
    if (is2025) {
      if (p.member === undefined || p.paid === undefined) return undefined;
      if (p.member < 3 || p.paid < 3) return summed({ 'biaya-pemakaman': funeral }, 'bpjs');
    }
  }
  if (school > 0 && p.paid === undefined) return undefined;
  return summed(
    {
      'santunan-kematian': lump * n,
      'santunan-berkala': periodic * n,
      'biaya-pemakaman': is2025 ? funeral : funeral * n,
      beasiswa: (p.paid ?? 0) >= (isNew ? 36 : 60) ? school : 0,
    },
    p.segment === 'PU' && arrears > 3 ? 'employer' : 'bpjs',
  );
}

function summed(parts: { [key: string]: number }, payer: string): { [key: string]: number | string } {
  return { ...parts, total: Object.values(parts).reduce((a, b) => a + b, 0), payer };
}

function scholarship(children: Person['children'], isNew: boolean): number {
  if (!isNew) return children.flat().some((years) => years > 0) ? 120 : 0;
  const sums = children.map(
    ([a = 0, b = 0, c = 0, d = 0]) =>
      Math.min(a, 8) * 15 + Math.min(b, 3) * 20 + Math.min(c, 3) * 30 + Math.min(d, 5) * 120,
  );
  sums.sort((x, y) => y - x);
  return (sums[0] ?? 0) + (sums[1] ?? 0);
}

function stated(p: Person): { readonly [name: string]: Raw } {
  const facts: { [name: string]: Raw } = { segment: p.segment };
  if (p.member !== undefined) facts['membershipMonths'] = String(p.member);
  if (p.paid !== undefined) facts['contributionMonths'] = String(p.paid);
  if (p.memberships !== undefined) facts['memberships'] = String(p.memberships);
  if (p.arrears !== undefined) facts['arrearsMonths'] = String(p.arrears);
  if (p.phase !== undefined) facts['phase'] = p.phase;
  const levels = ['tk-sd', 'smp', 'sma', 'university'];
  facts['children'] = p.children.map((child) =>
    Object.fromEntries(child.map((years, index) => [levels[index], String(years)])),
  );
  return facts;
}

const EDGES = [
  '2015-06-30',
  '2015-07-01',
  '2019-12-01',
  '2019-12-02',
  '2023-02-21',
  '2023-02-22',
  '2025-02-23',
  '2025-02-24',
];
const rarely = { nil: undefined, freq: 6 } as const;

const person: fc.Arbitrary<Person> = fc.record({
  on: fc.oneof(
    fc.constantFrom(...EDGES, '2026-10-10'),
    fc.integer({ min: 0, max: 4000 }).map((n) => `20${15 + (n % 12)}-${n % 2 ? '08' : '12'}-${10 + (n % 18)}`),
  ),
  known: fc.option(fc.constantFrom(...EDGES.slice(2), '2026-01-01'), { nil: undefined, freq: 1 }),
  segment: fc.constantFrom('PU', 'BPU', 'BPU', 'JAKON', 'PMI'),
  member: fc.option(fc.constantFrom(0, 2, 3, 4, 40), rarely),
  paid: fc.option(fc.constantFrom(0, 2, 3, 35, 36, 59, 60), rarely),
  memberships: fc.option(fc.constantFrom(1, 1, 2, 3), { nil: undefined, freq: 1 }),
  children: fc.array(fc.tuple(...[10, 5, 5, 7].map((max) => fc.oneof(fc.constant(0), fc.integer({ min: 0, max })))), {
    maxLength: 4,
  }),
  arrears: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined, freq: 1 }),
  phase: fc.option(fc.constantFrom('before', 'during', 'after'), rarely),
});

test('a second, naive reading of the rulings gives the same', () => {
  let answered = 0;
  fc.assert(
    fc.property(person, (p) => {
      const { facts, problems } = readFacts(law, jkmAsk, stated(p));
      expect(problems).toEqual([]);
      const known = p.known === undefined ? undefined : date(p.known);
      const { outcome, values } = decide(snapshot(law, known), jkmAsk, date(p.on), facts);
      const expected = naively(p);
      expect(outcome === 'granted' || outcome === 'refused').toBe(expected !== undefined);
      if (expected === undefined) return;
      answered += 1;
      for (const { key } of jkmAsk.outputs) {
        const value = values.get(key);
        const got = isExact(value) ? Number(value.n) / 100_000 : (value ?? 0);
        expect([key, got]).toEqual([key, expected[key] ?? 0]);
      }
    }),
    { numRuns: 5000 },
  );
  expect(answered).toBeGreaterThan(1500);
});
