// With the keyboard alone, and for a screen reader: focus shows at every stop, errors and answers are brought to it.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { open, openBrowser, visitor } from './browser.ts';
import { type Site, startSite } from './site.ts';

let site: Site;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), openBrowser()]);
  context = await visitor(browser, { screen: 'desktop' });
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
});

type Stop = { readonly name: string; readonly isSeen: boolean; readonly place: number };

/** Where the focus stands: its element, whether that shows, and its place in the order of the page. */
function focused(): Promise<Stop> {
  return page.evaluate(() => {
    const at = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    const { width, height, bottom } = at.getBoundingClientRect();
    const isSeen = outlineStyle !== 'none' && Number.parseInt(outlineWidth, 10) >= 2 && width > 0 && height > 0;
    const isInView = bottom > 0;
    const name = `${at.tagName} ${at.id} ${(at.textContent ?? '').slice(0, 40)} ${at.getAttribute('name') ?? ''}`;
    return { name, isSeen: isSeen && isInView, place: [...document.querySelectorAll('*')].indexOf(at) };
  });
}

/** Presses Tab until the focus stands where it is wanted; every stop on the way shows and comes in order. */
async function tabTo(wanted: string, most = 60): Promise<void> {
  let last = -1;
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused();
    expect(stop.isSeen, `the focus shows on ${stop.name}`).toBe(true);
    // A field for a day has several stops of its own.
    expect(stop.place, `${stop.name} comes in order`).toBeGreaterThanOrEqual(last);
    last = stop.place;
    if (await page.evaluate((selector) => document.activeElement?.matches(selector), wanted)) return;
  }
  throw new Error(`no way to ${wanted} within ${most} presses of Tab`);
}

test.each(['/', '/en/which-bpjs', '/hitung/jkp', '/periksa-angka'])(
  'the first stop of %s leads past the menu, and works',
  async (path) => {
    await open(page, site.url + path);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('href')).toBe('#isi');
    expect((await focused()).isSeen).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator('main').evaluate((main) => main.contains(document.activeElement))).toBe(true);
  },
);

test('which BPJS, with the keyboard alone', async () => {
  await open(page, `${site.url}/bpjs-yang-mana`);
  for (let question = 0; question < 3 && (await page.locator('form.which').count()) > 0; question += 1) {
    await tabTo('form.which input[type=radio]');
    await page.keyboard.press('Space');
    await tabTo('form.which button');
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
  }
  expect(await page.locator('section.answer h2').innerText()).toContain('BPJS');
});

test('a life event, with the keyboard alone: an error leads to its field, Enter in a field goes on', async () => {
  await open(page, `${site.url}/peristiwa/phk`, { waitUntil: 'networkidle' });
  await tabTo('#f-wage');
  await page.keyboard.type('banyak');
  await tabTo('#f-paidMonths24');
  await page.keyboard.type('24');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#perbaiki[role=alert]');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('perbaiki');
  await tabTo('#perbaiki a');
  await page.keyboard.press('Enter');
  expect(await page.locator('#f-wage').evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await page.locator('#f-wage').inputValue()).toBe('banyak');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('4500000');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#f-balance');
  await tabTo('#f-balance');
  await page.keyboard.type('12 juta');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#total');
  expect(await page.locator(':has(> #total)').innerText()).toContain('Rp28.200.000');
});

test('a calculator, with the keyboard alone: Enter in a field works it out, and the answer is announced', async () => {
  await open(page, `${site.url}/hitung/iuran`, { waitUntil: 'networkidle' });
  await tabTo('#f-wage');
  await page.keyboard.type('4500000');
  await tabTo('input[name=riskGroup]');
  await page.keyboard.press('ArrowDown');
  await page.locator('#f-wage').focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('#jawaban');
  expect(await page.locator('.row').count()).toBeLessThan(4);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('jawaban');
  expect(await page.locator('#jawaban').ariaSnapshot()).toContain('heading "Jawabannya');
});

test('an error in a calculator takes the focus and leads to its field', async () => {
  await open(page, `${site.url}/en/calculate/jkp`, { waitUntil: 'networkidle' });
  await tabTo('#f-wage');
  await page.keyboard.type('much');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#perbaiki');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('perbaiki');
  await tabTo('#perbaiki a');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-wage');
  expect(await page.locator('#f-wage').getAttribute('aria-invalid')).toBe('true');
});

