// What the law answers to a claim, as a value: the decision that stands, or what it would be by what is known now.
import { type Decision, date, type Law } from '@jamin/engine';
import { businessDay, type Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { type KeptLaw, lawOf } from '../law-document.ts';
import { decideAsked, factsText } from './decide-claim.ts';
import { statedFacts } from './state-facts.ts';

export type ClaimAnswer = {
  /** The law that answered. */
  readonly law: Law;
  readonly decision: Decision;
  /** The number of the decision that stands; nothing while nobody has decided, or the decision was sent back. */
  readonly number: number | undefined;
};

/** @throws OperatingError `claims/unknown`, `claims/bad-facts` */
export async function claimAnswer(
  database: Database | Within,
  kept: KeptLaw,
  { claim, at }: { readonly claim: string; readonly at: Instant },
): Promise<ClaimAnswer> {
  const row = await database
    .selectFrom('claims.claim as c')
    .innerJoin('claims.state as s', 's.claim', 'c.id')
    .leftJoin('claims.decision as d', (join) =>
      join.onRef('d.claim', '=', 'c.id').onRef('d.number', '=', 's.decision').on('s.state', '<>', 'returned'),
    )
    .select(['c.ask', 'c.event_on', 'd.number', 'd.law', 'd.known', 'd.facts'])
    .where('c.id', '=', claim)
    .executeTakeFirst();
  if (row === undefined) throw new OperatingError('claims/unknown', { claim });
  const { ask, number, law: hash, known, facts } = row;
  const asked = { ask, on: date(row.event_on) };
  if (number === null || hash === null || known === null || facts === null) {
    const said = factsText(await statedFacts(database, claim));
    const decision = decideAsked(kept.law, { ...asked, known: businessDay(at), facts: said });
    return { law: kept.law, decision, number: undefined };
  }
  const law = hash === kept.hash ? kept.law : await lawOf(database, hash);
  return { law, decision: decideAsked(law, { ...asked, known: date(known), facts }), number };
}
