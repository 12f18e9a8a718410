// A term: who must do what by when, and for which programme and event it runs.

import { type Citation, type Expression, type Interpretation, type Rule, type Words, write as w } from '@jamin/engine';

type Term = {
  readonly duty: string;
  readonly label: Words;
  /** When the term runs and since when; before its first version nobody owes the duty. */
  readonly versions: readonly {
    readonly from: string;
    readonly published?: string;
    readonly runs: Expression;
    readonly citations: readonly Citation[];
    readonly text?: Words;
  }[];
  readonly due: Expression;
  readonly interpretations?: readonly Interpretation[];
};

/** The two rules of a term: whether it runs, and the last day on which the duty is done in time. */
export type TermRules = { readonly duty: string; readonly runs: Rule; readonly due: Rule };

export function termRules(file: string, { duty, label, versions, due, interpretations = [] }: Term): TermRules {
  const first = versions[0];
  return {
    duty,
    runs: {
      id: `duties.${file}.${duty}-runs`,
      label: { id: `Tenggat berlaku: ${label.id}`, en: `The term runs: ${label.en}` },
      type: 'boolean',
      versions: [
        { from: '1900-01-01', citations: first?.citations ?? [], formula: w.truth(false) },
        ...versions.map(({ runs, text: _, ...version }) => ({ ...version, formula: runs })),
      ],
    },
    due: {
      id: `duties.${file}.${duty}`,
      label,
      type: 'date',
      versions: versions.map(({ runs: _, ...version }) => ({ ...version, formula: due })),
      interpretations,
    },
  };
}

/** The day the term starts: as stated, else the day of the event. */
export const start: Expression = w.choose(w.when(w.given('at'), w.fact('at')), w.eventDay);

export function isProgramme(...words: string[]): Expression {
  return w.isOneOf(w.fact('programme'), ...words);
}

export function isEvent(word: string): Expression {
  return w.equal(w.fact('event'), w.word(word));
}
