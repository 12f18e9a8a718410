// The web as one Hono application: assets, the API, and every page. It needs only engine, law and press.

import * as build from 'virtual:react-router/server-build';
import type { Day } from '@jamin/engine';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { createRequestHandler, RouterContextProvider } from 'react-router';
import { type ApiOptions, createApi } from './api/api.ts';
import { checking, type ScriptFiles, type Scripts, scriptFiles, served } from './context.ts';
import type { CheckApart } from './reading/check-apart.ts';
import { secured } from './security.ts';

type AppOptions = {
  /** Today's date, asked for at every request. */
  readonly today: () => Day;
  readonly scripts: Scripts;
  readonly files: ScriptFiles;
  /** Where the site is reached, for feeds and links that leave it; by default the origin of the request. */
  readonly origin?: string | undefined;
  /** Who calls the API, and how often one caller may. */
  readonly api: Omit<ApiOptions, 'origin'>;
  /** Reads what somebody sent, in a thread that can be ended. */
  readonly check: CheckApart;
};

export function createApp({ today, scripts, files, origin, api, check }: AppOptions): Hono {
  const app = new Hono();
  const handle = createRequestHandler(build, 'production');
  app.use(secured());
  app.use(compress());
  app.route('/', createApi({ ...api, origin }));
  app.all('*', (c) => {
    const context = new RouterContextProvider();
    context.set(served, { today: today(), scripts, origin: origin ?? new URL(c.req.url).origin });
    context.set(scriptFiles, files);
    context.set(checking, check);
    return handle(c.req.raw, context);
  });
  return app;
}
