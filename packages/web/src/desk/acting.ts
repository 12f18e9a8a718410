// Who opened a page of the branch: signed in, in a role that the page is for, or sent away in a way that says why.
import { type Actor, OperatingError, type Role, rolesOf } from '@jamin/administration';
import type { Language } from '@jamin/law';
import { data, type RouterContextProvider, redirect } from 'react-router';
import { href } from '../addresses.ts';
import type { Branch } from '../branch/branch.ts';
import { actAs } from '../branch/credential.ts';
import { credentialOf } from '../branch/shown.ts';
import { branching } from '../context.ts';
import { languageOf } from '../language.ts';

export type Acting = {
  readonly branch: Branch;
  readonly actor: Actor;
  readonly language: Language;
};

type Asked = { readonly request: Request; readonly context: Readonly<RouterContextProvider> };

/** Who acts for a loader or an action of a page that is for these roles; in the first of them that the person has. */
export async function actingOn({ request, context }: Asked, roles: readonly Role[]): Promise<Acting> {
  const branch = context.get(branching)();
  if (branch === undefined) throw data(null, { status: 404 });
  if ('building' in branch) throw data(null, { status: 503 });
  const url = new URL(request.url);
  const language = languageOf(url.pathname);
  try {
    const credential = credentialOf(request);
    const held = credential === undefined ? [] : await rolesOf(branch.people, credential, branch.clock());
    const role = roles.find((one) => held.includes(one));
    if (role === undefined && held.length > 0) throw data(null, { status: 403 });
    return { branch, actor: await actAs(branch, request, { role }), language };
  } catch (thrown) {
    if (!(thrown instanceof OperatingError)) throw thrown;
    if (NOBODY.has(thrown.code)) throw redirect(signInHref(language, url.pathname));
    throw data(null, { status: 403 });
  }
}

/** Nobody is signed in, or no longer. */
const NOBODY: ReadonlySet<string> = new Set([
  'access/not-signed-in',
  'access/key-not-known',
  'access/session-not-known',
]);

/** Where people sign in, and the page that they come back to. */
function signInHref(language: Language, back: string): string {
  return `${href('signIn', language)}?lanjut=${encodeURIComponent(back)}`;
}

/** What happened to a posted form: done, and the page to go to; or refused, with the code and what it is about. */
type Refused = { readonly code: string; readonly data: { readonly [key: string]: unknown } };

/** Work that the branch may refuse; anything else that goes wrong is thrown on. */
export async function refusable<T>(work: () => Promise<T>): Promise<T | { readonly refused: Refused }> {
  try {
    return await work();
  } catch (thrown) {
    if (!(thrown instanceof OperatingError)) throw thrown;
    return { refused: { code: thrown.code, data: thrown.data } };
  }
}
