// Approves a batch, which two people must do before it is sent, or refuses it, which one may.
import { writeDate } from '@jamin/engine';
import { sql } from 'kysely';
import { businessDay, type Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { asOne, takeTurn } from './transaction.ts';

type Approval = { readonly batch: string; readonly at: Instant; readonly by: string };

/** How many approved the batch by now; two are enough. */
export type Approved = { readonly approvals: number; readonly replayed: boolean };

/**
 * One person's approval; asked again, the same answer.
 *
 * @throws OperatingError `payments/no-such-batch`, `payments/same-person` (who made the batch or ordered a payment in
 * it), `payments/approved-already` (by two others), `payments/batch-refused`.
 */
export function approveBatch(database: Database | Within, { batch, at, by }: Approval): Promise<Approved> {
  return asOne(database, async (within) => {
    await takeTurn(within, 'batch', batch);
    await mustExist(within, batch);
    const before = await within
      .selectFrom('payments.batch_approval')
      .where('batch', '=', batch)
      .select('approved_by')
      .execute();
    if (before.some(({ approved_by }) => approved_by === by)) return { approvals: before.length, replayed: true };
    const number = before.length + 1;
    if (number > 2) throw new OperatingError('payments/approved-already', { batch });
    await within
      .insertInto('payments.batch_approval')
      .values({ batch, number, approved_at: at, approved_by: by })
      .execute();
    return { approvals: number, replayed: false };
  });
}

type Refusal = Approval & { readonly reason: string };

/**
 * Stops a batch that was not sent: its payments are withdrawn, their money goes back to the claims, and each can be
 * ordered anew.
 *
 * @throws OperatingError `payments/no-such-batch`, `payments/batch-sent`.
 */
export function refuseBatch(database: Database | Within, { batch, reason, at, by }: Refusal): Promise<void> {
  return asOne(database, async (within) => {
    await takeTurn(within, 'batch', batch);
    await mustExist(within, batch);
    const refused = await within
      .insertInto('payments.batch_refusal')
      .values({ batch, reason, refused_at: at, refused_by: by })
      .onConflict((conflict) => conflict.column('batch').doNothing())
      .returning('batch')
      .executeTakeFirst();
    if (refused === undefined) return;
    const today = writeDate(businessDay(at));
    await sql`
      WITH member AS MATERIALIZED (
        SELECT p.id, p.claim FROM payments.batch_member m JOIN payments.payment p ON p.id = m.payment
        WHERE m.batch = ${batch} ORDER BY p.id
      ), released AS MATERIALIZED (
        SELECT member.id AS payment, e.id AS transfer FROM member, LATERAL ledger.end_hold('hold:' || member.id,
          'released', 'withdrawn:' || member.id, ${today}::date, ${at}::timestamptz, 'claim', member.claim) e
      )
      INSERT INTO payments.outcome (payment, outcome, reason, transfer, happened_on, recorded_at)
      SELECT payment, 'withdrawn', ${reason}, transfer, ${today}::date, ${at}::timestamptz FROM released`.execute(
      within,
    );
  });
}

async function mustExist(within: Within, batch: string): Promise<void> {
  const row = await within.selectFrom('payments.batch').where('id', '=', batch).select('id').executeTakeFirst();
  if (row === undefined) throw new OperatingError('payments/no-such-batch', { batch });
}
