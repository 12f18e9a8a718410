// One page of every kind under its own security policy: nothing is refused, nothing fails, nobody else is asked.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { open, openBrowser, visitor, watch } from './browser.ts';
import { kindPaths } from './example-paths.ts';
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

/** A page that writes down what its policy refuses, from before its first line on. */
async function listening(): Promise<{ readonly page: Page; readonly refused: () => Promise<readonly string[]> }> {
  const context = await visitor(browser, { screen: 'phone' });
  await context.addInitScript(() => {
    const refused: string[] = [];
    Object.assign(window, { refused });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      refused.push(`${violatedDirective}: ${blockedURI} in ${sourceFile}`);
    });
  });
  const page = await context.newPage();
  const refused = () => page.evaluate(() => (window as unknown as { readonly refused: readonly string[] }).refused);
  return { page, refused };
}

test('no page of any kind asks for what its policy forbids', async () => {
  const { page, refused } = await listening();
  const seen = watch(page, site.url);
  expect(kindPaths.length).toBeGreaterThan(20);
  const found: string[] = [];
  for (const path of kindPaths) {
    const answer = await open(page, site.url + path, { waitUntil: 'networkidle' });
    expect(answer?.headers()['content-security-policy'], path).not.toContain('unsafe');
    for (const one of await refused()) found.push(`${path}: ${one}`);
  }
  expect([...found, ...seen]).toEqual([]);
  await page.context().close();
});

test('what the policy forbids is noticed', async () => {
  const { page, refused } = await listening();
  await open(page, site.url);
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'body { color: red }';
    const script = document.createElement('script');
    script.textContent = 'window.name = "ran"';
    document.head.append(style, script);
  });
  await expect
    .poll(async () => (await refused()).map((one) => one.split(':')[0]))
    .toEqual(['style-src-elem', 'script-src-elem']);
  expect(await page.evaluate(() => window.name)).toBe('');
  await page.context().close();
});
