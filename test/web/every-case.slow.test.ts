// Every case there is can be stated in the form of its page; posted, the page says what the API answers, to the sen.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Ask, decimal, type Raw, readDate, readFacts } from '@jamin/engine';
import {
  factsJson,
  formatDate,
  formatMoney,
  formatValue,
  indonesia,
  isAboutMonth,
  type Json,
  keyLabel,
  keyUnit,
  type Language,
  questionWords,
} from '@jamin/law';
import { cases, publishedFigures } from '@jamin/law/cases';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCases } from '../../packages/cli/src/case-file.ts';
import { href } from '../../packages/web/src/addresses.ts';
import { calculators } from '../../packages/web/src/answers/calculators.ts';
import { formEntries } from '../../packages/web/src/answers/form-entries.ts';
import { WHOLE } from '../../packages/web/src/answers/typed.ts';
import { createApi } from '../../packages/web/src/api/api.ts';
import { answerWords } from '../../packages/web/src/words/answer-words.ts';
import { type Site, startSite } from './site.ts';

type One = {
  readonly id: string;
  readonly ask: string;
  readonly on: string;
  readonly known?: string | undefined;
  readonly facts: { readonly [fact: string]: Raw };
};

type Answered = { readonly outcome: string; readonly values: { readonly [key: string]: Json } };

/** A folder that is no part of the repository: who does not have it has the law's own cases. */
const folder = join(import.meta.dirname, '../../../shared/cases');
const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.yaml')) : [];
const sources: readonly (readonly [name: string, all: readonly One[]])[] = [
  ['worked cases of the law', cases],
  ['published figures', publishedFigures],
  ...files.map((file) => [file, [...readCases(join(folder, file))]] as const),
];

/** A form that asks for a month cannot be given another day of it; that mistake cannot be made there. */
const CANNOT_BE_MADE: ReadonlySet<string> = new Set(['not-the-first-day']);

/** What would change an answer is no part of it, and takes longer to find than the answer. */
const search = async () => [];
const api = createApi({ caller: () => '', decisionsPerMinute: 1_000_000, search });
let site: Site;

beforeAll(async () => {
  site = await startSite({ answerMilliseconds: 0 });
}, 60_000);
afterAll(() => site.stop());

test('every ask has a page', () => {
  const asked = new Set(Object.values(calculators).map(({ ask }) => ask));
  expect([...indonesia.asks.keys()].filter((ask) => !asked.has(ask))).toEqual([]);
});

/** Of the shared cases every third is posted a second time, from the form that asks only what matters. */
const SHORT = 3;

test.each(Object.keys(calculators))('%s opens with an empty form', async (calculator) => {
  const response = await fetch(site.url + href('calculator', 'id', { calculator }));
  expect(response.status).toBe(200);
  expect(heldBy(parseHTML(await response.text()).document).size).toBeGreaterThan(0);
});

let looked = 0;

test.each(sources)('%s', async (source, all) => {
  expect(all.length).toBeGreaterThan(0);
  const wrong: { [id: string]: readonly string[] } = {};
  for (const one of all) {
    const isShort = files.includes(source) && looked % SHORT === 0;
    const found = await compared(one, looked % 2 === 0 ? 'id' : 'en', isShort);
    if (found.length > 0) wrong[one.id] = found;
    looked += 1;
  }
  expect(wrong).toEqual({});
});

test('all of them were looked at', () => {
  console.log(`${looked} cases were posted to their pages`);
  expect(looked).toBe(sources.reduce((sum, [, all]) => sum + all.length, 0));
});

/** What of a case the page does not hold or does not say; `isShort`: nor says in the form as it opens. */
async function compared(one: One, language: Language, isShort: boolean): Promise<readonly string[]> {
  const ask = indonesia.asks.get(one.ask);
  const calculator = Object.keys(calculators).find((name) => calculators[name]?.ask === one.ask);
  if (ask === undefined || calculator === undefined) return ['no page'];
  const entries = entriesOf(one, ask);
  const [answered, page] = await Promise.all([decided(one), posted(calculator, language, entries)]);
  if (CANNOT_BE_MADE.has(one.id)) return answered.outcome === 'contradictory' ? [] : ['is an exception without need'];
  const held = heldBy(page);
  const missing = entries.map((entry) => entry.join('=')).filter((entry) => !held.has(entry));
  const wrong = [...missing.map((entry) => `not held: ${entry}`), ...unsaid(page, ask, answered, language)];
  if (!isShort) return wrong;
  const asked = entries.filter(([name]) => name !== WHOLE);
  return [...wrong, ...unsaid(await posted(calculator, language, asked), ask, answered, language)];
}

