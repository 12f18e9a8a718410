// A connection for people stays what it is: whatever statement it is sent, it owns nothing and sees nothing of itself.
import { env } from 'node:process';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase } from './database.ts';
import { type Fresh, freshDatabase } from './database-fresh.ts';

let fresh: Fresh;
let people: Database;
beforeAll(async () => {
  fresh = await freshDatabase();
  people = await openDatabase({ server: fresh.server, as: 'people', connections: 2 });
}, 120_000);
afterAll(async () => {
  await people.destroy();
  await fresh.close();
});

test('sees no row of anybody until somebody acts', async () => {
  const { rows } = await sql<{ rows: bigint; role: string }>`SELECT current_user AS role,
    (SELECT count(*) FROM claims.claim) + (SELECT count(*) FROM registry.person) AS rows`.execute(people);
  expect(rows).toEqual([{ role: 'jamin_people', rows: 0n }]);
});

const steps = [
  "SELECT set_config('role', 'none', false)",
  "SELECT set_config('role', 'jamin_system', false)",
  'SET ROLE postgres',
  'RESET ROLE',
  'SET SESSION AUTHORIZATION postgres',
  'RESET SESSION AUTHORIZATION',
];

/** Who can run any statement on an embedded database is its owner: there is one process and nobody else in it. */
test.skipIf(env['DATABASE_URL'] === undefined).each(steps)('%s makes no owner of it', async (step) => {
  await people.connection().execute(async (one) => {
    await sql
      .raw(step)
      .execute(one)
      .catch(() => undefined);
    for (const theft of ['DELETE FROM ledger.entry', 'ALTER TABLE claims.claim DISABLE ROW LEVEL SECURITY']) {
      const stolen = sql.raw(theft).execute(one);
      await expect(stolen).rejects.toMatchObject({ code: '42501' });
    }
    const { rows } = await sql<{ name: string }>`SELECT current_user AS name`.execute(one);
    expect(rows).toEqual([{ name: 'jamin_people' }]);
  });
});
