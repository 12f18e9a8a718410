// Destroys a person's data key: NIK and bank account can no longer be read or found, here or in any copy.
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { refusing } from './refusal.ts';

type Erasure = {
  /** The public id of the person. */
  readonly person: string;
  readonly why: string;
  readonly at: Instant;
  readonly by: string;
};

/** @throws OperatingError `registry/no-such-person`, `registry/erased-already`. */
export async function erasePerson(database: Database | Within, { person, why, at, by }: Erasure): Promise<void> {
  const erasing = sql`SELECT registry.erase_person(id, ${at}::timestamptz, ${by}, ${why})
    FROM registry.person WHERE code = ${person}`;
  const { rows } = await refusing(erasing.execute(database), { person });
  if (rows.length === 0) throw new OperatingError('registry/no-such-person', { persons: [person] });
}
