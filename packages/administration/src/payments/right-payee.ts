// Who is paid for a claim: the heir who was named, else the member at the account that the registry has.
import { type RawBuilder, sql } from 'kysely';
import { seeClaim } from '../claims/claim-file.ts';
import type { Instant } from '../clock.ts';
import type { Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { openAccount } from '../registry/secrets.ts';
import type { AccountHolder } from './pain-001.ts';
import type { PayeeVault } from './payee-account.ts';

type Asked = {
  readonly claim: string;
  /** Needed for an heir, whose account no registry has. */
  readonly payee?: AccountHolder | undefined;
  /** What an heir was paid to before, where no other account is told. */
  readonly before?: (() => Promise<AccountHolder>) | undefined;
  readonly at: Instant;
};

declare const right: unique symbol;
/** A payee that was looked at here: no order is placed for another. */
export type RightPayee = AccountHolder & { readonly [right]: true };

type Sealed = { readonly person: string; readonly wrapped: Uint8Array; readonly sealed: Uint8Array };
/** The heir who was named last, and the member's account, still sealed. */
export type PayeesKnown = { readonly heir: string | null } & (Sealed | { readonly [name in keyof Sealed]: null });

/**
 * @throws OperatingError `claims/unknown` (also for who may not see it), `payments/other-payee` (neither the heir nor
 * that account), `payments/no-account`.
 */
export async function rightPayee(within: Within, vault: PayeeVault, asked: Asked): Promise<RightPayee> {
  const { claim, before, at } = asked;
  const { rows } = await sql<PayeesKnown>`SELECT k.* FROM (VALUES (${claim}::text)) AS asked (claim),
    LATERAL (${payeesKnown(sql`asked.claim`, at)}) AS k`.execute(within);
  const [known] = rows;
  const isHeir = known !== undefined && known.heir !== null;
  if (!isHeir && (known === undefined || known.person === null)) await seeClaim(within, claim);
  const payee = asked.payee ?? (isHeir ? await before?.() : undefined);
  return payeeOf(vault, { claim, payee }, known);
}

/** One row of what is known of whom to pay for a claim, to be asked with other things. */
export function payeesKnown(claim: RawBuilder<unknown>, at: Instant): RawBuilder<unknown> {
  return sql`SELECT h.payee AS heir, r.person, r.wrapped, r.sealed
    FROM (SELECT (SELECT payee FROM claims.heirs WHERE claim = ${claim} ORDER BY number DESC LIMIT 1) AS payee) AS h
    LEFT JOIN LATERAL (
      SELECT * FROM payments.registered_account(${claim}, ${at}::timestamptz) WHERE h.payee IS NULL) AS r ON true`;
}

/** @throws OperatingError as rightPayee. */
export function payeeOf(
  vault: PayeeVault,
  { claim, payee }: Pick<Asked, 'claim' | 'payee'>,
  known: PayeesKnown | undefined,
): RightPayee {
  if (known !== undefined && known.heir !== null) {
    if (payee === undefined) throw new OperatingError('payments/no-account', { claim });
    if (payee.name !== known.heir) throw new OperatingError('payments/other-payee', { claim });
    return payee as RightPayee;
  }
  if (known === undefined || known.person === null) throw new OperatingError('payments/no-account', { claim });
  const { holder, bank, number } = openAccount(vault, known.wrapped, known.person, known.sealed);
  if (payee !== undefined && (payee.bank !== bank || payee.account !== number || payee.name !== holder))
    throw new OperatingError('payments/other-payee', { claim });
  return { name: holder, bank, account: number } as RightPayee;
}
