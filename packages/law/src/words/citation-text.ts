// Writes a citation as people quote it: "PP 44/2015 Pasal 25 ayat (2) huruf b".

import { type Citation, type Decision, date, type Law } from '@jamin/engine';
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
  if (place !== undefined) {
    const article = place.replace('Pasal', words.article).replace('Lampiran', words.annex);
    parts.push(article.replace('angka', words.point));
  }
  return parts.join(' ');
}

export function citationTexts(law: Law, citations: readonly Citation[], language: Language): string[] {
  return [...new Set(citations.map((citation) => citationText(law, citation, language)))];
}

/** Regulations of one programme alone; an article of another programme does not bear on it. */
const OF: { readonly [programme: string]: readonly string[] } = {
  JKK: ['pp-44-2015', 'pp-82-2019', 'pp-49-2023', 'permenaker-5-2021', 'permenaker-1-2025'],
  JKM: ['pp-44-2015', 'pp-82-2019', 'pp-49-2023', 'permenaker-5-2021', 'permenaker-1-2025'],
  JHT: ['pp-46-2015', 'pp-60-2015', 'permenaker-19-2015', 'permenaker-4-2022', 'pp-68-2009'],
  JP: ['pp-45-2015', 'permenaker-29-2015'],
  JKP: ['pp-37-2021', 'pp-6-2025', 'permenaker-15-2021', 'permenaker-2-2025'],
};

/** The citations that bear on a decision: already made on its day and as known, and not of another programme. */
export function bearing(law: Law, citations: readonly Citation[], decision: Decision): readonly Citation[] {
  const last = Math.min(decision.on, decision.known ?? decision.on);
  const programme = decision.facts['programme'];
  const others = Object.entries(OF).filter(([name]) => name !== programme);
  const own = typeof programme === 'string' ? (OF[programme] ?? []) : [];
  const foreign = new Set(own.length === 0 ? [] : others.flatMap(([, ids]) => ids).filter((id) => !own.includes(id)));
  const kept = citations.filter(({ instrument }) => {
    const made = law.instruments.get(instrument);
    const since = made?.published ?? made?.signed ?? made?.inForce;
    return (since === undefined || date(since) <= last) && !foreign.has(instrument);
  });
  return kept.length > 0 ? kept : citations;
}
