// What an approved claim grants becomes owed in the ledger on the day it falls due; each part once.
import { type Day, date, writeDate } from '@jamin/engine';
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { type Line, postTransfer } from '../ledger/post-transfer.ts';
import type { Fund } from '../ledger/tables.ts';
import { type Sen, sen } from '../money.ts';

type Falling = {
  /** One claim; all claims without it. */
  readonly claim?: string;
  /** What fell due by this business day. */
  readonly on: Day;
  readonly at: Instant;
};

/** Posts the parts of approved claims that fell due and are not stopped or posted yet. Gives how many it posted. */
export async function oweDueParts(database: Database | Within, { claim, on, at }: Falling): Promise<number> {
  let query = database
    .selectFrom('claims.part as part')
    .innerJoin('claims.approval as approval', (join) =>
      join.onRef('approval.claim', '=', 'part.claim').onRef('approval.decision', '=', 'part.decision'),
    )
    .innerJoin('claims.claim as claim', 'claim.id', 'part.claim')
    .select(['part.claim', 'part.line', 'part.benefit', 'part.fund', 'part.amount', 'part.tax', 'part.due_on'])
    .select(['claim.membership', 'claim.ask'])
    .where('part.due_on', '<=', writeDate(on))
    .where(sql<boolean>`NOT claims.is_owed(part.claim, part.line)`)
    .where(sql<boolean>`NOT claims.is_stopped(part.claim, part.line, part.benefit)`)
    .orderBy('part.claim')
    .orderBy('part.line');
  if (claim !== undefined) query = query.where('part.claim', '=', claim);
  const parts = await query.execute();
  for (const part of parts) {
    const id = `${part.claim}:${part.line}`;
    await postTransfer(database, {
      key: `part:${id}`,
      kind: 'grant',
      cause: { kind: 'part', id },
      happenedOn: date(part.due_on),
      recordedAt: at,
      lines: linesOf({ ...part, owner: part.claim }),
    });
  }
  return parts.length;
}

type Part = {
  readonly ask: string;
  readonly membership: string;
  readonly benefit: string;
  readonly fund: Fund;
  readonly amount: bigint;
  readonly tax: bigint;
  readonly owner: string;
};

/** A member's own money comes from the member's account; what the fund insures is the fund's expense. */
function linesOf({ membership, benefit, fund, amount, tax, owner }: Part): readonly Line[] {
  const own = benefit === 'gross' || benefit === 'lumpSum';
  const from = own ? { kind: 'member', owner: membership } : { kind: 'benefits', owner: benefit.replace(/\.\d+$/, '') };
  const withheld: readonly Line[] = tax === 0n ? [] : [{ fund, kind: 'tax', owner: '', amount: minus(tax) }];
  return [
    { fund, ...from, amount: sen(amount) },
    { fund, kind: 'claim', owner, amount: minus(amount - tax) },
    ...withheld,
  ];
}

function minus(amount: bigint): Sen {
  return sen(-amount);
}
