// What would have to be otherwise for another answer, one line each; or that it is still searched for, or was not.

import type { Language } from '@jamin/law';
import type { Changes } from '../answers/answer-view.ts';
import { answerWords } from '../words/answer-words.ts';

type WhatWouldChangeProps = { readonly changes: Changes; readonly language: Language };

export function WhatWouldChange({ changes: { heading, lines, when }, language }: WhatWouldChangeProps) {
  if (when !== 'now') {
    const { searching, notSearched } = answerWords[language];
    return <p className="quiet small">{when === 'later' ? searching : notSearched}</p>;
  }
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{heading}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
