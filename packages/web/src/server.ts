// Starts the web: static files, pages and API on one port.

import { readFileSync } from 'node:fs';
import type { Server as Served } from 'node:http';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { callerBehind } from './api/caller.ts';
import type { BranchNow } from './branch/branch.ts';
import type { SignIn } from './branch/sign-in.ts';
import { secondsLeft, today } from './clock.ts';
import { frontPages } from './front-pages.ts';
import { checkerApart } from './reading/check-apart.ts';
import { secured } from './security.ts';
import { healthRoutes, type Readiness } from './serving/health.ts';
import { type Observer, observing } from './serving/observe.ts';
import { keepWarm } from './serving/warm.ts';
import { staticFiles } from './static-files.ts';

type Server = { readonly port: number; readonly stop: () => Promise<void> };

type Options = {
  readonly port: number;
  readonly origin?: string | undefined;
  readonly day?: (() => number) | undefined;
  /** How many proxies of our own stand before the server and say whom they speak for. */
  readonly proxies?: number | undefined;
  /** How many cases one caller may send in a minute. */
  readonly decisionsPerMinute?: number | undefined;
  /** How many pages may be made for one caller in a minute; those that are kept do not count. */
  readonly pagesPerMinute?: number | undefined;
  /** How long a form may be worked on before it is answered without what would change the answer. */
  readonly answerMilliseconds?: number | undefined;
  /** How long a posted sheet may be read before that is given up. */
  readonly sheetMilliseconds?: number | undefined;
  /** Make the pages that most visitors open before they come, after the start and at midnight. */
  readonly isWarm?: boolean;
  /** The branch behind the pages and the API; none by default. */
  readonly branch?: BranchNow | undefined;
  /** Who is told of each request that has ended. */
  readonly observers?: readonly Observer[];
  /** Hears of what breaks behind a page or the branch's API, and where. */
  readonly onFault?: ((thrown: unknown, where: string) => void) | undefined;
  /** Whether the server can do its work; it can where nobody says otherwise. */
  readonly readiness?: (() => Promise<Readiness>) | undefined;
  /** How people sign in to it; nobody does by default. */
  readonly signIn?: SignIn | undefined;
};

const buildFolder = new URL('../build/', import.meta.url);

/** Serves until stopped; port 0 takes any free one. Fails where pages are not built or the port cannot be had. */
export async function startServer(options: Options): Promise<Server> {
  const { port, origin, day = today, proxies = 0, decisionsPerMinute, branch, signIn } = options;
  const { createApp } = await import(new URL('server/index.js', buildFolder).href);
  const manifest = JSON.parse(readFileSync(new URL('client/islands.json', buildFolder), 'utf8'));
  const scripts = (island: string): string | undefined => scriptOf(manifest, island);
  const files = (island: string): readonly string[] => filesOf(manifest, sourceOf(manifest, island));
  const api = { caller: callerBehind(proxies), decisionsPerMinute, onFault: options.onFault };
  const { observers = [], readiness = async () => ({ ready: true, branch: 'none' }) } = options;
  const app = new Hono();
  if (observers.length > 0) app.use(observing(observers));
  app.use(secured());
  app.route('/', healthRoutes(readiness));
  app.use(staticFiles(new URL('client/', buildFolder)));
  const check = checkerApart();
  const pages = { today: day, secondsLeft, scripts, files, origin };
  const { pagesPerMinute, answerMilliseconds, sheetMilliseconds } = options;
  app.route(
    '/',
    createApp({ ...pages, branch, signIn, api, check, pagesPerMinute, answerMilliseconds, sheetMilliseconds }),
  );
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, serverOptions }, (info) => {
      const warm = options.isWarm === true ? warmAt(info.port) : undefined;
      const stop = () => {
        warm?.stop();
        return stopped(server as Served);
      };
      server.off('error', reject);
      resolve({ port: info.port, stop });
    });
    server.once('error', reject);
  });
}

/** Asked for as visitors ask, so that what is made is kept for them. */
function warmAt(port: number): ReturnType<typeof keepWarm> {
  const open = async (path: string) => (await fetch(`http://localhost:${port}${path}`)).arrayBuffer();
  return keepWarm({ open, paths: frontPages, secondsLeft });
}

/** Who sends or reads slower than this is let go; nobody holds a connection for longer. */
const serverOptions = {
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 5_000,
  maxHeaderSize: 16 * 1024,
};

/** Answers under way are finished, then connections are cut. */
const LAST_ANSWERS = 5_000;

function stopped(server: Served): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), LAST_ANSWERS);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}

type Built = {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
};
type Manifest = { readonly [source: string]: Built };

function sourceOf(manifest: Manifest, island: string): string | undefined {
  return [`src/islands/${island}.tsx`, `src/islands/${island}.ts`].find((source) => manifest[source] !== undefined);
}

function scriptOf(manifest: Manifest, island: string): string | undefined {
  const found = manifest[sourceOf(manifest, island) ?? ''];
  return found === undefined ? undefined : `/${found.file}`;
}

/** The file of a source and of all that it imports, at once or on use. */
function filesOf(manifest: Manifest, source: string | undefined): readonly string[] {
  const seen = new Set<string>();
  const waiting = source === undefined ? [] : [source];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const built = manifest[next];
    if (built === undefined || seen.has(next)) continue;
    seen.add(next);
    waiting.push(...(built.imports ?? []), ...(built.dynamicImports ?? []));
  }
  return [...seen].map((one) => `/${manifest[one]?.file}`);
}
