// After one visit the site works without a connection, and with one it sends nothing while it computes.
import type { Browser, Page } from 'playwright-core';
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

type Work = { readonly name: string; readonly path: string; readonly compute: (page: Page) => Promise<string> };

const send = (page: Page) => page.locator('main form button.button[type=submit]:not(.second)').last().click();

const works: readonly Work[] = [
  {
    name: 'a calculator',
    path: '/hitung/jkp',
    compute: async (page) => {
      await page.fill('#f-wage', '4.000.000');
      await page.fill('#f-paidMonths24', '24');
      await send(page);
      return shown(page.locator('#jawaban .amounts'));
    },
  },
  {
    name: 'a calculator in English',
    path: '/en/calculate/contributions',
    compute: async (page) => {
      await page.fill('#f-wage', '4,000,000');
      await page.check('input[name=riskGroup][value=low]');
      await send(page);
      return shown(page.locator('#jawaban .amounts'));
    },
  },
  {
    name: 'a life event',
    path: '/peristiwa/phk',
    compute: async (page) => {
      await page.fill('#f-wage', '4.500.000');
      await page.fill('#f-paidMonths24', '24');
      await send(page);
      await page.fill('#f-balance', '12.000.000');
      await send(page);
      await page.waitForSelector('table.months');
      return shown(page.locator(':has(> #total)'));
    },
  },
  {
    name: 'the check of figures',
    path: '/periksa-angka',
    compute: async (page) => {
      await page.fill('#teks', 'Total 3 kasus senilai Rp6.000.000. JHT 1 kasus Rp1.000.000. JKM 2 kasus Rp4.111.222.');
      await send(page);
      return shown(page.locator('.check-result'));
    },
  },
  {
    name: 'preparing a release',
    path: '/siaran/susun',
    compute: async (page) => {
      await page.fill('#isi-office', 'Cabang Contoh');
      await page.fill('#isi-from', '2026-01-01');
      await page.fill('#isi-to', '2026-06-30');
      await page.fill('#isi-JHT-cases', '3');
      await page.fill('#isi-JHT-amount', '30000000');
      await page.fill('#isi-JKM-cases', '1');
      await page.fill('#isi-JKM-amount', '42000000');
      await page.locator('button[value=make]').click();
      return shown(page.locator('.compose-result'));
    },
  },
];

/** Waits until the service worker keeps the page and all that it has loaded. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => missing(page), { timeout: 8000, interval: 100 }).toEqual([]);
}

/** What the page has loaded, itself included, that is not kept. */
function missing(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    const all = [location.pathname, ...loaded.filter((one) => /\/(?:assets|islands)\//.test(one))];
    const found = await Promise.all(all.map((one) => caches.match(one)));
    return all.filter((_, place) => found[place] === undefined);
  });
}

