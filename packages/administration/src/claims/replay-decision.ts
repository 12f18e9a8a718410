// Decides again what was decided: the same facts, by the law kept under the decision's hash, to the same bytes.
import { date } from '@jamin/engine';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { lawOf } from '../law-document.ts';
import { decideAsked, decisionText } from './decide-claim.ts';

export type Replay = { readonly same: boolean; readonly kept: string; readonly again: string };

/** @throws OperatingError `claims/no-such-decision`, `law/unknown` */
export async function replayDecision(database: Database | Within, claim: string, number: number): Promise<Replay> {
  const row = await database
    .selectFrom('claims.decision')
    .innerJoin('claims.claim', 'claims.claim.id', 'claims.decision.claim')
    .select(['law', 'known', 'facts', 'document', 'ask', 'event_on'])
    .where('claims.decision.claim', '=', claim)
    .where('claims.decision.number', '=', number)
    .executeTakeFirst();
  if (row === undefined) throw new OperatingError('claims/no-such-decision', { claim, decision: number });
  const law = await lawOf(database, row.law);
  const decision = decideAsked(law, {
    ask: row.ask,
    on: date(row.event_on),
    known: date(row.known),
    facts: row.facts,
  });
  const again = decisionText(law, decision);
  return { same: again === row.document, kept: row.document, again };
}
