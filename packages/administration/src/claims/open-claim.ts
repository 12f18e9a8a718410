// A claim that a member has open: nobody approved or refused it yet, and it can still be granted.
import { sql } from 'kysely';
import type { Database, Within } from '../database.ts';
import type { ClaimAsk } from './tables.ts';

/** By any card of the member; for the branch itself. */
export async function openClaim(
  database: Database | Within,
  membership: string,
  ask: ClaimAsk,
): Promise<string | undefined> {
  const { rows } = await sql<{
    claim: string | null;
  }>`SELECT claims.open_claim(${membership}, ${ask}) AS claim`.execute(database);
  return rows[0]?.claim ?? undefined;
}
