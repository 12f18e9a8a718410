// Keeps a payee's account number sealed, with a key of the payment's own.
import { sql } from 'kysely';
import type { Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import type { Vault } from '../vault.ts';

/** What of a vault payments need. */
export type PayeeVault = Pick<Vault, 'newKey' | 'seal' | 'open'>;

/** A sealed number opens only as what it was sealed for; the cause is known before the payment has an id. */
function purposeOf(cause: string): string {
  return `payments.payee-account ${cause}`;
}

type Sealed = { readonly wrapped: Uint8Array; readonly sealed: Uint8Array };

export function sealAccount(vault: PayeeVault, cause: string, account: string): Sealed {
  const wrapped = vault.newKey();
  return { wrapped, sealed: vault.seal(wrapped, purposeOf(cause), account) };
}

/** The account numbers of payments, by payment. */
export async function openAccounts(
  within: Within,
  vault: PayeeVault,
  payments: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await within
    .selectFrom('payments.payment as p')
    .leftJoin('payments.payee_key as k', 'k.payment', 'p.id')
    .where(sql<boolean>`p.id = ANY (${[...payments]}::text[])`)
    .select(['p.id', 'p.cause', 'p.payee_account', 'k.wrapped'])
    .execute();
  return new Map(
    rows.map(({ id, cause, payee_account, wrapped }) => {
      if (wrapped === null) throw new OperatingError('payments/payee-erased', { payment: id });
      return [id, vault.open(wrapped, purposeOf(cause), payee_account)] as const;
    }),
  );
}
