// Another bank account: the form of whose money came back, and the list of what a second person decides.

import type { Language } from '@jamin/law';
import type { OpenCorrection } from '../desk/account-correction.ts';
import { accountWords } from '../words/account-words.ts';
import { cashWords } from '../words/cash-words.ts';

/** As the form of a bank code is read: eight letters and digits, or eleven. */
export const BANK_CODE = { pattern: '[A-Za-z0-9]{8}([A-Za-z0-9]{3})?', maxLength: 11, autoComplete: 'off' } as const;

type AccountNeededProps = { readonly needed: 'no' | 'ask' | 'asked'; readonly language: Language };

export function AccountNeeded({ needed, language }: AccountNeededProps) {
  const words = accountWords[language];
  const { bank, bankHint, account } = cashWords[language];
  if (needed === 'no') return null;
  return (
    <section className="next-step" aria-labelledby="rekening">
      <h2 id="rekening">{words.title}</h2>
      {needed === 'asked' ? (
        <p>{words.asked}</p>
      ) : (
        <form method="post">
          <p>{words.lead}</p>
          <div className="question">
            <label htmlFor="rek-bank">{bank}</label>
            <p className="hint" id="rek-bank-hint">
              {bankHint}
            </p>
            <input id="rek-bank" name="bank" required {...BANK_CODE} aria-describedby="rek-bank-hint" />
          </div>
          <div className="question">
            <label htmlFor="rek-nomor">{account}</label>
            <input id="rek-nomor" name="account" required inputMode="numeric" maxLength={34} autoComplete="off" />
          </div>
          <button className="button" type="submit" name="do" value="account">
            {words.ask}
          </button>
        </form>
      )}
    </section>
  );
}

type AccountsProps = { readonly open: readonly OpenCorrection[]; readonly language: Language };

export function AccountsToApprove({ open, language }: AccountsProps) {
  const words = accountWords[language];
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="rekening">
      <h2 id="rekening">
        {words.toApprove} <span className="count">{open.length}</span>
      </h2>
      <p className="quiet">{words.toApproveLead}</p>
      <ul className="claim-list">
        {open.map(({ correction, name, asked, isOwn }) => (
          <li key={correction}>
            <span>{name}</span>
            <span className="quiet">{words.askedOn(asked)}</span>
            {isOwn ? (
              <span>{words.own}</span>
            ) : (
              <form method="post" className="actions">
                <input type="hidden" name="correction" value={correction} />
                <button className="button" type="submit" name="do" value="approve-account">
                  {words.approve}
                </button>
                <button className="button second" type="submit" name="do" value="refuse-account">
                  {words.refuse}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
