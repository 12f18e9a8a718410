// Where a figure reads what was counted: sums over many batches and whole months, and cells for the days around them.
import { addMonths, civil, type Day, dayOf } from '@jamin/engine';
import { type RawBuilder, sql } from 'kysely';
import type { DefinedSpan } from './definitions.ts';
import { casesOfRow, definedRows, definedSpans, type FigureScope } from './figure-scope.ts';

/**
 * What the counted batches through a position say, as rows of (branch, programme, day, cases, sen). With `byPlace` each
 * row is of a branch, and its day may be the first of a month; without, and without a place, each is of all branches.
 */
export function keptRows(scope: FigureScope, byPlace: boolean): RawBuilder<unknown> {
  const spans = definedSpans(scope);
  if (scope.branch === undefined && scope.region === undefined && !byPlace)
    return sumsOf(sql`(VALUES ('*')) AS place (code)`, spans, scope);
  const place = placeOf(scope);
  const parts = spans.map(inMonths);
  const months = parts.flatMap((one) => one.months);
  const days = parts.flatMap((one) => one.days);
  return sql`${sumsOf(place, months, scope)} UNION ALL ${cellsOf(place, days, scope)}`;
}

/** The whole months within a span, and the days before and after them. */
export function inMonths(span: DefinedSpan): {
  readonly months: readonly DefinedSpan[];
  readonly days: readonly DefinedSpan[];
} {
  const first = monthOf(span.first) === span.first ? span.first : addMonths(monthOf(span.first), 1);
  const after = monthOf(span.last + 1);
  if (first >= after) return { months: [], days: [span] };
  const around = [
    { ...span, last: first - 1 },
    { ...span, first: after },
  ];
  return {
    months: [{ ...span, first, last: after - 1 }],
    days: around.filter((one) => one.first <= one.last),
  };
}

function monthOf(day: Day): Day {
  const { year, month } = civil(day);
  return dayOf(year, month, 1);
}

/** Rows of (code): the branches asked for, or all that have cells, found one after the other in the key. */
function placeOf({ branch, region }: FigureScope): RawBuilder<unknown> {
  if (branch !== undefined) return sql`(VALUES (${branch}::text)) AS place (code)`;
  if (region !== undefined) return sql`(SELECT code FROM registry.branch WHERE region = ${region}) AS place`;
  return sql`(WITH RECURSIVE known (code) AS (
      SELECT min(branch) FROM statistics.paid_cell
      UNION ALL
      SELECT (SELECT min(c.branch) FROM statistics.paid_cell c WHERE c.branch > known.code)
      FROM known WHERE known.code IS NOT NULL)
    SELECT code FROM known WHERE code IS NOT NULL) AS place`;
}

/** Each row that is needed is looked up by its key (`OFFSET 0`): a plan that reads all would be slow ever after. */
function sumsOf(place: RawBuilder<unknown>, spans: readonly DefinedSpan[], scope: FigureScope): RawBuilder<unknown> {
  return sql`SELECT counted.branch, counted.programme, counted.day, ${casesOfRow} AS cases, counted.sen
    FROM ${place} CROSS JOIN ${definedRows(spans)} CROSS JOIN ${levelsThrough(scope)}
    CROSS JOIN LATERAL (SELECT * FROM statistics.paid_sum s
      WHERE s.branch = place.code AND s.programme = defined.programme AND s.level = levels.number
        AND s.batch > levels.after AND s.batch <= levels.through AND s.day BETWEEN defined.first AND defined.last
      OFFSET 0) AS counted`;
}

function cellsOf(place: RawBuilder<unknown>, spans: readonly DefinedSpan[], scope: FigureScope): RawBuilder<unknown> {
  return sql`SELECT counted.branch, counted.programme, counted.day, ${casesOfRow} AS cases, counted.sen
    FROM ${place} CROSS JOIN ${definedRows(spans)} CROSS JOIN LATERAL (SELECT * FROM statistics.paid_cell c
      WHERE c.branch = place.code AND c.programme = defined.programme AND c.day BETWEEN defined.first AND defined.last
        AND c.batch <= ${positionOf(scope)}
      OFFSET 0) AS counted`;
}

/** Of each level the sums that together are all batches through the position, each batch once. */
function levelsThrough(scope: FigureScope): RawBuilder<unknown> {
  return sql`(SELECT number, CASE number WHEN 5 THEN 0 ELSE position / (16 * size) * (16 * size) END AS after,
      position / size * size AS through
    FROM (SELECT number, (16 ^ number)::bigint AS size, ${positionOf(scope)} AS position
      FROM generate_series(0, 5) number) AS level) AS levels`;
}

function positionOf({ position }: FigureScope): RawBuilder<unknown> {
  if (position !== undefined) return sql`${`${position}`}::bigint`;
  return sql`(SELECT coalesce(max(batch), 0) FROM statistics.counted)`;
}
