// A second person sends a decision back with a reason; the claim is then decided anew.
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { told } from '../ledger/post-transfer.ts';

type Return = {
  readonly claim: string;
  readonly decision: number;
  readonly reason: string;
  readonly at: Instant;
  readonly by: string;
};

/** @throws OperatingError `claims/already-approved` */
export async function returnDecision(
  database: Database | Within,
  { claim, decision, reason, at, by }: Return,
): Promise<void> {
  await told(
    database
      .insertInto('claims.return')
      .values({ claim, decision, reason, returned_at: at, returned_by: by })
      .onConflict((conflict) => conflict.columns(['claim', 'decision']).doNothing())
      .execute(),
  );
}
