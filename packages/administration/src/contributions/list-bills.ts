// Lists bills by their number, page by page, with the day on which each was paid.
import { type Day, date } from '@jamin/engine';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import type { BillReason, PayerKind } from './tables.ts';

type Sought = {
  readonly bill?: string | undefined;
  readonly payer?: string | undefined;
  /** Only what is paid, or only what is not. */
  readonly paid?: boolean | undefined;
  readonly reason?: BillReason | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
};

type Listed = {
  readonly bill: string;
  readonly payer: string;
  readonly payerKind: PayerKind;
  readonly branch: string;
  readonly month: Day;
  readonly reason: BillReason;
  readonly paymentCode: string;
  readonly amount: bigint;
  readonly dueOn: Day;
  readonly paidOn: Day | null;
  readonly law: string;
};

export async function listBills(database: Database | Within, sought: Sought): Promise<readonly Listed[]> {
  const { bill, payer, paid, reason, after, limit } = sought;
  let query = database
    .selectFrom('contributions.bill as b')
    .innerJoin('contributions.bill_state as s', 's.bill', 'b.id')
    .select(['b.id', 'b.payer', 'b.payer_kind', 'b.branch', 'b.month', 'b.reason', 'b.payment_code', 'b.amount'])
    .select(['b.due_on', 'b.law', 's.paid_on'])
    .orderBy('b.id')
    .limit(limit);
  if (bill !== undefined) query = query.where('b.id', '=', bill);
  if (payer !== undefined) query = query.where('b.payer', '=', payer);
  if (paid !== undefined) query = query.where('s.paid_on', paid ? 'is not' : 'is', null);
  if (reason !== undefined) query = query.where('b.reason', '=', reason);
  if (after !== undefined) query = query.where('b.id', '>', after);
  const rows = await query.execute();
  return rows.map(({ id, payer_kind, month, payment_code, due_on, paid_on, ...row }) => ({
    ...row,
    bill: id,
    payerKind: payer_kind,
    month: date(month),
    paymentCode: payment_code,
    dueOn: date(due_on),
    paidOn: paid_on === null ? null : date(paid_on),
  }));
}

/** @throws OperatingError `contributions/no-such-bill`, also for who may not see it. */
export async function seeBill(database: Database | Within, bill: string): Promise<Listed> {
  const [row] = await listBills(database, { bill, limit: 1 });
  if (row === undefined) throw new OperatingError('contributions/no-such-bill', { bill });
  return row;
}
