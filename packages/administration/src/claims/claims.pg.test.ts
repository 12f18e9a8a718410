// A claim from its filing to what the fund owes: by the law's decision, two people, and the ledger.
import { date } from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { businessDay, momentOn } from '../clock.ts';
import { type Fresh, freshDatabase } from '../database-fresh.ts';
import { type KeptLaw, keepLaw } from '../law-document.ts';
import { balance } from '../ledger/balance.ts';
import { postTransfer } from '../ledger/post-transfer.ts';
import type { Fund } from '../ledger/tables.ts';
import { sen } from '../money.ts';
import { approveDecision } from './approve-decision.ts';
import { decideClaim } from './decide-claim.ts';
import { fileClaim } from './file-claim.ts';
import { namePayee } from './name-payee.ts';
import { neededPapers } from './needed-papers.ts';
import { openClaim } from './open-claim.ts';
import { oweDueParts } from './owe-due-parts.ts';
import { replayDecision } from './replay-decision.ts';
import { returnDecision } from './return-decision.ts';
import { seePapers } from './see-papers.ts';
import { type StatedFact, statedFacts, stateFacts } from './state-facts.ts';
import { stopParts } from './stop-parts.ts';
import type { ClaimAsk } from './tables.ts';

let fresh: Fresh;
let kept: KeptLaw;
beforeAll(async () => {
  fresh = await freshDatabase();
  kept = await keepLaw(fresh.database, indonesia);
}, 60_000);
afterAll(() => fresh.close());

const at = momentOn(date('2024-07-24'), 9);

type Facts = { readonly [name: string]: unknown };
function stated(facts: Facts): readonly StatedFact[] {
  return Object.entries(facts).map(([name, value]) => ({ name, value: JSON.stringify(value), source: 'officer' }));
}

let filings = 0;
async function filed(ask: ClaimAsk, eventOn: string, facts: Facts, membership = `member-${filings}`): Promise<string> {
  filings += 1;
  const filing = { key: `filing-${filings}`, branch: 'contoh', membership, ask, eventOn: date(eventOn) };
  return fileClaim(fresh.database, { ...filing, facts: stated(facts), at, by: 'worker' });
}

/** Every paper that the law asks for, seen. */
async function withPapers(claim: string, ask: ClaimAsk): Promise<void> {
  const facts = Object.fromEntries([...(await statedFacts(fresh.database, claim))].map(([n, v]) => [n, JSON.parse(v)]));
  const codes = neededPapers(indonesia, { ask, known: businessDay(at), facts: JSON.stringify(facts) });
  expect(codes.length).toBeGreaterThan(0);
  await seePapers(fresh.database, { claim, codes, at, by: 'officer' });
}

const decided = (claim: string) => decideClaim(fresh.database, kept, { claim, at, by: 'officer' });
const approve = (claim: string, decision: number, by = 'approver') =>
  approveDecision(fresh.database, { claim, decision, at, by });

async function refusal(asked: Promise<unknown>): Promise<string> {
  return asked.then(
    () => 'accepted',
    (thrown: { code?: string }) => String(thrown.code),
  );
}

const owed = async (fund: Fund, claim: string) =>
  -(await balance(fresh.database, { fund, kind: 'claim', owner: claim }));

async function saved(membership: string, rupiah: bigint): Promise<void> {
  await postTransfer(fresh.database, {
    key: `saved:${membership}`,
    kind: 'receipt',
    cause: { kind: 'receipt', id: membership },
    happenedOn: date('2024-07-01'),
    recordedAt: at,
    lines: [
      { fund: 'jht', kind: 'bank', owner: 'contoh', amount: sen(rupiah * 100n) },
      { fund: 'jht', kind: 'member', owner: membership, amount: sen(rupiah * -100n) },
    ],
  });
}

/** The law's own case: 80,000,000 at the age of 56, of which 1,500,000 is tax. */
const atAge = {
  ground: 'age',
  birthDate: '1968-05-20',
  balance: 80_000_000,
  membershipYears: 12,
  segment: 'PU',
  paidEarlier: [],
};

describe('the balance at 56', () => {
  test('goes from the member to the claim and the tax, after a second person approves', async () => {
    await saved('old', 80_000_000n);
    const claim = await filed('jht', '2024-07-24', atAge, 'old');
    expect(await refusal(decided(claim))).toBe('claims/papers-missing');
    await withPapers(claim, 'jht');
    expect(await decided(claim)).toEqual({ number: 1, outcome: 'granted', amount: 8_000_000_000n });
    expect(await refusal(approve(claim, 1, 'officer'))).toBe('claims/same-person');
    expect(await refusal(approve(claim, 2))).toBe('claims/no-such-decision');
    expect(await owed('jht', claim)).toBe(0n);
    await approve(claim, 1);
    expect(await owed('jht', claim)).toBe(7_850_000_000n);
    expect(await balance(fresh.database, { fund: 'jht', kind: 'member', owner: 'old' })).toBe(0n);
    expect(await balance(fresh.database, { fund: 'jht', kind: 'tax', owner: '' })).toBe(-150_000_000n);
    expect(await refusal(approve(claim, 1))).toBe('claims/already-approved');
    expect(await refusal(decided(claim))).toBe('claims/already-approved');
    const more = { claim, facts: stated({ balance: 1 }), at, by: 'worker' };
    expect(await refusal(stateFacts(fresh.database, more))).toBe('claims/already-approved');
  });

  test('is not approved when the books hold less than the facts say', async () => {
    await saved('less', 79_999_999n);
    const claim = await filed('jht', '2024-07-24', atAge, 'less');
    await withPapers(claim, 'jht');
    await decided(claim);
    expect(await refusal(approve(claim, 1))).toBe('ledger/overdrawn');
    const state = await fresh.database
      .selectFrom('claims.state')
      .selectAll()
      .where('claim', '=', claim)
      .executeTakeFirst();
    expect(state?.state).toBe('decided');
  });
});

