// The entries of a transfer, line by line, with the account of each.
import { sql } from 'kysely';
import type { Database, Within } from '../database.ts';
import { type Sen, sen } from '../money.ts';
import type { Fund } from './tables.ts';

export type AccountEntry = {
  readonly fund: Fund;
  readonly kind: string;
  readonly owner: string;
  /** Debit is positive. */
  readonly amount: Sen;
};

export async function entriesOf(database: Database | Within, transfer: bigint): Promise<readonly AccountEntry[]> {
  const { rows } = await sql<{ fund: Fund; kind: string; owner: string; amount: bigint }>`
    SELECT a.fund, a.kind, a.owner, e.amount FROM ledger.entry e JOIN ledger.account a ON a.id = e.account
    WHERE e.transfer = ${String(transfer)}::bigint ORDER BY e.line`.execute(database);
  return rows.map((row) => ({ ...row, amount: sen(row.amount) }));
}
