// The other ways through the house, each to its end: in both languages, on both screens, with and without a script.
import { readFileSync } from 'node:fs';
import { date, isExact, writeDecimal } from '@jamin/engine';
import { decideCase, figureText, formatDate, formatMoney, indonesia, reader } from '@jamin/law';
import { occupations } from '@jamin/law/reference/occupations';
import { type Answers, choicesOf, questionAfter, routeFor } from '@jamin/law/reference/which-bpjs';
import { bodyNames, questions, steps } from '@jamin/law/reference/which-bpjs-words';
import { readDocument } from '@jamin/press/files';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { href } from '../../packages/web/src/addresses.ts';
import { found } from '../../packages/web/src/figures/archive-search.ts';
import { officeName, recomputedArchive } from '../../packages/web/src/figures/published.ts';
import { open, openBrowser } from './browser.ts';
import { type Person, person, shown, ways } from './person.ts';
import { type Site, startSite, TEST_DAY } from './site.ts';

let site: Site;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), openBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
});

const journeys: readonly { readonly what: string; readonly go: (one: Person) => Promise<void> }[] = [
  { what: 'which BPJS, to the body that answers', go: which },
  { what: 'no employer: office, months ahead, an occupation, its papers', go: withoutEmployer },
  { what: 'is this message genuine', go: suspicious },
  { what: 'a letter, to its PDF', go: writer },
  { what: 'a programme, its history, an article', go: reads },
  { what: 'the archive, an office, its files', go: searches },
  { what: 'data and the way of programs', go: downloads },
  { what: 'an explainer as it may be printed, and the feed', go: publishes },
  { what: 'a payroll sheet', go: paysMany },
];

describe.each(ways)('$language, $screen, script: $script', (way) => {
  test.each(journeys)('$what', async ({ go }) => {
    const one = await person(browser, site.url, way);
    await go(one);
    await one.leaves();
  });
});

type Facts = { readonly [fact: string]: string | readonly string[] };

/** An amount that the law gives on the day of the tests, as the page writes it. */
function amount(one: Person, ask: string, facts: Facts, key: string): string {
  const on = ask === 'contributions' ? `${TEST_DAY.slice(0, 7)}-01` : TEST_DAY;
  const { decision } = decideCase(reader(indonesia), { ask, on, facts });
  const value = decision?.values.get(key);
  if (typeof value !== 'object' || Array.isArray(value) || !isExact(value)) throw new Error(`${ask} gives no ${key}`);
  return formatMoney(value, one.language);
}

/** The lowest price of a month for who has no employer. */
function price(one: Person, sector: 'transport' | 'other'): string {
  const facts = { segment: 'BPU', income: '1000000', programmes: ['JKK', 'JKM'], sector, payer: 'self' };
  return amount(one, 'contributions', facts, 'total.self');
}

/** The file behind a link, by its own request, as a reader of files would fetch it. */
async function fileOf(one: Person, link: Locator): Promise<{ readonly type: string; readonly bytes: Buffer }> {
  const answer = await one.page.request.get(site.url + (await link.getAttribute('href')));
  expect(answer.status()).toBe(200);
  return { type: answer.headers()['content-type'] ?? '', bytes: await answer.body() };
}

async function textOf(bytes: Uint8Array, name: string): Promise<string> {
  const read = await readDocument(bytes, name);
  if (!read.ok) throw new Error(`${name}: ${read.problem.code}`);
  return read.text.replace(/\s+/g, ' ');
}