test('a death: each part from its fund, nothing before approval', async () => {
  const facts = {
    segment: 'PU',
    membershipMonths: 30,
    contributionMonths: 30,
    children: [],
    memberships: 1,
    heir: true,
  };
  const claim = await filed('jkm', '2024-07-01', facts);
  await withPapers(claim, 'jkm');
  const { amount, number } = await decided(claim);
  expect(amount).toBe(4_200_000_000n);
  expect(await refusal(approve(claim, number))).toBe('claims/no-payee');
  const payee = {
    claim,
    payee: { name: 'Contoh Ibu', relation: 'parent' },
    heirs: 1,
    jointStatement: false,
    at,
    by: 'officer',
  } as const;
  const name = (rest: object) => refusal(namePayee(fresh.database, kept, { ...payee, ...rest }));
  expect(await name({})).toBe('claims/not-an-heir');
  await stateFacts(fresh.database, { claim, facts: stated({ spouse: true, childrenCount: 2 }), at, by: 'officer' });
  expect(await name({})).toBe('claims/not-an-heir');
  expect(await name({ payee: { name: 'Contoh Istri', relation: 'spouse' }, heirs: 3 })).toBe(
    'claims/no-joint-statement',
  );
  expect(await name({ payee: { name: 'Contoh Istri', relation: 'spouse' }, heirs: 3, jointStatement: true })).toBe(
    'accepted',
  );
  await approve(claim, number);
  expect(await owed('jkm', claim)).toBe(4_200_000_000n);
  const parts = await fresh.database.selectFrom('claims.part').selectAll().where('claim', '=', claim).execute();
  expect(parts.map(({ benefit }) => benefit)).toEqual(['santunan-kematian', 'santunan-berkala', 'biaya-pemakaman']);
});

test('months of JKP are owed as they fall due, and no more after a new job', async () => {
  const facts = { reason: 'layoff', wage: 5_000_000, ageAtRegistration: 30, paidMonths24: 24, consecutiveMonths: 24 };
  const claim = await filed('jkp', '2024-07-01', { ...facts, claimDate: '2024-07-24', segment: 'PU' });
  await withPapers(claim, 'jkp');
  await approve(claim, (await decided(claim)).number);
  const first = await owed('jkp', claim);
  expect(first).toBe(225_000_000n);
  const owe = (day: string) => oweDueParts(fresh.database, { on: date(day), at: momentOn(date(day), 9) });
  expect(await owe('2024-08-23')).toBe(0);
  expect(await owe('2024-08-24')).toBe(1);
  expect(await owe('2024-08-24')).toBe(0);
  expect(await owed('jkp', claim)).toBe(first * 2n);
  await stopParts(fresh.database, { claim, fromLine: 3, reason: 'new-job', at, by: 'officer' });
  expect(await owe('2025-07-01')).toBe(0);
  expect(await owed('jkp', claim)).toBe(first * 2n);
});

test('a refusal is approved as well, and owes nothing', async () => {
  const facts = { ...atAge, ground: 'resignation', endOfWork: '2024-07-20' };
  const claim = await filed('jht', '2024-07-24', facts);
  await withPapers(claim, 'jht');
  expect(await decided(claim)).toEqual({ number: 1, outcome: 'refused', amount: 0n });
  await approve(claim, 1);
  expect(await owed('jht', claim)).toBe(0n);
});

test('what lacks a fact is not approved; stated later, it is decided anew', async () => {
  const { birthDate, ...rest } = atAge;
  await saved('later', 80_000_000n);
  const claim = await filed('jht', '2024-07-24', rest, 'later');
  await withPapers(claim, 'jht');
  expect((await decided(claim)).outcome).toBe('incomplete');
  expect(await refusal(approve(claim, 1))).toBe('claims/not-decidable');
  await stateFacts(fresh.database, { claim, facts: stated({ birthDate }), at, by: 'officer' });
  expect(await decided(claim)).toMatchObject({ number: 2, outcome: 'granted' });
  expect(await refusal(approve(claim, 1))).toBe('claims/not-decidable');
  await approve(claim, 2);
});

