// Who is paid for a claim: the heir who was named, else the member at the account that the registry has.
import { sql } from 'kysely';
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

/** @throws OperatingError `payments/other-payee` (neither the heir nor that account), `payments/no-account`. */
export async function rightPayee(database: Database | Within, vault: Vault, asked: Asked): Promise<AccountHolder> {
  const { claim, payee, at } = asked;
  const heirs = await database
    .selectFrom('claims.heirs')
    .select('payee')
    .where('claim', '=', claim)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (heirs !== undefined) {
    if (payee === undefined) throw new OperatingError('payments/no-account', { claim });
    if (payee.name !== heirs.payee) throw new OperatingError('payments/other-payee', { claim });
    return payee;
  }
  const { rows } = await sql<Sealed>`SELECT person, wrapped, sealed
    FROM payments.registered_account(${claim}, ${at}::timestamptz)`.execute(database);
  const [row] = rows;
  if (row === undefined) throw new OperatingError('payments/no-account', { claim });
  const { holder, bank, number } = readAccount(
    openSecret(vault, row.wrapped, row.person, 'bank-account', row.sealed).text,
  );
  const own = { name: holder, bank, account: number };
  if (payee !== undefined && (payee.bank !== bank || payee.account !== number || payee.name !== holder))
    throw new OperatingError('payments/other-payee', { claim });
  return own;
}
