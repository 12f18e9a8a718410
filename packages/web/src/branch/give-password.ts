// Gives the account of somebody a password: hashed here, so that nothing else ever holds it.
import { type Database, type Instant, OperatingError, setPassword, type Within } from '@jamin/administration';
import { hashPassword } from 'better-auth/crypto';

type Giving = {
  readonly person: string;
  readonly password: string;
  readonly at: Instant;
  readonly by: string;
};

/** Length is what makes a password hard to guess; nobody is asked for odd letters. */
const SHORTEST = 12;
const LONGEST = 128;

/** @throws OperatingError `access/password-length` (with both bounds). */
export async function givePassword(database: Database | Within, { password, ...rest }: Giving): Promise<void> {
  if (password.length < SHORTEST || password.length > LONGEST)
    throw new OperatingError('access/password-length', { shortest: SHORTEST, longest: LONGEST });
  await setPassword(database, { ...rest, hash: await hashPassword(password) });
}
