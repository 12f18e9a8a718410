// Starts employments: a member begins to work for an employer, who insures him in some programmes.
import { type Day, writeDate } from '@jamin/engine';
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { countAnew } from './count-anew.ts';
import { kpjOf } from './enrol-member.ts';
import { refusing } from './refusal.ts';
import { nppOf } from './register-employer.ts';
import type { Programme } from './tables.ts';
import { inTransaction } from './transaction.ts';

type Start = {
  readonly kpj: string;
  readonly npp: string;
  /** The first day of work. */
  readonly from: Day;
  readonly programmes: readonly Programme[];
};

type Starting = { readonly at: Instant; readonly by: string };

/**
 * Gives the public id of the employment: `E-00000001`.
 *
 * @throws OperatingError `registry/no-such-member-or-employer`, `registry/employed-then` (there, at that time).
 */
export async function startEmployment(
  database: Database | Within,
  { at, by, ...start }: Starting & Start,
): Promise<string> {
  const [employment] = await startEmployments(database, { at, by, starts: [start] });
  if (employment === undefined) throw new Error('one start gave no employment');
  return employment;
}

/** Many at once, in order; all or none. */
export function startEmployments(
  database: Database | Within,
  { at, by, starts }: Starting & { readonly starts: readonly Start[] },
): Promise<readonly string[]> {
  const rows = starts.map(({ kpj, npp, from, programmes }, number) => ({
    number,
    kpj: kpjOf(kpj),
    npp: nppOf(npp),
    starts_on: writeDate(from),
    programmes,
  }));
  const given = sql`json_to_recordset(${JSON.stringify(rows)}::text::json) AS given (
    number integer, kpj text, npp text, starts_on date, programmes text[])`;
  const recorded = sql`${at}::timestamptz, ${by}`;
  return inTransaction(database, async (within) => {
    const { rows: made } = await sql<Made>`INSERT INTO registry.employment
        (membership, employer, recorded_at, recorded_by)
      SELECT m.id, r.id, ${recorded} FROM ${given} JOIN registry.membership m ON m.kpj = given.kpj
      JOIN registry.employer r ON r.npp = given.npp ORDER BY given.number
      RETURNING id, code, membership, employer`.execute(within);
    if (made.length < rows.length) throw await unknown(within, rows);
    const anchors = [...made].sort((one, other) => (one.id < other.id ? -1 : 1));
    const versions = rows.map(({ starts_on, programmes }, index) => {
      const { id, membership, employer } = anchors[index] ?? { id: 0n, membership: 0n, employer: 0n };
      const keys = { employment: String(id), membership: String(membership), employer: String(employer) };
      return { ...keys, starts_on, programmes };
    });
    await refusing(
      sql`INSERT INTO registry.employment_version
          (employment, membership, employer, starts_on, programmes, known_from, recorded_by)
        SELECT employment, membership, employer, starts_on, programmes, ${recorded}
        FROM json_to_recordset(${JSON.stringify(versions)}::text::json) AS given (
          employment bigint, membership bigint, employer bigint, starts_on date, programmes text[])`.execute(within),
      rows.length === 1 ? { ...rows[0], number: undefined } : {},
    );
    await countAnew(within, rows.length);
    return anchors.map(({ code }) => code);
  });
}

type Made = {
  readonly id: bigint;
  readonly code: string;
  readonly membership: bigint;
  readonly employer: bigint;
};

async function unknown(
  within: Within,
  rows: readonly { readonly kpj: string; readonly npp: string }[],
): Promise<OperatingError> {
  const { rows: missing } = await sql<{ kpj: string; npp: string }>`SELECT given.kpj, given.npp
    FROM json_to_recordset(${JSON.stringify(rows)}::text::json) AS given (kpj text, npp text)
    WHERE NOT EXISTS (SELECT FROM registry.membership m WHERE m.kpj = given.kpj)
      OR NOT EXISTS (SELECT FROM registry.employer r WHERE r.npp = given.npp) LIMIT 100`.execute(within);
  return new OperatingError('registry/no-such-member-or-employer', { missing });
}
