// Lets one at a time work on a claim: who comes second sees what the first has done.
import { sql } from 'kysely';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';

/**
 * Works on a claim in a transaction of its own, or in the one that is going on.
 *
 * @throws OperatingError `claims/unknown`, also for who may not see it.
 */
export function workOnClaim<T>(
  database: Database | Within,
  claim: string,
  work: (within: Within) => Promise<T>,
): Promise<T> {
  const locked = async (within: Within) => {
    await lockClaim(within, claim);
    return work(within);
  };
  return database.isTransaction ? locked(database as Within) : database.transaction().execute(locked);
}

/** A statement of its own: what it waited for is seen only by the statements after it. */
export async function lockClaim(within: Within, claim: string): Promise<void> {
  const { rows } = await sql<{ there: boolean }>`SELECT claims.lock(${claim}) AS there`.execute(within);
  if (rows[0]?.there !== true) throw new OperatingError('claims/unknown', { claim });
}
