// Takes in an application: what is claimed, over which event, and what the claimant says; once for each key.
import { type Day, writeDate } from '@jamin/engine';
import { sql } from 'kysely';
import { businessDay, type Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { told } from '../ledger/post-transfer.ts';
import { announcing } from '../outbox/announce.ts';
import { inTransaction } from '../registry/transaction.ts';
import { type StatedFact, stating } from './state-facts.ts';
import type { ClaimAsk } from './tables.ts';

type Filing = {
  /** Idempotency key: filed again, it is the same claim. */
  readonly key: string;
  readonly branch: string;
  readonly membership: string;
  readonly ask: ClaimAsk;
  readonly eventOn: Day;
  readonly facts: readonly StatedFact[];
  readonly at: Instant;
  readonly by: string;
};

/**
 * Gives the id of the claim.
 *
 * @throws OperatingError `claims/key-reused` when the key has filed something else, `claims/open-already` when the
 * member has a JHT claim that nobody approved or refused yet.
 */
export async function fileClaim(database: Database | Within, filing: Filing): Promise<string> {
  return told(inTransaction(database, (within) => fileWithin(within, filing)));
}

async function fileWithin(
  within: Within,
  { key, branch, membership, ask, eventOn, facts, at, by }: Filing,
): Promise<string> {
  const claim = { key, branch, membership, ask, event_on: writeDate(eventOn), filed_by: by };
  const made = await within
    .insertInto('claims.claim')
    .values({ ...claim, filed_at: at })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (made !== undefined) {
    const filed = { kind: 'claim.filed', branch, subject: made.id, data: { programme: ask } } as const;
    const announced = announcing({ ...filed, happenedOn: businessDay(at), at });
    const stated = stating({ claim: made.id, facts, at, by });
    await (facts.length === 0 ? announced : sql`WITH told AS (${announced}) ${stated}`).execute(within);
    return made.id;
  }
  const before = await within.selectFrom('claims.claim').selectAll().where('key', '=', key).executeTakeFirst();
  // Somebody else's claim is not seen, and its key is taken all the same.
  if (before === undefined) throw new OperatingError('claims/key-reused', { key });
  const same = Object.entries(claim).every(([name, value]) => before[name as keyof typeof claim] === value);
  if (!same) throw new OperatingError('claims/key-reused', { key });
  return before.id;
}
