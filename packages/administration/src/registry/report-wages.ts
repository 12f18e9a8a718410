// Takes down the wages an employer reports for a month; a later report corrects those it names, the earlier stay.
import { createHash } from 'node:crypto';
import { type Day, writeDate } from '@jamin/engine';
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import type { Sen } from '../money.ts';
import { refusing } from './refusal.ts';
import { nppOf } from './register-employer.ts';
import { inTransaction } from './transaction.ts';

type WageReport = {
  /** Idempotency key: what is reported again with it changes nothing. */
  readonly key: string;
  readonly npp: string;
  /** Any day of the month. */
  readonly month: Day;
  readonly at: Instant;
  readonly by: string;
  /** The wages, by any card of the worker. */
  readonly rows: readonly { readonly kpj: string; readonly wage: Sen }[];
};

type Reported = { readonly report: bigint; readonly replayed: boolean };

/**
 * Whole or not at all.
 *
 * @throws OperatingError `registry/nothing-reported`, `registry/twice-in-report`, `registry/report-key-reused`,
 * `registry/no-such-employer`, `registry/not-employed` with up to a hundred numbers of cards that no worker of this
 * employer had in that month.
 */
export async function reportWages(database: Database | Within, report: WageReport): Promise<Reported> {
  const { key, month, at, by, rows } = report;
  const npp = nppOf(report.npp);
  const first = firstOfMonth(month);
  if (rows.length === 0) throw new OperatingError('registry/nothing-reported', { key });
  const twice = twiceIn(rows.map(({ kpj }) => kpj));
  if (twice.length > 0) throw new OperatingError('registry/twice-in-report', { kpjs: twice });
  return inTransaction(database, async (within) => {
    const { rows: made } = await sql<{ id: bigint }>`INSERT INTO registry.wage_report
        (key, employer, month, content, rows, recorded_at, recorded_by)
      SELECT ${key}, r.id, ${first}::date, ${contentOf(npp, first, rows)}, ${rows.length}, ${at}::timestamptz, ${by}
      FROM registry.employer r WHERE r.npp = ${npp} ON CONFLICT (key) DO NOTHING RETURNING id`.execute(within);
    const id = made[0]?.id;
    if (id === undefined) return replayed(within, key, npp, contentOf(npp, first, rows));
    await recordWages(within, id, rows);
    return { report: id, replayed: false };
  });
}

/** The first day of a month, as PostgreSQL reads it. */
export function firstOfMonth(month: Day): string {
  return `${writeDate(month).slice(0, 7)}-01`;
}

async function replayed(within: Within, key: string, npp: string, content: Uint8Array): Promise<Reported> {
  const { rows } = await sql<{ id: bigint; same: boolean }>`SELECT id, content = ${content} AS same
    FROM registry.wage_report WHERE key = ${key}`.execute(within);
  const [before] = rows;
  if (before === undefined) throw new OperatingError('registry/no-such-employer', { npp });
  if (!before.same) throw new OperatingError('registry/report-key-reused', { key });
  return { report: before.id, replayed: true };
}

async function recordWages(within: Within, report: bigint, rows: WageReport['rows']): Promise<void> {
  const kpjs = sql`${rows.map(({ kpj }) => kpj)}::text[]`;
  // The card and the employment may be of two memberships found to be one; the newest period of the month counts.
  const recording = sql<{ count: bigint }>`WITH merged AS MATERIALIZED (
    SELECT * FROM registry.merged()
  ), others AS MATERIALIZED (
    SELECT effective, array_agg(membership) AS cards FROM merged GROUP BY effective
  ), recorded AS (
    INSERT INTO registry.wage (employment, month, recorded_at, report, employer, wage)
    SELECT DISTINCT ON (given.kpj) v.employment, report.month, report.recorded_at, report.id, report.employer,
      given.wage
    FROM registry.wage_report report,
      unnest(${kpjs}, ${rows.map(({ wage }) => String(wage))}::bigint[]) AS given (kpj, wage)
    JOIN registry.membership m ON m.kpj = given.kpj
    LEFT JOIN merged g ON g.membership = m.id
    LEFT JOIN others o ON o.effective = coalesce(g.effective, m.id)
    CROSS JOIN LATERAL unnest(coalesce(g.effective, m.id) || coalesce(o.cards, '{}')) AS card (id)
    JOIN registry.employment_version v ON v.membership = card.id AND v.known_to = 'infinity'
    WHERE report.id = ${String(report)}::bigint AND v.employer = report.employer
      AND v.starts_on < report.month + interval '1 month' AND (v.ends_on IS NULL OR v.ends_on >= report.month)
    ORDER BY given.kpj, v.starts_on DESC, v.employment DESC
    RETURNING employment
  ) SELECT count(*) AS count FROM recorded`;
  const { rows: counted } = await refusing(recording.execute(within));
  if (counted[0]?.count === BigInt(rows.length)) return;
  const { rows: missing } = await sql<{ kpj: string }>`SELECT given.kpj FROM unnest(${kpjs}) AS given (kpj)
    LEFT JOIN registry.membership m ON m.kpj = given.kpj
    LEFT JOIN registry.merged() g ON g.membership = m.id
    WHERE coalesce(g.effective, m.id) IS NULL OR coalesce(g.effective, m.id) NOT IN (
      SELECT coalesce(h.effective, e.membership) FROM registry.wage_report t
      JOIN registry.employment e ON e.employer = t.employer
      JOIN registry.wage w ON w.employment = e.id AND w.month = t.month AND w.report = t.id
      LEFT JOIN registry.merged() h ON h.membership = e.membership
      WHERE t.id = ${String(report)}::bigint)
    LIMIT 100`.execute(within);
  throw new OperatingError('registry/not-employed', { kpjs: missing.map(({ kpj }) => kpj) });
}

function twiceIn(kpjs: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return kpjs.filter((kpj) => seen.size === seen.add(kpj).size).slice(0, 100);
}

function contentOf(npp: string, month: string, rows: WageReport['rows']): Uint8Array {
  const hash = createHash('sha256').update(`${npp} ${month}\n`);
  for (const { kpj, wage } of rows) hash.update(`${kpj} ${wage}\n`);
  return hash.digest();
}
