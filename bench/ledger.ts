// The ledger race: single transfers, a month of 100,000 workers, sealing and verifying, on a server and on PGlite.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../test/postgres-server.ts';
import type { Measured } from './ledger-work.ts';
import { type Row, rounded } from './table.ts';

type Race = {
  readonly race: string;
  readonly work: string;
  readonly target: string;
  readonly told: (measured: Measured) => { readonly measured: string; readonly met: boolean };
};

const races: readonly Race[] = [
  {
    race: 'single transfers, 8 clients',
    work: 'singles',
    target: '≥ 2,000 a second',
    told: ({ values: { perSecond = 0 } }) => {
      return { measured: `${Math.round(perSecond).toLocaleString('en')} a second`, met: perSecond >= 2_000 };
    },
  },
  {
    race: 'a month of 100,000 workers of 3,331 employers: assessed, billed, paid, posted',
    work: 'month',
    target: '≤ 30 s, ≤ 500 MB',
    told: ({ megabytes, values: { seconds = 0 } }) => {
      const measured = `${rounded(seconds)} s, ${megabytes.toFixed(0)} MB`;
      return { measured, met: seconds <= 30 && megabytes <= 500 };
    },
  },
  {
    race: '100,000 transfers sealed, then verified',
    work: 'seal',
    target: '',
    told: ({ values: { sealing = 0, verifying = 0 } }) => {
      return { measured: `${rounded(sealing)} s, then ${rounded(verifying)} s`, met: true };
    },
  },
];

export async function raceLedger(ground: string): Promise<readonly Row[]> {
  const server = await startPostgres();
  try {
    const rows: Row[] = [];
    for (const { race, work, target, told } of races) {
      const onServer = run(work, await databaseOf(server.url, work));
      const embedded = run(work, join(ground, `pglite-${work}`));
      const verdict = target === '' ? {} : { met: told(onServer).met };
      const { measured } = told(onServer);
      rows.push({ race, contender: `PostgreSQL ${onServer.version}`, measured, target, ...verdict });
      const beside = told(embedded).measured;
      rows.push({ race, contender: `PGlite (PostgreSQL ${embedded.version})`, measured: beside, target: '' });
    }
    return rows;
  } finally {
    await server.stop();
  }
}

/** Each race has a database of its own. */
async function databaseOf(server: string, name: string): Promise<string> {
  const owner = new pg.Client({ connectionString: server });
  await owner.connect();
  await owner.query(`CREATE DATABASE ${name}`);
  await owner.end();
  return Object.assign(new URL(server), { pathname: `/${name}` }).href;
}

function run(work: string, place: string): Measured {
  const file = join(import.meta.dirname, 'ledger-work.ts');
  const done = spawnSync(process.execPath, [file, work, place], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`The race ${work} on ${place} ended with ${done.status}: ${done.stderr}`);
  console.error(`  ${work}: ${done.stdout.trim()}`);
  return JSON.parse(done.stdout);
}
