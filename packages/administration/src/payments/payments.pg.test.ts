// A payment from order to statement: approvals, files, returns and retries; on PGlite, and on a server.
import { createHash } from 'node:crypto';
import { date } from '@jamin/engine';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Fresh, freshDatabase } from '../database-fresh.ts';
import { sen } from '../money.ts';
import { approveBatch, refuseBatch } from './approve-batch.ts';
import { readPain001, writePain002 } from './example-bank.ts';
import { importStatement } from './import-statement.ts';
import { importStatusFile } from './import-status-file.ts';
import { makeBatch } from './make-batch.ts';
import { openBankAccount } from './open-bank-account.ts';
import { orderPayment } from './order-payment.ts';
import { paymentState, unmatchedLines } from './payment-state.ts';
import {
  at,
  claimOf,
  day,
  granted,
  held,
  inBank,
  later,
  moved,
  openFund,
  ordered,
  ourAccount,
  owed,
  refusal,
  sent,
  statementFile,
  statusOf,
  testVault,
} from './payments-for-tests.ts';
import { retryPayment } from './retry-payment.ts';
import { writeBatchFile } from './write-batch-file.ts';

let fresh: Fresh;
beforeAll(async () => {
  fresh = await freshDatabase();
  await openFund(fresh.database);
}, 60_000);
afterAll(() => fresh.close());

const db = () => fresh.database;
const bank = { at: later, by: 'cashier' };
const asked = { bankAccount: 'jht-contoh', executionOn: day, at, by: 'maker' };
/** Statements of this file follow each other in number and balance. */
let sequence = 0;
let opening = 10_000_000_00n;
function nextStatement(...lines: readonly ReturnType<typeof moved>[]): Uint8Array {
  sequence += 1;
  const file = statementFile(sequence, opening, lines);
  opening = lines.reduce<bigint>((sum, { amount }) => sum + amount, opening);
  return file;
}

test('from order to statement, each step once however often it is asked', async () => {
  const order = await granted(db(), 'K-1', 1_000_000_00n);
  const { id } = await orderPayment(db(), testVault, order);
  expect(await orderPayment(db(), testVault, order)).toEqual({ id, replayed: true });
  expect([await owed(db(), 'K-1'), await held(db(), id)]).toEqual([0n, -1_000_000_00n]);
  expect(await statusOf(db(), id)).toBe('ordered');

  const batch = await makeBatch(db(), { ...asked, key: 'once' });
  expect(batch).toMatchObject({ payments: [id], total: 1_000_000_00n, replayed: false });
  expect(await makeBatch(db(), { ...asked, key: 'once' })).toEqual({ ...batch, replayed: true });
  expect(await statusOf(db(), id)).toBe('batched');

  const approve = (by: string) => approveBatch(db(), { batch: batch.id, at, by });
  expect(await approve('first')).toEqual({ approvals: 1, replayed: false });
  expect(await approve('first')).toEqual({ approvals: 1, replayed: true });
  expect(await approve('second')).toEqual({ approvals: 2, replayed: false });
  expect(await statusOf(db(), id)).toBe('approved');

  const file = await writeBatchFile(db(), testVault, { batch: batch.id, at, by: 'cashier' });
  const again = await writeBatchFile(db(), testVault, { batch: batch.id, at: later, by: 'cashier' });
  expect(Buffer.from(again.bytes).equals(file.bytes)).toBe(true);
  expect(again.replayed).toBe(true);
  expect(Buffer.from(file.hash).equals(createHash('sha256').update(file.bytes).digest())).toBe(true);
  expect(readPain001(file.bytes)).toMatchObject({
    id: batch.id,
    debtor: { account: ourAccount },
    payments: [{ id, amount: 1_000_000_00n, payee: order.payee, remittance: claimOf('K-1') }],
  });
  expect(await statusOf(db(), id)).toBe('sent');

  const status = { id: 'S-1', createdAt: later, batch: batch.id };
  const accepted = writePain002({ ...status, payments: [{ payment: id, status: 'ACSP', reason: undefined }] });
  const done = { accepted: 1, rejected: 0, batch: batch.id, replayed: false };
  expect(await importStatusFile(db(), { ...bank, bytes: accepted })).toEqual(done);
  expect(await importStatusFile(db(), { ...bank, bytes: accepted })).toEqual({ ...done, accepted: 0, replayed: true });
  expect(await statusOf(db(), id)).toBe('accepted');
  expect(await held(db(), id)).toBe(-1_000_000_00n);

  const before = await inBank(db());
  const bytes = nextStatement(moved(-1_000_000_00n, id));
  const read = { paid: 1, returned: 0, statements: 1, unmatched: 0, replayed: false };
  expect(await importStatement(db(), { ...bank, bytes })).toEqual(read);
  expect(await importStatement(db(), { ...bank, bytes })).toEqual({ ...read, paid: 0, statements: 0, replayed: true });
  expect(await paymentState(db(), id)).toMatchObject({ status: 'paid', paid_on: '2024-07-25', batch: batch.id });
  expect([await held(db(), id), (await inBank(db())) - before]).toEqual([0n, -1_000_000_00n]);
});

