// The JKP rules against the cases of this room and, where they lie beside the repository, the shared ones.

import { existsSync, readFileSync } from 'node:fs';
import {
  type Answer,
  createLaw,
  date,
  decide,
  exact,
  type Facts,
  isDate,
  isExact,
  type Law,
  snapshot,
  whole,
  writeDate,
  writeDecimal,
} from '@jamin/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Case } from '../case.ts';
import { checkCase } from '../case-check.ts';
import { instruments } from '../instruments.ts';
import { membershipFacts } from '../membership/facts.ts';
import { parameters } from '../parameters.ts';
import { jkpAsk, jkpGaps } from './ask.ts';
import { jkpBenefitsRules } from './benefits.ts';
import { jkpCases } from './cases.ts';
import { jkpClaimsRules } from './claims.ts';
import { daysRules } from './days.ts';
import { jkpFacts } from './facts.ts';

const law: Law = createLaw({
  parameters,
  rules: [...daysRules, ...jkpClaimsRules, ...jkpBenefitsRules],
  facts: [...membershipFacts, ...jkpFacts],
  asks: [jkpAsk],
  instruments,
  gaps: jkpGaps,
});

function sharedCases(name: string): readonly Case[] {
  const file = new URL(`../../../../../shared/cases/${name}`, import.meta.url);
  if (!existsSync(file)) return [];
  const { cases } = parse(readFileSync(file, 'utf8'), { schema: 'failsafe' }) as { cases: Case[] };
  return cases.filter(({ ask }) => ask === 'jkp');
}

test.each(jkpCases.map((one) => [one.id, one] as const))('%s', (_, one) => {
  expect(checkCase(law, one)).toEqual([]);
});

test.each(sharedCases('jkp.yaml').map((one) => [one.id, one] as const))('shared %s', (_, one) => {
  expect(checkCase(law, one)).toEqual([]);
});

test.each(sharedCases('disputed.yaml').map((one) => [one.id, one] as const))('disputed %s', (_, one) => {
  expect(checkCase(law, one)).toHaveLength(1);
});

type Person = {
  readonly on: string;
  readonly later: number;
  readonly known: string | undefined;
  readonly reason: string;
  readonly citizen: boolean;
  readonly age: number | undefined;
  readonly paid: number;
  readonly consecutive: number;
  readonly claims: number;
  readonly since: number;
  readonly wage: bigint;
  readonly again: number | undefined;
  readonly arrears: number;
  readonly bankrupt: boolean;
};

