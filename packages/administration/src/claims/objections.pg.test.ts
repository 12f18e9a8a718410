// Objections: body after body, ended by somebody else, followed by a claim that owes the rest; and flags.
import { randomBytes } from 'node:crypto';
import { addMonths, date } from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { businessDay, momentOn } from '../clock.ts';
import { type Fresh, freshDatabase } from '../database-fresh.ts';
import { type KeptLaw, keepLaw } from '../law-document.ts';
import { balance } from '../ledger/balance.ts';
import { postTransfer } from '../ledger/post-transfer.ts';
import { sen } from '../money.ts';
import { enrolMember } from '../registry/enrol-member.ts';
import { registerAreas } from '../registry/register-areas.ts';
import { registerBranch } from '../registry/register-branch.ts';
import { registerEmployer } from '../registry/register-employer.ts';
import { registerPerson } from '../registry/register-person.ts';
import { reportWages } from '../registry/report-wages.ts';
import { startEmployment } from '../registry/start-employment.ts';
import { vaultOf } from '../vault.ts';
import { approveDecision } from './approve-decision.ts';
import { approveScholarship } from './approve-scholarship.ts';
import { claimFile, partsOf } from './claim-file.ts';
import { claimFlags } from './claim-flags.ts';
import { decideClaim } from './decide-claim.ts';
import { endObjection, renewClaim } from './end-objection.ts';
import { fileClaim } from './file-claim.ts';
import { knownFacts } from './known-facts.ts';
import { neededPapers } from './needed-papers.ts';
import { objectToDecision } from './object-to-decision.ts';
import { oweDueParts } from './owe-due-parts.ts';
import { proposeScholarship } from './propose-scholarship.ts';
import { refreshKnown } from './refresh-known.ts';
import { seePapers } from './see-papers.ts';
import { statedFacts, stateFacts } from './state-facts.ts';
import { stopParts } from './stop-parts.ts';
import type { ClaimAsk } from './tables.ts';

const at = momentOn(date('2024-07-24'), 9);
let fresh: Fresh;
let kept: KeptLaw;

beforeAll(async () => {
  fresh = await freshDatabase();
  kept = await keepLaw(fresh.database, indonesia);
}, 60_000);
afterAll(() => fresh.close());

type Facts = { readonly [name: string]: unknown };
const stated = (facts: Facts) =>
  Object.entries(facts).map(([name, value]) => ({ name, value: JSON.stringify(value), source: 'officer' as const }));

async function filed(ask: ClaimAsk, membership: string, facts: Facts, eventOn = '2024-07-24'): Promise<string> {
  const filing = { key: `${ask}-${membership}-${eventOn}`, branch: 'contoh', membership, ask, eventOn: date(eventOn) };
  return fileClaim(fresh.database, { ...filing, facts: stated(facts), at, by: 'worker' });
}

async function granted(
  claim: string,
  ask: ClaimAsk = 'jht',
): Promise<{ readonly outcome: string; readonly amount: bigint }> {
  const facts = `{${[...(await statedFacts(fresh.database, claim))].map(([n, v]) => `"${n}":${v}`).join()}}`;
  const codes = neededPapers(indonesia, { ask, known: businessDay(at), facts });
  await seePapers(fresh.database, { claim, codes, at, by: 'officer' });
  const { number, ...rest } = await decideClaim(fresh.database, kept, { claim, at, by: 'officer' });
  await approveDecision(fresh.database, { claim, decision: number, at, by: 'approver' });
  return rest;
}

async function saved(membership: string, rupiah: bigint): Promise<void> {
  const amount = sen(rupiah * 100n);
  await postTransfer(fresh.database, {
    key: `saved:${membership}`,
    kind: 'receipt',
    cause: { kind: 'receipt', id: membership },
    happenedOn: date('2024-07-01'),
    recordedAt: at,
    lines: [
      { fund: 'jht', kind: 'bank', owner: 'contoh', amount },
      { fund: 'jht', kind: 'member', owner: membership, amount: sen(-amount) },
    ],
  });
}

