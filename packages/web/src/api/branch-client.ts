// A typed client of the branch: its operations and their types come from the table of endpoints, of which only the
// addresses are loaded.
import type { z } from 'zod';
import { type AddressId, addresses } from '../branch-api/addresses.ts';
import type { Endpoint, FileAnswer, Shape } from '../branch-api/endpoint.ts';
import type { endpoints } from '../branch-api/endpoints.ts';
import type { Answered, ApiProblem } from './answered.ts';

type Endpoints = typeof endpoints;

/** What must be said is required; an empty list of parameters is not. */
type Part<Name extends string, S extends Shape> = keyof S extends never
  ? { readonly [name in Name]?: undefined }
  : Partial<Written<S>> extends Written<S>
    ? { readonly [name in Name]?: Written<S> }
    : { readonly [name in Name]: Written<S> };

type Written<S extends Shape> = z.input<z.ZodObject<S>>;

type Asked<E> =
  E extends Endpoint<infer P extends Shape, infer Q extends Shape, infer B, infer _>
    ? Part<'params', P> &
        Part<'query', Q> &
        (B extends z.ZodUndefined ? { readonly body?: undefined } : { readonly body: z.input<B> }) & {
          /** Idempotency-Key: the same again does nothing again. */
          readonly key?: string;
          /** If-Match: the ETag that was read. */
          readonly match?: string;
        }
    : never;

/** A file is given as its text. */
type Told<E> = E extends { readonly answer: infer A extends z.ZodType }
  ? z.input<A> extends FileAnswer
    ? string
    : z.input<A>
  : never;

/** The answer with its ETag. */
type BranchAnswer<T> = Answered<T> & { readonly mark: string | undefined };

export type BranchClient = {
  readonly [id in AddressId]: (asked: Asked<Endpoints[id]>) => Promise<BranchAnswer<Told<Endpoints[id]>>>;
};

type Who = {
  /** The key of a machine. */
  readonly key: string;
  /** The one role in which a session acts that holds several. */
  readonly role?: string;
};

type Loose = {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly key?: string;
  readonly match?: string;
};

/** A client of the branch at `origin` ("https://…"); `send` stands for fetch where there is another. */
export function branchClient(
  origin: string,
  who: Who,
  send: (request: Request) => Promise<Response> = fetch,
): BranchClient {
  const call = async (id: AddressId, asked: Loose): Promise<BranchAnswer<unknown>> => {
    const response = await send(requestOf(origin, who, id, asked));
    const mark = response.headers.get('ETag') ?? undefined;
    const isJson = response.headers.get('Content-Type')?.includes('json') === true;
    if (response.ok) return { ok: true, answer: isJson ? await response.json() : await response.text(), mark };
    const waits = response.headers.get('Retry-After');
    const problem = (await response.json()) as ApiProblem;
    return { ok: false, problem, retryAfterSeconds: waits === null ? undefined : Number(waits), mark };
  };
  const operations = Object.keys(addresses).map((id) => [id, (asked: Loose) => call(id as AddressId, asked)]);
  return Object.fromEntries(operations) as BranchClient;
}

function requestOf(origin: string, { key: secret, role }: Who, id: AddressId, asked: Loose): Request {
  const { params = {}, query = {}, body, key, match } = asked;
  const [method = 'GET', path = ''] = addresses[id].split(' ');
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name] ?? '')));
  const address = new URL(`/api/v1${filled}`, origin);
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) address.searchParams.set(name, String(value));
  const headers = new Headers({ Authorization: `Bearer ${secret}` });
  if (role !== undefined) headers.set('Jamin-Role', role);
  if (key !== undefined) headers.set('Idempotency-Key', key);
  if (match !== undefined) headers.set('If-Match', match);
  if (body === undefined) return new Request(address, { method, headers });
  const isFile = isBytes(body);
  headers.set('Content-Type', isFile ? body.type : 'application/json');
  return new Request(address, { method, headers, body: isFile ? new Uint8Array(body.bytes) : JSON.stringify(body) });
}

function isBytes(body: unknown): body is { readonly bytes: Uint8Array; readonly type: string } {
  return typeof body === 'object' && body !== null && 'bytes' in body && body.bytes instanceof Uint8Array;
}
