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
  return (await employersFacts(database, [employer], on, recordedAt)).get(nppOf(employer));
}

/** Many at once, by their numbers; who was not known is not there. */
export async function employersFacts(
  database: Database | Within,
  employers: readonly string[],
  on: Day,
  recordedAt: Instant,
): Promise<ReadonlyMap<string, EmployerFacts>> {
  const known = sql`${recordedAt}::timestamptz`;
  const { rows } = await sql<Row>`SELECT DISTINCT ON (r.id) r.npp, r.kind, r.registered_on AS registered, v.name,
      v.size, v.risk_group AS "riskGroup", v.area, v.branch
    FROM registry.employer r JOIN registry.employer_version v ON v.employer = r.id
    WHERE r.npp = ANY (${employers.map(nppOf)}::text[]) AND v.valid_from <= ${writeDate(on)}::date
      AND v.known_from <= ${known} AND v.known_to > ${known}
    ORDER BY r.id, v.valid_from DESC`.execute(database);
  return new Map(rows.map(({ registered, ...facts }) => [facts.npp, { ...facts, registeredOn: date(registered) }]));
}
