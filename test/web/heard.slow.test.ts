// What is heard on the pages of the six errands, and in their states: order, names, states, one phrase for the total.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, visitor } from './browser.ts';
import { type Heard, heardOn } from './heard.ts';
import { type Entries, openPosted } from './posted.ts';
import { type Site, startSite } from './site.ts';

let site: Site;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), openBrowser()]);
  const context = await visitor(browser, { screen: 'phone' });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
});

type Told = { readonly path: string; readonly posted?: Entries; readonly says?: string };

const FAMILY = { segment: 'PU', spouse: 'true', 'children.0.smp': '2' };
const DEATH = { on: '2026-11-22', asked: 'deathAtWork,segment,spouse,children,wage', ...FAMILY };
const LAYOFF = { on: '2026-11-22', asked: 'wage,paidMonths24,balance', paidMonths24: '24', balance: '12 juta' };
const LOSS = { on: '2026-11-22', segment: 'PU', outcome: 'partial-anatomical', wage: '4000000' };
const MISFIT =
  'Per 23 Juli 2024 Cabang Contoh membayar 900 kasus senilai Rp9.000.000.000. ' +
  'JHT 500 kasus Rp5.000.000.000. JKK 300 kasus Rp3.000.000.000.';

const pages: readonly Told[] = [
  { path: '/' },
  { path: '/en/which-bpjs' },
  { path: '/peristiwa/phk' },
  { path: '/peristiwa/phk', posted: { ...LAYOFF, wage: 'banyak' }, says: 'Ada isian yang perlu diperbaiki' },
  { path: '/en/event/laid-off', posted: { ...LAYOFF, wage: '4500000' }, says: 'Rp28,200,000' },
  {
    path: '/peristiwa/meninggal',
    posted: { ...DEATH, deathAtWork: 'true', wage: '4000000' },
    says: 'paling sedikit Rp218.000.000',
  },
  { path: '/bpu', says: 'Rp8.400 sebulan' },
  { path: '/en/self-employed/nelayan-laut' },
  { path: '/hitung/jkk', posted: { ...LOSS, 'losses.0.part': 'ibu jari tangan kanan' }, says: 'Rp48.000.000' },
  { path: '/hitung/jkk', posted: { ...LOSS, 'losses.0.part': 'ibu jari tangan kanan', 'losses.0.functionLoss': 'x' } },
  { path: '/hitung/iuran/lembar' },
  { path: '/angka' },
  { path: '/en/figures/pangkalpinang' },
  { path: '/periksa-angka', posted: { teks: MISFIT } },
  { path: '/siaran/susun' },
  { path: '/en/media/prepare', posted: { do: 'make', 'JHT.cases': 'x' } },
];

test.each(pages.map((told) => ({ ...told, name: `${told.path} ${told.posted === undefined ? '' : 'answered'}` })))(
  '$name',
  async ({ path, posted, says }) => {
    await openPosted(page, site.url + path, posted);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('main details')) folded.setAttribute('open', '');
    });
    const heard = await heardOn(page);
    const wrong = [...headings(heard), ...landmarks(heard), ...fields(heard), ...tables(heard), ...pictures(heard)];
    expect([...wrong, ...folds(heard), ...(await written(page))]).toEqual([]);
    const whole = heard
      .filter(({ role }) => /^(?:paragraph|definition|StaticText)$/.test(role))
      .map(({ text }) => text);
    if (says !== undefined) expect(whole, 'is said as one phrase').toContain(says);
  },
  60_000,
);

/** One of the first level, before all others, and no level left out on the way down. */
function headings(heard: readonly Heard[]): readonly string[] {
  const found = heard.filter(({ role }) => role === 'heading');
  return found.flatMap(({ level, name }, place) => {
    if (name === '') return [`a heading says nothing, after “${found[place - 1]?.name}”`];
    if ((level === 1) !== (place === 0)) return [`“${name}” is heading ${place + 1} and of level ${level}`];
    const last = found[place - 1]?.level ?? 0;
    return level > last + 1 ? [`“${name}” goes from level ${last} to ${level}`] : [];
  });
}

function landmarks(heard: readonly Heard[]): readonly string[] {
  const count = (wanted: string): number => heard.filter(({ role }) => role === wanted).length;
  const names = heard.filter(({ role }) => /^(?:navigation|region)$/.test(role)).map(({ role, name }) => role + name);
  const once = ['banner', 'main', 'contentinfo'].filter((role) => count(role) !== 1);
  const alike = names.filter((name, place) => /(?:navigation|region)$/.test(name) || names.indexOf(name) !== place);
  return [...once.map((role) => `${count(role)} times ${role}`), ...alike.map((name) => `no name of its own: ${name}`)];
}

