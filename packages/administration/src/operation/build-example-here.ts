// Makes the example in a process of its own, so that whoever started it goes on answering; tells how far it is.
import { exit } from 'node:process';
import { sql } from 'kysely';
import { machineClock } from '../clock.ts';
import { type Database, openDatabase } from '../database.ts';
import { exampleDay } from '../example/size.ts';
import type { RandomBytes, Vault } from '../vault.ts';
import { type VaultSecrets, vaultOfSecrets } from '../vault-secrets.ts';
import type { BranchPlace } from './branch-settings.ts';
import { moveExampleDay } from './business-day.ts';
import type { ExampleMark } from './example-mark.ts';

/** How far the example is: what is being done, and how much of it. */
export type BuildProgress = { readonly phase: string; readonly done: number; readonly total: number };

export type BuildExample = (
  database: Database,
  asked: {
    readonly seed: string;
    readonly scale: string;
    readonly vault: Vault;
    readonly onProgress: (progress: BuildProgress) => void;
  },
) => Promise<unknown>;

export type BuildOrder = { readonly place: BranchPlace; readonly mark: ExampleMark; readonly vault: VaultSecrets };
export type BuildNews = { readonly progress: BuildProgress } | { readonly made: true } | { readonly failed: string };

/**
 * Waits for the order of the process that started this one, and ends with it. The same seed gives the same random
 * bytes, so that what the vault seals comes out the same.
 */
export function buildExampleHere(build: BuildExample, randomOf: (seed: string) => RandomBytes): void {
  process.on('disconnect', () => exit(1));
  // Ctrl-C reaches both processes; the other one ends this one, and knows that it did.
  process.on('SIGINT', () => undefined);
  process.once('message', (order: BuildOrder) => {
    made(build, randomOf, order).then(
      () => process.send?.({ made: true } satisfies BuildNews, () => exit(0)),
      (thrown: unknown) => process.send?.({ failed: String(thrown) } satisfies BuildNews, () => exit(1)),
    );
  });
}

async function made(
  build: BuildExample,
  randomOf: (seed: string) => RandomBytes,
  { place, mark, vault }: BuildOrder,
): Promise<void> {
  const database = await openDatabase({ ...place, as: 'system' });
  const { seed, scale, program } = mark;
  await sql`INSERT INTO house.example (seed, scale, made_by) VALUES (${seed}, ${scale}, ${program})`.execute(database);
  await build(database, {
    seed,
    scale,
    vault: vaultOfSecrets(vault, randomOf(seed)),
    onProgress: (progress) => process.send?.({ progress } satisfies BuildNews),
  });
  await moveExampleDay(database, { day: exampleDay, at: machineClock(), by: 'example' });
  await sql`INSERT INTO house.example_whole DEFAULT VALUES`.execute(database);
  await database.destroy();
}
