// Orders a failed payment anew, to the same payee or to an account put right.
import type { Day } from '@jamin/engine';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { sen } from '../money.ts';
import { type Ordered, placeOrder } from './order-payment.ts';
import type { AccountHolder } from './pain-001.ts';
import { openAccounts, type PayeeVault } from './payee-account.ts';
import { rightPayee } from './right-payee.ts';
import { asOne } from './transaction.ts';

type Retry = {
  /** The payment that was rejected, withdrawn or returned. */
  readonly payment: string;
  /** By default the heir's account of before, or the one that the registry has of the member now. */
  readonly payee?: AccountHolder | undefined;
  readonly dueOn: Day;
  readonly at: Instant;
  readonly by: string;
};

/**
 * The payment that makes a failed one good: the same claim, cause and amount. A payment is retried once; what fails
 * again is a failed payment of its own.
 *
 * @throws OperatingError `payments/no-such-payment`, `payments/still-open` (it did not fail, or not yet),
 * those of rightPayee.
 */
export function retryPayment(database: Database | Within, vault: PayeeVault, retry: Retry): Promise<Ordered> {
  const { payment, dueOn, at, by } = retry;
  return asOne(database, async (within) => {
    const retried = await retryOf(within, payment);
    if (retried !== undefined) return retried;
    const failed = await within.selectFrom('payments.payment').where('id', '=', payment).selectAll().executeTakeFirst();
    if (failed === undefined) throw new OperatingError('payments/no-such-payment', { payment });
    const { claim, cause, fund, purpose } = failed;
    const before = async () => ({
      name: failed.payee_name,
      bank: failed.payee_bank,
      account: (await openAccounts(within, vault, [payment])).get(payment) ?? '',
    });
    const payee = await rightPayee(within, vault, { claim, payee: retry.payee, before, at });
    const order = { claim, cause, fund, amount: sen(failed.amount), payee, purpose, dueOn, at, by };
    const placed = (await placeOrder(within, vault, order, payment)) ?? (await retryOf(within, payment));
    if (placed === undefined) throw new Error('A retry was neither placed nor there.');
    return placed;
  });
}

async function retryOf(within: Within, payment: string): Promise<Ordered | undefined> {
  const row = await within
    .selectFrom('payments.payment')
    .where('retries', '=', payment)
    .select('id')
    .executeTakeFirst();
  return row === undefined ? undefined : { id: row.id, replayed: true };
}
