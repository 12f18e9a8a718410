// Work of payments that is done whole or not at all, and one after the other where two would meet.
import { sql } from 'kysely';
import type { Database, Within } from '../database.ts';
import { told } from '../ledger/post-transfer.ts';
import { inTransaction } from '../registry/transaction.ts';

/** In the transaction it is asked in, or in one of its own; what the database refuses comes as an operating error. */
export function asOne<T>(database: Database | Within, work: (within: Within) => Promise<T>): Promise<T> {
  return told(inTransaction(database, work));
}

/** Waits until nobody else works on the same batch or bank account; held to the end of the transaction. */
export async function takeTurn(within: Within, what: 'batch' | 'bank-account', id: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`payments.${what}:${id}`}, 0))`.execute(within);
}
