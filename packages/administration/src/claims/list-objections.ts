// The objections to a claim's decision: who was asked, how each ended, and the claim that followed.
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import type { ObjectionOutcome } from './tables.ts';

type ListedObjection = {
  readonly number: number;
  /** What is in dispute, in the words of the law package. */
  readonly dispute: string;
  readonly body: string;
  readonly reason: string;
  readonly filedAt: Instant;
  readonly filedBy: string;
  /** Nothing while it waits. */
  readonly ended: { readonly outcome: ObjectionOutcome; readonly reason: string; readonly at: Instant } | null;
  /** The claim that was filed anew after it was upheld. */
  readonly renewed: string | null;
};

/** In the order in which they were filed. */
export async function listObjections(database: Database | Within, claim: string): Promise<readonly ListedObjection[]> {
  const rows = await database
    .selectFrom('claims.objection as o')
    .leftJoin('claims.objection_outcome as e', (join) =>
      join.onRef('e.claim', '=', 'o.claim').onRef('e.number', '=', 'o.number'),
    )
    .leftJoin('claims.renewal as r', (join) =>
      join.onRef('r.objected', '=', 'o.claim').onRef('r.number', '=', 'o.number'),
    )
    .select(['o.number', 'o.dispute', 'o.body', 'o.reason', 'o.filed_at', 'o.filed_by'])
    .select(['e.outcome', 'e.reason as ended_reason', 'e.ended_at', 'r.claim as renewed'])
    .where('o.claim', '=', claim)
    .orderBy('o.number')
    .execute();
  return rows.map(({ number, dispute, body, reason, filed_at, filed_by, renewed, ...end }) => {
    const { outcome, ended_reason, ended_at } = end;
    const isOver = outcome !== null && ended_reason !== null && ended_at !== null;
    return {
      ...{ number, dispute, body, reason, filedAt: filed_at, filedBy: filed_by, renewed },
      ended: isOver ? { outcome, reason: ended_reason, at: ended_at } : null,
    };
  });
}