const FIELD = /^(?:textbox|searchbox|combobox|checkbox|radio|listbox|button|link|Date|InputTime)$/;

/** Every field says what it is; one that is wrong says why; of those that sound alike each says what it is about. */
function fields(heard: readonly Heard[]): readonly string[] {
  const found = heard.filter(({ role }) => FIELD.test(role));
  const about = ({ role, name, description, groups }: Heard): string =>
    [role, name, description, ...groups].join(' / ');
  const asked = found.filter(({ role }) => !/^(?:button|link)$/.test(role)).map(about);
  return [
    ...found.filter(({ name }) => name === '').map((one) => `says nothing: ${about(one)}`),
    // A browser calls a required choice wrong until it is made.
    ...found
      .filter((one) => one.isInvalid && one.role !== 'radio' && !isRemedied(one))
      .map((one) => `says no remedy: ${about(one)}`),
    ...asked.filter((one, place) => asked.indexOf(one) !== place).map((one) => `sounds like another: ${one}`),
  ];
}

/** What stands in an empty field as an example is no remedy. */
function isRemedied({ description }: Heard): boolean {
  return description !== '' && !/^(?:Misalnya|For example)/.test(description);
}

function tables(heard: readonly Heard[]): readonly string[] {
  const found = heard.filter(({ role }) => role === 'table');
  return found.filter(({ name }) => name === '').map(({ text }) => `a table without a name: ${text.slice(0, 60)}`);
}

/** A picture says what it shows; one that is left out stands beside words that say it. */
function pictures(heard: readonly Heard[]): readonly string[] {
  return [
    ...heard
      .filter(({ role, name }) => /^(?:img|image)$/.test(role) && name === '')
      .map(() => 'a picture says nothing'),
    ...heard
      .filter(({ role, text, name }) => role === 'figure' && text + name === '')
      .map(() => 'a figure says nothing'),
  ];
}

/** The sign of a fold is for the eye. */
function folds(heard: readonly Heard[]): readonly string[] {
  const found = heard.filter(({ role, name }) => role === 'DisclosureTriangle' && /^[+−]|^$/.test(name));
  return found.map(({ name }) => `a fold says “${name}”`);
}

/** What is written under the tree: ids that lead somewhere, hints of a field, languages, roles of our own. */
function written(of: Page): Promise<readonly string[]> {
  return of.evaluate(() => {
    const wrong: string[] = [];
    const referring = [...document.querySelectorAll('[aria-describedby], [aria-labelledby], [aria-controls]')];
    const named = (one: Element): readonly string[] =>
      ['aria-describedby', 'aria-labelledby', 'aria-controls'].flatMap((a) => one.getAttribute(a)?.split(' ') ?? []);
    for (const one of referring) {
      for (const id of named(one)) if (document.getElementById(id) === null) wrong.push(`${id} is nowhere`);
    }
    const described = new Set(referring.flatMap((one) => one.getAttribute('aria-describedby')?.split(' ') ?? []));
    for (const told of document.querySelectorAll('form .hint[id], form .problem')) {
      if (told.role !== 'status' && !described.has(told.id)) wrong.push(`belongs to no field: ${told.textContent}`);
    }
    const other = document.documentElement.lang === 'id' ? 'en' : 'id';
    const language = document.querySelector('.language, button[lang]');
    if (language?.getAttribute('lang') !== other) wrong.push('the other language is not said in its own');
    for (const quote of document.querySelectorAll('main blockquote')) {
      if (quote.closest('[lang]')?.getAttribute('lang') !== 'id')
        wrong.push('a quote is read in a language not its own');
    }
    for (const row of document.querySelectorAll('main tbody tr')) {
      if (row.querySelector('th[scope=row]') === null) wrong.push(`a row without a header: ${row.textContent}`);
    }
    for (const table of document.querySelectorAll('main table')) {
      const most = Math.max(...[...table.querySelectorAll('tr')].map((row) => row.children.length));
      const heads = table.querySelectorAll('th[scope=col]').length;
      if (most > 2 && heads < most - 1)
        wrong.push(`${most} columns have ${heads} headers: ${table.querySelector('caption')?.textContent}`);
    }
    for (const short of document.querySelectorAll('abbr'))
      if (short.title === '') wrong.push(`${short.textContent} is short`);
    // HTML has elements for these; only a list that is searched has none.
    const played =
      '[role=button], [role=link], [role=checkbox], [role=radio], [role=textbox], [role=tab], [role=menu], ' +
      '[role=dialog], [role=switch], [role=slider], [role=tooltip], [role=combobox], [role=listbox], [role=option]';
    for (const one of document.querySelectorAll(played)) {
      if (one.closest('.find') === null) wrong.push(`plays ${one.role}: ${one.outerHTML.slice(0, 80)}`);
    }
    return wrong;
  });
}
