// Reads claims as somebody sees them: a list with where each stands, and one claim with all that was said and done.
import { type Day, date } from '@jamin/engine';
import type { Selectable } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import type { ClaimAsk, ClaimState, ClaimsTables } from './tables.ts';

export type ClaimLine = {
  readonly claim: string;
  readonly branch: string;
  readonly membership: string;
  readonly ask: ClaimAsk;
  readonly eventOn: Day;
  readonly filedAt: Instant;
  readonly filedBy: string;
  readonly state: ClaimState;
  /** The number of the last decision, and the sen it grants. */
  readonly decision: number | null;
  readonly amount: bigint | null;
};

type Sought = {
  readonly claim?: string | undefined;
  readonly membership?: string | undefined;
  readonly branch?: string | undefined;
  readonly states?: readonly ClaimState[] | undefined;
  readonly most?: number | undefined;
  readonly isNewestFirst?: boolean;
};

const MOST = 200;

/** By default the oldest first, at most two hundred; with row-level security those alone that who acts may see. */
export async function claimLines(
  database: Database | Within,
  { claim, membership, branch, states, most = MOST, isNewestFirst = false }: Sought,
): Promise<readonly ClaimLine[]> {
  let query = database
    .selectFrom('claims.claim as c')
    .innerJoin('claims.state as s', 's.claim', 'c.id')
    .select(['c.id', 'c.branch', 'c.membership', 'c.ask', 'c.event_on', 'c.filed_at', 'c.filed_by'])
    .select(['s.state', 's.decision', 's.amount'])
    .orderBy('c.filed_at', isNewestFirst ? 'desc' : 'asc')
    .orderBy('c.id', isNewestFirst ? 'desc' : 'asc')
    .limit(most);
  if (claim !== undefined) query = query.where('c.id', '=', claim);
  if (membership !== undefined) query = query.where('c.membership', '=', membership);
  if (branch !== undefined) query = query.where('c.branch', '=', branch);
  if (states !== undefined) query = query.where('s.state', 'in', [...states]);
  const rows = await query.execute();
  return rows.map(({ id, event_on, filed_at: filedAt, filed_by: filedBy, ...row }) => ({
    ...row,
    ...{ claim: id, eventOn: date(event_on), filedAt, filedBy },
  }));
}

type Rows<Table extends keyof ClaimsTables> = readonly Omit<Selectable<ClaimsTables[Table]>, 'claim'>[];

export type ClaimRecord = ClaimLine & {
  /** The last word on each fact, in the order of names; nothing where who acts may not see it. */
  readonly facts: Rows<'claims.fact'>;
  readonly papers: Rows<'claims.paper'>;
  readonly decisions: readonly Pick<
    Selectable<ClaimsTables['claims.decision']>,
    'number' | 'outcome' | 'amount' | 'law' | 'hash' | 'decided_at' | 'decided_by'
  >[];
  readonly returns: Rows<'claims.return'>;
  readonly approval: Omit<Selectable<ClaimsTables['claims.approval']>, 'claim'> | undefined;
  /** What the approved decision grants. */
  readonly parts: Rows<'claims.part'>;
  readonly payee: string | undefined;
};

/** Nothing when there is no such claim, or who acts may not see it. */
export async function claimRecord(database: Database | Within, claim: string): Promise<ClaimRecord | undefined> {
  const [line] = await claimLines(database, { claim });
  if (line === undefined) return undefined;
  const said = await database
    .selectFrom('claims.fact')
    .selectAll()
    .where('claim', '=', claim)
    .orderBy('number')
    .execute();
  const facts = new Map(said.map((fact) => [fact.name, fact]));
  const approval = await database
    .selectFrom('claims.approval')
    .selectAll()
    .where('claim', '=', claim)
    .executeTakeFirst();
  const heirs = await database
    .selectFrom('claims.heirs')
    .select('payee')
    .where('claim', '=', claim)
    .orderBy('number', 'desc')
    .executeTakeFirst();
  return {
    ...line,
    facts: [...facts.values()].filter(({ value }) => value !== null).sort((a, b) => (a.name < b.name ? -1 : 1)),
    papers: await database
      .selectFrom('claims.paper')
      .selectAll()
      .where('claim', '=', claim)
      .orderBy('number')
      .execute(),
    decisions: await database
      .selectFrom('claims.decision')
      .select(['number', 'outcome', 'amount', 'law', 'hash', 'decided_at', 'decided_by'])
      .where('claim', '=', claim)
      .orderBy('number')
      .execute(),
    returns: await database
      .selectFrom('claims.return')
      .selectAll()
      .where('claim', '=', claim)
      .orderBy('decision')
      .execute(),
    approval,
    parts: await database
      .selectFrom('claims.part')
      .selectAll()
      .where('claim', '=', claim)
      .where('decision', '=', approval?.decision ?? 0)
      .orderBy('line')
      .execute(),
    payee: heirs?.payee,
  };
}
