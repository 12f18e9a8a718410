// The drill: a backup while clients work, the branch destroyed, the backup restored, and everything held to the books.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type BranchPlace,
  backupBranch,
  checkBackup,
  countSealed,
  type Database,
  openDatabase,
  replayDecision,
  restoreBranch,
  sealBooks,
  verifyBooks,
  verifyFigures,
} from '@jamin/administration';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Fresh, freshDatabase } from '../../packages/administration/src/database-fresh.ts';
import { draw } from '../draw.ts';
import { branchOver, drawJob, type Job, perform } from './fault-jobs.ts';

const folder = mkdtempSync(join(tmpdir(), 'jamin-backup-'));
const file = join(folder, 'one.backup');
const at = '2024-07-24T03:00:00.000Z';
const CLIENTS = 4;
const JOBS = 25;
let fresh: Fresh;
/** Where it is restored: another database of the server, or a folder. */
const opened: { readonly place: BranchPlace; readonly close: () => Promise<void> }[] = [];

beforeAll(async () => {
  fresh = await freshDatabase();
}, 60_000);
afterAll(async () => {
  for (const one of opened) await one.close();
  rmSync(folder, { recursive: true, force: true });
});

const placeOf = ({ server }: Fresh): BranchPlace => (server === undefined ? { folder } : { server });

/** An empty database of its own; what `freshDatabase` made is emptied of its schemas by the restore. */
async function elsewhere(name: string): Promise<BranchPlace> {
  const other = fresh.server === undefined ? undefined : await freshDatabase();
  const place = other === undefined ? { folder: join(folder, name) } : placeOf(other);
  opened.push({ place, close: async () => other?.close() });
  return place;
}

async function openAt(place: BranchPlace): Promise<Database> {
  return openDatabase(
    'server' in place ? { ...place, as: 'system' } : { folder: join(place.folder, 'current', 'data'), as: 'system' },
  );
}

async function transfers(database: Database): Promise<bigint> {
  const { rows } = await sql<{ count: bigint }>`SELECT count(*) AS count FROM ledger.transfer`.execute(database);
  return rows[0]?.count ?? 0n;
}

test('backed up while clients work, destroyed, restored: nothing that was acknowledged before is lost', async () => {
  await sql`INSERT INTO house.example VALUES (true, 'drill', '1:10', ${'0'.repeat(64)})`.execute(fresh.database);
  const branch = await branchOver(fresh.database);
  const done: { readonly job: Job; readonly claim: string | undefined }[] = [];
  let begun = (): void => undefined;
  const third = new Promise<void>((begin) => {
    begun = begin;
  });
  const clients = Array.from({ length: CLIENTS }, async (_, client) => {
    const from = draw(client);
    for (let number = 1; number <= JOBS; number += 1) {
      const job = drawJob(from, client, number);
      const { outcome, claim } = await perform(branch, job.kind === 'seal' ? { ...job, kind: 'pay-in' } : job, at);
      if (outcome === 'done') done.push({ job, claim });
      if (done.length === Math.floor((CLIENTS * JOBS) / 3)) begun();
    }
  });
  await third;
  const before = done.length;
  const backup = await backupBranch({ place: placeOf(fresh), system: fresh.database }, file, () => at);
  await Promise.all(clients);
  expect(done.length).toBeGreaterThan(before);
  expect(backup.rows).toBeGreaterThan(100);
  await fresh.close();

  const place = await elsewhere('restored');
  const checked = await restoreBranch(place, file);
  expect([checked.hash, checked.rows]).toEqual([backup.hash, backup.rows]);
  const database = await openAt(place);
  const second = join(folder, 'two.backup');
  const { hash } = await backupBranch({ place, system: database }, second, () => at);
  const refused = backupBranch({ place, system: database }, second, () => at);
  await expect(refused).rejects.toMatchObject({ code: 'backup/exists' });
  const again = await branchOver(database);
  const there = await transfers(database);
  // Who was answered before the backup began and asks again moves nothing.
  const early = done.slice(0, before);
  for (const { job } of early) await perform(again, job.kind === 'seal' ? { ...job, kind: 'pay-in' } : job, at);
  expect(await transfers(database)).toBe(there);
  const claims = early.flatMap(({ claim }) => (claim === undefined ? [] : [claim]));
  expect(claims.length).toBeGreaterThan(0);
  for (const claim of claims) expect((await replayDecision(database, claim, 1)).same).toBe(true);
  // Work goes on where it stopped: numbers are not given twice, and the rules hold as before.
  const from = draw(99);
  for (let number = 1; number <= 10; number += 1) await perform(again, drawJob(from, 99, number), at);
  expect(await transfers(database)).toBeGreaterThan(there);
  await sealBooks(database, '2024-07-24T04:00:00.000Z');
  await countSealed(database);
  expect(await verifyBooks(database)).toEqual([]);
  expect(await verifyFigures(database)).toEqual([]);
  await expect(sql`DELETE FROM ledger.entry`.execute(database)).rejects.toMatchObject({ code: '42501' });

  await database.destroy();
  await expect(restoreBranch(place, second)).rejects.toMatchObject({ code: 'restore/not-empty' });
  const last = await elsewhere('last');
  await restoreBranch(last, second);
  const copy = await openAt(last);
  const other = await backupBranch({ place: last, system: copy }, join(folder, 'three.backup'), () => at);
  await copy.destroy();
  // Every row of every table, and every sequence.
  expect(other.hash).toBe(hash);
}, 300_000);

test.skipIf(process.env['DATABASE_URL'] === undefined)(
  'a database in which somebody else has anything is left as it is',
  async () => {
    const other = await freshDatabase();
    const refused = async (others: readonly string[]) => {
      await expect(restoreBranch(placeOf(other), file)).rejects.toMatchObject({
        ...{ code: 'restore/not-ours', data: { others } },
      });
    };
    // Beside tables of ours that hold nothing.
    await other.asOwner(async (run) => void (await run('CREATE TABLE public.theirs AS SELECT 7 AS kept')));
    await refused(['public.theirs']);
    await other.asOwner(async (run) => {
      const [found] = await run(`SELECT string_agg(nspname, ', ') AS names FROM pg_namespace
        WHERE nspname !~ '^pg_' AND nspname NOT IN ('information_schema', 'public')`);
      await run(`DROP TABLE public.theirs; DROP SCHEMA ${found?.['names']} CASCADE`);
      await run('CREATE SCHEMA claims; CREATE TABLE claims.theirs AS SELECT 7 AS kept');
    });
    // A schema that only has a name of ours.
    await refused(['claims']);
    await other.asOwner(async (run) => expect(await run('SELECT kept FROM claims.theirs')).toEqual([{ kept: 7 }]));
    await other.close();
  },
  60_000,
);

test('a byte that changed, a file that ends early, and what is no backup are refused', async () => {
  const whole = readFileSync(file);
  const broken = join(folder, 'broken.backup');
  const refusal = async (bytes: Uint8Array) => {
    writeFileSync(broken, bytes);
    return checkBackup(broken).then(
      () => 'taken',
      (thrown: { code?: string }) => String(thrown.code),
    );
  };
  for (const part of [0.3, 0.6, 0.9]) {
    const changed = Buffer.from(whole);
    const place = Math.floor(whole.length * part);
    changed[place] = (changed[place] ?? 0) ^ 1;
    expect(await refusal(changed)).toBe('backup/damaged');
    expect(await refusal(whole.subarray(0, place))).toBe('backup/damaged');
  }
  expect(await refusal(Buffer.from('hello'))).toMatch(/^backup\//);
  expect(await refusal(whole)).toBe('taken');
});