async function which(one: Person): Promise<void> {
  const { say, language, page } = one;
  await one.follow(say('BPJS yang mana?', 'Which BPJS?'));
  let answers: Answers = {};
  for (let next = questionAfter(answers); next !== undefined; next = questionAfter(answers)) {
    const choice = choicesOf(next, answers).at(-1) ?? '';
    const labels: { readonly [choice: string]: { readonly id: string; readonly en: string } } = questions[next].choices;
    await one.choose(labels[choice]?.[language] ?? '', questions[next].ask[language]);
    await one.send(say('Lanjut', 'Next'));
    answers = { ...answers, [next]: choice };
  }
  expect(Object.keys(answers).length).toBeLessThanOrEqual(3);
  const route = routeFor(answers);
  if (route === undefined) throw new Error('no way to go');
  expect(await page.locator('#which-first').innerText()).toBe(bodyNames[route.first][language]);
  await one.sees(...route.steps.map((step) => steps[step][language]));
  // The comparison and what people confuse stay below the answer.
  expect(await page.locator('section[aria-labelledby=compare] tbody tr').count()).toBeGreaterThan(5);
  expect(await page.locator('section[aria-labelledby=confused] dt').count()).toBeGreaterThan(5);
}

async function withoutEmployer(one: Person): Promise<void> {
  const { say, language, page } = one;
  await one.sees(price(one, 'other'));
  await one.follow(say('Apa yang didapat, dan cara daftar', 'What you get, and how to join'));
  await one.fill(say('Kota atau nama kantor', 'City or name of the office'), 'pangkalpinang');
  await one.send(say('Cari kantor', 'Find offices'));
  await one.sees('Pangkalpinang, Kepulauan Bangka Belitung', '175', 'JMO');
  await one.sees(say('Menunggak 4 bulan Hak hilang', '4 months owed The right is lost'));
  await one.sees(say('Apakah desa saya sudah membayar?', 'Does my village already pay for me?'));
  await one.fill(say('Berapa bulan?', 'How many months?'), '1');
  await one.choose(say('Ojek, sopir, atau kurir', 'Motorcycle taxi, driver or courier'));
  await one.send(say('Hitung', 'Work it out'));
  await one.sees(say(`1 bulan: ${price(one, 'transport')}`, `1 month: ${price(one, 'transport')}`));

  const work = occupations.find(({ id }) => id === 'petani-pangan');
  const name = work?.name[language] ?? '';
  await page.locator('details', { hasText: name }).locator('summary').first().click();
  await one.follow(name);
  expect(await page.locator('h1').innerText()).toBe(name);
  await one.sees(
    price(one, 'other'),
    amount(one, 'jkm', { segment: 'BPU', membershipMonths: '6', contributionMonths: '6' }, 'total'),
  );
  for (const paper of ['poster.pdf', 'leaflet.pdf']) {
    const { type, bytes } = await fileOf(one, page.locator(`main a[href$="${paper}"]`));
    expect(type).toBe('application/pdf');
    const text = await textOf(bytes, paper);
    expect(text).toContain(price(one, 'other'));
    expect(text).toContain(formatDate(date(TEST_DAY), language));
  }
}

async function suspicious(one: Person): Promise<void> {
  const { say, page } = one;
  await open(page, site.url + href('bpu', one.language));
  await one.follow(say('Periksa pesannya', 'Check the message'));
  expect(await page.locator('section.answer ol > li').count()).toBe(5);
  expect(await page.locator('a[href="tel:175"]').count()).toBe(1);
  await one.sees('bpjsketenagakerjaan.go.id', 'OTP');
  await one.sees(say('Mengurus klaim itu gratis', 'Making a claim is free'));
  expect(await page.locator('main a[rel=noreferrer]').count()).toBeGreaterThan(3);
}

async function writer(one: Person): Promise<void> {
  const { say, page } = one;
  await open(page, site.url + href('letters', one.language));
  expect(await page.locator('main ul.cards a, main ul.plain a').count()).toBe(5);
  await one.follow(say('Majikan menunggak iuran', 'The employer does not pay the contributions'));
  await one.fill(say('Nama Anda', 'Your name'), 'Sari Melati Contoh');
  await one.fill(say('Nama perusahaan', 'Name of the firm'), 'PT Contoh Sentosa');
  await one.send(say('Tampilkan surat', 'Show the letter'));
  await one.sees('Saya, Sari Melati Contoh', 'PT Contoh Sentosa', 'PP 44/2015 Pasal 21 ayat (3)');
  expect(await page.getByLabel(say('Nama Anda', 'Your name')).inputValue()).toBe('Sari Melati Contoh');
  const { name, path } = await one.takes(page.getByRole('button', { name: say('Unduh PDF', 'Download PDF') }));
  const text = await textOf(readFileSync(path), name);
  for (const words of ['Sari Melati Contoh', 'PT Contoh Sentosa', 'PP 44/2015 Pasal 21 ayat (3)']) {
    expect(text).toContain(words);
  }
}

