// A citation points at a place in an instrument of law; it is data, never a comment.

/**
 * `{ instrument: 'pp-44-2015', article: '25', paragraph: '2', letter: 'a' }`; `annex` for a Lampiran, `note` for what
 * is not an article.
 */
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

/** A text for people, in both languages, Indonesian first. */
export type Words = { readonly id: string; readonly en: string };
