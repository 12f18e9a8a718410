// A death counts once however many parts it is paid in, and each year of a child's schooling counts by itself.
import { date } from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { approveDecision } from '../claims/approve-decision.ts';
import { approveScholarship } from '../claims/approve-scholarship.ts';
import { decideClaim } from '../claims/decide-claim.ts';
import { fileClaim } from '../claims/file-claim.ts';
import { namePayee } from '../claims/name-payee.ts';
import { neededPapers } from '../claims/needed-papers.ts';
import { proposeScholarship } from '../claims/propose-scholarship.ts';
import { seePapers } from '../claims/see-papers.ts';
import { momentOn } from '../clock.ts';
import { type Fresh, freshDatabase } from '../database-fresh.ts';
import { type KeptLaw, keepLaw } from '../law-document.ts';
import { endHold } from '../ledger/hold-money.ts';
import { sealBooks } from '../ledger/seal-books.ts';
import { sen } from '../money.ts';
import { orderPayment } from '../payments/order-payment.ts';
import { testVault } from '../payments/payments-for-tests.ts';
import { countSealed, verifyFigures } from './count-sealed.ts';
import { paidFigures } from './paid-figures.ts';
import { openBranches, returned } from './statistics-for-tests.ts';
import { traceFigure } from './trace-figure.ts';

let fresh: Fresh;
let kept: KeptLaw;
const on = date('2024-05-20');
const at = momentOn(on, 9);
const days = { branch: 'contoh', from: on, to: on + 30 };

beforeAll(async () => {
  fresh = await freshDatabase();
  kept = await keepLaw(fresh.database, indonesia);
  await openBranches(fresh.database);
}, 60_000);
afterAll(() => fresh.close());

async function approvedDeath(): Promise<string> {
  const { database } = fresh;
  const family = { heir: true, spouse: true, childrenCount: 1, children: [{ sma: 2 }] };
  const said = { ...family, segment: 'PU', membershipMonths: 48, contributionMonths: 48 };
  const facts = Object.entries(said).map(
    ([name, value]) => ({ name, value: JSON.stringify(value), source: 'officer' }) as const,
  );
  const filing = { key: 'death', branch: 'contoh', membership: 'm', ask: 'jkm', eventOn: on - 10, at } as const;
  const claim = await fileClaim(database, { ...filing, facts, by: 'heir' });
  const payee = { name: 'Contoh Istri', relation: 'spouse' } as const;
  await namePayee(database, kept, { claim, payee, heirs: 1, jointStatement: false, at, by: 'officer' });
  const codes = neededPapers(indonesia, { ask: 'jkm', known: on, facts: JSON.stringify(said) });
  await seePapers(database, { claim, codes, at, by: 'officer' });
  await decideClaim(database, kept, { claim, at, by: 'officer' });
  await approveDecision(database, { claim, decision: 1, at, by: 'approver' });
  return claim;
}

/** Everything that is granted and was not ordered before leaves the bank. */
async function payAll(claim: string, hour: number): Promise<readonly string[]> {
  const { database } = fresh;
  const moment = momentOn(on, hour);
  const parts = await database
    .selectFrom('claims.part')
    .selectAll()
    .where('claim', '=', claim)
    .orderBy('line')
    .execute();
  const paid: string[] = [];
  for (const { line, amount } of parts) {
    const cause = `${claim}:${line}`;
    const payee = { name: 'Contoh Istri', bank: '999', account: '1' };
    const order = { claim, cause, fund: 'jkm', amount: sen(amount), payee, purpose: 'SSBE', dueOn: on } as const;
    const { id, replayed } = await orderPayment(database, testVault, { ...order, at: moment, by: 'cashier' });
    if (replayed) continue;
    const end = { happenedOn: on, recordedAt: moment, to: { kind: 'bank', owner: 'bank-jkm' } };
    await endHold(database, { key: `paid:${id}`, hold: `hold:${id}`, outcome: 'confirmed', ...end });
    paid.push(id);
  }
  return paid;
}

async function cases(): Promise<bigint | undefined> {
  const figures = await paidFigures(fresh.database, days);
  return figures.find(({ programme }) => programme === 'jkm')?.cases;
}

test('a death in three parts is one case, each year of schooling one more, what comes back one less', async () => {
  const { database } = fresh;
  const claim = await approvedDeath();
  expect(await payAll(claim, 10)).toHaveLength(3);
  expect(await cases()).toBe(1n);
  await sealBooks(database, momentOn(on, 11));
  await countSealed(database);
  expect(await cases()).toBe(1n);
  const noon = momentOn(on, 12);
  for (const year of [2024, 2025]) {
    const proposal = { claim, child: '1', schooling: 'sma', year, at: noon, by: 'officer' };
    const { number } = await proposeScholarship(database, kept, proposal);
    await approveScholarship(database, { claim, number, at: noon, by: 'approver' });
  }
  const [first = '', second] = await payAll(claim, 13);
  expect(second).toBeDefined();
  // Not counted yet, and counted: the same.
  expect(await cases()).toBe(3n);
  await sealBooks(database, momentOn(on, 14));
  await countSealed(database);
  expect(await cases()).toBe(3n);
  const { payments } = await traceFigure(database, 'paid.jkm', days);
  expect(payments.filter(({ benefit }) => benefit?.startsWith('beasiswa.')).map((one) => one.cases)).toEqual([1n, 1n]);
  const sum = payments.find(({ payment }) => payment === first)?.sen ?? sen(0n);
  await returned(database, { payment: first, claim, fund: 'jkm', amount: sum }, momentOn(on, 15));
  expect(await cases()).toBe(2n);
  await sealBooks(database, momentOn(on, 16));
  await countSealed(database);
  expect(await cases()).toBe(2n);
  expect(await verifyFigures(database)).toEqual([]);
});
