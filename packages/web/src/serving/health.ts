// Whether the process lives, and whether it can do its work: the database answers, its jobs are not behind.

import { Hono } from 'hono';

export type Readiness = {
  readonly ready: boolean;
  readonly branch: 'open' | 'building' | 'failed' | 'none';
  readonly database?: 'answers' | 'silent';
  /** The last migration that ran. */
  readonly migration?: string;
  readonly jobs?: 'working' | 'behind';
  readonly building?: { readonly phase: string; readonly done: number; readonly total: number };
};

/** `/health` is for who starts it anew when it hangs, `/ready` for who sends people to it. */
export function healthRoutes(readiness: () => Promise<Readiness>): Hono {
  const routes = new Hono();
  const kept = { 'Cache-Control': 'no-store' };
  routes.get('/health', (c) => c.json({ alive: true }, 200, kept));
  routes.get('/ready', async (c) => {
    const found = await readiness();
    return c.json(found, found.ready ? 200 : 503, kept);
  });
  return routes;
}
