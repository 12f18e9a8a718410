// What a request shows of who sends it: the key of a machine, or the session that a browser keeps in a cookie.
import type { Credential } from '@jamin/administration';

/** The cookie that holds the secret of a session; whoever signs in sets it `HttpOnly; SameSite=Lax; Path=/`. */
export const SESSION_COOKIE = 'jamin_session';

/** A key in `Authorization: Bearer …` goes before the cookie; undefined for who shows neither. */
export function credentialOf(request: Request): Credential | undefined {
  const key = /^Bearer +(\S+)$/i.exec(request.headers.get('Authorization') ?? '')?.[1];
  if (key !== undefined) return { key };
  const session = cookieOf(request, SESSION_COOKIE);
  return session === undefined ? undefined : { session };
}

/**
 * Whether a page of another site may have made a browser send this: it changes something, its only credential is the
 * cookie that a browser adds by itself, and nothing says that a page of ours sent it.
 */
export function isForged(request: Request, origin: string): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false;
  const credential = credentialOf(request);
  if (credential === undefined || 'key' in credential) return false;
  return isFromElsewhere(request, origin);
}

/** Whether nothing says that a page of ours made the browser send this. */
export function isFromElsewhere(request: Request, origin: string): boolean {
  const site = request.headers.get('Sec-Fetch-Site');
  return site === null ? request.headers.get('Origin') !== origin : site !== 'same-origin' && site !== 'none';
}

function cookieOf(request: Request, name: string): string | undefined {
  for (const cookie of (request.headers.get('Cookie') ?? '').split(';')) {
    const [key = '', ...value] = cookie.trim().split('=');
    if (key === name && value.length > 0) return value.join('=');
  }
  return undefined;
}
