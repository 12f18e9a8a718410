// A time line of one figure of the law: when it changed, to what, and which value was used.

import type { Language } from '@jamin/law';
import type { FigureChanges } from '../answers/figure-changes.ts';
import { answerWords } from '../words/answer-words.ts';

type ChangesLineProps = { readonly picture: FigureChanges; readonly language: Language };

export function ChangesLine({ picture, language }: ChangesLineProps) {
  return (
    <figure className="changes-line">
      <figcaption>{picture.heading}</figcaption>
      <ol>
        {picture.points.map(({ since, value, isUsed }) => (
          <li key={since} className={isUsed ? 'used' : undefined}>
            <span>{since}</span> <strong className="money">{value}</strong>
            {isUsed ? ` (${answerWords[language].used})` : ''}
          </li>
        ))}
      </ol>
    </figure>
  );
}
