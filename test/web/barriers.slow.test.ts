// Every kind of page, phone and desktop, light and dark, both languages: no barrier, nothing too wide, no error,
// and nothing asked of anybody else.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriersOn } from './axe.ts';
import { open, openBrowser, type Screen, visitor, watch } from './browser.ts';
import { examplePaths } from './example-paths.ts';
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

describe.each([
  { screen: 'phone', dark: false },
  { screen: 'desktop', dark: true },
] as const)('$screen, dark: $dark', ({ screen, dark }) => {
  test.each(examplePaths)('%s', async (path) => {
    expect(await barriers(path, screen, dark)).toEqual([]);
  });
});

async function barriers(path: string, screen: Screen, dark: boolean): Promise<readonly string[]> {
  const context = await visitor(browser, { screen, dark, bypassPolicy: true });
  try {
    const page = await context.newPage();
    const seen = watch(page, site.url);
    await open(page, site.url + path);
    const found = await barriersOn(page, screen);
    return [...seen, ...found];
  } finally {
    await context.close();
  }
}
