// Adds the batches of the books that were sealed since to the figures, and compares the figures with the books.
import { sql } from 'kysely';
import type { ClaimAsk } from '../claims/tables.ts';
import type { Database, Within } from '../database.ts';

/** How many batches were added, and the position through which the figures are counted now. */
export type Counted = { readonly batches: bigint; readonly position: bigint };

/** To be asked after sealing. Asked again, or by two at once, each batch is counted once. */
export async function countSealed(database: Database | Within): Promise<Counted> {
  const { rows } = await sql<Counted>`SELECT batches, counted_through AS position
    FROM statistics.count_sealed()`.execute(database);
  return rows[0] ?? { batches: 0n, position: 0n };
}

export type Adrift = {
  readonly branch: string;
  readonly programme: ClaimAsk;
  readonly day: string;
  readonly batch: bigint;
};

/** Where a figure is not the sum of its entries; an empty list is what it must be. */
export async function verifyFigures(database: Database | Within): Promise<readonly Adrift[]> {
  const { rows } = await sql<Adrift>`SELECT branch, programme, day, batch FROM statistics.adrift()`.execute(database);
  return rows;
}
