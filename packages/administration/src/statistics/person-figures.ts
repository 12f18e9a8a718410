// Distinct persons whose claims were paid, per programme and in all of them, and the payments behind each.
import { sql } from 'kysely';
import type { ClaimAsk } from '../claims/tables.ts';
import type { Database, Within } from '../database.ts';
import { type AskedGroup, type AskedScope, askedWith, type Page, pageOf, type Rows, rowsWith } from './asked-figure.ts';

export type PersonFigure = {
  readonly group: string;
  /** Nothing: each person once, whatever was paid; less than the programmes together where one had several. */
  readonly programme: ClaimAsk | undefined;
  readonly persons: bigint;
};

/**
 * Persons for whose claims more was paid on these days than came back. The insured person counts, not the heirs.
 *
 * @throws OperatingError those of checkScope
 */
export async function personFigures(
  database: Database | Within,
  scope: AskedScope,
  group: AskedGroup = 'all',
): Promise<readonly PersonFigure[]> {
  const asked = await askedWith(database, scope);
  const { rows } = await sql<{ group: string; programme: ClaimAsk | ''; persons: bigint }>`SELECT part AS "group",
    programme, persons FROM statistics.persons_paid(${asked}, ${group})`.execute(database);
  return rows.map(({ programme, ...row }) => ({ ...row, programme: programme === '' ? undefined : programme }));
}

export type PersonPayment = {
  /** The public id of the person; the card of a claim that no member is known for. */
  readonly person: string;
  readonly branch: string;
  readonly programme: ClaimAsk;
  readonly day: string;
  readonly claim: string;
  readonly payment: string;
  readonly transfer: bigint;
  /** 1 for a payment, -1 for its return. */
  readonly payments: number;
};

/** The payments, person by person, as far as who acts may see them. */
export async function tracePersons(
  database: Database | Within,
  scope: AskedScope,
  page: Page = {},
): Promise<Rows<PersonPayment>> {
  const rows = sql`statistics.person_rows(${await rowsWith(database, scope)})`;
  return pageOf(database, rows, sql`person || ' ' || lpad(transfer::text, 18, '0')`, page);
}
