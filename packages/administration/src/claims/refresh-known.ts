// Says for an open claim what the branch knows now: its facts are those of the registry, also after a correction.
import { date, type Law } from '@jamin/engine';
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { knownFacts } from './known-facts.ts';
import { workOnClaim } from './lock-claim.ts';
import { isOwn, SHOWN_BY_PAPERS, type StatedFact, stating } from './state-facts.ts';
import type { ClaimAsk, FactSource } from './tables.ts';

type Refreshing = { readonly claim: string; readonly at: Instant; readonly by: string };
type Said = { readonly name: string; readonly value: string | null; readonly source: FactSource };
type Row = {
  readonly membership: string;
  readonly ask: ClaimAsk;
  readonly event_on: string;
  readonly approved: boolean;
  /** All that was said, as JSON. */
  readonly said: string;
};

/**
 * Only what differs from what the branch said last, or what it has not said yet; where it was silent, an officer's word
 * on what papers show stands. Gives how many it said; none of a claim that is approved.
 */
export function refreshKnown(database: Database | Within, law: Law, { claim, at, by }: Refreshing): Promise<number> {
  return workOnClaim(database, claim, async (within) => {
    const { rows } = await sql<Row>`SELECT c.membership, c.ask, c.event_on,
        EXISTS (SELECT FROM claims.approval a WHERE a.claim = c.id) AS approved,
        (SELECT coalesce(jsonb_agg(jsonb_build_object('name', f.name, 'value', f.value, 'source', f.source)
          ORDER BY f.number), '[]') FROM claims.fact f WHERE f.claim = c.id)::text AS said
      FROM claims.claim c WHERE c.id = ${claim}`.execute(within);
    const [row] = rows;
    if (row === undefined || row.approved) return 0;
    const { membership, ask, event_on } = row;
    const said: readonly Said[] = JSON.parse(row.said);
    const known = await knownFacts(within, law, { membership, ask, eventOn: date(event_on), at, claim });
    const facts = newlyKnown(said, known);
    if (facts.length > 0) await stating({ claim, facts, at, by }).execute(within);
    return facts.length;
  });
}

function newlyKnown(said: readonly Said[], known: readonly StatedFact[]): readonly StatedFact[] {
  const before = new Map(said.flatMap((one) => (isOwn(one.source) ? [[one.name, one]] : [])));
  const last = new Map(said.map((one) => [one.name, one]));
  const after = new Set(known.map(({ name }) => name));
  const isShown = (name: string) => {
    const word = last.get(name);
    return SHOWN_BY_PAPERS.has(name) && !before.has(name) && word?.source === 'officer' && word.value !== null;
  };
  const gone = [...before.values()].filter(({ name, value }) => value !== null && !after.has(name));
  return [
    ...known.filter(({ name, value }) => before.get(name)?.value !== value && !isShown(name)),
    ...gone.map(({ name, source }) => ({ name, value: undefined, source })),
  ];
}
