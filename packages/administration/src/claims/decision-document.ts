// The document of a decision as it was kept: the answer of the law with its trace, to the byte.
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';

type Kept = { readonly document: string; readonly hash: string; readonly law: string };

/** @throws OperatingError `claims/no-such-decision`, also for who may not see it. */
export async function decisionDocument(database: Database | Within, claim: string, number: number): Promise<Kept> {
  const row = await database
    .selectFrom('claims.decision')
    .select(['document', 'hash', 'law'])
    .where('claim', '=', claim)
    .where('number', '=', number)
    .executeTakeFirst();
  if (row === undefined) throw new OperatingError('claims/no-such-decision', { claim, decision: number });
  return row;
}
