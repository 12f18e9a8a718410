// The lists of the cash desk: what is owed, what waits to be gathered, the latest batches.

import type { Language } from '@jamin/law';
import { href } from '../addresses.ts';
import type { BatchView, FreeView, OwedView } from '../desk/cash-view.ts';
import { cashWords } from '../words/cash-words.ts';
import { BANK_CODE } from './account-correction.tsx';
import { ProgrammeBadge } from './programme-badge.tsx';

type Reader = { readonly isCashier: boolean; readonly language: Language };

export function OwedList({ owed, isCashier, language }: Reader & { readonly owed: readonly OwedView[] }) {
  const words = cashWords[language];
  return (
    <section aria-labelledby="siap">
      <h2 id="siap">
        {words.owed} <span className="count">{owed.length}</span>
      </h2>
      <p className="quiet">{owed.length === 0 ? words.none : words.owedLead}</p>
      <ul className="claim-list">
        {owed.map((one) => (
          <li key={one.claim}>
            <span>
              <ProgrammeBadge programme={one.fund} language={language} /> {one.claim} · {one.name}
            </span>
            <strong className="money">{one.amount}</strong>
            <span className="quiet">{words.count(one.count)}</span>
            {isCashier ? <Order owed={one} language={language} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Order({ owed: { claim, payee }, language }: { readonly owed: OwedView; readonly language: Language }) {
  const words = cashWords[language];
  const id = `r-${claim}`;
  return (
    <form method="post">
      <input type="hidden" name="claim" value={claim} />
      <p className="small quiet">{payee === null ? words.toRegistered : words.toHeir(payee)}</p>
      {payee === null ? null : (
        <>
          <label htmlFor={`${id}-bank`}>{words.bank}</label>
          <p className="hint" id={`${id}-bank-hint`}>
            {words.bankHint}
          </p>
          <input id={`${id}-bank`} name="bank" required {...BANK_CODE} aria-describedby={`${id}-bank-hint`} />
          <label htmlFor={`${id}-nomor`}>{words.account}</label>
          <input id={`${id}-nomor`} name="account" required inputMode="numeric" maxLength={34} />
        </>
      )}
      <button className="button second" type="submit" name="do" value="order">
        {words.order}
      </button>
    </form>
  );
}

export function FreeList({ free, isCashier, language }: Reader & { readonly free: readonly FreeView[] }) {
  const words = cashWords[language];
  return (
    <section aria-labelledby="menunggu">
      <h2 id="menunggu">{words.free}</h2>
      <p className="quiet">{free.length === 0 ? words.none : words.freeLead}</p>
      <ul className="claim-list">
        {free.map(({ account, fund, count, total }) => (
          <li key={account}>
            <span>
              <ProgrammeBadge programme={fund} language={language} /> {words.count(count)}
            </span>
            <strong className="money">{total}</strong>
            {isCashier ? (
              <form method="post">
                <input type="hidden" name="account" value={account} />
                <button className="button second" type="submit" name="do" value="gather">
                  {words.gather(fund)}
                </button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

type BatchListProps = { readonly batches: readonly BatchView[]; readonly language: Language };

export function BatchList({ batches, language }: BatchListProps) {
  const words = cashWords[language];
  return (
    <section aria-labelledby="kumpulan">
      <h2 id="kumpulan">{words.batches}</h2>
      {batches.length === 0 ? <p className="quiet">{words.none}</p> : null}
      <ul className="claim-list">
        {batches.map(({ batch, fund, count, total, state }) => (
          <li key={batch}>
            <a href={href('deskBatch', language, { batch })}>
              <ProgrammeBadge programme={fund} language={language} /> {batch}
            </a>
            <span>{words.states[state]}</span>
            <span className="quiet">{words.count(count)}</span>
            <strong className="money">{total}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}
