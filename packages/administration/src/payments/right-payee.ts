// Who is paid for a claim: the heir who was named, else the member at the account that the registry has.
import { type RawBuilder, sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { openSecret, readAccount } from '../registry/secrets.ts';
import type { Vault } from '../vault.ts';
import type { AccountHolder } from './pain-001.ts';

type Asked = {
  readonly claim: string;
  /** Needed for an heir, whose account no registry has. */
  readonly payee?: AccountHolder | undefined;
  readonly at: Instant;
};

type Sealed = { readonly person: string; readonly wrapped: Uint8Array; readonly sealed: Uint8Array };
/** The heir who was named last, and the member's account, still sealed. */
export type PayeesKnown = { readonly heir: string | null } & (Sealed | { readonly [name in keyof Sealed]: null });

/** @throws OperatingError `payments/other-payee` (neither the heir nor that account), `payments/no-account`. */
export async function rightPayee(database: Database | Within, vault: Vault, asked: Asked): Promise<AccountHolder> {
  const { rows } = await sql<PayeesKnown>`SELECT k.* FROM (VALUES (${asked.claim}::text)) AS asked (claim),
    LATERAL (${payeesKnown(sql`asked.claim`, asked.at)}) AS k`.execute(database);
  const [known] = rows;
  return payeeOf(vault, asked, known);
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
  vault: Vault,
  { claim, payee }: Pick<Asked, 'claim' | 'payee'>,
  known: PayeesKnown | undefined,
): AccountHolder {
  if (known !== undefined && known.heir !== null) {
    if (payee === undefined) throw new OperatingError('payments/no-account', { claim });
    if (payee.name !== known.heir) throw new OperatingError('payments/other-payee', { claim });
    return payee;
  }
  if (known === undefined || known.person === null) throw new OperatingError('payments/no-account', { claim });
  const { holder, bank, number } = readAccount(
    openSecret(vault, known.wrapped, known.person, 'bank-account', known.sealed).text,
  );
  const own = { name: holder, bank, account: number };
  if (payee !== undefined && (payee.bank !== bank || payee.account !== number || payee.name !== holder))
    throw new OperatingError('payments/other-payee', { claim });
  return own;
}
