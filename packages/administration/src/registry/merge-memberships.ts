// Merges cards of one person: what is known of one counts for the other from then on, until the merge is undone.
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { kpjOf } from './enrol-member.ts';
import { refusing } from './refusal.ts';

type Merge = {
  /** The card that counts from now on. */
  readonly kept: string;
  /** The card that counts for it. */
  readonly merged: string;
  readonly why: string;
  readonly at: Instant;
  readonly by: string;
};

/**
 * Gives the public id of the merge.
 *
 * @throws OperatingError `registry/no-such-member`, `registry/merged-already` (one of the two counts for another card),
 * `registry/other-segment`, `registry/merged-with-itself`.
 */
export async function mergeMemberships(database: Database | Within, merge: Merge): Promise<string> {
  const [kept, merged] = [kpjOf(merge.kept), kpjOf(merge.merged)];
  if (kept === merged) throw new OperatingError('registry/merged-with-itself', { kpj: kept });
  const { rows } = await refusing(
    sql<{ code: string }>`INSERT INTO registry.merge (merged, kept, why, recorded_at, recorded_by)
      SELECT a.id, b.id, ${merge.why}, ${merge.at}::timestamptz, ${merge.by}
      FROM registry.membership a, registry.membership b WHERE a.kpj = ${merged} AND b.kpj = ${kept}
      RETURNING code`.execute(database),
  );
  const [made] = rows;
  if (made === undefined) throw new OperatingError('registry/no-such-member', { kpjs: [kept, merged] });
  return made.code;
}
