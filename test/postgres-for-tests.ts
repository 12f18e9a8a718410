// Gives the tests that need a database a PostgreSQL server, unless DATABASE_URL names one already.
import { type Server, startPostgres } from './postgres-server.ts';

let started: Server | undefined;

export async function setup(): Promise<void> {
  if (process.env['DATABASE_URL'] !== undefined) return;
  started = await startPostgres();
  process.env['DATABASE_URL'] = started.url;
}

export async function teardown(): Promise<void> {
  if (started === undefined) return;
  delete process.env['DATABASE_URL'];
  await started.stop();
}
