// Ends what would still fall due of an approved claim: a new job during JKP, a death during a pension.
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';

type Stop = {
  readonly claim: string;
  /** The first part that falls due no more. */
  readonly fromLine: number;
  readonly reason: string;
  readonly at: Instant;
  readonly by: string;
};

/** Once; what was owed before stays owed. */
export async function stopParts(database: Database | Within, { claim, fromLine, reason, at, by }: Stop): Promise<void> {
  await database
    .insertInto('claims.stop')
    .values({ claim, from_line: fromLine, reason, stopped_at: at, stopped_by: by })
    .onConflict((conflict) => conflict.column('claim').doNothing())
    .execute();
}
