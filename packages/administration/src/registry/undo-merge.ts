// Undoes a merge that was a mistake: each card stands for itself again, and the merge stays in the records.
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { refusing } from './refusal.ts';

type Undo = {
  /** The public id of the merge. */
  readonly merge: string;
  readonly why: string;
  readonly at: Instant;
  readonly by: string;
};

/** @throws OperatingError `registry/no-such-merge`, `registry/undone-already`, `registry/recorded-before`. */
export async function undoMerge(database: Database | Within, { merge, why, at, by }: Undo): Promise<void> {
  const { rows } = await refusing(
    sql`INSERT INTO registry.merge_undone (merge, why, recorded_at, recorded_by)
      SELECT id, ${why}, ${at}::timestamptz, ${by} FROM registry.merge WHERE code = ${merge}
      RETURNING merge`.execute(database),
    { merge },
  );
  if (rows.length === 0) throw new OperatingError('registry/no-such-merge', { merge });
}