async function refusal(asked: Promise<unknown>): Promise<string> {
  return asked.then(
    () => 'accepted',
    (thrown: { code?: string }) => String(thrown.code),
  );
}

const atAge = { ground: 'age', birthDate: '1968-05-20', membershipYears: 12, segment: 'PU', paidEarlier: [] };
const object = (claim: string, reason = 'Jumlahnya kurang') =>
  objectToDecision(fresh.database, { claim, reason, at, by: 'worker' });
const end = (claim: string, number: number, outcome: 'upheld' | 'rejected', by = 'third') =>
  endObjection(fresh.database, { claim, number, outcome, reason: 'Buku upah', at, by });
const renew = (claim: string, number = 1) => renewClaim(fresh.database, { claim, number, at, by: 'officer' });

describe('an objection', () => {
  test('waits for a decision that stands, goes from body to body, and ends with the path of the law', async () => {
    await saved('path', 80_000_000n);
    const claim = await filed('jht', 'path', { ...atAge, balance: 80_000_000 });
    expect(await refusal(object(claim))).toBe('claims/not-approved');
    await granted(claim);
    expect(await object(claim)).toEqual({ number: 1, dispute: 'jht', body: 'complaint-unit' });
    expect(await refusal(object(claim))).toBe('claims/objection-open');
    for (const by of ['officer', 'approver']) {
      expect(await refusal(end(claim, 1, 'rejected', by))).toBe('claims/same-person');
    }
    await end(claim, 1, 'rejected');
    expect(await refusal(end(claim, 1, 'upheld'))).toBe('claims/objection-ended');
    expect(await refusal(renew(claim))).toBe('claims/not-upheld');
    expect(await object(claim)).toMatchObject({ number: 2, body: 'manpower-office-or-djsn' });
    await end(claim, 2, 'rejected');
    expect(await refusal(object(claim))).toBe('claims/no-further-body');
    expect(await refusal(end(claim, 3, 'rejected'))).toBe('claims/no-such-objection');
  });

  test('that is upheld leads to a new claim, which owes what the first did not', async () => {
    await saved('more', 80_000_000n);
    const claim = await filed('jht', 'more', { ...atAge, balance: 70_000_000 });
    expect(await granted(claim)).toEqual({ outcome: 'granted', amount: 7_000_000_000n });
    await object(claim);
    await end(claim, 1, 'upheld');
    const renewed = await renew(claim);
    expect(await renew(claim)).toBe(renewed);
    await stateFacts(fresh.database, { claim: renewed, facts: stated({ balance: 80_000_000 }), at, by: 'officer' });
    expect(await granted(renewed)).toEqual({ outcome: 'granted', amount: 1_000_000_000n });
    // 5 % of what is above 50,000,000: 1,000,000 was withheld, 1,500,000 is owed in all.
    const owed = -(await balance(fresh.database, { fund: 'jht', kind: 'claim', owner: renewed }));
    expect(owed).toBe(950_000_000n);
    expect(await balance(fresh.database, { fund: 'jht', kind: 'member', owner: 'more' })).toBe(0n);
  });

  test('that changes nothing owes nothing', async () => {
    await saved('same', 60_000_000n);
    const claim = await filed('jht', 'same', { ...atAge, balance: 60_000_000 });
    await granted(claim);
    await object(claim);
    await end(claim, 1, 'upheld');
    expect(await granted(await renew(claim))).toEqual({ outcome: 'granted', amount: 0n });
  });
});

