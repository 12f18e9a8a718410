// A second officer decides on a proposal for the reconciliation queue; an approved one is carried out at once.
import { writeDate } from '@jamin/engine';
import { sql } from 'kysely';
import { businessDay, type Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { mustMatch } from './resolve-unmatched.ts';
import { settlePaid, settleReturned } from './settle-payments.ts';
import { asOne, takeTurn } from './transaction.ts';

type Decision = { readonly resolution: bigint; readonly approved: boolean; readonly at: Instant; readonly by: string };

/**
 * The decision; asked again, nothing more happens.
 *
 * @throws OperatingError `payments/no-such-proposal`, `payments/same-person`, `payments/decided-already` (otherwise, or
 * by somebody else), `payments/does-not-match` (something came between).
 */
export function decideResolution(database: Database | Within, decision: Decision): Promise<void> {
  const { resolution, approved, at, by } = decision;
  return asOne(database, async (within) => {
    const proposal = await proposed(within, resolution);
    if (proposal === undefined)
      throw new OperatingError('payments/no-such-proposal', { resolution: String(resolution) });
    await takeTurn(within, 'bank-account', proposal.bank_account);
    const before = await within
      .selectFrom('payments.resolution_decision')
      .where('resolution', '=', resolution)
      .select(['approved', 'decided_by'])
      .executeTakeFirst();
    if (before !== undefined) {
      if (before.approved === approved && before.decided_by === by) return;
      throw new OperatingError('payments/decided-already', { resolution: String(resolution) });
    }
    const moves = approved ? proposal.action : 'note';
    const transfer = moves === 'suspense' ? await keepApart(within, proposal, at) : null;
    await within
      .insertInto('payments.resolution_decision')
      .values({ resolution, approved, decided_at: at, decided_by: by, transfer })
      .execute();
    if (moves === 'match') await matched(within, proposal, at);
  });
}

type Proposed = {
  readonly id: bigint;
  readonly action: 'match' | 'suspense' | 'note';
  readonly payment: string | null;
  readonly entry: bigint | null;
  readonly amount: bigint | null;
  readonly bank_account: string;
};

async function proposed(within: Within, resolution: bigint): Promise<Proposed | undefined> {
  const { rows } = await sql<Proposed>`
    SELECT r.id, r.action, r.payment, r.bank_entry AS entry, e.amount,
      coalesce(s.bank_account, b.bank_account) AS bank_account
    FROM payments.resolution r
    LEFT JOIN payments.bank_entry e ON e.id = r.bank_entry LEFT JOIN payments.statement s ON s.id = e.statement
    LEFT JOIN payments.status_line l ON l.id = r.status_line LEFT JOIN payments.file f ON f.hash = l.file
    LEFT JOIN payments.batch b ON b.id = f.batch
    WHERE r.id = ${resolution}::bigint`.execute(within);
  return rows[0];
}

async function matched(within: Within, { id, entry, payment, amount }: Proposed, at: Instant): Promise<void> {
  if (entry === null || payment === null || amount === null)
    throw new Error('A match without its line or its payment.');
  await mustMatch(within, entry, payment);
  const ready = sql`SELECT e.id, ${payment}::text AS payment, s.bank_account, e.booked_on, e.return_reason,
      ${id}::bigint AS resolution
    FROM payments.bank_entry e JOIN payments.statement s ON s.id = e.statement WHERE e.id = ${entry}::bigint`;
  await (amount < 0n ? settlePaid : settleReturned)(within, ready, at);
}

/** Money from nobody known is owed to whoever it is; money that went nobody knows where is owed by the bank. */
async function keepApart(within: Within, { entry }: Proposed, at: Instant): Promise<bigint> {
  const { rows } = await sql<{ id: bigint }>`
    SELECT t.id FROM payments.bank_entry e JOIN payments.statement s ON s.id = e.statement
      JOIN payments.bank_account a ON a.code = s.bank_account,
      LATERAL ledger.post('suspense:' || e.id, 'suspense', 'bank-entry', e.id::text,
        payments.day_in_the_books(e.booked_on, ${writeDate(businessDay(at))}::date), ${at}::timestamptz,
        ARRAY[a.fund, a.fund]::text[],
        ARRAY['bank', CASE WHEN e.amount > 0 THEN 'unallocated' ELSE 'receivable' END],
        ARRAY[a.code, CASE WHEN e.amount > 0 THEN 'bank-entry:' || e.id ELSE 'bank:' || a.code END],
        ARRAY[e.amount, -e.amount]) t
    WHERE e.id = ${entry === null ? null : String(entry)}::bigint`.execute(within);
  const [posted] = rows;
  if (posted === undefined) throw new Error('No line to keep apart.');
  return posted.id;
}
