// Who worked for an employer in a month, for what reported wage, as it was known at a moment.
import { type Day, date } from '@jamin/engine';
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { type Sen, sen } from '../money.ts';
import { nppOf } from './register-employer.ts';
import { firstOfMonth } from './report-wages.ts';
import type { EndReason, Programme, Segment } from './tables.ts';

export type Worker = {
  /** The public id of the employment. */
  readonly employment: string;
  /** The card that the worker is known by, when several were found to be of one person. */
  readonly membership: string;
  /** The card of this employment. */
  readonly kpj: string;
  /** The public id of the person. */
  readonly person: string;
  readonly segment: Segment;
  readonly birthDate: Day;
  readonly sex: 'female' | 'male';
  readonly citizen: boolean;
  readonly enrolledOn: Day;
  readonly hired: Day;
  /** The last day of work. */
  readonly left?: Day;
  readonly reason?: EndReason;
  readonly programmes: readonly Programme[];
  /** The wage of the month; none where nothing was reported. */
  readonly wage?: Sen;
};

type Row = {
  readonly employment: string;
  readonly membership: string;
  readonly kpj: string;
  readonly person: string;
  readonly segment: Segment;
  readonly birth_date: string;
  readonly sex: 'female' | 'male';
  readonly citizen: boolean;
  readonly enrolled_on: string;
  readonly starts_on: string;
  readonly ends_on: string | null;
  readonly reason: EndReason | null;
  readonly programmes: Programme[];
  readonly wage: bigint | null;
};

/** In the order of the cards. `month` is any day of it. */
export async function workersOf(
  database: Database | Within,
  employer: string,
  month: Day,
  recordedAt: Instant,
): Promise<readonly Worker[]> {
  const first = sql`${firstOfMonth(month)}::date`;
  const known = sql`${recordedAt}::timestamptz`;
  const { rows } = await sql<Row>`WITH merged AS MATERIALIZED (
    SELECT * FROM registry.merged(${known})
  )
  SELECT e.code AS employment, kept.kpj AS membership, m.kpj, p.code AS person, m.segment, b.birth_date, b.sex,
    b.citizen,
    least(m.enrolled_on, kept.enrolled_on) AS enrolled_on, v.starts_on, v.ends_on, v.reason, v.programmes, wage.wage
  FROM registry.employer r
  JOIN registry.employment_version v ON v.employer = r.id
  JOIN registry.employment e ON e.id = v.employment
  JOIN registry.membership m ON m.id = v.membership
  LEFT JOIN merged g ON g.membership = m.id
  JOIN registry.membership kept ON kept.id = coalesce(g.effective, m.id)
  JOIN registry.person p ON p.id = kept.person
  JOIN registry.person_version b ON b.person = p.id AND b.known_from <= ${known} AND b.known_to > ${known}
  LEFT JOIN LATERAL (SELECT w.wage FROM registry.wage w
    WHERE w.employment = e.id AND w.month = ${first} AND w.recorded_at <= ${known}
    ORDER BY w.recorded_at DESC, w.report DESC LIMIT 1) wage ON true
  WHERE r.npp = ${nppOf(employer)} AND v.known_from <= ${known} AND v.known_to > ${known}
    AND v.starts_on < ${first} + interval '1 month' AND (v.ends_on IS NULL OR v.ends_on >= ${first})
  ORDER BY kept.kpj, v.starts_on, e.id`.execute(database);
  return rows.map(workerOf);
}

/** What a bill needs to know of a worker. */
export type PaidWorker = {
  readonly membership: string;
  readonly segment: Segment;
  readonly programmes: readonly Programme[];
  readonly wage: bigint;
};

/** Those of them whose wage of the month was reported, and of each the least that bills need: there are many. */
export async function paidWorkersOf(
  database: Database | Within,
  employers: readonly string[],
  month: Day,
  recordedAt: Instant,
): Promise<ReadonlyMap<string, readonly PaidWorker[]>> {
  const first = sql`${firstOfMonth(month)}::date`;
  const known = sql`${recordedAt}::timestamptz`;
  const { rows } = await sql<PaidWorker & { readonly npp: string }>`WITH merged AS MATERIALIZED (
    SELECT * FROM registry.merged(${known})
  )
  SELECT r.npp, kept.kpj AS membership, m.segment, v.programmes, wage.wage
  FROM registry.employer r
  JOIN registry.employment_version v ON v.employer = r.id
  JOIN registry.membership m ON m.id = v.membership
  LEFT JOIN merged g ON g.membership = m.id
  JOIN registry.membership kept ON kept.id = coalesce(g.effective, m.id)
  CROSS JOIN LATERAL (SELECT w.wage FROM registry.wage w
    WHERE w.employment = v.employment AND w.month = ${first} AND w.recorded_at <= ${known}
    ORDER BY w.recorded_at DESC, w.report DESC LIMIT 1) wage
  WHERE r.npp = ANY (${employers.map(nppOf)}::text[]) AND v.known_from <= ${known} AND v.known_to > ${known}
    AND v.starts_on < ${first} + interval '1 month' AND (v.ends_on IS NULL OR v.ends_on >= ${first})
  ORDER BY r.npp, kept.kpj, v.starts_on, v.employment`.execute(database);
  return Map.groupBy(rows, ({ npp }) => npp);
}

function workerOf(row: Row): Worker {
  const { employment, membership, kpj, person, segment, sex, citizen, programmes } = row;
  return {
    employment,
    membership,
    kpj,
    person,
    segment,
    birthDate: date(row.birth_date),
    sex,
    citizen,
    enrolledOn: date(row.enrolled_on),
    hired: date(row.starts_on),
    ...(row.ends_on === null ? {} : { left: date(row.ends_on) }),
    ...(row.reason === null ? {} : { reason: row.reason }),
    programmes,
    ...(row.wage === null ? {} : { wage: sen(row.wage) }),
  };
}
