// One race of the ledger in a process of its own, so that its memory is its own: prints what it measured as JSON.
// Usage: node bench/ledger-work.ts <race> <postgres://… or a folder for PGlite>

import {
  balance,
  type Database,
  type Fund,
  issueBill,
  keepLaw,
  monthAssessor,
  openDatabase,
  postTransfer,
  receiveMoney,
  sealBooks,
  sen,
  verifyBooks,
} from '@jamin/administration';
import { addMonths, date, exact, type Facts, whole } from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { sql } from 'kysely';
import { billByHand, room } from './by-hand.ts';
import { same } from './clock.ts';
import { draw, emptyChunk, MONTH, RISK_GROUPS } from './people.ts';

export type Measured = {
  readonly version: string;
  readonly megabytes: number;
  /** What the race counts, in seconds or a second. */
  readonly values: Readonly<Record<string, number>>;
};

const CLIENTS = 8;
const races: Readonly<Record<string, (database: Database) => Promise<Measured['values']>>> = { singles, month, seal };

async function main([race = '', place = '']: readonly string[]): Promise<void> {
  const server = place.startsWith('postgres') ? { server: place, connections: CLIENTS } : { folder: place };
  const database = await openDatabase({ ...server, as: 'system' });
  const values = await races[race]?.(database);
  if (values === undefined) throw new Error(`No such race of the ledger: ${race}. There are ${Object.keys(races)}.`);
  const { rows } = await sql<{ version: string }>`SELECT current_setting('server_version') AS version`.execute(
    database,
  );
  await database.destroy();
  const megabytes = (process.resourceUsage().maxRSS * 1024) / 1_000_000;
  const version = rows[0]?.version.split(' ')[0] ?? '';
  console.log(JSON.stringify({ version, megabytes, values } satisfies Measured));
}

const MEMBERS = 5_000;
const SECONDS = 8;
const bank = { fund: 'jht', kind: 'bank', owner: 'contoh' } as const;
const at = '2024-07-24T03:00:00.000Z';

/** Three of four pay in to a member, one takes a sen out of one, whose account is locked and counted. */
async function singles(database: Database): Promise<Measured['values']> {
  const post = (number: number, amount: bigint) =>
    postTransfer(database, {
      key: `single-${number}`,
      kind: 'receipt',
      cause: { kind: 'receipt', id: String(number) },
      happenedOn: date('2024-07-24'),
      recordedAt: at,
      lines: [
        { ...bank, amount: sen(amount) },
        { fund: 'jht', kind: 'member', owner: `member-${number % MEMBERS}`, amount: sen(-amount) },
      ],
    });
  await together(MEMBERS, (number) => post(number, 1_000n));
  let expected = BigInt(MEMBERS) * 1_000n;
  let posted = 0;
  const begun = performance.now();
  const end = begun + SECONDS * 1_000;
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      while (performance.now() < end) {
        posted += 1;
        const amount = posted % 4 === 0 ? -1n : 100n;
        expected += amount;
        await post(MEMBERS + posted, amount);
      }
    }),
  );
  const seconds = (performance.now() - begun) / 1_000;
  same('sen in the bank', expected, await balance(database, bank));
  return { perSecond: posted / seconds };
}

/** Employers of a month: few large ones, many small ones, a hundred thousand workers. */
const SIZES: readonly (readonly [number, number])[] = [
  [1, 10_000],
  [30, 1_000],
  [300, 100],
  [3_000, 10],
];

