// A password that the branch makes itself, for whoever comes in before anybody could give one: it opens one session.
import { randomBytes, scrypt } from 'node:crypto';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';

type Giving = { readonly person: string; readonly at: Instant; readonly by: string };

/** Letters and digits that nobody takes for one another. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 5;
const GROUP = 5;

/** Gives the password, which is nowhere else. Its holder signs in with it once and then sets another. */
export async function giveOneTimePassword(database: Database | Within, { person, at, by }: Giving): Promise<string> {
  const password = newPassword();
  const hash = await hashed(password);
  await database.insertInto('sign_in.password').values({ person, hash, once: true, at, by }).execute();
  return password;
}

/** 25 letters in groups of five. */
function newPassword(): string {
  const groups = Array.from({ length: GROUPS }, () => Array.from({ length: GROUP }, letter).join(''));
  return groups.join('-');
}

/** Each letter as likely as any other. */
function letter(): string {
  for (;;) {
    const [byte = 255] = randomBytes(1);
    if (byte < LETTERS.length * Math.floor(256 / LETTERS.length)) return LETTERS[byte % LETTERS.length] ?? '';
  }
}

/** Scrypt with a salt, in the form that the library of the web reads: its parameters, and `salt:key`. */
async function hashed(password: string): Promise<string> {
  const salt = randomBytes(16).toString('hex');
  const key = await new Promise<Buffer>((resolve, reject) => {
    scrypt(password, salt, 64, { N: 16_384, r: 16, p: 1, maxmem: 64 * 1024 * 1024 }, (wrong, made) => {
      if (wrong === null) resolve(made);
      else reject(wrong);
    });
  });
  return `${salt}:${key.toString('hex')}`;
}
