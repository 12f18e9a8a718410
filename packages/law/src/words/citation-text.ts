// Writes a citation as people quote it: "PP 44/2015 Pasal 25 ayat (2) huruf b".

import type { Citation, Law } from '@jamin/engine';
import { wordsOf } from './format.ts';
import type { Language } from './words.ts';

/** "PP 44/2015" of "PP 44/2015 tentang penyelenggaraan …"; a title without a number stays whole. */
const NUMBERED = /^(?:UU|PP|Perpres|Keppres|Inpres|Permenaker|PMK|Peraturan BPJS-TK) [\dA-Z./]+/;

function shortTitle(law: Law, instrument: string, language: Language): string {
  const title = law.instruments.get(instrument)?.title;
  if (title === undefined) return instrument;
  return NUMBERED.exec(title.id)?.[0] ?? title[language];
}

/** A note is for people when it names a place in the instrument; other notes are for those who keep the law files. */
const PLACE = /^(?:Pasal|Lampiran|[A-Z]\.\d)[^;]*/;

export function citationText(law: Law, citation: Citation, language: Language): string {
  const words = wordsOf(language).citation;
  const title = shortTitle(law, citation.instrument, language);
  if (citation.instrument === 'ruling') return `${title} ${citation.article ?? ''}`.trim();
  const parts = [citation.elucidation === true ? `${words.elucidation} ${title}` : title];
  if (citation.article !== undefined) parts.push(`${words.article} ${citation.article}`);
  if (citation.paragraph !== undefined) parts.push(words.paragraph(citation.paragraph));
  if (citation.letter !== undefined) parts.push(words.letter(citation.letter));
  if (citation.annex !== undefined) parts.push(`${words.annex} ${citation.annex}`);
  const place = citation.article === undefined ? PLACE.exec(citation.note ?? '')?.[0] : undefined;
  if (place !== undefined) parts.push(place.replace('Pasal', words.article).replace('Lampiran', words.annex));
  return parts.join(' ');
}

export function citationTexts(law: Law, citations: readonly Citation[], language: Language): string[] {
  return [...new Set(citations.map((citation) => citationText(law, citation, language)))];
}
