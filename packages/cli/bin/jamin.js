#!/usr/bin/env node
// Starts the jamin command; a Node too old to read TypeScript hands over to the Node pinned in package.json.
if (process.features.typescript) {
  const { enableCompileCache } = await import('node:module');
  enableCompileCache();
  await import('../src/start.ts');
} else {
  const { spawnSync } = await import('node:child_process');
  const { createRequire } = await import('node:module');
  const pinned = createRequire(import.meta.url).resolve('node/bin/node');
  const run = spawnSync(pinned, process.argv.slice(1), { stdio: 'inherit' });
  if (run.error) throw run.error;
  process.exitCode = run.status ?? 2;
}
