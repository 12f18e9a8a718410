// Writes down what is said for a claim; nothing said before is lost, and of each fact the last word counts.
import { type RawBuilder, sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { told } from '../ledger/post-transfer.ts';
import { workOnClaim } from './lock-claim.ts';
import type { FactSource } from './tables.ts';

/** A fact by its name in the law; its value as JSON text, so that a number keeps its digits. None takes it back. */
export type StatedFact = { readonly name: string; readonly value: string | undefined; readonly source: FactSource };

type Statement = {
  readonly claim: string;
  readonly facts: readonly StatedFact[];
  readonly at: Instant;
  readonly by: string;
};

/** What a paper shows before an employer reports it: an officer who has seen one states it over the registry. */
export const SHOWN_BY_PAPERS: ReadonlySet<string> = new Set(['endOfWork', 'stillEmployed']);

/**
 * What the branch knows by itself nobody says otherwise, nor again: it is put right by a correction in the registry.
 *
 * @throws OperatingError `claims/already-approved` when a decision stands and nothing can be added,
 * `claims/known-already` with the facts that the registry or the books have said.
 */
export async function stateFacts(database: Database | Within, { claim, facts, at, by }: Statement): Promise<void> {
  if (facts.length === 0) return;
  const done = workOnClaim(database, claim, async (within) => {
    const open = facts.filter(
      ({ name, source }) => !isOwn(source) && !(source === 'officer' && SHOWN_BY_PAPERS.has(name)),
    );
    const known = open.length === 0 ? new Set() : await knownNames(within, claim);
    const against = open.flatMap(({ name }) => (known.has(name) ? [name] : []));
    if (against.length > 0) throw new OperatingError('claims/known-already', { claim, facts: against });
    await stating({ claim, facts, at, by }).execute(within);
  });
  await told(done);
}

/** What writes them down: by itself when a claim is filed, for of it the branch has said nothing yet. */
export function stating({ claim, facts, at, by }: Statement): RawBuilder<unknown> {
  return sql`INSERT INTO claims.fact (claim, number, name, value, source, stated_at, stated_by)
    SELECT ${claim}, coalesce((SELECT max(number) FROM claims.fact WHERE claim = ${claim}), 0) + fact.number,
      fact.name, fact.value, fact.source, ${at}::timestamptz, ${by}
    FROM unnest(${facts.map(({ name }) => name)}::text[], ${facts.map(({ value }) => value ?? null)}::text[],
      ${facts.map(({ source }) => source)}::text[]) WITH ORDINALITY AS fact (name, value, source, number)`;
}

/** Whether the branch itself says it. */
export function isOwn(source: FactSource): boolean {
  return source === 'registry' || source === 'ledger';
}

/** The facts that the branch itself has said and not taken back, also where a paper was put over it. */
async function knownNames(within: Within, claim: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ name: string; value: string | null }>`SELECT DISTINCT ON (name) name, value
    FROM claims.fact WHERE claim = ${claim} AND source IN ('registry', 'ledger')
    ORDER BY name, number DESC`.execute(within);
  return new Set(rows.flatMap(({ name, value }) => (value === null ? [] : [name])));
}

/** The last word on each fact of a claim: name and JSON text, in the order of names. */
export async function statedFacts(database: Database | Within, claim: string): Promise<ReadonlyMap<string, string>> {
  const rows = await database
    .selectFrom('claims.fact')
    .select(['name', 'value'])
    .where('claim', '=', claim)
    .orderBy('number')
    .execute();
  return lastWords(rows.map(({ name, value }) => [name, value]));
}

/** What counts of all that was said, in the order in which it was said. */
export function lastWords(said: readonly (readonly [string, string | null])[]): ReadonlyMap<string, string> {
  const last = new Map(said);
  const kept = [...last].flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
  return new Map(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}
