// Papers to bring: those that are always brought, and those only in the case that is named.

import type { Language } from '@jamin/law';
import { answerWords } from '../words/answer-words.ts';
import { ProgrammeBadge } from './programme-badge.tsx';

type ListedPaper = {
  readonly label: string;
  readonly onlyIf?: string | undefined;
  /** The claims that need it, where there are several. */
  readonly programmes?: readonly string[];
};

type PaperListsProps = { readonly papers: readonly ListedPaper[]; readonly language: Language };

export function PaperLists({ papers, language }: PaperListsProps) {
  const words = answerWords[language];
  const always = papers.filter(({ onlyIf }) => onlyIf === undefined);
  const sometimes = papers.filter(({ onlyIf }) => onlyIf !== undefined);
  return (
    <>
      <PaperList heading={words.always} papers={always} language={language} />
      <PaperList heading={words.onlyIf} papers={sometimes} language={language} />
    </>
  );
}

type PaperListProps = PaperListsProps & { readonly heading: string };

/** Papers with the claims that need them; where one is needed in one case alone, the case comes first. */
function PaperList({ heading, papers, language }: PaperListProps) {
  if (papers.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul className="papers">
        {papers.map(({ label, onlyIf, programmes = [] }) => (
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
