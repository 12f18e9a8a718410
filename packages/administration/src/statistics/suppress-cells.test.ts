// Holds the hidden cells of public tables: none below five is shown, and none can be computed from what is shown.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { computableCells, type Sum } from './computable-cells.ts';
import { type KnownCell, publicCells, suppressCells, type WithTotals, withTotals } from './suppress-cells.ts';

/** What somebody with pencil and paper could still compute: every row and every column adds up to its total. */
function computable(hidden: WithTotals<boolean>): readonly string[] {
  const cells = hidden.flatMap((row, at) => row.flatMap((one, column) => (one ? [`${at} ${column}`] : [])));
  return computableCells(sumsOf(hidden), new Set(cells));
}

function sumsOf(table: WithTotals<unknown>): readonly Sum[] {
  const width = table[0]?.length ?? 0;
  const rows = table.map((row, at) =>
    row.map((_, column) => [`${at} ${column}`, column < width - 1 ? 1n : -1n] as const),
  );
  const columns = Array.from({ length: width }, (_, column) =>
    table.map((_row, at) => [`${at} ${column}`, at < table.length - 1 ? 1n : -1n] as const),
  );
  return [...rows, ...columns];
}

test('a lone small cell can be computed: the check itself finds it', () => {
  const [yes, no] = [true, false];
  expect(
    computable([
      [yes, no, no],
      [no, no, no],
      [no, no, no],
    ]),
  ).toEqual(['0 0']);
  expect(
    computable([
      [yes, yes, no],
      [no, yes, no],
      [no, no, no],
    ]),
  ).toHaveLength(3);
  expect(
    computable([
      [yes, yes, no],
      [yes, yes, no],
      [no, no, no],
    ]),
  ).toEqual([]);
});

test('a small cell takes the cheapest partners, and no total', () => {
  const table = withTotals([
    [3n, 40n, 50n],
    [20n, 7n, 90n],
    [30n, 60n, 80n],
  ]);
  const hidden = suppressCells(table);
  expect(publicCells(table, hidden)).toEqual([
    [undefined, undefined, 50n, 93n],
    [undefined, undefined, 90n, 117n],
    [30n, 60n, 80n, 170n],
    [53n, 107n, 220n, 380n],
  ]);
});

test('a list with one small line hides another line with it; nought hides nobody', () => {
  const hide = (counts: readonly bigint[]) =>
    suppressCells(withTotals(counts.map((one) => [one]))).map((row) => row[0] === true);
  expect(hide([4n, 12n, 30n, 0n])).toEqual([true, true, false, false, false]);
  expect(hide([5n, 12n, 30n, 0n])).toEqual([false, false, false, false, false]);
  expect(hide([0n, 2n, 0n])).toEqual([false, true, false, true]);
});

