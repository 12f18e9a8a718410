// Draws from what banks said and did what became of payments, and moves their money; asked again, it does what is left.
import { writeDate } from '@jamin/engine';
import { type RawBuilder, sql } from 'kysely';
import { businessDay, type Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { asOne, takeTurn } from './transaction.ts';

/** As many at once as a transaction holds well. */
const PORTION = 1000;

export type Settled = { readonly paid: number; readonly returned: number };

/**
 * Lines of statements that match their payments: money out is paid, money back goes to the claim. What came earlier
 * and waited for one of these lines is looked at again.
 */
export function settleEntries(
  database: Database | Within,
  bankAccount: string,
  statements: readonly bigint[],
  at: Instant,
): Promise<Settled> {
  const told = sql`e.told IN (
    SELECT payment FROM payments.bank_entry WHERE statement = ANY (${statements.map(String)}::bigint[]))`;
  return settleAmong(database, bankAccount, told, at);
}

/** All lines of an account that match by now: what was missing came another way than by a statement. */
export function settleWaiting(database: Database, bankAccount: string, at: Instant): Promise<Settled> {
  return settleAmong(database, bankAccount, sql`TRUE`, at);
}

async function settleAmong(
  database: Database | Within,
  bankAccount: string,
  among: RawBuilder<unknown>,
  at: Instant,
): Promise<Settled> {
  const portions = (bound: RawBuilder<unknown>, settle: Settle) =>
    inPortions(database, bankAccount, async (within, after) => {
      const ready = sql`SELECT DISTINCT ON (e.told) e.id, e.payment, e.bank_account, e.booked_on, e.return_reason,
          NULL::bigint AS resolution
        FROM payments.open_entry e
        WHERE e.bank_account = ${bankAccount} AND ${among} AND e.told > ${after}
          AND e.reason IS NULL AND ${bound}
        ORDER BY e.told, e.id LIMIT ${PORTION}`;
      return settle(within, ready, at);
    });
  const paid = await portions(sql`e.amount < 0`, settlePaid);
  return { paid, returned: await portions(sql`e.amount > 0`, settleReturned) };
}

/** Settles rows of (id, payment, bank_account, booked_on, return_reason, resolution); gives their payments. */
type Settle = (within: Within, ready: RawBuilder<unknown>, at: Instant) => Promise<readonly string[]>;

export const settlePaid: Settle = async (within, ready, at) => {
  const { rows } = await sql<{ payment: string }>`
    WITH ready AS MATERIALIZED (${ready}), settled AS MATERIALIZED (
      SELECT r.*, d.day, t.id AS transfer
      FROM ready r, LATERAL payments.day_in_the_books(r.booked_on, ${today(at)}::date) AS d (day),
        LATERAL ledger.end_hold('hold:' || r.payment, 'confirmed', 'paid:' || r.payment, d.day, ${at}::timestamptz,
          'bank', r.bank_account) t
    ), told AS (${outcome('paid', at)})
    SELECT payment FROM ready`.execute(within);
  return rows.map(({ payment }) => payment);
};

export const settleReturned: Settle = async (within, ready, at) => {
  const { rows } = await sql<{ payment: string }>`
    WITH ready AS MATERIALIZED (${ready}), settled AS MATERIALIZED (
      SELECT r.*, d.day, t.id AS transfer
      FROM ready r JOIN payments.payment p ON p.id = r.payment
        JOIN payments.outcome paid ON paid.payment = r.payment AND paid.outcome = 'paid',
        LATERAL payments.day_in_the_books(r.booked_on, ${today(at)}::date) AS d (day),
        LATERAL ledger.post('returned:' || r.payment, 'returned', 'payment', r.payment, d.day, ${at}::timestamptz,
          ARRAY[p.fund, p.fund]::text[], ARRAY['bank', 'claim'], ARRAY[r.bank_account, p.claim],
          ARRAY[p.amount, -p.amount], paid.transfer) t
    ), told AS (${outcome('returned', at)})
    SELECT payment FROM ready`.execute(within);
  return rows.map(({ payment }) => payment);
};

/** Of two lines for one payment one counts; the other stays in the queue. */
function outcome(name: 'paid' | 'returned', at: Instant): RawBuilder<unknown> {
  return sql`INSERT INTO payments.outcome
      (payment, outcome, reason, bank_entry, resolution, transfer, happened_on, recorded_at)
    SELECT payment, ${name}, return_reason, id, resolution, transfer, day, ${at}::timestamptz FROM settled
    ON CONFLICT (payment, outcome) DO NOTHING`;
}

export type StatusesSettled = { readonly accepted: number; readonly rejected: number };

/** What a bank said of a batch's payments: a rejected payment's money goes back to its claim. */
export async function settleStatuses(
  database: Database | Within,
  batch: string,
  bankAccount: string,
  at: Instant,
): Promise<StatusesSettled> {
  const rejected = await inPortions(database, bankAccount, async (within, after) => {
    const { rows } = await sql<{ payment: string }>`
      WITH ready AS MATERIALIZED (
        SELECT DISTINCT ON (s.told) s.id, s.payment, s.bank_reason, p.claim
        FROM payments.open_status s JOIN payments.payment p ON p.id = s.payment
        WHERE s.batch = ${batch} AND s.told > ${after} AND s.reason IS NULL AND s.outcome = 'rejected'
        ORDER BY s.told, s.id LIMIT ${PORTION}
      ), settled AS MATERIALIZED (
        SELECT r.*, t.id AS transfer FROM ready r, LATERAL ledger.end_hold('hold:' || r.payment, 'released',
          'rejected:' || r.payment, ${today(at)}::date, ${at}::timestamptz, 'claim', r.claim) t
      ), told AS (
        INSERT INTO payments.outcome (payment, outcome, reason, status_line, transfer, happened_on, recorded_at)
        SELECT payment, 'rejected', bank_reason, id, transfer, ${today(at)}::date, ${at}::timestamptz FROM settled
        ON CONFLICT (payment, outcome) DO NOTHING
      )
      SELECT payment FROM ready`.execute(within);
    return rows.map(({ payment }) => payment);
  });
  const accepted = await asOne(database, async (within) => {
    const { rows } = await sql`
      INSERT INTO payments.outcome (payment, outcome, reason, status_line, happened_on, recorded_at)
      SELECT s.payment, 'accepted', s.bank_reason, s.id, ${today(at)}::date, ${at}::timestamptz
      FROM payments.open_status s
      WHERE s.batch = ${batch} AND s.reason IS NULL AND s.outcome = 'accepted' ORDER BY s.told
      ON CONFLICT (payment, outcome) DO NOTHING RETURNING payment`.execute(within);
    return rows.length;
  });
  return { accepted, rejected };
}

/** One portion after the other, each in its own transaction, in the order of payment ids; gives how many there were. */
async function inPortions(
  database: Database | Within,
  bankAccount: string,
  settle: (within: Within, after: string) => Promise<readonly string[]>,
): Promise<number> {
  const done = new Set<string>();
  for (let after = ''; ; ) {
    const from = after;
    const settled = await asOne(database, async (within) => {
      await takeTurn(within, 'bank-account', bankAccount);
      return settle(within, from);
    });
    for (const payment of settled) done.add(payment);
    if (settled.length < PORTION) return done.size;
    after = settled.at(-1) ?? after;
  }
}

function today(at: Instant): string {
  return writeDate(businessDay(at));
}
