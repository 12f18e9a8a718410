// Draws reforms: figures of the law moved from a day on, so that the executions also agree on laws nobody wrote.

import { type Exact, exact, isExact, type Parameter, type ParameterRow, whole } from '@jamin/engine';
import { between, type Draw, pick } from './draw.ts';

type Table = Extract<ParameterRow['value'], readonly unknown[]>;

/** Units in which the law counts: they move by whole steps, money and rates by a part of themselves. */
const COUNTED: ReadonlySet<string> = new Set(['count', 'days', 'months', 'years']);

/** A reform: some numbers and table cells of the law moved from a day on, published some day before. */
export function drawReform(
  from: Draw,
  parameters: readonly Parameter[],
  count: number,
): { readonly [id: string]: readonly ParameterRow[] } {
  const movable = parameters.filter((one) => movableRows(one).length > 0);
  const tables = movable.filter((one) => one.kind === 'table');
  if (movable.length === 0) return {};
  const changes: { [id: string]: readonly ParameterRow[] } = {};
  for (let index = 0; index < count; index += 1) {
    const parameter = pick(from, tables.length > 0 && from() < 0.25 ? tables : movable);
    const { to: _, ...row } = pick(from, movableRows(parameter));
    const year = between(from, Math.max(2016, Number(row.from.slice(0, 4))), 2027);
    const dates = { from: `${year}-0${between(from, 1, 9)}-01`, published: `${year - 1}-12-15` };
    changes[parameter.id] = [{ ...row, ...dates, value: moved(from, parameter, row.value) }];
  }
  return changes;
}

function movableRows(parameter: Parameter): readonly ParameterRow[] {
  return parameter.rows.filter(
    ({ value }) => isExact(value) || (isTable(value) && movableCells(parameter, value).length > 0),
  );
}

function isTable(value: ParameterRow['value']): value is Table {
  return Array.isArray(value);
}

/** Money and rates of a table; its counts are the bounds between its rows, which would then overlap. */
function movableCells(parameter: Parameter, table: Table): readonly (readonly [index: number, column: string])[] {
  const columns = Object.entries(parameter.columns ?? {}).filter(([, unit]) => unit === 'IDR' || unit === 'fraction');
  return table.flatMap((row, index) =>
    columns.filter(([column]) => isExact(row[column] ?? null)).map(([column]) => [index, column] as const),
  );
}

function moved(from: Draw, parameter: Parameter, value: ParameterRow['value']): ParameterRow['value'] {
  if (isExact(value)) return COUNTED.has(parameter.unit) ? stepped(from, value) : scaled(from, value);
  if (!isTable(value)) return value;
  const [at, column] = pick(from, movableCells(parameter, value));
  return value.map((row, index) => {
    const cell = row[column];
    return index === at && cell !== undefined && isExact(cell) ? { ...row, [column]: scaled(from, cell) } : row;
  });
}

/** Some whole steps up or down; what was at least one stays at least one. */
function stepped(from: Draw, value: Exact): Exact {
  const next = exact.add(value, whole(between(from, -2, 2)));
  return exact.compare(next, whole(1)) < 0 ? value : next;
}

/** From half to almost twice, with as many decimals as before: a moved rate stays as fine as a written one. */
function scaled(from: Draw, value: Exact): Exact {
  const finest = value.d === 1n ? whole(1) : exact.divide(whole(1), whole(10_000));
  return exact.round(exact.multiply(value, exact.divide(whole(between(from, 50, 190)), whole(100))), 'up', finest);
}
