// All that stands in a claim: what was said and seen, each decision with its parts, who is paid, and what was stopped.
import { type Day, date, type Outcome } from '@jamin/engine';
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import type { Fund } from '../ledger/tables.ts';
import type { ClaimAsk, ClaimState, FactSource } from './tables.ts';

type SaidFact = {
  readonly name: string;
  /** JSON text. */
  readonly value: string;
  readonly source: FactSource;
  readonly at: Instant;
  readonly by: string;
};

type FiledDecision = {
  readonly number: number;
  readonly outcome: Outcome;
  readonly amount: bigint;
  readonly law: string;
  readonly hash: string;
  readonly at: Instant;
  readonly by: string;
  readonly approvedBy: string | null;
  readonly returned: string | null;
};

type FiledPart = {
  readonly decision: number;
  readonly line: number;
  readonly benefit: string;
  readonly fund: Fund;
  readonly amount: bigint;
  readonly tax: bigint;
  readonly dueOn: Day;
  /** Whether the books owe it. */
  readonly owed: boolean;
};

type FiledYear = {
  readonly number: number;
  readonly child: string;
  readonly year: number;
  readonly schooling: string;
  readonly amount: bigint;
  readonly at: Instant;
  readonly by: string;
  /** Nobody while it is only proposed. */
  readonly approvedBy: string | null;
};

export type ClaimFile = {
  readonly claim: string;
  readonly branch: string;
  readonly membership: string;
  readonly ask: ClaimAsk;
  readonly eventOn: Day;
  readonly filedAt: Instant;
  readonly filedBy: string;
  readonly state: ClaimState;
  /** The last word on each fact. */
  readonly facts: readonly SaidFact[];
  readonly papers: readonly string[];
  readonly decisions: readonly FiledDecision[];
  readonly parts: readonly FiledPart[];
  readonly payee: { readonly class: string; readonly heirs: number; readonly payee: string } | null;
  readonly stoppedFrom: number | null;
  /** Years of scholarship, proposed and granted. */
  readonly scholarships: readonly FiledYear[];
};

/** @throws OperatingError `claims/unknown`, also for who may not see it. */
export async function claimFile(database: Database | Within, claim: string): Promise<ClaimFile> {
  const row = await seeClaim(database, claim);
  const { rows: facts } = await sql<SaidFact & { value: string | null }>`SELECT * FROM (
      SELECT DISTINCT ON (name) name, value, source, stated_at AS at, stated_by AS by FROM claims.fact
      WHERE claim = ${claim} ORDER BY name, number DESC) last WHERE value IS NOT NULL`.execute(database);
  const papers = await database
    .selectFrom('claims.paper')
    .select('code')
    .distinct()
    .where('claim', '=', claim)
    .orderBy('code')
    .execute();
  const payee = await database
    .selectFrom('claims.heirs')
    .select(['class', 'heirs', 'payee'])
    .where('claim', '=', claim)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  const stop = await database
    .selectFrom('claims.stop')
    .select('from_line')
    .where('claim', '=', claim)
    .executeTakeFirst();
  return {
    ...row,
    facts,
    papers: papers.map(({ code }) => code),
    decisions: await decisionsOf(database, claim),
    parts: await partsOf(database, claim),
    payee: payee ?? null,
    stoppedFrom: stop?.from_line ?? null,
    scholarships: await yearsOf(database, claim),
  };
}

type Seen = Pick<ClaimFile, 'claim' | 'branch' | 'membership' | 'ask' | 'eventOn' | 'filedAt' | 'filedBy' | 'state'>;

/** A claim that who acts may see. @throws OperatingError `claims/unknown` */
export async function seeClaim(database: Database | Within, claim: string): Promise<Seen> {
  const row = await database
    .selectFrom('claims.claim as c')
    .innerJoin('claims.state as s', 's.claim', 'c.id')
    .select(['c.branch', 'c.membership', 'c.ask', 'c.event_on', 'c.filed_at', 'c.filed_by', 's.state'])
    .where('c.id', '=', claim)
    .executeTakeFirst();
  if (row === undefined) throw new OperatingError('claims/unknown', { claim });
  const { event_on, filed_at, filed_by, ...rest } = row;
  return { ...rest, claim, eventOn: date(event_on), filedAt: filed_at, filedBy: filed_by };
}

async function decisionsOf(database: Database | Within, claim: string): Promise<readonly FiledDecision[]> {
  const { rows } = await sql<FiledDecision>`SELECT d.number, d.outcome, d.amount, d.law, d.hash, d.decided_at AS at,
      d.decided_by AS by, a.approved_by AS "approvedBy", r.reason AS returned
    FROM claims.decision d
    LEFT JOIN claims.approval a ON a.claim = d.claim AND a.decision = d.number
    LEFT JOIN claims.return r ON r.claim = d.claim AND r.decision = d.number
    WHERE d.claim = ${claim} ORDER BY d.number`.execute(database);
  return rows;
}

async function yearsOf(database: Database | Within, claim: string): Promise<readonly FiledYear[]> {
  const { rows } = await sql<FiledYear>`SELECT p.number, p.child, p.year, p.schooling, p.amount, p.proposed_at AS at,
      p.proposed_by AS by, s.approved_by AS "approvedBy"
    FROM claims.scholarship_proposal p
    LEFT JOIN claims.scholarship s ON s.claim = p.claim AND s.proposal = p.number
    WHERE p.claim = ${claim} ORDER BY p.number`.execute(database);
  return rows;
}

/** The parts of every decision, with whether each is owed by now. */
export async function partsOf(database: Database | Within, claim: string): Promise<readonly FiledPart[]> {
  const { rows } = await sql<Omit<FiledPart, 'dueOn'> & { due: string }>`SELECT p.decision, p.line, p.benefit, p.fund,
      p.amount, p.tax, p.due_on AS due, a.claim IS NOT NULL AND claims.is_owed(p.claim, p.line) AS owed
    FROM claims.part p
    LEFT JOIN claims.approval a ON a.claim = p.claim AND a.decision = p.decision
    WHERE p.claim = ${claim} ORDER BY p.decision, p.line`.execute(database);
  return rows.map(({ due, ...part }) => ({ ...part, dueOn: date(due) }));
}
