// A clerk's way through the payroll sheet: a file, its contributions and the download; also without a script or a line.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runContributions } from '../../packages/cli/src/contributions.ts';
import { recordedTerminal } from '../../packages/cli/src/recorded-terminal.ts';
import { indonesia, reader } from '../../packages/law/src/index.ts';
import { open, openBrowser, type Screen, visitor, watch } from './browser.ts';
import { type Site, startSite } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const MONTH = '2026-08';
const ROWS = 5000;
const paths = { id: '/hitung/iuran/lembar', en: '/en/calculate/contributions/sheet' } as const;

let site: Site;
let browser: Browser;
let folder: string;
let large: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jamin-sheet-'));
  large = put('large.csv', largeSheet());
  [site, browser] = await Promise.all([startSite(), openBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
  rmSync(folder, { recursive: true });
});

function put(name: string, text: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** Synthetic workers of all risk groups, some with sen, some above the ceilings, two with errors. */
function largeSheet(): string {
  const risks = ['sangat rendah', 'rendah', 'sedang', 'tinggi', 'sangat tinggi'];
  const lines = Array.from({ length: ROWS }, (_, at) => {
    const wage =
      at === 17 ? '-5' : at === 4000 ? 'banyak' : `${3_000_000 + at * 3_511}.${String(at % 100).padStart(2, '0')}`;
    return `CONTOH-${at},"Pekerja Contoh, ${at}",${wage},${risks[at % risks.length]}`;
  });
  return ['nomor pegawai,nama,upah,kelompok risiko', ...lines].join('\n');
}

/** What the command writes for the same sheet. */
async function commandOutput(file: string, ending: 'csv' | 'xlsx'): Promise<Buffer> {
  const out = join(folder, `command.${ending}`);
  const options = { out, month: MONTH, risk: undefined, area: undefined, known: undefined };
  await runContributions(reader(indonesia), recordedTerminal(), file, options);
  return readFileSync(out);
}

async function openSheet(context: BrowserContext, path: string): Promise<{ page: Page; seen: string[] }> {
  const page = await context.newPage();
  const seen = watch(page, site.url);
  await open(page, site.url + path);
  return { page, seen };
}

async function compute(page: Page, file: string): Promise<void> {
  await page.fill('#f-on', MONTH);
  await page.setInputFiles('#f-file', file);
  await page.click('button[type=submit]:not([formaction])');
  await page.waitForSelector('#hasil');
}

async function download(page: Page, press: () => Promise<void>): Promise<Buffer> {
  const [got] = await Promise.all([page.waitForEvent('download'), press()]);
  return readFileSync(await got.path());
}

async function barriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    type Found = { violations: { id: string; nodes: { html: string }[] }[] };
    const { axe: checker } = window as unknown as { axe: { run: (options: object) => Promise<Found> } };
    const { violations } = await checker.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
    const wide = document.documentElement.scrollWidth - window.screen.width;
    const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    return wide > 0 ? [...said, `${wide} px too wide`] : said;
  });
}

test('5,000 rows are computed within two seconds, and the downloads are those of the command', async () => {
  const context = await visitor(browser, { screen: 'desktop' });
  const { page, seen } = await openSheet(context, paths.id);
  await compute(page, put('warm.csv', 'nama,upah,risiko\nA,5000000,rendah\n'));
  await page.setInputFiles('#f-file', large);
  const milliseconds = await page.evaluate(async () => {
    const begun = performance.now();
    document.querySelector<HTMLButtonElement>('button[type=submit]:not([formaction])')?.click();
    for (;;) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      if (document.querySelector('#hasil + .answer')?.textContent?.includes('large.csv') === true) break;
    }
    return performance.now() - begun;
  });
  process.stdout.write(`\n${ROWS} rows in the browser: ${Math.round(milliseconds)} ms\n`);
  expect(milliseconds).toBeLessThan(2000);
  expect(await page.locator('.payroll-problems > li').count()).toBe(2);
  expect(await page.locator('.sheet-rows tbody tr').count()).toBe(20);
  const csv = await download(page, () => page.getByRole('button', { name: 'Unduh CSV', exact: true }).click());
  expect(csv.toString()).toBe((await commandOutput(large, 'csv')).toString());
  const [ours, theirs] = await Promise.all([
    readXlsx(await download(page, () => page.getByRole('button', { name: 'Unduh XLSX', exact: true }).click())),
    readXlsx(await commandOutput(large, 'xlsx')),
  ]);
  expect(ours.sheets.map(({ rows }) => rows)).toEqual(theirs.sheets.map(({ rows }) => rows));
  expect(seen).toEqual([]);
  await context.close();
}, 120_000);

