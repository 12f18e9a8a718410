// The database race: the same forty million people in DuckDB, SQL printed from the rules against SQL written by hand.

import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { createTable, type PrintedSql, printSql } from '@jamin/engine';
import { billByHand, billSql, room } from './by-hand.ts';
import { median, medianRatio, same, timedLater } from './clock.ts';
import { BILL, billProgram, draw, emptyChunk, peopleSql } from './people.ts';
import { millions, type Row, times } from './table.ts';

const EVERYBODY = 40_000_000;
const CHUNK = 65_536;
const ROUNDS = 3;
const HAND_COLUMNS = ['jkk', 'jkm', 'jht_employer', 'jht_worker', 'jp_employer', 'jp_worker'];

export async function raceDatabase(): Promise<readonly Row[]> {
  const printed = printSql(billProgram(), 'duckdb');
  if (printed.kind === 'refused') throw new Error('the rules of a month were refused by DuckDB');
  const instance = await DuckDBInstance.create(':memory:');
  const db = await instance.connect();
  await fill(db, printed);
  const sums = expectedSums();
  const contenders = [
    { name: 'SQL written by hand, on integers', query: total(billSql('persons'), HAND_COLUMNS) },
    {
      name: 'SQL printed from the rules',
      query: total(
        printed.sql,
        printed.outputs.map((one) => one.column),
      ),
    },
  ];
  await compareRows(db, printed);
  const rows = [await race(db, contenders, sums, 1), await race(db, contenders, sums, undefined)].flat();
  db.closeSync();
  instance.closeSync();
  return rows;
}

type Printed = Extract<PrintedSql, { kind: 'sql' }>;
type Contender = { readonly name: string; readonly query: string };

/** The sums of the six amounts, so that reading the answers costs nothing and nothing can be left out. */
function total(query: string, columns: readonly string[]): string {
  return `SELECT ${columns.map((column) => `sum("${column}")::BIGINT`).join(', ')} FROM (${query})`;
}

async function fill(db: DuckDBConnection, printed: Printed): Promise<void> {
  const [table] = printed.tables;
  if (table === undefined) throw new Error('there is always a table of persons');
  await db.run(createTable(table));
  await db.run(`INSERT INTO persons BY NAME ${peopleSql(EVERYBODY)}`);
}

function expectedSums(): readonly bigint[] {
  const [chunk, amounts] = [emptyChunk(CHUNK), room(CHUNK)];
  const sums = amounts.map(() => 0);
  for (let first = 0; first < EVERYBODY; first += CHUNK) {
    const count = Math.min(CHUNK, EVERYBODY - first);
    draw(chunk, first, count);
    billByHand(chunk, amounts, count);
    amounts.forEach((amount, index) => {
      let sum = 0;
      for (let i = 0; i < count; i += 1) sum += amount[i] as number;
      sums[index] = (sums[index] ?? 0) + sum;
    });
  }
  return sums.map(BigInt);
}

/** The first chunk row by row: both queries against the loop by hand. */
async function compareRows(db: DuckDBConnection, printed: Printed): Promise<void> {
  const [chunk, amounts] = [emptyChunk(CHUNK), room(CHUNK)];
  draw(chunk, 0, CHUNK);
  billByHand(chunk, amounts, CHUNK);
  for (const query of [printed.sql, billSql('persons')]) {
    const answer = await db.runAndReadAll(`SELECT * FROM (${query}) WHERE person < ${CHUNK} ORDER BY person`);
    const columns = answer.getColumns();
    BILL.forEach((rule, index) => {
      const found = columns[index + 1] ?? [];
      for (let i = 0; i < CHUNK; i += 1) same(`${rule}, person ${i}`, BigInt(amounts[index]?.[i] ?? -1), found[i]);
    });
  }
}

async function race(
  db: DuckDBConnection,
  contenders: readonly Contender[],
  sums: readonly bigint[],
  threads: number | undefined,
): Promise<readonly Row[]> {
  await db.run(threads === undefined ? 'RESET threads' : `SET threads = ${threads}`);
  const spent = contenders.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, { name, query }] of contenders.entries()) {
      let found: readonly unknown[] = [];
      const time = await timedLater(async () => {
        found = (await db.runAndReadAll(query)).getRows()[0] ?? [];
      });
      sums.forEach((sum, place) => same(`${name}, sum ${place}`, sum, found[place]));
      spent[index]?.push(time);
    }
  }
  const [hand = [], rules = []] = spent;
  const ratio = medianRatio(rules, hand);
  const speed = (runs: readonly number[]): string => `${millions(EVERYBODY / median(runs) / 1000)} people/s`;
  const kind = `the same in DuckDB, ${threads === undefined ? 'all cores' : 'one thread'}`;
  return [
    { race: kind, contender: contenders[0]?.name ?? '', measured: speed(hand), target: '' },
    {
      race: kind,
      contender: contenders[1]?.name ?? '',
      measured: `${speed(rules)}, ${times(ratio)} the time by hand`,
      target: '≤ 1.5 × the time by hand',
      met: ratio <= 1.5,
    },
  ];
}
