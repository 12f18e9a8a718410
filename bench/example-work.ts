// Makes Cabang Contoh in a process of its own, compares it with its statement, and prints what it took as JSON.
// Usage: node bench/example-work.ts <scale> <postgres://… or a folder for PGlite>

import {
  buildExample,
  exampleRandom,
  exampleSize,
  openDatabase,
  paidFigures,
  statementDays,
  vaultOf,
  verifyBooks,
} from '@jamin/administration';
import { sql } from 'kysely';
import { same } from './clock.ts';
import { postmaster, secondsOf } from './processor.ts';

export type ExampleMeasured = {
  readonly version: string;
  readonly members: number;
  readonly seconds: number;
  /** Seconds of a processor: of the process that makes it, and of the server where there is one. */
  readonly cpu: number;
  readonly databaseCpu: number | undefined;
  readonly megabytes: number;
  readonly databaseMegabytes: number;
  /** By how many parts of a thousand the amount of a programme is off at most; their counts are exact. */
  readonly off: number;
};

async function main([scale = '', place = '']: readonly string[]): Promise<void> {
  const isServer = place.startsWith('postgres');
  const database = await openDatabase({ ...(isServer ? { server: place } : { folder: place }), as: 'system' });
  const parent = isServer ? await postmaster(database) : '';
  const served = () => (isServer ? secondsOf(parent) : 0);
  const [begun, cpu, server] = [performance.now(), process.cpuUsage(), served()];
  const key = new Uint8Array(32).fill(7);
  const vault = vaultOf({ wrapping: [{ id: 'bench', key }], hashing: key }, exampleRandom('contoh'));
  let told = 0;
  const { members } = await buildExample(database, {
    ...{ seed: 'contoh', scale, vault },
    onProgress: ({ phase, done, total }) => {
      const part = Math.floor((done * 20) / total);
      if (part === told) return;
      told = part;
      console.error(`  ${scale} ${phase} ${done} of ${total}, ${((performance.now() - begun) / 1000).toFixed(0)} s`);
    },
  });
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const databaseCpu = isServer ? served() - server : undefined;
  const target = exampleSize(scale).paid;
  let off = 0;
  for (const { programme, cases, sen } of await paidFigures(database, { branch: 'contoh', ...statementDays })) {
    same(`cases of ${programme}`, BigInt(target[programme].cases), cases);
    off = Math.max(off, Math.abs(Number(sen) / Number(target[programme].sen) - 1) * 1000);
  }
  same('breaches', 0, (await verifyBooks(database)).length);
  const { rows } = await sql<{ version: string; bytes: bigint }>`SELECT current_setting('server_version') AS version,
    pg_database_size(current_database()) AS bytes`.execute(database);
  await database.destroy();
  const measured: ExampleMeasured = {
    ...{
      version: rows[0]?.version.split(' ')[0] ?? '',
      members,
      seconds,
      cpu: (user + system) / 1e6,
      databaseCpu,
      off,
    },
    megabytes: (process.resourceUsage().maxRSS * 1024) / 1_000_000,
    databaseMegabytes: Number(rows[0]?.bytes ?? 0n) / 1_000_000,
  };
  console.log(JSON.stringify(measured));
}

await main(process.argv.slice(2));
