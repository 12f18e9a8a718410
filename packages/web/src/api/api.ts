// The HTTP API as one Hono application: stateless, open to every page of the web, and nothing of it is kept.

import { indonesia, reader } from '@jamin/law';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import { type BranchApiOptions, serveBranch } from '../branch-api/branch-routes.ts';
import { type CheckApart, checkerApart } from '../reading/check-apart.ts';
import * as fairShare from '../serving/fair-share.ts';
import { type ProblemKind, problem, problemKinds } from '../serving/problem.ts';
import { type ChangesSearch, changesSearch } from './changes-search.ts';
import { checkHandler, LARGEST_UPLOAD } from './check.ts';
import { DATA_PATHS, serveData } from './data-routes.ts';
import { decideHandler, LARGEST_CASE } from './decide.ts';
import { askHandler, asksHandler } from './law-routes.ts';
import { wholeDocument } from './openapi-whole.ts';

export type ApiOptions = {
  /** Who calls, for fair shares. */
  readonly caller: (c: Context) => string;
  /** Where the site is reached; by default the origin of the request. */
  readonly origin?: string | undefined;
  /** How many cases and how many texts one caller may send in a minute. */
  readonly decisionsPerMinute?: number | undefined;
  readonly checksPerMinute?: number | undefined;
  /** Finds what would change a refusal; by default in a thread of its own. */
  readonly search?: ChangesSearch | undefined;
  /** Reads and checks texts and files; by default in threads of its own. */
  readonly check?: CheckApart | undefined;
  /** The branch behind the API; by default none is open. */
  readonly branch?: BranchApiOptions['branch'] | undefined;
  /** How many requests to the branch one caller may send in a minute. */
  readonly branchRequestsPerMinute?: number | undefined;
  /** Hears of faults of ours in the branch. */
  readonly onFault?: BranchApiOptions['onFault'];
};

/** What can only be read. */
const READ = [
  '/openapi.json',
  '/api/v1/law/asks',
  '/api/v1/law/asks/:ask',
  '/api/problems/:kind',
  ...DATA_PATHS,
] as const;

export function createApi(options: ApiOptions): Hono {
  const { caller, origin, decisionsPerMinute = 600, checksPerMinute = 60 } = options;
  const { search = changesSearch(), check: checkApart = checkerApart() } = options;
  const api = new Hono();
  let document: Promise<object> | undefined;
  api.onError((_, c) => problem(c, 'fault'));
  // Before what any page of the web may call: the branch's own is for who signed in.
  const { branch = () => undefined, branchRequestsPerMinute: requestsPerMinute, onFault } = options;
  serveBranch(api, { branch, caller, origin, requestsPerMinute, onFault });
  api.use('/api/*', at(origin), opened);
  for (const path of ['/openapi.json', ...DATA_PATHS]) api.use(path, at(origin), opened);
  api.use('/openapi.json', etag());
  api.get('/openapi.json', async (c) => {
    document ??= wholeDocument();
    return c.json(await document, 200, { 'Cache-Control': 'public, max-age=3600' });
  });
  api.use('/api/v1/law/*', etag());
  api.get('/api/v1/law/asks', asksHandler(indonesia));
  api.get('/api/v1/law/asks/:ask', askHandler(indonesia));
  api.get('/api/problems/:kind', problemHandler);
  serveData(api);
  const decide = [share(caller, decisionsPerMinute), atMost(LARGEST_CASE)] as const;
  api.post('/api/v1/decide', ...decide, decideHandler(reader(indonesia), search));
  const check = [share(caller, checksPerMinute), atMost(LARGEST_UPLOAD)] as const;
  api.post('/api/v1/check', ...check, checkHandler(checkApart));
  for (const path of ['/api/v1/decide', '/api/v1/check']) api.all(path, only('POST, OPTIONS'));
  for (const path of READ) {
    api.all(path, only('GET, HEAD, OPTIONS'));
  }
  api.all('/api/*', (c) => problem(c, 'not-found'));
  return api;
}

/** Any page may call: beside the branch there are no accounts, no cookies and no secrets here. */
const crossOrigin = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD', 'POST'],
  allowHeaders: ['Content-Type', 'Accept-Language'],
  exposeHeaders: ['Retry-After', 'RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset', 'ETag'],
  maxAge: 86_400,
});

/** Problems name their address, which must not be that of a server behind a proxy. */
function at(origin: string | undefined): MiddlewareHandler {
  return (c, next) => {
    c.set('origin', origin ?? new URL(c.req.url).origin);
    return next();
  };
}

/** A plain OPTIONS, which asks for no leave to call, goes on to be told the methods. */
const opened: MiddlewareHandler = (c, next) => {
  if (c.req.method !== 'OPTIONS' || c.req.header('Access-Control-Request-Method') !== undefined) {
    return crossOrigin(c, next);
  }
  c.header('Access-Control-Allow-Origin', '*');
  return next();
};

function share(caller: (c: Context) => string, limit: number): MiddlewareHandler {
  return fairShare.share(caller, limit, (c) => problem(c, 'too-many-requests'));
}

function atMost(maxSize: number): MiddlewareHandler {
  const kilobytes = maxSize / 1024;
  const tooLarge = {
    code: 'too-large',
    message: { id: `Paling banyak ${kilobytes} kB.`, en: `At most ${kilobytes} kB.` },
    remedy: { id: 'Kirim lebih sedikit sekaligus.', en: 'Send less at a time.' },
  };
  return fairShare.atMost(maxSize, (c) => problem(c, 'body-too-large', [tooLarge]));
}

function only(methods: string): (c: Context) => Response {
  return (c) => {
    c.header('Allow', methods);
    if (c.req.method === 'OPTIONS') return c.body(null, 204);
    return problem(c, 'method-not-allowed');
  };
}

/** What the address of a problem leads to: its words in both languages. */
function problemHandler(c: Context): Response {
  const kind = c.req.param('kind') ?? '';
  if (!Object.hasOwn(problemKinds, kind)) return problem(c, 'not-found');
  return c.json({ kind, ...problemKinds[kind as ProblemKind] }, 200, { 'Cache-Control': 'public, max-age=3600' });
}
