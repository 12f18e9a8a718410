// How a programme is claimed: grounds of refusal, terms, and papers by the ground of the claim.

import type { Language } from '@jamin/law';
import { upperFirst } from '@jamin/law';
import type { ClaimsView, TermView } from '../answers/programme-claims.ts';
import { pageWords } from '../words/programme-page-words.ts';
import { LawLinks } from './law-links.tsx';

type ClaimsProps = { readonly view: ClaimsView; readonly today: string; readonly language: Language };

export function ProgrammeClaims({ view, today, language }: ClaimsProps) {
  const said = pageWords[language];
  const forClaims = view.terms.filter(({ isForClaim }) => isForClaim);
  const others = view.terms.filter(({ isForClaim }) => !isForClaim);
  return (
    <>
      <Grounds view={view} language={language} />
      <section id="tenggat">
        <h2>{said.terms}</h2>
        <p>{said.termsLead(today)}</p>
        {forClaims.map((term) => (
          <Term key={term.event} term={term} />
        ))}
        {others.length === 0 ? null : (
          <details>
            <summary>{said.employerTerms}</summary>
            {others.map((term) => (
              <Term key={term.event} term={term} />
            ))}
          </details>
        )}
      </section>
      <section id="berkas">
        <h2>{said.papers}</h2>
        {view.papers.length > 1 ? <p>{said.papersLead}</p> : null}
        {view.papers.map(({ grounds, papers }) => (
          <details key={papers.join()} className="on-paper" open={view.papers.length === 1}>
            <summary>{grounds.length === 0 ? said.anyGround : upperFirst(grounds.join(', '))}</summary>
            <ul>
              {papers.map((paper) => (
                <li key={paper}>{paper}</li>
              ))}
            </ul>
          </details>
        ))}
      </section>
    </>
  );
}

function Grounds({ view, language }: { readonly view: ClaimsView; readonly language: Language }) {
  const said = pageWords[language];
  return (
    <section id="syarat">
      <h2>{said.conditions}</h2>
      {view.grounds.length === 0 ? <p>{said.noConditions}</p> : <p>{said.conditionsLead}</p>}
      <ul>
        {view.grounds.map(({ label, text, cited }) => (
          <li key={label}>
            <strong>{`${upperFirst(label)}.`}</strong> {text}{' '}
            <span className="small">
              <LawLinks links={cited} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Term({ term: { event, lines } }: { readonly term: TermView }) {
  return (
    <div className="term">
      <h3>{event}</h3>
      {lines.map(({ text, value, cited }) => (
        <div key={text} className="line">
          <span className="text">{text}</span>
          <span className="value">{value}</span>
          <span className="cited">
            <LawLinks links={cited} />
          </span>
        </div>
      ))}
    </div>
  );
}
