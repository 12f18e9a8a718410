// Starts the web: static files, pages and API on one port.

import { readFileSync } from 'node:fs';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { callerBehind } from './api/caller.ts';
import { today } from './clock.ts';
import { checkerApart } from './reading/check-apart.ts';
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
};

const buildFolder = new URL('../build/', import.meta.url);

/** Serves until stopped; port 0 takes any free one. Fails with a sentence where the pages are not built. */
export async function startServer(options: Options): Promise<Server> {
  const { port, origin, day = today, proxies = 0, decisionsPerMinute } = options;
  const { createApp } = await import(new URL('server/index.js', buildFolder).href);
  const manifest = JSON.parse(readFileSync(new URL('client/islands.json', buildFolder), 'utf8'));
  const scripts = (island: string): string | undefined => scriptOf(manifest, island);
  const files = (island: string): readonly string[] => filesOf(manifest, sourceOf(manifest, island));
  const api = { caller: callerBehind(proxies), decisionsPerMinute };
  const app = new Hono();
  app.use(await staticFiles(new URL('client/', buildFolder)));
  app.route('/', createApp({ today: day, scripts, files, origin, api, check: checkerApart() }));
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port }, (info) =>
      resolve({ port: info.port, stop: () => new Promise((stopped) => server.close(() => stopped())) }),
    );
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
