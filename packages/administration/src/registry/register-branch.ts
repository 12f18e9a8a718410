// Registers a branch: an office that serves members and employers.
import { sql } from 'kysely';
import type { Database, Within } from '../database.ts';

type Branch = {
  /** Such as `contoh`. */
  readonly code: string;
  readonly name: string;
  /** The regional office that it reports to. */
  readonly region: string;
};

/** To register it again changes nothing. */
export async function registerBranch(database: Database | Within, { code, name, region }: Branch): Promise<void> {
  await sql`INSERT INTO registry.branch (code, name, region) VALUES (${code}, ${name}, ${region})
    ON CONFLICT (code) DO NOTHING`.execute(database);
}
