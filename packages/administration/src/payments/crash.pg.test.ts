// Whatever crashes between, and whoever comes at the same time: each step is done once, and no sen is lost.
import { type KyselyPlugin, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../database.ts';
import { type Fresh, freshDatabase } from '../database-fresh.ts';
import { approveBatch } from './approve-batch.ts';
import { decideResolution } from './decide-resolution.ts';
import { writePain002 } from './example-bank.ts';
import { importStatement } from './import-statement.ts';
import { importStatusFile } from './import-status-file.ts';
import { makeBatch } from './make-batch.ts';
import { orderPayment } from './order-payment.ts';
import { unmatchedLines } from './payment-state.ts';
import {
  at,
  day,
  granted,
  held,
  inBank,
  later,
  moved,
  openFund,
  ordered,
  owed,
  refusal,
  sent,
  statementFile,
  statusOf,
  testVault,
} from './payments-for-tests.ts';
import { resolveUnmatched } from './resolve-unmatched.ts';
import { retryPayment } from './retry-payment.ts';
import { writeBatchFile } from './write-batch-file.ts';

let fresh: Fresh;
beforeAll(async () => {
  fresh = await freshDatabase();
  await openFund(fresh.database);
}, 60_000);
afterAll(() => fresh.close());

const db = () => fresh.database;
const bank = { at: later, by: 'cashier' };

/** Breaks off before every statement once, the first time it is asked; then the same step is begun anew. */
async function throughCrashes<T>(step: (database: Database) => Promise<T>): Promise<{ result: T; crashes: number }> {
  const seen = new Set<string>();
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      // Numbers are left out: those of a sequence are new after each crash.
      const asked = JSON.stringify(node, (_, value) => (typeof value === 'bigint' ? '' : value)).replace(/\d+/g, '');
      if (seen.has(asked)) return node;
      seen.add(asked);
      throw new Error('crash');
    },
    transformResult: async ({ result }) => result,
  };
  for (let crashes = 0; crashes < 1000; crashes += 1) {
    try {
      return { result: await step(db().withPlugin(plugin)), crashes };
    } catch (thrown) {
      if (!(thrown instanceof Error) || thrown.message !== 'crash') throw thrown;
    }
  }
  throw new Error('The step never ends.');
}

test('a crash before every statement of every step, and each step asked once more', async () => {
  const orders = [await granted(db(), 'C-1', 100n), await granted(db(), 'C-2', 200n), await granted(db(), 'C-3', 300n)];
  let total = 0;
  const survive = async <T>(step: (database: Database) => Promise<T>): Promise<T> => {
    const { result, crashes } = await throughCrashes(step);
    total += crashes;
    expect(crashes).toBeGreaterThan(0);
    await step(db());
    return result;
  };
  const ids: string[] = [];
  for (const order of orders) ids.push((await survive((on) => orderPayment(on, testVault, order))).id);
  const [paid = '', rejected = '', returned = ''] = ids;
  const asked = { key: 'crash', bankAccount: 'jht-contoh', executionOn: day, at, by: 'maker' };
  const { id: batch, payments } = await survive((on) => makeBatch(on, asked));
  expect(payments).toEqual(ids);
  for (const by of ['first', 'second']) await survive((on) => approveBatch(on, { batch, at, by }));
  await survive((on) => writeBatchFile(on, testVault, { batch, at, by: 'cashier' }));
  const status = { id: 'S', createdAt: later, batch };
  const bytes = writePain002({ ...status, payments: [{ payment: rejected, status: 'RJCT', reason: 'AC01' }] });
  await survive((on) => importStatusFile(on, { ...bank, bytes }));
  const statement = statementFile(1, 1_000n, [moved(-100n, paid), moved(-300n, returned), moved(5n, undefined)]);
  await survive((on) => importStatement(on, { ...bank, bytes: statement }));
  const back = statementFile(2, 605n, [moved(300n, returned)]);
  await survive((on) => importStatement(on, { ...bank, bytes: back }));
  const retry = { payment: rejected, dueOn: day, at: later, by: 'officer' };
  const again = await survive((on) => retryPayment(on, testVault, retry));
  const [line] = await unmatchedLines(db());
  const proposal = {
    source: 'entry',
    id: line?.id ?? 0n,
    action: 'suspense',
    note: 'x',
    at: later,
    by: 'one',
  } as const;
  const { result: resolution } = await throughCrashes((on) => resolveUnmatched(on, proposal));
  await survive((on) => decideResolution(on, { resolution, approved: true, at: later, by: 'two' }));

  const states = await Promise.all([...ids, again.id].map((id) => statusOf(db(), id)));
  expect(states).toEqual(['paid', 'rejected', 'returned', 'ordered']);
  expect(await Promise.all(['C-1', 'C-2', 'C-3'].map((claim) => owed(db(), claim)))).toEqual([0n, 0n, -300n]);
  expect(await Promise.all([...ids, again.id].map((id) => held(db(), id)))).toEqual([0n, 0n, 0n, -200n]);
  expect(await inBank(db())).toBe(-95n);
  expect(await unmatchedLines(db())).toEqual([]);
  expect(total).toBeGreaterThan(50);
});

