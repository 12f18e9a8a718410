// Starts the web: static files, pages and API on one port.

import { readFileSync } from 'node:fs';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { today } from './clock.ts';
import { staticFiles } from './static-files.ts';

type Server = { readonly port: number; readonly stop: () => Promise<void> };

type Options = {
  readonly port: number;
  readonly origin?: string | undefined;
  readonly day?: (() => number) | undefined;
};

const buildFolder = new URL('../build/', import.meta.url);

/** Serves until stopped; port 0 takes any free one. Fails with a sentence where the pages are not built. */
export async function startServer({ port, origin, day }: Options): Promise<Server> {
  const { createApp } = await import(new URL('server/index.js', buildFolder).href);
  const manifest = JSON.parse(readFileSync(new URL('client/islands.json', buildFolder), 'utf8'));
  const scripts = (island: string): string | undefined => scriptOf(manifest, island);
  const app = new Hono();
  app.use(await staticFiles(new URL('client/', buildFolder)));
  app.route('/', createApp({ today: day ?? today, scripts, origin }));
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
