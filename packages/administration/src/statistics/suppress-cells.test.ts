// Holds the hidden cells of public tables: none below five is shown, and none can be computed from what is shown.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publicCells, suppressCells, withTotals } from './suppress-cells.ts';

type Fraction = { readonly n: bigint; readonly d: bigint };

/** The unknowns that linear equations determine, by elimination: those whose column is a row of its own at the end. */
function determined(equations: readonly (readonly bigint[])[], unknowns: number): readonly number[] {
  const rows = equations.map((row) => row.map((n): Fraction => ({ n, d: 1n })));
  const pivots: number[] = [];
  for (let column = 0, top = 0; column < unknowns && top < rows.length; column += 1) {
    const at = rows.findIndex((row, index) => index >= top && row[column]?.n !== 0n);
    if (at === -1) continue;
    const [found = []] = rows.splice(at, 1);
    const lead = found[column] ?? { n: 1n, d: 1n };
    const scaled = found.map(({ n, d }) => ({ n: n * lead.d, d: d * lead.n }));
    rows.splice(top, 0, scaled);
    rows.forEach((row, index) => {
      const times = row[column];
      if (index === top || times === undefined || times.n === 0n) return;
      rows[index] = row.map((one, place) => {
        const other = scaled[place] ?? { n: 0n, d: 1n };
        const d = one.d * times.d * other.d;
        return { n: one.n * times.d * other.d - times.n * other.n * one.d, d };
      });
    });
    pivots.push(column);
    top += 1;
  }
  return pivots.filter((column, index) => rows[index]?.every(({ n }, place) => place === column || n === 0n) ?? false);
}

/** What somebody with pencil and paper could still compute: every row and every column adds up to its total. */
function computable(hidden: readonly (readonly boolean[])[]): number {
  const unknown = hidden.flatMap((row, at) => row.flatMap((one, column) => (one ? [[at, column] as const] : [])));
  const lines = (index: 0 | 1, count: number) =>
    Array.from({ length: count }, (_, line) =>
      unknown.map((cell): bigint => {
        if (cell[index] !== line) return 0n;
        const last = index === 0 ? (hidden[0]?.length ?? 0) - 1 : hidden.length - 1;
        return cell[index === 0 ? 1 : 0] === last ? -1n : 1n;
      }),
    );
  const equations = [...lines(0, hidden.length), ...lines(1, hidden[0]?.length ?? 0)];
  return determined(equations, unknown.length).length;
}

test('a lone small cell can be computed: the check itself finds it', () => {
  const [yes, no] = [true, false];
  expect(
    computable([
      [yes, no, no],
      [no, no, no],
      [no, no, no],
    ]),
  ).toBe(1);
  expect(
    computable([
      [yes, yes, no],
      [no, yes, no],
      [no, no, no],
    ]),
  ).toBe(3);
  expect(
    computable([
      [yes, yes, no],
      [yes, yes, no],
      [no, no, no],
    ]),
  ).toBe(0);
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
      expect(computable(hidden)).toBe(0);
    }),
    { numRuns: 300 },
  );
  expect(somethingHidden).toBeGreaterThan(100);
});
