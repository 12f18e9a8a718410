// In a real browser: from a number of the example to what it means, then signed in to the entries behind it.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Fresh, freshDatabase } from '../../packages/administration/src/database-fresh.ts';
import { href } from '../../packages/web/src/addresses.ts';
import { signInOf } from '../../packages/web/src/branch/sign-in.ts';
import { barriersOn } from './axe.ts';
import { open, openBrowser, type Screen, visitor } from './browser.ts';
import { paidBranch } from './paid-branch.ts';
import { type Site, startSite } from './site.ts';

let fresh: Fresh;
let made: Awaited<ReturnType<typeof paidBranch>>;
let site: Site;
let browser: Browser;

beforeAll(async () => {
  [fresh, browser] = await Promise.all([freshDatabase(), openBrowser()]);
  made = await paidBranch(fresh.database);
  const branch = () => made.branch;
  site = await startSite({ branch, signIn: signInOf(branch, { exampleAccounts: async () => made.accounts }) });
}, 120_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
  await fresh.close();
});

const ways = [
  { language: 'id', screen: 'phone', amount: 'Rp178.500.000' },
  { language: 'en', screen: 'desktop', amount: 'Rp178,500,000' },
] as const;

describe.each(ways)('$language on a $screen', ({ language, screen, amount }) => {
  const looked = async (page: Page, size: Screen) => {
    expect(await barriersOn(page, size)).toEqual([]);
  };

  test('a number, what it counts, the articles, a sign-in, the entries, the release it stands in', async () => {
    const context = await visitor(browser, { screen, keeps: false, bypassPolicy: true });
    const page = await context.newPage();
    await open(page, site.url + href('exampleBranch', language));
    await looked(page, screen);
    await page.click(`main a:has-text("${amount}")`);
    expect(new URL(page.url()).pathname).toBe(href('exampleFigure', language, { figure: 'jht' }));
    expect(await page.textContent('main .answer')).toContain(amount);
    expect(await page.locator('#aturan .articles a').count()).toBeGreaterThan(5);
    expect(await page.locator('.entries').count()).toBe(0);
    await looked(page, screen);
    await page.click('#catatan a.button');
    await looked(page, screen);
    await page.click(`button[value="${made.accounts[0]?.person}"]`);
    expect(new URL(page.url()).pathname).toBe(href('exampleFigure', language, { figure: 'jht' }));
    expect(await page.locator('.entries > li').count()).toBe(17);
    await looked(page, screen);
    const [cookie] = await context.cookies();
    expect(cookie).toMatchObject({ name: 'jamin_session', httpOnly: true, sameSite: 'Lax' });
    await open(page, site.url + href('exampleRelease', language, { release: made.release }));
    await looked(page, screen);
    await page.click(`article a:has-text("${amount}")`);
    expect(new URL(page.url()).search).toBe(`?siaran=${made.release}&versi=2`);
    await open(page, site.url + href('signIn', language));
    await page.click('button[value="keluar"]');
    expect(await context.cookies()).toEqual([]);
    await open(page, site.url + href('exampleFigure', language, { figure: 'jht' }));
    expect(await page.locator('.entries').count()).toBe(0);
    await context.close();
  }, 60_000);
});
