// Orders a payment of what a claim is owed, and holds its money from that moment.
import { type Day, writeDate } from '@jamin/engine';
import { businessDay, type Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { holdMoney } from '../ledger/hold-money.ts';
import type { Fund } from '../ledger/tables.ts';
import { type Sen, sen } from '../money.ts';
import type { AccountHolder } from './pain-001.ts';
import { openAccounts, type PayeeVault, sealAccount } from './payee-account.ts';
import { type RightPayee, rightPayee } from './right-payee.ts';
import { asOne } from './transaction.ts';

export type PaymentOrder = {
  readonly claim: string;
  /** What of the claim is paid: a part of a decision. The same cause is ordered once. */
  readonly cause: string;
  readonly fund: Fund;
  readonly amount: Sen;
  /** By default the member, at the account in the registry; for an heir the account is told. */
  readonly payee?: AccountHolder | undefined;
  readonly purpose: 'SSBE' | 'PENS';
  readonly dueOn: Day;
  readonly at: Instant;
  readonly by: string;
};

/** An order whose payee was looked at. */
type Placing = PaymentOrder & { readonly payee: RightPayee };

/** A payment, and whether it was ordered before. */
export type Ordered = { readonly id: string; readonly replayed: boolean };

/**
 * The payment of a cause; asked again, the first answer.
 *
 * @throws OperatingError `payments/cause-reused` when the cause was ordered with other content; those of the ledger,
 * `ledger/overdrawn` above all: a claim pays out no more than it was granted; those of rightPayee.
 */
export function orderPayment(database: Database | Within, vault: PayeeVault, asked: PaymentOrder): Promise<Ordered> {
  return asOne(database, async (within) => {
    return once(within, vault, { ...asked, payee: await rightPayee(within, vault, asked) });
  });
}

/** As orderPayment, to a payee that was looked at already. */
export function orderRight(database: Database | Within, vault: PayeeVault, order: Placing): Promise<Ordered> {
  return asOne(database, (within) => once(within, vault, order));
}

async function once(within: Within, vault: PayeeVault, order: Placing): Promise<Ordered> {
  return (await placeOrder(within, vault, order, null)) ?? (await orderedBefore(within, vault, order));
}

/** A new payment with its money held; nothing when somebody else ordered the same. */
export async function placeOrder(
  within: Within,
  vault: PayeeVault,
  order: Placing,
  retries: string | null,
): Promise<Ordered | undefined> {
  const { claim, cause, fund, amount, payee, at } = order;
  const { wrapped, sealed } = sealAccount(vault, cause, payee.account);
  const placed = await within
    .insertInto('payments.payment')
    .values({
      ...{ claim, cause, fund, amount, retries, purpose: order.purpose, due_on: writeDate(order.dueOn) },
      ...{ payee_name: payee.name, payee_bank: payee.bank, payee_account: sealed, account_ends: endOf(payee.account) },
      ...{ ordered_at: at, ordered_by: order.by },
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (placed === undefined) return undefined;
  const { id } = placed;
  await within.insertInto('payments.payee_key').values({ payment: id, wrapped }).execute();
  const when = { happenedOn: businessDay(at), recordedAt: at };
  const from = { fund, kind: 'claim', owner: claim };
  await holdMoney(within, { key: `hold:${id}`, cause: { kind: 'payment', id }, ...when, from, amount, payment: id });
  return { id, replayed: false };
}

const LETTERS_TOLD = 4;

/** By them who approves compares payees; never more than half of a number. */
function endOf(account: string): string {
  return account.slice(account.length - Math.min(LETTERS_TOLD, Math.floor(account.length / 2)));
}

async function orderedBefore(within: Within, vault: PayeeVault, order: Placing): Promise<Ordered> {
  const { cause, payee } = order;
  const before = await within
    .selectFrom('payments.payment')
    .where('cause', '=', cause)
    .where('retries', 'is', null)
    .select(['id', 'claim', 'fund', 'amount', 'purpose', 'payee_name', 'payee_bank'])
    .executeTakeFirst();
  if (before === undefined) throw new Error('A payment was neither placed nor there.');
  const account = (await openAccounts(within, vault, [before.id])).get(before.id);
  const same =
    before.claim === order.claim &&
    before.fund === order.fund &&
    sen(before.amount) === order.amount &&
    before.purpose === order.purpose &&
    before.payee_name === payee.name &&
    before.payee_bank === payee.bank &&
    account === payee.account;
  if (!same) throw new OperatingError('payments/cause-reused', { cause, payment: before.id });
  return { id: before.id, replayed: true };
}
