// A part of the site on the page of parts: its name, and each of its states under the word for it.

import type { Language } from '@jamin/law';
import type { ReactNode } from 'react';
import { partNames, type StateName, stateNames } from '../words/part-words.ts';

type PartName = keyof typeof partNames;

type ShelfProps = { readonly part: PartName; readonly language: Language; readonly children: ReactNode };

export function PartShelf({ part, language, children }: ShelfProps) {
  return (
    <section id={part} className="part-shelf">
      <h2>{partNames[part][language]}</h2>
      {children}
    </section>
  );
}

type StateProps = { readonly state: StateName; readonly language: Language; readonly children: ReactNode };

export function PartState({ state, language, children }: StateProps) {
  return (
    <div className="part-state">
      <p className="quiet small">{stateNames[state][language]}</p>
      {children}
    </div>
  );
}
