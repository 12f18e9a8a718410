// Says anew for an open claim what the branch knows: after a correction its facts are those of the registry.
import { date, type Law } from '@jamin/engine';
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { knownFacts } from './known-facts.ts';
import { workOnClaim } from './lock-claim.ts';
import { type StatedFact, stateFacts } from './state-facts.ts';
import type { FactSource } from './tables.ts';

type Refreshing = { readonly claim: string; readonly at: Instant; readonly by: string };
type Said = { readonly name: string; readonly value: string | null; readonly source: FactSource };

/**
 * Only facts of which the branch has spoken before, and that differ from what it said last. Gives how many it said;
 * none of a claim that is approved.
 */
export function refreshKnown(database: Database | Within, law: Law, { claim, at, by }: Refreshing): Promise<number> {
  return workOnClaim(database, claim, async (within) => {
    const { rows: said } = await sql<Said>`SELECT DISTINCT ON (name) name, value, source FROM claims.fact
      WHERE claim = ${claim} AND source IN ('registry', 'ledger') ORDER BY name, number DESC`.execute(within);
    const row = await within
      .selectFrom('claims.claim as c')
      .leftJoin('claims.approval as a', 'a.claim', 'c.id')
      .select(['c.membership', 'c.ask', 'c.event_on', 'a.decision'])
      .where('c.id', '=', claim)
      .executeTakeFirst();
    if (said.length === 0 || row === undefined || row.decision !== null) return 0;
    const { membership, ask, event_on } = row;
    const known = await knownFacts(within, law, { membership, ask, eventOn: date(event_on), at, claim });
    const before = new Map(said.map((one) => [one.name, one.value]));
    const after = new Set(known.map(({ name }) => name));
    const gone = said.filter(({ name, value }) => value !== null && !after.has(name));
    const facts: readonly StatedFact[] = [
      ...known.filter(({ name, value }) => before.has(name) && before.get(name) !== value),
      ...gone.map(({ name, source }) => ({ name, value: undefined, source })),
    ];
    await stateFacts(within, { claim, facts, at, by });
    return facts.length;
  });
}
