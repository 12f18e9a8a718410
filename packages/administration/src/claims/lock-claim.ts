// Lets one at a time work on a claim: who comes second sees what the first has done.
import { sql } from 'kysely';
import type { Database, Within } from '../database.ts';

/** Works on a claim in a transaction of its own, or in the one that is going on. */
export function workOnClaim<T>(
  database: Database | Within,
  claim: string,
  work: (within: Within) => Promise<T>,
): Promise<T> {
  const locked = async (within: Within) => {
    // A statement of its own: what it waited for is seen only by the statements after it.
    await sql`SELECT claims.lock(${claim})`.execute(within);
    return work(within);
  };
  return database.isTransaction ? locked(database as Within) : database.transaction().execute(locked);
}
