// Makes somebody known who can sign in, and says when he may no more or may again.
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import type { PersonEvent, PersonKind } from './tables.ts';

type Newcomer = {
  readonly name: string;
  readonly kind: PersonKind;
  /** The branch of a member of staff. */
  readonly home?: string | undefined;
  readonly at: Instant;
  readonly by: string;
};

/** Gives the id; without a grant the person can do nothing. */
export async function addPerson(database: Database | Within, { name, kind, home, at, by }: Newcomer): Promise<string> {
  const row = { name, kind, home: home ?? null, made_at: at, made_by: by };
  return (await database.insertInto('access.person').values(row).returning('id').executeTakeFirstOrThrow()).id;
}

type Change = {
  readonly person: string;
  readonly event: PersonEvent;
  readonly reason: string;
  readonly at: Instant;
  readonly by: string;
};

/** Suspends, restores or parts with somebody; open sessions stop at once. */
export async function changePerson(
  database: Database | Within,
  { person, event, reason, at, by }: Change,
): Promise<void> {
  await sql`INSERT INTO access.person_event (person, number, event, reason, at, by)
    SELECT ${person}, coalesce((SELECT max(number) FROM access.person_event WHERE person = ${person}), 0) + 1,
      ${event}, ${reason}, ${at}::timestamptz, ${by}`.execute(database);
}
