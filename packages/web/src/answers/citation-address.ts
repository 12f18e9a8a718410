// Where the words of a citation can be read here: the page of its article.

import type { Decision, Law } from '@jamin/engine';
import { citationText, type Language } from '@jamin/law';
import { lawHref } from '../law-address.ts';

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
