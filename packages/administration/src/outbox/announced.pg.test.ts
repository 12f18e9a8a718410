// What claims and contributions announce: each thing once, with what happened, and nothing about people.
import { date, decimal } from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { approveDecision } from '../claims/approve-decision.ts';
import { decideClaim } from '../claims/decide-claim.ts';
import { fileClaim } from '../claims/file-claim.ts';
import { neededPapers } from '../claims/needed-papers.ts';
import { seePapers } from '../claims/see-papers.ts';
import { businessDay, momentOn } from '../clock.ts';
import { monthAssessor } from '../contributions/assess-month.ts';
import { type Billing, issueBill } from '../contributions/issue-bill.ts';
import { receiveMoney } from '../contributions/receive-money.ts';
import { type Fresh, freshDatabase } from '../database-fresh.ts';
import { type KeptLaw, keepLaw } from '../law-document.ts';
import { postTransfer } from '../ledger/post-transfer.ts';
import { sen, senOf } from '../money.ts';
import { readEvents } from './read-events.ts';

let fresh: Fresh;
let kept: KeptLaw;
beforeAll(async () => {
  fresh = await freshDatabase();
  kept = await keepLaw(fresh.database, indonesia);
}, 60_000);
afterAll(() => fresh.close());

const at = momentOn(date('2024-07-24'), 9);
const told = async (subject: string) =>
  (await readEvents(fresh.database, { after: 0n, limit: 1000, now: at }))
    .filter((event) => event.subject === subject)
    .map(({ kind, data }) => ({ kind, data }));

const facts = {
  ...{ ground: 'age', birthDate: '1968-05-20', balance: 80_000_000, membershipYears: 12 },
  ...{ segment: 'PU', paidEarlier: [] },
};
const about = { key: 'filing', branch: 'contoh', membership: 'card', ask: 'jht' } as const;
const filing = {
  ...about,
  ...{ eventOn: date('2024-07-24'), at, by: 'worker' },
  facts: Object.entries(facts).map(([name, value]) => ({
    name,
    value: JSON.stringify(value),
    source: 'officer' as const,
  })),
};

async function saved(key: string, rupiah: bigint): Promise<void> {
  const from = { happenedOn: date('2024-07-01'), recordedAt: at, cause: { kind: 'receipt', id: key } };
  const lines = [
    { fund: 'jht', kind: 'bank', owner: 'contoh', amount: sen(rupiah * 100n) },
    { fund: 'jht', kind: 'member', owner: 'card', amount: sen(rupiah * -100n) },
  ] as const;
  await postTransfer(fresh.database, { key, kind: 'receipt', ...from, lines });
}

test('a claim: filed, decided, approved; what was undone on the way is not told', async () => {
  await saved('too-little', 79_999_999n);
  const claim = await fileClaim(fresh.database, filing);
  expect(await fileClaim(fresh.database, filing)).toBe(claim);
  const papers = neededPapers(indonesia, { ask: 'jht', known: businessDay(at), facts: JSON.stringify(facts) });
  const decide = () => decideClaim(fresh.database, kept, { claim, at, by: 'officer' });
  await expect(decide()).rejects.toThrow('claims/papers-missing');
  await seePapers(fresh.database, { claim, codes: papers, at, by: 'officer' });
  await decide();
  const filedAndDecided = [
    { kind: 'claim.filed', data: { programme: 'jht' } },
    { kind: 'claim.decided', data: { decision: 1, outcome: 'granted' } },
  ];
  expect(await told(claim)).toEqual(filedAndDecided);
  const approve = () => approveDecision(fresh.database, { claim, decision: 1, at, by: 'approver' });
  // The approval is written and announced, then the ledger refuses: neither stays.
  await expect(approve()).rejects.toThrow('ledger/overdrawn');
  expect(await told(claim)).toEqual(filedAndDecided);
  await saved('the-rest', 1n);
  await approve();
  await expect(approve()).rejects.toThrow('claims/already-approved');
  expect(await told(claim)).toEqual([
    ...filedAndDecided,
    { kind: 'claim.approved', data: { decision: 1, outcome: 'granted' } },
  ]);
});

test('a bill: issued, paid; a transaction that is rolled back announces neither', async () => {
  const month = date('2024-03-01');
  const by = { kept, assess: monthAssessor(indonesia, month, businessDay(at)) };
  const wage = '5000000';
  const programmes = ['JKK', 'JKM', 'JHT', 'JP', 'JKP'];
  const of = { segment: 'PU', wage: decimal(wage), riskGroup: 'low', programmes };
  const billing: Billing = {
    ...{ key: 'report', payer: 'NPP-1', payerKind: 'employer', branch: 'contoh', bank: 'contoh', month, at },
    ...{ reason: 'month', issuedOn: businessDay(at), by: 'employer' },
    workers: [{ membership: 'card-2', wage: senOf(decimal(wage)), facts: of }],
  };
  let undone = '';
  const rolledBack = fresh.database.transaction().execute(async (within) => {
    undone = (await issueBill(within, by, billing))?.id ?? '';
    const seen = await within.selectFrom('outbox.event').select('kind').where('subject', '=', undone).execute();
    expect(seen).toEqual([{ kind: 'bill.issued' }]);
    throw new Error('the report was withdrawn');
  });
  await expect(rolledBack).rejects.toThrow('the report was withdrawn');
  expect(await told(undone)).toEqual([]);

  const bill = await issueBill(fresh.database, by, billing);
  await issueBill(fresh.database, by, billing);
  const issued = { kind: 'bill.issued', data: { month: '2024-03-01', reason: 'month' } };
  expect(await told(bill?.id ?? '')).toEqual([issued]);
  const amount = sen(bill?.amount ?? 0n);
  const receipt = { key: 'bank-1', payer: 'NPP-1', bank: 'contoh', paidOn: businessDay(at), at, by: 'bank', amount };
  await receiveMoney(fresh.database, receipt);
  await receiveMoney(fresh.database, receipt);
  const paid = { kind: 'bill.paid', data: { month: '2024-03-01' } };
  expect(await told(bill?.id ?? '')).toEqual([issued, paid]);
});
