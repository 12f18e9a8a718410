// Payouts that were really made, each with its date, its source and what the law of that day says.

import type { Language } from '@jamin/law';
import type { OccupationText, PayoutText } from '../answers/occupation-text.ts';
import { occupationWords } from '../words/occupation-words.ts';

/** More than this fill a phone's screen before the reader comes to what is new. */
const FIRST_SHOWN = 3;

type PayoutListProps = { readonly language: Language; readonly work: OccupationText };

export function PayoutList({ language, work }: PayoutListProps) {
  const words = occupationWords[language];
  const intro = work.arePayoutsOwn ? words.payoutsOwn : words.payoutsNear;
  return (
    <section>
      <h2>{words.payouts}</h2>
      <p>{work.payouts.length === 0 ? words.payoutsNone : intro}</p>
      <Cards language={language} payouts={work.payouts.slice(0, FIRST_SHOWN)} />
      {work.payouts.length > FIRST_SHOWN ? (
        <details>
          <summary>{words.morePayouts}</summary>
          <Cards language={language} payouts={work.payouts.slice(FIRST_SHOWN)} />
        </details>
      ) : null}
    </section>
  );
}

function Cards({ language, payouts }: { readonly language: Language; readonly payouts: readonly PayoutText[] }) {
  return (
    <ul className="benefits">
      {payouts.map((payout) => (
        <PayoutCard key={payout.id} language={language} payout={payout} />
      ))}
    </ul>
  );
}

function PayoutCard({ language, payout }: { readonly language: Language; readonly payout: PayoutText }) {
  const words = occupationWords[language];
  return (
    <li className="card">
      <h3>{payout.who}</h3>
      <p className="money big">
        {payout.amount} {payout.each ? <small className="small">{words.each}</small> : null}
      </p>
      <p>
        {payout.what}. {payout.paidBy} {payout.note}
      </p>
      <p className="small quiet">
        {`${payout.when}. ${payout.isAssumed ? words.fitsChosen : words.fits} `}
        <a href={payout.source} rel="noreferrer">
          {words.source}
        </a>
      </p>
    </li>
  );
}
