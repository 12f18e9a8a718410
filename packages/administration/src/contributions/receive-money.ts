// Money that came in from a payer: kept apart until it is known what it pays, then brought to the funds.
import { type Day, writeDate } from '@jamin/engine';
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { postTransfer, told } from '../ledger/post-transfer.ts';
import { type Sen, sen } from '../money.ts';
import { settleBills } from './settle-bills.ts';

type Receipt = {
  /** The bank's own reference: told twice, it is the same money. */
  readonly key: string;
  readonly payer: string;
  /** The code of the institution's account that it came into. */
  readonly bank: string;
  readonly amount: Sen;
  readonly paidOn: Day;
  readonly at: Instant;
  readonly by: string;
};

export type Received = { readonly id: string; readonly paid: readonly string[] };

/**
 * Gives the receipt's id and the bills that it paid. What is left over stays the payer's and pays the next bill.
 *
 * @throws OperatingError `contributions/key-reused` when the bank's reference came with another amount, day or payer.
 */
export async function receiveMoney(database: Database | Within, receipt: Receipt): Promise<Received> {
  const work = (within: Within) => receiveWithin(within, receipt);
  return told(database.isTransaction ? work(database as Within) : database.transaction().execute(work));
}

async function receiveWithin(within: Within, { key, payer, bank, amount, paidOn, at, by }: Receipt): Promise<Received> {
  await sql`SELECT contributions.lock_payer(${payer})`.execute(within);
  const row = { key, payer, bank, amount: BigInt(amount), paid_on: writeDate(paidOn) };
  const made = await within
    .insertInto('contributions.receipt')
    .values({ ...row, recorded_at: at, recorded_by: by })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (made === undefined) {
    const before = await within
      .selectFrom('contributions.receipt')
      .selectAll()
      .where('key', '=', key)
      .executeTakeFirstOrThrow();
    const same = Object.entries(row).every(([name, value]) => before[name as keyof typeof row] === value);
    if (!same) throw new OperatingError('contributions/key-reused', { key });
    return { id: before.id, paid: [] };
  }
  await postTransfer(within, {
    key: `receipt:${made.id}`,
    kind: 'receipt',
    cause: { kind: 'receipt', id: made.id },
    happenedOn: paidOn,
    recordedAt: at,
    lines: [
      { fund: 'institution', kind: 'bank', owner: bank, amount },
      { fund: 'institution', kind: 'unallocated', owner: payer, amount: sen(-amount) },
    ],
  });
  return { id: made.id, paid: await settleBills(within, { payer, bank, on: paidOn, at }) };
}
