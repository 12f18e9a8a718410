// Every link of the site leads somewhere, in both languages, and the language switch keeps the page.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { crawl, type Visited } from './crawl.ts';
import { type Site, startSite } from './site.ts';

let site: Site;
let visited: readonly Visited[];

beforeAll(async () => {
  site = await startSite();
  visited = await crawl(site.url, ['/', '/en']);
}, 300_000);
afterAll(() => site.stop());

test('every link is answered', () => {
  expect(visited.length).toBeGreaterThan(50);
  expect(
    visited.filter(({ status }) => status !== 200).map(({ path, from, status }) => `${from} → ${path} ${status}`),
  ).toEqual([]);
});

test('a page says its language, and the switch comes back to the same page', () => {
  const pages = visited.filter(({ html }) => html !== '');
  const paths = new Set(pages.map(({ path }) => path));
  const wrong = pages.flatMap(({ path, html }) => {
    const language = /^\/en(?:\/|$)/.test(path) ? 'en' : 'id';
    const other = /<a class="language" href="([^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    return [
      ...(html.includes(`<html lang="${language}"`) ? [] : [`${path} does not say lang="${language}"`]),
      ...(paths.has(other) ? [] : [`${path} switches to ${other}, which nothing links to`]),
      ...(other === '/' && path !== '/en' ? [`${path} switches to the home page`] : []),
      ...(other === '/en' && path !== '/' ? [`${path} switches to the home page`] : []),
    ];
  });
  expect(wrong).toEqual([]);
});

test('every page says that Jamin is independent, has one first heading, a title and a description', () => {
  const wrong = visited
    .filter(({ html }) => html !== '')
    .flatMap(({ path, html }) => [
      ...(/Bukan situs BPJS|Not a site of BPJS/.test(html) ? [] : [`${path}: does not say that it is independent`]),
      ...((html.match(/<h1[\s>]/g) ?? []).length === 1 ? [] : [`${path}: wants one h1`]),
      ...(/<title>[^<]+<\/title>/.test(html) ? [] : [`${path}: no title`]),
      ...(/<meta name="description" content="[^"]+"/.test(html) ? [] : [`${path}: no description`]),
      ...(/\sstyle="|<script(?![^>]*\ssrc=)(?![^>]*application\/(?:ld\+)?json)/.test(html)
        ? [`${path}: inline style or script`]
        : []),
    ]);
  expect(wrong).toEqual([]);
});
