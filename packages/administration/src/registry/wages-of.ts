// A member's reported wages month by month, over all employments and cards, as known at a moment.
import { type Day, date, writeDate } from '@jamin/engine';
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { type Sen, sen } from '../money.ts';
import { memberGroup } from './member-group.ts';

export type MonthWage = {
  /** The first day of the month. */
  readonly month: Day;
  readonly employment: string;
  readonly npp: string;
  readonly wage: Sen;
};

type Row = { readonly month: string; readonly employment: string; readonly npp: string; readonly wage: bigint };

/** In the order of months; through the month of a day. */
export async function wagesOf(
  database: Database | Within,
  membership: string,
  through: Day,
  recordedAt: Instant,
): Promise<readonly MonthWage[]> {
  const group = await memberGroup(database, membership, recordedAt);
  if (group === undefined) return [];
  const { rows } = await sql<Row>`SELECT DISTINCT ON (w.month, e.id) w.month, e.code AS employment, r.npp, w.wage
    FROM registry.employment e JOIN registry.wage w ON w.employment = e.id JOIN registry.employer r ON r.id = e.employer
    WHERE e.membership = ANY (${group.ids}::bigint[]) AND w.month <= ${writeDate(through)}::date
      AND w.recorded_at <= ${recordedAt}::timestamptz
    ORDER BY w.month, e.id, w.recorded_at DESC, w.report DESC`.execute(database);
  return rows.map(({ month, wage, ...rest }) => ({ ...rest, month: date(month), wage: sen(wage) }));
}
