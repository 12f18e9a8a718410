// Lists employers by their number, page by page, as they are on a day.
import { type Day, writeDate } from '@jamin/engine';
import { sql } from 'kysely';
import type { Database, Within } from '../database.ts';
import type { EmployerSize, RiskGroup } from './tables.ts';

type Sought = {
  readonly branch?: string | undefined;
  readonly on: Day;
  /** The number after which the page begins. */
  readonly after?: string | undefined;
  readonly limit: number;
};

type Listed = {
  readonly npp: string;
  readonly name: string;
  readonly size: EmployerSize;
  readonly riskGroup: RiskGroup;
  readonly area: string;
  readonly branch: string;
};

export async function listEmployers(
  database: Database | Within,
  { branch, on, after = '', limit }: Sought,
): Promise<readonly Listed[]> {
  const { rows } = await sql<Listed>`SELECT r.npp, v.name, v.size, v.risk_group AS "riskGroup", v.area, v.branch
    FROM registry.employer r JOIN LATERAL (
      SELECT * FROM registry.employer_version v
      WHERE v.employer = r.id AND v.known_to = 'infinity' AND v.valid_from <= ${writeDate(on)}::date
      ORDER BY v.valid_from DESC LIMIT 1) v ON true
    WHERE r.npp > ${after} AND (${branch ?? null}::text IS NULL OR v.branch = ${branch ?? null})
    ORDER BY r.npp LIMIT ${limit}`.execute(database);
  return rows;
}
