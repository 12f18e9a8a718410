// The address of what a citation points at: its article, its annex, or the instrument as a whole.

import type { Citation } from '@jamin/engine';
import type { Language } from '@jamin/law';
import { href } from './addresses.ts';

/** The word for a place in an instrument, the same in both languages; undefined for the instrument as a whole. */
export function placeSlug({ article, annex }: Citation): string | undefined {
  const place = article ?? (annex === undefined ? undefined : `lampiran-${annex}`);
  return place?.toLowerCase().replace(/[^\da-z]+/g, '-');
}

/** Where people read what the citation points at. */
export function lawHref(citation: Citation, language: Language): string {
  const article = placeSlug(citation);
  const { instrument } = citation;
  return article === undefined
    ? href('instrument', language, { instrument })
    : href('article', language, { instrument, article });
}
