// What the tests of payments begin with: an account of a fund, claims that are owed money, and a bank that answers.
import { createHash } from 'node:crypto';
import { type Day, date } from '@jamin/engine';
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database } from '../database.ts';
import { balance } from '../ledger/balance.ts';
import { postTransfer } from '../ledger/post-transfer.ts';
import { type Sen, sen } from '../money.ts';
import { vaultOf } from '../vault.ts';
import { approveBatch } from './approve-batch.ts';
import type { StatementLine } from './camt-053.ts';
import { writeCamt053 } from './example-bank.ts';
import { type Batch, makeBatch } from './make-batch.ts';
import { openBankAccount } from './open-bank-account.ts';
import { orderPayment, type PaymentOrder } from './order-payment.ts';
import type { AccountHolder } from './pain-001.ts';
import type { PayeeVault } from './payee-account.ts';
import { writeBatchFile } from './write-batch-file.ts';

export const day = date('2024-07-24');
export const at: Instant = '2024-07-24T03:00:00.000Z';
export const later: Instant = '2024-07-26T03:00:00.000Z';
export const ourAccount = '0011223344';

/** A vault whose chance is none. */
export const testVault: PayeeVault = vaultOf(
  { wrapping: [{ id: 'test', key: new Uint8Array(32) }], hashing: new Uint8Array(32) },
  (count) => new Uint8Array(count).fill(7),
);

export async function openFund(database: Database): Promise<void> {
  const holder = { name: 'DJS JHT Cabang Contoh', bank: 'CTOHIDJA', account: ourAccount };
  await openBankAccount(database, { code: 'jht-contoh', fund: 'jht', holder, at });
}

/** The number of the claim that a test calls so. */
export function claimOf(name: string): string {
  const digits = BigInt(`0x${createHash('sha256').update(name).digest('hex')}`) % 1_000_000_000n;
  return `K-9${String(digits).padStart(9, '0')}`;
}

/** An heir who is paid for a claim, at whatever account is told. */
export async function named(database: Database, claim: string, payee: string): Promise<void> {
  await sql`INSERT INTO claims.heirs
      (claim, number, class, heirs, payee, payee_relation, joint_statement, named_at, named_by)
    VALUES (${claim}, 1, 'spouse', 1, ${payee}, 'spouse', false, ${at}::timestamptz, 'officer')
    ON CONFLICT DO NOTHING`.execute(database);
}

type Granted = PaymentOrder & { readonly payee: AccountHolder };

/** A claim that was granted money, and the order to pay all of it. */
export async function granted(database: Database, name: string, amount: bigint): Promise<Granted> {
  const claim = claimOf(name);
  await sql`INSERT INTO claims.claim (id, key, branch, membership, ask, event_on, filed_at, filed_by)
    VALUES (${claim}, ${name}, 'contoh', ${name}, 'jkm', '2024-07-01', ${at}::timestamptz, 'heir')
    ON CONFLICT DO NOTHING`.execute(database);
  await named(database, claim, `Contoh ${name}`);
  await postTransfer(database, {
    ...{ key: `decision:${claim}`, kind: 'decision', cause: { kind: 'decision', id: claim } },
    ...{ happenedOn: day, recordedAt: at },
    lines: [
      { fund: 'jht', kind: 'benefits', owner: 'jht', amount: sen(amount) },
      { fund: 'jht', kind: 'claim', owner: claim, amount: sen(-amount) },
    ],
  });
  const payee = { name: `Contoh ${name}`, bank: '999', account: `55-${name}` };
  const order = { claim, cause: `${claim}/1`, fund: 'jht', amount: sen(amount), payee, purpose: 'SSBE' } as const;
  return { ...order, dueOn: day, at, by: 'officer' };
}

export async function ordered(database: Database, claim: string, amount: bigint): Promise<string> {
  return (await orderPayment(database, testVault, await granted(database, claim, amount))).id;
}

/** A batch of these payments: made, approved by two, and its file written. */
export async function sent(database: Database, key: string, payments: readonly string[]): Promise<Batch> {
  const batch = await makeBatch(database, {
    key,
    bankAccount: 'jht-contoh',
    executionOn: day,
    payments,
    at,
    by: 'maker',
  });
  await approveBatch(database, { batch: batch.id, at, by: 'first' });
  await approveBatch(database, { batch: batch.id, at, by: 'second' });
  await writeBatchFile(database, testVault, { batch: batch.id, at, by: 'cashier' });
  return batch;
}

type Moved = Pick<StatementLine, 'amount'> & Partial<StatementLine>;

export function moved(amount: bigint, payment: string | undefined, rest: Partial<StatementLine> = {}): Moved {
  return { amount: sen(amount), payment, ...rest };
}

/** A bank's statement; each begins where the one before ended. */
export function statementFile(
  sequence: number,
  opening: bigint,
  lines: readonly Moved[],
  on: Day = day + 1,
): Uint8Array {
  const whole = lines.map((line) => ({
    ...{ bookedOn: on, valueOn: on, reference: undefined, returnReason: undefined, payment: undefined },
    ...line,
  }));
  const statement = { id: `STMT-${sequence}`, sequence: BigInt(sequence), account: ourAccount, from: on, to: on };
  const statements = [{ ...statement, opening: sen(opening), lines: whole }];
  return writeCamt053({ id: `M-${sequence}`, createdAt: later, statements });
}

export function owed(database: Database, name: string): Promise<Sen> {
  return balance(database, { fund: 'jht', kind: 'claim', owner: claimOf(name) });
}

export function held(database: Database, payment: string): Promise<Sen> {
  return balance(database, { fund: 'jht', kind: 'held', owner: payment });
}

export function inBank(database: Database): Promise<Sen> {
  return balance(database, { fund: 'jht', kind: 'bank', owner: 'jht-contoh' });
}

export async function statusOf(database: Database, payment: string): Promise<string | undefined> {
  const { rows } = await sql<{ status: string }>`SELECT status FROM payments.payment_state
    WHERE payment = ${payment}`.execute(database);
  return rows[0]?.status;
}

export async function refusal(asked: Promise<unknown>): Promise<string> {
  return asked.then(
    () => 'accepted',
    (thrown: { code?: string }) => String(thrown.code ?? thrown),
  );
}
