// Lists payments and batches by their numbers, page by page, with where each stands.
import { type Day, date } from '@jamin/engine';
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import type { Fund } from '../ledger/tables.ts';
import type { PaymentState } from './payment-state.ts';
import type { PaymentStatus } from './tables.ts';

type Sought = {
  readonly payment?: string | undefined;
  readonly claim?: string | undefined;
  readonly status?: PaymentStatus | undefined;
  readonly batch?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
};

/** To whom it goes: the name, the bank, and the account but for its last letters. */
export type MaskedPayee = {
  readonly payee_name: string;
  readonly payee_bank: string;
  readonly payee_account: string;
};

type ListedPayment = PaymentState & MaskedPayee;

export async function listPayments(database: Database | Within, sought: Sought): Promise<readonly ListedPayment[]> {
  const { payment, claim, status, batch, after, limit } = sought;
  let query = database
    .selectFrom('payments.payment_state as s')
    .innerJoin('payments.payment as p', 'p.id', 's.payment')
    .selectAll('s')
    .select(['p.payee_name', 'p.payee_bank', 'p.account_ends'])
    .orderBy('s.payment')
    .limit(limit);
  if (payment !== undefined) query = query.where('s.payment', '=', payment);
  if (claim !== undefined) query = query.where('s.claim', '=', claim);
  if (status !== undefined) query = query.where('s.status', '=', status);
  if (batch !== undefined) query = query.where('s.batch', '=', batch);
  if (after !== undefined) query = query.where('s.payment', '>', after);
  const rows = await query.execute();
  return rows.map(({ account_ends, ...row }) => ({ ...row, payee_account: `****${account_ends ?? ''}` }));
}

/** @throws OperatingError `payments/no-such-payment`, also for who may not see it. */
export async function seePayment(database: Database | Within, payment: string): Promise<ListedPayment> {
  const [row] = await listPayments(database, { payment, limit: 1 });
  if (row === undefined) throw new OperatingError('payments/no-such-payment', { payment });
  return row;
}

type ListedBatch = {
  readonly batch: string;
  readonly bankAccount: string;
  readonly fund: Fund;
  readonly executionOn: Day;
  readonly payments: bigint;
  readonly total: bigint;
  readonly madeBy: string;
  readonly madeAt: Instant;
  readonly approvals: readonly string[];
  readonly refused: string | null;
  readonly sentAt: Instant | null;
};

type BatchesSought = {
  readonly batch?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
};

export async function listBatches(
  database: Database | Within,
  { batch, after = '', limit }: BatchesSought,
): Promise<readonly ListedBatch[]> {
  const { rows } = await sql<Omit<ListedBatch, 'executionOn'> & { on: string }>`SELECT b.id AS batch,
      b.bank_account AS "bankAccount", b.fund, b.execution_on AS on, held.payments, held.total,
      b.made_by AS "madeBy", b.made_at AS "madeAt", r.reason AS refused, f.at AS "sentAt",
      ARRAY(SELECT a.approved_by FROM payments.batch_approval a WHERE a.batch = b.id ORDER BY a.number) AS approvals
    FROM payments.batch b
    LEFT JOIN payments.batch_refusal r ON r.batch = b.id
    LEFT JOIN payments.file f ON f.batch = b.id AND f.message LIKE 'pain.001%'
    CROSS JOIN LATERAL (SELECT count(*) AS payments, coalesce(sum(p.amount), 0)::bigint AS total
      FROM payments.batch_member m JOIN payments.payment p ON p.id = m.payment WHERE m.batch = b.id) held
    WHERE b.id > ${after} AND (${batch ?? null}::text IS NULL OR b.id = ${batch ?? null})
    ORDER BY b.id LIMIT ${limit}`.execute(database);
  return rows.map(({ on, ...row }) => ({ ...row, executionOn: date(on) }));
}

/** @throws OperatingError `payments/no-such-batch`, also for who may not see it. */
export async function seeBatch(database: Database | Within, batch: string): Promise<ListedBatch> {
  const [row] = await listBatches(database, { batch, limit: 1 });
  if (row === undefined) throw new OperatingError('payments/no-such-batch', { batch });
  return row;
}
