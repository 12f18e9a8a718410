// Orders the payment of a part that a claim is owed: the part says the fund, the amount and what it is for.
import { type Day, date } from '@jamin/engine';
import { sql } from 'kysely';
import { seeClaim } from '../claims/claim-file.ts';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import type { Fund } from '../ledger/tables.ts';
import { sen } from '../money.ts';
import { type Ordered, orderRight } from './order-payment.ts';
import type { AccountHolder } from './pain-001.ts';
import type { PayeeVault } from './payee-account.ts';
import { type PayeesKnown, payeeOf, payeesKnown } from './right-payee.ts';

type PartOrder = {
  readonly claim: string;
  /** The line of the part in the approved decision. */
  readonly line: number;
  /** By default the member, at the account in the registry; for an heir the account is told. */
  readonly payee?: AccountHolder | undefined;
  /** By default the day on which the part fell due, or that of the order where that has passed. */
  readonly dueOn?: Day | undefined;
  readonly on: Day;
  readonly at: Instant;
  readonly by: string;
};

type Owed = { readonly benefit: string; readonly fund: Fund; readonly amount: bigint; readonly due: string };

/**
 * @throws OperatingError `claims/unknown`, `payments/no-such-part` (unknown, or not owed yet), those of rightPayee and
 * orderPayment.
 */
export async function orderPart(
  database: Database | Within,
  vault: PayeeVault,
  { claim, line, payee: named, dueOn, on, at, by }: PartOrder,
): Promise<Ordered> {
  const { rows } = await sql<Owed & PayeesKnown>`SELECT p.benefit, p.fund, p.amount - p.tax AS amount,
      p.due_on AS due, k.heir, k.person, k.wrapped, k.sealed
    FROM claims.part p
    JOIN claims.approval a ON a.claim = p.claim AND a.decision = p.decision,
    LATERAL (${payeesKnown(sql`p.claim`, at)}) AS k
    WHERE p.claim = ${claim} AND p.line = ${line}::integer AND claims.is_owed(p.claim, p.line)`.execute(database);
  const [owed] = rows;
  if (owed === undefined) {
    await seeClaim(database, claim);
    throw new OperatingError('payments/no-such-part', { claim, line });
  }
  const { benefit, fund, amount, due } = owed;
  const payee = payeeOf(vault, { claim, payee: named }, owed);
  const purpose = benefit.startsWith('monthly.') ? 'PENS' : 'SSBE';
  const order = { claim, cause: `${claim}:${line}`, fund, amount: sen(amount), payee, purpose } as const;
  return orderRight(database, vault, { ...order, dueOn: dueOn ?? Math.max(on, date(due)), at, by });
}