describe('races', () => {
  async function count(table: string): Promise<bigint> {
    const { rows } = await sql<{ count: bigint }>`SELECT count(*) FROM ${sql.table(table)}`.execute(db());
    return rows[0]?.count ?? -1n;
  }
  const together = <T>(times: number, work: (index: number) => Promise<T>) =>
    Promise.all(Array.from({ length: times }, (_, index) => work(index)));

  test('eight who order the same, and eight who retry the same', async () => {
    const order = await granted(db(), 'R-1', 100n);
    const all = await together(8, () => orderPayment(db(), testVault, order));
    expect(new Set(all.map(({ id }) => id)).size).toBe(1);
    expect(all.filter(({ replayed }) => !replayed)).toHaveLength(1);
    const [{ id: payment } = { id: '' }] = all;
    const { id: batch } = await sent(db(), 'race-retry', [payment]);
    const payments = [{ payment, status: 'RJCT', reason: undefined }];
    const bytes = writePain002({ id: 'R', createdAt: later, batch, payments });
    const imports = await together(8, () => importStatusFile(db(), { ...bank, bytes }));
    expect(imports.filter(({ replayed }) => !replayed)).toHaveLength(1);
    const retries = await together(8, () =>
      retryPayment(db(), testVault, { payment, dueOn: day, at: later, by: 'officer' }),
    );
    expect(new Set(retries.map(({ id }) => id)).size).toBe(1);
    expect(await owed(db(), 'R-1')).toBe(0n);
  });

  test('batches that reach for the same payments: each payment in one', async () => {
    const ids: string[] = [];
    for (let claim = 0; claim < 12; claim += 1) ids.push(await ordered(db(), `B-${claim}`, 10n));
    const asked = { bankAccount: 'jht-contoh', executionOn: day, most: 5, at, by: 'maker' };
    const made = await Promise.allSettled(
      Array.from({ length: 6 }, (_, index) => makeBatch(db(), { ...asked, key: `race-${index}` })),
    );
    const taken = made.flatMap((one) => (one.status === 'fulfilled' ? one.value.payments : []));
    expect(new Set(taken).size).toBe(taken.length);
    for (let left = 0; ; left += 1) {
      if ((await refusal(makeBatch(db(), { ...asked, key: `left-${left}` }))) !== 'accepted') break;
    }
    const { rows } = await sql`SELECT FROM payments.batch_member WHERE payment = ANY (${ids}::text[])`.execute(db());
    expect(rows).toHaveLength(12);
    const payments = [await ordered(db(), 'B-same', 10n)];
    const same = await together(6, () => makeBatch(db(), { ...asked, key: 'race-same', payments }));
    expect(new Set(same.map(({ id }) => id)).size).toBe(1);
    expect(same.filter(({ replayed }) => !replayed)).toHaveLength(1);
  });

  test('six officers approve a batch: two do', async () => {
    const id = await ordered(db(), 'A-1', 100n);
    const asked = { bankAccount: 'jht-contoh', executionOn: day, payments: [id], at, by: 'maker' };
    const { id: batch } = await makeBatch(db(), { ...asked, key: 'race-approval' });
    const answers = await together(6, (index) => refusal(approveBatch(db(), { batch, at, by: `officer-${index}` })));
    expect(answers.filter((answer) => answer === 'accepted')).toHaveLength(2);
    expect(answers.filter((answer) => answer === 'payments/approved-already')).toHaveLength(4);
    const files = await together(4, () => writeBatchFile(db(), testVault, { batch, at, by: 'cashier' }));
    expect(files.filter(({ replayed }) => !replayed)).toHaveLength(1);
  });

  test('the same statement from eight hands moves money once', async () => {
    const ids: string[] = [];
    for (let claim = 0; claim < 10; claim += 1) ids.push(await ordered(db(), `S-${claim}`, 10n));
    await sent(db(), 'race-statement', ids);
    const before = await inBank(db());
    const lines = [...ids.map((id) => moved(-10n, id)), moved(10n, ids[0])];
    const bytes = statementFile(3, 905n, lines);
    const entries = await count('payments.bank_entry');
    const imports = await together(8, () => importStatement(db(), { ...bank, bytes }));
    expect(imports.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(imports.reduce((sum, { paid }) => sum + paid, 0)).toBe(10);
    expect(imports.reduce((sum, { returned }) => sum + returned, 0)).toBe(1);
    expect((await count('payments.bank_entry')) - entries).toBe(11n);
    expect((await inBank(db())) - before).toBe(-90n);
  });

  test('rejected and paid at the same moment: one of the two, and the other in the queue', async () => {
    const ids: string[] = [];
    for (let claim = 0; claim < 6; claim += 1) ids.push(await ordered(db(), `X-${claim}`, 10n));
    const { id: batch } = await sent(db(), 'race-outcome', ids);
    const payments = ids.map((payment) => ({ payment, status: 'RJCT', reason: 'AM04' }));
    const status = writePain002({ id: 'X', createdAt: later, batch, payments });
    const statement = statementFile(
      4,
      815n,
      ids.map((id) => moved(-10n, id)),
    );
    const [rejected, settled] = await Promise.all([
      importStatusFile(db(), { ...bank, bytes: status }),
      importStatement(db(), { ...bank, bytes: statement }),
    ]);
    expect(rejected.rejected + settled.paid).toBe(6);
    expect(await unmatchedLines(db())).toHaveLength(6);
    for (const id of ids) expect(await held(db(), id)).toBe(0n);
  });
});
