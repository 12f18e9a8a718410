// How often one caller may send, counted in memory over a minute, and how much at a time.

import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { rateLimiter } from 'hono-rate-limiter';

const MINUTE = 60_000;

type Answer = (c: Context) => Response | Promise<Response>;

/** At most so many requests a minute from one caller; `refuse` answers the others. */
export function share(caller: (c: Context) => string, limit: number, refuse: Answer): MiddlewareHandler {
  return rateLimiter({ windowMs: MINUTE, limit, keyGenerator: caller, handler: refuse });
}

export function atMost(maxSize: number, refuse: Answer): MiddlewareHandler {
  return bodyLimit({ maxSize, onError: refuse });
}
