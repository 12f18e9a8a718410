// A worker's months one by one: what was reported, billed and paid, and what is still owed by whom.
import { addMonths, type Day, date, writeDate } from '@jamin/engine';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { type Sen, sen } from '../money.ts';
import { memberFacts } from '../registry/member-facts.ts';
import { wagesOf } from '../registry/wages-of.ts';
import type { PayerKind } from './tables.ts';

type GridBill = {
  readonly bill: string;
  readonly reason: 'month' | 'correction' | 'penalty';
  readonly amount: Sen;
  readonly dueOn: Day;
  readonly paidOn?: Day;
};

export type GridMonth = {
  /** The first day of the month. */
  readonly month: Day;
  /** Whose report and money it is: an employer, a project, or the member himself. */
  readonly payer: string;
  readonly payerKind: PayerKind;
  /** The wage reported; none where the worker was employed and nothing was reported yet. */
  readonly reported?: Sen;
  /** This worker's part of the bills, all shares together. */
  readonly billed: Sen;
  readonly paid: Sen;
  /** What the payer owes; what the state owes JKP for this month stands apart. */
  readonly owed: Sen;
  readonly stateOwes: Sen;
  readonly bills: readonly GridBill[];
};

type Span = { readonly from: Day; readonly to: Day; readonly at: Instant };

/** From the month of a day through that of another, by any card of the member, as known at a moment. */
export async function monthGrid(
  database: Database | Within,
  kpj: string,
  { from, to, at }: Span,
): Promise<readonly GridMonth[]> {
  const first = firstOfMonth(from);
  const member = await memberFacts(database, kpj, to, at);
  if (member === undefined) return [];
  const reported = (await wagesOf(database, kpj, to, at)).filter(({ month }) => month >= first);
  const rows = await database
    .selectFrom('contributions.grid')
    .selectAll()
    .where('membership', 'in', [...member.kpjs])
    .where('month', '>=', writeDate(first))
    .where('month', '<=', writeDate(to))
    .orderBy('bill')
    .execute();
  const months: GridMonth[] = [];
  for (let month = first; month <= to; month = addMonths(month, 1)) {
    const billed = rows.filter((row) => row.month === writeDate(month));
    const employed = member.employments.filter(({ hired, left }) => {
      return hired < addMonths(month, 1) && (left === undefined || left >= month);
    });
    const payers = new Map<string, PayerKind>(employed.map(({ npp }) => [npp, 'employer']));
    for (const { payer, payer_kind } of billed) payers.set(payer, payer_kind);
    for (const [payer, payerKind] of [...payers].sort()) {
      const wages = reported.filter((one) => one.month === month && one.npp === payer);
      const bills = billed.filter((row) => row.payer === payer);
      months.push({ month, payer, payerKind, ...wageOf(wages), ...sumsOf(bills) });
    }
  }
  return months;
}

function wageOf(wages: readonly { readonly wage: Sen }[]): { readonly reported?: Sen } {
  return wages.length === 0 ? {} : { reported: sen(wages.reduce((sum, { wage }) => sum + wage, 0n)) };
}

type Row = {
  readonly bill: string;
  readonly reason: GridBill['reason'];
  readonly billed: bigint;
  readonly due_on: string;
  readonly paid_on: string | null;
  readonly state_owes: bigint;
};

function sumsOf(rows: readonly Row[]): Pick<GridMonth, 'billed' | 'paid' | 'owed' | 'stateOwes' | 'bills'> {
  const sum = (some: readonly Row[], of: (row: Row) => bigint) => some.reduce((total, row) => total + of(row), 0n);
  const billed = sum(rows, (row) => row.billed);
  const paid = sum(
    rows.filter(({ paid_on }) => paid_on !== null),
    (row) => row.billed,
  );
  const bills = rows.map(({ bill, reason, due_on, paid_on, ...row }): GridBill => {
    const about = { bill, reason, amount: sen(row.billed), dueOn: date(due_on) };
    return paid_on === null ? about : { ...about, paidOn: date(paid_on) };
  });
  const stateOwes = sen(sum(rows, (row) => row.state_owes));
  return { billed: sen(billed), paid: sen(paid), owed: sen(billed - paid), stateOwes, bills };
}

function firstOfMonth(day: Day): Day {
  return date(`${writeDate(day).slice(0, 7)}-01`);
}
