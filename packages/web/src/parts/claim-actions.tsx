// The next step of a claim for who reads it: decide, approve or send back; or whom it waits for.

import type { Role } from '@jamin/administration';
import type { Language } from '@jamin/law';
import type { ClaimView } from '../desk/claim-view.ts';
import { deskWords } from '../words/desk-words.ts';
import { NamePayee } from './name-payee.tsx';

type ClaimActionsProps = {
  readonly claim: ClaimView;
  readonly role: Role;
  /** Whether the reader decided it himself. */
  readonly isOwn: boolean;
  readonly language: Language;
};

export function ClaimActions(props: ClaimActionsProps) {
  const { officer } = deskWords[props.language];
  return (
    <section className="next-step" aria-labelledby="langkah">
      <h2 id="langkah">{officer.actions}</h2>
      <Step {...props} />
    </section>
  );
}

function Step({ claim, role, isOwn, language }: ClaimActionsProps) {
  const { officer } = deskWords[language];
  const { state, decided } = claim;
  if (state === 'granted') return <p>{officer.waits['cashier']}</p>;
  if (state === 'refused') return <p>{officer.waits['nobody']}</p>;
  if (state === 'decided' && decided !== undefined && role === 'approver')
    return isOwn ? <p>{officer.ownDecision}</p> : <Approving decision={decided.number} language={language} />;
  if (role !== 'officer') return <p>{officer.waits[state === 'decided' ? 'approver' : 'officer']}</p>;
  return (
    <>
      {state === 'decided' ? <p>{officer.waits['approver']}</p> : <p>{officer.decideLead}</p>}
      <form method="post">
        <button className={state === 'decided' ? 'button second' : 'button'} type="submit" name="do" value="decide">
          {decided === undefined ? officer.decide : officer.decideAgain}
        </button>
      </form>
      {claim.isHeirs ? <NamePayee payee={claim.payee} language={language} /> : null}
    </>
  );
}

type ApprovingProps = { readonly decision: number; readonly language: Language };

function Approving({ decision, language }: ApprovingProps) {
  const { officer } = deskWords[language];
  return (
    <>
      <form method="post">
        <p>{officer.approveLead}</p>
        <input type="hidden" name="decision" value={decision} />
        <button className="button" type="submit" name="do" value="approve">
          {officer.approve}
        </button>
      </form>
      <details>
        <summary>{officer.return}</summary>
        <form method="post">
          <p>{officer.returnLead}</p>
          <input type="hidden" name="decision" value={decision} />
          <div className="question">
            <label htmlFor="alasan">{officer.reason}</label>
            <p className="hint" id="alasan-hint">
              {officer.reasonHint}
            </p>
            <input id="alasan" name="reason" required maxLength={300} aria-describedby="alasan-hint" />
          </div>
          <button className="button second" type="submit" name="do" value="return">
            {officer.return}
          </button>
        </form>
      </details>
    </>
  );
}
