// The next step of a claim for who reads it: decide, approve or send back; or whom it waits for.

import type { Role } from '@jamin/administration';
import type { Language } from '@jamin/law';
import type { ReactNode } from 'react';
import { href } from '../addresses.ts';
import type { ClaimView } from '../desk/claim-view.ts';
import type { ObjectionView } from '../desk/objection-view.ts';
import { deskWords } from '../words/desk-words.ts';
import { objectionWords } from '../words/objection-words.ts';
import { NamePayee } from './name-payee.tsx';

type ClaimActionsProps = {
  readonly claim: ClaimView;
  readonly objections: ObjectionView;
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

function Step({ claim, objections, role, isOwn, language }: ClaimActionsProps) {
  const { officer } = deskWords[language];
  const { state, decided } = claim;
  if (objections.state === 'upheld') return <Upheld renewed={objections.renewed} role={role} language={language} />;
  if (state === 'granted') return <p>{officer.waits['cashier']}</p>;
  if (state === 'refused') return <p>{officer.waits['nobody']}</p>;
  if (state === 'decided' && decided !== undefined && role === 'approver')
    return isOwn ? (
      <p>{officer.ownDecision}</p>
    ) : (
      <Approving claim={claim} decision={decided.number} language={language} />
    );
  if (role !== 'officer') return <p>{officer.waits[state === 'decided' ? 'approver' : 'officer']}</p>;
  const first = firstOf(claim, 'decide', language);
  return (
    <>
      {state === 'decided' ? <p>{officer.waits['approver']}</p> : <p>{officer.decideLead}</p>}
      <form method="post">
        <Button step="decide" first={first} isSecond={state === 'decided'}>
          {decided === undefined ? officer.decide : officer.decideAgain}
        </Button>
        <First first={first} language={language} />
      </form>
      {claim.isHeirs ? <NamePayee payee={claim.payee} language={language} /> : null}
    </>
  );
}

type UpheldProps = Pick<ClaimActionsProps, 'role' | 'language'> & Pick<ObjectionView, 'renewed'>;

/** This claim is over; the new one goes on. */
function Upheld({ renewed, role, language }: UpheldProps) {
  const words = objectionWords[language];
  if (renewed !== undefined)
    return (
      <p>
        {words.renewedNext}: <a href={href('deskClaim', language, { claim: renewed })}>{renewed}</a>
      </p>
    );
  if (role !== 'officer') return <p>{words.renewWaits}</p>;
  return (
    <p>
      <a href="#keberatan">{words.renewNext}</a>
    </p>
  );
}

/** What must come before a step, each with where on the page it is done. */
type Hurdle = { readonly text: string; readonly href: string };

function firstOf(claim: ClaimView, step: 'decide' | 'approve', language: Language): readonly Hurdle[] {
  const { before } = deskWords[language].officer;
  const { papers, missing, isHeirs, payee, answer } = claim;
  const unseen = papers.filter(({ seen }) => seen === undefined).length;
  const said = missing.map(({ label }) => ({ text: before.fact(label), href: '#keterangan' }));
  if (step === 'decide')
    return [...(unseen === 0 ? [] : [{ text: before.papers(`${unseen}`), href: '#berkas' }]), ...said];
  const isUnnamed = isHeirs && payee === undefined && answer.outcome === 'granted';
  return [...said, ...(isUnnamed ? [{ text: before.payee, href: '#menahan' }] : [])];
}

type ButtonProps = {
  readonly step: string;
  readonly first: readonly Hurdle[];
  readonly isSecond?: boolean;
  readonly children: ReactNode;
};

function Button({ step, first, isSecond = false, children }: ButtonProps) {
  const isHeld = first.length > 0;
  return (
    <button
      className={isSecond ? 'button second' : 'button'}
      type="submit"
      name="do"
      value={step}
      disabled={isHeld}
      aria-describedby={isHeld ? 'dulu' : undefined}
    >
      {children}
    </button>
  );
}

/** Why the step cannot be taken yet. */
function First({ first, language }: { readonly first: readonly Hurdle[]; readonly language: Language }) {
  if (first.length === 0) return null;
  return (
    <div id="dulu" className="first">
      <p>{deskWords[language].officer.before.lead}</p>
      <ul>
        {first.map(({ text, href }) => (
          <li key={text}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

type ApprovingProps = { readonly claim: ClaimView; readonly decision: number; readonly language: Language };

function Approving({ claim, decision, language }: ApprovingProps) {
  const { officer } = deskWords[language];
  const { outcome, sentence } = claim.answer;
  const first = firstOf(claim, 'approve', language);
  return (
    <>
      <form method="post">
        <p>
          <strong>{officer.outcome}:</strong> {sentence}
        </p>
        <p>{outcome === 'granted' ? officer.approveLead : officer.approveRefusal}</p>
        <input type="hidden" name="decision" value={decision} />
        <Button step="approve" first={first}>
          {officer.approve}
        </Button>
        <First first={first} language={language} />
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
