// Proposes what a line of the reconciliation queue is; a second officer decides.
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { asOne, takeTurn } from './transaction.ts';

type Proposal = {
  /** A line of a statement, or of a status file, by its number in the queue. */
  readonly source: 'entry' | 'status';
  readonly id: bigint;
  /** It is this payment's; its money is kept apart in the books; or there is nothing of ours to book. */
  readonly action: { readonly match: string } | 'suspense' | 'note';
  readonly note: string;
  readonly at: Instant;
  readonly by: string;
};

/**
 * The number of the proposal; asked again by the same person, the same number.
 *
 * @throws OperatingError `payments/not-unmatched`, `payments/does-not-match` with the reason, `payments/proposal-open`
 * (another waits to be decided), `payments/not-booked` (only a line of a statement can move money).
 */
export function resolveUnmatched(database: Database | Within, proposal: Proposal): Promise<bigint> {
  const { source, id, action, note, at, by } = proposal;
  return asOne(database, async (within) => {
    const line = await within
      .selectFrom('payments.unmatched')
      .where('source', '=', source)
      .where('id', '=', id)
      .select(['bank_account', 'amount'])
      .executeTakeFirst();
    if (line === undefined) throw new OperatingError('payments/not-unmatched', { source, id: String(id) });
    await takeTurn(within, 'bank-account', line.bank_account);
    if (source === 'status' && action !== 'note') throw new OperatingError('payments/not-booked', { id: String(id) });
    const payment = typeof action === 'object' ? action.match : null;
    if (payment !== null) await mustMatch(within, id, payment);
    const column = source === 'entry' ? 'bank_entry' : 'status_line';
    const before = await within
      .selectFrom('payments.resolution as r')
      .leftJoin('payments.resolution_decision as d', 'd.resolution', 'r.id')
      .where(`r.${column}`, '=', id)
      .orderBy('r.attempt')
      .select(['r.id', 'r.action', 'r.payment', 'r.note', 'r.proposed_by', 'd.approved'])
      .execute();
    const named = typeof action === 'object' ? ('match' as const) : action;
    const open = before.find(({ approved }) => approved === null);
    if (open !== undefined) {
      const same = open.action === named && open.payment === payment && open.note === note && open.proposed_by === by;
      if (!same) throw new OperatingError('payments/proposal-open', { resolution: String(open.id) });
      return open.id;
    }
    const lines = source === 'entry' ? { bank_entry: id, status_line: null } : { bank_entry: null, status_line: id };
    const row = {
      ...lines,
      attempt: before.length + 1,
      action: named,
      payment,
      note,
      proposed_at: at,
      proposed_by: by,
    };
    const made = await within.insertInto('payments.resolution').values(row).returning('id').executeTakeFirstOrThrow();
    return made.id;
  });
}

/** @throws OperatingError `payments/does-not-match`: whatever an officer says, sum and account must fit. */
export async function mustMatch(within: Within, entry: bigint, payment: string): Promise<void> {
  const { rows } = await sql<{ reason: string | null }>`
    SELECT payments.mismatch(e.amount, s.bank_account, p) AS reason
    FROM payments.bank_entry e JOIN payments.statement s ON s.id = e.statement
    LEFT JOIN payments.payment_state p ON p.payment = ${payment}
    WHERE e.id = ${entry}::bigint`.execute(within);
  const reason = rows[0]?.reason ?? null;
  if (reason !== null) throw new OperatingError('payments/does-not-match', { payment, reason });
}
