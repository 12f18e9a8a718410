// Everything after a death: what is expected in total, the claims behind it, one set of papers, and who may claim.

import type { Language } from '@jamin/law';
import { href } from '../addresses.ts';
import type { DeathView } from '../desk/death-view.ts';
import { claimWords } from '../words/claim-words.ts';
import { deathWords } from '../words/death-words.ts';
import { ClaimSteps } from './claim-steps.tsx';
import { FamilyTree } from './family-tree.tsx';
import { Mark } from './mark.tsx';
import { Money } from './money.tsx';
import { ProgrammeBadge } from './programme-badge.tsx';

type DeathClaimsProps = { readonly view: DeathView; readonly language: Language };

export function DeathClaims({ view, language }: DeathClaimsProps) {
  const words = deathWords[language];
  return (
    <>
      <Expected view={view} language={language} />
      <section aria-labelledby="klaim">
        <h2 id="klaim">{words.claims}</h2>
        <p className="quiet">{words.claimsLead}</p>
        {view.claims.map(({ claim, programme, steps }) => (
          <article key={claim} className="card">
            <h3>
              <ProgrammeBadge programme={programme} language={language} /> {claim}
            </h3>
            <ClaimSteps steps={steps} language={language} />
            <a href={href('myClaim', language, { claim })}>
              {words.openClaim} ({claim})
            </a>
          </article>
        ))}
      </section>
      <JointPapers view={view} language={language} />
      {view.heirs?.heirs === undefined ? null : (
        <section aria-labelledby="waris">
          <h2 id="waris">{words.heirs}</h2>
          <p>{view.heirs.sentence}</p>
          <FamilyTree heirs={view.heirs.heirs} language={language} />
        </section>
      )}
    </>
  );
}

/** The sum of the parts, and the parts. */
function Expected({ view: { total, lines, later }, language }: DeathClaimsProps) {
  const words = deathWords[language];
  return (
    <section className="answer" aria-labelledby="jumlah">
      <h2 id="jumlah">{words.total}</h2>
      <p>
        <Money text={total} isBig />
      </p>
      <p className="quiet">{words.totalLead}</p>
      {lines.map(({ label, text }) => (
        <div className="line" key={label}>
          <span className="text">
            <ProgrammeBadge programme={label} language={language} />
          </span>
          <span className="value money">{text}</span>
        </div>
      ))}
      {later.length === 0 ? null : <h3>{words.later}</h3>}
      {later.map(({ label, text }) => (
        <div className="line" key={label}>
          <span className="text">{label}</span>
          <span className="value money">{text}</span>
        </div>
      ))}
    </section>
  );
}

function JointPapers({ view: { papers }, language }: DeathClaimsProps) {
  const words = deathWords[language];
  return (
    <section aria-labelledby="berkas">
      <h2 id="berkas">{words.papers}</h2>
      <p className="quiet">{words.papersLead}</p>
      <ul className="claim-papers">
        {papers.map(({ code, name, giver, seen, programmes }) => (
          <li key={code}>
            <span className={seen === undefined ? 'paper' : 'paper seen'}>
              {seen === undefined ? null : <Mark kind="fits" />} {name}
            </span>{' '}
            {programmes.map((programme) => (
              <ProgrammeBadge key={programme} programme={programme} language={language} />
            ))}
            <small className="quiet">
              {seen === undefined ? claimWords[language].notSeen : claimWords[language].seen(seen)} · {giver}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
