// The accounts of ours from which the funds pay, by their codes.
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import type { Fund } from '../ledger/tables.ts';

type ListedAccount = {
  readonly code: string;
  readonly fund: Fund;
  readonly holder: string;
  readonly bank: string;
  readonly account: string;
  readonly openedAt: Instant;
};

export async function listBankAccounts(database: Database | Within): Promise<readonly ListedAccount[]> {
  const rows = await database.selectFrom('payments.bank_account').selectAll().orderBy('code').execute();
  return rows.map(({ opened_at, ...row }) => ({ ...row, openedAt: opened_at }));
}
