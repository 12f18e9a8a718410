// Payments that did not arrive and were not ordered again: refused by the bank, or sent back; and ordering them anew.
import { asActor, businessDay, OperatingError, paymentState, retryPayment } from '@jamin/administration';
import type { Language } from '@jamin/law';
import { cashWords } from '../words/cash-words.ts';
import { readAccount } from './account-correction.ts';
import type { Acting } from './acting.ts';
import { senText } from './claim-view.ts';

export type FailedPayment = {
  readonly payment: string;
  readonly claim: string;
  readonly fund: string;
  readonly payee: string;
  readonly amount: string;
  readonly what: string;
  /** Whether an heir is paid, whose account no registry has. */
  readonly isHeir: boolean;
};

const MOST = 30;

/** The oldest first. */
export async function failedPayments({ branch, actor, language }: Acting): Promise<readonly FailedPayment[]> {
  const rows = await asActor(branch.people, actor, (within) =>
    within
      .selectFrom('payments.payment_state as s')
      .innerJoin('payments.payment as p', 'p.id', 's.payment')
      .select(({ exists, selectFrom }) => [
        ...(['s.payment', 's.claim', 's.fund', 's.amount', 's.status', 's.reason', 'p.payee_name'] as const),
        exists(selectFrom('claims.heirs as h').select('h.claim').whereRef('h.claim', '=', 's.claim')).as('heirs'),
      ])
      .where('s.status', 'in', ['rejected', 'returned'])
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('payments.payment as r').select('r.id').whereRef('r.retries', '=', 's.payment'))),
      )
      .orderBy('s.payment')
      .limit(MOST)
      .execute(),
  );
  return rows.map(({ payment, claim, fund, amount, status, reason, payee_name, heirs }) => ({
    ...{ payment, claim, fund: fund.toUpperCase(), payee: payee_name, isHeir: heirs === true },
    amount: senText(amount, language),
    what: whatOf(status === 'returned' ? 'returned' : 'rejected', reason, language),
  }));
}

function whatOf(status: 'rejected' | 'returned', reason: string | null, language: Language): string {
  const { failedStates, reasons, reasonUnknown } = cashWords[language];
  if (reason === null) return failedStates[status];
  return `${failedStates[status]}: ${reasons[reason] ?? reasonUnknown(reason)}`;
}

/** To the account that the registry has now, or to the one in an heir's bank book. */
export async function retryFailed({ branch, actor }: Acting, form: FormData): Promise<string> {
  const { at, id: by } = actor;
  const payment = String(form.get('payment') ?? '');
  const read = readAccount(form);
  return asActor(branch.people, actor, async (within) => {
    const failed = await paymentState(within, payment);
    if (failed === undefined) throw new OperatingError('payments/no-such-payment', { payment });
    const { claim } = failed;
    const heir = await within
      .selectFrom('claims.heirs')
      .select('payee')
      .where('claim', '=', claim)
      .orderBy('number', 'desc')
      .executeTakeFirst();
    if (heir !== undefined && read === undefined) return 'no-account';
    const typed =
      heir === undefined || read === undefined
        ? undefined
        : { name: heir.payee, bank: read.bank, account: read.number };
    await retryPayment(within, branch.vault, { payment, payee: typed, dueOn: businessDay(at), at, by });
    return 'retried';
  });
}
