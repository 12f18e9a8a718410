// Reads where payments stand, what waits for officers, and where an account's statements break off.
import type { Selectable } from 'kysely';
import type { Database, Within } from '../database.ts';
import type { PaymentsTables } from './tables.ts';

export type PaymentState = Selectable<PaymentsTables['payments.payment_state']>;
export type Unmatched = Selectable<PaymentsTables['payments.unmatched']>;
export type StatementBreak = Selectable<PaymentsTables['payments.statement_break']>;

/** Where a payment stands; nothing when there is none of this id. */
export function paymentState(database: Database | Within, payment: string): Promise<PaymentState | undefined> {
  return database.selectFrom('payments.payment_state').where('payment', '=', payment).selectAll().executeTakeFirst();
}

/** The payments of a claim, in the order in which they were ordered. */
export function paymentsOfClaim(database: Database | Within, claim: string): Promise<readonly PaymentState[]> {
  return database
    .selectFrom('payments.payment_state')
    .where('claim', '=', claim)
    .orderBy('payment')
    .selectAll()
    .execute();
}

/** The reconciliation queue, oldest first; by default of all accounts. */
export function unmatchedLines(database: Database | Within, bankAccount?: string): Promise<readonly Unmatched[]> {
  const all = database.selectFrom('payments.unmatched').orderBy('source').orderBy('id').selectAll();
  return (bankAccount === undefined ? all : all.where('bank_account', '=', bankAccount)).execute();
}

/** Where a statement is missing, or one does not begin where the one before ended. */
export function statementBreaks(database: Database | Within, bankAccount: string): Promise<readonly StatementBreak[]> {
  return database
    .selectFrom('payments.statement_break')
    .where('bank_account', '=', bankAccount)
    .orderBy('later')
    .selectAll()
    .execute();
}
