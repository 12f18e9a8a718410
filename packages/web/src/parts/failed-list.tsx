// Payments that did not arrive, each with why, and the form that orders it anew.

import type { Language } from '@jamin/law';
import type { FailedPayment } from '../desk/failed-payments.ts';
import { cashWords } from '../words/cash-words.ts';
import { BANK_CODE } from './account-correction.tsx';
import { ProgrammeBadge } from './programme-badge.tsx';

type FailedListProps = {
  readonly failed: readonly FailedPayment[];
  readonly isCashier: boolean;
  readonly language: Language;
};

export function FailedList({ failed, isCashier, language }: FailedListProps) {
  const words = cashWords[language];
  if (failed.length === 0) return null;
  return (
    <section aria-labelledby="gagal">
      <h2 id="gagal">
        {words.failed} <span className="count">{failed.length}</span>
      </h2>
      <p className="quiet">{words.failedLead}</p>
      <ul className="claim-list">
        {failed.map((one) => (
          <li key={one.payment}>
            <span>
              <ProgrammeBadge programme={one.fund} language={language} /> {one.claim} · {one.payee}
            </span>
            <strong className="money">{one.amount}</strong>
            <span>{one.what}</span>
            {isCashier ? <Retry failed={one} language={language} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Retry({
  failed: { payment, isHeir },
  language,
}: Pick<FailedListProps, 'language'> & { readonly failed: FailedPayment }) {
  const words = cashWords[language];
  const id = `u-${payment}`;
  return (
    <form method="post">
      <input type="hidden" name="payment" value={payment} />
      {isHeir ? (
        <>
          <label htmlFor={`${id}-bank`}>{words.bank}</label>
          <p className="hint" id={`${id}-bank-hint`}>
            {words.bankHint}
          </p>
          <input id={`${id}-bank`} name="bank" required {...BANK_CODE} aria-describedby={`${id}-bank-hint`} />
          <label htmlFor={`${id}-nomor`}>{words.account}</label>
          <input id={`${id}-nomor`} name="account" required inputMode="numeric" maxLength={34} />
        </>
      ) : (
        <p className="small quiet">{words.retryRegistered}</p>
      )}
      <button className="button second" type="submit" name="do" value="retry">
        {words.retry}
      </button>
    </form>
  );
}
