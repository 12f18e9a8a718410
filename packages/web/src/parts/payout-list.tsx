// Payouts that were really made, each with its date, its source and what the law of that day says.

import type { Language } from '@jamin/law';
import type { OccupationText, PayoutText } from '../answers/occupation-text.ts';
import { occupationWords } from '../words/occupation-words.ts';

type PayoutListProps = { readonly language: Language; readonly work: OccupationText };

export function PayoutList({ language, work }: PayoutListProps) {
  const words = occupationWords[language];
  const intro = work.arePayoutsOwn ? words.payoutsOwn : words.payoutsNear;
  return (
    <section>
      <h2>{words.payouts}</h2>
      <p>{work.payouts.length === 0 ? words.payoutsNone : intro}</p>
      <ul className="benefits">
        {work.payouts.map((payout) => (
          <PayoutCard key={payout.id} language={language} payout={payout} />
        ))}
      </ul>
    </section>
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
