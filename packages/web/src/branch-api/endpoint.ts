// What an endpoint of the branch is: data from which its route, its description, its client and its tests are made.
import type { Action, Actor, Credential, Database, Instant, Role, Subject, Within } from '@jamin/administration';
import type { Words } from '@jamin/engine';
import { z } from 'zod';
import type { Branch } from '../branch/branch.ts';
import { type AddressId, addresses } from './addresses.ts';
import { pageOf } from './wire.ts';

export type Shape = Readonly<Record<string, z.ZodType>>;
export const nothing = {} as const satisfies Shape;
type Nothing = typeof nothing;

export type Input<P extends Shape, Q extends Shape, B extends z.ZodType> = {
  readonly params: z.output<z.ZodObject<P>>;
  readonly query: z.output<z.ZodObject<Q>>;
  readonly body: z.output<B>;
};

/** What the work of an endpoint is handed. */
type Asked<P extends Shape, Q extends Shape, B extends z.ZodType> = Input<P, Q, B> & {
  readonly actor: Actor;
  readonly branch: Branch;
  readonly at: Instant;
  /** What every use case wants to know of who asks it. */
  readonly when: { readonly at: Instant; readonly by: string };
  /** The caller's key, made the caller's own: nobody else meets it. */
  readonly key: string;
  /** Work as who asks, in a transaction of its own; for endpoints whose work the branch does by itself. */
  readonly as: <T>(work: (within: Within) => Promise<T>) => Promise<T>;
};

/** What may be given where a schema wants something: lists are only read. */
type Given<T> = T extends string | number | bigint | boolean | null | undefined | Uint8Array
  ? T
  : T extends readonly (infer One)[]
    ? readonly Given<One>[]
    : T extends object
      ? { readonly [name in keyof T]: Given<T[name]> }
      : T;

/** A file, given as it is. */
export type FileAnswer = { readonly name: string; readonly body: string | Uint8Array };
/** The answer of an endpoint that names `file`. */
export const file = z.custom<FileAnswer>();

/** What is sent as it is and not as JSON. */
type MediaType = 'text/csv' | 'application/x-ndjson' | 'application/xml' | 'application/json';

type Common<P extends Shape, Q extends Shape, B extends z.ZodType> = {
  readonly summary: Words;
  readonly params?: P;
  readonly query?: Q;
  /** The JSON that is sent; with `takes` the bytes. */
  readonly body?: B;
  readonly takes?: readonly MediaType[];
  /** The Idempotency-Key must be named: something is made or moved. `secret`: its answer is told once. */
  readonly keyed?: true | 'secret';
  /** The reading whose ETag `If-Match` names; `needed` where it must be named. */
  readonly version?: { readonly of: AddressId; readonly needed: boolean };
  readonly status?: 200 | 201;
  /** The answer is a file. */
  readonly file?: MediaType;
};

type Acting<P extends Shape, Q extends Shape, B extends z.ZodType, A extends z.ZodType> = Common<P, Q, B> & {
  readonly action: Action | readonly Action[];
  /** Where it would be; what is there already is looked for first, and not there for who may not see it. */
  readonly subject?: (input: Input<P, Q, B>) => Subject;
  /** On a connection of the branch, so that `asBranch` may say beside who asks what the branch itself knows. */
  readonly beside?: true;
  readonly work: (within: Within, asked: Asked<P, Q, B>) => Promise<Given<z.output<A>>>;
};

type Alone<P extends Shape, Q extends Shape, B extends z.ZodType, A extends z.ZodType> = Common<P, Q, B> & {
  readonly action: Action | readonly Action[];
  /** What is to be looked at or done before, in transactions of its own: it is done again when the request is. */
  readonly first?: (database: Database, asked: Asked<P, Q, B>) => Promise<void>;
  /** With a key it is one transaction of the branch by itself, in which the key is kept. */
  readonly alone: (database: Database, asked: Asked<P, Q, B>) => Promise<Given<z.output<A>>>;
};

/** What is known of somebody who need not be anybody. */
type Anybody = {
  readonly branch: Branch;
  readonly at: Instant;
  readonly credential: Credential | undefined;
  readonly role: Role | undefined;
};

