// Service times: days from a complete claim to its first payment, and the claims behind them.
import { sql } from 'kysely';
import type { ClaimAsk } from '../claims/tables.ts';
import type { Database, Within } from '../database.ts';
import { type AskedGroup, type AskedScope, askedWith, type Page, pageOf, type Rows, rowsWith } from './asked-figure.ts';

export type ServiceFigure = {
  readonly group: string;
  /** Nothing: all of them together. */
  readonly programme: ClaimAsk | undefined;
  readonly claims: bigint;
  /** Days: at least half of the claims took no longer, nine in ten, all. */
  readonly median: number;
  readonly ninth: number;
  readonly longest: number;
};

/**
 * Of the claims whose first payment was made on the days asked. Nothing is missing from the business day of the last
 * paper seen or fact stated on.
 *
 * @throws OperatingError those of checkScope
 */
export async function serviceFigures(
  database: Database | Within,
  scope: AskedScope,
  group: AskedGroup = 'all',
): Promise<readonly ServiceFigure[]> {
  const asked = await askedWith(database, scope);
  const { rows } = await sql<Omit<ServiceFigure, 'programme'> & { programme: ClaimAsk | '' }>`SELECT part AS "group",
    programme, claims, median, ninth, longest FROM statistics.service_times(${asked}, ${group})`.execute(database);
  return rows.map(({ programme, ...row }) => ({ ...row, programme: programme === '' ? undefined : programme }));
}

export type ServedClaim = {
  readonly claim: string;
  readonly branch: string;
  readonly programme: ClaimAsk;
  readonly complete_on: string;
  readonly paid_on: string;
  readonly days: number;
  readonly payment: string;
  readonly transfer: bigint;
};

/** The claims, as far as who acts may see them. */
export async function traceService(
  database: Database | Within,
  scope: AskedScope,
  page: Page = {},
): Promise<Rows<ServedClaim>> {
  return pageOf(database, sql`statistics.service_rows(${await rowsWith(database, scope)})`, sql`claim`, page);
}
