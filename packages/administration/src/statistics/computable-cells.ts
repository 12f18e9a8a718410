// What somebody with pencil and paper can compute from tables: hidden cells that sums of shown ones determine.

/** Cells by a name of their own that add up to nothing: 1 for a part, -1 for its total. */
export type Sum = readonly (readonly [cell: string, sign: 1n | -1n])[];

/** A prime so large that no small sum is a multiple of it: what is determined in fractions is determined here. */
const PRIME = 2n ** 61n - 1n;

/** The hidden cells that follow from all sums together, whatever tables they are of. */
export function computableCells(sums: readonly Sum[], hidden: ReadonlySet<string>): readonly string[] {
  const rows: Map<string, bigint>[] = [];
  for (const sum of sums) {
    const row = new Map<string, bigint>();
    for (const [cell, sign] of sum) if (hidden.has(cell)) add(row, cell, sign);
    reduceBy(row, rows);
    const [pivot] = row;
    if (pivot === undefined) continue;
    scale(row, inverse(pivot[1]));
    for (const other of rows) subtract(other, row, other.get(pivot[0]) ?? 0n);
    rows.push(row);
  }
  // Each row has a cell that is in no other; a cell is determined exactly when its row says nothing of another.
  return rows.flatMap((row) => (row.size === 1 ? [...row.keys()] : []));
}

function add(row: Map<string, bigint>, cell: string, value: bigint): void {
  const sum = ((((row.get(cell) ?? 0n) + value) % PRIME) + PRIME) % PRIME;
  if (sum === 0n) row.delete(cell);
  else row.set(cell, sum);
}

function subtract(from: Map<string, bigint>, row: ReadonlyMap<string, bigint>, times: bigint): void {
  if (times !== 0n) for (const [cell, value] of row) add(from, cell, -times * value);
}

/** Takes out of a row what the rows before it stand for, by the first cell of each. */
function reduceBy(row: Map<string, bigint>, rows: readonly ReadonlyMap<string, bigint>[]): void {
  for (const before of rows) {
    const [pivot] = before;
    if (pivot !== undefined) subtract(row, before, row.get(pivot[0]) ?? 0n);
  }
}

function scale(row: Map<string, bigint>, by: bigint): void {
  for (const [cell, value] of row) row.set(cell, (value * by) % PRIME);
}

/** By Fermat: value to the power of the prime less two. */
function inverse(value: bigint): bigint {
  let [result, base] = [1n, value];
  for (let rest = PRIME - 2n; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return result;
}
