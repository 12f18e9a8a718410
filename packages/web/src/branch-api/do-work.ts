// Does the work of an endpoint as who asks, in one transaction, once for each key, on the version that was read.
import {
  type Actor,
  actAtOnce,
  answerOnce,
  asActor,
  type Before,
  type Credential,
  type Database,
  OperatingError,
  takeTurn,
  type Within,
} from '@jamin/administration';
import type { Context } from 'hono';
import type { Branch } from '../branch/branch.ts';
import type { Endpoint } from './endpoint.ts';
import { headerMissing, keyOf, type Read, type ReadRequest } from './read-request.ts';
import { streamed, wantedStream } from './stream-list.ts';
import { type Flaw, isNamed, markOf, refused, told, written } from './tell.ts';

type At = {
  readonly endpoint: Endpoint;
  readonly endpoints: { readonly [id: string]: Endpoint };
  readonly branch: Branch;
};
type Work = At & { readonly actor: Actor; readonly asked: ReadRequest };
type Done = { readonly status: number } & ReturnType<typeof written>;

/**
 * Does it in the transaction in which it is asked who asks and whether it was answered before; `admit` says whether who
 * asks may ask it, and what is wrong with what was sent.
 */
export async function doAtOnce(
  c: Context,
  at: At,
  credential: Credential,
  entering: Parameters<typeof actAtOnce>[2],
  admit: (actor: Actor) => Read,
): Promise<Response> {
  const { endpoint, branch } = at;
  const named = endpoint.keyed === undefined ? {} : keyOf(c);
  const key = named.key === undefined ? undefined : keyAt(endpoint, named.key);
  const database = endpoint.beside === true ? branch.system : branch.people;
  const done = await actAtOnce(database, credential, { ...entering, key }, async (within, actor, before) => {
    const { asked, flaw } = admit(actor);
    const wrong = flaw ?? matchMissing(c, endpoint) ?? named.flaw;
    if (asked === undefined || wrong !== undefined) return { wrong };
    const one = { ...at, actor, asked };
    return { told: await doWithin(c, within, one, { key: named.key, before }) };
  });
  if (done.told !== undefined) return told(c, endpoint, done.told);
  if (done.wrong === undefined) throw new Error('A request was neither read nor wrong.');
  return refused(c, done.wrong);
}

/** Does what takes more than one transaction: work of the branch by itself, long lists, and what a file asks for. */
export async function doWork(c: Context, one: Work): Promise<Response> {
  const { endpoint, branch, actor } = one;
  const named = endpoint.keyed === undefined ? {} : keyOf(c);
  const wrong = matchMissing(c, endpoint) ?? named.flaw;
  if (wrong !== undefined) return refused(c, wrong);
  const as = <T>(inner: (within: Within) => Promise<T>) => asActor(branch.people, actor, inner);
  const full = { ...handed(one, named.key), as };
  if (endpoint.alone !== undefined) {
    const status = endpoint.status ?? 200;
    const keyed = keyedBy(one, named.key);
    await endpoint.first?.(branch.system, full);
    const { alone } = endpoint;
    const make = async (database: Database) => ({ status, ...written(endpoint, await alone(database, full)) });
    if (keyed === undefined) return told(c, endpoint, await make(branch.system));
    // The key is kept with the work or, when it is refused, not at all.
    const work = (within: Within) => once(within, keyed, () => make(within), endpoint.keyed === 'secret');
    return told(c, endpoint, await branch.system.transaction().execute(work));
  }
  const { work } = endpoint;
  const stream = endpoint.item === undefined ? undefined : wantedStream(c);
  if (work !== undefined && stream !== undefined)
    return streamed(c, stream, endpoint, (query) =>
      as((within) => work(within, { ...full, query: { ...full.query, ...query } })),
    );
  return told(c, endpoint, await as((within) => doWithin(c, within, one, { key: named.key })));
}

type Taken = { readonly key: string | undefined; readonly before?: Before };

/** Once for its key, on the version that was read. */
async function doWithin(c: Context, within: Within, one: Work, { key, before }: Taken): Promise<Done> {
  const { endpoint } = one;
  const { work, status = 200 } = endpoint;
  if (work === undefined) throw new Error(`${endpoint.id} has no work`);
  const match = c.req.header('If-Match');
  if (match !== undefined) await mustMatch(within, one, match);
  const as = <T>(inner: (within: Within) => Promise<T>) => inner(within);
  const make = async () => ({ status, ...written(endpoint, await work(within, { ...handed(one, key), as })) });
  const keyed = keyedBy(one, key);
  return keyed === undefined ? make() : once(within, { ...keyed, before }, make, endpoint.keyed === 'secret');
}

function matchMissing(c: Context, { version }: Endpoint): Flaw | undefined {
  if (version?.needed !== true || c.req.header('If-Match') !== undefined) return undefined;
  return headerMissing('If-Match', 'ETag yang terakhir dibaca', 'the ETag that was read last');
}

function handed(one: Work, key: string | undefined) {
  return { ...one.asked, ...whoAsks(one), key: `${one.actor.id}:${one.endpoint.id}:${key ?? ''}` };
}

function whoAsks({ actor, branch }: Work) {
  return { actor, branch, at: actor.at, when: { at: actor.at, by: actor.id } };
}

type Keyed = Parameters<typeof answerOnce>[1];

/** Keys of one operation are not met by those of another. */
function keyAt({ id }: Endpoint, key: string): string {
  return `${id}:${key}`;
}

function keyedBy({ endpoint, actor, asked }: Work, key: string | undefined): Keyed | undefined {
  if (key === undefined) return undefined;
  return { holder: actor.id, key: keyAt(endpoint, key), request: asked.hash, at: actor.at };
}

async function once(
  within: Within,
  keyed: Keyed,
  make: () => Promise<{ readonly status: number; readonly text: string }>,
  isSecret: boolean,
): Promise<{ readonly status: number; readonly text: string; readonly replayed: boolean }> {
  let secret = '';
  const done = await answerOnce(within, keyed, async () => {
    const { status, text } = await make();
    secret = text;
    return { status, text: isSecret ? null : text };
  });
  return { ...done, text: done.text ?? secret };
}

/** Reads what `If-Match` names in the transaction that changes it, while others who would change it wait. */
async function mustMatch(within: Within, one: Work, match: string): Promise<void> {
  const { endpoint, endpoints, asked } = one;
  const reading = endpoint.version === undefined ? undefined : endpoints[endpoint.version.of];
  if (reading?.work === undefined) return;
  await takeTurn(within, `${reading.id} ${JSON.stringify(asked.params)}`);
  const as = <T>(inner: (within: Within) => Promise<T>) => inner(within);
  const full = { params: asked.params, query: {}, body: undefined, ...whoAsks(one), key: '', as };
  const { text } = written(reading, await reading.work(within, full));
  if (!isNamed(match, markOf(text))) throw new OperatingError('access/changed-meanwhile');
}
