// Where a statement comes from, and how sure it is: its articles, or where it was read.

import type { Citation, Confidence } from '@jamin/engine';
import { citationTexts, indonesia, type Language, wordsOf } from '@jamin/law';

type SourceLineProps = {
  readonly language: Language;
  readonly citations: readonly Citation[];
  readonly confidence: Confidence;
  readonly read?: string | undefined;
};

export function SourceLine({ language, citations, confidence, read }: SourceLineProps) {
  const articles = citationTexts(indonesia, citations, language).join('; ');
  const source = [articles, read ?? ''].filter((text) => text !== '').join(' — ');
  const sure = wordsOf(language).confidence[confidence].word;
  return (
    <small className="quiet source">
      {source === '' ? null : `${source} · `}
      {language === 'id' ? `keyakinan ${sure}` : `confidence: ${sure}`}
    </small>
  );
}
