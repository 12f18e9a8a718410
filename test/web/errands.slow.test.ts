// Six people finish their errand from the first page: in both languages, on both screens, with and without a script.
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { open, openBrowser } from './browser.ts';
import { type Person, person, shown, ways } from './person.ts';
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

type Errand = {
  readonly who: string;
  /** The most links, buttons and answers that the errand may take. */
  readonly most: number;
  readonly go: (one: Person) => Promise<void>;
};

const errands: readonly Errand[] = [
  { who: 'a worker who lost a job', most: 6, go: worker },
  { who: 'an heir', most: 8, go: heir },
  { who: 'a fisherman', most: 3, go: fisherman },
  { who: 'a payroll clerk', most: 7, go: clerk },
  { who: 'a journalist', most: 4, go: journalist },
  { who: 'a press officer who checks a text', most: 3, go: checker },
  { who: 'a press officer who prepares a release', most: 20, go: composer },
];

describe.each(ways)('$language, $screen, script: $script', (way) => {
  test.each(errands)('$who', async ({ most, go }) => {
    const one = await person(browser, site.url, way);
    await go(one);
    expect(one.effort()).toBeLessThanOrEqual(most);
    await one.leaves();
  });
});

async function worker(one: Person): Promise<void> {
  const { say } = one;
  await one.follow(say('Kena PHK', 'Laid off'));
  await one.fill(say('Berapa upah Anda sebulan', 'What is your reported monthly wage'), '4.500.000');
  await one.fill(say('Berapa bulan iuran JKP', 'How many months of JKP were paid'), '24');
  await one.send(say('Lanjut', 'Next'));
  await one.fill(say('Berapa saldo JHT Anda', 'What is your JHT balance'), '12.000.000');
  await one.send(say('Lanjut', 'Next'));
  // 60 % of the wage for six months, and the balance.
  await one.sees(say('Jumlah uang tunai Rp16.200.000', 'Total of the cash Rp16,200,000'));
  const total = say(
    'Jumlah uangnya untuk PHK pada 22 November 2026',
    'Money in all for the layoff on 22 November 2026',
  );
  await one.sees(`${total} ${say('Rp28.200.000', 'Rp28,200,000')}`);
  expect(await one.page.locator('table.months tr').count()).toBe(6);
  await one.sees(say('Bulan ke-1 Rp2.700.000', 'Month 1 Rp2,700,000'));
  await one.sees(say('22 Mei 2027 · JKP Hari terakhir', '22 May 2027 · JKP Last day to claim'));
  await one.sees(say('Bukti PHK', 'Proof of the layoff'), 'SIAPkerja');
}

async function heir(one: Person): Promise<void> {
  const { say } = one;
  await one.follow(say('Ada yang meninggal', 'A death in the family'));
  await one.choose(say('Tidak', 'No'), say('karena pekerjaan', 'work cause'));
  await one.choose(say('Digaji majikan', 'For a wage'));
  await one.choose(say('Ya', 'Yes'), say('suami atau istrinya', 'husband or wife'));
  await one.choose(say('Tidak', 'No'), say('masih sekolah', 'at school'));
  await one.send(say('Lanjut', 'Next'));
  // One employer, as most people have, may be left as it is.
  await one.sees(say('Berapa pemberi kerja', 'How many employers'));
  await one.send(say('Lanjut', 'Next'));
  await one.sees(say('Rp42.000.000', 'Rp42,000,000'));
  await one.sees(say('Yang berhak mengajukan: janda, duda, atau anak', 'Who may claim: widow, widower or child'));
  const papers = await one.page.locator('ul.papers li').allInnerTexts();
  const names = papers.map((paper) => paper.replace(/\s*(?:J(?:KK|KM|HT|P)\s*)+$/, ''));
  expect(names.length).toBeGreaterThan(5);
  expect(new Set(names).size).toBe(names.length);
  await one.follow(say('Keberatan atas klaim yang ditolak', 'Objecting to a refused claim'));
  await one.sees(say('Suratnya', 'The letter'));
}

async function fisherman(one: Person): Promise<void> {
  const { say, page } = one;
  await one.sees(say('Rp8.400 sebulan', 'Rp8,400 a month'));
  await one.follow(say('Apa yang didapat, dan cara daftar', 'What you get, and how to join'));
  await one.follow(say('Nelayan (laut)', 'Sea fisher'));
  await one.sees(say('Harga pada 22 November 2026', 'Price on 22 November 2026'));
  await one.sees(say('Berlaku sampai 31 Desember 2026', 'Valid until 31 December 2026'));
  await one.sees(say('Rp70.000.000', 'Rp70,000,000'), say('Rp42.000.000', 'Rp42,000,000'));
  const poster = await page.getByRole('link', { name: 'Poster' }).first().getAttribute('href');
  const answer = await page.request.get(site.url + poster);
  expect(answer.headers()['content-type']).toBe('application/pdf');
  expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
}

