// A calculator posted without a script gives, for the public cases, what its island computes, to the sen.
import { readFacts } from '@jamin/engine';
import { factsJson, indonesia } from '@jamin/law';
import { cases } from '@jamin/law/cases';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { href } from '../../packages/web/src/addresses.ts';
import { type CalculatorState, calculate } from '../../packages/web/src/answers/calculate.ts';
import { calculators } from '../../packages/web/src/answers/calculators.ts';
import { formEntries } from '../../packages/web/src/answers/form-entries.ts';
import { typedEntries } from '../../packages/web/src/answers/typed.ts';
import { type Site, startSite, TEST_DAY } from './site.ts';

/** Every third case is posted, or all of them with LONG=yes, which takes minutes. */
const EVERY = process.env['LONG'] === 'yes' ? 1 : 3;

let site: Site;

beforeAll(async () => {
  site = await startSite();
}, 60_000);
afterAll(() => site.stop());

async function post(path: string, entries: readonly (readonly [string, string])[]): Promise<Response> {
  const body = new URLSearchParams(entries.map(([name, value]) => [name, value]));
  return fetch(site.url + path, { method: 'POST', body, headers: { Origin: site.url } });
}

/** What the page hands to its island. */
function stateIn(html: string): CalculatorState {
  const props = /data-props="calculator">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}';
  return JSON.parse(props).state;
}

test.each(Object.entries(calculators))('%s', async (name, { ask: id }) => {
  const ask = indonesia.asks.get(id);
  if (ask === undefined) throw new Error(id);
  const own = cases.filter((one) => one.ask === id);
  expect(own.length).toBeGreaterThan(20);
  for (const [place, one] of own.entries()) {
    if (place % EVERY !== 0) continue;
    const language = place % 2 === 0 ? 'id' : 'en';
    const { facts } = readFacts(indonesia, ask, one.facts);
    const known = one.known === undefined ? [] : [['known', one.known] as const];
    const entries = [['on', one.on] as const, ...known, ...formEntries(indonesia, factsJson(indonesia, facts))];
    const response = await post(href('calculator', language, { calculator: name }), entries);
    expect(response.status, one.id).toBe(200);
    const html = await response.text();
    const here = calculate(name, typedEntries(entries), { today: TEST_DAY, language, isSent: true });
    expect(stateIn(html), one.id).toEqual(JSON.parse(JSON.stringify(here)));
    if (here.view?.outcome !== 'granted') continue;
    for (const { text, isMain } of here.view.amounts) if (isMain) expect(html, one.id).toContain(text);
  }
});

test('without a script an answer comes as a PDF, and the address alone leads to the form', async () => {
  const path = href('answerPdf', 'id', { calculator: 'jkm' });
  const file = await post(path, [
    ['on', '2026-09-01'],
    ['segment', 'PU'],
  ]);
  expect(file.headers.get('Content-Type')).toBe('application/pdf');
  expect(new TextDecoder().decode((await file.arrayBuffer()).slice(0, 5))).toBe('%PDF-');
  const opened = await fetch(site.url + path);
  expect(new URL(opened.url).pathname).toBe(href('calculator', 'id', { calculator: 'jkm' }));
  expect((await fetch(`${site.url}/hitung/tidak-ada`)).status).toBe(404);
});
