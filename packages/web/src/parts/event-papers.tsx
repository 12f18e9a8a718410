// The papers of a life event, for all its claims together.

import type { Language } from '@jamin/law';
import type { Paper } from '../answers/event-terms.ts';
import { eventPageWords } from '../words/event-words.ts';
import { PaperLists } from './paper-lists.tsx';

type EventPapersProps = { readonly papers: readonly Paper[]; readonly language: Language };

export function EventPapers({ papers, language }: EventPapersProps) {
  if (papers.length === 0) return null;
  return (
    <section aria-labelledby="papers">
      <h2 id="papers">{eventPageWords(language).papers}</h2>
      <PaperLists papers={papers} language={language} />
    </section>
  );
}
