// What the registry knows of a member for the facts of the law, on a day and as of a moment.
import { type Day, date, writeDate } from '@jamin/engine';
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { type Sen, sen } from '../money.ts';
import { type Member, memberGroup } from './member-group.ts';
import type { EndReason, Programme, RiskGroup } from './tables.ts';

export type MemberEmployment = {
  /** The public id of the employment. */
  readonly employment: string;
  readonly npp: string;
  readonly hired: Day;
  /** The last day of work, also one to come. */
  readonly left?: Day;
  readonly reason?: EndReason;
  readonly programmes: readonly Programme[];
  readonly riskGroup: RiskGroup;
  /** The last wage reported for a month through that of the day, and the first day of its month. */
  readonly lastWage?: { readonly month: Day; readonly wage: Sen };
};

export type MemberFacts = Member & {
  /** All that had begun by the day, the newest first. */
  readonly employments: readonly MemberEmployment[];
  /** The wages reported for the month of the day, together; none where nothing was reported. */
  readonly wage?: Sen;
  /** What a member without an employer had chosen for that month. */
  readonly chosen?: {
    readonly income: Sen;
    readonly programmes: readonly Programme[];
    readonly sector: 'transport' | 'other';
  };
  /** The last day of the last employment, where none goes on after the day. */
  readonly endOfWork?: Day;
};

type AsOf = { readonly on: Day; readonly recordedAt: Instant };

/** By any card of the member. Nothing when no such card was known at that moment. */
export async function memberFacts(
  database: Database | Within,
  membership: string,
  on: Day,
  recordedAt: Instant,
): Promise<MemberFacts | undefined> {
  const group = await memberGroup(database, membership, recordedAt);
  if (group === undefined) return undefined;
  const employments = await employmentsOf(database, group.ids, { on, recordedAt });
  const chosen = await choiceOf(database, group.ids, { on, recordedAt });
  const month = writeDate(on).slice(0, 7);
  const wages = employments.flatMap(({ lastWage }) =>
    lastWage !== undefined && writeDate(lastWage.month).startsWith(month) ? [lastWage.wage] : [],
  );
  const ends = employments.flatMap(({ left }) => (left === undefined || left > on ? [] : [left]));
  const ended = ends.length > 0 && ends.length === employments.length;
  return {
    ...group.member,
    employments,
    ...(wages.length === 0 ? {} : { wage: sen(wages.reduce((sum, wage) => sum + wage, 0n)) }),
    ...(chosen === undefined ? {} : { chosen }),
    ...(ended ? { endOfWork: Math.max(...ends) } : {}),
  };
}

type EmploymentRow = {
  readonly employment: string;
  readonly npp: string;
  readonly starts_on: string;
  readonly ends_on: string | null;
  readonly reason: EndReason | null;
  readonly programmes: Programme[];
  readonly risk_group: RiskGroup;
  readonly month: string | null;
  readonly wage: bigint | null;
};

async function employmentsOf(
  database: Database | Within,
  ids: readonly string[],
  { on, recordedAt }: AsOf,
): Promise<readonly MemberEmployment[]> {
  const day = sql`${writeDate(on)}::date`;
  const known = sql`${recordedAt}::timestamptz`;
  const { rows } = await sql<EmploymentRow>`SELECT e.code AS employment, r.npp, v.starts_on, v.ends_on, v.reason,
      v.programmes, b.risk_group, w.month, w.wage
    FROM registry.employment e
    JOIN registry.employment_version v ON v.employment = e.id AND v.known_from <= ${known} AND v.known_to > ${known}
    JOIN registry.employer r ON r.id = e.employer
    JOIN LATERAL (SELECT b.risk_group FROM registry.employer_version b
      WHERE b.employer = r.id AND b.known_from <= ${known} AND b.known_to > ${known}
      ORDER BY b.valid_from <= ${day} DESC, CASE WHEN b.valid_from <= ${day} THEN b.valid_from END DESC, b.valid_from
      LIMIT 1) b ON true
    LEFT JOIN LATERAL (SELECT w.month, w.wage FROM registry.wage w
      WHERE w.employment = e.id AND w.month <= ${day} AND w.recorded_at <= ${known}
      ORDER BY w.month DESC, w.recorded_at DESC, w.report DESC LIMIT 1) w ON true
    WHERE e.membership = ANY (${ids}::bigint[]) AND v.starts_on <= ${day}
    ORDER BY v.starts_on DESC, e.id DESC`.execute(database);
  return rows.map(({ employment, npp, programmes, ...row }) => ({
    employment,
    npp,
    hired: date(row.starts_on),
    ...(row.ends_on === null ? {} : { left: date(row.ends_on) }),
    ...(row.reason === null ? {} : { reason: row.reason }),
    programmes,
    riskGroup: row.risk_group,
    ...(row.month === null || row.wage === null ? {} : { lastWage: { month: date(row.month), wage: sen(row.wage) } }),
  }));
}

type ChoiceRow = {
  readonly income: bigint;
  readonly programmes: readonly Programme[];
  readonly sector: 'transport' | 'other';
};

async function choiceOf(
  database: Database | Within,
  ids: readonly string[],
  { on, recordedAt }: AsOf,
): Promise<MemberFacts['chosen']> {
  const { rows } = await sql<ChoiceRow>`SELECT income, programmes, sector FROM registry.chosen_income
    WHERE membership = ANY (${ids}::bigint[]) AND from_month <= ${writeDate(on)}::date
      AND recorded_at <= ${recordedAt}::timestamptz
    ORDER BY from_month DESC, recorded_at DESC LIMIT 1`.execute(database);
  const [row] = rows;
  return row === undefined ? undefined : { ...row, income: sen(row.income) };
}
