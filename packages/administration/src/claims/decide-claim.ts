// Puts the facts of a claim to the law and keeps the answer with its trace and the law that gave it.
import { createHash } from 'node:crypto';
import {
  type Ask,
  type Day,
  type Decision,
  date,
  decide,
  type Law,
  type Outcome,
  type Raw,
  readFacts,
  writeDate,
} from '@jamin/engine';
import { decisionJson, isRecord, readJson } from '@jamin/law';
import { sql } from 'kysely';
import { businessDay, type Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import type { KeptLaw } from '../law-document.ts';
import { knownLaw } from '../law-known.ts';
import { told } from '../ledger/post-transfer.ts';
import { announcing } from '../outbox/announce.ts';
import { inTransaction } from '../registry/transaction.ts';
import { grantedBefore } from './end-objection.ts';
import { grantedParts, stillOwed } from './granted-parts.ts';
import { lockClaim } from './lock-claim.ts';
import { neededPapers } from './needed-papers.ts';
import { lastWords } from './state-facts.ts';
import type { ClaimAsk } from './tables.ts';

type Deciding = { readonly claim: string; readonly at: Instant; readonly by: string };
type Decided = { readonly number: number; readonly outcome: Outcome; readonly amount: bigint };
type Asked = {
  readonly ask: ClaimAsk;
  readonly on: Day;
  readonly known: Day;
  readonly facts: string;
  /** A fact besides, such as the year of payment of a pension. */
  readonly also?: { readonly [name: string]: Raw };
};

/**
 * Decides by the law as published by the business day. A decision that is not approved is followed by the next.
 *
 * @throws OperatingError `claims/unknown`, `claims/bad-facts` (what the law cannot read, by name),
 * `claims/papers-missing` (codes of the papers this claim needs and nobody has seen), `claims/already-approved`.
 */
export async function decideClaim(database: Database | Within, kept: KeptLaw, deciding: Deciding): Promise<Decided> {
  return told(inTransaction(database, (within) => decideWithin(within, kept, deciding)));
}

async function decideWithin(within: Within, kept: KeptLaw, { claim, at, by }: Deciding): Promise<Decided> {
  await lockClaim(within, claim);
  const row = await knownOf(within, claim);
  const day = businessDay(at);
  const facts = factsText(lastWords(JSON.parse(row.facts)));
  const asked: Asked = { ask: row.ask, on: date(row.event_on), known: day, facts };
  const decision = decideAsked(kept.law, asked);
  const seen = new Set(row.papers);
  const papers = neededPapers(kept.law, asked).filter((code) => !seen.has(code));
  if (papers.length > 0) throw new OperatingError('claims/papers-missing', { claim, papers });
  const parts = stillOwed(
    grantedParts(kept.law, row.ask, decision, day),
    row.renews ? await grantedBefore(within, claim) : new Map(),
  );
  const document = decisionText(kept.law, decision);
  const amount = parts.reduce((sum, part) => sum + part.amount, 0n);
  const number = row.last + 1;
  const { outcome } = decision;
  const told = {
    kind: 'claim.decided',
    branch: row.branch,
    subject: claim,
    data: { decision: number, outcome },
  } as const;
  const hash = createHash('sha256').update(document).digest('hex');
  await sql`WITH decided AS (
      INSERT INTO claims.decision
        (claim, number, law, known, facts, outcome, document, hash, amount, decided_at, decided_by)
      VALUES (${claim}, ${number}, ${kept.hash}, ${writeDate(day)}::date, ${facts}, ${outcome}, ${document}, ${hash},
        ${String(amount)}::bigint, ${at}::timestamptz, ${by})
    ), told AS (${announcing({ ...told, happenedOn: day, at })})
    INSERT INTO claims.part (claim, decision, line, benefit, fund, amount, tax, due_on)
    SELECT ${claim}, ${number}, part.line, part.benefit, part.fund, part.amount, part.tax, part.due_on
    FROM unnest(${parts.map(({ benefit }) => benefit)}::text[], ${parts.map(({ fund }) => fund)}::text[],
      ${parts.map((part) => String(part.amount))}::bigint[], ${parts.map(({ tax }) => String(tax))}::bigint[],
      ${parts.map(({ dueOn }) => writeDate(dueOn))}::date[])
      WITH ORDINALITY AS part (benefit, fund, amount, tax, due_on, line)`.execute(within);
  return { number, outcome, amount };
}

type Known = {
  readonly ask: ClaimAsk;
  readonly branch: string;
  readonly event_on: string;
  /** All that was said, as JSON. */
  readonly facts: string;
  readonly papers: readonly string[];
  readonly renews: boolean;
  /** The number of the last decision, or nought. */
  readonly last: number;
};

/** All that a decision looks at, in one question. */
async function knownOf(within: Within, claim: string): Promise<Known> {
  const { rows } = await sql<Known>`SELECT c.ask, c.branch, c.event_on,
      (SELECT coalesce(jsonb_agg(jsonb_build_array(f.name, f.value) ORDER BY f.number), '[]')
        FROM claims.fact f WHERE f.claim = c.id)::text AS facts,
      array(SELECT p.code FROM claims.paper p WHERE p.claim = c.id) AS papers,
      EXISTS (SELECT FROM claims.renewal r WHERE r.claim = c.id) AS renews,
      coalesce((SELECT max(d.number) FROM claims.decision d WHERE d.claim = c.id), 0) AS last
    FROM claims.claim c WHERE c.id = ${claim}`.execute(within);
  const [row] = rows;
  if (row === undefined) throw new OperatingError('claims/unknown', { claim });
  return row;
}

/** The facts as one JSON object, its keys in order, so that the same facts are the same text. */
export function factsText(facts: ReadonlyMap<string, string>): string {
  return `{${[...facts].map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(',')}}`;
}

/** @throws OperatingError `claims/bad-facts` */
export function decideAsked(law: Law, { ask: id, on, known, facts, also = {} }: Asked): Decision {
  const ask = law.asks.get(id);
  const { raw, problem } = readJson(facts);
  if (ask === undefined || problem !== undefined || !isRecord(raw))
    throw new OperatingError('claims/bad-facts', { ask: id });
  const read = readFacts(law, ask, withoutOthers(law, ask, { ...raw, ...also }));
  if (read.problems.length > 0) {
    throw new OperatingError('claims/bad-facts', { ask: id, facts: read.problems.map(({ place }) => place) });
  }
  return decide(knownLaw(law, known), ask, on, read.facts);
}

/** The decision as it is kept: the working to its depth, in Indonesian, as jamin.decision/1. */
export function decisionText(law: Law, decision: Decision): string {
  return JSON.stringify(decisionJson(law, decision, 'id', 3));
}

/** The facts of a claim but for those that only the questions about papers and heirs ask. */
function withoutOthers(law: Law, ask: Ask, raw: { readonly [key: string]: Raw }): { readonly [key: string]: Raw } {
  const beside = new Set(['documents', 'heirs'].flatMap((id) => law.asks.get(id)?.facts ?? []));
  return Object.fromEntries(Object.entries(raw).filter(([name]) => ask.facts.includes(name) || !beside.has(name)));
}
