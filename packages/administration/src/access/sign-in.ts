// Begins and ends a session once the web knows who somebody is; only the hash of its secret is kept.
import { createHash } from 'node:crypto';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import type { SigningIn } from './tables.ts';

/** Random bytes: those of `node:crypto` in earnest. */
export type RandomBytes = (count: number) => Uint8Array;

type Session = {
  readonly person: string;
  /** By a password, by the institution's own identity provider, or on the page of an example. */
  readonly how: SigningIn;
  readonly at: Instant;
  readonly expiresAt: Instant;
};

/** The branch itself begins it. Gives the secret that the browser keeps; it is nowhere else. */
export async function signIn(
  database: Database | Within,
  { person, how, at, expiresAt }: Session,
  random: RandomBytes,
): Promise<string> {
  const secret = newSecret('sesi', random);
  const row = { session: secretHash(secret), person, how, at, expires_at: expiresAt };
  await database.insertInto('access.signing_in').values(row).execute();
  return secret;
}

/** Ends a session; one that has ended or never began stays as it is. */
export async function signOut(database: Database | Within, secret: string, at: Instant): Promise<void> {
  await database
    .insertInto('access.signing_out')
    .values({ session: secretHash(secret), at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

const SECRET_BYTES = 32;

/** A secret that says what it is for, so that one left lying about is recognised. */
export function newSecret(use: 'sesi' | 'jamin', random: RandomBytes): string {
  return `${use}_${Buffer.from(random(SECRET_BYTES)).toString('base64url')}`;
}

export function secretHash(secret: string): Uint8Array {
  return createHash('sha256').update(secret).digest();
}