async function reads(one: Person): Promise<void> {
  const { say, page, language } = one;
  const facts = { reason: 'layoff', wage: '4000000', paidMonths24: '24', consecutiveMonths: '24' };
  await one.follow(say('Jaminan Kehilangan Pekerjaan', 'Job-loss insurance'));
  await one.sees(amount(one, 'jkp', facts, 'total'));
  await one.follow(say('Lihat seluruh riwayat', 'See the whole history'));
  const share = indonesia.parameters.get('jkp.cash.rate.months_1_3');
  const [before, row] = share?.rows.slice(-2) ?? [];
  if (share === undefined || before === undefined || row === undefined) throw new Error('the share never changed');
  const change = page.locator(`section[id="${row.from}"]`);
  await change.locator('summary').first().click();
  const line = change.locator('tr', { hasText: share.label[language] });
  const said = await shown(line);
  const [earlier, now] = [before, row].map((one) => figureText(share, one, language) ?? 'no figure');
  for (const figure of [earlier, now]) expect(said).toContain(figure);
  expect(said).toContain(formatDate(date(row.published ?? row.from), language));

  const cited = line.locator('a[href]').first();
  const address = await cited.getAttribute('href');
  const article = await cited.innerText();
  await one.follow(article);
  expect(new URL(page.url()).pathname).toBe(address);
  expect(article).toContain(await page.locator('h1').innerText());
  await one.sees(share.label[language], now ?? '', say('berlaku hari ini', 'in force today'));
  expect(await page.locator('main a[href^="https://"]').count()).toBeGreaterThan(0);
}

async function searches(one: Person): Promise<void> {
  const { say, page, language } = one;
  const wanted = { office: 'batam-nagoya', year: '', programme: 'JKM' };
  const [office] = found(recomputedArchive(), wanted);
  const [statement] = office?.statements ?? [];
  if (office === undefined || statement === undefined) throw new Error('the archive lacks the office');
  await one.follow(say('Semua angka', 'All figures'));
  const list = page.getByRole('combobox', { name: say('Kantor', 'Office'), exact: true });
  if (one.script) {
    await page.locator('.find').first().waitFor();
    await list.fill(officeName(office.office.name, language));
    await list.press('Tab');
  } else await list.selectOption(wanted.office);
  await page.getByLabel(say('Program', 'Programme'), { exact: true }).selectOption(wanted.programme);
  await one.send(say('Cari', 'Find'));
  expect(await page.locator('article.statement').count()).toBe(office.statements.length);
  const table = await fileOf(one, page.locator('main a[href$="statements.csv"]').first());
  for (const { published } of office.statements) expect(table.bytes.toString()).toContain(`\n${published.id},`);
  await one.follow(officeName(office.office.name, language));
  expect(await page.locator('h1').innerText()).toContain(officeName(office.office.name, language));
  for (const { published } of office.statements) {
    const source = page.locator(`details:has(#${published.id}) a[href="${published.url}"]`);
    expect(await source.count(), published.id).toBeGreaterThan(0);
  }
  const { type, bytes } = await fileOf(one, page.locator('main a[href$="batam-nagoya.json"]').first());
  expect(type).toContain('application/json');
  const [own] = JSON.parse(bytes.toString()).offices;
  const all = found(recomputedArchive(), { ...wanted, programme: '' })[0]?.statements ?? [];
  expect(own.statements.map((told: { readonly id: string }) => told.id).sort()).toEqual(
    all.map(({ published }) => published.id).sort(),
  );
}

