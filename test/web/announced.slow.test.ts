// What a screen reader is told: messages come in regions that stood there before, answers and errors take the focus.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkWords } from '../../packages/web/src/words/check-words.ts';
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

const SUM = 'Total 3 kasus senilai Rp6.000.000. JHT 1 kasus Rp1.000.000. JKM 2 kasus Rp4.111.222.';
const send = (page: Page) => page.locator('main form button.button[type=submit]:not(.second)').last().click();

async function opened(path: string, script = true): Promise<Page> {
  const context = await visitor(browser, { screen: 'desktop', script });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await open(page, site.url + path, { waitUntil: 'networkidle' });
  return page;
}

/** Writes down what is said in the regions that stand on the page now; a region added later says nothing here. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const region of document.querySelectorAll('[role=status], [aria-live]')) {
      const write = () => heard.push((region.textContent ?? '').trim());
      new MutationObserver(write).observe(region, { childList: true, characterData: true, subtree: true });
    }
  });
  return () => page.evaluate(() => (window as unknown as { readonly heard: readonly string[] }).heard);
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

test('the check says that it works, and brings its result or what is missing', async () => {
  const page = await opened('/periksa-angka');
  const heard = await listen(page);
  await send(page);
  await expect.poll(() => focused(page)).toBe('perbaiki');
  expect(await page.locator('#perbaiki').getAttribute('role')).toBe('alert');
  await page.fill('#teks', SUM);
  await send(page);
  await expect.poll(() => focused(page)).toBe('hasil');
  // Reading a file takes its time.
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.setInputFiles('main input[type=file]', {
    name: 'a.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(SUM),
  });
  await send(page);
  await expect.poll(() => focused(page)).toBe('hasil');
  expect(await heard()).toContain(checkWords.id.busy);
  expect((await page.locator('#hasil').innerText()).trim()).not.toBe('');
  await page.context().close();
});

test('an answer takes the focus, and what is copied is said', async () => {
  const page = await opened('/en/calculate/contributions');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.fill('#f-wage', '4500000');
  await page.check('input[name=riskGroup][value=low]');
  await send(page);
  await expect.poll(() => focused(page)).toBe('jawaban');
  const heard = await listen(page);
  await page.locator('.share button').first().click();
  await expect.poll(async () => (await heard()).some((said) => said !== '')).toBe(true);
  await page.context().close();
});

test('the next questions and the answer of a life event take the focus', async () => {
  const page = await opened('/en/event/laid-off');
  await page.fill('#f-wage', '4500000');
  await page.fill('#f-paidMonths24', '24');
  await send(page);
  await page.waitForSelector('#f-balance');
  const isAtStep = () => page.evaluate(() => document.getElementById('langkah')?.contains(document.activeElement));
  await expect.poll(isAtStep).toBe(true);
  await page.fill('#f-balance', '12000000');
  await send(page);
  await page.waitForSelector('#total');
  await expect.poll(isAtStep).toBe(true);
  await page.context().close();
});

test('a release takes the focus to what is missing, then to its result', async () => {
  const page = await opened('/siaran/susun');
  await page.locator('button[value=make]').click();
  await expect.poll(() => focused(page)).toBe('masalah');
  expect(await page.locator('#masalah').getAttribute('role')).toBe('alert');
  await page.locator('button[value=example]').click();
  await page.locator('button[value=make]').click();
  await expect.poll(() => focused(page)).toBe('hasil');
  await page.context().close();
});

describe('without a script, who posted a form meets what is wrong with it first', () => {
  test.each(['/en/event/laid-off', '/hitung/jkp'])('%s', async (path) => {
    const page = await opened(path, false);
    await page.fill('#f-wage', 'x');
    await Promise.all([page.waitForEvent('load'), send(page)]);
    expect(await page.locator('#perbaiki[role=alert]:focus').count()).toBe(1);
    await page.context().close();
  });
});