test('random tables: what is small is hidden, and nothing hidden can be computed', () => {
  const count = fc.oneof(fc.bigInt(0n, 6n), fc.bigInt(0n, 300n));
  const tables = fc
    .record({ rows: fc.integer({ min: 1, max: 6 }), columns: fc.integer({ min: 1, max: 6 }) })
    .chain(({ rows, columns }) =>
      fc.array(fc.array(count, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    );
  let somethingHidden = 0;
  fc.assert(
    fc.property(tables, (cells) => {
      const table = withTotals(cells);
      const hidden = suppressCells(table);
      table.forEach((row, at) => {
        row.forEach((one, column) => {
          if (one > 0n && one < 5n) expect(hidden[at]?.[column]).toBe(true);
          if (one === 0n) expect(hidden[at]?.[column], 'nought is a partner').toBe(false);
        });
      });
      if (hidden.flat().includes(true)) somethingHidden += 1;
      expect(computable(hidden)).toEqual([]);
    }),
    { numRuns: 300 },
  );
  expect(somethingHidden).toBeGreaterThan(100);
});

test('what can be computed is found whichever sums it takes', () => {
  const sum = (cells: string, total: string): Sum => [
    ...[...cells].map((cell) => [cell, 1n] as const),
    [total, -1n] as const,
  ];
  const hidden = new Set('abcd');
  expect(computableCells([sum('ab', 't'), sum('bc', 'u'), sum('cd', 'v')], hidden)).toEqual([]);
  expect(computableCells([sum('ab', 't'), sum('bc', 'u'), sum('ac', 'v')], hidden)).toEqual(
    expect.arrayContaining(['a', 'b', 'c']),
  );
  expect(computableCells([sum('abcd', 't'), sum('abc', 'u')], hidden)).toEqual(['d']);
});

test('a later version: a difference of few is hidden, what was hidden stays so, the same again is shown', () => {
  const before = withTotals([
    [30n, 40n, 3n],
    [20n, 70n, 90n],
  ]);
  const first = publicCells(before, suppressCells(before));
  expect(first).toEqual([
    [undefined, 40n, undefined, 73n],
    [undefined, 70n, undefined, 180n],
    [50n, 110n, 93n, 253n],
  ]);
  const known = first.map((row) => row.map((shown): KnownCell => ({ same: [shown ?? 'hidden'] })));
  const after = withTotals([
    [30n, 40n, 3n],
    [20n, 72n, 90n],
  ]);
  // Two more in one cell: it, its row, its column and the whole would tell of the two.
  expect(publicCells(after, suppressCells(after, known))).toEqual([
    [undefined, 40n, undefined, 73n],
    [undefined, undefined, undefined, undefined],
    [50n, undefined, 93n, undefined],
  ]);
  const many = withTotals([
    [30n, 40n, 3n],
    [20n, 79n, 90n],
  ]);
  expect(publicCells(many, suppressCells(many, known))).toEqual([
    [undefined, 40n, undefined, 73n],
    [undefined, 79n, undefined, 189n],
    [50n, 119n, 93n, 262n],
  ]);
});

test('behind what is public nothing can be hidden', () => {
  const table = withTotals([[3n], [40n]]);
  const shown = table.map((row) => row.map((count): KnownCell => ({ same: count > 4n ? [count] : [] })));
  expect(() => suppressCells(table, shown)).toThrow('statistics/would-tell');
});

test('random versions: no difference that is shown is of few, and nothing hidden can be computed', () => {
  const count = fc.oneof(fc.bigInt(0n, 6n), fc.bigInt(0n, 300n));
  const grown = fc.oneof(fc.constant(0n), fc.bigInt(0n, 3n), fc.bigInt(0n, 60n));
  const versions = fc
    .record({ rows: fc.integer({ min: 1, max: 5 }), columns: fc.integer({ min: 1, max: 5 }) })
    .chain(({ rows, columns }) => {
      const cells = (one: typeof count) =>
        fc.array(fc.array(one, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
      return fc.tuple(cells(count), cells(grown));
    });
  let [changed, refused] = [0, 0];
  fc.assert(
    fc.property(versions, ([cells, more]) => {
      const [old, now] = [
        withTotals(cells),
        withTotals(cells.map((row, at) => row.map((one, column) => one + (more[at]?.[column] ?? 0n)))),
      ];
      const before = publicCells(old, suppressCells(old));
      const known = before.map((row) => row.map((shown): KnownCell => ({ same: [shown ?? 'hidden'] })));
      let hidden: WithTotals<boolean>;
      try {
        hidden = suppressCells(now, known);
      } catch {
        refused += 1;
        return;
      }
      const after = publicCells(now, hidden);
      after.forEach((row, at) => {
        row.forEach((shown, column) => {
          const earlier = before[at]?.[column];
          if (shown === undefined) return;
          if (earlier === undefined) expect(shown, 'hidden before').toBe(0n);
          else expect([-4n, -3n, -2n, -1n, 1n, 2n, 3n, 4n]).not.toContain(shown - earlier);
          if (earlier !== shown) changed += 1;
        });
      });
      expect(computable(hidden)).toEqual([]);
    }),
    { numRuns: 300 },
  );
  expect(changed).toBeGreaterThan(50);
  expect(refused).toBeLessThan(150);
});
