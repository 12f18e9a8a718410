// Statements twice, out of order, cut short and of another day; what matches nothing waits for two officers.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Fresh, freshDatabase } from '../database-fresh.ts';
import { balance } from '../ledger/balance.ts';
import { closeMonth } from '../ledger/seal-books.ts';
import { sen } from '../money.ts';
import { decideResolution } from './decide-resolution.ts';
import { writeCamt053, writePain002 } from './example-bank.ts';
import { importStatement } from './import-statement.ts';
import { importStatusFile } from './import-status-file.ts';
import { makeBatch } from './make-batch.ts';
import { paymentState, statementBreaks, unmatchedLines } from './payment-state.ts';
import {
  at,
  day,
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
} from './payments-for-tests.ts';
import { resolveUnmatched } from './resolve-unmatched.ts';
import { settleWaiting } from './settle-payments.ts';

let fresh: Fresh;
beforeAll(async () => {
  fresh = await freshDatabase();
  await openFund(fresh.database);
}, 60_000);
afterAll(() => fresh.close());

const db = () => fresh.database;
const bank = { at: later, by: 'cashier' };
const take = (bytes: Uint8Array) => importStatement(db(), { ...bank, bytes });

test('a statement that comes too early waits for the one before it', async () => {
  const id = await ordered(db(), 'K-1', 100n);
  await sent(db(), 'early', [id]);
  expect(await take(statementFile(2, 900n, [moved(100n, id, { returnReason: 'AC04' })]))).toMatchObject({
    ...{ returned: 0, unmatched: 1 },
  });
  expect(await unmatchedLines(db())).toMatchObject([{ payment: id, reason: 'return-before-payment' }]);
  expect(await take(statementFile(1, 1_000n, [moved(-100n, id)]))).toMatchObject({
    paid: 1,
    returned: 1,
    unmatched: 0,
  });
  expect(await unmatchedLines(db(), 'jht-contoh')).toEqual([]);
  expect([await statusOf(db(), id), await owed(db(), 'K-1')]).toEqual(['returned', -100n]);
  expect(await statementBreaks(db(), 'jht-contoh')).toEqual([]);
});

describe('a statement is refused and nothing of it kept', () => {
  const line = [moved(5n, undefined)];
  const table: readonly (readonly [string, () => Uint8Array, string])[] = [
    ['cut short', () => statementFile(3, 1_000n, line).slice(0, -50), 'payments/file-refused'],
    ['of a day to come', () => statementFile(3, 1_000n, line, day + 30), 'payments/day-to-come'],
    ['its number with another balance', () => statementFile(2, 901n, line), 'payments/statement-changed'],
    ['its number for another day', () => statementFile(2, 900n, [], day), 'payments/statement-changed'],
    ['not from where the last one ended', () => statementFile(3, 999n, line), 'payments/statement-does-not-follow'],
    [
      'of an account that is not ours',
      () =>
        writeCamt053({
          ...{ id: 'M', createdAt: later },
          statements: [{ id: 'X', sequence: 3n, account: '1', from: day, to: day, opening: sen(0n), lines: [] }],
        }),
      'payments/other-account',
    ],
  ];
  test.each(table)('%s', async (_, file, code) => {
    const count = async () => (await db().selectFrom('payments.file').select('id').execute()).length;
    const before = await count();
    expect(await refusal(take(file()))).toBe(code);
    expect(await count()).toBe(before);
  });

  test('the same statement in another file changes nothing', async () => {
    const whole = { from: day + 1, to: day + 1, account: ourAccount, opening: sen(1_000n), lines: [] };
    const statement = { ...whole, id: 'STMT-3', sequence: 3n };
    const file = (id: string) => writeCamt053({ id, createdAt: later, statements: [statement] });
    expect(await take(file('M-3'))).toMatchObject({ statements: 1, replayed: false });
    expect(await take(file('M-3-copy'))).toMatchObject({ statements: 0, replayed: false });
  });

  test('a gap in the numbers is shown, and closes when the missing one comes', async () => {
    await take(statementFile(5, 1_010n, [], day + 2));
    expect(await statementBreaks(db(), 'jht-contoh')).toMatchObject([{ problem: 'missing' }]);
    await take(statementFile(4, 1_000n, [moved(10n, 'ELSEWHERE')], day + 2));
    expect(await statementBreaks(db(), 'jht-contoh')).toEqual([]);
  });
});

