// Every citation of the law has an address of its own, and two places never share one.
import type { Citation } from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { expect, test } from 'vitest';
import { counterpart } from './addresses.ts';
import { lawHref, placeSlug } from './law-address.ts';

const dated = [
  ...[...indonesia.rules.values()].flatMap(({ versions }) => versions),
  ...[...indonesia.parameters.values()].flatMap(({ rows }) => rows),
];
const citations: readonly Citation[] = dated.flatMap((one) => one.citations);

test('an article, an annex and a whole instrument each have their address', () => {
  expect(lawHref({ instrument: 'pp-44-2015', article: '25', paragraph: '2' }, 'id')).toBe('/hukum/pp-44-2015/25');
  expect(lawHref({ instrument: 'pp-49-2023', article: '16A' }, 'en')).toBe('/en/law/pp-49-2023/16a');
  expect(lawHref({ instrument: 'pp-44-2015', annex: 'III' }, 'id')).toBe('/hukum/pp-44-2015/lampiran-iii');
  expect(lawHref({ instrument: 'practice' }, 'en')).toBe('/en/law/practice');
});

test('two places of one instrument never share an address', () => {
  expect(citations.length).toBeGreaterThan(0);
  const places = new Map<string, string>();
  for (const citation of citations) {
    const slug = placeSlug(citation);
    if (slug === undefined) continue;
    const address = `${citation.instrument}/${slug}`;
    const place = JSON.stringify([citation.article ?? null, citation.article === undefined ? citation.annex : null]);
    expect(places.get(address) ?? place).toBe(place);
    places.set(address, place);
  }
  expect(places.size).toBeGreaterThan(0);
});

test('the switch of languages keeps the article', () => {
  for (const citation of citations) {
    expect(counterpart(lawHref(citation, 'id'), '', 'en')).toBe(lawHref(citation, 'en'));
  }
});