describe('a list in a form: Enter in one of its fields sends the form, not one more row', () => {
  test.each([true, false])('script: %s', async (script) => {
    const own = await visitor(browser, { screen: 'desktop', script });
    const at = await own.newPage();
    await open(at, `${site.url}/hitung/jkm`, { waitUntil: 'networkidle' });
    at.setDefaultTimeout(10_000);
    await at.fill('#f-contributionMonths', '40');
    await at.press('#f-contributionMonths', 'Enter');
    await at.waitForSelector('#jawaban, #perbaiki');
    await open(at, `${site.url}/peristiwa/meninggal`);
    await at.check('input[name=deathAtWork][value=false]');
    await at.check('input[name=segment][value=PU]');
    await at.check('input[name=spouse][value=true]');
    await at.check('input[name=childAtSchool][value=true]');
    await at.press('input[name=childAtSchool][value=true]', 'Enter');
    await at.waitForSelector('input[type=radio][name=childAtSchool]', { state: 'detached' });
    expect(await at.locator('main form, #total').count()).toBeGreaterThan(0);
    await own.close();
  });
});

describe('a long list is searched as one types', () => {
  test('an occupation: what was typed, what fits and what stands ready are said; Enter takes it', async () => {
    await open(page, `${site.url}/bpu`, { waitUntil: 'networkidle' });
    const field = page.getByRole('combobox', { name: 'Cari pekerjaan' });
    await tabTo('#cari-pekerjaan');
    await page.keyboard.type('nelayan');
    const found = page.getByRole('listbox', { name: 'Cari pekerjaan' }).getByRole('option');
    expect((await found.allTextContents()).length).toBeGreaterThan(1);
    expect(await page.locator('.find [role=status]').textContent()).toContain(`${await found.count()} pilihan`);
    await page.keyboard.press('ArrowDown');
    const ready = await found.nth(1).getAttribute('id');
    expect(await field.getAttribute('aria-activedescendant')).toBe(ready);
    expect(await found.nth(1).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Sungai');
    await page.keyboard.press('Enter');
    expect(await field.inputValue()).toBe('Nelayan sungai dan danau');
    await Promise.all([page.waitForURL('**/bpu/nelayan-sungai*'), page.keyboard.press('Enter')]);
  });

  test('what fits nothing is not sent', async () => {
    await open(page, `${site.url}/en/self-employed`, { waitUntil: 'networkidle' });
    await tabTo('#cari-pekerjaan');
    await page.keyboard.type('astronaut');
    expect(await page.locator('.find [role=status]').innerText()).toContain('Nothing fits');
    await page.keyboard.press('Enter');
    expect(await page.locator('#cari-pekerjaan').evaluate((field: HTMLInputElement) => field.validity.valid)).toBe(
      false,
    );
    expect(new URL(page.url()).pathname).toBe('/en/self-employed');
  });

  test('a part of the body in a calculator: the last that fits is taken on leaving the field', async () => {
    await open(page, `${site.url}/hitung/jkk`, { waitUntil: 'networkidle' });
    await page.check('input[value=partial-anatomical]');
    await page.locator('.find').waitFor();
    await tabTo('#f-losses-0-part');
    await page.keyboard.type('ibu jari kanan');
    const found = page.getByRole('listbox').getByRole('option');
    const [only] = await found.allTextContents();
    expect(await found.count()).toBe(1);
    await page.keyboard.press('Tab');
    expect(await page.locator('#f-losses-0-part').inputValue()).toBe(only);
    await page.locator('#f-wage').fill('4000000');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#jawaban');
    expect(await page.locator('#f-losses-0-part').inputValue()).toBe(only);
    expect(await page.locator('select[name="losses.0.part"]').inputValue()).toBe('ibu jari tangan kanan');
  });

  test('what was typed and is no choice is not sent as nothing', async () => {
    await open(page, `${site.url}/hitung/jkk`, { waitUntil: 'networkidle' });
    await page.check('input[value=partial-anatomical]');
    await page.locator('.find').waitFor();
    await tabTo('#f-losses-0-part');
    await page.keyboard.type('jari');
    await page.keyboard.press('Tab');
    await page.locator('#f-wage').fill('4000000');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('f-losses-0-part');
    expect(await page.locator('#f-losses-0-part').inputValue()).toBe('jari');
    expect(await page.locator('#jawaban').count()).toBe(0);
  });

  test('without a script they are plain lists that post', async () => {
    const own = await visitor(browser, { screen: 'phone', script: false });
    const at = await own.newPage();
    await open(at, `${site.url}/bpu`);
    await at.selectOption('#cari-pekerjaan', 'nelayan-sungai');
    const form = at.locator('form', { has: at.locator('#cari-pekerjaan') });
    await Promise.all([at.waitForEvent('load'), form.getByRole('button').click()]);
    expect(new URL(at.url()).pathname).toBe('/bpu/nelayan-sungai');
    await own.close();
  });
});
