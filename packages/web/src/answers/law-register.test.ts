// Every citation of the law leads to a page that says something, and every link on these pages leads somewhere.
import { date } from '@jamin/engine';
import { indonesia, readingsOf } from '@jamin/law';
import { expect, test } from 'vitest';
import { nameOf, pages } from '../addresses.ts';
import { lawHref } from '../law-address.ts';
import { articleView, instrumentView, instrumentViews } from './law-register.ts';
import { calculatorLinks } from './room-links.ts';

const today = date('2026-01-15');
const languages = ['id', 'en'] as const;
const rules = [...indonesia.rules.values()];
const cited = [
  ...rules.flatMap(({ versions }) => versions),
  ...[...indonesia.parameters.values()].flatMap(({ rows }) => rows),
].flatMap(({ citations }) => citations);
const readings = readingsOf(rules).flatMap(({ interpretation: { ruling } }) =>
  ruling === 0 ? [] : [{ instrument: 'ruling', article: String(ruling) }],
);

/** Whether an address below the register shows a page; every other internal address must be one of the house. */
function resolves(href: string, language: 'id' | 'en'): boolean {
  const root = `${pages.laws[language]}/`;
  if (!href.startsWith(root)) return calculators(language).includes(href);
  const [instrument = '', article, ...rest] = href.slice(root.length).split('/');
  if (rest.length > 0) return false;
  if (article === undefined) return instrumentView(instrument, language) !== undefined;
  return articleView(instrument, article, today, language) !== undefined;
}

function calculators(language: 'id' | 'en'): readonly string[] {
  const rooms = [
    ...new Set([...rules.map(({ id }) => id), ...indonesia.parameters.keys()].map((id) => id.split('.')[0])),
  ];
  return calculatorLinks(
    rooms.flatMap((room) => room ?? []),
    language,
  ).map(({ href }) => href);
}

test.each(languages)('every citation and every reading has its page (%s)', (language) => {
  expect(cited.length).toBeGreaterThan(500);
  expect(readings.length).toBeGreaterThan(50);
  const broken = [...cited, ...readings]
    .map((one) => lawHref(one, language))
    .filter((href) => !resolves(href, language));
  expect([...new Set(broken)]).toEqual([]);
});

test.each(languages)('every link of the register leads to a page that shows a use or a reading (%s)', (language) => {
  let seen = 0;
  for (const view of instrumentViews(language)) {
    for (const { href } of [...view.places, ...view.amends, ...view.amendedBy]) {
      expect(resolves(href, language), href).toBe(true);
    }
    for (const { href } of view.places) {
      const slug = href === view.href ? undefined : href.split('/').at(-1);
      const article = articleView(view.id, slug, today, language);
      const shown = [article?.rules.length, article?.figures.length, article?.readings.length];
      expect(
        shown.some((count) => count !== undefined && count > 0),
        href,
      ).toBe(true);
      for (const { ruling } of article?.readings ?? []) {
        if (ruling !== undefined) expect(resolves(ruling.href, language), ruling.href).toBe(true);
      }
      seen += 1;
    }
  }
  expect(seen).toBeGreaterThan(150);
});

test.each(languages)('the calculators that articles lead to are calculators (%s)', (language) => {
  const found = calculators(language);
  expect(found.length).toBe(6);
  for (const href of found) expect(nameOf('calculator', href.split('/').at(-1) ?? '', language), href).toBeDefined();
});

test('what a later row has followed is past, what starts after today is later', () => {
  const jp = articleView('pp-45-2015', '15', today, 'id');
  const ages = jp?.figures.filter(({ label }) => label === 'Usia pensiun') ?? [];
  const states = ages.map(({ state }) => state);
  expect(states.filter((state) => state === 'now')).toEqual(['now']);
  expect(states.indexOf('past')).toBeLessThan(states.indexOf('now'));
  expect(states.lastIndexOf('later')).toBeGreaterThan(states.indexOf('now'));
});

test('a figure of the past names the figure of today and its article', () => {
  const death = articleView('pp-44-2015', '34', today, 'id');
  const grant = death?.figures.find(({ label }) => label === 'Santunan kematian');
  expect([grant?.value, grant?.state, grant?.now?.value]).toEqual(['Rp16.200.000', 'past', 'Rp20.000.000']);
  expect(grant?.now?.cited[0]?.href).toBe('/hukum/pp-82-2019/34');
  const ages = articleView('pp-45-2015', '15', today, 'id')?.figures ?? [];
  expect(ages.filter(({ state }) => state === 'later').every(({ now }) => now === undefined)).toBe(true);
});

test('an unknown instrument or article has no page', () => {
  expect(instrumentView('pp-0-2000', 'id')).toBeUndefined();
  expect(articleView('pp-44-2015', '9999', today, 'id')).toBeUndefined();
  expect(articleView('uu-3-1992', undefined, today, 'id')).toBeUndefined();
});
