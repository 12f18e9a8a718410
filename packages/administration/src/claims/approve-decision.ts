// A second person stands behind the last decision of a claim; what falls due today becomes owed in the ledger.
import type { Outcome } from '@jamin/engine';
import { sql } from 'kysely';
import { businessDay, type Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { told } from '../ledger/post-transfer.ts';
import { announcing } from '../outbox/announce.ts';
import { inTransaction } from '../registry/transaction.ts';
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
 * `claims/no-payee` (an heir's claim in which nobody was named), `claims/member-died` (a JHT claim of the member's own
 * while heirs claim),
 * `claims/not-the-last-decision`, `claims/already-approved`, and what the ledger refuses: nothing is approved then.
 */
export async function approveDecision(
  database: Database | Within,
  { claim, decision, at, by }: Approval,
): Promise<void> {
  await told(
    inTransaction(database, async (within) => {
      const { decided_by, outcome, branch, heir, named } = await lookedAt(within, claim, decision);
      if (decided_by === by) throw new OperatingError('claims/same-person', { claim, by });
      if (outcome !== 'granted' && outcome !== 'refused') throw new OperatingError('claims/not-decidable', { claim });
      if (outcome === 'granted' && heir === 'true' && !named) throw new OperatingError('claims/no-payee', { claim });
      const event = { kind: 'claim.approved', branch, subject: claim, data: { decision, outcome } } as const;
      const announced = announcing({ ...event, happenedOn: businessDay(at), at }, sql`FROM made`);
      const { rows } = await sql<{ claim: string }>`WITH made AS (
          INSERT INTO claims.approval (claim, decision, decided_by, outcome, approved_at, approved_by)
          VALUES (${claim}, ${decision}, ${decided_by}, ${outcome}, ${at}::timestamptz, ${by})
          ON CONFLICT (claim) DO NOTHING RETURNING claim
        ), told AS (${announced}) SELECT claim FROM made`.execute(within);
      if (rows.length === 0) throw new OperatingError('claims/already-approved', { claim });
      await oweDueParts(within, { claim, on: businessDay(at), at });
    }),
  );
}

type LookedAt = {
  readonly decided_by: string;
  readonly outcome: Outcome;
  readonly branch: string;
  /** The last word on whether it is an heir's claim, as JSON. */
  readonly heir: string | null;
  /** Whether a payee was named. */
  readonly named: boolean;
};

async function lookedAt(within: Within, claim: string, decision: number): Promise<LookedAt> {
  const { rows } = await sql<LookedAt>`SELECT d.decided_by, d.outcome, c.branch,
      (SELECT f.value FROM claims.fact f WHERE f.claim = c.id AND f.name = 'heir'
        ORDER BY f.number DESC LIMIT 1) AS heir,
      EXISTS (SELECT FROM claims.heirs h WHERE h.claim = c.id) AS named
    FROM claims.decision d JOIN claims.claim c ON c.id = d.claim
    WHERE d.claim = ${claim} AND d.number = ${decision}::integer`.execute(within);
  const [row] = rows;
  if (row === undefined) throw new OperatingError('claims/no-such-decision', { claim, decision });
  return row;
}
