// The work of a branch as its people do it, each with the rights of the matrix: from a new worker to a bank's file.
import { randomBytes } from 'node:crypto';
import { date, decimal } from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileClaim } from '../claims/file-claim.ts';
import { monthAssessor } from '../contributions/assess-month.ts';
import { issueBill } from '../contributions/issue-bill.ts';
import { receiveMoney } from '../contributions/receive-money.ts';
import type { Within } from '../database.ts';
import { type Fresh, freshDatabase } from '../database-fresh.ts';
import { keepLaw } from '../law-document.ts';
import { balance } from '../ledger/balance.ts';
import { postTransfer } from '../ledger/post-transfer.ts';
import { sen, senOf } from '../money.ts';
import { approveBatch } from '../payments/approve-batch.ts';
import { makeBatch } from '../payments/make-batch.ts';
import { openBankAccount } from '../payments/open-bank-account.ts';
import { orderPayment } from '../payments/order-payment.ts';
import { named } from '../payments/payments-for-tests.ts';
import { writeBatchFile } from '../payments/write-batch-file.ts';
import { decideCorrection } from '../registry/decide-correction.ts';
import { enrolMember } from '../registry/enrol-member.ts';
import { findPerson } from '../registry/find-person.ts';
import { memberFile } from '../registry/member-file.ts';
import { registerAreas } from '../registry/register-areas.ts';
import { registerBranch } from '../registry/register-branch.ts';
import { registerEmployer } from '../registry/register-employer.ts';
import { registerPerson } from '../registry/register-person.ts';
import { reportWages } from '../registry/report-wages.ts';
import { requestCorrection } from '../registry/request-correction.ts';
import { startEmployment } from '../registry/start-employment.ts';
import { vaultOf } from '../vault.ts';
import { type Actor, asActor } from './actor.ts';
import { makeKey, withdrawKey } from './make-key.ts';
import { readFile } from './read-file.ts';
import { later, now, signedIn } from './two-branches.ts';

const vault = vaultOf(
  { wrapping: [{ id: 'test', key: new Uint8Array(32) }], hashing: new Uint8Array(32) },
  randomBytes,
);
const march = date('2024-03-01');
const day = date('2024-07-24');
const staff = { scope: 'branch', of: 'contoh' } as const;

let fresh: Fresh;
let officer: Actor;
let approver: Actor;
let cashier: Actor;
const as = <T>(actor: Actor, work: (within: Within, at: { at: string; by: string }) => Promise<T>) =>
  asActor(fresh.database, actor, (within) => work(within, { at: now, by: actor.id }));

beforeAll(async () => {
  fresh = await freshDatabase();
  const { database } = fresh;
  for (const code of ['contoh', 'lain']) await registerBranch(database, { code, name: code, region: 'wilayah' });
  await registerAreas(database);
  officer = await signedIn(database, 'officer', staff);
  approver = await signedIn(database, 'approver', staff);
  cashier = await signedIn(database, 'cashier', staff);
}, 120_000);
afterAll(() => fresh.close());

async function refusal(asked: Promise<unknown>): Promise<string> {
  return asked.then(
    () => 'accepted',
    (thrown: { code?: string; message: string }) => thrown.code ?? thrown.message,
  );
}

test('a worker is registered, reported, billed and paid for by five people, and reads his own months', async () => {
  const about = { name: 'Siti Contoh', birthDate: date('1990-05-17'), sex: 'female', nik: '3201015705900001' } as const;
  const { person } = await as(officer, (within, by) => registerPerson(within, vault, { ...about, ...by }));
  const card = { person, segment: 'PU', enrolledOn: march, branch: 'contoh' } as const;
  expect(await refusal(as(officer, (within, by) => enrolMember(within, { ...card, branch: 'lain', ...by })))).toBe(
    'access/not-allowed',
  );
  const kpj = await as(officer, (within, by) => enrolMember(within, { ...card, ...by }));
  const npp = 'CONTOH01';
  const employing = {
    npp,
    kind: 'company',
    registeredOn: march,
    name: 'PT Contoh',
    size: 'small',
    riskGroup: 'low',
  } as const;
  const place = { area: 'kota-pangkalpinang', branch: 'contoh' };
  await as(officer, (within, by) => registerEmployer(within, { ...employing, ...place, ...by }));
  const start = { kpj, npp, from: march, programmes: ['JKK', 'JKM', 'JHT'] as const };
  await as(officer, (within, by) => startEmployment(within, { ...start, ...by }));

  const employer = await signedIn(fresh.database, 'employer', { scope: 'employer', of: npp });
  const other = await signedIn(fresh.database, 'employer', { scope: 'employer', of: 'LAIN0001' });
  const wage = senOf(decimal('5000000'));
  const report = { key: 'march', npp, month: march, rows: [{ kpj, wage }] };
  expect(await refusal(as(other, (within, by) => reportWages(within, { ...report, ...by })))).toBe(
    'registry/no-such-employer',
  );
  expect(await as(employer, (within, by) => reportWages(within, { ...report, ...by }))).toMatchObject({
    replayed: false,
  });

  const assess = monthAssessor(indonesia, march, day);
  const kept = await keepLaw(fresh.database, indonesia);
  const facts = { segment: 'PU', wage: decimal('5000000'), riskGroup: 'low', programmes: start.programmes };
  const billing = {
    key: 'bill',
    payer: npp,
    payerKind: 'employer',
    branch: 'contoh',
    month: march,
    reason: 'month',
  } as const;
  const bill = await as(officer, (within, by) =>
    issueBill(
      within,
      { kept, assess },
      {
        ...{ ...billing, bank: 'contoh', issuedOn: day, ...by },
        workers: [{ membership: kpj, wage, facts }],
      },
    ),
  );
  const paid = await as(cashier, (within, by) =>
    receiveMoney(within, {
      key: 'ref',
      payer: npp,
      bank: 'contoh',
      amount: sen(bill?.amount ?? 0n),
      paidOn: day,
      ...by,
    }),
  );
  expect(paid.paid).toEqual([bill?.id]);

  const worker = await signedIn(fresh.database, 'worker', { scope: 'own', of: kpj });
  const months = await as(worker, (within) => within.selectFrom('contributions.grid').selectAll().execute());
  expect(months).toMatchObject([{ membership: kpj, wage, paid_on: '2024-07-24' }]);
  expect(await as(worker, (within) => balance(within, { fund: 'jht', kind: 'member', owner: kpj }))).toBe(-28_500_000n);
  expect((await as(employer, (within) => findPerson(within, vault, { kpj }))).map(({ name }) => name)).toEqual([
    'Siti Contoh',
  ]);
  expect(await as(other, (within) => findPerson(within, vault, { kpj }))).toEqual([]);

  const reading = { membership: kpj, why: 'question' } as const;
  const file = await readFile(fresh.database, officer, reading, (within) => memberFile(within, vault, kpj, day, later));
  expect(file?.nik).toBe(about.nik);
  const asked = { subject: 'person', of: person, field: 'name', value: 'Siti Aminah Contoh', why: 'misspelt' } as const;
  const correction = await as(worker, (within, by) => requestCorrection(within, { ...asked, ...by }));
  const deciding = (actor: Actor) =>
    refusal(
      as(actor, (within, by) => decideCorrection(within, vault, { correction, approved: true, ...by, at: later })),
    );
  expect(await deciding(officer)).toBe('access/not-allowed');
  expect(await deciding(approver)).toBe('accepted');
  expect((await as(worker, (within) => findPerson(within, vault, { kpj })))[0]?.name).toBe('Siti Aminah Contoh');
});

