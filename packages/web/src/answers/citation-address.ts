// Where the words of a citation can be read here: the page of its article.

import type { Citation, Decision, Law } from '@jamin/engine';
import { citationText, indonesia, type Language } from '@jamin/law';
import { lawHref } from '../law-address.ts';

export type Cited = { readonly text: string; readonly href: string };

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
  return Object.fromEntries(citations.map((one) => [citationText(law, one, language), lawHref(one, language)]));
}

/** Each place once, with the address of what it cites. */
export function cite(citations: readonly Citation[], language: Language): readonly Cited[] {
  const places = citations.map((one) => [citationText(indonesia, one, language), lawHref(one, language)] as const);
  return [...new Map(places)].map(([text, href]) => ({ text, href }));
}