describe('the reconciliation queue', () => {
  let number = 5;
  let opening = 1_010n;
  const next = async (...lines: readonly ReturnType<typeof moved>[]) => {
    number += 1;
    const file = statementFile(number, opening, lines, day + 2);
    opening = lines.reduce<bigint>((sum, { amount }) => sum + amount, opening);
    return take(file);
  };
  const last = async () => (await unmatchedLines(db())).at(-1);
  const reasons = async () => (await unmatchedLines(db())).map(({ reason }) => reason);

  test('says why each line matches nothing', async () => {
    const paid = await ordered(db(), 'Q-1', 100n);
    const back = await ordered(db(), 'Q-2', 100n);
    const rejected = await ordered(db(), 'Q-3', 100n);
    const open = await ordered(db(), 'Q-4', 100n);
    const waiting = await ordered(db(), 'Q-5', 100n);
    const { id: batch } = await sent(db(), 'queue', [paid, back, rejected, open]);
    const status = { id: 'S', createdAt: later, batch };
    const say = (payment: string, code: string) => ({ payment, status: code, reason: undefined });
    const payments = [say(rejected, 'RJCT'), say('P-none', 'ACSP'), say(open, 'HUHU')];
    await importStatusFile(db(), { ...bank, bytes: writePain002({ ...status, payments }) });
    await next(moved(-100n, paid), moved(-100n, back), moved(100n, back));
    await next(
      ...[moved(7n, undefined), moved(-7n, 'P-none'), moved(-101n, open), moved(-100n, waiting)],
      ...[moved(-100n, paid), moved(-100n, rejected), moved(100n, back), moved(100n, open)],
    );
    const lateRejection = writePain002({ ...status, id: 'S-late', payments: [say(paid, 'RJCT')] });
    await importStatusFile(db(), { ...bank, bytes: lateRejection });
    expect(await reasons()).toEqual([
      ...['unknown-payment', 'no-payment-named', 'unknown-payment', 'other-amount', 'not-sent', 'paid-before'],
      ...['rejected-before', 'returned-before', 'return-before-payment'],
      ...['unknown-payment', 'unknown-status', 'paid-before'],
    ]);
    expect(await statusOf(db(), paid)).toBe('paid');
  });

  test('a line is resolved by two officers, and its money booked', async () => {
    const id = await ordered(db(), 'R-1', 250n);
    await sent(db(), 'resolved', [id]);
    await next(moved(-250n, undefined, { reference: 'no-name' }));
    const line = await last().then(async () => (await unmatchedLines(db())).find(({ amount }) => amount === -250n));
    const propose = { source: 'entry' as const, id: line?.id ?? 0n, note: 'by the reference', at: later, by: 'one' };
    const match = { ...propose, action: { match: id } };
    const wrong = resolveUnmatched(db(), { ...propose, action: { match: await ordered(db(), 'R-2', 250n) } });
    expect(await refusal(wrong)).toBe('payments/does-not-match');
    const resolution = await resolveUnmatched(db(), match);
    expect(await resolveUnmatched(db(), match)).toBe(resolution);
    expect(await refusal(resolveUnmatched(db(), { ...match, by: 'two' }))).toBe('payments/proposal-open');
    const decide = (approved: boolean, by: string, which = resolution) =>
      refusal(decideResolution(db(), { resolution: which, approved, at: later, by }));
    expect(await decide(true, 'one')).toBe('payments/same-person');
    expect(await decide(false, 'two')).toBe('accepted');
    expect(await statusOf(db(), id)).toBe('sent');
    const second = await resolveUnmatched(db(), match);
    expect(await decide(true, 'two', second)).toBe('accepted');
    expect(await decide(true, 'two', second)).toBe('accepted');
    expect(await decide(false, 'two', second)).toBe('payments/decided-already');
    expect(await decide(true, 'two', -1n)).toBe('payments/no-such-proposal');
    expect(await statusOf(db(), id)).toBe('paid');
    expect(await refusal(resolveUnmatched(db(), match))).toBe('payments/not-unmatched');
  });

  test('money of nobody is kept apart, until the books equal the bank', async () => {
    const opened = 1_000n;
    for (const { source, id, reason } of await unmatchedLines(db())) {
      const action = source === 'entry' ? 'suspense' : 'note';
      const proposal = { source, id, action, note: reason, at: later, by: 'one' } as const;
      if (source === 'status') {
        const booked = resolveUnmatched(db(), { ...proposal, action: 'suspense' });
        expect(await refusal(booked)).toBe('payments/not-booked');
      }
      const resolution = await resolveUnmatched(db(), proposal);
      await decideResolution(db(), { resolution, approved: true, at: later, by: 'two' });
    }
    expect(await unmatchedLines(db())).toEqual([]);
    expect((await inBank(db())) + opened).toBe(opening);
    // Out and never seen again: the bank owes it.
    expect(await balance(db(), { fund: 'jht', kind: 'receivable', owner: 'bank:jht-contoh' })).toBe(408n);
  });
});

