// Where the words of a citation can be read here: the page of its article.

import type { Citation, Decision, Law } from '@jamin/engine';
import { citationText, type Language } from '@jamin/law';
import { href } from '../addresses.ts';

/** The page of a cited article; undefined for what has no page (our own readings, annexes without an article). */
function citationAddress(citation: Citation, language: Language): string | undefined {
  if (citation.instrument === 'ruling' || citation.article === undefined) return undefined;
  return href('article', language, { instrument: citation.instrument, article: citation.article });
}

/** Addresses by the text of the citation, for all that a decision rests on. */
export function citationAddresses(
  law: Law,
  { basis }: Decision,
  language: Language,
): { readonly [text: string]: string } {
  const citations = [
    ...basis.rules.flatMap(({ version }) => version.citations),
    ...basis.parameters.flatMap(({ row }) => row?.citations ?? []),
  ];
  const pairs = citations.flatMap((citation) => {
    const address = citationAddress(citation, language);
    return address === undefined ? [] : [[citationText(law, citation, language), address] as const];
  });
  return Object.fromEntries(pairs);
}
