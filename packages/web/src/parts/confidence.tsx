// How sure an answer is, in a word and what that word means.

import type { Language } from '@jamin/law';
import { answerWords } from '../words/answer-words.ts';

type ConfidenceProps = {
  readonly level: string;
  readonly word: string;
  readonly means: string;
  readonly language: Language;
};

export function Confidence({ level, word, means, language }: ConfidenceProps) {
  return (
    <p className="confidence">
      <span aria-hidden="true" className={`confidence-mark ${level}`} />
      <strong>{answerWords[language].confidence(word)}</strong> ({means})
    </p>
  );
}
