// A start makes the example once, keeps it, makes it anew when it is outdated, and never opens half of one.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { branchSettings, businessDay, type OpenBranch, openBranch } from '@jamin/administration';
import { date } from '@jamin/engine';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleSecrets } from '../../packages/administration/src/access/production-settings.ts';
import { freshDatabase } from '../../packages/administration/src/database-fresh.ts';
import { startBranch } from '../../packages/web/src/branch/start-branch.ts';
import { type Server, startPostgres } from '../postgres-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'jamin-branch-'));
const program = new URL('./small-example.ts', import.meta.url);
const places: { [where: string]: { readonly [name: string]: string } } = { folder: { BRANCH_FOLDER: folder } };
let server: Server;

beforeAll(async () => {
  server = await startPostgres();
  places['server'] = { DATABASE_URL: server.url, EXAMPLE: 'yes' };
  places['production'] = { DATABASE_URL: server.url, PRODUCTION: 'yes', ...ownSecrets };
}, 120_000);
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

type Started = { readonly branch: OpenBranch | undefined; readonly told: readonly string[]; readonly code: string };

/** Opens it and says what was told meanwhile; ends the making when it comes to this phase. */
async function start(where: string, asked: { seed?: string; scale?: string } = {}, until?: string): Promise<Started> {
  const told: string[] = [];
  const ending = new AbortController();
  const opening = openBranch({
    settings: branchSettings(places[where] ?? {}),
    asked,
    program,
    signal: ending.signal,
    onMaking: (because) => told.push(because),
    onProgress: ({ phase, done, total }) => {
      told.push(`${phase} ${done}/${total}`);
      if (phase === until) ending.abort();
    },
  });
  return opening.then(
    (branch) => ({ branch, told, code: 'open' }),
    (thrown: { code?: string }) => ({ branch: undefined, told, code: thrown.code ?? String(thrown) }),
  );
}

async function nameOf(branch: OpenBranch | undefined): Promise<string | undefined> {
  if (branch === undefined) return undefined;
  const { rows } = await sql<{ name: string }>`SELECT name FROM registry.branch`.execute(branch.system);
  return rows[0]?.name;
}

const phases = ['employers 0/2', 'members 1/2', 'members 2/2'];

test.each(['folder', 'server'])(
  '%s: a making that is ended or breaks leaves nothing that opens; the next start makes it anew',
  async (where) => {
    const ended = await start(where, { seed: 'slow' }, 'members');
    expect(ended).toEqual({ branch: undefined, told: ['none', ...phases.slice(0, 2)], code: 'example/stopped' });
    const broken = await start(where, { seed: 'broken' });
    expect(broken).toEqual({ branch: undefined, told: ['unfinished', phases[0]], code: 'example/not-made' });
    const { branch, told } = await start(where);
    expect(told).toEqual(['unfinished', ...phases]);
    expect([await nameOf(branch), branch?.isExample, branch?.scale]).toEqual(['Cabang contoh', true, '1:10']);
    await branch?.close();
  },
  120_000,
);

test.each(['folder', 'server'])(
  '%s: it is kept for the next start, with the day it was moved to and its time of day',
  async (where) => {
    const first = await start(where);
    expect(first.told).toEqual([]);
    const moment = first.branch?.clock() ?? '';
    expect(businessDay(moment)).toBe(date('2024-07-24'));
    expect((first.branch?.clock() ?? '') > moment).toBe(true);
    await first.branch?.moveDay(date('2024-08-01'), 'somebody');
    expect(businessDay(first.branch?.clock() ?? '')).toBe(date('2024-08-01'));
    const back = first.branch?.moveDay(date('2024-07-31'), 'somebody');
    await expect(back).rejects.toMatchObject({ code: 'business-day/backwards' });
    await first.branch?.close();
    const second = await start(where);
    expect(second.told).toEqual([]);
    expect(businessDay(second.branch?.clock() ?? '')).toBe(date('2024-08-01'));
    await second.branch?.close();
  },
  120_000,
);

