// What is in an account, as of what had happened by a day and what was recorded by a moment.
import { type Day, writeDate } from '@jamin/engine';
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { type Sen, sen } from '../money.ts';
import { type Account, told } from './post-transfer.ts';

type AsOf = { readonly happenedOn?: Day | undefined; readonly recordedAt?: Instant | undefined };

/**
 * Sen, debit positive: what a member or a claim owns is below zero. Nothing, where the account was never named.
 *
 * @throws OperatingError `access/not-allowed` where who acts may not see the account.
 */
export async function balance(database: Database | Within, account: Account, asOf: AsOf = {}): Promise<Sen> {
  const { fund, kind, owner } = account;
  const day = asOf.happenedOn === undefined ? 'infinity' : writeDate(asOf.happenedOn);
  const asked = sql<{ balance: bigint }>`SELECT ledger.balance(
    ${fund}, ${kind}, ${owner}, ${day}::date, ${asOf.recordedAt ?? 'infinity'}::timestamptz) AS balance`;
  const { rows } = await told(asked.execute(database));
  return sen(rows[0]?.balance ?? 0n);
}
