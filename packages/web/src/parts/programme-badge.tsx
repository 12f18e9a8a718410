// The short name of a programme in its colour; the whole name is said to those who do not see it.

import type { Language } from '@jamin/law';
import { answerWords } from '../words/answer-words.ts';

type ProgrammeBadgeProps = { readonly programme: string; readonly language: Language };

export function ProgrammeBadge({ programme, language }: ProgrammeBadgeProps) {
  return (
    <abbr className={`badge ${programme.toLowerCase()}`} title={answerWords[language].programmes[programme]}>
      {programme}
    </abbr>
  );
}
