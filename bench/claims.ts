// The claims race: claims of all programmes through the API, intake to payment order, on a server and on PGlite.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { startPostgres } from '../test/postgres-server.ts';
import type { ClaimsMeasured } from './claims-work.ts';
import { type Row, rounded } from './table.ts';

const RACE = 'claims through the API, intake to payment order, 8 clients';
const TARGET = 150;

export async function raceClaims(ground: string): Promise<readonly Row[]> {
  const server = await startPostgres();
  try {
    const onServer = run(server.url);
    const embedded = run(join(ground, 'pglite-claims'));
    const met = onServer.claims / onServer.seconds >= TARGET;
    const contender = `PostgreSQL ${onServer.version}`;
    return [
      { race: RACE, contender, measured: told(onServer), target: `≥ ${TARGET} a second`, met },
      { race: RACE, contender: `PGlite (PostgreSQL ${embedded.version})`, measured: told(embedded), target: '' },
    ];
  } finally {
    await server.stop();
  }
}

function told({ claims, requests, seconds, branchCpu, databaseCpu }: ClaimsMeasured): string {
  const a = (cpu: number) => `${rounded((cpu / claims) * 1000)} ms`;
  const database = databaseCpu === undefined ? '' : `, database ${a(databaseCpu)}`;
  const rate = `${rounded(claims / seconds)} a second (${rounded(requests / seconds)} requests)`;
  return `${rate}; processor for each: branch ${a(branchCpu)}${database}`;
}

function run(place: string): ClaimsMeasured {
  const file = join(import.meta.dirname, 'claims-work.ts');
  const done = spawnSync(process.execPath, [file, place], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`The race of claims on ${place} ended with ${done.status}: ${done.stderr}`);
  console.error(`  claims: ${done.stdout.trim()}`);
  return JSON.parse(done.stdout);
}
