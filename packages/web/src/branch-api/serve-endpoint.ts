// Answers a request for an endpoint: somebody asks whom the branch knows, in a role that may, for something.
import { type Action, type Actor, may, OperatingError, reachOf } from '@jamin/administration';
import type { Context } from 'hono';
import type { Branch } from '../branch/branch.ts';
import { actAs, credentialOf, isForged, roleNamed } from '../branch/credential.ts';
import type { AddressId } from './addresses.ts';
import { doAtOnce, doWork } from './do-work.ts';
import type { Endpoint } from './endpoint.ts';
import { type Read, readRequest } from './read-request.ts';
import { toldOf } from './refusal.ts';
import { wantedStream } from './stream-list.ts';
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
  const { branch, endpoints } = serving;
  if (isForged(c.req.raw, serving.originOf(c))) throw new OperatingError('access/other-site');
  const one = { endpoint, endpoints, branch };
  if (isOfOneTransaction(c, endpoint)) {
    const credential = credentialOf(c.req.raw);
    if (credential === undefined) throw new OperatingError('access/not-signed-in');
    // What was sent is read before the transaction begins, which waits for nobody, and judged in it.
    const entering = { role: roleNamed(c.req.raw), at: branch.clock() };
    const read = await readRequest(c, endpoint);
    return doAtOnce(c, one, credential, entering, (actor) => admitted(endpoint, actor, read));
  }
  const actor = await actAs(branch, c.req.raw);
  mustHold(endpoint, actor);
  const { asked, flaw } = admitted(endpoint, actor, await readRequest(c, endpoint));
  if (flaw !== undefined) return refused(c, flaw);
  return doWork(c, { ...one, actor, asked });
}

/** Files are large: who sends one is known before it is read. */
function isOfOneTransaction(c: Context, { work, takes, item }: Endpoint): boolean {
  return work !== undefined && takes === undefined && (item === undefined || wantedStream(c) === undefined);
}

/** @throws OperatingError `access/not-allowed` */
function mustHold(endpoint: Endpoint, actor: Actor): readonly Action[] {
  const held = endpoint.actions.filter((action) => reachOf(action, actor.role) !== undefined);
  if (held.length === 0) throw notAllowed(endpoint, actor);
  return held;
}

function admitted(endpoint: Endpoint, actor: Actor, read: Read): Read {
  const held = mustHold(endpoint, actor);
  if (read.asked === undefined) return read;
  const subject = endpoint.subject?.(read.asked);
  if (subject !== undefined && !held.some((action) => may(actor, action, subject))) throw notAllowed(endpoint, actor);
  return read;
}

function notAllowed({ actions }: Endpoint, { role }: Actor): OperatingError {
  return new OperatingError('access/not-allowed', { actions, role });
}

async function answerOpen(c: Context, endpoint: Endpoint, branch: Branch): Promise<Response> {
  const { asked, flaw } = await readRequest(c, endpoint);
  if (flaw !== undefined) return refused(c, flaw);
  const at = branch.clock();
  const [credential, role] = [credentialOf(c.req.raw), roleNamed(c.req.raw)];
  const given = await endpoint.open?.(branch.system, { ...asked, branch, at, credential, role });
  return told(c, endpoint, { status: 200, ...written(endpoint, given) });
}
