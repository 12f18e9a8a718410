// How the figures beside what was paid are asked: one place, days and position; a table by groups; a trace in pages.
import { writeDate } from '@jamin/engine';
import { type RawBuilder, sql } from 'kysely';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { checkScope, type FigureScope } from './figure-scope.ts';

export type AskedScope = Pick<FigureScope, 'branch' | 'region' | 'from' | 'to' | 'position'>;

/** What the rows of a table are: a branch by its code, a region by its name, a month as `2024-07`, or one row. */
export type AskedGroup = 'branch' | 'region' | 'month' | 'all';

/** What the database is asked with, in the order of its functions: branch, region, first day, last day, position. */
export async function askedWith(database: Database | Within, scope: AskedScope): Promise<RawBuilder<unknown>> {
  await checkScope(database, scope);
  const { branch = null, region = null } = scope;
  return sql`${branch}::text, ${region}::text, ${daysOf(scope)}, ${positionOf(scope)}`;
}

function daysOf({ from, to }: AskedScope): RawBuilder<unknown> {
  return sql`${writeDate(from)}::date, ${writeDate(to)}::date`;
}

export function positionOf({ position }: AskedScope): RawBuilder<unknown> {
  return sql`${position === undefined ? null : `${position}`}::bigint`;
}

/** The branches of a place, as the functions of rows are asked; nothing for everywhere. */
export function branchesOf({ branch, region }: AskedScope): RawBuilder<unknown> {
  if (branch !== undefined) return sql`${[branch]}::text[]`;
  if (region === undefined) return sql`NULL::text[]`;
  return sql`ARRAY(SELECT code FROM registry.branch WHERE region = ${region})`;
}

/** The same for a trace: branches, first day, last day, position. */
export async function rowsWith(database: Database | Within, scope: AskedScope): Promise<RawBuilder<unknown>> {
  await checkScope(database, scope);
  return sql`${branchesOf(scope)}, ${daysOf(scope)}, ${positionOf(scope)}`;
}

export type Page = { readonly after?: string | undefined; readonly limit?: number | undefined };
export type Rows<R> = { readonly rows: readonly R[]; readonly next: string | undefined };

const LIMIT = 100;

/** A page of rows in the order of a text that each has for itself; `next` begins the page after it. */
export async function pageOf<R>(
  database: Database | Within,
  rows: RawBuilder<unknown>,
  key: RawBuilder<unknown>,
  { after = '', limit: asked = LIMIT }: Page,
): Promise<Rows<R>> {
  if (after.includes('\0')) throw new OperatingError('statistics/bad-cursor', { after });
  const limit = Math.min(Math.max(asked, 1), LIMIT);
  const { rows: found } = await sql<{ row_key: string } & R>`SELECT * FROM (
      SELECT r.*, (${key}) COLLATE "C" AS row_key FROM ${rows} AS r) keyed
    WHERE row_key > ${after} ORDER BY row_key LIMIT ${limit + 1}`.execute(database);
  const last = found[limit - 1];
  return {
    rows: found.slice(0, limit).map(({ row_key, ...row }) => row as R),
    next: found.length > limit ? last?.row_key : undefined,
  };
}
