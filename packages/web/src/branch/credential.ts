// What a request shows of who sends it: the key of a machine, or the session that a browser keeps in a cookie.
import { type Actor, actorOf, type Credential, OperatingError, type Role, roles } from '@jamin/administration';
import type { Branch } from './branch.ts';

/** The cookie that holds the secret of a session; whoever signs in sets it `HttpOnly; SameSite=Lax; Path=/`. */
export const SESSION_COOKIE = 'jamin_session';

/** Names the one role in which somebody with several acts. */
const ROLE_HEADER = 'Jamin-Role';

/** A key in `Authorization: Bearer …` goes before the cookie; undefined for who shows neither. */
export function credentialOf(request: Request): Credential | undefined {
  const key = /^Bearer +(\S+)$/i.exec(request.headers.get('Authorization') ?? '')?.[1];
  if (key !== undefined) return { key };
  const session = cookieOf(request, SESSION_COOKIE);
  return session === undefined ? undefined : { session };
}

/**
 * Who sends a request, in the role that is asked for here or named by the request.
 *
 * @throws OperatingError as `actorOf`; `access/not-signed-in` also for who shows nothing.
 */
export async function actAs(
  { people, clock }: Pick<Branch, 'people' | 'clock'>,
  request: Request,
  { role }: { readonly role?: Role | undefined } = {},
): Promise<Actor> {
  const credential = credentialOf(request);
  if (credential === undefined) throw new OperatingError('access/not-signed-in');
  return actorOf(people, credential, { role: role ?? roleNamed(request), at: clock() });
}

/**
 * Whether a page of another site may have made a browser send this: it changes something, its only credential is the
 * cookie that a browser adds by itself, and nothing says that a page of ours sent it.
 */
export function isForged(request: Request, origin: string): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false;
  const credential = credentialOf(request);
  if (credential === undefined || 'key' in credential) return false;
  const site = request.headers.get('Sec-Fetch-Site');
  return site === null ? request.headers.get('Origin') !== origin : site !== 'same-origin' && site !== 'none';
}

function roleNamed(request: Request): Role | undefined {
  const named = request.headers.get(ROLE_HEADER);
  if (named === null) return undefined;
  const role = roles.find((one) => one === named);
  if (role === undefined) throw new OperatingError('access/not-granted', { role: named });
  return role;
}

function cookieOf(request: Request, name: string): string | undefined {
  for (const cookie of (request.headers.get('Cookie') ?? '').split(';')) {
    const [key = '', ...value] = cookie.trim().split('=');
    if (key === name && value.length > 0) return value.join('=');
  }
  return undefined;
}
