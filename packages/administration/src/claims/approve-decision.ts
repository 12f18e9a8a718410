// A second person stands behind the last decision of a claim; what falls due today becomes owed in the ledger.
import { businessDay, type Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { told } from '../ledger/post-transfer.ts';
import { announce } from '../outbox/announce.ts';
import { inTransaction } from '../registry/transaction.ts';
import { isHeirsClaim } from './name-payee.ts';
import { oweDueParts } from './owe-due-parts.ts';

type Approval = {
  readonly claim: string;
  /** The number of the decision that was looked at: approving by mistake what came after it is refused. */
  readonly decision: number;
  readonly at: Instant;
  readonly by: string;
};

/**
 * @throws OperatingError `claims/no-such-decision`, `claims/same-person`, `claims/not-decidable` (facts are missing),
 * `claims/no-payee` (an heir's claim in which nobody was named),
 * `claims/not-the-last-decision`, `claims/already-approved`, and what the ledger refuses: nothing is approved then.
 */
export async function approveDecision(
  database: Database | Within,
  { claim, decision, at, by }: Approval,
): Promise<void> {
  await told(
    inTransaction(database, async (within) => {
      const row = await within
        .selectFrom('claims.decision as d')
        .innerJoin('claims.claim as c', 'c.id', 'd.claim')
        .select(['d.decided_by', 'd.outcome', 'c.branch'])
        .where('d.claim', '=', claim)
        .where('d.number', '=', decision)
        .executeTakeFirst();
      if (row === undefined) throw new OperatingError('claims/no-such-decision', { claim, decision });
      const { decided_by, outcome, branch } = row;
      if (decided_by === by) throw new OperatingError('claims/same-person', { claim, by });
      if (outcome !== 'granted' && outcome !== 'refused') throw new OperatingError('claims/not-decidable', { claim });
      if (outcome === 'granted' && (await isHeirsClaim(within, claim))) await requirePayee(within, claim);
      const approval = { claim, decision, decided_by, outcome, approved_at: at, approved_by: by };
      const made = await within
        .insertInto('claims.approval')
        .values(approval)
        .onConflict((conflict) => conflict.column('claim').doNothing())
        .executeTakeFirst();
      if (made.numInsertedOrUpdatedRows === 0n) throw new OperatingError('claims/already-approved', { claim });
      const event = { kind: 'claim.approved', branch, subject: claim, data: { decision, outcome } } as const;
      await announce(within, { ...event, happenedOn: businessDay(at), at });
      await oweDueParts(within, { claim, on: businessDay(at), at });
    }),
  );
}

async function requirePayee(within: Within, claim: string): Promise<void> {
  const named = await within.selectFrom('claims.heirs').select('number').where('claim', '=', claim).executeTakeFirst();
  if (named === undefined) throw new OperatingError('claims/no-payee', { claim });
}
