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
  snapshot,
  writeDate,
} from '@jamin/engine';
import { decisionJson, isRecord, readJson } from '@jamin/law';
import { sql } from 'kysely';
import { businessDay, type Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import type { KeptLaw } from '../law-document.ts';
import { told } from '../ledger/post-transfer.ts';
import { announce } from '../outbox/announce.ts';
import { inTransaction } from '../registry/transaction.ts';
import { grantedBefore } from './end-objection.ts';
import { grantedParts, stillOwed } from './granted-parts.ts';
import { neededPapers } from './needed-papers.ts';
import { papersSeen } from './see-papers.ts';
import { statedFacts } from './state-facts.ts';
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
  await sql`SELECT claims.lock(${claim})`.execute(within);
  const row = await within.selectFrom('claims.claim').selectAll().where('id', '=', claim).executeTakeFirst();
  if (row === undefined) throw new OperatingError('claims/unknown', { claim });
  const day = businessDay(at);
  const facts = factsText(await statedFacts(within, claim));
  const asked: Asked = { ask: row.ask, on: date(row.event_on), known: day, facts };
  const decision = decideAsked(kept.law, asked);
  const seen = await papersSeen(within, claim);
  const papers = neededPapers(kept.law, asked).filter((code) => !seen.has(code));
  if (papers.length > 0) throw new OperatingError('claims/papers-missing', { claim, papers });
  const parts = stillOwed(grantedParts(kept.law, row.ask, decision, day), await grantedBefore(within, claim));
  const document = decisionText(kept.law, decision);
  const amount = parts.reduce((sum, part) => sum + part.amount, 0n);
  const last = await within
    .selectFrom('claims.decision')
    .select((one) => one.fn.max('number').as('number'))
    .where('claim', '=', claim)
    .executeTakeFirst();
  const number = (last?.number ?? 0) + 1;
  await within
    .insertInto('claims.decision')
    .values({
      claim,
      number,
      law: kept.hash,
      known: writeDate(day),
      facts,
      outcome: decision.outcome,
      document,
      hash: createHash('sha256').update(document).digest('hex'),
      amount,
      decided_at: at,
      decided_by: by,
    })
    .execute();
  if (parts.length > 0) {
    const rows = parts.map(({ benefit, fund, tax, dueOn, ...part }, index) => ({
      claim,
      decision: number,
      line: index + 1,
      benefit,
      fund,
      amount: part.amount,
      tax,
      due_on: writeDate(dueOn),
    }));
    await within.insertInto('claims.part').values(rows).execute();
  }
  const { outcome } = decision;
  const event = {
    kind: 'claim.decided',
    branch: row.branch,
    subject: claim,
    data: { decision: number, outcome },
  } as const;
  await announce(within, { ...event, happenedOn: day, at });
  return { number, outcome, amount };
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
  return decide(snapshot(law, known), ask, on, read.facts);
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