describe('what an objection links', () => {
  const owed = async (fund: ClaimAsk, claim: string) =>
    -(await balance(fresh.database, { fund, kind: 'claim', owner: claim }));

  test('stops together: what was stopped was never granted, and falls due neither here nor there', async () => {
    const paid = { paidMonths24: 24, consecutiveMonths: 24, ageAtRegistration: 30 };
    const facts = { segment: 'PU', reason: 'layoff', wage: 4_000_000, claimDate: '2024-07-24', ...paid };
    const claim = await filed('jkp', 'stopped', facts);
    await granted(claim, 'jkp');
    expect(await owed('jkp', claim)).toBe(180_000_000n);
    await stopParts(fresh.database, { claim, fromLine: 3, reason: 'new-job', at, by: 'officer' });
    await object(claim);
    await end(claim, 1, 'upheld');
    const renewed = await renew(claim);
    await stateFacts(fresh.database, { claim: renewed, facts: stated({ wage: 5_000_000 }), at, by: 'officer' });
    await granted(renewed, 'jkp');
    const parts = await partsOf(fresh.database, renewed);
    // 45 % of what the wage is more, for the two months before the stop; from the third on nothing was granted before.
    expect(parts.slice(0, 3).map(({ amount }) => amount)).toEqual([45_000_000n, 45_000_000n, 225_000_000n]);
    const owe = () => oweDueParts(fresh.database, { on: date('2025-12-31'), at });
    expect(await owe()).toBe(2);
    expect([await owed('jkp', claim), await owed('jkp', renewed)]).toEqual([360_000_000n, 90_000_000n]);
    await stopParts(fresh.database, { claim: renewed, fromLine: 1, reason: 'new-job', at, by: 'officer' });
    expect(await owe()).toBe(0);
  });

  test('grants a year of schooling once', async () => {
    const school = { children: [{ sma: 3 }], membershipMonths: 48, contributionMonths: 48, segment: 'PU' };
    const claim = await filed('jkm', 'school', school);
    await granted(claim, 'jkm');
    const propose = (to: string, year: number) =>
      proposeScholarship(fresh.database, kept, { claim: to, child: '1', year, schooling: 'sma', at, by: 'officer' });
    const approve = (to: string, number: number) =>
      approveScholarship(fresh.database, { claim: to, number, at, by: 'approver' });
    await approve(claim, (await propose(claim, 2024)).number);
    const waiting = await propose(claim, 2025);
    await object(claim);
    await end(claim, 1, 'upheld');
    const renewed = await renew(claim);
    await granted(renewed, 'jkm');
    expect(await refusal(propose(renewed, 2024))).toBe('claims/scholarship-granted');
    const { number } = await propose(renewed, 2025);
    await approve(claim, waiting.number);
    expect(await refusal(approve(renewed, number))).toBe('claims/scholarship-granted');
    await approve(renewed, (await propose(renewed, 2026)).number);
    expect(await refusal(propose(claim, 2027))).toBe('claims/scholarships-used-up');
  });

  test('keeps what the registry said as the registry’s', async () => {
    await saved('known', 80_000_000n);
    const claim = await filed('jht', 'known', { ...atAge, balance: 1 });
    const facts = [{ name: 'balance', value: '60000000', source: 'ledger' as const }];
    await stateFacts(fresh.database, { claim, facts, at, by: 'cabang' });
    await granted(claim);
    await object(claim);
    await end(claim, 1, 'upheld');
    const renewed = await renew(claim);
    const more = { claim: renewed, facts: stated({ balance: 80_000_000 }), at, by: 'officer' };
    expect(await refusal(stateFacts(fresh.database, more))).toBe('claims/known-already');
    const { facts: said } = await claimFile(fresh.database, renewed);
    expect(said.find(({ name }) => name === 'balance')).toMatchObject({ value: '60000000', source: 'ledger' });
    expect(said.find(({ name }) => name === 'ground')).toMatchObject({ value: '"age"', source: 'officer' });
  });
});

