// An officer has seen a paper of a claim.
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { told } from '../ledger/post-transfer.ts';
import { workOnClaim } from './lock-claim.ts';

type Seen = {
  readonly claim: string;
  /** Its codes in the law package (`documents.*`), one or more. */
  readonly codes: readonly string[];
  readonly at: Instant;
  readonly by: string;
};

/** @throws OperatingError `claims/already-approved`. */
export async function seePapers(database: Database | Within, { claim, codes, at, by }: Seen): Promise<void> {
  if (codes.length === 0) return;
  const seeing = workOnClaim(database, claim, (within) =>
    sql`INSERT INTO claims.paper (claim, number, code, seen_at, seen_by)
      SELECT ${claim}, coalesce((SELECT max(number) FROM claims.paper WHERE claim = ${claim}), 0) + paper.number,
        paper.code, ${at}::timestamptz, ${by}
      FROM unnest(${codes}::text[]) WITH ORDINALITY AS paper (code, number)`.execute(within),
  );
  await told(seeing);
}

/** The codes of the papers that were seen. */
export async function papersSeen(database: Database | Within, claim: string): Promise<ReadonlySet<string>> {
  const rows = await database.selectFrom('claims.paper').select('code').where('claim', '=', claim).execute();
  return new Set(rows.map(({ code }) => code));
}
