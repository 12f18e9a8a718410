// The same case has the same answer, to the sen, from the posted page, from the page's script and from the API.
import { decimal, exact, readFacts } from '@jamin/engine';
import { factsJson, formatMoney, indonesia, type Json, keyUnit, type Language } from '@jamin/law';
import { cases } from '@jamin/law/cases';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { href } from '../../packages/web/src/addresses.ts';
import { calculators } from '../../packages/web/src/answers/calculators.ts';
import { formEntries } from '../../packages/web/src/answers/form-entries.ts';
import { WHOLE } from '../../packages/web/src/answers/typed.ts';
import { open, openBrowser, visitor } from './browser.ts';
import { type Site, startSite } from './site.ts';

/** How many cases of every calculator are looked at, spread over all that it can state. */
const CASES = 3;

let site: Site;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), openBrowser()]);
  context = await visitor(browser, { screen: 'phone' });
  page = await context.newPage();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
});

type One = {
  readonly id: string;
  readonly language: Language;
  readonly body: string;
  readonly entries: readonly (readonly [string, string])[];
};

/** Cases as the API and as the form take them; some in the form that asks everything. */
function casesOf(calculator: string): readonly One[] {
  const { ask: id = '', lead = {} } = calculators[calculator] ?? {};
  const ask = indonesia.asks.get(id);
  if (ask === undefined) return [];
  const all = cases.flatMap((one, place): One[] => {
    if (one.ask !== id || one.undecided !== undefined) return [];
    const { facts, problems } = readFacts(indonesia, ask, one.facts);
    if (problems.length > 0) return [];
    const leaves = Object.keys(lead).some((fact) => facts[fact] === undefined);
    const whole = leaves || place % 2 === 1 ? [[WHOLE, '1'] as const] : [];
    const known = one.known === undefined ? [] : [['known', one.known] as const];
    const entries = [
      ...whole,
      ['on', one.on] as const,
      ...known,
      ...formEntries(indonesia, factsJson(indonesia, facts)),
    ];
    const body = JSON.stringify({ ask: id, on: one.on, known: one.known, facts: one.facts });
    return [{ id: one.id, language: 'id', body, entries }];
  });
  const step = Math.max(1, Math.floor(all.length / CASES));
  const some = all.filter((_, place) => place % step === 0).slice(0, CASES);
  return some.map((one, place) => ({ ...one, language: place % 2 === 0 ? 'id' : 'en' }));
}

describe.each(Object.keys(calculators))('%s', (calculator) => {
  const some = casesOf(calculator);
  test('there are cases to look at', () => expect(some.length).toBeGreaterThan(1));

  test.each(some)('$id', async ({ body, entries, language }) => {
    const address = site.url + href('calculator', language, { calculator });
    const said = await decided(body, language);
    const posted = await postedAnswer(address, entries);
    await open(page, `${address}#${new URLSearchParams(entries.map(([name, value]) => [name, value]))}`);
    await page.waitForSelector('#jawaban');
    // What would change the answer comes a moment after it.
    await expect.poll(() => textOf(page), { timeout: 10_000 }).toBe(posted);
    for (const amount of said) expect(posted).toContain(amount);
  });
});

/** The amounts that the API answers with, as a person reads them. */
async function decided(body: string, language: Language): Promise<readonly string[]> {
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch(`${site.url}/api/v1/decide`, { method: 'POST', body, headers });
  const { ask: id, values }: { ask: string; values: { [key: string]: Json } } = await response.json();
  expect(response.status).toBe(200);
  const ask = indonesia.asks.get(id);
  if (ask === undefined) throw new Error(id);
  return Object.entries(values).flatMap(([key, value]) => {
    if (keyUnit(indonesia, ask, key) !== 'IDR' || Array.isArray(value)) return [];
    const amount = decimal(String(value));
    return exact.compare(amount, decimal('0')) === 0 ? [] : [formatMoney(amount, language)];
  });
}

/** What the page answers when the form is posted, as a browser without a script would. */
async function postedAnswer(address: string, entries: One['entries']): Promise<string> {
  const without = await browser.newContext({ javaScriptEnabled: false });
  const blank = await without.newPage();
  const posted = await page.request.post(address, {
    headers: { Origin: site.url, 'Content-Type': 'application/x-www-form-urlencoded' },
    data: new URLSearchParams(entries.map(([name, value]) => [name, value])).toString(),
  });
  await blank.setContent(await posted.text());
  const text = await textOf(blank);
  await without.close();
  return text;
}

async function textOf(of: Page): Promise<string> {
  return ((await of.locator('#jawaban').textContent()) ?? '').replace(/\s+/g, ' ');
}
