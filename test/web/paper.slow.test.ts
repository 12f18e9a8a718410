// What is printed of an answer: its amounts with their articles, folded or not, and no form.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, visitor } from './browser.ts';
import { openPosted } from './posted.ts';
import { type Site, startSite } from './site.ts';

let site: Site;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), openBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
});

test('an answer stands on paper with its articles', async () => {
  const context = await visitor(browser, { screen: 'desktop' });
  const page = await context.newPage();
  const posted = { on: '2026-10', segment: 'PU', wage: '4500000', riskGroup: 'low' };
  await openPosted(page, `${site.url}/hitung/iuran`, posted);
  const article = page.locator('#jawaban a', { hasText: 'PP 46/2015 Pasal 16' }).first();
  expect([await article.isVisible(), await page.locator('main form').first().isVisible()]).toEqual([false, true]);
  await page.emulateMedia({ media: 'print' });
  expect([await article.isVisible(), await page.locator('main form').first().isVisible()]).toEqual([true, false]);
  await context.close();
});
