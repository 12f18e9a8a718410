// The papers of a claim: seen or not, who gives each, and by which article; for an officer with boxes to tick.

import type { Language } from '@jamin/law';
import type { PaperRow } from '../desk/claim-view.ts';
import { claimWords } from '../words/claim-words.ts';
import { deskWords } from '../words/desk-words.ts';
import { LawLinks } from './blocker-list.tsx';
import { Mark } from './mark.tsx';

type ClaimPapersProps = {
  readonly papers: readonly PaperRow[];
  readonly language: Language;
  /** Whether the reader may note what was seen. */
  readonly isOfficer?: boolean;
  /** Where the articles of what is missing stand above already. */
  readonly isShort?: boolean;
};

export function ClaimPapers({ papers, language, isOfficer = false, isShort = false }: ClaimPapersProps) {
  const words = claimWords[language];
  const open = papers.filter(({ seen }) => seen === undefined);
  const list = (
    <ul className="claim-papers">
      {papers.map((paper) => (
        <Paper
          key={paper.code}
          paper={isShort && paper.seen === undefined ? { ...paper, basis: [] } : paper}
          language={language}
          isTicked={isOfficer && paper.seen === undefined}
        />
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="berkas">
      <h2 id="berkas">{words.papers}</h2>
      <p className="quiet">{isOfficer && open.length > 0 ? deskWords[language].officer.seeLead : words.papersLead}</p>
      {isOfficer && open.length > 0 ? (
        <form method="post">
          {list}
          <button className="button second" type="submit" name="do" value="see">
            {deskWords[language].officer.see}
          </button>
        </form>
      ) : (
        list
      )}
    </section>
  );
}

type PaperProps = { readonly paper: PaperRow; readonly language: Language; readonly isTicked: boolean };

function Paper({ paper: { code, name, giver, seen, basis }, language, isTicked }: PaperProps) {
  const words = claimWords[language];
  const about = (
    <small className="quiet">
      {seen === undefined ? words.notSeen : words.seen(seen)} · {giver}
      {basis.length === 0 ? null : (
        <>
          {' · '}
          <LawLinks links={basis} />
        </>
      )}
    </small>
  );
  if (isTicked) {
    return (
      <li>
        <label className="choice">
          <input type="checkbox" name="paper" value={code} />
          {name}
        </label>
        {about}
      </li>
    );
  }
  return (
    <li>
      <span className={seen === undefined ? 'paper' : 'paper seen'}>
        {seen === undefined ? null : <Mark kind="fits" />} {name}
      </span>
      {about}
    </li>
  );
}
