// The pages of the programmes: decided examples, who pays, terms and papers, and a history whose differences are exact.
import { date } from '@jamin/engine';
import { expect, test } from 'vitest';
import { pages } from '../addresses.ts';
import { programmeKeys } from '../words/programme-words.ts';
import { articleView, instrumentView } from './law-register.ts';
import { benefitView } from './programme-benefits.ts';
import { lastChanges } from './programme-changes.ts';
import { claimsView } from './programme-claims.ts';
import { costView } from './programme-cost.ts';
import { historyView } from './programme-history.ts';
import { programmeLawView } from './programme-law.ts';

const today = date('2026-01-15');
const languages = ['id', 'en'] as const;
const both = programmeKeys.flatMap((programme) => languages.map((language) => [programme, language] as const));

/** Every address in a value, wherever it stands. */
function hrefsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(hrefsIn);
  return Object.entries(value).flatMap(([key, part]) => (key === 'href' ? [String(part)] : hrefsIn(part)));
}

function isPage(href: string, language: 'id' | 'en'): boolean {
  const [instrument = '', article] = href.slice(`${pages.laws[language]}/`.length).split('/');
  if (article === undefined) return instrumentView(instrument, language) !== undefined;
  return articleView(instrument, article, today, language) !== undefined;
}

test.each(both)('%s: every example is granted, with its sum and its confidence (%s)', (programme, language) => {
  const { examples } = benefitView(programme, today, language);
  expect(examples.length).toBeGreaterThan(0);
  for (const { view, title, facts } of examples) {
    expect(view.outcome, title).toBe('granted');
    expect(view.sections.some(({ kind }) => kind === 'sum')).toBe(true);
    expect(view.confidence, title).toBeDefined();
    expect([title, facts]).not.toContain('');
  }
});

test.each(both)('%s: every article named has its page (%s)', (programme, language) => {
  const hrefs = hrefsIn([
    costView(programme, today, language),
    benefitView(programme, today, language).others,
    claimsView(programme, today, language),
    programmeLawView(programme, today, language),
    historyView(programme, today, language),
  ]);
  expect(hrefs.length).toBeGreaterThan(50);
  expect([...new Set(hrefs)].filter((href) => !isPage(href, language))).toEqual([]);
});

test('who takes part follows the law: JP and JKP for wage earners alone, JHT not for building projects', () => {
  const covered = (programme: (typeof programmeKeys)[number]) =>
    costView(programme, today, 'en').segments.map(({ parts }) => parts.length > 0);
  expect(covered('jp')).toEqual([true, false, false, false]);
  expect(covered('jkp')).toEqual([true, false, false, false]);
  expect(covered('jht')).toEqual([true, true, false, true]);
  expect(covered('jkk')).toEqual([true, true, true, true]);
  const migrant = costView('jkm', today, 'en').segments.at(-1);
  expect([migrant?.isPackage, migrant?.parts.length]).toEqual([true, 2]);
});

test('the bar of a month is cut into employer and worker, 3.7% and 2% of the wage', () => {
  const [picture] = costView('jht', today, 'id').pictures;
  expect(picture?.pieces.map(({ text, tone }) => [tone, text])).toEqual([
    ['employer', 'Rp185.000'],
    ['worker', 'Rp100.000'],
  ]);
  expect(picture?.sum).toBe('Rp285.000');
});

test('a layoff must be claimed within six months, and the papers are those of a layoff alone', () => {
  const { terms, papers, grounds } = claimsView('jkp', today, 'id');
  const lines = terms.flatMap((term) => term.lines).map(({ value }) => value);
  expect(lines).toContain('15 Juli 2026');
  expect(papers.map((list) => list.grounds)).toEqual([
    ['pemutusan hubungan kerja', 'kontrak diputus sebelum waktunya'],
  ]);
  expect(grounds.length).toBe(9);
  expect(claimsView('jp', today, 'id').grounds).toEqual([]);
});

test('the history of JKP tells the cash before and after PP 6/2025, and what it meant', () => {
  const { days } = historyView('jkp', today, 'id');
  const change = days.find(({ day }) => day === '2025-02-07');
  const rate = change?.items.find(({ before }) => before === '25%');
  expect([rate?.kind, rate?.after, rate?.published]).toEqual(['changes', '60%', '7 Februari 2025']);
  expect(rate?.cited.map(({ text }) => text)).toEqual(['PP 6/2025 Pasal 21 ayat (1)']);
  expect(change?.effects.map(({ before, after, difference }) => [before, after, difference])).toEqual([
    ['Rp13.800.000', 'Rp14.400.000', '+Rp600.000'],
  ]);
});

test('the ceiling of JP costs the employer two percent of its rise, and less where it fell', () => {
  const { days } = historyView('jp', today, 'id');
  const effects = (day: string) => days.find((one) => one.day === day)?.effects.map(({ difference }) => difference);
  expect(effects('2025-03-01')).toEqual(['+Rp10.102', '+Rp5.051']);
  expect(effects('2021-03-01')).toEqual(['−Rp3.702', '−Rp1.851']);
  expect(days.map(({ day }) => day)).toEqual(days.map(({ day }) => day).toSorted());
  expect(days.filter(({ isFuture }) => isFuture).every(({ day }) => day > '2026-01-15')).toBe(true);
});

test('a bar is as long as its amount', () => {
  const { days } = historyView('jkm', today, 'id');
  const sizes = new Map(days.map(({ day, amount }) => [day, amount]));
  expect(sizes.get('2012-04-23')).toBeUndefined();
  expect(sizes.get('2015-07-01')).toEqual({ text: 'Rp36.000.000', size: 349 });
  expect(sizes.get('2019-12-02')).toEqual({ text: 'Rp103.000.000', size: 1000 });
});

test('the last changes are the latest up to today, the newest first', () => {
  const changes = lastChanges('jkp', today, 'en');
  expect(changes.map(({ day }) => day)).toEqual(['14 April 2025', '7 February 2025', '1 February 2025']);
  expect(changes[0]?.labels[0]).toContain('from Rp1,000,000 to Rp2,400,000');
});
