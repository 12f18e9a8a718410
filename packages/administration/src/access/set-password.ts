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
