// Holds the sums of many batches and months to the cells that they add up, at every position, over any days and place.
import { type Day, date, writeDate } from '@jamin/engine';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ClaimAsk } from '../claims/tables.ts';
import { type Fresh, freshDatabase } from '../database-fresh.ts';
import { type FigureDefinition, programmes } from './definitions.ts';
import type { FigureScope } from './figure-scope.ts';
import { inMonths } from './kept-sums.ts';
import { type PaidGroup, paidTable } from './paid-figures.ts';
import { branches, openBranches } from './statistics-for-tests.ts';

const BATCHES = 600;
const FIRST = date('2022-11-15');
const DAYS = 420;
/** A branch of the claims that no list of branches knows, and claims of no branch. */
const places = [...branches.map(({ code }) => code), 'lain', ''];

type Cell = {
  readonly branch: string;
  readonly programme: ClaimAsk;
  readonly day: Day;
  readonly batch: number;
  readonly payments: number;
  readonly claims: number;
  readonly sen: number;
};

/** Most batches are of the day, some tell of days long ago, some say nothing. */
const cells: readonly Cell[] = Array.from({ length: 3_000 }, (_, index) => {
  const batch = ((index * 7) % BATCHES) + 1;
  const today = Math.floor(((batch - 1) * DAYS) / BATCHES);
  return {
    branch: places[Math.floor(index / 5) % places.length] ?? '',
    programme: programmes[index % 5] ?? 'jht',
    day: FIRST + (index % 11 === 0 ? (index * 13) % (today + 1) : today),
    batch,
    payments: (index % 9) - 1,
    claims: index % 4,
    sen: 100 + index,
  };
}).filter(({ batch }) => batch % 10 !== 0);
const kept = [...new Map(cells.map((one) => [`${one.branch} ${one.programme} ${one.day} ${one.batch}`, one])).values()];

let fresh: Fresh;
beforeAll(async () => {
  fresh = await freshDatabase();
  await openBranches(fresh.database);
  await fresh.asOwner(async (run) => {
    // Cells alone, without the books that they would be counted from.
    await run(`SET session_replication_role = replica;
      INSERT INTO statistics.counted SELECT number, 0 FROM generate_series(1, ${BATCHES}) number`);
    const rows = kept.map(({ branch, programme, day, batch, payments, claims, sen }) => {
      return `('${branch}', '${programme}', '${writeDate(day)}', ${batch}, ${payments}, ${claims}, ${sen})`;
    });
    await run(`INSERT INTO statistics.paid_cell (branch, programme, day, batch, payments, claims, sen)
      VALUES ${rows.join()}`);
    // Counted now one batch, now many at once, across borders of every level.
    const steps = [0, 1, 2, 15, 16, 17, 40, 255, 256, 500, 511, BATCHES];
    for (const [index, after] of steps.slice(0, -1).entries())
      await run(`SELECT statistics.add_sums(${after}, ${steps[index + 1]})`);
    await run('SET session_replication_role = origin');
  });
}, 60_000);
afterAll(() => fresh.close());

const regionOf = new Map<string, string>(branches.map(({ code, region }) => [code, region]));

/** The same from the cells, one by one. */
function expected(scope: FigureScope, group: PaidGroup): readonly unknown[] {
  const sums = new Map<string, { group: string; programme: string; cases: bigint; sen: bigint }>();
  for (const cell of kept) {
    const { branch, programme, day, batch } = cell;
    const region = regionOf.get(branch) ?? '';
    if (scope.branch !== undefined && scope.branch !== branch) continue;
    if (scope.region !== undefined && scope.region !== region) continue;
    if (day < scope.from || day > scope.to || (scope.position !== undefined && batch > scope.position)) continue;
    const name = { branch, region, programme, month: writeDate(day).slice(0, 7) }[group];
    const sum = sums.get(`${name} ${programme}`) ?? { group: name, programme, cases: 0n, sen: 0n };
    const isPayments = programme === 'jp' || (programme === 'jkp' && day >= CHANGED);
    sum.cases += BigInt(isPayments ? cell.payments : cell.claims);
    sum.sen += BigInt(cell.sen);
    sums.set(`${name} ${programme}`, sum);
  }
  const keyOf = (one: { group: string; programme: string }) => `${one.group}!${one.programme}`;
  return [...sums.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** In the middle of a month a case of JKP becomes something else. */
const CHANGED = date('2023-05-17');
const definitions: readonly FigureDefinition[] = [
  { programme: 'jht', from: undefined, unit: 'claim', counts: 'claim' },
  { programme: 'jkk', from: undefined, unit: 'accident', counts: 'claim' },
  { programme: 'jkm', from: undefined, unit: 'death', counts: 'claim' },
  { programme: 'jp', from: undefined, unit: 'monthly-payment', counts: 'payment' },
  { programme: 'jkp', from: undefined, unit: 'claim', counts: 'claim' },
  { programme: 'jkp', from: CHANGED, unit: 'monthly-payment', counts: 'payment' },
];

const asked = fc
  .record({
    start: fc.integer({ min: -40, max: DAYS }),
    length: fc.oneof(fc.integer({ min: 0, max: 70 }), fc.integer({ min: 0, max: 500 })),
    position: fc.option(fc.integer({ min: 0, max: BATCHES }), { nil: undefined }),
    place: fc.constantFrom({}, ...places.map((branch) => ({ branch })), { region: 'Kanwil Contoh' }),
    group: fc.constantFrom<PaidGroup>('branch', 'region', 'month', 'programme'),
  })
  .map(({ start, length, position, place, group }) => ({
    group,
    scope: {
      ...{ ...place, from: FIRST + start, to: FIRST + start + length, definitions },
      ...(position === undefined ? {} : { position: BigInt(position) }),
    },
  }));

test('any place, days and position: the sums are those of the cells', async () => {
  let rows = 0;
  await fc.assert(
    fc.asyncProperty(asked, async ({ scope, group }) => {
      const found = await paidTable(fresh.database, scope, group);
      rows += found.length;
      const keyed = found.map((one) => ({
        group: one.group,
        programme: one.programme,
        cases: one.cases,
        sen: one.sen,
      }));
      expect(keyed.sort((a, b) => (`${a.group}!${a.programme}` < `${b.group}!${b.programme}` ? -1 : 1))).toEqual(
        expected(scope, group),
      );
    }),
    { numRuns: 250 },
  );
  // What is drawn differs each time; a run that compared hardly anything would show nothing.
  expect(rows).toBeGreaterThan(300);
}, 120_000);

test('days are parted into whole months and the days around them', () => {
  const part = (first: string, last: string) => {
    const span = { programme: 'jht', from: undefined, unit: 'claim', counts: 'claim' } as const;
    const { months, days } = inMonths({ ...span, first: date(first), last: date(last) });
    const written = (all: typeof months) => all.map((one) => `${writeDate(one.first)} ${writeDate(one.last)}`);
    return { months: written(months), days: written(days) };
  };
  expect(part('2024-01-01', '2024-01-31')).toEqual({ months: ['2024-01-01 2024-01-31'], days: [] });
  expect(part('2024-01-02', '2024-03-30')).toEqual({
    months: ['2024-02-01 2024-02-29'],
    days: ['2024-01-02 2024-01-31', '2024-03-01 2024-03-30'],
  });
  expect(part('2024-01-02', '2024-02-28')).toEqual({ months: [], days: ['2024-01-02 2024-02-28'] });
  expect(part('2023-12-31', '2024-01-31')).toEqual({
    months: ['2024-01-01 2024-01-31'],
    days: ['2023-12-31 2023-12-31'],
  });
});