type Open<P extends Shape, Q extends Shape, A extends z.ZodType> = Common<P, Q, z.ZodUndefined> & {
  readonly open: (
    database: Database,
    asked: Omit<Input<P, Q, z.ZodUndefined>, 'body'> & Anybody,
  ) => Promise<Given<z.output<A>>>;
};

type Method = 'GET' | 'POST' | 'PUT';

/** An endpoint, whatever its shapes. */
export type Endpoint<
  P extends Shape = Shape,
  Q extends Shape = Shape,
  B extends z.ZodType = z.ZodType,
  A extends z.ZodType = z.ZodType,
> = Omit<Common<P, Q, B>, 'params' | 'query' | 'body'> & {
  readonly id: AddressId;
  readonly method: Method;
  /** Below /api/v1, its parameters in braces. */
  readonly path: string;
  readonly params: z.ZodObject<P>;
  readonly query: z.ZodObject<Q>;
  readonly body: B;
  readonly answer: A;
  /** A row of the list that the answer is a page of. */
  readonly item: z.ZodType | undefined;
  /** Who may do one of these may ask; nothing: anybody. */
  readonly actions: readonly Action[];
  readonly beside?: true;
  // Methods, so that endpoints of all shapes fit one table.
  subject?(input: Input<P, Q, B>): Subject;
  work?(within: Within, asked: Asked<P, Q, B>): Promise<Given<z.output<A>>>;
  first?(database: Database, asked: Asked<P, Q, B>): Promise<void>;
  alone?(database: Database, asked: Asked<P, Q, B>): Promise<Given<z.output<A>>>;
  open?(database: Database, asked: object): Promise<Given<z.output<A>>>;
};

type Answering<A extends z.ZodType> = { readonly answer: A };
type Listing<I extends z.ZodType> = { readonly item: I };
type Page<I extends z.ZodType> = ReturnType<typeof pageOf<I>>;

/** An endpoint whose work is done as who asks, in one transaction. */
export function acting<
  A extends z.ZodType,
  P extends Shape = Nothing,
  Q extends Shape = Nothing,
  B extends z.ZodType = z.ZodUndefined,
>(id: AddressId, spec: Acting<P, Q, B, A> & Answering<A>): Endpoint<P, Q, B, A> {
  return made(id, spec, spec.answer, undefined);
}

/** An endpoint that gives a page of a list, or all of it as CSV or NDJSON. */
export function listing<I extends z.ZodType, P extends Shape = Nothing, Q extends Shape = Nothing>(
  id: AddressId,
  spec: Acting<P, Q, z.ZodUndefined, Page<I>> & Listing<I>,
): Endpoint<P, Q, z.ZodUndefined, Page<I>> {
  return made(id, spec, pageOf(spec.item), spec.item);
}

/** An endpoint whose work the branch does by itself, for who may ask it; the work looks at what it is about. */
export function alone<
  A extends z.ZodType,
  P extends Shape = Nothing,
  Q extends Shape = Nothing,
  B extends z.ZodType = z.ZodUndefined,
>(id: AddressId, spec: Alone<P, Q, B, A> & Answering<A>): Endpoint<P, Q, B, A> {
  return made(id, spec, spec.answer, undefined);
}

/** An endpoint for everybody: what is public. */
export function open<A extends z.ZodType, P extends Shape = Nothing, Q extends Shape = Nothing>(
  id: AddressId,
  spec: Open<P, Q, A> & Answering<A>,
): Endpoint<P, Q, z.ZodUndefined, A> {
  return made(id, spec, spec.answer, undefined);
}

function made<P extends Shape, Q extends Shape, B extends z.ZodType, A extends z.ZodType>(
  id: AddressId,
  spec: Common<P, Q, B> & { readonly action?: Action | readonly Action[] },
  answer: A,
  item: z.ZodType | undefined,
): Endpoint<P, Q, B, A> {
  const [method, path] = addresses[id].split(' ') as [Method, string];
  const { params, query, body, action, ...rest } = spec;
  const actions = action === undefined ? [] : typeof action === 'string' ? [action] : action;
  const shapes = {
    params: z.strictObject(params ?? nothing) as unknown as z.ZodObject<P>,
    query: z.strictObject(query ?? nothing) as unknown as z.ZodObject<Q>,
    body: (body ?? z.undefined()) as unknown as B,
  };
  return { ...rest, ...shapes, id, method, path, answer, item, actions } as Endpoint<P, Q, B, A>;
}
