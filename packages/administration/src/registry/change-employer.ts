// Takes down that an employer is otherwise from a day on: grown, of another risk group, moved, served elsewhere.
import { type Day, writeDate } from '@jamin/engine';
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { refusing } from './refusal.ts';
import { type Employer, nppOf } from './register-employer.ts';

type Change = Partial<Pick<Employer, 'name' | 'size' | 'riskGroup' | 'area' | 'branch'>> & {
  readonly npp: string;
  readonly from: Day;
  readonly at: Instant;
  readonly by: string;
};

/**
 * What is not named stays as it was on the day before.
 *
 * @throws OperatingError `registry/no-such-employer` (also when it was not registered yet on that day),
 * `registry/changed-meanwhile` (another change from that very day stands; it is corrected, not changed),
 * `registry/no-such-area`, `registry/no-such-branch`.
 */
export async function changeEmployer(database: Database | Within, change: Change): Promise<void> {
  const npp = nppOf(change.npp);
  const from = sql`${writeDate(change.from)}::date`;
  const now = (value: string | undefined, before: string) =>
    sql`coalesce(${value ?? null}::text, v.${sql.ref(before)})`;
  const { rows } = await refusing(
    sql`INSERT INTO registry.employer_version
        (employer, valid_from, name, size, risk_group, area, branch, known_from, recorded_by)
      SELECT v.employer, ${from}, ${now(change.name, 'name')}, ${now(change.size, 'size')},
        ${now(change.riskGroup, 'risk_group')}, ${now(change.area, 'area')}, ${now(change.branch, 'branch')},
        ${change.at}::timestamptz, ${change.by}
      FROM registry.employer r JOIN registry.employer_version v ON v.employer = r.id
      WHERE r.npp = ${npp} AND v.known_to = 'infinity' AND v.valid_from <= ${from}
      ORDER BY v.valid_from DESC LIMIT 1 RETURNING id`.execute(database),
    { npp },
  );
  if (rows.length === 0) throw new OperatingError('registry/no-such-employer', { npp });
}
