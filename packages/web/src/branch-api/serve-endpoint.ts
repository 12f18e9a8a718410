// Answers a request for an endpoint: somebody asks whom the branch knows, in a role that may, for something.
import { may, OperatingError, reachOf } from '@jamin/administration';
import type { Context } from 'hono';
import type { Branch } from '../branch/branch.ts';
import { actAs, credentialOf, isForged, roleNamed } from '../branch/credential.ts';
import type { AddressId } from './addresses.ts';
import { doWork } from './do-work.ts';
import type { Endpoint } from './endpoint.ts';
import { readRequest } from './read-request.ts';
import { toldOf } from './refusal.ts';
import { refused, told, written } from './tell.ts';

type Serving = {
  readonly branch: Branch;
  /** Where the site is reached: what a page of ours says that it is sent from. */
  readonly originOf: (c: Context) => string;
  /** Hears of faults of ours, which callers are told nothing of. */
  readonly onFault: (thrown: unknown, endpoint: string) => void;
  readonly endpoints: { readonly [id in AddressId]: Endpoint };
};

export async function serveEndpoint(c: Context, id: AddressId, serving: Serving): Promise<Response> {
  const endpoint = serving.endpoints[id];
  try {
    return await (endpoint.open === undefined ? answer(c, endpoint, serving) : answerOpen(c, endpoint, serving.branch));
  } catch (thrown) {
    const found = toldOf(thrown);
    if (found === undefined) serving.onFault(thrown, id);
    return refused(c, found ?? { kind: 'fault', errors: [] });
  }
}

async function answer(c: Context, endpoint: Endpoint, serving: Serving): Promise<Response> {
  const { branch } = serving;
  if (isForged(c.req.raw, serving.originOf(c))) throw new OperatingError('access/other-site');
  const actor = await actAs(branch, c.req.raw);
  const held = endpoint.actions.filter((action) => reachOf(action, actor.role) !== undefined);
  const notAllowed = () => new OperatingError('access/not-allowed', { actions: endpoint.actions, role: actor.role });
  if (held.length === 0) throw notAllowed();
  const { asked, flaw } = await readRequest(c, endpoint);
  if (flaw !== undefined) return refused(c, flaw);
  const subject = endpoint.subject?.(asked);
  if (subject !== undefined && !held.some((action) => may(actor, action, subject))) throw notAllowed();
  return doWork(c, { endpoint, endpoints: serving.endpoints, branch, actor, asked });
}

async function answerOpen(c: Context, endpoint: Endpoint, branch: Branch): Promise<Response> {
  const { asked, flaw } = await readRequest(c, endpoint);
  if (flaw !== undefined) return refused(c, flaw);
  const at = branch.clock();
  const [credential, role] = [credentialOf(c.req.raw), roleNamed(c.req.raw)];
  const given = await endpoint.open?.(branch.system, { ...asked, branch, at, credential, role });
  return told(c, endpoint, { status: 200, ...written(endpoint, given) });
}
