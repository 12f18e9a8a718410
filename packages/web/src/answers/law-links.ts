// Citations as links to the pages of their articles, and the address behind a citation that is only text.

import type { Citation } from '@jamin/engine';
import { citationText, indonesia, type Language } from '@jamin/law';
import { lawHref } from '../law-address.ts';

export type LawLink = { readonly text: string; readonly href: string };

/** Every citation once, as people quote it, with the page where it is read. */
export function lawLinks(citations: readonly Citation[], language: Language): readonly LawLink[] {
  const links = citations.map((citation) => linkOf(citation, language));
  return [...new Map(links.map((link) => [link.text, link])).values()];
}

function linkOf(citation: Citation, language: Language): LawLink {
  return { text: citationText(indonesia, citation, language), href: lawHref(citation, language) };
}
