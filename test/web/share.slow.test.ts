// A link holds the facts behind its # sign: the server never receives them, and who opens it sees the same answer.
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { open, openBrowser, visitor } from './browser.ts';
import { shown } from './person.ts';
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

/** Everything that a visitor's browser sends, from its pages and from its service worker. */
function sentBy(context: BrowserContext): string[] {
  const sent: string[] = [];
  context.on('request', (request) => {
    sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`);
  });
  return sent;
}

const TEXT =
  'Per 23 Juli 2024 Cabang Contoh membayar 9.354 kasus senilai Rp97.855.640.881. ' +
  'JHT 7.803 kasus Rp82.240.256.691. JKK 627 kasus Rp5.164.129.878. JKM 271 kasus Rp7.034.500.000. ' +
  'JP 206 kasus Rp1.706.163.292. JKP 447 kasus Rp710.591.000.';

const calculations = [
  {
    path: '/hitung/jkp',
    fields: { '#f-wage': '4.333.333,33', '#f-paidMonths24': '24' },
    secret: '4333333|4\\.333\\.333',
  },
  { path: '/en/calculate/contributions', fields: { '#f-wage': '7,654,321' }, secret: '7654321|7,654,321|7%2C654' },
] as const;

test.each(calculations)('the link of $path', async ({ path, fields, secret }) => {
  const context = await visitor(browser, { screen: 'phone' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const sent = sentBy(context);
  const page = await context.newPage();
  await open(page, site.url + path, { waitUntil: 'networkidle' });
  for (const [field, text] of Object.entries(fields)) await page.fill(field, text);
  for (const name of ['riskGroup']) {
    const low = page.locator(`input[name=${name}][value=low]`);
    if ((await low.count()) > 0) await low.check();
  }
  await page.locator('main form button.button[type=submit]:not([name])').click();
  await page.waitForSelector('#jawaban');
  await page.locator('.share button').first().click();
  await expect.poll(() => page.locator('.share [role=status]').innerText()).not.toBe('');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(new RegExp(`^${site.url}${path}#.*(?:${secret})`));
  const answer = await shown(page.locator('#jawaban .amounts, #jawaban details').first());

  const other = await visitor(browser, { screen: 'desktop' });
  const alsoSent = sentBy(other);
  const opened = await other.newPage();
  await open(opened, link);
  await opened.waitForSelector('#jawaban');
  expect(await shown(opened.locator('#jawaban .amounts, #jawaban details').first())).toBe(answer);
  expect([...sent, ...alsoSent].filter((one) => new RegExp(secret).test(one) || one.startsWith('POST'))).toEqual([]);
  expect(sent.length).toBeGreaterThan(2);
  await Promise.all([context.close(), other.close()]);
});

test('the link of a checked text', async () => {
  const context = await visitor(browser, { screen: 'phone' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const sent = sentBy(context);
  const page = await context.newPage();
  await open(page, `${site.url}/periksa-angka`, { waitUntil: 'networkidle' });
  await page.fill('#teks', TEXT);
  await page.locator('main form button[type=submit]').click();
  await page.waitForSelector('#hasil');
  await page.getByRole('button', { name: 'Salin tautan' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('#t=');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const answer = await shown(page.locator('.check-result'));
  expect(answer).toContain('Rp1.000.000.020');

  const other = await visitor(browser, { screen: 'desktop' });
  const alsoSent = sentBy(other);
  const opened = await other.newPage();
  await open(opened, link);
  await opened.waitForSelector('#hasil');
  expect(await shown(opened.locator('.check-result'))).toBe(answer);
  const fragment = new URL(link).hash.slice(1);
  const told = [...sent, ...alsoSent].filter((one) => one.includes(fragment) || one.startsWith('POST'));
  expect(told).toEqual([]);
  await Promise.all([context.close(), other.close()]);
});
