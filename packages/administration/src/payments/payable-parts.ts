// What waits to be paid: parts of approved claims that are owed and not ordered yet, orders that wait, and batches.
import { type Day, writeDate } from '@jamin/engine';
import { sql } from 'kysely';
import type { Database, Within } from '../database.ts';
import type { Fund } from '../ledger/tables.ts';

export type PayablePart = {
  readonly line: number;
  readonly cause: string;
  readonly claim: string;
  readonly fund: Fund;
  readonly benefit: string;
  /** Sen after tax. */
  readonly amount: bigint;
  readonly due: string;
  readonly membership: string;
  /** The heir who is paid for all; nothing where the member is paid. */
  readonly payee: string | null;
};

const MOST = 50;

/** The oldest first; a failed payment is tried again by other means. Of one claim, where it is named. */
export async function payableParts(
  database: Database | Within,
  on: Day,
  claim: string | undefined = undefined,
): Promise<readonly PayablePart[]> {
  const { rows } = await sql<PayablePart>`SELECT p.claim || ':' || p.line AS cause, p.line, p.claim, p.fund, p.benefit,
      p.amount - p.tax AS amount, p.due_on AS due, c.membership,
      (SELECT h.payee FROM claims.heirs h WHERE h.claim = p.claim ORDER BY h.number DESC LIMIT 1) AS payee
    FROM claims.part p
    JOIN claims.approval a ON a.claim = p.claim AND a.decision = p.decision
    JOIN claims.claim c ON c.id = p.claim
    WHERE p.due_on <= ${writeDate(on)}::date
      AND (${claim ?? null}::text IS NULL OR p.claim = ${claim ?? null})
      AND NOT EXISTS (SELECT FROM payments.payment o WHERE o.cause = p.claim || ':' || p.line)
      AND claims.is_owed(p.claim, p.line)
    ORDER BY p.due_on, p.claim, p.line LIMIT ${MOST}`.execute(database);
  return rows;
}

export type FreeOrders = {
  readonly account: string;
  readonly fund: Fund;
  readonly payments: bigint;
  readonly total: bigint;
};

/** Orders in no batch, by the account that pays them. */
export async function freeOrders(database: Database | Within, on: Day): Promise<readonly FreeOrders[]> {
  const { rows } = await sql<FreeOrders>`SELECT a.code AS account, a.fund, count(*) AS payments,
      sum(p.amount)::bigint AS total
    FROM payments.payment p
    JOIN LATERAL (SELECT code, fund FROM payments.bank_account b WHERE b.fund = p.fund ORDER BY code LIMIT 1) a ON true
    WHERE p.due_on <= ${writeDate(on)}::date
      AND NOT EXISTS (SELECT FROM payments.batch_member m WHERE m.payment = p.id)
    GROUP BY a.code, a.fund ORDER BY a.fund`.execute(database);
  return rows;
}

export type BatchRow = {
  readonly batch: string;
  readonly fund: Fund;
  readonly account: string;
  readonly execution: string;
  readonly madeBy: string;
  readonly payments: bigint;
  readonly total: bigint;
  readonly approvedBy: readonly string[];
  readonly refused: boolean;
  readonly sent: boolean;
  readonly paid: bigint;
  /** Of which the bank has nothing more to say: paid, sent back, or never made. */
  readonly settled: bigint;
};

/** The newest first; one batch, where it is named. */
export async function batchRows(
  database: Database | Within,
  batch: string | undefined = undefined,
): Promise<readonly BatchRow[]> {
  const { rows } = await sql<BatchRow>`SELECT b.id AS batch, b.fund, b.bank_account AS account,
      b.execution_on AS execution, b.made_by AS "madeBy",
      (SELECT count(*) FROM payments.batch_member m WHERE m.batch = b.id) AS payments,
      (SELECT coalesce(sum(p.amount), 0)::bigint FROM payments.batch_member m
        JOIN payments.payment p ON p.id = m.payment WHERE m.batch = b.id) AS total,
      array(SELECT a.approved_by FROM payments.batch_approval a WHERE a.batch = b.id ORDER BY a.number) AS "approvedBy",
      EXISTS (SELECT FROM payments.batch_refusal r WHERE r.batch = b.id) AS refused,
      EXISTS (SELECT FROM payments.file f WHERE f.batch = b.id) AS sent,
      (SELECT count(*) FROM payments.batch_member m JOIN payments.payment_state s ON s.payment = m.payment
        WHERE m.batch = b.id AND s.status = 'paid') AS paid,
      (SELECT count(*) FROM payments.batch_member m JOIN payments.payment_state s ON s.payment = m.payment
        WHERE m.batch = b.id AND s.status IN ('paid', 'returned', 'rejected', 'withdrawn')) AS settled
    FROM payments.batch b WHERE ${batch ?? null}::text IS NULL OR b.id = ${batch ?? null}
    ORDER BY b.made_at DESC, b.id DESC LIMIT 10`.execute(database);
  return rows;
}
