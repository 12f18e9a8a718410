// Seals the books into a chain of batches, closes months, and verifies that nothing sealed has changed.
import { type Day, writeDate } from '@jamin/engine';
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { told } from './post-transfer.ts';

/** The position of the books after sealing, and how many transfers the new batch holds (0: nothing was new). */
export type Sealed = {
  readonly number: bigint;
  readonly transfers: bigint;
  /**
   * Nothing can be recorded at or before this moment any more: what was read as of it is what is read ever after. Null
   * before anything was recorded.
   */
  readonly through: Instant | null;
};

/** Seals what was recorded through a moment; where nothing is new, the books stay sealed through where they were. */
export async function sealBooks(database: Database | Within, through: Instant): Promise<Sealed> {
  const { rows } = await told(
    sql<Sealed>`SELECT number, transfers, through
      FROM ledger.seal(${through}::timestamptz)`.execute(database),
  );
  const [sealed] = rows;
  if (sealed === undefined) throw new Error('ledger.seal gave no row');
  return sealed;
}

/** Closes a month by any day in it; closing it again changes nothing. */
export async function closeMonth(database: Database | Within, month: Day, at: Instant, by: string): Promise<void> {
  const first = `${writeDate(month).slice(0, 7)}-01`;
  await told(sql`SELECT ledger.close_month(${first}::date, ${at}::timestamptz, ${by})`.execute(database));
}

/** A batch that no longer says what was sealed: its content, its number of transfers or its link to the one before. */
export type Breach = { readonly batch: bigint; readonly problem: 'previous' | 'count' | 'content' };

/** Every batch computed anew; an empty list is a whole ledger. */
export async function verifyBooks(database: Database | Within): Promise<readonly Breach[]> {
  const { rows } = await told(sql<Breach>`SELECT batch, problem FROM ledger.verify()`.execute(database));
  return rows;
}
