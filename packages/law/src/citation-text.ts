// Writes a citation as people quote it: "PP 44/2015 Pasal 25 ayat (2) huruf b".

import type { Citation, Law } from '@jamin/engine';
import { wordsOf } from './format.ts';
import type { Language } from './words.ts';

export function citationText(law: Law, citation: Citation, language: Language): string {
  const words = wordsOf(language).citation;
  const title = law.instruments.get(citation.instrument)?.title[language] ?? citation.instrument;
  const parts = [citation.elucidation === true ? `${words.elucidation} ${title}` : title];
  if (citation.article !== undefined) parts.push(`${words.article} ${citation.article}`);
  if (citation.paragraph !== undefined) parts.push(words.paragraph(citation.paragraph));
  if (citation.letter !== undefined) parts.push(words.letter(citation.letter));
  if (citation.annex !== undefined) parts.push(`${words.annex} ${citation.annex}`);
  if (citation.note !== undefined && citation.article === undefined) parts.push(`(${citation.note})`);
  return parts.join(' ');
}

export function citationTexts(law: Law, citations: readonly Citation[], language: Language): string[] {
  return [...new Set(citations.map((citation) => citationText(law, citation, language)))];
}
