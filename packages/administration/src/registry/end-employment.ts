// Ends employments: the last day of work and why; a mistake in it is put right by a correction.
import { type Day, writeDate } from '@jamin/engine';
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { refusing } from './refusal.ts';
import type { EndReason } from './tables.ts';
import { inTransaction } from './transaction.ts';

type End = {
  /** The public id of the employment. */
  readonly employment: string;
  /** The last day of work. */
  readonly on: Day;
  readonly reason: EndReason;
};

type Ending = { readonly at: Instant; readonly by: string };

/**
 * Says whether it ended now; false when it had ended just so before.
 *
 * @throws OperatingError `registry/no-such-employment`, `registry/employment-ended` (on another day or for another
 * reason), `registry/ends-before-start`, `registry/changed-meanwhile` (somebody else ended it at the same time).
 */
export async function endEmployment(database: Database | Within, { at, by, ...end }: Ending & End): Promise<boolean> {
  return (await endEmployments(database, { at, by, ends: [end] })) === 1;
}

/** Many at once, all or none; how many ended now. */
export function endEmployments(
  database: Database | Within,
  { at, by, ends }: Ending & { readonly ends: readonly End[] },
): Promise<number> {
  const rows = ends.map(({ employment, on, reason }) => ({ employment, on: writeDate(on), reason }));
  const standing = sql`json_to_recordset(${JSON.stringify(rows)}::text::json)
      AS given (employment text, "on" date, reason text)
    LEFT JOIN registry.employment e ON e.code = given.employment
    LEFT JOIN registry.employment_version v ON v.employment = e.id AND v.known_to = 'infinity'`;
  return inTransaction(database, async (within) => {
    const { rows: ended } = await refusing(
      sql`INSERT INTO registry.employment_version
          (employment, membership, employer, starts_on, ends_on, reason, programmes, replaces,
          known_from, recorded_by)
        SELECT v.employment, v.membership, v.employer, v.starts_on, given."on", given.reason, v.programmes, v.id,
          ${at}::timestamptz, ${by}
        FROM ${standing} WHERE v.ends_on IS NULL AND given."on" >= v.starts_on
        ORDER BY v.employment RETURNING id`.execute(within),
    );
    // Looked at afterwards: what somebody else ended a moment before is then seen, and never taken for our own doing.
    const { rows: wrong } = await sql<{ employment: string; code: string }>`SELECT given.employment,
        CASE WHEN e.id IS NULL THEN 'registry/no-such-employment'
             WHEN v.ends_on IS NOT NULL THEN 'registry/employment-ended' ELSE 'registry/ends-before-start' END AS code
      FROM ${standing}
      WHERE e.id IS NULL OR (v.ends_on, v.reason) IS DISTINCT FROM (given."on", given.reason)
      ORDER BY 1 LIMIT 1`.execute(within);
    const [first] = wrong;
    if (first !== undefined) throw new OperatingError(first.code, { employment: first.employment });
    return ended.length;
  });
}