test('a line that matches by now is not lost: it says so, and is settled when that is asked', async () => {
  const [id, back] = [await ordered(db(), 'W-1', 30n), await ordered(db(), 'W-2', 30n)];
  await sent(db(), 'known', [back]);
  const before = await db().selectFrom('payments.statement').select(['closing', 'sequence']).orderBy('id').execute();
  const { closing, sequence } = before.at(-1) ?? { closing: 0n, sequence: 0n };
  const lines = [moved(-30n, id), moved(-30n, undefined), moved(30n, back, { returnReason: 'AC04' })];
  await take(statementFile(Number(sequence) + 1, closing, lines, day + 2));
  const reasons = async () => (await unmatchedLines(db())).map(({ reason }) => reason);
  expect(await reasons()).toEqual(['not-sent', 'no-payment-named', 'return-before-payment']);
  await sent(db(), 'only-now', [id]);
  const nameless = (await unmatchedLines(db())).find(({ reason }) => reason === 'no-payment-named')?.id ?? 0n;
  const proposal = { source: 'entry', id: nameless, action: { match: back }, note: 'x', at: later, by: 'one' } as const;
  const resolution = await resolveUnmatched(db(), proposal);
  await decideResolution(db(), { resolution, approved: true, at: later, by: 'two' });
  expect(await reasons()).toEqual(['matches-now', 'matches-now']);
  expect(await settleWaiting(db(), 'jht-contoh', later)).toEqual({ paid: 1, returned: 1 });
  expect(await settleWaiting(db(), 'jht-contoh', later)).toEqual({ paid: 0, returned: 0 });
  expect([await statusOf(db(), id), await statusOf(db(), back), await reasons()]).toEqual(['paid', 'returned', []]);
});

test('what happened in a month whose books are closed is booked today', async () => {
  const id = await ordered(db(), 'C-1', 40n);
  await sent(db(), 'closed', [id]);
  await closeMonth(db(), day, '2024-08-05T03:00:00.000Z', 'officer');
  const opening = await db().selectFrom('payments.statement').select(['closing', 'sequence']).orderBy('id').execute();
  const last = opening.at(-1);
  const bytes = statementFile(Number(last?.sequence) + 1, last?.closing ?? 0n, [moved(-40n, id)], day + 3);
  const august = { at: '2024-08-06T03:00:00.000Z', by: 'cashier' };
  expect(await importStatement(db(), { ...august, bytes })).toMatchObject({ paid: 1 });
  expect(await paymentState(db(), id)).toMatchObject({ paid_on: '2024-08-06' });
  const key = { key: 'august', bankAccount: 'jht-contoh', executionOn: day + 20 };
  expect(await refusal(makeBatch(db(), { ...key, at, by: 'maker' }))).toBe('accepted');
});
