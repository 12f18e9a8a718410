// How the branch grows: the same questions over ten thousand members and over a million, and what each of them reads.

import { randomBytes } from 'node:crypto';
import { env } from 'node:process';
import {
  balance,
  countSealed,
  type Database,
  type FigureScope,
  fileClaim,
  memberFile,
  openDatabase,
  paidFigures,
  postTransfer,
  sen,
  vaultOf,
} from '@jamin/administration';
import { date } from '@jamin/engine';
import { sql } from 'kysely';
import pg from 'pg';
import { startPostgres } from '../test/postgres-server.ts';
import { median, same, timedLater } from './clock.ts';
import { BATCHES, card, FROM, fillBranch, PAYMENTS_OF_A_MEMBER, TO } from './growth-people.ts';
import { type Row, rounded } from './table.ts';

/** `GROWTH=10000` alone for a quick look; `GROWTH=10000000` takes hours and a disk of 300 GB. */
const SIZES = (env['GROWTH'] ?? '1000,10000,100000,1000000').split(',').map(Number);

export async function raceGrowth(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const members of SIZES) {
    const server = await startPostgres();
    try {
      rows.push(...(await branchOf(server.url, members)));
    } finally {
      await server.stop();
    }
  }
  // One question after the other, each with its sizes.
  const order = [...new Set(rows.map(({ race }) => race))];
  return order.flatMap((race) => rows.filter((row) => row.race === race));
}

async function branchOf(server: string, members: number): Promise<readonly Row[]> {
  const database = await openDatabase({ server, connections: 1, as: 'system' });
  const owner = new pg.Client({ connectionString: server });
  await owner.connect();
  try {
    const filling = await timedLater(() => fillBranch(owner, members));
    const counting = await timedLater(() => countSealed(database));
    const { rows } = await owner.query('SELECT pg_database_size(current_database()) AS bytes');
    const gigabytes = (Number(rows[0].bytes) / 1e9).toFixed(1);
    const [filled, counted] = [filling, counting].map((time) => rounded(time / 1000));
    console.error(`  ${members} members: ${filled} s to fill, ${counted} s to count, ${gigabytes} GB`);
    await owner.query('VACUUM ANALYZE');
    const contender = `${members.toLocaleString('en')} members`;
    const payments = (members * PAYMENTS_OF_A_MEMBER).toLocaleString('en');
    const asked = await askedOf(database, owner, members);
    const figures = await figuresOf(database, owner);
    return [
      ...asked.map((row) => ({ ...row, contender, target: '' })),
      ...figures.map((row) => ({ ...row, contender: `${payments} payments` })),
      { race: 'size of the database', contender, measured: `${gigabytes} GB`, target: '' },
    ];
  } finally {
    await owner.end();
    await database.destroy();
  }
}

const TIMES = 300;
const key = { id: 'bench', key: randomBytes(32) };
const vault = vaultOf({ wrapping: [key], hashing: randomBytes(32) }, randomBytes);
const day = date('2024-07-24');
const at = '2024-07-24T03:00:00.000Z';

/** What is asked about one member: it is not to read more rows where there are more members. */
async function askedOf(
  database: Database,
  owner: pg.Client,
  members: number,
): Promise<readonly Pick<Row, 'race' | 'measured'>[]> {
  let turn = 0;
  const someone = () => {
    turn += 1;
    return card(((turn * 7_919) % members) + 1);
  };
  const member = { fund: 'jht', kind: 'member' } as const;
  const questions: readonly (readonly [string, () => Promise<unknown>])[] = [
    [
      'a transfer posted to a member',
      () => {
        const owner = someone();
        const lines = [
          { fund: 'jht', kind: 'bank', owner: 'jht-contoh', amount: sen(100n) },
          { ...member, owner, amount: sen(-100n) },
        ] as const;
        const cause = { kind: 'receipt', id: String(turn) };
        return postTransfer(database, {
          ...{ key: `growth-${turn}`, kind: 'receipt', cause, happenedOn: day, recordedAt: at, lines },
        });
      },
    ],
    ["a member's balance", () => balance(database, { ...member, owner: someone() })],
    ["a member's file", () => memberFile(database, vault, someone(), day, at)],
    [
      'a claim filed, with a fact',
      () => {
        const membership = someone();
        const facts = [{ name: 'applicant', value: 'worker', source: 'claimant' }] as const;
        const claim = { key: `growth-${turn}`, branch: 'cabang-1', membership, ask: 'jht', eventOn: day } as const;
        return fileClaim(database, { ...claim, facts, at, by: 'bench' });
      },
    ],
  ];
  const rows: Pick<Row, 'race' | 'measured'>[] = [];
  for (const [race, ask] of questions) {
    for (let warm = 0; warm < 20; warm += 1) await ask();
    const before = await touched(database, owner);
    const times: number[] = [];
    for (let round = 0; round < TIMES; round += 1) times.push(await timedLater(ask));
    const after = await touched(database, owner);
    const pages = (after.pages - before.pages) / TIMES;
    const scanned = (after.scanned - before.scanned) / TIMES;
    rows.push({
      race,
      measured: `${rounded(median(times))} ms, ${pages.toFixed(0)} pages, ${scanned.toFixed(0)} rows`,
    });
  }
  return rows;
}

