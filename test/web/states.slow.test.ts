// The states of pages: errors, answers, refusals, ranges, letters, reports; none has a barrier or is too wide.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriersOn } from './axe.ts';
import { openBrowser, visitor, watch } from './browser.ts';
import { openPosted } from './posted.ts';
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

type State = {
  readonly name: string;
  readonly path: string;
  /** Entries of the form that is posted for this state. */
  readonly posted?: { readonly [entry: string]: string };
  /** What the page is answered with; 200 where none is named. */
  readonly status?: number;
  /** What stands on the page in this state alone. */
  readonly shows: string;
};

const MISFIT =
  'Per 23 Juli 2024 Cabang Contoh membayar 9.354 kasus senilai Rp97.855.640.881. ' +
  'JHT 7.803 kasus Rp82.240.256.691. JKK 627 kasus Rp5.164.129.878. JKM 271 kasus Rp7.034.500.000. ' +
  'JP 206 kasus Rp1.706.163.292. JKP 447 kasus Rp710.591.000.';
const FAMILY = { spouse: 'true', 'children.0.smp': '2' };
const DEATH = { on: '2026-11-22', asked: 'deathAtWork,segment,spouse,children', segment: 'PU', ...FAMILY };
const RANGE = { ...DEATH, asked: `${DEATH.asked},contributionMonths`, deathAtWork: 'false', contributionMonths: '?' };
const AT_WORK = { ...DEATH, asked: `${DEATH.asked},wage`, deathAtWork: 'true', wage: '4000000' };
const LAYOFF = { on: '2026-11-22', asked: 'wage,paidMonths24,balance' };
const FEW = { ...LAYOFF, wage: '4500000', paidMonths24: '3', balance: '12000000' };

const states: readonly State[] = [
  { name: 'a question left open', path: '/bpjs-yang-mana', posted: { asked: 'need' }, shows: 'form.which' },
  { name: 'an event with errors', path: '/peristiwa/phk', posted: { ...LAYOFF, wage: 'x' }, shows: '#perbaiki' },
  { name: 'an event refused', path: '/en/event/laid-off', posted: FEW, shows: '.part.refused' },
  { name: 'an event as a range', path: '/peristiwa/meninggal', posted: RANGE, shows: '#total' },
  {
    name: 'an event with heirs and children',
    path: '/en/event/death-in-family',
    posted: AT_WORK,
    shows: '.part',
  },
  {
    name: 'an event with offices',
    path: '/peristiwa/phk',
    posted: { ...FEW, paidMonths24: '24', province: '19' },
    shows: '#kantor',
  },
  { name: 'a calculator with errors', path: '/hitung/jkp', posted: { on: 'x', wage: '?x' }, shows: '#perbaiki' },
  {
    name: 'a calculator that grants',
    path: '/en/calculate/jkp',
    posted: { on: '2026-11-22', reason: 'layoff', wage: '4333333.33', paidMonths24: '24' },
    shows: '#jawaban .amounts',
  },
  {
    name: 'a calculator that refuses',
    path: '/hitung/jkp',
    posted: { on: '2026-11-22', reason: 'resignation', wage: '4000000', paidMonths24: '24' },
    shows: '#jawaban',
  },
  {
    name: 'a calculator with a range',
    path: '/hitung/iuran',
    posted: { on: '2026-11', segment: 'PU', wage: '4500000', riskGroup: '?' },
    shows: '#jawaban',
  },
  {
    name: 'a calculator that asks on',
    path: '/en/calculate/contributions',
    posted: { on: '2026-11', segment: 'PU', wage: '4500000' },
    shows: '#jawaban details',
  },
  {
    name: 'a letter filled in',
    path: '/en/letters/ask-for-leaving-letter',
    posted: { name: 'Sari Melati Contoh', company: 'PT Contoh', address: 'Jalan Contoh 1' },
    shows: '.blanks',
  },
  { name: 'a text that does not add up', path: '/periksa-angka', posted: { teks: MISFIT }, shows: '.verdict-head' },
  { name: 'a text without figures', path: '/en/check-figures', posted: { teks: 'nothing' }, shows: '#hasil' },
  { name: 'no text', path: '/periksa-angka', posted: { teks: '' }, shows: '#perbaiki' },
  { name: 'an example release', path: '/en/media/prepare', posted: { do: 'example' }, shows: '.compose-result' },
  { name: 'a release with errors', path: '/siaran/susun', posted: { do: 'make', 'JHT.cases': 'x' }, shows: '#masalah' },
  { name: 'a search with results', path: '/angka?kantor=pangkalpinang', shows: '.statements' },
  { name: 'a search without a result', path: '/en/figures?kantor=pangkalpinang&tahun=2020', shows: '#cari' },
  { name: 'no such page', path: '/tidak-ada', status: 404, shows: 'h1' },
  { name: 'no connection', path: '/en/offline', shows: 'h1' },
];

test.each(states.map((state, place) => ({ ...state, dark: place % 2 === 1 })))(
  '$name',
  async (state) => {
    const context = await visitor(browser, { screen: 'phone', dark: state.dark, bypassPolicy: true });
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      const seen = watch(page, site.url);
      await openPosted(page, site.url + state.path, state.posted, state.status);
      const [first] = await page.locator(state.shows).all();
      expect(first, `${state.shows} stands on the page`).toBeDefined();
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll('main details')) folded.setAttribute('open', '');
      });
      expect(await barriersOn(page, 'phone')).toEqual([]);
      expect(await barriersOn(page, 'desktop')).toEqual([]);
      expect(seen.filter((one) => !one.includes('404'))).toEqual([]);
    } finally {
      await context.close();
    }
  },
  60_000,
);
