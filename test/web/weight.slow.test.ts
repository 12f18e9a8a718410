// What a first visit weighs: guide pages light and without a framework, pages that compute within their budget.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { href } from '../../packages/web/src/addresses.ts';
import { openBrowser } from './browser.ts';
import { examplePaths } from './example-paths.ts';
import { loadPage } from './page-load.ts';
import { type Site, startSite } from './site.ts';

const KB = 1000;
/** Pages with an island; every other one is a guide. */
const computing =
  /^\/(?:en\/)?(?:hitung|calculate|peristiwa|event|periksa-angka|check-figures|siaran\/susun|media\/prepare)(?:\/.+)?$/;

let site: Site;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), openBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
});

/** The page of parts shows everything at once, for those who look at the site; nobody is sent there. */
const visited = examplePaths.filter((path) => path !== href('parts', 'id') && path !== href('parts', 'en'));

test.concurrent.each(visited.filter((path) => !computing.test(path)))('%s is a light guide', async (path) => {
  const { bytes, scripts, layoutShift } = await loadPage(browser, site.url, path);
  expect(bytes).toBeLessThanOrEqual(60 * KB);
  expect(
    scripts.filter((script) => !/^\/islands\/(?:site|read-aloud|find|find-choice|preload-helper)-/.test(script)),
  ).toEqual([]);
  expect(layoutShift).toBe(0);
});

test.concurrent.each(visited.filter((path) => computing.test(path)))('%s computes within its budget', async (path) => {
  const { bytes, layoutShift } = await loadPage(browser, site.url, path);
  expect(bytes).toBeLessThanOrEqual(250 * KB);
  expect(layoutShift).toBe(0);
});

test('a page that is not there is not weighed', async () => {
  await expect(loadPage(browser, site.url, '/tidak-ada')).rejects.toThrow('404');
});
