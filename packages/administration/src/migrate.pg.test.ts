// Migrations run once each, whole, in order, and stop the start when the database and this version do not fit.
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Fresh, freshDatabase } from './database-fresh.ts';
import { type Migration, migrate, migrations } from './migrate.ts';

let fresh: Fresh;
beforeAll(async () => {
  fresh = await freshDatabase();
}, 60_000);
afterAll(() => fresh.close());

async function code(asked: Promise<unknown>): Promise<string> {
  return asked.then(
    () => 'ran',
    (thrown: { code?: string }) => String(thrown.code),
  );
}

test('numbers without gaps, and each ran', async () => {
  const names = migrations().map(({ name }) => name);
  expect(names.length).toBeGreaterThan(0);
  expect(names.map((name) => Number(name.slice(0, 4)))).toEqual(names.map((_, index) => index + 1));
  await fresh.asOwner(async (run) => {
    const rows = await run('SELECT name FROM house.migration ORDER BY name');
    expect(rows.map(({ name }) => name)).toEqual(names);
  });
});

test('every table and column of the branch says what it is for, or has a name that does', async () => {
  await fresh.asOwner(async (run) => {
    const silent =
      await run(`SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p', 'v') AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast', 'public')
        AND obj_description(c.oid) IS NULL`);
    expect(silent).toEqual([]);
  });
});

test('what runs the branch owns nothing', async () => {
  await fresh.asOwner(async (run) => {
    const owned = await run("SELECT 1 FROM pg_class WHERE relowner::regrole::text LIKE 'jamin_%'");
    expect(owned).toEqual([]);
  });
});

test('a migration that fails leaves nothing; a changed and an unknown one stop the start', async () => {
  const pglite = await PGlite.create();
  const owner = {
    run: async (text: string) => void (await pglite.exec(text)),
    rows: async (text: string) => (await pglite.query<Record<string, unknown>>(text)).rows,
  };
  const first: Migration = { name: '0001-first.sql', text: 'CREATE TABLE first (a integer);' };
  const broken: Migration = { name: '0002-broken.sql', text: 'CREATE TABLE half (a integer); SELECT 1 / 0;' };
  await migrate(owner, [first]);
  await migrate(owner, [first]);
  expect(await code(migrate(owner, [first, broken]))).toBe('22012');
  expect(await owner.rows("SELECT 1 FROM pg_class WHERE relname = 'half'")).toEqual([]);
  expect(await code(migrate(owner, [{ ...first, text: `${first.text} ` }]))).toBe('database/changed-migration');
  expect(await code(migrate(owner, []))).toBe('database/newer');
  await pglite.close();
});