test.each(works)('$name works without a connection, and sends nothing with one', async ({ path, compute }) => {
  const context = await visitor(browser, { screen: 'phone' });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await open(page, site.url + path, { waitUntil: 'networkidle' });
  await kept(page);
  const sent: string[] = [];
  context.on('request', (request) => {
    if (!/\/(?:assets|islands)\//.test(request.url())) sent.push(`${request.method()} ${request.url()}`);
  });
  const answer = await compute(page);
  expect(answer).toMatch(/Rp\s?\d/);
  expect(sent).toEqual([]);
  await page.waitForLoadState('networkidle');
  await kept(page);

  await page.evaluate(() => sessionStorage.clear());
  await context.setOffline(true);
  await open(page, site.url + path);
  expect(await compute(page)).toBe(answer);
  await context.close();
});

test('guides that were opened still open, others say that there is no connection', async () => {
  const context = await visitor(browser, { screen: 'phone' });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const opened = ['/program/jkp', '/bpu/nelayan-laut', '/en/event/laid-off'];
  const said: string[] = [];
  for (const path of ['/', ...opened]) {
    await open(page, site.url + path, { waitUntil: 'networkidle' });
    await kept(page);
    if (path !== '/') said.push(await shown(page.locator('main')));
  }
  await context.setOffline(true);
  for (const [place, path] of opened.entries()) {
    await open(page, site.url + path);
    expect(await shown(page.locator('main'))).toBe(said[place]);
  }
  await open(page, `${site.url}/program/jp`);
  expect(await page.locator('h1').innerText()).toBe('Internet sedang tidak ada');
  expect(await page.locator('html').getAttribute('lang')).toBe('id');
  await open(page, `${site.url}/en/programme/jp`);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await context.close();
});

test('a calculator whose connection ends after it has loaded answers, and keeps what was typed', async () => {
  const context = await visitor(browser, { screen: 'phone' });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await open(page, `${site.url}/hitung/jkp`, { waitUntil: 'networkidle' });
  await kept(page);
  await context.setOffline(true);
  await page.fill('#f-wage', '4.000.000');
  await page.fill('#f-paidMonths24', '3');
  await send(page);
  await page.waitForSelector('#jawaban');
  expect(await page.inputValue('#f-wage')).toBe('4.000.000');
  await context.close();
});

test('of a link that holds facts, the page is kept and the facts are not', async () => {
  const context = await visitor(browser, { screen: 'phone' });
  const page = await context.newPage();
  await open(page, `${site.url}/hitung/jkp`, { waitUntil: 'networkidle' });
  await kept(page);
  await page.goto('about:blank');
  await open(page, `${site.url}/hitung/jkp#on=2026-10-20&wage=4321000&paidMonths24=24`);
  await page.waitForSelector('#jawaban');
  const addresses = await page.evaluate(async () => {
    return (await (await caches.open('jamin-2')).keys()).map(({ url }) => url);
  });
  expect(addresses).toContain(`${site.url}/hitung/jkp`);
  expect(addresses.filter((address) => address.includes('#') || address.includes('4321000'))).toEqual([]);
  await context.close();
});

test('built files of an earlier version go, but for what a kept page needs or an open one may ask for', async () => {
  const context = await visitor(browser, { screen: 'phone' });
  const page = await context.newPage();
  await open(page, `${site.url}/hitung/jkp`, { waitUntil: 'networkidle' });
  await kept(page);
  await open(page, `${site.url}/hitung/jkm`, { waitUntil: 'networkidle' });
  await kept(page);
  const second = await context.newPage();
  await open(second, `${site.url}/hitung/jkp`, { waitUntil: 'networkidle' });
  // As an earlier version would have left it: two pages, and the files of each.
  await page.evaluate(async () => {
    const store = await caches.open('jamin-2');
    const put = (path: string, text: string) => store.put(path, new Response(text));
    await put('/hitung/jkm', '<script src="/islands/old-11111111.js"></script>');
    await put('/islands/old-11111111.js', 'import "./old-22222222.js"');
    await put('/islands/old-22222222.js', '');
    await put('/hitung/jp', '<script src="/islands/old-33333333.js"></script>');
    await put('/islands/old-33333333.js', 'import("./old-4444-_44.js")');
    await put('/islands/old-4444-_44.js', '');
  });
  const old = () =>
    page.evaluate(async () => {
      const all = await (await caches.open('jamin-2')).keys();
      return all.flatMap(({ url }) => /old-(.{8})\.js$/.exec(url)?.[1] ?? []).sort();
    });
  await page.reload({ waitUntil: 'networkidle' });
  await kept(page);
  expect(await old()).toEqual(['11111111', '22222222', '33333333', '4444-_44']);
  await second.close();
  await page.reload({ waitUntil: 'networkidle' });
  await expect.poll(old, { timeout: 8000 }).toEqual(['33333333', '4444-_44']);
  expect(await missing(page)).toEqual([]);
  await context.setOffline(true);
  await open(page, `${site.url}/hitung/jkp`);
  expect(await missing(page)).toEqual([]);
  await context.close();
});