/** The entries of a form that asks everything. */
function entriesOf({ on, known, facts: stated }: One, ask: Ask): readonly (readonly [string, string])[] {
  const { facts, problems } = readFacts(indonesia, ask, stated);
  expect(problems).toEqual([]);
  const asked = Object.fromEntries(
    Object.entries(facts).filter(([name]) => !ask.alsoKnown?.includes(name) || ask.facts.includes(name)),
  );
  return [
    [WHOLE, '1'],
    ['on', isAboutMonth(ask) ? on.slice(0, 'YYYY-MM'.length) : on],
    ...(known === undefined ? [] : [['known', known] as const]),
    ...formEntries(indonesia, factsJson(indonesia, asked)),
  ];
}

async function decided({ ask, on, known, facts }: One): Promise<Answered> {
  const body = JSON.stringify({ ask, on, known, facts });
  const headers = { 'Content-Type': 'application/json' };
  const response = await api.request('/api/v1/decide', { method: 'POST', body, headers });
  expect(response.status).toBe(200);
  return response.json();
}

async function posted(
  calculator: string,
  language: Language,
  entries: readonly (readonly [string, string])[],
): Promise<Document> {
  const body = new URLSearchParams(entries.map(([name, value]) => [name, value]));
  const address = site.url + href('calculator', language, { calculator });
  const response = await fetch(address, {
    method: 'POST',
    body,
    headers: { Origin: site.url, 'Accept-Encoding': 'identity' },
  });
  expect(response.status).toBe(200);
  return parseHTML(await response.text()).document;
}

/** What a browser would post from the form of the page, as it stands. */
function heldBy(page: Document): ReadonlySet<string> {
  const controls = [...page.querySelectorAll('main form input, main form option')];
  return new Set(
    controls.flatMap((one) => {
      const [type, value] = [one.getAttribute('type'), one.getAttribute('value') ?? ''];
      if (one.localName === 'option') {
        const name = one.closest('select')?.getAttribute('name') ?? '';
        return one.hasAttribute('selected') ? [`${name}=${value}`] : [];
      }
      if ((type === 'radio' || type === 'checkbox') && !one.hasAttribute('checked')) return [];
      return [`${one.getAttribute('name') ?? ''}=${value}`];
    }),
  );
}

/** What the answer of the page leaves unsaid. */
function unsaid(page: Document, ask: Ask, { outcome, values }: Answered, language: Language): readonly string[] {
  const { headings } = answerWords[language];
  const card = page.querySelector('#jawaban');
  const heading = card?.querySelector('h2')?.textContent?.trim() ?? '';
  const stands = (...kinds: string[]): readonly string[] =>
    kinds.some((kind) => heading.startsWith(headings[kind] ?? kind)) ? [] : [`${outcome}: “${heading}”`];
  switch (outcome) {
    case 'granted':
    case 'refused': {
      const said = plain(card?.textContent ?? '');
      const texts = Object.entries(values).flatMap(([key, value]) => textsOf(ask, key, value, language));
      return [
        ...(outcome === 'granted' ? stands('granted') : stands('refused', 'later')),
        ...texts.filter((text) => !said.includes(plain(text))),
      ];
    }
    case 'contradictory':
      return page.querySelector('#perbaiki') !== null && card === null ? [] : ['contradictory: not told'];
    case 'incomplete': {
      // An answer as well, where what is not stated would not change it; then the page says what that is.
      const [indifferent = ''] = questionWords(language).indifferent('').split(':');
      return card?.textContent?.includes(indifferent) === true ? [] : stands('incomplete', 'open');
    }
    case 'not-covered':
      return stands('not-covered', ...(ask.id === 'jht-balance' ? ['open'] : []));
    default:
      return [outcome];
  }
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}

/** Each value of a key as people read it; whether there is a right is what the heading says. */
function textsOf(ask: Ask, key: string, value: Json, language: Language): readonly string[] {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((one) => textsOf(ask, key, one, language));
  if (typeof value === 'boolean') return [];
  const unit = keyUnit(indonesia, ask, key);
  if (typeof value === 'number') {
    const amount = decimal(String(value));
    if (unit === 'IDR') return amount.n === 0n ? [] : [formatMoney(amount, language)];
    return [formatValue(amount, unit, language)];
  }
  const text = String(value);
  const ground = key === 'reason' ? ask.grounds.find(({ code }) => code === text) : undefined;
  if (ground !== undefined) return [ground.label[language].replace(/\.$/, '')];
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return [formatDay(text, language)];
  const member = `${key}.${text}`;
  if (ask.outputs.some((output) => output.key === member)) return [keyLabel(indonesia, ask, member, language)];
  return [formatValue(text, undefined, language)];
}

function formatDay(written: string, language: Language): string {
  const day = readDate(written);
  if (day === undefined) throw new Error(written);
  return formatDate(day, language);
}
