// The schedule of a branch on a server: pg-boss keeps it in the database, so that one process does each work at a time.

import { type OwnTables, ownTables } from '@jamin/administration';
import { PgBoss } from 'pg-boss';
import type { Schedule } from './schedule.ts';

const SCHEMA = 'pgboss';
/**
 * A work that fails is asked again by its next turn. Who works says every half of so many seconds that it lives: the
 * turn of a process that was killed is free again after them, however long a work may take.
 */
const TURNS = { retryLimit: 0, expireInSeconds: 3_600, heartbeatSeconds: 30, deleteAfterSeconds: 7 * 86_400 } as const;
/** How often it is looked for turns whose process is gone. */
const LOOK_SECONDS = 15;

/**
 * The owner of the database makes the tables of pg-boss; it works with the rights of the branch, which may use them and
 * owns nothing.
 */
export async function bossSchedule(server: string, onError: (thrown: unknown) => void): Promise<Schedule> {
  const made = new PgBoss({ connectionString: server, schema: SCHEMA, supervise: false, schedule: false });
  made.on('error', onError);
  await made.start();
  await made.stop({ graceful: false });
  const tables: OwnTables = await ownTables(server, SCHEMA);
  const boss = new PgBoss({
    db: { executeSql: tables.run },
    schema: SCHEMA,
    migrate: false,
    createSchema: false,
    schedule: false,
    reindex: false,
    monitorVacuum: false,
    superviseIntervalSeconds: LOOK_SECONDS,
    monitorIntervalSeconds: LOOK_SECONDS,
  });
  boss.on('error', onError);
  await boss.start();
  const timers: NodeJS.Timeout[] = [];
  const every: Schedule['every'] = async (name, seconds, work) => {
    await boss.createQueue(name, { ...TURNS, policy: 'stately' });
    // One that an older version made stays as it was otherwise.
    await boss.updateQueue(name, TURNS);
    await boss.work(name, { pollingIntervalSeconds: Math.min(seconds, 5) }, work);
    const ask = () => void boss.send(name, {}, { singletonSeconds: seconds }).catch(onError);
    ask();
    timers.push(setInterval(ask, seconds * 1000).unref());
  };
  const stop = async () => {
    for (const timer of timers) clearInterval(timer);
    await boss.stop({ graceful: true, timeout: 30_000 });
    await tables.close();
  };
  return { every, stop };
}
