// A second person stands behind a proposed year of scholarship; it becomes a part of the claim and is owed at once.
import { sql } from 'kysely';
import { businessDay, type Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { told } from '../ledger/post-transfer.ts';
import { type Sen, sen } from '../money.ts';
import { workOnClaim } from './lock-claim.ts';
import { oweDueParts } from './owe-due-parts.ts';

type Approval = {
  readonly claim: string;
  /** The number of the proposal that was looked at. */
  readonly number: number;
  readonly at: Instant;
  readonly by: string;
};

/**
 * Gives the sen that are owed from now on.
 *
 * @throws OperatingError `claims/no-such-proposal` (none, or a later one for the same year), `claims/same-person`,
 * `claims/scholarship-granted` (also to a child written by name), `claims/scholarships-used-up` (no year of the stage
 * is left, or more than the decision says can be paid over all years).
 */
export function approveScholarship(database: Database | Within, { claim, number, at, by }: Approval): Promise<Sen> {
  const approving = workOnClaim(database, claim, async (within) => {
    const { rows } = await sql<{ amount: bigint }>`SELECT claims.approve_school_year(${claim}, ${number}::integer,
      ${at}::timestamptz, ${by}) AS amount`.execute(within);
    await oweDueParts(within, { claim, on: businessDay(at), at });
    return sen(rows[0]?.amount ?? 0n);
  });
  return told(approving);
}
