// Signing in and out: once it is known who somebody is, the branch begins a session and a cookie keeps its secret.
import { randomBytes } from 'node:crypto';
import type { Role } from '@jamin/administration';
import type { Branch, BranchNow } from './branch.ts';
import type { Institution, Proof, Proven } from './proof.ts';
import { credentialOf, SESSION_COOKIE } from './shown.ts';
import { type Tries, triesOf } from './tries.ts';

/** Somebody whom a press of a button signs in, on the page of an example. */
type ExampleAccount = { readonly person: string; readonly name: string; readonly roles: readonly Role[] };

type SignInSettings = {
  /** Where the site is reached; without it no institution can send anybody back. */
  readonly origin?: string | undefined;
  readonly institution?: Institution | undefined;
  /** The ready accounts; looked at in the branch of an example alone. */
  readonly exampleAccounts?: ((branch: Branch) => Promise<readonly ExampleAccount[]>) | undefined;
};

/** A cookie to set, or why there is none: unknown (also a wrong password), too often, not now, or a fault elsewhere. */
export type Began =
  | { readonly cookie: string }
  | { readonly refused: 'unknown' | 'failed' | 'too-often' | 'suspended' | 'closed' };

type SignedIn = {
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly roles: readonly Role[];
};

/** What came of it, the page that it began on, and other cookies to set. */
type Arrival = { readonly began: Began; readonly page: string | undefined; readonly cookies: readonly string[] };

export type SignIn = {
  readonly institution: string | undefined;
  readonly accounts: () => Promise<readonly ExampleAccount[]>;
  readonly byPassword: (request: Request, email: string, password: string) => Promise<Began>;
  readonly asExample: (request: Request, person: string) => Promise<Began>;
  /** Both for `/api/auth/…`: there and back. */
  readonly toInstitution: (page: string) => Promise<Response | undefined>;
  readonly fromInstitution: (request: Request) => Promise<Arrival>;
  /** Gives the cookie that takes the other one away. */
  readonly out: (request: Request) => Promise<string>;
  readonly who: (request: Request) => Promise<SignedIn | undefined>;
};

/** A working day; who signs in anew begins a new session and ends the old one. */
const SESSION_SECONDS = 8 * 60 * 60;

export function signInOf(branchNow: BranchNow, settings: SignInSettings = {}): SignIn {
  const { origin, institution } = settings;
  const proof = proofs(settings);
  const tries = triesOf();
  const open = () => opened(branchNow());
  const accounts = async () => {
    const branch = open();
    return branch?.isExample === true ? ((await settings.exampleAccounts?.(branch)) ?? []) : [];
  };
  const begun = async (request: Request, prove: (branch: Branch) => Promise<Tried>, how: How): Promise<Began> => {
    const branch = open();
    return branch === undefined ? { refused: 'closed' } : begin({ request, branch, origin }, await prove(branch), how);
  };
  return {
    institution: origin === undefined ? undefined : institution?.name,
    accounts,
    byPassword: (request, email, password) =>
      begun(
        request,
        (branch) => guarded(tries, email, async () => (await proof(branch, request)).byPassword(email, password)),
        'password',
      ),
    asExample: (request, person) =>
      begun(
        request,
        async () => ((await accounts()).some((one) => one.person === person) ? { person } : { refused: 'unknown' }),
        'demonstration',
      ),
    toInstitution: async (page) => {
      const branch = open();
      if (branch === undefined || origin === undefined || institution === undefined) return undefined;
      return (await proof(branch)).toInstitution(page).catch(() => undefined);
    },
    fromInstitution: async (request) => {
      const branch = open();
      if (branch === undefined) return { began: { refused: 'closed' }, page: undefined, cookies: [] };
      const { proven, page, cookies } = await (await proof(branch)).arrive(request);
      return { began: await begin({ request, branch, origin }, proven, 'institution'), page, cookies };
    },
    out: async (request) => {
      const branch = open();
      if (branch !== undefined) await end(branch, request);
      return cookieOf(request, origin, '', 0);
    },
    who: async (request) => {
      const branch = open();
      return branch === undefined ? undefined : whoIs(branch, request);
    },
  };
}

type How = 'password' | 'institution' | 'demonstration';
type Tried = Proven | { readonly refused: 'too-often' };

function opened(now: ReturnType<BranchNow>): Branch | undefined {
  return now === undefined || 'building' in now ? undefined : now;
}

/** Pages answer before it is loaded: whoever signs in waits for it, and nobody else. */
const administration = () => import('@jamin/administration');

/** The library is large and is loaded when somebody first proves who he is. */
function proofs({ origin, institution }: SignInSettings): (branch: Branch, request?: Request) => Promise<Proof> {
  const made = new WeakMap<Branch, Promise<Proof>>();
  return (branch, request) => {
    const known = made.get(branch);
    if (known !== undefined) return known;
    const own = origin ?? new URL(request?.url ?? 'http://localhost').origin;
    const { system, sessionSecret: secret } = branch;
    const asked = { system, secret, origin: own, institution: origin === undefined ? undefined : institution };
    const proof = import('./proof.ts').then(({ proofOf }) => proofOf(asked));
    made.set(branch, proof);
    return proof;
  };
}

type Place = { readonly request: Request; readonly branch: Branch; readonly origin: string | undefined };

async function begin({ request, branch, origin }: Place, proven: Tried, how: How): Promise<Began> {
  if ('refused' in proven) return proven;
  const { OperatingError, rolesOf, secondsLater, signIn } = await administration();
  await end(branch, request);
  const at = branch.clock();
  const expiresAt = secondsLater(at, SESSION_SECONDS);
  const session = await signIn(branch.system, { person: proven.person, how, at, expiresAt }, randomBytes);
  try {
    await rolesOf(branch.people, { session }, at);
  } catch (thrown) {
    if (thrown instanceof OperatingError && thrown.code === 'access/not-signed-in') return { refused: 'suspended' };
    throw thrown;
  }
  return { cookie: cookieOf(request, origin, session, SESSION_SECONDS) };
}

async function guarded(tries: Tries, name: string, prove: () => Promise<Proven>): Promise<Tried> {
  if (!tries.mayTry(name)) return { refused: 'too-often' };
  const proven = await prove();
  if ('person' in proven) tries.forget(name);
  return proven;
}

async function end(branch: Branch, request: Request): Promise<void> {
  const credential = credentialOf(request);
  if (credential === undefined || 'key' in credential) return;
  const { rolesOf, signOut } = await administration();
  const at = branch.clock();
  const isOpen = await rolesOf(branch.people, credential, at).then(
    () => true,
    () => false,
  );
  if (isOpen) await signOut(branch.system, credential.session, at);
}

async function whoIs({ people, clock }: Branch, request: Request): Promise<SignedIn | undefined> {
  const credential = credentialOf(request);
  if (credential === undefined) return undefined;
  const { actorOf, OperatingError, rolesOf } = await administration();
  const at = clock();
  try {
    const roles = await rolesOf(people, credential, at);
    const [role] = roles;
    if (role === undefined) return { id: undefined, name: undefined, roles };
    const { id, name } = await actorOf(people, credential, { role, at });
    return { id, name, roles };
  } catch (thrown) {
    if (thrown instanceof OperatingError) return undefined;
    throw thrown;
  }
}

/** Read by no script, sent by no other site's form, and over https by nothing else. */
function cookieOf(request: Request, origin: string | undefined, secret: string, seconds: number): string {
  const isSecure = (origin ?? request.url).startsWith('https://');
  const flags = `Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${isSecure ? '; Secure' : ''}`;
  return `${SESSION_COOKIE}=${secret}; ${flags}`;
}