describe.each([
  { screen: 'phone', language: 'id', dark: false },
  { screen: 'desktop', language: 'en', dark: true },
] as const satisfies readonly { readonly screen: Screen; readonly language: 'id' | 'en'; readonly dark: boolean }[])(
  '$screen, $language, dark: $dark',
  ({ screen, language, dark }) => {
    test('no state has a barrier: the form, an error, a result with a bill', async () => {
      const context = await visitor(browser, { screen, dark, bypassPolicy: true });
      const { page } = await openSheet(context, paths[language]);
      expect(await barriers(page)).toEqual([]);
      await page.click('button[type=submit]:not([formaction])');
      await page.waitForSelector('#perbaiki');
      expect(await page.locator('#perbaiki a').first().getAttribute('href')).toBe('#f-file');
      expect(await barriers(page)).toEqual([]);
      await page.click('details.card summary');
      await page.fill('#f-bill-total', '1');
      await page.fill('#f-billRows', 'nama,jkk\nSari Melati Contoh,1\n');
      await compute(page, 'packages/web/public/contoh-lembar-upah.csv');
      expect(await barriers(page)).toEqual([]);
      await context.close();
    }, 60_000);

    test('without a script the server gives the same answer and the same file', async () => {
      const sample = 'packages/web/public/contoh-lembar-upah.csv';
      const results: string[] = [];
      for (const script of [true, false]) {
        const context = await visitor(browser, { screen, script });
        const { page } = await openSheet(context, paths[language]);
        await compute(page, sample);
        const rows = await page.locator('section.payroll-result table').allInnerTexts();
        results.push([await page.locator('.money.big').innerText(), ...rows].join('\n'));
        await page.setInputFiles('#f-file', sample);
        const csv = await download(page, () => page.click(script ? '.answer .button.second' : 'button[value=csv]'));
        results.push(csv.toString());
        await context.close();
      }
      expect(results[2]).toBe(results[0]);
      expect(results[3]).toBe(results[1]);
      expect(results[1]).toBe((await commandOutput(sample, 'csv')).toString());
    }, 60_000);
  },
);

test('a file that is dropped is computed at once', async () => {
  const context = await visitor(browser, { screen: 'desktop' });
  const { page, seen } = await openSheet(context, paths.en);
  await page.fill('#f-on', MONTH);
  await page.evaluate(() => {
    const dropped = new DataTransfer();
    dropped.items.add(new File(['nama,upah,risiko\nA,5000000,rendah\n'], 'dropped.csv'));
    const event = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: dropped });
    document.querySelector('.drop')?.dispatchEvent(event);
  });
  await page.waitForSelector('#hasil');
  expect(await page.locator('.money.big').innerText()).toBe('Rp477,000');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('hasil');
  expect(seen).toEqual([]);
  await context.close();
}, 60_000);

test('it computes without a connection after one visit', async () => {
  const context = await visitor(browser, { screen: 'phone' });
  const { page, seen } = await openSheet(context, paths.id);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    const needed = JSON.parse(document.querySelector('[data-props="payroll-sheet"]')?.textContent ?? '{}').keep;
    const pages = [location.pathname, ...(needed as string[])];
    const isKept = async () => (await Promise.all(pages.map((one) => caches.match(one)))).every(Boolean);
    while (!(await isKept())) await new Promise((resolve) => setTimeout(resolve, 50));
  });
  await context.setOffline(true);
  await page.reload();
  await compute(page, 'packages/web/public/contoh-lembar-upah.csv');
  expect(await page.locator('.money.big').innerText()).toContain('Rp');
  expect(seen.filter((one) => one.startsWith('error'))).toEqual([]);
  await context.close();
}, 60_000);

test('a hostile file is refused in words, and the work can be stopped', async () => {
  const context = await visitor(browser, { screen: 'desktop' });
  const { page } = await openSheet(context, paths.en);
  await page.fill('#f-on', MONTH);
  for (const [name, content, words] of [
    ['picture.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), 'image'],
    ['huge.csv', 'a'.repeat(11 * 1024 * 1024), '10 MB'],
    ['broken.xlsx', 'PK\u0003\u0004 nothing', 'damaged'],
  ] as const) {
    await page.setInputFiles('#f-file', put(name, content));
    await page.click('button[type=submit]:not([formaction])');
    await page.locator('#perbaiki', { hasText: words }).waitFor();
  }
  await page.setInputFiles('#f-file', put('long.csv', `nama,upah,risiko\n${'A,5000000,rendah\n'.repeat(90_000)}`));
  await page.click('button[type=submit]:not([formaction])');
  await page.click('#bekerja button');
  await page.waitForSelector('text=Cancelled');
  expect(await page.locator('#hasil').count()).toBe(0);
  await context.close();
}, 60_000);