test('a decision that was sent back is not approved any more', async () => {
  const claim = await filed('jkm', '2024-07-01', {
    segment: 'PU',
    membershipMonths: 30,
    contributionMonths: 30,
    children: [],
  });
  await withPapers(claim, 'jkm');
  await decided(claim);
  await returnDecision(fresh.database, {
    claim,
    decision: 1,
    reason: 'the certificate of heirs is unclear',
    at,
    by: 'approver',
  });
  expect(await refusal(approve(claim, 1))).toBe('claims/not-the-last-decision');
  expect((await decided(claim)).number).toBe(2);
  expect(await refusal(approve(claim, 1))).toBe('claims/not-the-last-decision');
  await approve(claim, 2);
});

test('decided again by the law under its hash, every decision is the same bytes', async () => {
  const decisions = await fresh.database.selectFrom('claims.decision').select(['claim', 'number']).execute();
  expect(decisions.length).toBeGreaterThan(4);
  for (const { claim, number } of decisions) {
    const replay = await replayDecision(fresh.database, claim, number);
    expect(replay.again).toBe(replay.kept);
  }
});

test('filed twice it is one claim; the same key for something else is refused', async () => {
  const filing = {
    key: 'twice',
    branch: 'contoh',
    membership: 'm',
    ask: 'jkm',
    eventOn: date('2024-07-01'),
    facts: [],
  } as const;
  const both = await Promise.all([1, 2].map(() => fileClaim(fresh.database, { ...filing, at, by: 'heir' })));
  expect(both[0]).toBe(both[1]);
  const other = fileClaim(fresh.database, { ...filing, ask: 'jkk', at, by: 'heir' });
  expect(await refusal(other)).toBe('claims/key-reused');
});

test('of an account one claim is open at a time, also of several filed at once; the next comes after it', async () => {
  await saved('once', 80_000_000n);
  const file = (key: string) => {
    const filing = { key, branch: 'contoh', membership: 'once', ask: 'jht', eventOn: date('2024-07-24') } as const;
    return fileClaim(fresh.database, { ...filing, facts: stated(atAge), at, by: 'worker' });
  };
  const told = await Promise.all(['o1', 'o2', 'o3'].map((key) => refusal(file(key))));
  expect(told.sort()).toEqual(['accepted', 'claims/open-already', 'claims/open-already']);
  const row = await fresh.database
    .selectFrom('claims.claim')
    .select(['id', 'key'])
    .where('membership', '=', 'once')
    .executeTakeFirstOrThrow();
  expect(await file(row.key)).toBe(row.id);
  expect(await openClaim(fresh.database, 'once', 'jht')).toBe(row.id);
  await withPapers(row.id, 'jht');
  await decided(row.id);
  expect(await refusal(file('o4'))).toBe('claims/open-already');
  await approve(row.id, 1);
  expect(await openClaim(fresh.database, 'once', 'jht')).toBeUndefined();
  expect(await refusal(file('o4'))).toBe('accepted');
});

test('a claim that the law cannot answer keeps no other from being filed', async () => {
  const claim = await filed('jht', '1960-01-01', atAge, 'typo');
  await withPapers(claim, 'jht');
  expect(['not-covered', 'contradictory']).toContain((await decided(claim)).outcome);
  expect(await filed('jht', '2024-07-24', atAge, 'typo')).not.toBe(claim);
});

test('while heirs claim, the member’s own JHT claim bars none and grants nothing', async () => {
  await saved('gone', 80_000_000n);
  const own = await filed('jht', '2024-07-24', atAge, 'gone');
  await withPapers(own, 'jht');
  expect((await decided(own)).outcome).toBe('granted');
  expect(await openClaim(fresh.database, 'gone', 'jht')).toBe(own);
  await filed('jkm', '2024-07-24', { heir: true }, 'gone');
  expect(await openClaim(fresh.database, 'gone', 'jht')).toBeUndefined();
  const account = await filed('jht', '2024-07-24', { heir: true, ground: 'death' }, 'gone');
  expect(await openClaim(fresh.database, 'gone', 'jht')).toBe(account);
  expect(await refusal(approve(own, 1))).toBe('claims/member-died');
});

test('two approvers at once: one stands, and the money is owed once', async () => {
  await saved('race', 80_000_000n);
  const claim = await filed('jht', '2024-07-24', atAge, 'race');
  await withPapers(claim, 'jht');
  await decided(claim);
  const answers = await Promise.all(['a', 'b', 'c', 'd'].map((by) => refusal(approve(claim, 1, by))));
  expect(answers.filter((answer) => answer === 'accepted')).toHaveLength(1);
  expect(await owed('jht', claim)).toBe(7_850_000_000n);
});

test('the database itself refuses one person for both, and any change', async () => {
  const { database } = fresh;
  const row = { claim: 'K-00000001', decision: 1, decided_by: 'officer', outcome: 'granted', approved_at: at } as const;
  const same = database
    .insertInto('claims.approval')
    .values({ ...row, approved_by: 'officer' })
    .execute();
  expect(await refusal(same)).not.toBe('accepted');
  expect(await refusal(database.deleteFrom('claims.decision').execute())).toBe('42501');
  expect(await refusal(database.updateTable('claims.part').set({ amount: 1n }).execute())).toBe('42501');
});
