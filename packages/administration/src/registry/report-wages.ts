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

export type WageReport = {
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
  const [reported] = await reportAllWages(database, [report]);
  if (reported === undefined) throw new Error('one report gave no answer');
  return reported;
}

/** Many reports at once, in order, with few questions; all or none. */
export async function reportAllWages(
  database: Database | Within,
  reports: readonly WageReport[],
): Promise<readonly Reported[]> {
  const given = reports.map((report) => readReport(report));
  return inTransaction(database, async (within) => {
    const rows = given.map(({ key, npp, first, content, at, by, rows }) => {
      const [hash, count] = [Buffer.from(content).toString('hex'), rows.length];
      return { key, npp, month: first, content: hash, rows: count, at, by };
    });
    const { rows: made } = await sql<{ id: bigint; key: string }>`INSERT INTO registry.wage_report
        (key, employer, month, content, rows, recorded_at, recorded_by)
      SELECT given.key, r.id, given.month, decode(given.content, 'hex'), given.rows, given.at, given.by
      FROM json_to_recordset(${JSON.stringify(rows)}::text::json) AS given (
        key text, npp text, month date, content text, rows integer, at timestamptz, by text)
      JOIN registry.employer r ON r.npp = given.npp ORDER BY given.key
      ON CONFLICT (key) DO NOTHING RETURNING id, key`.execute(within);
    const ids = new Map(made.map(({ id, key }) => [key, id]));
    const reported: Reported[] = [];
    const fresh: Written[] = [];
    for (const { key, npp, content, rows } of given) {
      const id = ids.get(key);
      ids.delete(key);
      if (id !== undefined) fresh.push({ id, npp, rows });
      reported.push(id === undefined ? await replayed(within, key, npp, content) : { report: id, replayed: false });
    }
    await recordWages(within, fresh);
    return reported;
  });
}

function readReport({ key, npp, month, at, by, rows }: WageReport) {
  if (rows.length === 0) throw new OperatingError('registry/nothing-reported', { key });
  const twice = twiceIn(rows.map(({ kpj }) => kpj));
  if (twice.length > 0) throw new OperatingError('registry/twice-in-report', { kpjs: twice });
  const [employer, first] = [nppOf(npp), firstOfMonth(month)];
  return { key, npp: employer, first, content: contentOf(employer, first, rows), at, by, rows };
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

type Written = { readonly id: bigint; readonly npp: string; readonly rows: WageReport['rows'] };

async function recordWages(within: Within, reports: readonly Written[]): Promise<void> {
  if (reports.length === 0) return;
  const kpjs = sql`${reports.flatMap(({ rows }) => rows.map(({ kpj }) => kpj))}::text[]`;
  const wages = reports.flatMap(({ rows }) => rows.map(({ wage }) => String(wage)));
  const ids = sql`${reports.flatMap(({ id, rows }) => rows.map(() => String(id)))}::bigint[]`;
  // The card and the employment may be of two memberships found to be one; the newest period of the month counts.
  const recording = sql<{ report: bigint }>`WITH merged AS MATERIALIZED (
    SELECT * FROM registry.merged()
  ), others AS MATERIALIZED (
    SELECT effective, array_agg(membership) AS cards FROM merged GROUP BY effective
  ) INSERT INTO registry.wage (employment, month, recorded_at, report, employer, wage)
    SELECT DISTINCT ON (given.report, given.kpj) v.employment, report.month, report.recorded_at, report.id,
      report.employer, given.wage
    FROM unnest(${kpjs}, ${wages}::bigint[], ${ids}) AS given (kpj, wage, report)
    JOIN registry.wage_report report ON report.id = given.report
    JOIN registry.membership m ON m.kpj = given.kpj
    LEFT JOIN merged g ON g.membership = m.id
    LEFT JOIN others o ON o.effective = coalesce(g.effective, m.id)
    CROSS JOIN LATERAL unnest(coalesce(g.effective, m.id) || coalesce(o.cards, '{}')) AS card (id)
    JOIN registry.employment_version v ON v.membership = card.id AND v.known_to = 'infinity'
    WHERE v.employer = report.employer
      AND v.starts_on < report.month + interval '1 month' AND (v.ends_on IS NULL OR v.ends_on >= report.month)
    ORDER BY given.report, given.kpj, v.starts_on DESC, v.employment DESC
    RETURNING report`;
  const { rows: recorded } = await refusing(recording.execute(within));
  if (recorded.length === wages.length) return;
  const counts = Map.groupBy(recorded, ({ report }) => report);
  const short = reports.find(({ id, rows }) => (counts.get(id)?.length ?? 0) < rows.length);
  if (short !== undefined) throw await notEmployed(within, short);
}

async function notEmployed(within: Within, { id, npp, rows }: Written): Promise<OperatingError> {
  const { rows: missing } = await sql<{ kpj: string }>`SELECT given.kpj
    FROM unnest(${rows.map(({ kpj }) => kpj)}::text[]) AS given (kpj)
    LEFT JOIN registry.membership m ON m.kpj = given.kpj
    LEFT JOIN registry.merged() g ON g.membership = m.id
    WHERE coalesce(g.effective, m.id) IS NULL OR coalesce(g.effective, m.id) NOT IN (
      SELECT coalesce(h.effective, e.membership) FROM registry.wage_report t
      JOIN registry.employment e ON e.employer = t.employer
      JOIN registry.wage w ON w.employment = e.id AND w.month = t.month AND w.report = t.id
      LEFT JOIN registry.merged() h ON h.membership = e.membership
      WHERE t.id = ${String(id)}::bigint)
    LIMIT 100`.execute(within);
  return new OperatingError('registry/not-employed', { npp, kpjs: missing.map(({ kpj }) => kpj) });
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
