// The claimant says that an approved decision is wrong; whoever is asked next by the law is asked, one after another.
import { type Dispute, disputes } from '@jamin/law/reference/disputes';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { told } from '../ledger/post-transfer.ts';
import { workOnClaim } from './lock-claim.ts';

type Objection = {
  readonly claim: string;
  /** What is in dispute, where a programme has several paths: of JKK, the determination or something else. */
  readonly dispute?: Dispute['id'] | undefined;
  readonly reason: string;
  readonly at: Instant;
  readonly by: string;
};

type Objected = { readonly number: number; readonly dispute: Dispute['id']; readonly body: string };

/**
 * Gives the number of the objection and who is asked: at first the first body of the law's path, after a rejection the
 * next. The regulations that were read set no term for objecting; a new decision has the terms of every claim.
 *
 * @throws OperatingError `claims/unknown`, `claims/not-approved`, `claims/other-dispute` (of another programme),
 * `claims/objection-open` (one waits, or was upheld or withdrawn), `claims/no-further-body` (the path has ended).
 */
export async function objectToDecision(
  database: Database | Within,
  { claim, dispute, reason, at, by }: Objection,
): Promise<Objected> {
  const objecting = workOnClaim(database, claim, async (within) => {
    const row = await within
      .selectFrom('claims.claim as c')
      .leftJoin('claims.approval as a', 'a.claim', 'c.id')
      .select(['c.ask', 'a.decision'])
      .where('c.id', '=', claim)
      .executeTakeFirst();
    if (row === undefined) throw new OperatingError('claims/unknown', { claim });
    if (row.decision === null) throw new OperatingError('claims/not-approved', { claim });
    const before = await within
      .selectFrom('claims.objection')
      .select(['number', 'dispute'])
      .where('claim', '=', claim)
      .orderBy('number', 'desc')
      .execute();
    const path = pathOf(dispute ?? before[0]?.dispute, row.ask.toUpperCase());
    if (path === undefined) throw new OperatingError('claims/other-dispute', { claim, dispute });
    // The path is gone as far as it was tried for this dispute.
    const body = path.bodies[before.filter((one) => one.dispute === path.id).length];
    if (body === undefined) throw new OperatingError('claims/no-further-body', { claim, dispute: path.id });
    const number = before.length + 1;
    const objection = { claim, number, filed_at: at, filed_by: by, reason, dispute: path.id, body };
    await within.insertInto('claims.objection').values(objection).execute();
    return { number, dispute: path.id, body };
  });
  return told(objecting);
}

function pathOf(dispute: string | undefined, programme: string): Dispute | undefined {
  return disputes.find((one) => one.programme === programme && (dispute === undefined || one.id === dispute));
}
