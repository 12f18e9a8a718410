// Writes down whom the identity provider of an institution means by a subject; it is never written by signing in.
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';

type Link = {
  readonly person: string;
  /** The provider, as it names itself in `iss`. */
  readonly issuer: string;
  /** The claim `sub`. */
  readonly subject: string;
  readonly at: Instant;
  readonly by: string;
};

/** A subject is linked once and stays that person's; who may sign in no more is suspended (`changePerson`). */
export async function linkSubject(
  database: Database | Within,
  { person, issuer, subject, at, by }: Link,
): Promise<void> {
  await database.insertInto('sign_in.subject').values({ person, issuer, subject, at, by }).execute();
}
