// Arrears: bills past their last day on a day, their payers and what they owe, and the bills themselves.
import { sql } from 'kysely';
import type { Database, Within } from '../database.ts';
import type { Sen } from '../money.ts';
import type { Segment } from '../registry/tables.ts';
import { type AskedGroup, type AskedScope, askedWith, type Page, pageOf, type Rows, rowsWith } from './asked-figure.ts';

export type ArrearsFigure = {
  readonly group: string;
  readonly segment: Segment;
  readonly bills: bigint;
  /** Each once. */
  readonly payers: bigint;
  readonly owed: Sen;
};

/**
 * Of the months that begin within the days asked, what was late on the last of these days. What is paid later, or told
 * to the books later than the position, is still owed.
 *
 * @throws OperatingError those of checkScope
 */
export async function arrearsFigures(
  database: Database | Within,
  scope: AskedScope,
  group: AskedGroup = 'all',
): Promise<readonly ArrearsFigure[]> {
  const asked = await askedWith(database, scope);
  const { rows } = await sql<ArrearsFigure>`SELECT part AS "group", segment, bills, payers, owed
    FROM statistics.arrears(${asked}, ${group})`.execute(database);
  return rows;
}

export type LateBill = {
  readonly bill: string;
  readonly payer: string;
  readonly branch: string;
  readonly segment: Segment;
  readonly month: string;
  /** How many days after its last day. */
  readonly days: number;
  readonly owed: Sen;
};

/** The bills, as far as who acts may see them. */
export async function traceArrears(
  database: Database | Within,
  scope: AskedScope,
  page: Page = {},
): Promise<Rows<LateBill>> {
  return pageOf(database, sql`statistics.arrears_rows(${await rowsWith(database, scope)})`, sql`bill`, page);
}
