// Makes an account at a bank known, from which a fund pays.
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import type { Fund } from '../ledger/tables.ts';
import type { AccountHolder } from './pain-001.ts';
import { asOne } from './transaction.ts';

type BankAccount = {
  /** The owner of the ledger's account of the kind `bank`. */
  readonly code: string;
  readonly fund: Fund;
  readonly holder: AccountHolder;
  readonly at: Instant;
};

/** @throws OperatingError `payments/account-known` when the code or the number stands for another account. */
export function openBankAccount(database: Database | Within, { code, fund, holder, at }: BankAccount): Promise<void> {
  return asOne(database, async (within) => {
    const row = { code, fund, holder: holder.name, bank: holder.bank, account: holder.account };
    await within
      .insertInto('payments.bank_account')
      .values({ ...row, opened_at: at })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const known = await within
      .selectFrom('payments.bank_account')
      .where('code', '=', code)
      .select(['code', 'fund', 'holder', 'bank', 'account'])
      .executeTakeFirst();
    if (JSON.stringify(known) !== JSON.stringify(row)) throw new OperatingError('payments/account-known', { code });
  });
}
