// Lost connections, questions that take too long and a disk that is full: the same key asked again moves money once.
import { setTimeout } from 'node:timers/promises';
import {
  balance,
  type Database,
  OperatingError,
  openDatabase,
  postTransfer,
  sealBooks,
  sen,
  verifyBooks,
} from '@jamin/administration';
import { date } from '@jamin/engine';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Server, startPostgres } from '../postgres-server.ts';

let server: Server;
let database: Database;
let owner: pg.Client;

beforeAll(async () => {
  // Its log grows in small files, so that a file may be forbidden to grow without the log being ended by it.
  server = await startPostgres(1);
  database = await openDatabase({ as: 'system', server: server.url, connections: 6 });
  owner = await connected();
}, 120_000);

afterAll(async () => {
  await owner.end();
  await database.destroy();
  await server.stop();
});

async function connected(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: server.url });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

const bank = { fund: 'jht', kind: 'bank', owner: 'contoh' } as const;
const member = (name: string) => ({ fund: 'jht', kind: 'member', owner: name }) as const;

/** So many sen to a member by one key. */
function pay(over: Database, key: string, name: string, amount = 1n) {
  const lines = [
    { ...bank, amount: sen(amount) },
    { ...member(name), amount: sen(-amount) },
  ];
  const when = { happenedOn: date('2024-07-24'), recordedAt: '2024-07-24T03:00:00.000Z' };
  return postTransfer(over, { key, kind: 'receipt', cause: { kind: 'test', id: key }, ...when, lines });
}

const owned = async (name: string) => -(await balance(database, member(name)));

async function codeOf(asked: Promise<unknown>): Promise<string> {
  return asked.then(
    () => 'accepted',
    (thrown: { code?: string; message?: string }) => thrown.code ?? thrown.message ?? '',
  );
}

