// Who opened a page of the branch: signed in, in a role that the page is for, or sent away in a way that says why.
import { type Actor, asActor, OperatingError, type Role, rolesOf } from '@jamin/administration';
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
export async function actingOn(asked: Asked, roles: readonly Role[]): Promise<Acting> {
  const [first] = await actingInEach(asked, roles, 1);
  if (first === undefined) throw data(null, { status: 403 });
  return first;
}

/** The person in each of these roles that he has: at least one. Somebody can be a worker and the heir of another. */
export async function actingInEach(
  { request, context }: Asked,
  roles: readonly Role[],
  most = roles.length,
): Promise<readonly Acting[]> {
  const branch = context.get(branching)();
  if (branch === undefined) throw data(null, { status: 404 });
  if ('building' in branch) throw data(null, { status: 503 });
  const url = new URL(request.url);
  const language = languageOf(url.pathname);
  try {
    const credential = credentialOf(request);
    const held = credential === undefined ? [] : await rolesOf(branch.people, credential, branch.clock());
    const mine = roles.filter((one) => held.includes(one)).slice(0, most);
    if (mine.length === 0 && held.length > 0) throw data(null, { status: 403 });
    // Nobody, or somebody without a role: told why.
    if (mine.length === 0) return [{ branch, actor: await actAs(branch, request), language }];
    const acting: Acting[] = [];
    for (const role of mine) acting.push({ branch, actor: await actAs(branch, request, { role }), language });
    return acting;
  } catch (thrown) {
    if (!(thrown instanceof OperatingError)) throw thrown;
    if (NOBODY.has(thrown.code)) throw redirect(signInHref(language, url.pathname));
    throw data(null, { status: 403 });
  }
}

/** The person in the role, of these, in which he sees a claim: his own or that of whom he is the heir of. */
export async function actingFor(asked: Asked, roles: readonly Role[], claim: string): Promise<Acting> {
  const each = await actingInEach(asked, roles);
  for (const acting of each) {
    const seen = await asActor(acting.branch.people, acting.actor, (within) =>
      within.selectFrom('claims.claim').select('id').where('id', '=', claim).executeTakeFirst(),
    );
    if (seen !== undefined) return acting;
  }
  const [first] = each;
  if (first === undefined) throw data(null, { status: 403 });
  return first;
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
