// Seals at once, and seals while others post: every transfer is in one batch, and what was read at a position stays.
import { date } from '@jamin/engine';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Instant } from '../clock.ts';
import { type Fresh, freshDatabase } from '../database-fresh.ts';
import { sen } from '../money.ts';
import { balance } from './balance.ts';
import { postTransfer } from './post-transfer.ts';
import { closeMonth, sealBooks, verifyBooks } from './seal-books.ts';

let fresh: Fresh;
beforeAll(async () => {
  fresh = await freshDatabase();
}, 60_000);
afterAll(() => fresh.close());

const bank = { fund: 'jht', kind: 'bank', owner: 'contoh' } as const;
const first = Date.parse('2024-07-24T03:00:00.000Z');
let tick = 0;
/** The business clock of these tests: a millisecond later each time. */
function now(): Instant {
  tick += 1;
  return new Date(first + tick).toISOString();
}

async function post(key: string, recordedAt = now(), happenedOn = date('2024-07-24')): Promise<string> {
  const lines = [
    { ...bank, amount: sen(1n) },
    { fund: 'jht', kind: 'member', owner: `m-${tick % 7}`, amount: sen(-1n) },
  ] as const;
  const transfer = { key, kind: 'receipt', cause: { kind: 'test', id: key }, happenedOn, recordedAt, lines };
  return postTransfer(fresh.database, transfer).then(
    () => 'posted',
    (thrown: { code?: string }) => String(thrown.code),
  );
}

async function expectSealedOnce(): Promise<void> {
  await sealBooks(fresh.database, now());
  const { rows } = await sql<{ transfers: bigint; sealed: bigint; counted: bigint; last: bigint; batches: bigint }>`
    SELECT (SELECT count(*) FROM ledger.transfer) AS transfers, (SELECT count(*) FROM ledger.sealed) AS sealed,
      (SELECT sum(transfers)::bigint FROM ledger.batch) AS counted,
      (SELECT max(number) FROM ledger.batch) AS last, (SELECT count(*) FROM ledger.batch) AS batches`.execute(
    fresh.database,
  );
  const [counts] = rows;
  expect(counts?.sealed).toBe(counts?.transfers);
  expect(counts?.counted).toBe(counts?.transfers);
  expect(counts?.last).toBe(counts?.batches);
  expect(await verifyBooks(fresh.database)).toEqual([]);
}

test('six seals at once: each transfer in one batch, no number twice', async () => {
  for (let round = 0; round < 5; round += 1) {
    await Promise.all(Array.from({ length: 6 }, (_, index) => post(`seals-${round}-${index}`)));
    const through = now();
    const seals = await Promise.all(Array.from({ length: 6 }, () => sealBooks(fresh.database, through)));
    expect(seals.filter(({ transfers }) => transfers > 0n)).toHaveLength(1);
    expect(new Set(seals.map(({ number }) => number)).size).toBe(1);
  }
  await expectSealedOnce();
});

test('seals while others post: what was read at a position is read there ever after', async () => {
  const read = (through: Instant) => balance(fresh.database, bank, { recordedAt: through });
  const positions: { readonly through: Instant; readonly there: bigint }[] = [];
  let over = false;
  let refused = 0;
  let posted = 0;
  const writers = Array.from({ length: 6 }, async (_, writer) => {
    for (let number = 0; number < 60; number += 1) {
      const told = await post(`while-${writer}-${number}`);
      if (told === 'posted') posted += 1;
      else {
        expect(told).toBe('ledger/already-sealed');
        refused += 1;
      }
    }
  });
  const sealing = (async () => {
    while (!over) {
      const { through } = await sealBooks(fresh.database, now());
      if (through !== null) positions.push({ through, there: await read(through) });
    }
  })();
  await Promise.all(writers);
  over = true;
  await sealing;
  expect(positions.length).toBeGreaterThan(1);
  expect(posted + refused).toBe(360);
  for (const { through, there } of positions) expect(await read(through)).toBe(there);
  await expectSealedOnce();
});

test('a month is closed while others post into it: nothing after', async () => {
  const month = date('2024-05-01');
  const inMonth = async () => {
    const { rows } = await sql<{ count: bigint }>`SELECT count(*) FROM ledger.transfer
      WHERE happened_on BETWEEN '2024-05-01' AND '2024-05-31'`.execute(fresh.database);
    return rows[0]?.count;
  };
  let closed: Promise<bigint | undefined> | undefined;
  const answers = await Promise.all(
    Array.from({ length: 60 }, async (_, number) => {
      if (number === 20) closed = closeMonth(fresh.database, month, now(), 'officer').then(inMonth);
      return post(`month-${number}`, now(), date('2024-05-15'));
    }),
  );
  const posted = answers.filter((answer) => answer === 'posted').length;
  expect(answers.filter((answer) => answer === 'ledger/month-closed').length).toBe(60 - posted);
  expect(await closed).toBe(BigInt(posted));
  expect(await inMonth()).toBe(BigInt(posted));
  await expectSealedOnce();
});

test('the books are read with fresh eyes only: an older view of them may neither post nor seal nor close', async () => {
  const asked = (work: string) =>
    fresh.database
      .transaction()
      .execute(async (within) => {
        await sql`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ`.execute(within);
        await sql.raw(work).execute(within);
      })
      .then(
        () => 'accepted',
        (thrown: Error) => thrown.message,
      );
  const posting = `SELECT ledger.post('old', 'k', 'c', 'c', '2024-07-24', '${now()}', '{jht,jht}', '{bank,member}',
    '{contoh,m-1}', '{1,-1}')`;
  expect(await asked(posting)).toBe('ledger/isolation');
  expect(await asked(`SELECT ledger.seal('${now()}')`)).toBe('ledger/isolation');
  expect(await asked(`SELECT ledger.close_month('2024-04-01', '${now()}', 'x')`)).toBe('ledger/isolation');
});

test('not even the owner takes away what entries name', async () => {
  await post('named');
  const statements = [
    'DELETE FROM ledger.account',
    'UPDATE ledger.account SET id = DEFAULT',
    'TRUNCATE ledger.account CASCADE',
    'DELETE FROM ledger.transfer',
    'INSERT INTO ledger.entry SELECT max(id), 99, 1, 1, now(), now() FROM ledger.transfer',
    "INSERT INTO ledger.entry VALUES (999999, 1, 1, 1, '2024-07-24', now())",
  ];
  await fresh.asOwner(async (run) => {
    for (const statement of statements) {
      const answer = await run(`BEGIN; ${statement}; COMMIT`).then(
        () => 'accepted',
        (thrown: Error) => thrown.message,
      );
      await run('ROLLBACK');
      expect(answer, statement).toMatch(/^ledger\/(?:kept|late-entry)$/);
    }
  });
});