describe('a connection that is lost', () => {
  test('before the commit: nothing has moved, the same key moves it once, and the pool goes on', async () => {
    for (let round = 0; round < 10; round += 1) {
      const lost = database.transaction().execute(async (within) => {
        await pay(within, `mid-${round}`, 'mid');
        const { rows } = await sql<{ pid: number }>`SELECT pg_backend_pid() AS pid`.execute(within);
        await owner.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]);
        await pay(within, `mid-${round}-more`, 'mid');
      });
      expect(await codeOf(lost)).not.toBe('accepted');
      expect(await owned('mid')).toBe(BigInt(round));
      expect((await pay(database, `mid-${round}`, 'mid')).replayed).toBe(false);
      expect((await pay(database, `mid-${round}`, 'mid')).replayed).toBe(true);
    }
    expect(await owned('mid')).toBe(10n);
  });

  test('at any moment of many at once: each is asked again until it is answered, and moved once', async () => {
    let over = false;
    let lost = 0;
    const cutting = (async () => {
      while (!over) {
        await setTimeout(4);
        await owner.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE pid <> pg_backend_pid() AND backend_type = 'client backend' ORDER BY random() LIMIT 1`);
      }
    })();
    const keys = Array.from({ length: 300 }, (_, number) => `cut-${number}`);
    await Promise.all(
      [0, 1, 2, 3, 4, 5].map(async (client) => {
        for (const key of keys.filter((_, index) => index % 6 === client)) {
          while ((await codeOf(pay(database, key, 'cut'))) !== 'accepted') lost += 1;
        }
      }),
    );
    over = true;
    await cutting;
    // What was cut and not used since is not noticed yet.
    await database.destroy();
    database = await openDatabase({ as: 'system', server: server.url, connections: 6 });
    console.log(`${keys.length} transfers while connections were cut: ${lost} lost and asked again.`);
    expect(lost).toBeGreaterThan(0);
    expect(await owned('cut')).toBe(300n);
  });
});

describe('what takes too long', () => {
  const limits: readonly (readonly [string, string])[] = [
    ['statement_timeout', '57014'],
    ['lock_timeout', '55P03'],
  ];
  test.each(limits)('%s: nothing has moved, and the same key moves it once', async (limit, code) => {
    const name = `slow-${limit}`;
    await pay(database, `${name}-in`, name, 100n);
    await owner.query('BEGIN');
    await owner.query(`SELECT FROM ledger.account WHERE owner = '${name}' FOR UPDATE`);
    const debit = async (over: Database) => pay(over, `${name}-out`, name, -40n);
    const waiting = database.transaction().execute(async (within) => {
      await sql.raw(`SET LOCAL ${limit} = '50ms'`).execute(within);
      await debit(within);
    });
    expect(await codeOf(waiting)).toBe(code);
    await owner.query('ROLLBACK');
    expect(await owned(name)).toBe(100n);
    expect((await debit(database)).replayed).toBe(false);
    expect((await debit(database)).replayed).toBe(true);
    expect(await owned(name)).toBe(60n);
  });

  test('a transaction that is left open is ended by the server: nothing has moved', async () => {
    const left = database.transaction().execute(async (within) => {
      await sql`SET LOCAL idle_in_transaction_session_timeout = '30ms'`.execute(within);
      await pay(within, 'left-open', 'left-open');
      await owner.query('SELECT pg_sleep(0.3)');
      await pay(within, 'left-open-more', 'left-open');
    });
    expect(await codeOf(left)).not.toBe('accepted');
    expect(await owned('left-open')).toBe(0n);
  });
});

test.skipIf(process.platform === 'win32')(
  'a full disk: what does not fit is told and has not moved; with room, the same keys go through',
  async () => {
    await owner.end();
    await database.destroy();
    await server.kill();
    // No file beyond two megabytes (four by some shells): a log file is one, the tables of the catalogue are smaller.
    await server.start(4_096);
    database = await openDatabase({ as: 'system', server: server.url, connections: 2 });
    const lines = (batch: number) =>
      Array.from({ length: 5_000 }, (_, index) => {
        return { ...member(`full-${batch}-${index}`), amount: sen(-1n) };
      });
    const fill = (batch: number) => {
      const when = { happenedOn: date('2024-07-24'), recordedAt: '2024-07-24T03:00:00.000Z' };
      const about = { key: `full-${batch}`, kind: 'receipt', cause: { kind: 'test', id: `full-${batch}` }, ...when };
      return postTransfer(database, { ...about, lines: [{ ...bank, amount: sen(5_000n) }, ...lines(batch)] });
    };
    const before = await balance(database, bank);
    const answers: string[] = [];
    for (let batch = 0; batch < 24; batch += 1) answers.push(await codeOf(fill(batch)));
    const posted = answers.filter((answer) => answer === 'accepted').length;
    expect(posted, String(answers)).toBeGreaterThan(0);
    expect(posted, String(answers)).toBeLessThan(24);
    expect(await balance(database, bank)).toBe(before + BigInt(posted * 5_000));
    await database.destroy();
    await server.kill();
    await server.start();
    database = await openDatabase({ as: 'system', server: server.url, connections: 6 });
    owner = await connected();
    expect(await balance(database, bank)).toBe(before + BigInt(posted * 5_000));
    const again = [];
    for (let batch = 0; batch < 24; batch += 1) again.push((await fill(batch)).replayed);
    expect(again).toEqual(answers.map((answer) => answer === 'accepted'));
    expect(await balance(database, bank)).toBe(before + 120_000n);
    console.log(
      `A full disk: ${posted} of 24 transfers fitted, ${24 - posted} were told, all 24 went through with room.`,
    );
  },
  120_000,
);

test('after all this the books are whole, and refuse as before', async () => {
  await expect(pay(database, 'overdrawn', 'nobody', -1n)).rejects.toBeInstanceOf(OperatingError);
  expect((await sealBooks(database, '2024-07-24T03:00:00.000Z')).transfers).toBeGreaterThan(300n);
  expect(await verifyBooks(database)).toEqual([]);
  const { rows } = await sql<{ sum: bigint }>`SELECT sum(amount)::bigint AS sum FROM ledger.entry`.execute(database);
  expect(rows[0]?.sum).toBe(0n);
});