test('a payment that comes back is owed again, names the first transfer, and is retried once', async () => {
  const id = await ordered(db(), 'K-2', 500n);
  await sent(db(), 'returned', [id]);
  const retry = { payment: id, dueOn: day, at: later, by: 'officer' };
  expect(await refusal(retryPayment(db(), testVault, retry))).toBe('payments/still-open');
  await importStatement(db(), { ...bank, bytes: nextStatement(moved(-500n, id)) });
  expect(await refusal(retryPayment(db(), testVault, retry))).toBe('payments/still-open');
  const back = nextStatement(moved(500n, id, { returnReason: 'AC04' }));
  expect(await importStatement(db(), { ...bank, bytes: back })).toMatchObject({ returned: 1, unmatched: 0 });
  expect(await paymentState(db(), id)).toMatchObject({ status: 'returned', reason: 'AC04' });
  expect(await owed(db(), 'K-2')).toBe(-500n);
  const { rows } = await sql<{ kind: string }>`SELECT first.kind FROM ledger.transfer back
    JOIN ledger.transfer first ON first.id = back.corrects WHERE back.key = ${`returned:${id}`}`.execute(db());
  expect(rows).toEqual([{ kind: 'confirmed' }]);

  const right = { name: 'Contoh K-2', bank: '999', account: '77' };
  const second = await retryPayment(db(), testVault, { ...retry, payee: right });
  expect(await retryPayment(db(), testVault, retry)).toEqual({ id: second.id, replayed: true });
  expect(await owed(db(), 'K-2')).toBe(0n);
  const batch = await sent(db(), 'retried', [second.id]);
  const file = await writeBatchFile(db(), testVault, { batch: batch.id, at, by: 'cashier' });
  expect(readPain001(file.bytes).payments).toMatchObject([{ id: second.id, payee: right }]);
  await importStatement(db(), { ...bank, bytes: nextStatement(moved(-500n, second.id)) });
  expect(await statusOf(db(), second.id)).toBe('paid');
});

test('a rejected payment is owed again; the others of its batch are not touched', async () => {
  const ids = [await ordered(db(), 'K-3', 300n), await ordered(db(), 'K-4', 400n), await ordered(db(), 'K-5', 500n)];
  const [first = '', second = '', third = ''] = ids;
  const batch = await sent(db(), 'rejected', ids);
  const whole = { status: 'ACTC', reason: undefined };
  const payments = [{ payment: first, status: 'RJCT', reason: 'AC01' }];
  const bytes = writePain002({ id: 'S-2', createdAt: later, batch: batch.id, whole, payments });
  expect(await importStatusFile(db(), { ...bank, bytes })).toMatchObject({ accepted: 2, rejected: 1 });
  expect(await paymentState(db(), first)).toMatchObject({ status: 'rejected', reason: 'AC01' });
  expect([await owed(db(), 'K-3'), await owed(db(), 'K-4'), await held(db(), first)]).toEqual([-300n, 0n, 0n]);
  const retried = await retryPayment(db(), testVault, { payment: first, dueOn: day, at: later, by: 'officer' });
  const file = await writeBatchFile(db(), testVault, {
    batch: (await sent(db(), 'after-rejection', [retried.id])).id,
    at,
    by: 'cashier',
  });
  expect(readPain001(file.bytes).payments).toMatchObject([{ payee: { account: '55-K-3' } }]);

  const rejectAll = { status: 'RJCT', reason: 'AM04' };
  const all = writePain002({ id: 'S-3', createdAt: later, batch: batch.id, whole: rejectAll, payments: [] });
  expect(await importStatusFile(db(), { ...bank, bytes: all })).toMatchObject({ rejected: 2 });
  expect([await statusOf(db(), second), await statusOf(db(), third)]).toEqual(['rejected', 'rejected']);
  expect([await owed(db(), 'K-4'), await owed(db(), 'K-5')]).toEqual([-400n, -500n]);
});