describe('flags', () => {
  const vault = vaultOf({ wrapping: [{ id: 'k1', key: randomBytes(32) }], hashing: randomBytes(32) }, randomBytes);
  const start = momentOn(date('2024-01-02'), 9);
  const by = 'officer';
  const cards: string[] = [];

  beforeAll(async () => {
    const { database } = fresh;
    await registerAreas(database);
    await registerBranch(database, { code: 'contoh', name: 'Cabang Contoh', region: 'Kanwil Contoh' });
    const place = { registeredOn: date('2020-01-01'), area: 'kota-pangkalpinang', branch: 'contoh' } as const;
    const employer = { ...place, npp: '90000001', name: 'PT Contoh', size: 'small', riskGroup: 'low' } as const;
    await registerEmployer(database, { at: start, by, ...employer });
    for (const [index, number] of ['111', '111', '222'].entries()) {
      const bankAccount = { bank: 'contoh', number, holder: 'Contoh' };
      const someone = { name: `Contoh ${index}`, birthDate: date('1980-05-05'), sex: 'female', bankAccount } as const;
      const { person } = await registerPerson(database, vault, { at: start, by, ...someone });
      const enrolledOn = index === 2 ? date('2020-01-02') : date('2024-01-02');
      const kpj = await enrolMember(database, { at: start, by, person, segment: 'PU', enrolledOn, branch: 'contoh' });
      await startEmployment(database, { at: start, by, kpj, npp: '90000001', from: enrolledOn, programmes: ['JKK'] });
      cards.push(kpj);
    }
    for (const later of [0, 1, 2]) {
      const month = addMonths(date('2024-01-01'), later);
      const rows = cards.map((kpj, index) => {
        return { kpj, wage: sen(index === 0 && later === 2 ? 2_000_000_000n : 500_000_000n) };
      });
      await reportWages(database, { key: `w${later}`, npp: '90000001', month, at: start, by, rows });
    }
  });

  test('say what they saw, and leave the claim as it is', async () => {
    const facts = { ...atAge, balance: 1 };
    const claim = await filed('jkk', cards[0] ?? '', facts, '2024-03-20');
    const second = await fileClaim(fresh.database, {
      key: 'again',
      branch: 'contoh',
      membership: cards[0] ?? '',
      ask: 'jkk',
      eventOn: date('2024-03-20'),
      facts: [],
      at,
      by: 'worker',
    });
    const flags = await claimFlags(fresh.database, { claim, at });
    expect(flags).toEqual([
      { code: 'account-shared', persons: ['P-00000002'] },
      { code: 'claimed-before', claims: [second] },
      { code: 'soon-after-registration', registered: date('2024-01-02'), event: date('2024-03-20'), days: 78 },
      { code: 'wage-jump', month: date('2024-03-01'), wage: 2_000_000_000n, before: 500_000_000n, months: 2 },
    ]);
    const { outcome } = await decideClaim(fresh.database, kept, { claim: second, at, by }).catch(() => ({
      outcome: '',
    }));
    expect(outcome).not.toBe('refused');
  });

  test('what was paid to the objected claim is no earlier withdrawal of the one that follows', async () => {
    const membership = cards[1] ?? '';
    await saved(membership, 80_000_000n);
    const asked = { membership, ask: 'jht', eventOn: date('2024-07-24'), at } as const;
    const facts = await knownFacts(fresh.database, indonesia, asked);
    const claim = await filed('jht', membership, { ground: 'death' });
    await stateFacts(fresh.database, { claim, facts, at, by: 'cabang' });
    expect(await granted(claim)).toEqual({ outcome: 'granted', amount: 8_000_000_000n });
    await object(claim);
    await end(claim, 1, 'upheld');
    const renewed = await renew(claim);
    const more = [
      { fund: 'jht', kind: 'bank', owner: 'contoh', amount: sen(500_000_000n) },
      { fund: 'jht', kind: 'member', owner: membership, amount: sen(-500_000_000n) },
    ] as const;
    const found = { key: 'found', kind: 'receipt', cause: { kind: 'receipt', id: 'found' }, lines: more };
    await postTransfer(fresh.database, { ...found, happenedOn: date('2024-07-02'), recordedAt: at });
    expect(await refreshKnown(fresh.database, indonesia, { claim: renewed, at, by: 'cabang' })).toBe(1);
    expect(await granted(renewed)).toEqual({ outcome: 'granted', amount: 500_000_000n });
  });

  test('are none for an ordinary claim', async () => {
    const claim = await filed('jht', cards[2] ?? '', { ...atAge, balance: 1 }, '2024-03-20');
    expect(await claimFlags(fresh.database, { claim, at })).toEqual([]);
  });
});
