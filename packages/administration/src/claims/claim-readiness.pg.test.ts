// What keeps a claim waiting is named with who must remove it, and the law's terms run once nothing is missing.
import { date } from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { momentOn } from '../clock.ts';
import { type Fresh, freshDatabase } from '../database-fresh.ts';
import { type KeptLaw, keepLaw } from '../law-document.ts';
import { sen } from '../money.ts';
import { approveDecision } from './approve-decision.ts';
import { claimClock, owedForDelay } from './claim-clock.ts';
import { claimReadiness } from './claim-readiness.ts';
import { decideClaim } from './decide-claim.ts';
import { fileClaim } from './file-claim.ts';
import { seePapers } from './see-papers.ts';
import { type StatedFact, stateFacts } from './state-facts.ts';

let fresh: Fresh;
let kept: KeptLaw;
beforeAll(async () => {
  fresh = await freshDatabase();
  kept = await keepLaw(fresh.database, indonesia);
}, 60_000);
afterAll(() => fresh.close());

const at = momentOn(date('2024-07-24'), 9);
const stated = (facts: { readonly [name: string]: unknown }): readonly StatedFact[] =>
  Object.entries(facts).map(([name, value]) => ({ name, value: JSON.stringify(value), source: 'claimant' }));
const ready = (claim: string) => claimReadiness(fresh.database, kept, { claim, at });

test('a resignation: the papers, the fact and the wait, each with who can end it', async () => {
  const facts = {
    ground: 'resignation',
    segment: 'PU',
    endOfWork: '2024-07-10',
    birthDate: '1990-05-17',
    paidEarlier: [],
  };
  const filing = { key: 'r', branch: 'contoh', membership: 'm', ask: 'jht', eventOn: date('2024-07-24'), at } as const;
  const claim = await fileClaim(fresh.database, { ...filing, facts: stated(facts), by: 'worker' });
  const first = await ready(claim);
  expect(first.clock).toBeUndefined();
  expect(first.blockers).toContainEqual({ kind: 'paper', code: 'work-reference', who: 'employer' });
  expect(first.blockers).toContainEqual({ kind: 'paper', code: 'bank-book', who: 'claimant' });
  const papers = first.blockers.flatMap((one) => (one.kind === 'paper' ? [one.code] : []));
  expect(papers).not.toContain('will');
  await seePapers(fresh.database, { claim, codes: papers, at, by: 'officer' });
  await stateFacts(fresh.database, {
    claim,
    facts: stated({ balance: '10000000', membershipYears: 5 }),
    at,
    by: 'officer',
  });
  const second = await ready(claim);
  const ground = { kind: 'ground', code: 'waiting-period', rule: expect.stringMatching(/^jht\./), who: 'nobody' };
  // One month after the last day of work.
  expect(second.blockers).toEqual([
    { ...ground, until: date('2024-08-10') },
    { kind: 'decision', code: 'to-decide', who: 'officer' },
  ]);
  // Five working days from 24 July 2024, a Wednesday.
  expect(second.clock?.dueBy.get('payment')).toBe(date('2024-07-31'));
  await decideClaim(fresh.database, kept, { claim, at, by: 'officer' });
  expect((await ready(claim)).blockers.at(-1)).toEqual({ kind: 'approval', code: 'to-approve', who: 'approver' });
  await approveDecision(fresh.database, { claim, decision: 1, at, by: 'approver' });
  expect((await ready(claim)).blockers.map(({ kind }) => kind)).toEqual(['ground']);
});

test('a claim that is none is said', async () => {
  await expect(ready('K-99999999')).rejects.toMatchObject({ code: 'claims/unknown' });
});

describe('being late', () => {
  const known = date('2024-07-24');
  test('JKM: one percent a day after three working days; a holiday between does not count', () => {
    const clock = claimClock(indonesia, { ask: 'jkm', completeOn: date('2024-05-06'), known });
    // 9 and 10 May 2024 are Ascension Day and collective leave; only the first is a holiday here.
    expect(clock.dueBy.get('payment')).toBe(date('2024-05-10'));
    const amount = sen(4_200_000_000n);
    expect(owedForDelay(clock, amount, date('2024-05-10'))).toBe(0n);
    expect(owedForDelay(clock, amount, date('2024-05-13'))).toBe(126_000_000n);
  });

  test('JP: two percent a month begun', () => {
    const clock = claimClock(indonesia, { ask: 'jp', completeOn: date('2024-05-06'), known });
    const due = clock.dueBy.get('payment') ?? 0;
    expect(owedForDelay(clock, sen(39_950_000n), due + 1)).toBe(799_000n);
    expect(owedForDelay(clock, sen(39_950_000n), due + 40)).toBe(1_598_000n);
  });

  test('JHT: the law names no compensation', () => {
    const clock = claimClock(indonesia, { ask: 'jht', completeOn: date('2024-05-06'), known });
    expect(owedForDelay(clock, sen(100n), date('2025-05-06'))).toBe(0n);
  });
});
