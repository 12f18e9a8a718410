// Gathers payments that are due into a batch: one fund, one account of ours, one day.
import { type Day, writeDate } from '@jamin/engine';
import { sql } from 'kysely';
import { businessDay, type Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { type Sen, sen } from '../money.ts';
import { asOne } from './transaction.ts';

type BatchAsked = {
  /** Idempotency key, such as `run:2024-07-24:jht`. */
  readonly key: string;
  /** The code of the account that pays. */
  readonly bankAccount: string;
  readonly executionOn: Day;
  /** These payments and no others; by default what is due by the day, oldest first. */
  readonly payments?: readonly string[] | undefined;
  readonly most?: number | undefined;
  readonly at: Instant;
  readonly by: string;
};

export type Batch = {
  readonly id: string;
  readonly payments: readonly string[];
  readonly total: Sen;
  readonly replayed: boolean;
};

/** A bank's file stays small enough to be looked at. */
const MOST = 10_000;

/**
 * A batch of payments that are in no other; asked again with its key, the first answer.
 *
 * @throws OperatingError `payments/key-reused`, `payments/no-such-account`, `payments/day-passed`,
 * `payments/nothing-due`, `payments/not-free` (one of the payments asked for is in another batch, of another fund, or
 * not due).
 */
export function makeBatch(database: Database | Within, asked: BatchAsked): Promise<Batch> {
  return asOne(database, async (within) => {
    const before = await madeBefore(within, asked);
    return before ?? (await gather(within, asked)) ?? (await madeMeanwhile(within, asked));
  });
}

async function gather(within: Within, asked: BatchAsked): Promise<Batch | undefined> {
  const { key, bankAccount, payments, at } = asked;
  const executionOn = writeDate(asked.executionOn);
  if (asked.executionOn < businessDay(at)) throw new OperatingError('payments/day-passed', { day: executionOn });
  const account = await within
    .selectFrom('payments.bank_account')
    .where('code', '=', bankAccount)
    .select('fund')
    .executeTakeFirst();
  if (account === undefined) throw new OperatingError('payments/no-such-account', { account: bankAccount });
  const { fund } = account;
  const made = await within
    .insertInto('payments.batch')
    .values({ key, bank_account: bankAccount, fund, execution_on: executionOn, made_at: at, made_by: asked.by })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (made === undefined) return undefined;
  const among = payments === undefined ? sql`TRUE` : sql`p.id = ANY (${[...payments]}::text[])`;
  const { rows } = await sql<{ payment: string }>`
    INSERT INTO payments.batch_member (payment, batch, fund)
    SELECT p.id, ${made.id}, p.fund FROM payments.payment p
    WHERE p.fund = ${fund} AND p.due_on <= ${executionOn}::date AND ${among}
      AND NOT EXISTS (SELECT FROM payments.batch_member m WHERE m.payment = p.id)
    ORDER BY p.due_on, p.id LIMIT ${asked.most ?? MOST}
    ON CONFLICT (payment) DO NOTHING RETURNING payment`.execute(within);
  const taken = new Set(rows.map(({ payment }) => payment));
  const missing = payments?.filter((one) => !taken.has(one)) ?? [];
  if (missing.length > 0) throw new OperatingError('payments/not-free', { payments: missing });
  if (taken.size === 0) throw new OperatingError('payments/nothing-due', { account: bankAccount, day: executionOn });
  return contents(within, made.id, false);
}

async function madeBefore(within: Within, { key, bankAccount, executionOn }: BatchAsked): Promise<Batch | undefined> {
  const before = await within
    .selectFrom('payments.batch')
    .where('key', '=', key)
    .select(['id', 'bank_account', 'execution_on'])
    .executeTakeFirst();
  if (before === undefined) return undefined;
  if (before.bank_account !== bankAccount || before.execution_on !== writeDate(executionOn)) {
    throw new OperatingError('payments/key-reused', { key });
  }
  return contents(within, before.id, true);
}

async function madeMeanwhile(within: Within, asked: BatchAsked): Promise<Batch> {
  const other = await madeBefore(within, asked);
  if (other === undefined) throw new Error('A batch was neither made nor there.');
  return other;
}

async function contents(within: Within, id: string, replayed: boolean): Promise<Batch> {
  const rows = await within
    .selectFrom('payments.batch_member as m')
    .innerJoin('payments.payment as p', 'p.id', 'm.payment')
    .where('m.batch', '=', id)
    .orderBy('p.id')
    .select(['p.id', 'p.amount'])
    .execute();
  const total = sen(rows.reduce<bigint>((sum, { amount }) => sum + amount, 0n));
  return { id, payments: rows.map((row) => row.id), total, replayed };
}
