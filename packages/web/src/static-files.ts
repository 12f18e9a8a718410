// The files that never change once built, packed beforehand; their names carry a fingerprint, so browsers keep them.

import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import type { MiddlewareHandler } from 'hono';

const FOREVER = 'public, max-age=31536000, immutable';

export function staticFiles(folder: URL): MiddlewareHandler {
  return serveStatic({
    root: fileURLToPath(folder),
    precompressed: true,
    onFound: (path, c) => {
      const isFingerprinted = /[\\/](?:assets|islands)[\\/]/.test(path);
      c.header('Cache-Control', isFingerprinted ? FOREVER : 'no-cache');
      c.header('X-Content-Type-Options', 'nosniff');
    },
  });
}
