// What stands in somebody's way on a page as it is now: by the rules of axe, and by being too wide.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { Screen } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Findings = {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { html: string }[] }[];
};

/** The page must have been opened without its policy. It is left narrow and with large text where it was a phone's. */
export async function barriersOn(page: Page, screen: Screen): Promise<readonly string[]> {
  await page.evaluate(axe);
  // After a phone the same page may be looked at on a desktop.
  if (screen === 'desktop') await asOnDesktop(page);
  return [...(await found(page)), ...(await tooWide(page, screen))];
}

async function found(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: { run: (options: object) => Promise<Findings> } };
    const { violations } = await checker.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
}

async function asOnDesktop(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.evaluate(() => document.documentElement.classList.remove('text-200'));
}

/** At 320 px, and on a phone with text at twice its size, nothing scrolls the page sideways, nor what is folded.
 * A phone widens its window to what does not fit, so the width that was set is what counts. */
async function tooWide(page: Page, screen: Screen): Promise<readonly string[]> {
  if (screen !== 'phone') return [];
  await page.addStyleTag({ content: 'html.text-200 { font-size: 200% !important; }' });
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('main details')) folded.setAttribute('open', '');
  });
  const [narrow, large] = [await excess(page, 320, false), await excess(page, 360, true)];
  return [
    ...(narrow > 0 ? [`at 320 px the page is ${narrow} px too wide`] : []),
    ...(large > 0 ? [`with text at 200 % the page is ${large} px too wide`] : []),
  ];
}

async function excess(page: Page, width: number, isLarge: boolean): Promise<number> {
  await page.setViewportSize({ width, height: 740 });
  return page.evaluate(
    ([most, large]) => {
      document.documentElement.classList.toggle('text-200', large);
      return document.documentElement.scrollWidth - most;
    },
    [width, isLarge] as const,
  );
}
