// Lists claims by their number, page by page, and says where each stands.
import { type Day, date } from '@jamin/engine';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import type { ClaimAsk, ClaimState } from './tables.ts';

type Sought = {
  readonly state?: ClaimState | undefined;
  readonly ask?: ClaimAsk | undefined;
  readonly membership?: string | undefined;
  readonly branch?: string | undefined;
  /** The claim after which the page begins. */
  readonly after?: string | undefined;
  readonly limit: number;
};

export type ListedClaim = {
  readonly claim: string;
  readonly branch: string;
  readonly membership: string;
  readonly ask: ClaimAsk;
  readonly eventOn: Day;
  readonly filedAt: Instant;
  readonly state: ClaimState;
  /** The number of the last decision, and the sen that it grants. */
  readonly decision: number | null;
  readonly amount: bigint | null;
};

/** At most so many; whoever got that many asks for what comes after the last. */
export async function listClaims(database: Database | Within, sought: Sought): Promise<readonly ListedClaim[]> {
  const { state, ask, membership, branch, after, limit } = sought;
  let query = database
    .selectFrom('claims.claim as c')
    .innerJoin('claims.state as s', 's.claim', 'c.id')
    .select(['c.id', 'c.branch', 'c.membership', 'c.ask', 'c.event_on', 'c.filed_at'])
    .select(['s.state', 's.decision', 's.amount'])
    .orderBy('c.id')
    .limit(limit);
  if (state !== undefined) query = query.where('s.state', '=', state);
  if (ask !== undefined) query = query.where('c.ask', '=', ask);
  if (membership !== undefined) query = query.where('c.membership', '=', membership);
  if (branch !== undefined) query = query.where('c.branch', '=', branch);
  if (after !== undefined) query = query.where('c.id', '>', after);
  const rows = await query.execute();
  return rows.map(({ id, event_on, filed_at, ...row }) => {
    return { ...row, claim: id, eventOn: date(event_on), filedAt: filed_at };
  });
}
