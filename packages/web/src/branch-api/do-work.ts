// Does the work of an endpoint as who asks, in one transaction, once for each key, on the version that was read.
import { type Actor, answerOnce, asActor, OperatingError, takeTurn, type Within } from '@jamin/administration';
import type { Context } from 'hono';
import type { Branch } from '../branch/branch.ts';
import type { Endpoint } from './endpoint.ts';
import { headerMissing, keyOf, type ReadRequest } from './read-request.ts';
import { streamed, wantedStream } from './stream-list.ts';
import { isNamed, markOf, refused, told, written } from './tell.ts';

type Work = {
  readonly endpoint: Endpoint;
  readonly endpoints: { readonly [id: string]: Endpoint };
  readonly branch: Branch;
  readonly actor: Actor;
  readonly asked: ReadRequest;
};

export async function doWork(c: Context, one: Work): Promise<Response> {
  const { endpoint, branch, actor, asked } = one;
  const match = c.req.header('If-Match');
  if (endpoint.version?.needed === true && match === undefined)
    return refused(c, headerMissing('If-Match', 'ETag yang terakhir dibaca', 'the ETag that was read last'));
  const named = endpoint.keyed === undefined ? {} : keyOf(c);
  if (named.flaw !== undefined) return refused(c, named.flaw);
  const as = <T>(inner: (within: Within) => Promise<T>) => asActor(branch.people, actor, inner);
  const full = { ...asked, ...whoAsks(one), key: `${actor.id}:${endpoint.id}:${named.key ?? ''}`, as };
  const keyed = keyedBy(one, named.key);
  const status = endpoint.status ?? 200;
  if (endpoint.alone !== undefined) {
    // It is done outside of the transaction that remembers the key, and so a repeat is not told what came of it.
    if (keyed !== undefined)
      await as((within) => answerOnce(within, keyed, () => Promise.resolve({ status, text: null })));
    return told(c, endpoint, { status, ...written(endpoint, await endpoint.alone(branch.system, full)) });
  }
  const { work } = endpoint;
  if (work === undefined) throw new Error(`${endpoint.id} has no work`);
  const stream = endpoint.item === undefined ? undefined : wantedStream(c);
  if (stream !== undefined)
    return streamed(c, stream, endpoint, (query) =>
      as((within) => work(within, { ...full, query: { ...full.query, ...query } })),
    );
  const done = await as(async (within) => {
    if (match !== undefined) await mustMatch(within, one, match);
    const make = async () => ({ status, ...written(endpoint, await work(within, full)) });
    return keyed === undefined ? make() : once(within, keyed, make, endpoint.keyed === 'secret');
  });
  return told(c, endpoint, done);
}

function whoAsks({ actor, branch }: Work) {
  return { actor, branch, at: actor.at, when: { at: actor.at, by: actor.id } };
}

type Keyed = Parameters<typeof answerOnce>[1];

/** Keys of one operation are not met by those of another. */
function keyedBy({ endpoint, actor, asked }: Work, key: string | undefined): Keyed | undefined {
  if (key === undefined) return undefined;
  return { holder: actor.id, key: `${endpoint.id}:${key}`, request: asked.hash, at: actor.at };
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
