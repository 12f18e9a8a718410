// What is photographed: every kind of page, and its main states, each reached as a visitor reaches it.
import { fileURLToPath } from 'node:url';
import { readFacts } from '@jamin/engine';
import { decideCase, factsJson, indonesia, type Language, reader } from '@jamin/law';
import { cases } from '@jamin/law/cases';
import type { Page } from 'playwright-core';
import { href } from '../packages/web/src/addresses.ts';
import { calculators } from '../packages/web/src/answers/calculators.ts';
import { formEntries } from '../packages/web/src/answers/form-entries.ts';
import { slugs } from '../packages/web/src/slugs.ts';
import { examplePaths } from '../test/web/example-paths.ts';
import { TEST_DAY } from '../test/web/site.ts';

export type Shot = {
  readonly name: string;
  readonly path: string;
  readonly language: Language;
  /** What the visitor does before the picture. */
  readonly act?: (page: Page) => Promise<void>;
};

const laws = reader(indonesia);
const languages: readonly Language[] = ['id', 'en'];
const sheet = fileURLToPath(new URL('../packages/web/public/contoh-lembar-upah.csv', import.meta.url));

export const shots: readonly Shot[] = [...plain(), ...languages.flatMap(inStates)];

/** Files that the addresses give are no pictures. */
function plain(): readonly Shot[] {
  const seen = examplePaths.filter((path) => !/\.\w+$|\/(?:file|berkas|data\/v1)\//.test(path));
  return seen.map((path) => {
    const language = path === '/en' || path.startsWith('/en/') ? 'en' : 'id';
    return { name: path.replace(/^\/(?:en\b\/?)?/, '').replaceAll('/', '-') || 'home', path, language };
  });
}

function inStates(language: Language): readonly Shot[] {
  const shot = (name: string, path: string, act: Shot['act'] & {}): Shot => ({ name, path, language, act });
  return [
    ...Object.keys(calculators).flatMap((name) => calculatorShots(name, language)),
    ...Object.keys(slugs['event'] ?? {}).flatMap((event) => eventShots(event, language)),
    shot('which answered', href('which', language), answerWhich),
    shot('which without a choice', href('which', language), (page) => send(page, 'form.which')),
    shot('check of the example', href('check', language), checkExample),
    shot('check of nothing', href('check', language), (page) => send(page, 'main form:has(textarea)')),
    shot('letter filled in', href('letter', language, { letter: 'minta-paklaring' }), fillLetter),
    shot('bpu ahead', `${href('bpu', language)}#di-muka`, (page) => send(page, '#di-muka form')),
    shot('compose with nothing', href('compose', language), (page) => send(page, '#siaran')),
    shot('compose the example', href('compose', language), composeExample),
    shot('compose a sum that fails', href('compose', language), composeFailing),
    shot('payroll sheet result', href('payrollSheet', language), sendSheet),
    shot('payroll sheet with nothing', href('payrollSheet', language), (page) =>
      send(page, 'form:has(input[type=file])'),
    ),
    shot('no such page', language === 'id' ? '/tidak-ada' : '/en/nowhere', async () => undefined),
  ];
}

/** One public case of each outcome, an answer that lacks facts, and an amount that is none. */
function calculatorShots(name: string, language: Language): readonly Shot[] {
  const path = href('calculator', language, { calculator: name });
  const ask = calculators[name]?.ask ?? '';
  const linked = (state: string, entries: Entries): Shot => ({
    name: `calculator ${name} ${state}`,
    path: `${path}#${new URLSearchParams(entries.map(([entry, value]) => [entry, value]))}`,
    language,
    act: arrived,
  });
  const own = cases.filter((one) => one.ask === ask);
  const found = new Map(
    own.map((one) => [decideCase(laws, { ask, on: one.on, facts: one.facts }).decision?.outcome, one]),
  );
  return [
    ...[...found].flatMap(([outcome, one]) => (outcome === undefined ? [] : [linked(outcome, entriesOf(one))])),
    linked('with too little', [['on', TEST_DAY]]),
    linked('with mistakes', [
      ['on', '2026-13-45'],
      ['wage', 'lima juta'],
      ['balance', 'banyak'],
    ]),
  ];
}

type Entries = readonly (readonly [string, string])[];

function entriesOf({ ask: id, on, facts: stated }: (typeof cases)[number]): Entries {
  const ask = indonesia.asks.get(id);
  if (ask === undefined) throw new Error(id);
  const { facts } = readFacts(indonesia, ask, stated);
  return [['on', on], ...formEntries(indonesia, factsJson(indonesia, facts))];
}

function eventShots(event: string, language: Language): readonly Shot[] {
  const path = href('event', language, { event });
  const shot = (state: string, act: (page: Page) => Promise<void>): Shot => ({
    name: `event ${event} ${state}`,
    path,
    language,
    act,
  });
  return [
    shot('answered', (page) => answerEvent(page, false)),
    shot('not known', (page) => answerEvent(page, true)),
    shot('without a day', async (page) => {
      await page.locator('#f-on').fill('');
      await send(page, '#langkah form:not(.kept-language)');
    }),
  ];
}

/** Waits until the island has read the link. */
async function arrived(page: Page): Promise<void> {
  await page.locator('#jawaban, #perbaiki').first().waitFor({ timeout: 20_000 });
}

async function send(page: Page, form: string): Promise<void> {
  await page
    .locator(form)
    .locator('button[type=submit]:not([name=add], [formaction], [hidden], .visually-hidden)')
    .first()
    .click();
  await settled(page);
}

/** Lets what is computed, on the device or by the server, come to rest. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(WAIT);
}

const WAIT = 400;
const MOST_STEPS = 8;
/** A day that fits a birth. */
const LONG_AGO = '1970-05-20';

/** Gives the first choice and plain numbers, or says each time that it is not known, until there is an answer. */
async function answerEvent(page: Page, isUnknown: boolean): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if ((await page.locator('.part, #jawaban').count()) > 0) return;
    for (const question of await page.locator('#langkah .question').all()) await answerOne(question, isUnknown);
    await send(page, '#langkah form:not(.kept-language)');
  }
}