async function clerk(one: Person): Promise<void> {
  const { say, page } = one;
  await open(page, site.url + say('/hitung/iuran', '/en/calculate/contributions'));
  await one.fill(say('Berapa upah Anda sebulan', 'What is your reported monthly wage'), '4.500.000');
  await one.choose(say('Rendah', 'Low'));
  await one.send(say('Hitung', 'Work it out'));
  // JKK, JKM, JHT and JP of the employer; JHT and JP of the worker.
  await one.sees(say('Jumlah iuran pemberi kerja Rp294.300', 'Total paid by the employer Rp294,300'));
  await one.sees(say('Jumlah iuran pekerja Rp135.000', 'Total paid by the worker Rp135,000'));
  await one.unfold(say('Bagaimana hitungannya', 'How it is worked out'));
  await one.sees(say('PP 46/2015 Pasal 16 ayat (1)', 'PP 46/2015 Article 16 (1)'));
  await one.follow(say('PP 46/2015 Pasal 16', 'PP 46/2015 Article 16'));
  expect(await page.locator('h1').innerText()).toContain('16');
}

async function journalist(one: Person): Promise<void> {
  const { say, page } = one;
  await one.follow(say('Semua angka', 'All figures'));
  await one.sees(say('selisih Rp1.000.000.020', 'Rp1,000,000,020'), 'Sonora Bangka');
  const file = await one.takes(page.locator('ul.links a[href$=".csv"]').first());
  expect(readFileSync(file.path, 'utf8')).toContain('97855640881');
  await one.follow(say('Semua pernyataan Cabang Pangkalpinang', 'All statements of Pangkalpinang'));
  await one.sees(say('Rp1.000.000.020', 'Rp1,000,000,020'));
  const source = page.locator('.said').filter({ hasText: 'Sonora Bangka' });
  expect(await source.locator('a[rel=noreferrer]').first().getAttribute('href')).toMatch(/^https:\/\//);
  const charts = await page.locator('figure.chart:has(> figcaption)').all();
  expect(charts.length).toBeGreaterThan(1);
  for (const chart of charts) {
    // A sentence, a name for the picture, and every amount of it in words.
    expect(await chart.locator('figcaption').textContent()).not.toBe('');
    expect(await chart.locator('svg[role=img][aria-labelledby]').count()).toBe(1);
    expect(await chart.locator('svg > desc').textContent()).toMatch(/Rp\d/);
  }
}

const RELEASE =
  'Per 23 Juli 2024 Cabang Contoh membayar 9.354 kasus senilai Rp97.855.640.881. ' +
  'JHT 7.803 kasus Rp82.240.256.691. JKK 627 kasus Rp5.164.129.878. JKM 271 kasus Rp7.034.500.000. ' +
  'JP 206 kasus Rp1.706.163.292. JKP 447 kasus Rp710.591.000.';

async function checker(one: Person): Promise<void> {
  const { say } = one;
  await one.follow(say('Periksa teks Anda', 'Check your text'));
  await one.fill(say('Teksnya', 'The text'), RELEASE);
  await one.send(say('Periksa', 'Check'));
  await one.sees(say('selisih Rp1.000.000.020', 'off by Rp1,000,000,020'));
  await one.sees(say('digit yang salah cetak', 'a misprinted digit'));
  const likely = one.page.locator('ul.corrections li').first();
  expect(await likely.locator('del').innerText()).toBe('Rp97.855.640.881');
  expect(await likely.locator('ins').innerText()).toBe('Rp96.855.640.861');
}

async function composer(one: Person): Promise<void> {
  const { say, page } = one;
  await open(page, site.url + say('/siaran/susun', '/en/media/prepare'));
  await one.fill(say('Nama kantor', 'Name of the office'), 'Cabang Contoh');
  await one.fill(say('Hari pertama', 'First day'), '2026-01-01');
  await one.fill(say('Hari terakhir', 'Last day'), '2026-06-30');
  const figures = [
    ['JHT', '3120', '40125480250'],
    ['JKM', '96', '4032000000'],
  ] as const;
  for (const [programme, cases, amount] of figures) {
    await page.locator(`#isi-${programme}-cases`).fill(cases);
    await page.locator(`#isi-${programme}-amount`).fill(amount);
  }
  await one.send(say('Jumlahkan dan tulis siarannya', 'Add up and write the release'));
  await one.sees(say('Angkanya cocok', 'The figures add up'), say('44.157.480.250', '44,157,480,250'));
  const [shownText, folded] = [page.locator('article[lang]'), page.locator('details > article')];
  expect(await shownText.evaluateAll((all) => all.map((each) => each.getAttribute('lang')))).toEqual(['id', 'en']);
  expect(await folded.count()).toBe(2);
  expect(await shown(page.locator('article:visible').first())).toContain(say('Rp44.157.480.250', 'Rp44,157,480,250'));
  const text = await one.takes(page.locator('button[value=txt]'));
  expect(readFileSync(text.path, 'utf8')).toContain('44.157.480.250');
  const word = await one.takes(page.locator('button[value=docx]'));
  expect(readFileSync(word.path).subarray(0, 2).toString()).toBe('PK');
}
