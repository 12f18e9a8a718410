// What is known of an employer on a day, as of a moment: what the law asks about it, and who serves it.
import { type Day, date, writeDate } from '@jamin/engine';
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { nppOf } from './register-employer.ts';
import type { EmployerSize, RiskGroup } from './tables.ts';

export type EmployerFacts = {
  readonly npp: string;
  readonly kind: 'company' | 'group' | 'project';
  readonly registeredOn: Day;
  readonly name: string;
  readonly size: EmployerSize;
  readonly riskGroup: RiskGroup;
  readonly area: string;
  readonly branch: string;
};

type Row = Omit<EmployerFacts, 'registeredOn'> & { readonly registered: string };

/** Nothing when no such employer was known, or not yet registered on that day. */
export async function employerFacts(
  database: Database | Within,
  employer: string,
  on: Day,
  recordedAt: Instant,
): Promise<EmployerFacts | undefined> {
  const known = sql`${recordedAt}::timestamptz`;
  const { rows } = await sql<Row>`SELECT r.npp, r.kind, r.registered_on AS registered, v.name, v.size,
      v.risk_group AS "riskGroup", v.area, v.branch
    FROM registry.employer r JOIN registry.employer_version v ON v.employer = r.id
    WHERE r.npp = ${nppOf(employer)} AND v.valid_from <= ${writeDate(on)}::date
      AND v.known_from <= ${known} AND v.known_to > ${known}
    ORDER BY v.valid_from DESC LIMIT 1`.execute(database);
  const [row] = rows;
  if (row === undefined) return undefined;
  const { registered, ...facts } = row;
  return { ...facts, registeredOn: date(registered) };
}
