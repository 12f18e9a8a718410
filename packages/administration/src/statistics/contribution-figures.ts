// Contributions of months: what was billed and what was received, per programme and segment, and the entries behind it.
import { sql } from 'kysely';
import type { Database, Within } from '../database.ts';
import type { Fund } from '../ledger/tables.ts';
import type { Sen } from '../money.ts';
import type { Segment } from '../registry/tables.ts';
import { type AskedGroup, type AskedScope, askedWith, type Page, pageOf, type Rows, rowsWith } from './asked-figure.ts';

export type ContributionFigure = {
  readonly group: string;
  readonly segment: Segment;
  readonly programme: Fund;
  /** The bills in which the programme stands. */
  readonly bills: bigint;
  readonly billed: Sen;
  readonly received: Sen;
};

/**
 * The contributions of the months that begin within the days asked; what the state owes JKP is not among them.
 *
 * @throws OperatingError those of checkScope
 */
export async function contributionFigures(
  database: Database | Within,
  scope: AskedScope,
  group: AskedGroup = 'all',
): Promise<readonly ContributionFigure[]> {
  const asked = await askedWith(database, scope);
  const { rows } = await sql<ContributionFigure>`SELECT part AS "group", segment, programme, bills, billed, received
    FROM statistics.contributions(${asked}, ${group})`.execute(database);
  return rows;
}

/** How many payers stand behind what was billed, and behind what was received. */
export async function contributionPayers(
  database: Database | Within,
  scope: AskedScope,
): Promise<{ readonly billed: bigint; readonly received: bigint }> {
  const { rows } = await sql<{ billed: bigint; received: bigint }>`SELECT billed, received
    FROM statistics.contribution_payers(${await askedWith(database, scope)})`.execute(database);
  return rows[0] ?? { billed: 0n, received: 0n };
}

export type ContributionEntry = {
  readonly bill: string;
  readonly branch: string;
  readonly segment: Segment;
  readonly programme: Fund;
  readonly month: string;
  /** The entry in the books, and the business day on which it happened. */
  readonly transfer: bigint;
  readonly day: string;
  readonly billed: Sen;
  readonly received: Sen;
};

/** The entries that it was counted from, as far as who acts may see them; over all pages they add up to the figure. */
export async function traceContributions(
  database: Database | Within,
  scope: AskedScope,
  page: Page = {},
): Promise<Rows<ContributionEntry>> {
  const rows = sql`statistics.contribution_rows(${await rowsWith(database, scope)})`;
  return pageOf(database, rows, sql`bill || ' ' || lpad(transfer::text, 18, '0') || ' ' || programme`, page);
}
