// Cases and amounts paid, per programme, of a branch, a region or everywhere, over days, as of a position of the books.
import { type RawBuilder, sql } from 'kysely';
import type { ClaimAsk } from '../claims/tables.ts';
import type { Database, Within } from '../database.ts';
import { type Sen, sen } from '../money.ts';
import { programmes } from './definitions.ts';
import { casesOfRow, checkScope, definedRows, definedSpans, type FigureScope, withinScope } from './figure-scope.ts';
import { keptRows } from './kept-sums.ts';

export type PaidFigure = { readonly programme: ClaimAsk; readonly cases: bigint; readonly sen: Sen };

/**
 * A figure for each programme asked, also where nothing was paid.
 *
 * @throws OperatingError `statistics/two-places`, `statistics/not-counted`
 */
export async function paidFigures(database: Database | Within, scope: FigureScope): Promise<readonly PaidFigure[]> {
  const found = await paidTable(database, scope, 'programme');
  const asked = programmes.filter((one) => scope.programme === undefined || one === scope.programme);
  return asked.map((programme) => {
    const row = found.find((one) => one.programme === programme);
    return { programme, cases: row?.cases ?? 0n, sen: row?.sen ?? sen(0n) };
  });
}

/** What the rows of a table are: a branch by its code, a region by its name, a month as `2024-07`. */
export type PaidGroup = 'branch' | 'region' | 'month' | 'programme';
export type PaidRow = PaidFigure & { readonly group: string };

/** The same figures parted further; groups in which nothing moved have no row. */
export async function paidTable(
  database: Database | Within,
  scope: FigureScope,
  group: PaidGroup,
): Promise<readonly PaidRow[]> {
  await checkScope(database, scope);
  const kept = keptRows(scope, group === 'branch' || group === 'region');
  // What is not counted yet belongs to no position; it is few rows, read from the books themselves.
  const all = scope.position === undefined ? sql`${kept} UNION ALL ${uncountedRows(scope)}` : kept;
  const { rows } = await sql<{ group: string; programme: ClaimAsk; cases: bigint; sen: bigint }>`
    SELECT ${groupOf(group)} AS "group", counted.programme, sum(counted.cases)::bigint AS cases,
      sum(counted.sen)::bigint AS sen
    FROM (${all}) AS counted
    ${group === 'region' ? sql`LEFT JOIN registry.branch ON branch.code = counted.branch` : sql``}
    GROUP BY 1, 2 ORDER BY 1, 2`.execute(database);
  return rows.map((row) => ({ ...row, sen: sen(row.sen) }));
}

function uncountedRows(scope: FigureScope): RawBuilder<unknown> {
  return sql`SELECT counted.branch, counted.programme, counted.day, ${casesOfRow} AS cases, counted.sen
    FROM ${definedRows(definedSpans(scope))} JOIN statistics.paid_uncounted AS counted ON ${withinScope(scope)}`;
}

function groupOf(group: PaidGroup): RawBuilder<unknown> {
  switch (group) {
    case 'branch':
      return sql`counted.branch`;
    case 'region':
      return sql`coalesce(branch.region, '')`;
    case 'month':
      return sql`to_char(counted.day, 'YYYY-MM')`;
    case 'programme':
      return sql`counted.programme`;
  }
}
