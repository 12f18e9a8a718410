// Somebody sets a password of his own, by saying the one before: also one that counted once.
import { type Database, type Instant, OperatingError, passwordHash } from '@jamin/administration';
import { verifyPassword } from 'better-auth/crypto';
import { givePassword } from './give-password.ts';
import { triesOf } from './tries.ts';

type Changing = { readonly person: string; readonly current: string; readonly next: string; readonly at: Instant };

/** As in signing in: whoever finds an open session guesses no password with it. */
const tries = triesOf();

/**
 * The branch itself writes it down, for nobody gives himself a way in: only another password of an account that he has.
 *
 * @throws OperatingError `access/wrong-password` (also where there is none), `access/too-many-tries`,
 * `access/password-length`.
 */
export async function changePassword(system: Database, { person, current, next, at }: Changing): Promise<void> {
  if (!tries.mayTry(person)) throw new OperatingError('access/too-many-tries');
  const hash = await passwordHash(system, person);
  const isHis = hash !== undefined && (await verifyPassword({ hash, password: current }));
  if (!isHis) throw new OperatingError('access/wrong-password');
  tries.forget(person);
  await givePassword(system, { person, password: next, at, by: 'holder' });
}
