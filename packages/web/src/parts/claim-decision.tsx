// What the law says to a claim: the decision that stands or what it would be now, with its reasons, and its proof.

import type { Language } from '@jamin/law';
import type { ClaimView } from '../desk/claim-view.ts';
import { claimWords } from '../words/claim-words.ts';
import { deskWords } from '../words/desk-words.ts';
import { AnswerCard } from './answer-card.tsx';

type ClaimDecisionProps = {
  readonly claim: ClaimView;
  readonly language: Language;
  /** Whether somebody of the branch reads it; the law speaks to the claimant. */
  readonly isDesk?: boolean;
};

export function ClaimDecision({ claim: { answer, decided, returned }, language, isDesk = false }: ClaimDecisionProps) {
  const words = claimWords[language];
  return (
    <section aria-labelledby="putusan">
      <h2 id="putusan">{decided === undefined ? words.answerNow : words.decidedAnswer}</h2>
      {returned === undefined ? null : <p className="notice warn">{words.returned(returned)}</p>}
      <p className="quiet">
        {decided === undefined ? words.answerNowText : words.decidedText(decided.number, decided.day)}
      </p>
      {isDesk ? <p className="small quiet">{deskWords[language].officer.spokenTo}</p> : null}
      <AnswerCard view={answer} language={language} id="hukum" />
      {decided === undefined ? null : (
        <details>
          <summary>{words.proof}</summary>
          <dl className="hashes small">
            <dt>{words.decisionHash}</dt>
            <dd>
              <code>{decided.hash}</code>
            </dd>
            <dt>{words.lawHash}</dt>
            <dd>
              <code>{decided.law}</code>
            </dd>
          </dl>
        </details>
      )}
    </section>
  );
}

/** The parts that a decision grants, each with where its money is. */
export function ClaimMoney({ claim: { parts }, language }: ClaimDecisionProps) {
  const words = claimWords[language];
  if (parts.length === 0) return null;
  return (
    <section aria-labelledby="uang">
      <h2 id="uang">{words.money}</h2>
      <ul className="claim-money">
        {parts.map(({ cause, label, amount, tax, due, state, payment }) => (
          <li key={cause}>
            <span>
              {label}
              <small className="quiet">
                {words.due} {due}
                {tax === undefined ? '' : ` · ${tax}`}
              </small>
            </span>
            <span className="money">
              {amount}
              <small className="quiet">
                {state}
                {payment === undefined ? '' : ` · ${payment}`}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