/** Dates as text, months by a table of lengths: nothing of the engine. */
function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, number = 1] = day.split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1] ?? 31;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${y}-${two(m)}-${two(Math.min(number, length))}`;
}

/** RULINGS 70 to 78, line by line; `later` is how many days after the layoff the claim comes. */
function naively(p: Person, claimDate: string): { reason: string; months: bigint[]; claimBy: string; payer: string } {
  const hasNew = p.known === undefined || p.known >= '2025-02-07';
  const isNew = (day: string) => hasNew && day >= '2025-02-07';
  let claimBy = monthsLater(p.on, isNew(p.on) ? 6 : 3);
  if (isNew(claimBy)) claimBy = monthsLater(p.on, 6);
  const limit = p.bankrupt && isNew(claimDate) ? 6 : 3;
  const answer = { months: [] as bigint[], claimBy, payer: p.arrears > limit ? 'employer' : 'bpjs' };
  if (p.on < '2021-02-02') return { ...answer, reason: 'programme-not-in-force' };
  if (!p.citizen) return { ...answer, reason: 'not-citizen' };
  if (p.age !== undefined && p.age >= 54) return { ...answer, reason: 'age-at-registration' };
  if (p.reason !== 'layoff' && p.reason !== 'contract-cut-short') return { ...answer, reason: 'excluded-reason' };
  if (p.paid < 12) return { ...answer, reason: 'contribution-months' };
  if (!isNew(claimDate) && p.consecutive < 6) return { ...answer, reason: 'consecutive-months' };
  if (p.claims >= 3) return { ...answer, reason: 'claims-exhausted' };
  if (p.claims > 0 && p.since < 60) return { ...answer, reason: 'claim-interval' };
  if (claimDate > claimBy) return { ...answer, reason: 'claim-late' };
  for (let k = 1; k <= 6 && k < (p.again ?? 7); k += 1) {
    const percent = isNew(monthsLater(claimDate, k - 1)) ? 60n : k <= 3 ? 45n : 25n;
    const sen = p.wage < 500000000n ? p.wage : 500000000n;
    answer.months.push((sen * percent + 5000n) / 10000n);
  }
  return { ...answer, reason: 'none' };
}

const day = fc
  .oneof(
    fc.tuple(fc.integer({ min: 2021, max: 2027 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 })),
    fc.tuple(fc.constantFrom(2024, 2025), fc.constantFrom(1, 2, 8, 10, 11, 12), fc.integer({ min: 1, max: 31 })),
  )
  .map(([y, m, d]) => monthsLater(`${y}-01-${String(d).padStart(2, '0')}`, m - 1));

const person: fc.Arbitrary<Person> = fc.record({
  on: day,
  later: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 200 })),
  known: fc.option(fc.constantFrom('2025-02-06', '2025-02-07', '2026-01-01', '2024-01-01'), {
    nil: undefined,
    freq: 4,
  }),
  reason: fc.constantFrom('layoff', 'layoff', 'layoff', 'contract-cut-short', 'resignation', 'death'),
  citizen: fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  age: fc.option(fc.constantFrom(30, 53, 54, 55), { nil: undefined, freq: 4 }),
  paid: fc.constantFrom(11, 12, 12, 13, 24),
  consecutive: fc.constantFrom(0, 5, 6, 6, 7),
  claims: fc.constantFrom(0, 0, 0, 1, 2, 3),
  since: fc.constantFrom(59, 60, 60),
  wage: fc.oneof(fc.bigInt({ min: 0n, max: 1000000000n }), fc.constantFrom(500000000n, 499999999n, 500000001n)),
  again: fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined, freq: 3 }),
  arrears: fc.integer({ min: 0, max: 8 }),
  bankrupt: fc.boolean(),
});

test('a second, naive reading of the rulings gives the same', () => {
  fc.assert(
    fc.property(person, (p) => {
      const on = date(p.on);
      const facts: { [name: string]: Facts[string] } = {
        reason: p.reason,
        citizen: p.citizen,
        claimDate: { day: on + p.later },
        paidMonths24: whole(p.paid),
        consecutiveMonths: whole(p.consecutive),
        earlierClaims: whole(p.claims),
        contributionMonthsSinceLastClaim: whole(p.since),
        wage: exact.divide(whole(p.wage), whole(100n)),
        arrearsMonths: whole(p.arrears),
        employerBankrupt: p.bankrupt,
      };
      if (p.age !== undefined) facts['ageAtRegistration'] = whole(p.age);
      if (p.again !== undefined) facts['reemployedInMonth'] = whole(p.again);
      const known = p.known === undefined ? undefined : date(p.known);
      const naive = naively(p, writeDate(on + p.later));
      const { values } = decide(snapshot(law, known), jkpAsk, on, facts);
      expect(text(values.get('reason')) ?? 'none').toBe(naive.reason);
      const inTime = naive.reason === 'none' || naive.reason === 'claim-late';
      expect(text(values.get('claimBy'))).toBe(inTime ? naive.claimBy : undefined);
      if (naive.reason !== 'none') return;
      expect(text(values.get('months') ?? [])).toBe(naive.months.join());
      expect(text(values.get('total'))).toBe(String(naive.months.reduce((a, b) => a + b, 0n)));
      expect(text(values.get('payer'))).toBe(naive.payer);
    }),
    { numRuns: 5000 },
  );
});

function text(answer: Answer | undefined): string | undefined {
  if (answer === undefined || typeof answer === 'string') return answer as string | undefined;
  if (Array.isArray(answer)) return answer.map(text).join();
  return isDate(answer) ? writeDate(answer.day) : isExact(answer) ? writeDecimal(answer) : String(answer);
}
