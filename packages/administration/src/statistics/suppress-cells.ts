// Chooses the cells of a public table that are not shown, so that nobody can be singled out, also not by subtraction.

/** Cases below this are not shown in public; nought is, for it is nobody. */
const LEAST = 5n;

/** Rows of numbers; the last row and the last column are totals. */
export type WithTotals<T> = readonly (readonly T[])[];

/** A table with a total at the end of each row, and a row of totals. */
export function withTotals(cells: WithTotals<bigint>): WithTotals<bigint> {
  const rows = cells.map((row) => [...row, sum(row)]);
  const width = (cells[0]?.length ?? 0) + 1;
  return [...rows, Array.from({ length: width }, (_, column) => sum(rows.map((row) => row[column] ?? 0n)))];
}

/**
 * Which cells of a table with totals are hidden. Rows and columns are the points of a graph, hidden cells its edges: a
 * hidden cell can be computed from the shown ones exactly when no circle of hidden cells passes through it. So each
 * cell below five gets the cheapest circle of partners; partners are not nought, for then each cell of the circle could
 * as well be one more or one less.
 */
export function suppressCells(cases: WithTotals<bigint>): WithTotals<boolean> {
  const hidden = cases.map((row) => row.map((count) => count !== 0n && count < LEAST));
  const small = hidden.flatMap((row, at) => row.flatMap((one, column) => (one ? [{ row: at, column }] : [])));
  for (const cell of small)
    for (const partner of partnersOf(cases, hidden, cell)) {
      const row = hidden[partner.row];
      if (row !== undefined) row[partner.column] = true;
    }
  return hidden;
}

/** The table as everybody may see it, with nothing in hidden cells. Amounts are hidden where their cases are. */
export function publicCells<T>(table: WithTotals<T>, hidden: WithTotals<boolean>): WithTotals<T | undefined> {
  return table.map((row, at) => row.map((value, column) => (hidden[at]?.[column] === false ? value : undefined)));
}

type Cell = { readonly row: number; readonly column: number };
type Step = { readonly cost: bigint; readonly by: Cell | undefined; readonly before: string | undefined };

/** The cells of the cheapest way from a cell's row to its column that does not use the cell: with it, a circle. */
function partnersOf(cases: WithTotals<bigint>, hidden: WithTotals<boolean>, cell: Cell): readonly Cell[] {
  const [start, end] = [`row ${cell.row}`, `column ${cell.column}`];
  const reached = new Map<string, Step>([[start, { cost: 0n, by: undefined, before: undefined }]]);
  const done = new Set<string>();
  for (let point = nearest(reached, done); point !== undefined && point !== end; point = nearest(reached, done)) {
    done.add(point);
    const { cost } = reached.get(point) ?? { cost: 0n };
    for (const { to, by } of neighbours(cases, point)) {
      if (by.row === cell.row && by.column === cell.column) continue;
      const next = cost + costOf(cases, hidden, by);
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
function costOf(cases: WithTotals<bigint>, hidden: WithTotals<boolean>, { row, column }: Cell): bigint {
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
