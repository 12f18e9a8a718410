// Enrols persons as participants: each gets a card with a number (KPJ), or brings the number that he has.
import { type Day, writeDate } from '@jamin/engine';
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { countAnew } from './count-anew.ts';
import { readKpj } from './kpj.ts';
import { refusing } from './refusal.ts';
import type { Segment } from './tables.ts';
import { inTransaction } from './transaction.ts';

type Enrolment = {
  /** The public id of the person. */
  readonly person: string;
  readonly segment: Segment;
  readonly enrolledOn: Day;
  readonly branch: string;
  /** A number that was given before; by default the next free one. */
  readonly kpj?: string | undefined;
};

type Enrolling = { readonly at: Instant; readonly by: string };

/**
 * Gives the number of the card.
 *
 * @throws OperatingError `registry/no-such-person`, `registry/bad-kpj`, `registry/kpj-taken`,
 * `registry/no-such-branch`.
 */
export async function enrolMember(
  database: Database | Within,
  { at, by, ...enrolment }: Enrolling & Enrolment,
): Promise<string> {
  const [kpj] = await enrolMembers(database, { at, by, enrolments: [enrolment] });
  if (kpj === undefined) throw new Error('one enrolment gave no number');
  return kpj;
}

/** Many at once, the numbers in the order of the enrolments; all or none. */
export function enrolMembers(
  database: Database | Within,
  { at, by, enrolments }: Enrolling & { readonly enrolments: readonly Enrolment[] },
): Promise<readonly string[]> {
  const rows = enrolments.map(({ person, segment, enrolledOn, branch, kpj }) => ({
    person,
    segment,
    enrolled_on: writeDate(enrolledOn),
    branch,
    kpj: kpj === undefined ? null : kpjOf(kpj),
  }));
  return inTransaction(database, async (within) => {
    const enrolling = sql<{ person: string; kpj: string; made: boolean }>`WITH given AS MATERIALIZED (
      SELECT person, segment, enrolled_on, branch, number,
        coalesce(kpj, lpad(nextval('registry.kpj')::text, 11, '0')) AS kpj
      FROM ROWS FROM (json_to_recordset(${JSON.stringify(rows)}::text::json)
        AS (person text, segment text, enrolled_on date, branch text, kpj text)) WITH ORDINALITY
        AS one (person, segment, enrolled_on, branch, kpj, number)
    ), made AS (
      INSERT INTO registry.membership (kpj, person, segment, enrolled_on, branch, recorded_at, recorded_by)
      SELECT given.kpj, p.id, given.segment, given.enrolled_on, given.branch, ${at}::timestamptz, ${by}
      FROM given JOIN registry.person p ON p.code = given.person ORDER BY given.number
      RETURNING kpj
    )
    SELECT given.person, given.kpj, made.kpj IS NOT NULL AS made FROM given LEFT JOIN made USING (kpj) ORDER BY number`;
    const { rows: enrolled } = await refusing(enrolling.execute(within), {
      kpj: rows.flatMap(({ kpj }) => (kpj === null ? [] : [kpj])).slice(0, 1),
    });
    const unknown = enrolled.filter(({ made }) => !made).map(({ person }) => person);
    if (unknown.length > 0) throw new OperatingError('registry/no-such-person', { persons: unknown.slice(0, 100) });
    await countAnew(within, rows.length);
    return enrolled.map(({ kpj }) => kpj);
  });
}

/** The number as it is kept. @throws OperatingError `registry/bad-kpj`. */
export function kpjOf(written: string): string {
  const kpj = readKpj(written);
  if (kpj === undefined) throw new OperatingError('registry/bad-kpj', { kpj: written });
  return kpj;
}
