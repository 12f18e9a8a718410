// Chooses the cells of a public table that are not shown, so that nobody can be singled out, also not by subtraction.
import { OperatingError } from '../error.ts';

/** Cases below this are not shown in public; nought is, for it is nobody. */
export const LEAST_TOLD = 5n;

/** Rows of numbers; the last row and the last column are totals. */
export type WithTotals<T> = readonly (readonly T[])[];

/** A table with a total at the end of each row, and a row of totals. */
export function withTotals(cells: WithTotals<bigint>): WithTotals<bigint> {
  const rows = cells.map((row) => [...row, sum(row)]);
  const width = (cells[0]?.length ?? 0) + 1;
  return [...rows, Array.from({ length: width }, (_, column) => sum(rows.map((row) => row[column] ?? 0n)))];
}

/** What was published before about what a cell counts. */
export type KnownCell = {
  /** The same cell: its value where it was shown, or that it was hidden. */
  readonly same?: readonly (bigint | 'hidden')[];
  /** Counts that it contains or is part of: a longer period, a part of the period. */
  readonly nested?: readonly bigint[];
};

/**
 * Which cells of a table with totals are hidden. Rows and columns are the points of a graph, hidden cells its edges: a
 * hidden cell can be computed from the shown ones exactly when no circle of hidden cells passes through it. So each
 * cell below five gets the cheapest circle of partners; partners are not nought, for then each cell of the circle could
 * as well be one more or one less.
 *
 * With what was published before, a cell is also hidden where a difference would tell of fewer than five, and where it
 * was hidden before; and what was shown with the same value is shown again, for it hides nothing any more.
 *
 * @throws OperatingError `statistics/would-tell`: what is already public leaves too little to hide a cell behind.
 */
export function suppressCells(cases: WithTotals<bigint>, known: WithTotals<KnownCell> = []): WithTotals<boolean> {
  const shown = cases.map((row, at) => row.map((count, column) => known[at]?.[column]?.same?.includes(count) ?? false));
  const hidden = cases.map((row, at) =>
    row.map((count, column) => shown[at]?.[column] !== true && tellsOfFew(count, known[at]?.[column])),
  );
  const small = hidden.flatMap((row, at) => row.flatMap((one, column) => (one ? [{ row: at, column }] : [])));
  for (const cell of small) {
    const partners = partnersOf({ cases, hidden, shown }, cell);
    if (partners.length === 0)
      throw new OperatingError('statistics/would-tell', { row: cell.row, column: cell.column });
    for (const partner of partners) {
      const row = hidden[partner.row];
      if (row !== undefined) row[partner.column] = true;
    }
  }
  return hidden;
}

function tellsOfFew(count: bigint, { same = [], nested = [] }: KnownCell = {}): boolean {
  const isFew = (one: bigint) => one !== 0n && one < LEAST_TOLD && one > -LEAST_TOLD;
  if (isFew(count) || (count !== 0n && same.includes('hidden'))) return true;
  return [...same, ...nested].some((before) => before !== 'hidden' && isFew(count - before));
}

/** The table as everybody may see it, with nothing in hidden cells. Amounts are hidden where their cases are. */
export function publicCells<T>(table: WithTotals<T>, hidden: WithTotals<boolean>): WithTotals<T | undefined> {
  return table.map((row, at) => row.map((value, column) => (hidden[at]?.[column] === false ? value : undefined)));
}

type Cell = { readonly row: number; readonly column: number };
type Suppressing = {
  readonly cases: WithTotals<bigint>;
  readonly hidden: WithTotals<boolean>;
  /** What is public already. */
  readonly shown: WithTotals<boolean>;
};
type Step = { readonly cost: bigint; readonly by: Cell | undefined; readonly before: string | undefined };

/** The cells of the cheapest way from a cell's row to its column that does not use the cell: with it, a circle. */
function partnersOf(table: Suppressing, cell: Cell): readonly Cell[] {
  const { cases, shown } = table;
  const [start, end] = [`row ${cell.row}`, `column ${cell.column}`];
  const reached = new Map<string, Step>([[start, { cost: 0n, by: undefined, before: undefined }]]);
  const done = new Set<string>();
  for (let point = nearest(reached, done); point !== undefined && point !== end; point = nearest(reached, done)) {
    done.add(point);
    const { cost } = reached.get(point) ?? { cost: 0n };
    for (const { to, by } of neighbours(cases, point)) {
      if ((by.row === cell.row && by.column === cell.column) || shown[by.row]?.[by.column] === true) continue;
      const next = cost + costOf(table, by);
      const known = reached.get(to);
      if (known === undefined || next < known.cost) reached.set(to, { cost: next, by, before: point });
    }
  }
  const way: Cell[] = [];
  for (let step = reached.get(end); step?.by !== undefined; step = reached.get(step.before ?? '')) way.push(step.by);
  return way;
}

function nearest(reached: ReadonlyMap<string, Step>, done: ReadonlySet<string>): string | undefined {
  const open = [...reached].filter(([point]) => !done.has(point));
  const [first] = open.sort(([, a], [, b]) => (a.cost < b.cost ? -1 : a.cost > b.cost ? 1 : 0));
  return first?.[0];
}

function neighbours(cases: WithTotals<bigint>, point: string): readonly { readonly to: string; readonly by: Cell }[] {
  const [kind, index = ''] = point.split(' ');
  const at = Number(index);
  if (kind === 'row')
    return (cases[at] ?? []).map((_, column) => ({ to: `column ${column}`, by: { row: at, column } }));
  return cases.map((_, row) => ({ to: `row ${row}`, by: { row, column: at } }));
}

/** A partner already hidden costs nothing, an inner cell what it counts; a total is hidden when nothing else helps. */
function costOf({ cases, hidden }: Suppressing, { row, column }: Cell): bigint {
  if (hidden[row]?.[column] === true) return 0n;
  const count = cases[row]?.[column] ?? 0n;
  const all = cases.flat().reduce((most, one) => most + (one < 0n ? -one : one), 1n);
  const isTotal = row === cases.length - 1 || column === (cases[row]?.length ?? 0) - 1;
  const size = count < 0n ? -count : count;
  return (count === 0n ? all * all : 0n) + (isTotal ? all : 0n) + size;
}

function sum(numbers: readonly bigint[]): bigint {
  return numbers.reduce((total, one) => total + one, 0n);
}
