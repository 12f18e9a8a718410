// Lists corrections by their number, page by page: those that wait for a second person, or all.
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import type { CorrectionSubject } from './correctable.ts';

type Sought = { readonly open: boolean; readonly after?: string | undefined; readonly limit: number };

type Listed = {
  readonly correction: string;
  readonly subject: CorrectionSubject;
  readonly field: string;
  /** None of what is sealed. */
  readonly old: string | null;
  readonly new: string | null;
  readonly why: string;
  readonly askedAt: Instant;
  readonly askedBy: string;
  readonly approved: boolean | null;
};

export async function listCorrections(
  database: Database | Within,
  { open, after = '', limit }: Sought,
): Promise<readonly Listed[]> {
  const { rows } = await sql<Listed>`SELECT c.code AS correction, c.subject, c.field, c.old_value AS old,
      c.new_value AS new, c.why, c.asked_at AS "askedAt", c.asked_by AS "askedBy", d.approved
    FROM registry.correction c LEFT JOIN registry.correction_decision d ON d.correction = c.id
    WHERE c.code > ${after} AND (NOT ${open}::boolean OR d.correction IS NULL)
    ORDER BY c.code LIMIT ${limit}`.execute(database);
  return rows;
}
