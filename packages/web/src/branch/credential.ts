// Who sends a request: whoever the key or the session that it shows is of, in one role.
import { type Actor, actorOf, type Credential, OperatingError, type Role, roles } from '@jamin/administration';
import type { Branch } from './branch.ts';
import { credentialOf } from './shown.ts';

export { credentialOf, isForged, SESSION_COOKIE } from './shown.ts';

/** Names the one role in which somebody with several acts. */
const ROLE_HEADER = 'Jamin-Role';

/**
 * Who sends a request, in the role that is asked for here or named by the request.
 *
 * @throws OperatingError as `actorOf`, but `access/key-not-known` or `access/session-not-known` for what opens nothing;
 * `access/not-signed-in` for who shows nothing.
 */
export async function actAs(
  { people, clock }: Pick<Branch, 'people' | 'clock'>,
  request: Request,
  { role }: { readonly role?: Role | undefined } = {},
): Promise<Actor> {
  const credential = credentialOf(request);
  if (credential === undefined) throw new OperatingError('access/not-signed-in');
  return unlessUnknown(credential, actorOf(people, credential, { role: role ?? roleNamed(request), at: clock() }));
}

/**
 * Work that a credential opens. Who showed a key is told that it is not known, and not that he showed none.
 *
 * @throws OperatingError `access/key-not-known` in place of `access/not-signed-in`.
 */
export async function unlessUnknown<T>(credential: Credential, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (thrown) {
    if (!(thrown instanceof OperatingError) || thrown.code !== 'access/not-signed-in') throw thrown;
    throw new OperatingError('key' in credential ? 'access/key-not-known' : 'access/session-not-known');
  }
}

/** @throws OperatingError `access/not-granted` when there is no such role. */
export function roleNamed(request: Request): Role | undefined {
  const named = request.headers.get(ROLE_HEADER);
  if (named === null) return undefined;
  const role = roles.find((one) => one === named);
  if (role === undefined) throw new OperatingError('access/not-granted', { role: named });
  return role;
}
