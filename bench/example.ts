// The race of the example: a tenth of the branch on PGlite, as `npm start` makes it, and all of it on a server.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { startPostgres } from '../test/postgres-server.ts';
import type { ExampleMeasured } from './example-work.ts';
import { type Row, rounded } from './table.ts';

export async function raceExample(ground: string): Promise<readonly Row[]> {
  const tenth = run('1:10', join(ground, 'pglite-example'));
  const server = await startPostgres();
  try {
    const whole = run('1:1', server.url);
    return [
      rowOf('Cabang Contoh at 1:10', `PGlite (PostgreSQL ${tenth.version})`, tenth, 120),
      rowOf('Cabang Contoh in full', `PostgreSQL ${whole.version}`, whole, 600),
    ];
  } finally {
    await server.stop();
  }
}

function rowOf(race: string, contender: string, measured: ExampleMeasured, seconds: number): Row {
  return { race, contender, measured: told(measured), target: `≤ ${seconds} s`, met: measured.seconds <= seconds };
}

function told({ members, seconds, cpu, databaseCpu, megabytes, databaseMegabytes, off }: ExampleMeasured): string {
  const database = databaseCpu === undefined ? '' : `, database ${rounded(databaseCpu)} s`;
  return [
    `${rounded(seconds)} s for ${members.toLocaleString('en')} members`,
    `processor ${rounded(cpu)} s${database}`,
    `${megabytes.toFixed(0)} MB, on disk ${databaseMegabytes.toFixed(0)} MB`,
    `counts exact, amounts within ${rounded(off)} in 1,000`,
  ].join('; ');
}

function run(scale: string, place: string): ExampleMeasured {
  const file = join(import.meta.dirname, 'example-work.ts');
  const done = spawnSync(process.execPath, [file, scale, place], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (done.status !== 0) throw new Error(`The example ${scale} on ${place} ended with ${done.status}`);
  return JSON.parse(done.stdout);
}