test('a refused batch withdraws its payments; it is neither approved nor sent after', async () => {
  const id = await ordered(db(), 'K-6', 600n);
  const batch = await makeBatch(db(), { ...asked, key: 'refused', payments: [id] });
  const refuse = { batch: batch.id, reason: 'wrong day', at, by: 'first' };
  await refuseBatch(db(), refuse);
  await refuseBatch(db(), refuse);
  expect([await statusOf(db(), id), await owed(db(), 'K-6')]).toEqual(['withdrawn', -600n]);
  expect(await refusal(approveBatch(db(), { batch: batch.id, at, by: 'first' }))).toBe('payments/batch-refused');
  const again = await retryPayment(db(), testVault, { payment: id, dueOn: day, at, by: 'officer' });
  const { id: next } = await sent(db(), 'after-refusal', [again.id]);
  expect(await refusal(refuseBatch(db(), { ...refuse, batch: next }))).toBe('payments/batch-sent');
});

describe('what is refused', () => {
  test('two approvals are of two people, neither of whom made the batch or ordered a payment', async () => {
    const id = await ordered(db(), 'K-7', 700n);
    const batch = await makeBatch(db(), { ...asked, key: 'people', payments: [id] });
    const approve = (by: string) => refusal(approveBatch(db(), { batch: batch.id, at, by }));
    const write = () => refusal(writeBatchFile(db(), testVault, { batch: batch.id, at, by: 'cashier' }));
    expect(await approve('maker')).toBe('payments/same-person');
    expect(await approve('officer')).toBe('payments/same-person');
    expect(await write()).toBe('payments/not-approved');
    expect(await approve('first')).toBe('accepted');
    expect(await write()).toBe('payments/not-approved');
    expect(await approve('second')).toBe('accepted');
    expect(await approve('third')).toBe('payments/approved-already');
    expect(await refusal(approveBatch(db(), { batch: 'B-none', at, by: 'first' }))).toBe('payments/no-such-batch');
  });

  test('the database refuses by itself what the program would not ask', async () => {
    const id = await ordered(db(), 'K-8', 800n);
    const { id: batch } = await makeBatch(db(), { ...asked, key: 'by-hand', payments: [id] });
    const other = await ordered(db(), 'K-9', 900n);
    const rows = (columns: string, values: string) => `INSERT INTO payments.${columns} VALUES (${values})`;
    const approval = 'batch_approval (batch, number, approved_at, approved_by)';
    const file = 'file (hash, message, id, batch, bytes, at, by)';
    const paid = 'outcome (payment, outcome, transfer, bank_entry, happened_on, recorded_at)';
    const table: readonly (readonly [string, string])[] = [
      [rows(approval, `'${batch}', 2, now(), 'first'`), 'JM000'],
      [rows(approval, `'${batch}', 1, now(), 'maker'`), 'JM000'],
      [rows(approval, `'${batch}', 3, now(), 'first'`), '23514'],
      [rows(file, `sha256('x'), 'pain.001.001.09', 'x', '${batch}', 1, now(), 'x'`), 'JM000'],
      [rows('batch_member', `'${other}', '${batch}', 'jht'`), 'JM000'],
      [rows('batch_member', `'${id}', '${batch}', 'jht'`), '23505'],
      [rows('batch_member', `'${other}', '${batch}', 'jkk'`), '23503'],
      [rows(paid, `'${id}', 'paid', NULL, NULL, now(), now()`), '23514'],
      [rows(paid, `'${id}', 'returned', 1, 1, now(), now()`), 'JM000'],
      [`UPDATE payments.payment SET amount = 1 WHERE id = '${id}'`, '42501'],
      [`DELETE FROM payments.batch_approval`, '42501'],
      [`UPDATE payments.outcome SET outcome = 'paid'`, '42501'],
      [`INSERT INTO payments.status_code VALUES ('HUHU', 'rejected', 'x')`, '42501'],
    ];
    for (const [statement, code] of table) {
      expect([statement, await refusal(sql.raw(statement).execute(db()))]).toEqual([statement, code]);
    }
  });

  test('a claim pays no more than it is owed, a cause is one payment, a key is one batch', async () => {
    const order = await granted(db(), 'K-10', 1_000n);
    const more = { ...order, amount: sen(1_001n) };
    expect(await refusal(orderPayment(db(), testVault, more))).toBe('ledger/overdrawn');
    await orderPayment(db(), testVault, order);
    expect(await refusal(orderPayment(db(), testVault, more))).toBe('payments/cause-reused');
    const elsewhere = { ...order, payee: { ...order.payee, account: '1' } };
    expect(await refusal(orderPayment(db(), testVault, elsewhere))).toBe('payments/cause-reused');
    expect(await refusal(orderPayment(db(), testVault, { ...order, cause: 'K-10/2' }))).toBe('ledger/overdrawn');
    await makeBatch(db(), { ...asked, key: 'key', most: 1 });
    const on = { ...asked, key: 'key', executionOn: date('2024-07-25') };
    expect(await refusal(makeBatch(db(), on))).toBe('payments/key-reused');
  });

  test('no order and no retry goes to another than the heir who was named, in the database neither', async () => {
    const order = await granted(db(), 'K-13', 1_300n);
    const other = { ...order.payee, name: 'Contoh Kasir' };
    expect(await refusal(orderPayment(db(), testVault, { ...order, payee: other }))).toBe('payments/other-payee');
    const { payee: _, ...untold } = order;
    expect(await refusal(orderPayment(db(), testVault, untold))).toBe('payments/no-account');
    const unknown = { ...order, claim: 'K-99999999' };
    expect(await refusal(orderPayment(db(), testVault, unknown))).toBe('claims/unknown');
    const { id } = await orderPayment(db(), testVault, order);
    const row = await db().selectFrom('payments.payment').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    expect([row.payee_name, row.account_ends]).toEqual(['Contoh K-13', 'K-13'.slice(-3)]);
    const { id: __, ...copy } = row;
    const forged = { ...copy, cause: 'forged', payee_name: other.name };
    expect(await refusal(db().insertInto('payments.payment').values(forged).execute())).toBe('JM000');
    const { id: batch } = await makeBatch(db(), { ...asked, key: 'retry-payee', payments: [id] });
    await refuseBatch(db(), { batch, reason: 'another payee', at, by: 'first' });
    const retry = { payment: id, dueOn: day, at, by: 'officer' };
    expect(await refusal(retryPayment(db(), testVault, { ...retry, payee: other }))).toBe('payments/other-payee');
    // The family names another heir: the account of before is not that heir's.
    await sql`INSERT INTO claims.heirs (claim, number, class, heirs, payee, payee_relation, joint_statement, named_at,
      named_by) VALUES (${order.claim}, 2, 'spouse', 2, ${other.name}, 'child', true, ${at}, 'officer')`.execute(db());
    expect(await refusal(retryPayment(db(), testVault, retry))).toBe('payments/other-payee');
    expect(await refusal(retryPayment(db(), testVault, { ...retry, payee: other }))).toBe('accepted');
  });

  test('a batch holds what is due, free and of its fund, on a day that is not over', async () => {
    const due = await orderPayment(db(), testVault, {
      ...(await granted(db(), 'K-11', 1n)),
      dueOn: date('2024-08-01'),
    });
    const make = (key: string, change: object) => refusal(makeBatch(db(), { ...asked, key, ...change }));
    expect(await make('not-due', { payments: [due.id] })).toBe('payments/not-free');
    expect(await make('none', { payments: ['P-none'] })).toBe('payments/not-free');
    expect(await make('past', { executionOn: date('2024-07-23') })).toBe('payments/day-passed');
    expect(await make('elsewhere', { bankAccount: 'none' })).toBe('payments/no-such-account');
    const holder = { name: 'DJS JKK', bank: 'CTOHIDJA', account: '99' };
    await openBankAccount(db(), { code: 'jkk-contoh', fund: 'jkk', holder, at });
    const other = openBankAccount(db(), { code: 'jkk-contoh', fund: 'jkm', holder, at });
    expect(await refusal(other)).toBe('payments/account-known');
    const august = { executionOn: date('2024-08-01'), payments: [due.id] };
    expect(await make('other-fund', { ...august, bankAccount: 'jkk-contoh' })).toBe('payments/not-free');
    expect(await make('nothing', { bankAccount: 'jkk-contoh' })).toBe('payments/nothing-due');
    expect(await make('due', august)).toBe('accepted');
    expect(await make('twice', august)).toBe('payments/not-free');
  });

  test('a status file of a batch that is none, or was not sent', async () => {
    const file = (batch: string) =>
      importStatusFile(db(), { ...bank, bytes: writePain002({ id: 'S', createdAt: later, batch, payments: [] }) });
    expect(await refusal(file('B-none'))).toBe('payments/no-such-batch');
    const id = await ordered(db(), 'K-12', 1_200n);
    const { id: batch } = await makeBatch(db(), { ...asked, key: 'not-sent', payments: [id] });
    expect(await refusal(file(batch))).toBe('payments/batch-not-sent');
  });
});

test('nothing is left that nobody knows of, and the books are whole', async () => {
  expect(await unmatchedLines(db())).toEqual([]);
  const { rows } = await sql<{ differs: bigint }>`SELECT count(*) AS differs FROM payments.payment_state p
    WHERE -ledger.balance(p.fund, 'held', p.payment)
      <> CASE WHEN p.status IN ('paid', 'returned', 'rejected', 'withdrawn') THEN 0 ELSE p.amount END`.execute(db());
  expect(rows).toEqual([{ differs: 0n }]);
});
