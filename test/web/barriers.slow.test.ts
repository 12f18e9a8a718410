// Every kind of page, phone and desktop, light and dark, both languages: no barrier, nothing too wide, no error,
// and nothing asked of anybody else.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type Screen, visitor, watch } from './browser.ts';
import { examplePaths } from './example-paths.ts';
import { type Site, startSite } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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
    await page.goto(site.url + path);
    await page.evaluate(axe);
    return [...seen, ...(await found(page)), ...(await tooWide(page, screen))];
  } finally {
    await context.close();
  }
}

async function found(page: Page): Promise<readonly string[]> {
  const violations = await page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: { run: (options: object) => Promise<Findings> } };
    const { violations } = await checker.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
  return violations;
}

type Findings = {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { html: string }[] }[];
};

/** At 320 px, and with text at twice its size, nothing makes the page scroll sideways. */
async function tooWide(page: Page, screen: Screen): Promise<readonly string[]> {
  if (screen !== 'phone') return [];
  const wide: string[] = [];
  await page.setViewportSize({ width: 320, height: 640 });
  const excess = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  const narrow = await excess();
  if (narrow > 0) wide.push(`at 320 px the page is ${narrow} px too wide`);
  await page.setViewportSize({ width: 640, height: 740 });
  await page.evaluate(() => document.documentElement.classList.add('text-200'));
  await page.addStyleTag({ content: 'html.text-200 { font-size: 200% !important; }' });
  const large = await excess();
  if (large > 0) wide.push(`with text at 200 % the page is ${large} px too wide`);
  return wide;
}