test('in a folder: another seed or program makes it anew, one process has it at a time', async () => {
  const lock = join(folder, 'open-by.json');
  const other = await start('folder', { seed: 'other' });
  expect(other.told).toEqual(['seed', ...phases]);
  expect(await nameOf(other.branch)).toBe('Cabang other');
  expect((await start('folder')).code).toBe('branch/in-use');
  await other.branch?.close();
  expect(existsSync(lock)).toBe(false);

  const mark = join(folder, 'current', 'mark.json');
  const kept = JSON.parse(readFileSync(mark, 'utf8'));
  writeFileSync(mark, JSON.stringify({ ...kept, program: 'older' }));
  // No process has a number so large.
  writeFileSync(lock, JSON.stringify({ process: 2 ** 30 }));
  const anew = await start('folder');
  expect(anew.told).toEqual(['program', ...phases]);
  expect(await nameOf(anew.branch)).toBe('Cabang other');
  await anew.branch?.close();
}, 120_000);

test('the pages know how far it is, then the branch; a start that fails says why and leaves the pages', async () => {
  const lines: string[] = [];
  const say = { line: (text: string) => lines.push(text), progress: () => undefined };
  const starting = { env: { BRANCH_FOLDER: join(folder, 'web') }, asked: {}, address: 'http://localhost:1', say };
  const broken = startBranch({ ...starting, asked: { seed: 'broken' }, program });
  expect(broken.now()).toEqual({ building: { phase: 'opening', done: 0, total: 1 } });
  await broken.opened;
  expect(broken.now()).toBe(undefined);
  expect(lines.at(-1)).toContain('of a test');
  const started = startBranch({ ...starting, program });
  await started.opened;
  const now = started.now();
  expect(now !== undefined && 'people' in now && [now.isExample, now.scale]).toEqual([true, '1:10']);
  expect(lines.at(-1)).toContain('http://localhost:1/masuk');
  await started.stop();
  const stopped = startBranch({ ...starting, asked: { seed: 'slow' }, program });
  await stopped.stop();
  expect(stopped.now()).toBe(undefined);
  const none = startBranch({ ...starting, env: { BRANCH: 'none' } });
  expect(await none.opened).toBe(undefined);
}, 120_000);

test('invented people never come among real ones, and a real branch keeps its own time', async () => {
  const real = await freshDatabase();
  const refused = (text: string) => sql.raw(text).execute(real.database);
  await expect(
    refused("INSERT INTO house.business_day (day, moved_at, moved_by) VALUES ('2024-08-01', now(), 'x')"),
  ).rejects.toMatchObject({ message: 'business-day/not-an-example' });
  await sql`INSERT INTO registry.branch VALUES ('real', 'Cabang', 'Kanwil')`.execute(real.database);
  await expect(
    refused(`INSERT INTO house.example VALUES (true, 'x', '1:10', '${'0'.repeat(64)}')`),
  ).rejects.toMatchObject({ message: 'example/not-empty' });
  await real.close();
}, 60_000);

const word = (name: string) => `${name} 8Qf2kZ7wLx0Vb5Nc3Hj9Tr1Yd6Gm4P`;
const ownSecrets = { SESSION_SECRET: word('s'), WRAPPING_SECRET: word('w'), HASHING_SECRET: word('h') };

test('real people are never served an example, whose accounts open without a password', async () => {
  const made = await start('server');
  await made.branch?.close();
  const { code } = await start('production');
  expect([made.code, code]).toEqual(['open', 'settings/example-in-production']);
}, 120_000);

test('a real branch never opens with the secrets of the example, though nobody said production', async () => {
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query('CREATE DATABASE real');
  await client.end();
  const real = new URL(server.url);
  real.pathname = '/real';
  const say = { line: (text: string) => lines.push(text), progress: () => undefined };
  const lines: string[] = [];
  const env = { DATABASE_URL: real.href };
  const started = startBranch({ env, asked: {}, address: 'http://localhost:1', say });
  expect(await started.opened).toBe(undefined);
  expect(await started.readiness()).toEqual({ ready: false, branch: 'failed' });
  for (const name of Object.keys(ownSecrets)) expect(lines.join('\n')).toContain(name);
  places['real'] = { ...env, ...ownSecrets, SESSION_SECRET: exampleSecrets.session };
  expect((await start('real')).code).toBe('settings/not-for-production');
  places['real'] = { ...env, ...ownSecrets };
  const { branch, code } = await start('real');
  expect([code, branch?.isExample]).toEqual(['open', false]);
  await branch?.close();
}, 120_000);
