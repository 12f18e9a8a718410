// What is written down of a request: its route, how it ended and how long it took, and nothing that anybody said in it.

import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';

/** What a request was, without its words, its addresses of people, and its sender. */
type Observed = {
  readonly id: string;
  readonly method: string;
  /** Segments that are words of ours; others are `:`. None where no page has this address. */
  readonly route: string | undefined;
  readonly status: number;
  readonly milliseconds: number;
  readonly fault: Fault | undefined;
};

/** What broke: the kind of error and where, never its message, which may quote a row. */
export type Fault = { readonly name: string; readonly code: string | undefined; readonly at: readonly string[] };

export type Observer = {
  /** Called before; what it gives is called after. */
  readonly begin: (id: string) => (observed: Observed) => void;
};

/** The same for what the branch does by itself. */
export type WorkObserver = {
  readonly begin: (
    name: string,
  ) => (ended: { readonly milliseconds: number; readonly fault: Fault | undefined }) => void;
};

/** Reads the time that passes; a value of its own, so that tests need no clock. */
type Stopwatch = () => number;

export function observing(observers: readonly Observer[], now: Stopwatch = () => performance.now()): MiddlewareHandler {
  return async (c, next) => {
    const id = randomUUID();
    const began = now();
    const ends = observers.map(({ begin }) => begin(id));
    await next();
    c.header('X-Request-Id', id);
    const { status } = c.res;
    const observed = {
      ...{ id, method: METHODS.has(c.req.method) ? c.req.method : 'OTHER', status },
      route: status === 404 ? undefined : routeOf(c.req.path),
      milliseconds: Math.round((now() - began) * 10) / 10,
      fault: c.error === undefined ? undefined : faultOf(c.error),
    };
    for (const end of ends) end(observed);
  };
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** The words of our addresses are small letters; numbers of people, claims and whatever was typed are not told. */
export function routeOf(path: string): string {
  return path
    .split('/')
    .map((part) => (/^(?:[a-z]+(?:-[a-z]+)*(?:\.[a-z]+)?|v\d)?$/.test(part) && part.length <= 40 ? part : ':'))
    .join('/');
}

const FRAMES = 8;

export function faultOf(thrown: unknown): Fault {
  if (!(thrown instanceof Error)) return { name: typeof thrown, code: undefined, at: [] };
  const code = 'code' in thrown && /^[\w/-]{1,60}$/.test(String(thrown.code)) ? String(thrown.code) : undefined;
  // A stack begins with the message, in as many lines as that has.
  const frames = (thrown.stack ?? '').split('\n').filter((line) => /^\s+at .+:\d+:\d+\)?$/.test(line));
  return { name: thrown.constructor.name, code, at: frames.slice(0, FRAMES).map((line) => line.trim()) };
}
