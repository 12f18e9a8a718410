// What a figure is asked of: where, which programme, which days, and as of which position of the books.
import { type Day, writeDate } from '@jamin/engine';
import { type RawBuilder, sql } from 'kysely';
import type { ClaimAsk } from '../claims/tables.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { type DefinedSpan, definitionsWithin, type FigureDefinition, figureDefinitions } from './definitions.ts';

export type FigureScope = {
  /** One branch. */
  readonly branch?: string | undefined;
  /** All branches that report to one regional office. */
  readonly region?: string | undefined;
  readonly programme?: ClaimAsk | undefined;
  /** The business days on which money moved, both included. */
  readonly from: Day;
  readonly to: Day;
  /** The number of a sealed batch: what was in the books then, for ever the same. Without it: all that is there now. */
  readonly position?: bigint | undefined;
  /** Other definitions than ours, for comparison. */
  readonly definitions?: readonly FigureDefinition[] | undefined;
};

/**
 * Gives the last position that is counted.
 *
 * @throws OperatingError `statistics/two-places`, `statistics/not-counted` (the figures do not reach the position),
 * `access/not-allowed`: who acts does not see the whole place, and a part of it would be another figure.
 */
export async function checkScope(
  database: Database | Within,
  { branch, region, position }: Pick<FigureScope, 'branch' | 'region' | 'position'>,
): Promise<bigint> {
  if (branch !== undefined && region !== undefined)
    throw new OperatingError('statistics/two-places', { branch, region });
  const sees = seesAll({ branch, region });
  const { rows } = await sql<{ counted: bigint; sees: boolean }>`SELECT coalesce(max(batch), 0) AS counted,
    ${sees} AS sees FROM statistics.counted`.execute(database);
  const { counted, sees: whole } = rows[0] ?? { counted: 0n, sees: false };
  if (!whole) throw new OperatingError('access/not-allowed', { action: 'read-branch-figures', branch, region });
  if (position !== undefined && (position < 0n || position > counted))
    throw new OperatingError('statistics/not-counted', { position: `${position}`, counted: `${counted}` });
  return counted;
}

function seesAll({ branch, region }: Pick<FigureScope, 'branch' | 'region'>): RawBuilder<boolean> {
  if (branch !== undefined) return sql`access.reaches('read-branch-figures', ${branch}, NULL, NULL)`;
  if (region === undefined) return sql`access.everywhere('read-branch-figures')`;
  return sql`(access.everywhere('read-branch-figures') OR NOT EXISTS (SELECT FROM registry.branch
    WHERE region = ${region} AND code <> ALL (access.branches('read-branch-figures'))))`;
}

/** The definitions that hold in the period. */
export function definedSpans({
  programme,
  from,
  to,
  definitions = figureDefinitions,
}: FigureScope): readonly DefinedSpan[] {
  const all = definitionsWithin(from, to, definitions);
  return all.filter((one) => programme === undefined || one.programme === programme);
}

/** They as rows of (programme, first, last, counts). */
export function definedRows(spans: readonly DefinedSpan[]): RawBuilder<unknown> {
  return sql`unnest(${spans.map((one) => one.programme)}::text[], ${spans.map(({ first }) => writeDate(first))}::date[],
    ${spans.map(({ last }) => writeDate(last))}::date[], ${spans.map(({ counts }) => counts)}::text[])
    AS defined (programme, first, last, counts)`;
}

/** Which rows of `counted` are within the scope; what is not counted yet has no place in a position. */
export function withinScope({ branch, region, position }: FigureScope): RawBuilder<unknown> {
  const days = sql`counted.programme = defined.programme AND counted.day BETWEEN defined.first AND defined.last`;
  const until = position === undefined ? sql`true` : sql`counted.batch <= ${`${position}`}::bigint`;
  if (branch !== undefined) return sql`${days} AND counted.branch = ${branch} AND ${until}`;
  if (region === undefined) return sql`${days} AND ${until}`;
  return sql`${days} AND ${until} AND counted.branch IN (SELECT code FROM registry.branch WHERE region = ${region})`;
}

/** How many cases a row adds, by what its definition counts. */
export const casesOfRow = sql`CASE defined.counts WHEN 'payment' THEN counted.payments ELSE counted.claims END`;
