// The entries and decisions behind a figure, for who is signed in and may read the claims of the branch.
import type { Actor, FigureId, Traced } from '@jamin/administration';
import type { Branch } from './branch.ts';
import type { ExampleScope } from './example-figures.ts';
import { credentialOf } from './shown.ts';

const PAGE = 25;

type Asked = { readonly figure: FigureId; readonly scope: ExampleScope; readonly after: string | undefined };

/** Whether the reader may open the claims as well, which a cashier may not. */
export type TracedEntries = Traced & { readonly opensClaims: boolean };

/** Or why there are none: nobody is signed in, or who is may not. */
export async function tracedEntries(
  branch: Branch,
  request: Request,
  { figure, scope, after }: Asked,
): Promise<TracedEntries | 'not-signed-in' | 'not-allowed'> {
  const { asActor, may, OperatingError, traceFigure } = await import('@jamin/administration');
  const actor = await readerOf(branch, request, scope.branch);
  if (typeof actor === 'string') return actor;
  try {
    const page = { after, limit: PAGE };
    const traced = await asActor(branch.people, actor, (within) => traceFigure(within, figure, scope, page));
    return { ...traced, opensClaims: may(actor, 'read-member-file', { branch: scope.branch }) };
  } catch (thrown) {
    // A place in the list that somebody made up begins at its beginning.
    if (thrown instanceof OperatingError && thrown.code === 'statistics/bad-cursor')
      return tracedEntries(branch, request, { figure, scope, after: undefined });
    throw thrown;
  }
}

/** In the first of his roles that may read both the figures and the claims of the branch. */
async function readerOf(
  { people, clock }: Branch,
  request: Request,
  place: string,
): Promise<Actor | 'not-signed-in' | 'not-allowed'> {
  const { actorOf, may, OperatingError, rolesOf } = await import('@jamin/administration');
  const credential = credentialOf(request);
  if (credential === undefined) return 'not-signed-in';
  const at = clock();
  try {
    for (const role of await rolesOf(people, credential, at)) {
      const actor = await actorOf(people, credential, { role, at });
      const subject = { branch: place };
      if (may(actor, 'read-branch-figures', subject) && may(actor, 'read-claim', subject)) return actor;
    }
    return 'not-allowed';
  } catch (thrown) {
    if (thrown instanceof OperatingError && thrown.code === 'access/not-signed-in') return 'not-signed-in';
    throw thrown;
  }
}
