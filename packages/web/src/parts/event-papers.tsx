// The papers of a life event: what is always brought, and what only in the case that is named.

import type { Language } from '@jamin/law';
import type { Paper } from '../answers/event-terms.ts';
import { eventPageWords } from '../words/event-words.ts';
import { ProgrammeBadge } from './programme-badge.tsx';

type EventPapersProps = { readonly papers: readonly Paper[]; readonly language: Language };

export function EventPapers({ papers, language }: EventPapersProps) {
  if (papers.length === 0) return null;
  const words = eventPageWords(language);

  return (
    <section aria-labelledby="papers">
      <h2 id="papers">{words.papers}</h2>
      <PaperList
        heading={words.always}
        papers={papers.filter(({ onlyIf }) => onlyIf === undefined)}
        language={language}
      />
      <PaperList
        heading={words.onlyIf}
        papers={papers.filter(({ onlyIf }) => onlyIf !== undefined)}
        language={language}
      />
    </section>
  );
}

type PaperListProps = {
  readonly heading: string;
  readonly papers: readonly Paper[];
  readonly language: Language;
};

/** Papers with the claims that need them; where one is needed in one case alone, the case comes first. */
function PaperList({ heading, papers, language }: PaperListProps) {
  if (papers.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul className="papers">
        {papers.map(({ label, onlyIf, programmes }) => (
          <li key={label}>
            {onlyIf === undefined ? null : <span>… {onlyIf}: </span>}
            {label}{' '}
            {programmes.map((programme) => (
              <ProgrammeBadge key={programme} programme={programme} language={language} />
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
