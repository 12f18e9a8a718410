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
  const api = { caller: callerBehind(proxies), decisionsPerMinute };
  const app = new Hono();
  app.use(await staticFiles(new URL('client/', buildFolder)));
  app.route('/', createApp({ today: day, scripts, origin, api, check: checkerApart() }));
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port }, (info) =>
      resolve({ port: info.port, stop: () => new Promise((stopped) => server.close(() => stopped())) }),
    );
  });
}

type Manifest = { readonly [source: string]: { readonly file: string; readonly name?: string } };

function scriptOf(manifest: Manifest, island: string): string | undefined {
  const found = manifest[`src/islands/${island}.tsx`] ?? manifest[`src/islands/${island}.ts`];
  return found === undefined ? undefined : `/${found.file}`;
}
