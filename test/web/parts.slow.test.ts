// The page of parts as pictures: on a phone and a desktop nothing is blank, every state is there and fits the screen.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { href } from '../../packages/web/src/addresses.ts';
import { partNames } from '../../packages/web/src/words/part-words.ts';
import { open, openBrowser, visitor } from './browser.ts';
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

describe.each(['phone', 'desktop'] as const)('%s', (screen) => {
  test.each(['id', 'en'] as const)('%s', async (language) => {
    const context = await visitor(browser, { screen });
    try {
      const page = await context.newPage();
      await open(page, site.url + href('parts', language), { waitUntil: 'networkidle' });
      expect(await outside(page)).toEqual([]);
      for (const part of Object.keys(partNames)) {
        const shelf = page.locator(`#${part}`);
        const picture = await shelf.screenshot();
        expect(await coloursOf(page, picture.toString('base64')), part).toBeGreaterThan(3);
      }
    } finally {
      await context.close();
    }
  });
});

/** Boxes that reach beyond the screen, but for what scrolls inside a box of its own. */
async function outside(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const wide: string[] = [];
    for (const one of document.querySelectorAll<HTMLElement>('.part-shelf *')) {
      const { left, right, width } = one.getBoundingClientRect();
      const isHidden = width === 0 || one.closest('.scroll, .visually-hidden, details:not([open]), svg') !== null;
      if (!isHidden && (left < -0.5 || right > window.screen.width + 0.5)) wide.push(one.outerHTML.slice(0, 100));
    }
    return wide;
  });
}

/** How many colours a picture has, of every fifth dot. */
async function coloursOf(page: Page, png: string): Promise<number> {
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const pen = canvas.getContext('2d');
    if (pen === null) return 0;
    pen.drawImage(picture, 0, 0);
    const dots = pen.getImageData(0, 0, picture.width, picture.height).data;
    const seen = new Set<number>();
    for (let at = 0; at + 2 < dots.length; at += 20) {
      seen.add(((dots[at] ?? 0) << 16) | ((dots[at + 1] ?? 0) << 8) | (dots[at + 2] ?? 0));
    }
    return seen.size;
  }, png);
}
