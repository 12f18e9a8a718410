// Active members by segment on a day, as known at a position of the books, and the cards that were counted.
import { writeDate } from '@jamin/engine';
import { type RawBuilder, sql } from 'kysely';
import type { Database, Within } from '../database.ts';
import type { Segment } from '../registry/tables.ts';
import {
  type AskedGroup,
  type AskedScope,
  branchesOf,
  type Page,
  pageOf,
  positionOf,
  type Rows,
} from './asked-figure.ts';
import { type MemberDefinition, memberDefinitions, segmentsActiveBy } from './definitions.ts';
import { checkScope } from './figure-scope.ts';

export type MemberFigure = { readonly group: string; readonly segment: Segment; readonly members: bigint };

/** A day needs no first one. */
type AskedDay = Omit<AskedScope, 'from'> & { readonly definitions?: readonly MemberDefinition[] | undefined };

/**
 * Who was active on the last day asked, by the definition that was in force on it, each member once whatever cards he
 * has.
 *
 * @throws OperatingError those of checkScope
 */
export async function memberFigures(
  database: Database | Within,
  scope: AskedDay,
  group: Exclude<AskedGroup, 'month'> = 'all',
): Promise<readonly MemberFigure[]> {
  await checkScope(database, scope);
  const { branch = null, region = null } = scope;
  const { rows } = await sql<MemberFigure>`SELECT part AS "group", segment, members
    FROM statistics.active_members(${branch}::text, ${region}::text, ${definedWith(scope)}, ${group})`.execute(
    database,
  );
  return rows;
}

/** The day, the moment as of which it is asked, and the segments by their sign. */
function definedWith(scope: AskedDay): RawBuilder<unknown> {
  const { to, definitions = memberDefinitions } = scope;
  const [employed, paying] = (['employment', 'paid-month'] as const).map((sign) =>
    segmentsActiveBy(sign, to, definitions),
  );
  const moment = sql`statistics.known_at(${positionOf({ ...scope, from: to })})`;
  return sql`${writeDate(to)}::date, ${moment}, ${employed}::text[], ${paying}::text[]`;
}

export type ActiveMember = { readonly membership: string; readonly branch: string; readonly segment: Segment };

/** The cards, as far as who acts may see them. */
export async function traceMembers(
  database: Database | Within,
  scope: AskedDay,
  page: Page = {},
): Promise<Rows<ActiveMember>> {
  await checkScope(database, scope);
  const rows = sql`statistics.member_rows(${branchesOf({ ...scope, from: scope.to })}, ${definedWith(scope)})`;
  return pageOf(database, rows, sql`membership`, page);
}
