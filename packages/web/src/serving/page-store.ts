// Keeps what is the same for every visitor of a day: pages and files without a query, packed once, asked for often.

import { createHash } from 'node:crypto';
import { type Day, writeDate } from '@jamin/engine';
import type { MiddlewareHandler } from 'hono';
import { isPackable, type Packing, packed, packingFor } from './packing.ts';

type StoreOptions = {
  readonly today: () => Day;
  /** Seconds until the next day begins, when pages may change. */
  readonly secondsLeft: () => number;
  /** Where the site is reached, if it is set; else pages name the origin of the request. */
  readonly origin?: string | undefined;
  /** Whose answers are kept for nobody else. */
  readonly isOfSomebody?: (request: Request) => boolean;
  /** How many bytes are kept, over all pages. */
  readonly most?: number;
};

type Kept = {
  readonly headers: Headers;
  readonly mark: string;
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly small: { readonly [packing in Packing]: Uint8Array<ArrayBuffer> } | undefined;
  readonly size: number;
};

const MOST = 64 * 1024 * 1024;
const LONGEST_PATH = 200;
/** What is told to one caller alone. */
const OF_CALLER = ['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset', 'RateLimit-Policy'] as const;
/** Browsers ask again after five minutes, for then a new version may be served. */
const FRESH = 300;

/**
 * The key of what may be kept; undefined for what is one visitor's. A query may hold what somebody typed, so nothing
 * with a query is kept; addresses of programs have their own rules.
 */
export function keyOf(method: string, url: URL, day: Day, origin: string): string | undefined {
  if (method !== 'GET' && method !== 'HEAD') return undefined;
  if (url.search !== '' || url.pathname.startsWith('/api/') || url.pathname.length > LONGEST_PATH) return undefined;
  return [writeDate(day), origin, url.pathname].join(' ');
}

/** Answers from the store, and keeps what the rest of the application makes. */
export function pageStore(options: StoreOptions): MiddlewareHandler {
  const { today, secondsLeft, origin, most = MOST, isOfSomebody = () => false } = options;
  const store = boundedStore(most);
  const making = new Map<string, Promise<void>>();
  return async (c, next) => {
    if (isOfSomebody(c.req.raw)) return next();
    const url = new URL(c.req.url);
    const day = today();
    const key = keyOf(c.req.method, url, day, origin ?? url.origin);
    if (key === undefined) return next();
    // Who asks for a page that is being made waits for it; nothing is made twice at once.
    for (let other = making.get(key); other !== undefined; other = making.get(key)) await other;
    const kept = store.get(key);
    if (kept !== undefined) return answerFrom(kept, c.req.raw, secondsLeft());
    if (c.req.method === 'HEAD') return next();
    const { promise, resolve } = Promise.withResolvers<void>();
    making.set(key, promise);
    try {
      await next();
      // What was begun before midnight is not kept for the day after.
      const made = today() === day ? await keptOf(c.res) : undefined;
      if (made === undefined) return;
      store.put(key, made);
      c.res = undefined;
      c.res = answerFrom(made, c.req.raw, secondsLeft());
    } finally {
      making.delete(key);
      resolve();
    }
    return;
  };
}

async function keptOf(answer: Response): Promise<Kept | undefined> {
  const { headers, status } = answer;
  const isPrivate = /no-store|private/.test(headers.get('Cache-Control') ?? '') || headers.has('Set-Cookie');
  if (status !== 200 || isPrivate || headers.has('Content-Encoding')) return undefined;
  const plain = new Uint8Array(await answer.clone().arrayBuffer());
  const own = headers.get('ETag')?.replace(/^W\//, '');
  const mark = own ?? `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  const isSmaller = isPackable(headers.get('Content-Type'), plain.length);
  const small = isSmaller
    ? { br: await packed(plain, 'br', 'kept'), gzip: await packed(plain, 'gzip', 'kept') }
    : undefined;
  const size = plain.length + (small === undefined ? 0 : small.br.length + small.gzip.length);
  const common = new Headers(headers);
  for (const name of OF_CALLER) common.delete(name);
  return { headers: common, mark, plain, small, size };
}

function answerFrom({ headers, mark, plain, small }: Kept, request: Request, secondsLeft: number): Response {
  const packing = small === undefined ? undefined : packingFor(request.headers.get('Accept-Encoding') ?? '');
  const bytes = packing === undefined ? plain : (small?.[packing] ?? plain);
  const answer = new Headers(headers);
  answer.set('ETag', small === undefined ? mark : `W/${mark}`);
  if (!answer.has('Cache-Control')) answer.set('Cache-Control', `public, max-age=${Math.min(FRESH, secondsLeft)}`);
  if (small !== undefined) answer.append('Vary', 'Accept-Encoding');
  if (isKnown(request.headers.get('If-None-Match'), mark)) return new Response(null, { status: 304, headers: answer });
  if (packing !== undefined) answer.set('Content-Encoding', packing);
  answer.set('Content-Length', String(bytes.length));
  return new Response(request.method === 'HEAD' ? null : bytes, { headers: answer });
}

function isKnown(known: string | null, mark: string): boolean {
  const marks = (known ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return marks.includes(mark) || marks.includes('*');
}

type Store = { readonly get: (key: string) => Kept | undefined; readonly put: (key: string, kept: Kept) => void };

/** Forgets what was not asked for longest when there is no more room; yesterday goes that way as well. */
function boundedStore(most: number): Store {
  const all = new Map<string, Kept>();
  let size = 0;
  const forget = (key: string): void => {
    size -= all.get(key)?.size ?? 0;
    all.delete(key);
  };
  return {
    get: (key) => {
      const kept = all.get(key);
      if (kept !== undefined) {
        all.delete(key);
        all.set(key, kept);
      }
      return kept;
    },
    put: (key, kept) => {
      forget(key);
      all.set(key, kept);
      size += kept.size;
      for (const oldest of all.keys()) {
        if (size <= most) break;
        forget(oldest);
      }
    },
  };
}
