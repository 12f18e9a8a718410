// What better-auth does for us: it finds out who somebody is, by a password or by an institution's identity provider.
import type { Database } from '@jamin/administration';
import { betterAuth } from 'better-auth';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';

/** An institution's own identity provider (OpenID Connect). */
export type Institution = {
  /** What people know it by. */
  readonly name: string;
  /** As it names itself; its `/.well-known/openid-configuration` is read. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
};

type ProofSettings = {
  readonly system: Database;
  /** What its cookies are sealed with. */
  readonly secret: string;
  /** Where the site is reached. */
  readonly origin: string;
  readonly institution?: Institution | undefined;
};

/** Who proved it, by the id of the branch; `unknown` for a subject that nobody is linked to. */
export type Proven = { readonly person: string } | { readonly refused: 'unknown' | 'failed' };

/** The page that it began on, and cookies to take away. */
type Arrived = {
  readonly proven: Proven;
  readonly page: string | undefined;
  readonly cookies: readonly string[];
};

export type Proof = {
  readonly byPassword: (email: string, password: string) => Promise<Proven>;
  /** Sends the browser to the institution; it comes back to `arrive`, which knows the page again. */
  readonly toInstitution: (page: string) => Promise<Response>;
  readonly arrive: (request: Request) => Promise<Arrived>;
};

const PROVIDER = 'institution';
/** What better-auth says of an identity that no account has. */
const UNKNOWN = /signup_disabled|account_not_linked/;

/** It reads who can sign in and writes nothing: its own sessions live in memory, for the length of one question. */
export function proofOf(settings: ProofSettings): Proof {
  const auth = authOf(settings);
  return {
    byPassword: async (email, password) => {
      try {
        const { token, user } = await auth.api.signInEmail({ body: { email, password } });
        await (await auth.$context).internalAdapter.deleteSession(token);
        return { person: user.id };
      } catch (thrown) {
        if (isRefusal(thrown)) return { refused: 'unknown' };
        throw thrown;
      }
    },
    toInstitution: async (page) => {
      const body = { provider: PROVIDER, callbackURL: page, errorCallbackURL: page };
      const { headers, response } = await auth.api.signInSocial({ body, returnHeaders: true });
      const location = 'url' in response ? response.url : undefined;
      if (location === undefined) throw new Error('The identity provider has no address to go to.');
      return away(location, headers.getSetCookie());
    },
    arrive: async (request) => {
      const answer = await auth.handler(request);
      const set = answer.headers.getSetCookie();
      const location = answer.headers.get('Location') ?? '';
      const page = URL.canParse(location, settings.origin) ? new URL(location, settings.origin).pathname : undefined;
      const cookies = set.filter((one) => /Max-Age=0(?:;|$)/i.test(one));
      const headers = new Headers({ Cookie: set.map((one) => one.replace(/;.*$/s, '')).join('; ') });
      const found = await auth.api.getSession({ headers });
      if (found === null) return { proven: { refused: UNKNOWN.test(location) ? 'unknown' : 'failed' }, page, cookies };
      await (await auth.$context).internalAdapter.deleteSession(found.session.token);
      return { proven: { person: found.user.id }, page, cookies };
    },
  };
}

function authOf({ system, secret, origin, institution }: ProofSettings) {
  return betterAuth({
    baseURL: origin,
    basePath: '/api/auth',
    secret,
    database: { db: system, type: 'postgres', schemaName: 'sign_in', transaction: false },
    secondaryStorage: memory(),
    session: { storeSessionInDatabase: false },
    account: {
      // What the provider says of somebody changes nothing here, and nobody becomes known by it.
      updateAccountOnSignIn: false,
      accountLinking: { enabled: false },
      storeStateStrategy: 'cookie',
    },
    emailAndPassword: { enabled: true, disableSignUp: true },
    advanced: { cookiePrefix: 'jamin', useSecureCookies: origin.startsWith('https://') },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    // Its log would name people.
    logger: { disabled: true },
    plugins: institution === undefined ? [] : [genericOAuth({ config: [providerOf(institution)] })],
  });
}

function providerOf({ issuer, clientId, clientSecret, name }: Institution) {
  return {
    providerId: PROVIDER,
    name,
    discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    requireIdTokenVerification: true,
    clientId,
    clientSecret,
    scopes: ['openid'],
    disableSignUp: true,
    disableImplicitSignUp: true,
    // A subject is one only together with who gave it.
    accountSubject: ({ profile }: { readonly profile: { readonly sub?: unknown } }) =>
      typeof profile.sub === 'string' ? `${issuer} ${profile.sub}` : '',
    // Its signature, issuer, audience and nonce are looked at before this; nobody is found by an address.
    getUserInfo: async ({ idToken }: { readonly idToken?: string | undefined }) => {
      const { sub } = claimsOf(idToken);
      return typeof sub === 'string' ? { sub, name: '-', email: NO_ADDRESS, emailVerified: false } : null;
    },
  };
}

const NO_ADDRESS = 'nobody@sign-in.invalid';

function claimsOf(token: string | undefined): { readonly sub?: unknown } {
  const [, claims = ''] = token?.split('.') ?? [];
  return claims === '' ? {} : JSON.parse(Buffer.from(claims, 'base64url').toString());
}

/** As many as may be asked at once; each is taken out when it was answered. */
const MOST = 1000;

function memory() {
  const kept = new Map<string, string>();
  return {
    get: async (key: string) => kept.get(key) ?? null,
    set: async (key: string, value: string) => {
      kept.delete(key);
      kept.set(key, value);
      for (const oldest of kept.keys()) {
        if (kept.size <= MOST) break;
        kept.delete(oldest);
      }
    },
    delete: async (key: string) => void kept.delete(key),
    getAndDelete: async (key: string) => {
      const found = kept.get(key) ?? null;
      kept.delete(key);
      return found;
    },
    increment: async (key: string) => {
      const next = Number(kept.get(key) ?? 0) + 1;
      kept.set(key, String(next));
      return next;
    },
  };
}

/** Better-auth throws a refusal with the status of an answer. */
function isRefusal(thrown: unknown): boolean {
  return thrown instanceof Error && 'statusCode' in thrown && (thrown.statusCode === 400 || thrown.statusCode === 401);
}

function away(location: string, cookies: readonly string[]): Response {
  const headers = new Headers({ Location: location, 'Cache-Control': 'no-store' });
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  return new Response(null, { status: 302, headers });
}
