// How sure a figure or a reading is: one word with its meaning behind it.

import type { Confidence } from '@jamin/engine';
import { type Language, wordsOf } from '@jamin/law';

type ConfidenceMarkProps = { readonly level: Confidence; readonly language: Language };

const named = { id: 'keyakinan', en: 'confidence' } as const;

export function ConfidenceMark({ level, language }: ConfidenceMarkProps) {
  const { word, means } = wordsOf(language).confidence[level];
  return (
    <span className={`sure ${level}`} title={means}>
      {`${named[language]}: ${word}`}
    </span>
  );
}

/** The three words with their meanings, for the foot of a page that uses them. */
export function ConfidenceLegend({ language }: { readonly language: Language }) {
  const levels = wordsOf(language).confidence;
  return (
    <dl className="legend small">
      {(['high', 'medium', 'low'] as const).map((level) => (
        <div key={level}>
          <dt>
            <span className={`sure ${level}`}>{levels[level].word}</span>
          </dt>
          <dd>{levels[level].means}</dd>
        </div>
      ))}
    </dl>
  );
}