async function downloads(one: Person): Promise<void> {
  const { say, page } = one;
  await open(page, site.url + href('data', one.language));
  await one.sees(say('Parameter hukum', 'Parameters of the law'), 'CC0-1.0');
  const csv = await one.takes(page.locator('main a[href$="/values.csv"]').first());
  const lines = readFileSync(csv.path, 'utf8').trimEnd().split('\n');
  const rows = [...indonesia.parameters.values()].flatMap((parameter) => parameter.rows);
  expect(lines.length - 1).toBe(rows.length);
  const json = await fileOf(one, page.locator('main a[href$="/parameters.json"]'));
  expect(JSON.parse(json.bytes.toString()).length).toBe(indonesia.parameters.size);

  // The example of the page, sent as it stands there.
  const example = await page.locator('main pre', { hasText: '/api/v1/decide' }).innerText();
  const body = JSON.parse(/-d '([^']+)'/.exec(example)?.[1] ?? '');
  const answer = await page.request.post(`${site.url}/api/v1/decide`, { data: body });
  const { decision } = decideCase(reader(indonesia), body);
  const total = decision?.values.get('total');
  expect(typeof total === 'object' && isExact(total) && writeDecimal(total)).toBe(
    String((await answer.json()).values.total),
  );
  const description = await fileOf(one, page.locator('main a[href="/openapi.json"]'));
  expect(JSON.parse(description.bytes.toString()).paths['/api/v1/decide'].post).toBeDefined();
}

async function publishes(one: Person): Promise<void> {
  const { say, page, language } = one;
  await open(page, site.url + href('mediaKit', language));
  const feed = await fileOf(one, page.locator('main a[href$=".atom"]'));
  expect(feed.type).toContain('application/atom+xml');
  const days = [...indonesia.parameters.values()].flatMap(({ rows }) => rows.map((row) => row.published ?? row.from));
  const newest =
    days
      .filter((day) => day <= TEST_DAY)
      .sort()
      .at(-1) ?? '';
  expect(feed.bytes.toString()).toContain(formatDate(date(newest), language));

  await one.follow(say('Apa itu Jaminan Kematian', 'What is JKM'));
  const facts = { segment: 'BPU', membershipMonths: '2', contributionMonths: '2' };
  const few = amount(one, 'jkm', facts, 'total');
  await one.sees(few, formatDate(date(TEST_DAY), language), 'CC BY 4.0');
  const link = (name: string) => page.locator('main').getByRole('link', { name });
  const text = await fileOf(one, link(say('Ambil teks', 'Take the text')));
  const pdf = await fileOf(one, link(say('Ambil PDF', 'Take the PDF')));
  for (const told of [text.bytes.toString(), await textOf(pdf.bytes, 'explainer.pdf')]) {
    expect(told).toContain(few);
    expect(told).toContain(formatDate(date(TEST_DAY), language));
  }
  const picture = await fileOf(one, link(say('Ambil gambar', 'Take the picture')));
  expect(picture.type).toContain('image/svg+xml');
  expect(picture.bytes.toString()).toContain('<svg');
}

async function paysMany(one: Person): Promise<void> {
  const { say, page, language } = one;
  await open(page, site.url + href('calculator', language, { calculator: 'iuran' }));
  await one.follow(say('Iuran satu lembar upah', 'Contributions of a payroll sheet'));
  const facts = { segment: 'PU', riskGroup: 'low' };
  const dues = ['4500000', '12000000'].flatMap((wage) =>
    ['total.employer', 'total.worker'].map((key) => amount(one, 'contributions', { ...facts, wage }, key)),
  );
  await page.locator('main summary', { hasText: say('Tempel baris saja', 'Paste rows instead') }).click();
  await page.fill(
    '#f-rows',
    'nama,upah,risiko\nSari Contoh,4500000,rendah\nBudi Contoh,12000000,rendah\nTono Contoh,x,rendah',
  );
  await page.fill('#f-on', TEST_DAY.slice(0, 7));
  await one.send(say('Hitung iuran', 'Compute contributions'));
  await page.waitForSelector('#hasil');
  for (const due of dues) await one.sees(due);
  expect(await page.locator('.payroll-problems > li').count()).toBe(1);
}
