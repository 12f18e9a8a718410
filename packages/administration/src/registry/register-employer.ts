// Registers employers, groups and projects, and what they are from a day on.
import { type Day, writeDate } from '@jamin/engine';
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { readNpp } from './npp.ts';
import { refusing } from './refusal.ts';
import type { EmployerSize, RiskGroup } from './tables.ts';
import { inTransaction } from './transaction.ts';

export type Employer = {
  /** The number of the company (NPP), of the group (NPW) or of the construction project. */
  readonly npp: string;
  readonly kind?: 'company' | 'group' | 'project';
  readonly registeredOn: Day;
  readonly name: string;
  readonly size: EmployerSize;
  readonly riskGroup: RiskGroup;
  /** The code of its area: `kota-pangkalpinang`. */
  readonly area: string;
  readonly branch: string;
};

type Registering = { readonly at: Instant; readonly by: string };

/** @throws OperatingError `registry/bad-npp`, `-/npp-taken`, `-/no-such-area`, `-/no-such-branch`. */
export function registerEmployer(
  database: Database | Within,
  { at, by, ...employer }: Registering & Employer,
): Promise<void> {
  return registerEmployers(database, { at, by, employers: [employer] });
}

/** Many at once; all or none. */
export function registerEmployers(
  database: Database | Within,
  { at, by, employers }: Registering & { readonly employers: readonly Employer[] },
): Promise<void> {
  const rows = employers.map(({ npp, kind, registeredOn, name, size, riskGroup, area, branch }) => ({
    npp: nppOf(npp),
    kind: kind ?? 'company',
    registered_on: writeDate(registeredOn),
    name,
    size,
    risk_group: riskGroup,
    area,
    branch,
  }));
  const given = sql`json_to_recordset(${JSON.stringify(rows)}::text::json) AS given (
    npp text, kind text, registered_on date, name text, size text, risk_group text, area text, branch text)`;
  return inTransaction(database, async (within) => {
    const recorded = sql`${at}::timestamptz, ${by}`;
    await refusing(
      sql`INSERT INTO registry.employer (npp, kind, registered_on, recorded_at, recorded_by)
        SELECT npp, kind, registered_on, ${recorded} FROM ${given}`.execute(within),
      { npp: rows.map(({ npp }) => npp).slice(0, 1) },
    );
    await refusing(
      sql`INSERT INTO registry.employer_version
          (employer, valid_from, name, size, risk_group, area, branch, known_from, recorded_by)
        SELECT e.id, given.registered_on, given.name, given.size, given.risk_group, given.area, given.branch,
          ${recorded}
        FROM ${given} JOIN registry.employer e ON e.npp = given.npp`.execute(within),
    );
  });
}

/** The number as it is kept. @throws OperatingError `registry/bad-npp`. */
export function nppOf(written: string): string {
  const npp = readNpp(written);
  if (npp === undefined) throw new OperatingError('registry/bad-npp', { npp: written });
  return npp;
}
