// Gives the account of somebody a password, or takes it away; what was before counts no more.
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';

type Setting = {
  readonly person: string;
  /** As better-auth hashes it; null takes the password away. */
  readonly hash: string | null;
  readonly at: Instant;
  readonly by: string;
};

export async function setPassword(database: Database | Within, { person, hash, at, by }: Setting): Promise<void> {
  await database.insertInto('sign_in.password').values({ person, hash, at, by }).execute();
}

/** What the last password of somebody is kept as, also one that counted once; none where there is none. */
export async function passwordHash(database: Database | Within, person: string): Promise<string | undefined> {
  const row = await database
    .selectFrom('sign_in.password')
    .select('hash')
    .where('person', '=', person)
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return row?.hash ?? undefined;
}