test('a claim is paid by a cashier and two approvers of the branch, and by nobody else', async () => {
  const holder = { name: 'Dana Contoh', bank: 'CTOHIDJA', account: '0011223344' };
  await openBankAccount(fresh.database, { code: 'jht-contoh', fund: 'jht', holder, at: now });
  const filing = {
    branch: 'contoh',
    membership: '90000000099',
    ask: 'jht',
    eventOn: day,
    facts: [],
    at: now,
    by: 'x',
  } as const;
  const claim = await fileClaim(fresh.database, { ...filing, key: 'here' });
  const far = await fileClaim(fresh.database, { ...filing, key: 'far', branch: 'lain', membership: '90000000098' });
  for (const owner of [claim, far])
    await postTransfer(fresh.database, {
      ...{ key: `grant:${owner}`, kind: 'grant', cause: { kind: 'test', id: owner }, happenedOn: day, recordedAt: now },
      lines: [
        { fund: 'jht', kind: 'benefits', owner: 'jht', amount: sen(100n) },
        { fund: 'jht', kind: 'claim', owner, amount: sen(-100n) },
      ],
    });
  const payee = { name: 'Siti Contoh', bank: '999', account: '55' };
  for (const one of [claim, far]) await named(fresh.database, one, payee.name);
  const order = { fund: 'jht', amount: sen(100n), payee, purpose: 'SSBE', dueOn: day } as const;
  const ordering = (one: string, actor: Actor) =>
    as(actor, (within, by) => orderPayment(within, vault, { ...order, claim: one, cause: `${one}/1`, ...by }));
  expect(await refusal(ordering(far, cashier))).toBe('claims/unknown');
  expect(await refusal(ordering(claim, officer))).toBe('access/not-allowed');
  const { id } = await ordering(claim, cashier);
  const asked = { key: 'run', bankAccount: 'jht-contoh', executionOn: day };
  const second = await signedIn(fresh.database, 'cashier', staff);
  const batch = await as(second, (within, by) => makeBatch(within, { ...asked, ...by }));
  expect(batch.payments).toEqual([id]);
  const approving = (actor: Actor) =>
    refusal(as(actor, (within, by) => approveBatch(within, { batch: batch.id, ...by })));
  const stranger = await signedIn(fresh.database, 'approver', { scope: 'branch', of: 'lain' });
  expect(await approving(stranger)).toBe('payments/no-such-batch');
  expect(await approving(cashier)).toMatch(/^(access\/not-allowed|payments\/same-person)$/);
  expect(await approving(approver)).toBe('accepted');
  expect(await approving(await signedIn(fresh.database, 'approver', staff))).toBe('accepted');
  const written = await as(cashier, (within, by) => writeBatchFile(within, vault, { batch: batch.id, ...by }));
  expect(written.replayed).toBe(false);
  expect(
    await refusal(as(approver, (within, by) => writeBatchFile(within, vault, { batch: batch.id, ...by }))),
  ).not.toBe('accepted');
});

test('one administrator makes the keys of one hand: those of an officer or of a cashier, not of both', async () => {
  const asked = { ...staff, role: 'officer', holder: 'Mesin', expiresAt: later, at: now, by: 'one' } as const;
  const make = (rest: object) => refusal(makeKey(fresh.database, { ...asked, ...rest }, randomBytes));
  const { id } = await makeKey(fresh.database, asked, randomBytes);
  expect(await make({})).toBe('accepted');
  expect(await make({ role: 'cashier' })).toBe('access/second-hand');
  await withdrawKey(fresh.database, id, { reason: 'lost', at: now, by: 'seed' });
  expect(await make({ role: 'cashier' })).toBe('access/second-hand');
  expect(await make({ role: 'cashier', of: 'lain' })).toBe('accepted');
  expect(await make({ role: 'cashier', by: 'other' })).toBe('accepted');
  expect(await make({ by: 'other' })).toBe('access/second-hand');
});
