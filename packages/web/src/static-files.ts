// The files that never change once built, packed beforehand; their names carry a fingerprint, so browsers keep them.

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import type { MiddlewareHandler } from 'hono';

const FOREVER = 'public, max-age=31536000, immutable';
/** What stays at its name is asked about again after an hour; the service worker at once, for it holds the rest. */
const AN_HOUR = 'public, max-age=3600';

/** Serves what the folder holds at the start; no other address reaches the disk. */
export function staticFiles(folder: URL): MiddlewareHandler {
  const root = fileURLToPath(folder);
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = entries.map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length).replaceAll('\\', '/'));
  const paths = new Set(names.map((name) => `/${name.replace(/^\/+/, '')}`));
  const give = serveStatic({
    root,
    precompressed: true,
    onFound: (path, c) => c.header('Cache-Control', keptFor(path)),
  });
  return (c, next) => (paths.has(c.req.path) ? give(c, next) : next());
}

function keptFor(path: string): string {
  if (/[\\/](?:assets|islands)[\\/]/.test(path)) return FOREVER;
  return /service-worker\.js/.test(path) ? 'no-cache' : AN_HOUR;
}
