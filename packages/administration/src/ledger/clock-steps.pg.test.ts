// What the books do when the clock steps back or ahead, at the turn of a year and on 29 February.
import { date, writeDate } from '@jamin/engine';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { businessDay, type Instant } from '../clock.ts';
import { type Fresh, freshDatabase } from '../database-fresh.ts';
import { sen } from '../money.ts';
import { balance } from './balance.ts';
import { postTransfer } from './post-transfer.ts';
import { closeMonth, sealBooks, verifyBooks } from './seal-books.ts';

let fresh: Fresh;
/** Each case has years of its own, later than those of the cases before it. */
let year = 2030;
beforeAll(async () => {
  fresh = await freshDatabase();
}, 60_000);
beforeEach(() => {
  year += 4;
});
afterAll(() => fresh.close());

const member = (owner: string) => ({ fund: 'jht', kind: 'member', owner }) as const;

/** Posts one sen by the clock's moment, on the business day of that moment; says what became of it. */
async function post(key: string, recordedAt: Instant, owner = key): Promise<string> {
  const lines = [
    { fund: 'jht', kind: 'bank', owner: 'contoh', amount: sen(1n) },
    { ...member(owner), amount: sen(-1n) },
  ] as const;
  const cause = { kind: 'test', id: key };
  const transfer = { key, kind: 'receipt', cause, happenedOn: businessDay(recordedAt), recordedAt, lines };
  return postTransfer(fresh.database, transfer).then(
    ({ replayed }) => (replayed ? 'replayed' : 'posted'),
    (thrown: { code?: string }) => String(thrown.code),
  );
}

type Step = {
  readonly name: string;
  readonly steps: readonly (readonly ['post' | 'seal', string, string | number, string?])[];
};

/** Post: hour and minute of 1 June, what comes of it, and the key where it is not the time. Seal: how many it took. */
const table: readonly Step[] = [
  {
    name: 'back before any seal: taken, and sealed with the rest',
    steps: [
      ['post', '10:00', 'posted'],
      ['post', '09:00', 'posted'],
      ['seal', '10:00', 2],
    ],
  },
  {
    name: 'back behind a seal: refused until it has caught up',
    steps: [
      ['post', '10:00', 'posted'],
      ['seal', '10:00', 1],
      ['post', '09:59', 'ledger/already-sealed'],
      ['post', '10:00', 'ledger/already-sealed', 'same-moment'],
      ['post', '10:01', 'posted'],
      ['seal', '10:01', 1],
    ],
  },
  {
    name: 'back by less than to the seal: taken, and sealed later',
    steps: [
      ['post', '10:00', 'posted'],
      ['seal', '10:00', 1],
      ['post', '12:00', 'posted'],
      ['post', '11:00', 'posted'],
      ['seal', '11:30', 1],
      ['seal', '12:00', 1],
    ],
  },
  {
    name: 'a seal by a clock that went back takes nothing and gives nothing back',
    steps: [
      ['post', '10:00', 'posted'],
      ['seal', '10:00', 1],
      ['seal', '08:00', 0],
      ['post', '09:00', 'ledger/already-sealed'],
      ['post', '10:30', 'posted'],
      ['seal', '10:30', 1],
    ],
  },
  {
    name: 'ahead and back: what was recorded ahead waits for its moment',
    steps: [
      ['post', '23:00', 'posted'],
      ['post', '10:00', 'posted'],
      ['seal', '10:00', 1],
      ['post', '10:01', 'posted'],
      ['seal', '22:00', 1],
      ['seal', '23:00', 1],
    ],
  },
  {
    name: 'a repeat is answered whatever the clock says',
    steps: [
      ['post', '10:00', 'posted', 'repeat'],
      ['seal', '10:00', 1],
      ['post', '10:00', 'replayed', 'repeat'],
      ['seal', '11:00', 0],
    ],
  },
];

describe('a clock that steps', () => {
  test.each(table)('$name', async ({ name, steps }) => {
    const at = (time: string): Instant => `${year}-06-01T${time}:00.000Z`;
    const before = await counts();
    let sealed = 0;
    for (const [what, time, expected, key = time] of steps) {
      if (what === 'post') {
        const moment = key === 'repeat' ? at('10:00') : at(time);
        expect(await post(`${name} ${key}`, moment), `${what} ${time}`).toBe(expected);
        continue;
      }
      const { transfers, through } = await sealBooks(fresh.database, at(time));
      expect(transfers, `${what} ${time}`).toBe(BigInt(expected));
      expect(through ?? '').toMatch(`${year}-06-01`);
      sealed += Number(expected);
    }
    const after = await counts();
    expect(after.sealed - before.sealed).toBe(sealed);
    expect(after.sealed).toBe(after.transfers);
    expect(await verifyBooks(fresh.database)).toEqual([]);
  });
});

async function counts(): Promise<{ readonly transfers: number; readonly sealed: number }> {
  const { rows } = await sql<{ transfers: bigint; sealed: bigint }>`SELECT
    (SELECT count(*) FROM ledger.transfer) AS transfers, (SELECT count(*) FROM ledger.sealed) AS sealed`.execute(
    fresh.database,
  );
  return { transfers: Number(rows[0]?.transfers), sealed: Number(rows[0]?.sealed) };
}

test('what a seal says it is through is what nothing is recorded at any more', async () => {
  const moment = `${year}-06-01T10:00:00.000Z`;
  await post('before', moment);
  const first = await sealBooks(fresh.database, moment);
  expect(first.through).toBe(moment);
  // Nothing was recorded since: the books stand where they stood, and say so.
  const later = await sealBooks(fresh.database, `${year}-06-01T12:00:00.000Z`);
  expect(later).toEqual({ ...first, transfers: 0n });
  expect(await post('between', `${year}-06-01T11:00:00.000Z`)).toBe('posted');
});

test('the year turns in Jakarta: a closed December takes nothing of its last minute, January the next', async () => {
  const [last, next] = [`${year}-12-31T16:59:59.999Z`, `${year}-12-31T17:00:00.000Z`];
  expect(await post('before the close', last)).toBe('posted');
  await closeMonth(fresh.database, date(`${year}-12-31`), next, 'officer');
  expect(await post('last moment', last)).toBe('ledger/month-closed');
  expect(await post('new year', next)).toBe('posted');
  const on = (day: string) => balance(fresh.database, member('new year'), { happenedOn: date(day) });
  expect([await on(`${year}-12-31`), await on(`${year + 1}-01-01`)]).toEqual([0n, -1n]);
});

test('29 February is a day of its month', async () => {
  const leap = year + ((4 - (year % 4)) % 4);
  const during = `${leap}-02-29T05:00:00.000Z`;
  expect(writeDate(businessDay(during))).toBe(`${leap}-02-29`);
  expect(await post('leap day', during)).toBe('posted');
  const on = (day: string) => balance(fresh.database, member('leap day'), { happenedOn: date(day) });
  expect([await on(`${leap}-02-28`), await on(`${leap}-02-29`)]).toEqual([0n, -1n]);
  await closeMonth(fresh.database, date(`${leap}-02-29`), `${leap}-03-01T05:00:00.000Z`, 'officer');
  expect(await post('leap day, closed', `${leap}-02-29T06:00:00.000Z`)).toBe('ledger/month-closed');
  expect(await post('day after', `${leap}-02-29T17:00:00.000Z`)).toBe('posted');
});
