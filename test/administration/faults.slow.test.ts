// Kills the branch and its database, at random, in the middle of a run of transfers, holds, claims and bills.
import { setTimeout } from 'node:timers/promises';
import { balance, type Database, openDatabase, sealBooks, verifyBooks } from '@jamin/administration';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { between, draw, pick } from '../draw.ts';
import { type Answer, drawJob, type Job, memberAccount, ownedBy } from './fault-jobs.ts';
import { type System, startSystem } from './killed-system.ts';

const long = process.env['LONG'] === 'yes';
const KILLS = Number(process.env['KILLS'] ?? (long ? 1_000 : 30));
const SEED = Number(process.env['SEED'] ?? 1);
const CLIENTS = 8;
/** At most how many requests are answered between two kills. */
const MOST_ANSWERS = 150;
/** At most how many milliseconds later it is killed: in the middle of whatever it then does. */
const MOST_LATER = 20;

type Done = { readonly job: Job; readonly answer: Answer };

test(
  'killed at any moment: what was acknowledged is there, nothing is there twice, the books are whole',
  async () => {
    const system = await startSystem();
    try {
      const { done, kills } = await run(system);
      const database = await openDatabase({ as: 'system', server: system.url });
      try {
        await sealBooks(database, '2024-07-24T16:59:59.000Z');
        const { found, ...books } = await holdToTheBooks(database, done);
        const retries = [...system.asksAgain].map(([why, times]) => `${times} ${why}`).join(', ');
        console.log(
          `Seed ${SEED}: ${kills.branch} kills of the branch alone, ${kills.database} of its database alone, ` +
            `${kills.both} of both; ${done.length} requests answered, asked again: ${retries}; ` +
            `${found} transfers, ${books.claims} claims, ${books.months} bills paid, ${books.batches} batches; ` +
            `lost ${books.lost.length}, not asked for or twice ${books.beyond.length}.`,
        );
        expect(books).toMatchObject({ lost: [], beyond: [] });
      } finally {
        await database.destroy();
      }
    } finally {
      await system.stop();
    }
  },
  long ? 7_200_000 : 300_000,
);

/** Clients work until all kills are done; each ends with an answer to everything that it asked. */
async function run(system: System) {
  const done: Done[] = [];
  let over = false;
  const kills = { branch: 0, database: 0, both: 0 };
  const answers = async (more: number) => {
    for (const enough = done.length + more; done.length < enough && !over; ) await setTimeout(1);
  };
  const clients = Array.from({ length: CLIENTS }, async (_, client) => {
    const from = draw(SEED * 1_000 + client);
    for (let number = 1; !over; number += 1) {
      const job = drawJob(from, client, number);
      done.push({ job, answer: await system.insist(job) });
    }
  }).map((client) =>
    client.finally(() => {
      over = true;
    }),
  );
  const killing = (async () => {
    const from = draw(SEED);
    for (let kill = 0; kill < KILLS; kill += 1) {
      await answers(between(from, 1, MOST_ANSWERS));
      await setTimeout(between(from, 0, MOST_LATER));
      const victim = pick(from, ['branch', 'database', 'both'] as const);
      await system.kill(victim);
      kills[victim] += 1;
    }
    await answers(MOST_ANSWERS);
  })().finally(() => {
    over = true;
  });
  await Promise.all([killing, ...clients]);
  return { done, kills };
}

/** Compares what the books hold with what clients were told, key by key and sen by sen. */
async function holdToTheBooks(database: Database, done: readonly Done[]) {
  const jobs = done.filter(({ answer }) => answer.outcome === 'done');
  const kept = jobs.map(({ job }) => job);
  const asked = new Set(await keysOf(database, jobs));
  const there = await database.selectFrom('ledger.transfer').select('key').execute();
  const found = new Set(there.map(({ key }) => key));
  expect(there.length).toBeGreaterThan(KILLS);
  for (const member of new Set(done.map(({ job }) => job.member))) {
    expect(await balance(database, memberAccount(member)), member).toBe(-ownedBy(member, kept));
  }
  await expectSumsOfNothing(database);
  expect(await verifyBooks(database)).toEqual([]);
  const claims = await expectClaimsOwedOnce(database, jobs);
  const batches = await database.selectFrom('ledger.batch').selectAll().execute();
  const sealed = batches.reduce((sum, batch) => sum + batch.transfers, 0n);
  expect(sealed).toBe(BigInt(there.length));
  return {
    found: there.length,
    claims,
    months: kept.filter(({ kind }) => kind === 'month').length,
    batches: batches.length,
    lost: [...asked].filter((key) => !found.has(key)),
    beyond: [...found].filter((key) => !asked.has(key)),
  };
}

/** The keys of all transfers that these jobs are made of. */
async function keysOf(database: Database, jobs: readonly Done[]): Promise<readonly string[]> {
  const bills = await database.selectFrom('contributions.bill').select(['id', 'key']).execute();
  const receipts = await database.selectFrom('contributions.receipt').select(['id', 'key']).execute();
  const months = jobs.filter(({ job }) => job.kind === 'month');
  expect(bills.length).toBe(months.length);
  expect(receipts.length).toBe(months.length);
  const ids = new Map([...bills, ...receipts].map(({ id, key }) => [key, id]));
  return jobs.flatMap(({ job: { kind, key }, answer }): readonly string[] => {
    switch (kind) {
      case 'pay-in':
      case 'take-out':
        return [`job:${key}`];
      case 'payout':
        return [`grant:${key}`, `hold:${key}`, `end:${key}`];
      case 'claim':
        return [`saved:${key}`, `part:${answer.claim}:1`];
      case 'month': {
        const [bill, receipt] = [ids.get(`report:${key}`), ids.get(`bank:${key}`)];
        return [`bill:${bill}`, `receipt:${receipt}`, `paid:${bill}`];
      }
      case 'seal':
        return [];
    }
  });
}

/** Every fund in itself, every payment on its way, every bill that was paid. */
async function expectSumsOfNothing(database: Database): Promise<void> {
  const { rows } = await sql<{ fund: string; kind: string; sum: bigint }>`
    SELECT a.fund, 'all' AS kind, sum(e.amount)::bigint AS sum
    FROM ledger.entry e JOIN ledger.account a ON a.id = e.account GROUP BY a.fund
    UNION ALL
    SELECT a.fund, a.kind, sum(e.amount)::bigint
    FROM ledger.entry e JOIN ledger.account a ON a.id = e.account
    WHERE a.kind IN ('held', 'receivable', 'unallocated') GROUP BY a.fund, a.kind`.execute(database);
  expect(rows.length).toBeGreaterThan(8);
  for (const row of rows) expect(row).toMatchObject({ sum: 0n });
}

/** 80,000,000 at 56, of which 1,500,000 is tax. */
async function expectClaimsOwedOnce(database: Database, jobs: readonly Done[]): Promise<number> {
  const asked = jobs.flatMap(({ answer }) => answer.claim ?? []).sort();
  const { rows } = await sql<{ claim: string; state: string; owed: bigint }>`
    SELECT s.claim, s.state, (SELECT -sum(e.amount) FROM ledger.entry e JOIN ledger.account a ON a.id = e.account
      WHERE a.fund = 'jht' AND a.kind = 'claim' AND a.owner = s.claim)::bigint AS owed
    FROM claims.state s ORDER BY s.claim`.execute(database);
  expect(rows.map(({ claim }) => claim)).toEqual(asked);
  for (const row of rows) expect(row).toMatchObject({ state: 'granted', owed: 7_850_000_000n });
  return rows.length;
}
