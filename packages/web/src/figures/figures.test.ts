// The archive as pages show it: counted honestly, searched, every office drawn, files whole and with their types.

import { archiveOffices, publishedStatements } from '@jamin/press/archive';
import { expect, test } from 'vitest';
import { filesOf, publishedDatasets } from '../datasets/published-datasets.ts';
import { answerWith, archiveHref, officeFile } from './archive-files.ts';
import { archivePage } from './archive-page.ts';
import { searchOf } from './archive-search.ts';
import { firstStatement } from './first-statement.ts';
import { officePage } from './office-page.ts';

const LANGUAGES = ['id', 'en'] as const;
const all = searchOf(new URLSearchParams());

test('Pangkalpinang stands in front: counts fit, rupiah do not, by so much, with causes', () => {
  const { first } = archivePage(all, 'id');
  expect(first?.statement.cards.slice(0, 2).map(({ state, text }) => [state, text])).toEqual([
    ['fits', 'Kasus: cocok'],
    ['wrong', 'Rupiah: tidak cocok, selisih Rp1.000.000.020'],
  ]);
  expect(first?.statement.findings.flatMap(({ corrections }) => corrections)).toContainEqual({
    name: 'rupiah total',
    from: 'Rp97.855.640.881',
    to: 'Rp96.855.640.861',
  });
  expect(firstStatement('en')).toMatchObject({
    state: 'wrong',
    href: '/en/figures/pangkalpinang#bpjs-001',
    difference: 'Rp1,000,000,020 more than its programmes together',
  });
});

test('the count of verdicts is of all statements, and none is counted twice', () => {
  const { tally, results } = archivePage(all, 'id');
  expect(tally.all).toBe(publishedStatements.length);
  expect(tally.fits + tally.wrong + tally.unknown).toBe(tally.all);
  expect(results).toHaveLength(tally.all);
  expect(results.filter(({ state }) => state === 'wrong')).toHaveLength(tally.wrong);
  expect(tally.wrong).toBeGreaterThan(0);
});

test('statements that add up in one column only are counted and named as such', () => {
  const { tally, tallyChart, results } = archivePage(all, 'id');
  const half = results.filter(({ state, verdict }) => state === 'fits' && verdict.includes('tidak dapat diperiksa'));
  expect(half.length).toBeGreaterThan(0);
  expect(tally.half).toBe(half.length);
  expect(tally.half).toBeLessThan(tally.fits);
  expect(tallyChart.says).toContain(`${tally.half} hanya dapat diperiksa`);
  for (const { columns } of half) expect(columns.join()).toContain('tidak dapat diperiksa');
});

test('a search narrows by office, year and programme, and finds nothing where there is nothing', () => {
  const ids = (query: string) => archivePage(searchOf(new URLSearchParams(query)), 'id').results.map(({ id }) => id);
  expect(ids('kantor=pangkalpinang&tahun=2024&program=jkp').toSorted()).toEqual(['bpjs-001', 'bpjs-002', 'bpjs-125']);
  expect(ids('kantor=contoh')).toEqual([]);
  expect(ids('tahun=1999')).toEqual([]);
  const pensions = ids('program=JP');
  expect(pensions.length).toBeGreaterThan(0);
  expect(pensions.length).toBeLessThan(publishedStatements.length);
});

test.each(LANGUAGES)('every office has a page with all its statements, and links that lead to them: %s', (language) => {
  for (const { slug } of archiveOffices) {
    const page = officePage(slug, language);
    const ids = page?.statements.map(({ line }) => line.id) ?? [];
    expect(ids.length, slug).toBeGreaterThan(0);
    for (const { links, text } of page?.misfits ?? []) {
      expect(text).not.toMatch(/bpjs-\d/);
      for (const { href } of links) expect(ids).toContain(href.slice(1));
    }
  }
  expect(officePage('contoh', language)).toBeNull();
});