async function month(database: Database): Promise<Measured['values']> {
  const [of, issuedOn] = [date(MONTH), addMonths(date(MONTH), 1)];
  const employers = SIZES.flatMap(([count, size]) => Array.from({ length: count }, () => size));
  const firsts = employers.map((_, index) => employers.slice(0, index).reduce((sum, size) => sum + size, 0));
  const workers = employers.reduce((sum, size) => sum + size, 0);
  const about = { payerKind: 'employer', branch: 'contoh', bank: 'contoh', reason: 'month' } as const;
  const when = { at: '2026-12-01T03:00:00.000Z', by: 'bench' };
  let billed = 0n;
  const begun = performance.now();
  const by = { kept: await keepLaw(database, indonesia), assess: monthAssessor(indonesia, of, issuedOn) };
  await together(employers.length, async (index) => {
    const payer = `employer-${index}`;
    const people = workersFrom(firsts[index] ?? 0, employers[index] ?? 0);
    const bill = await issueBill(database, by, {
      ...about,
      ...when,
      key: payer,
      payer,
      month: of,
      issuedOn,
      workers: people,
    });
    const amount = bill?.amount ?? 0n;
    billed += amount;
    await receiveMoney(database, { ...when, key: payer, payer, bank: 'contoh', amount: sen(amount), paidOn: issuedOn });
  });
  const seconds = (performance.now() - begun) / 1_000;
  same('workers', 100_000, workers);
  await expectFunds(database, workers, billed);
  return { seconds, employers: employers.length, workers };
}

const SEN_OF_A_RUPIAH = whole(100);

function workersFrom(first: number, count: number) {
  const chunk = emptyChunk(count);
  draw(chunk, first, count);
  return Array.from({ length: count }, (_, index) => {
    const wage = chunk.wage[index] ?? 0;
    const riskGroup = RISK_GROUPS[chunk.riskGroup[index] ?? 0] ?? '';
    const rupiah = exact.divide(whole(wage), SEN_OF_A_RUPIAH);
    const facts: Facts = { segment: 'PU', wage: rupiah, riskGroup, programmes: ['JKK', 'JKM', 'JHT', 'JP', 'JKP'] };
    return { membership: `K${first + index}`, wage: BigInt(wage), facts };
  });
}

/** What came into each fund, against the loop by hand. */
async function expectFunds(database: Database, workers: number, billed: bigint): Promise<void> {
  const [chunk, amounts] = [emptyChunk(workers), room(workers)];
  draw(chunk, 0, workers);
  billByHand(chunk, amounts, workers);
  const [jkk, jkm, jhtEmployer, jhtWorker, jpEmployer, jpWorker] = amounts.map((column) =>
    BigInt(column.reduce((a, b) => a + b)),
  );
  const sum = (...parts: readonly (bigint | undefined)[]) => parts.reduce<bigint>((a, b) => a + (b ?? 0n), 0n);
  const inBank = (fund: Fund) => balance(database, { fund, kind: 'bank', owner: `${fund}-contoh` });
  same('JHT', sum(jhtEmployer, jhtWorker), await inBank('jht'));
  same('JP', sum(jpEmployer, jpWorker), await inBank('jp'));
  // JKP is a part of what is billed for JKK and JKM.
  const rest = sum(jkk, jkm);
  same('JKK, JKM and JKP', rest, sum(await inBank('jkk'), await inBank('jkm'), await inBank('jkp')));
  same('billed', sum(jhtEmployer, jhtWorker, jpEmployer, jpWorker, rest), billed);
}

const TRANSFERS = 100_000;

async function seal(database: Database): Promise<Measured['values']> {
  for (let first = 1; first <= TRANSFERS; first += 10_000) {
    await sql`SELECT count(ledger.post('seal-' || i, 'receipt', 'receipt', i::text, '2024-07-24', ${at}::timestamptz,
      '{jht,jht}', '{bank,member}', array['contoh', 'member-' || i % 5000], array[100 + i, -100 - i]))
      FROM generate_series(${first}::int, ${first + 9_999}::int) AS i`.execute(database);
  }
  const begun = performance.now();
  const { transfers } = await sealBooks(database, at);
  const sealed = performance.now();
  const breaches = await verifyBooks(database);
  const verified = performance.now();
  same('transfers sealed', BigInt(TRANSFERS), transfers);
  same('breaches', 0, breaches.length);
  return { sealing: (sealed - begun) / 1_000, verifying: (verified - sealed) / 1_000 };
}

/** As many clients as there are do the work, each the next that nobody has begun. */
async function together(count: number, work: (index: number) => Promise<unknown>): Promise<void> {
  let next = 0;
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      while (next < count) {
        next += 1;
        await work(next - 1);
      }
    }),
  );
}

await main(process.argv.slice(2));
