// What the branch does by itself: once a business day, by one process at a time, and again when a day broke off.
import { setTimeout as pause } from 'node:timers/promises';
import { type Database, type KeptLaw, keepLaw, momentOn, openDatabase, openDays, workDay } from '@jamin/administration';
import { date, decimal } from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { sql } from 'kysely';
import { PgBoss } from 'pg-boss';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Fresh, freshDatabase } from '../../packages/administration/src/database-fresh.ts';
import { bossSchedule } from '../../packages/web/src/branch/boss-schedule.ts';
import type { Schedule } from '../../packages/web/src/branch/schedule.ts';
import { timerSchedule } from '../../packages/web/src/branch/timer-schedule.ts';
import { branchOver, perform } from './fault-jobs.ts';

let fresh: Fresh;
let kept: KeptLaw;
beforeAll(async () => {
  fresh = await freshDatabase();
  kept = await keepLaw(fresh.database, indonesia);
}, 60_000);
afterAll(() => fresh.close());

async function balances(database: Database): Promise<bigint> {
  const { rows } = await sql<{ sum: bigint }>`SELECT coalesce(-sum(e.amount), 0)::bigint AS sum FROM ledger.entry e
    JOIN ledger.account a ON a.id = e.account WHERE a.kind = 'member'`.execute(database);
  return rows[0]?.sum ?? 0n;
}

const rates = [2024, 2025].map((year) => ({ year, rate: decimal('0.05'), source: 'assumed for this test' }));

test('a business day is worked once, with the year ends since the last one, and sealed and counted', async () => {
  expect(await openDays(fresh.database, momentOn(date('2024-07-24'), 9))).toBe(1);
  const branch = await branchOver(fresh.database);
  const at = momentOn(date('2024-07-24'), 9);
  await perform(branch, { key: 'in', kind: 'pay-in', member: 'one', amount: 100_000_000n }, at);
  const first = await workDay(fresh.database, kept, { at: momentOn(date('2024-07-24'), 10), rates });
  expect(first).toMatchObject({ day: '2024-07-24', credited: 0, position: '1' });
  expect(await workDay(fresh.database, kept, { at: momentOn(date('2024-07-24'), 11), rates })).toBe(undefined);
  const open = [24, 25, 26].map((day) => openDays(fresh.database, momentOn(date(`2024-07-${day}`), 23)));
  expect(await Promise.all(open)).toEqual([0, 1, 2]);
  const saved = await balances(fresh.database);
  const broken = workDay(fresh.database, kept, { at: momentOn(date('2025-01-02'), 8) });
  await expect(broken).rejects.toMatchObject({ code: 'contributions/no-rate' });
  const next = await workDay(fresh.database, kept, { at: momentOn(date('2025-01-02'), 9), rates });
  expect(next).toMatchObject({ day: '2025-01-02', credited: 1, position: '2' });
  const earned = await balances(fresh.database);
  expect(earned).toBeGreaterThan(saved);
  // Two processes at once credit a year once.
  const twice = [9, 9].map(() => workDay(fresh.database, kept, { at: momentOn(date('2026-01-01'), 9), rates }));
  await Promise.allSettled(twice);
  const days = await sql<{ day: string }>`SELECT day FROM house.day_worked ORDER BY day`.execute(fresh.database);
  expect(days.rows.map(({ day }) => day)).toEqual(['2024-07-24', '2025-01-02', '2026-01-01']);
  const credits = await sql<{
    count: bigint;
  }>`SELECT count(*) AS count FROM ledger.transfer WHERE kind = 'development'`.execute(fresh.database);
  expect(credits.rows[0]?.count).toBe(2n);
  // The year is not over on its last day: what comes in on it is still to be credited with it.
  const lastDay = await workDay(fresh.database, kept, { at: momentOn(date('2026-12-31'), 9) });
  expect(lastDay).toMatchObject({ day: '2026-12-31', credited: 0 });
}, 60_000);

async function schedules(): Promise<readonly Schedule[]> {
  const { server } = fresh;
  const failed = (thrown: unknown) => {
    throw thrown;
  };
  if (server === undefined) return [timerSchedule()];
  return [await bossSchedule(server, failed), await bossSchedule(server, failed)];
}

test('scheduled work runs again and again, by one process at a time, and after it failed', async () => {
  const all = await schedules();
  const ran: string[] = [];
  let under = 0;
  let most = 0;
  for (const [process, schedule] of all.entries())
    await schedule.every('work', 1, async () => {
      under += 1;
      most = Math.max(most, under);
      await pause(300);
      under -= 1;
      ran.push(`${process}`);
      if (ran.length === 1) throw new Error('of a test');
    });
  for (let waited = 0; ran.length < 3 && waited < 60_000; waited += 100) await pause(100);
  expect(ran.length).toBeGreaterThanOrEqual(3);
  expect(most).toBe(1);
  for (const schedule of all) await schedule.stop();
  const done = ran.length;
  await pause(2_500);
  expect(ran.length).toBe(done);
}, 120_000);

test.skipIf(process.env['DATABASE_URL'] === undefined)(
  'the turn of a process that was killed is free again within a minute',
  async () => {
    const [schedule, later] = await schedules();
    let ran = 0;
    const work = async () => {
      ran += 1;
    };
    await schedule?.every('left', 1, work);
    for (let waited = 0; ran < 1 && waited < 30_000; waited += 100) await pause(100);
    await schedule?.stop();
    const killed = new PgBoss({ connectionString: fresh.server ?? '', supervise: false, schedule: false });
    await killed.start();
    await killed.send('left', {});
    expect(await killed.fetch('left')).toHaveLength(1);
    await killed.stop({ graceful: false });
    await fresh.asOwner(async (run) => {
      await run("UPDATE pgboss.job SET heartbeat_on = heartbeat_on - interval '1 minute' WHERE state = 'active'");
    });
    const before = ran;
    await later?.every('left', 1, work);
    for (let waited = 0; ran === before && waited < 60_000; waited += 100) await pause(100);
    expect(ran).toBeGreaterThan(before);
    await later?.stop();
  },
  120_000,
);

test.skipIf(process.env['DATABASE_URL'] === undefined)(
  'people see nothing of the plans, and the branch owns none',
  async () => {
    const people = await openDatabase({ server: fresh.server, as: 'people' });
    const seen = sql`SELECT * FROM pgboss.job`.execute(people);
    await expect(seen).rejects.toMatchObject({ code: '42501' });
    await people.destroy();
    await fresh.asOwner(async (run) => {
      const owned = await run(
        "SELECT 1 FROM pg_class WHERE relnamespace = 'pgboss'::regnamespace AND relowner::regrole::text LIKE 'jamin_%'",
      );
      expect(owned).toEqual([]);
      expect((await run("SELECT 1 FROM pg_class WHERE relnamespace = 'pgboss'::regnamespace")).length).toBeGreaterThan(
        3,
      );
    });
  },
);