async function answerOne(question: ReturnType<Page['locator']>, isUnknown: boolean): Promise<void> {
  const unknown = question.locator('input[value="?"]');
  const rows = question.locator('.row');
  const written = question.locator('input[type=text]').first();
  const chosen = question.locator('input[type=radio]').first();
  const list = question.locator('select');
  const day = question.locator('input[type=date]').first();
  if ((isUnknown || (await rows.count()) > 0) && (await unknown.count()) > 0) return unknown.first().check();
  if ((await chosen.count()) > 0) return chosen.check();
  if ((await list.count()) > 0) return void (await list.first().selectOption({ index: 1 }));
  if ((await day.count()) > 0) return (await day.inputValue()) === '' ? day.fill(LONG_AGO) : undefined;
  if ((await written.count()) === 0) return;
  const isMoney = (await question.locator('.unit.before').count()) > 0;
  await written.fill(isMoney ? '4.000.000' : '24');
}

async function answerWhich(page: Page): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const choice = page.locator('form.which input[type=radio]').first();
    if ((await choice.count()) === 0) return;
    await choice.check();
    await send(page, 'form.which');
  }
}

async function checkExample(page: Page): Promise<void> {
  const { example } = JSON.parse((await page.locator('[data-props="check"]').textContent()) ?? '{}');
  await page.locator('textarea').first().fill(example);
  await send(page, 'main form:has(textarea)');
}

async function fillLetter(page: Page): Promise<void> {
  for (const [place, field] of (await page.locator('.blanks input').all()).entries()) {
    await field.fill(`CONTOH ${place + 1}`);
  }
  await send(page, 'form:has(.blanks)');
}

async function composeExample(page: Page): Promise<void> {
  await page.locator('button[value=example]').click();
  await settled(page);
}

async function composeFailing(page: Page): Promise<void> {
  await composeExample(page);
  await page.locator('[name="total.cases"]').fill('4032');
  await send(page, '#siaran');
}

async function sendSheet(page: Page): Promise<void> {
  await page.locator('form input[type=file]').first().setInputFiles(sheet);
  await send(page, 'form:has(input[type=file])');
  await page.waitForTimeout(WAIT * 5);
}
