// Takes down how an objection ended; one that was upheld is followed by a new claim with the same facts and papers.

import { date } from '@jamin/engine';
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { told } from '../ledger/post-transfer.ts';
import { fileClaim } from './file-claim.ts';
import { workOnClaim } from './lock-claim.ts';
import { papersSeen, seePapers } from './see-papers.ts';
import type { StatedFact } from './state-facts.ts';
import type { ObjectionOutcome } from './tables.ts';

type Ending = {
  readonly claim: string;
  readonly number: number;
  readonly outcome: ObjectionOutcome;
  /** What the body that was asked says. */
  readonly reason: string;
  readonly at: Instant;
  readonly by: string;
};

/**
 * @throws OperatingError `claims/no-such-objection`, `claims/objection-ended`, `claims/same-person` (who decided or
 * approved what the objection is about).
 */
export async function endObjection(
  database: Database | Within,
  { claim, number, outcome, reason, at, by }: Ending,
): Promise<void> {
  const ending = workOnClaim(database, claim, async (within) => {
    const found = await within
      .selectFrom('claims.objection')
      .select('number')
      .where('claim', '=', claim)
      .where('number', '=', number)
      .executeTakeFirst();
    if (found === undefined) throw new OperatingError('claims/no-such-objection', { claim, number });
    const made = await within
      .insertInto('claims.objection_outcome')
      .values({ claim, number, outcome, reason, ended_at: at, ended_by: by })
      .onConflict((conflict) => conflict.columns(['claim', 'number']).doNothing())
      .executeTakeFirst();
    if (made.numInsertedOrUpdatedRows !== 1n) throw new OperatingError('claims/objection-ended', { claim, number });
  });
  await told(ending);
}

type Renewing = { readonly claim: string; readonly number: number; readonly at: Instant; readonly by: string };

/**
 * Gives the new claim; asked again, the same. What the objection put right is stated to it as a fact before it is
 * decided; it grants only what the decision objected to did not.
 *
 * @throws OperatingError `claims/not-upheld`, `claims/pension-goes-on` (a pension is put right by hand),
 * `claims/open-already` (of JHT, when the member has another claim open).
 */
export function renewClaim(database: Database | Within, { claim, number, at, by }: Renewing): Promise<string> {
  return told(
    workOnClaim(database, claim, async (within) => {
      const upheld = await within
        .selectFrom('claims.objection_outcome as e')
        .innerJoin('claims.claim as c', 'c.id', 'e.claim')
        .select(['c.branch', 'c.membership', 'c.ask', 'c.event_on'])
        .where('e.claim', '=', claim)
        .where('e.number', '=', number)
        .where('e.outcome', '=', 'upheld')
        .executeTakeFirst();
      if (upheld === undefined) throw new OperatingError('claims/not-upheld', { claim, number });
      const pension = await within
        .selectFrom('claims.part')
        .select('line')
        .where('claim', '=', claim)
        .where('benefit', 'like', 'monthly.%')
        .execute();
      // Also one that was stopped: its months would begin anew.
      if (pension.length > 0) throw new OperatingError('claims/pension-goes-on', { claim });
      const before = await within
        .selectFrom('claims.renewal')
        .select('claim')
        .where('objected', '=', claim)
        .where('number', '=', number)
        .executeTakeFirst();
      if (before !== undefined) return before.claim;
      const { branch, membership, ask, event_on } = upheld;
      const key = `objection:${claim}:${number}`;
      const facts = await said(within, claim);
      const filing = { key, branch, membership, ask, eventOn: date(event_on), facts, at, by };
      const renewed = await fileClaim(within, filing);
      await seePapers(within, { claim: renewed, codes: [...(await papersSeen(within, claim))], at, by });
      await within
        .insertInto('claims.renewal')
        .values({ claim: renewed, objected: claim, number, renewed_at: at, renewed_by: by })
        .execute();
      return renewed;
    }),
  );
}

/** The last words of people, each as it was said; those of the registry and the books go on by themselves. */
async function said(within: Within, claim: string): Promise<readonly StatedFact[]> {
  const { rows } = await sql<StatedFact>`SELECT name, value, source FROM (
      SELECT DISTINCT ON (name) name, value, source FROM claims.fact
      WHERE claim = ${claim} ORDER BY name, number DESC) last
    WHERE value IS NOT NULL AND source NOT IN ('registry', 'ledger')`.execute(within);
  return rows;
}

type Granted = { readonly amount: bigint; readonly tax: bigint };

/**
 * What the claims objected to granted already, by benefit, in sen: one that follows an objection owes the rest. What
 * was stopped before it was owed was never granted.
 */
export async function grantedBefore(within: Within, claim: string): Promise<ReadonlyMap<string, Granted>> {
  const granted = new Map<string, Granted>();
  for (let one = await objectedBy(within, claim); one !== undefined; one = await objectedBy(within, one)) {
    const parts = await within
      .selectFrom('claims.part as p')
      .innerJoin('claims.approval as a', (join) =>
        join.onRef('a.claim', '=', 'p.claim').onRef('a.decision', '=', 'p.decision'),
      )
      .select(['p.benefit', 'p.amount', 'p.tax'])
      .where('p.claim', '=', one)
      .where(sql<boolean>`(claims.is_owed(p.claim, p.line) OR NOT claims.is_stopped(p.claim, p.line, p.benefit))`)
      .execute();
    for (const { benefit, amount, tax } of parts) {
      const before = granted.get(benefit) ?? { amount: 0n, tax: 0n };
      granted.set(benefit, { amount: before.amount + amount, tax: before.tax + tax });
    }
  }
  return granted;
}

async function objectedBy(within: Within, claim: string): Promise<string | undefined> {
  const row = await within
    .selectFrom('claims.renewal')
    .select('objected')
    .where('claim', '=', claim)
    .executeTakeFirst();
  return row?.objected;
}
