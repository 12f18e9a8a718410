// Gives somebody an account that is opened with a password; the password is given apart.
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';

type Opening = { readonly person: string; readonly email: string; readonly at: Instant; readonly by: string };

/** Once for a person; the database refuses an account that somebody makes for himself. */
export async function addAccount(database: Database | Within, { person, email, at, by }: Opening): Promise<void> {
  await database.insertInto('sign_in.address').values({ person, email: email.toLowerCase(), at, by }).execute();
}