/** Pages of tables and indexes looked at so far, and rows of tables that were read from one end to the other. */
async function touched(database: Database, owner: pg.Client): Promise<{ pages: number; scanned: number }> {
  await sql`SELECT pg_stat_force_next_flush()`.execute(database);
  await sql`SELECT 1`.execute(database);
  const { rows } = await owner.query(`SELECT
    (SELECT sum(heap_blks_hit + heap_blks_read + coalesce(idx_blks_hit + idx_blks_read, 0))
      FROM pg_statio_user_tables) AS pages, (SELECT sum(seq_tup_read) FROM pg_stat_user_tables) AS scanned`);
  return { pages: Number(rows[0].pages), scanned: Number(rows[0].scanned) };
}

const years = { from: date(FROM), to: date(TO) };
const inMonths = { from: years.from + 9, to: years.to - 9 };
const scopes: readonly (readonly [string, FigureScope])[] = [
  ['everywhere, seven years', { ...years, position: BigInt(BATCHES) }],
  ['everywhere, from and to the middle of a month, at an earlier position', { ...inMonths, position: 2_345n }],
  ['everywhere, seven years, with what is not counted yet', years],
  ['a region of thirty branches, the same days', { ...inMonths, region: 'wilayah-3', position: 2_345n }],
  ['a branch, the same days', { ...inMonths, branch: 'cabang-5', position: 2_345n }],
];

async function figuresOf(
  database: Database,
  owner: pg.Client,
): Promise<readonly Pick<Row, 'race' | 'measured' | 'target' | 'met'>[]> {
  const rows: Pick<Row, 'race' | 'measured' | 'target' | 'met'>[] = [];
  for (const [name, scope] of scopes) {
    await expectSums(database, owner, scope);
    const times: number[] = [];
    for (let round = 0; round < 11; round += 1) times.push(await timedLater(() => paidFigures(database, scope)));
    const time = median(times);
    const target = '≤ 100 ms';
    rows.push({ race: `a figure: ${name}`, measured: `${rounded(time)} ms`, target, met: time <= 100 });
  }
  return rows;
}

/** The same from the entries of the books alone: what left the banks' accounts, and the claims it was for. */
async function expectSums(database: Database, owner: pg.Client, scope: FigureScope): Promise<void> {
  const { branch, region, from, to, position } = scope;
  const place =
    branch !== undefined
      ? `AND branch = '${branch}'`
      : region === undefined
        ? ''
        : `AND branch IN (SELECT code FROM registry.branch WHERE region = '${region}')`;
  // A claim, or a year of schooling, adds one with its first money and takes it away with the last that comes back.
  const { rows } = await owner.query(`SELECT programme, sum(sen) AS sen, sum(payments) AS payments,
      sum((running > 0)::integer - (running - payments > 0)::integer) AS claims
    FROM (
      SELECT e.*, sum(payments) OVER (PARTITION BY counted_as, programme ORDER BY batch, transfer) AS running
      FROM statistics.paid_entry e WHERE batch <= ${position ?? BATCHES}
    ) e
    WHERE true ${place} AND day BETWEEN date '1970-01-01' + ${from} AND date '1970-01-01' + ${to} GROUP BY programme`);
  const found = await paidFigures(database, scope);
  for (const figure of found) {
    const row = rows.find(({ programme }) => programme === figure.programme);
    same(`sen of ${figure.programme}`, String(row?.sen ?? 0), String(figure.sen));
    const cases = figure.programme === 'jp' || figure.programme === 'jkp' ? row?.payments : row?.claims;
    same(`cases of ${figure.programme}`, String(cases ?? 0), String(figure.cases));
  }
}