test('the newest statement stands first, and one without a day last', () => {
  const periods = officePage('pangkalpinang', 'en')?.statements.map(({ line }) => line.period) ?? [];
  expect(periods[0]).toContain('2025');
  expect(periods.at(-1)).toBe('no period stated');
});

test('two that only cover or count different things are a hint; a contradiction is none, and comes first', () => {
  const hints = officePage('pangkalpinang', 'id')?.misfits.map(({ isHint, weight }) => [isHint, weight]) ?? [];
  expect(hints[0]).toEqual([false, 'wrong']);
  expect(hints.at(-1)?.[0]).toBe(true);
  expect(hints).not.toContainEqual([true, 'wrong']);
});

test('what Pangkalpinang said of JHT falls within 2024, and this comes first', () => {
  const [misfit] = officePage('pangkalpinang', 'en')?.misfits ?? [];
  expect(misfit?.text).toBe(
    'Cases of JHT up to 31 December 2024 are 100 cases below what was already reached on 23 July 2024.',
  );
  expect(misfit?.links.map(({ href }) => href)).toEqual(['#bpjs-001', '#bpjs-004']);
});

test('every province on the map leads somewhere that exists, and no office is missing', () => {
  const { map } = archivePage(all, 'id');
  const tiles = map.flatMap(({ tiles }) => tiles);
  const linked = tiles.flatMap(({ offices }) => offices.map(({ href }) => href.split('/').at(-1)));
  expect(linked.toSorted()).toEqual(archiveOffices.map(({ slug }) => slug).toSorted());
  for (const { id, href, state, offices } of tiles) {
    expect(href === null, id).toBe(offices.length === 0);
    expect(state === null, id).toBe(offices.length === 0);
    if (href?.startsWith('#')) expect(href).toBe(`#${id}`);
  }
});

test('conflicts S1 to S7 are told, and charts say what they show', () => {
  const { conflicts, statistics } = archivePage(all, 'en');
  expect(conflicts.map(({ id }) => id)).toEqual(['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7']);
  expect(statistics.map(({ says }) => says)).toEqual([
    'Active members were most at 45.22 million people (2024). On 30 April 2025 there were 39.7 million people.',
    'Claims paid rose from Rp36.5 trillion (2020) to Rp57 trillion (2024).',
    'Of Rp52.72 trillion in 2023, Rp44.85 trillion was JHT.',
    'Investment funds were Rp801.3 trillion on 31 March 2025.',
    'Bangka Belitung had 189,742 people active on 14 December 2025.',
  ]);
  for (const { svg, rows } of statistics) {
    expect(svg).toContain('role="img"');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.flat().join()).not.toContain('memory');
  }
});

test('the file of an office holds that office alone, keeps its tag, and is not sent twice', async () => {
  const name = 'pangkalpinang.json';
  const file = await officeFile(name);
  if (file === undefined) throw new Error(name);
  const asked = (headers: HeadersInit = {}) => new Request('https://contoh.id/', { headers });
  const answer = answerWith(file, asked(), name);
  expect(answer.headers.get('Content-Type')).toBe('application/json; charset=utf-8');
  const { offices } = JSON.parse(await answer.text());
  expect(offices.map((one: { slug: string }) => one.slug)).toEqual(['pangkalpinang']);
  const again = answerWith(file, asked({ 'If-None-Match': `W/${file.tag}` }), name);
  expect([again.status, await again.text()]).toEqual([304, '']);
  expect(await officeFile('pangkalpinang')).toBeUndefined();
  expect(await officeFile('contoh.json')).toBeUndefined();
});

test('every file of the archive that a page names is a file of the dataset', () => {
  const [archive] = publishedDatasets().filter(({ name }) => name === 'arsip-angka');
  const there = archive === undefined ? [] : filesOf(archive).map((file) => archiveHref(file.name as 'archive.json'));
  for (const { href } of archivePage(all, 'id').files) expect(there).toContain(href);
});
