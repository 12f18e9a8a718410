// A citation points at a place in an instrument of law; it is data, never a comment.

/** `{ instrument: 'pp-44-2015', article: '25', paragraph: '2', letter: 'a' }`; `annex` for a Lampiran, `note` for what is not an article. */
export type Citation = {
  readonly instrument: string;
  readonly article?: string;
  readonly paragraph?: string;
  readonly letter?: string;
  readonly annex?: string;
  readonly elucidation?: boolean;
  readonly note?: string;
};

export type Confidence = 'high' | 'medium' | 'low';

/** The weaker of two: an answer is no surer than the weakest fact under it. */
export function weaker(a: Confidence, b: Confidence): Confidence {
  if (a === 'low' || b === 'low') return 'low';
  return a === 'medium' || b === 'medium' ? 'medium' : 'high';
}

/** A doubt about the text, the reading chosen and why; shown to the person it decides about. */
export type Interpretation = {
  readonly ruling: number;
  readonly question: Words;
  readonly choice: Words;
  readonly because: Words;
  readonly confidence: Confidence;
  /** When the doubt bears on an answer; always, where it is not said. */
  readonly matters?: Matters;
};

/** All that is named must hold: facts stated, a fact with one of these words, the day of the event within the days. */
export type Matters = {
  readonly given?: readonly string[];
  readonly words?: { readonly [fact: string]: readonly string[] };
  readonly from?: string;
  readonly to?: string;
};

/** A text for people, in both languages, Indonesian first. */
export type Words = { readonly id: string; readonly en: string };
