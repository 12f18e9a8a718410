// A person at a device: follows links, fills in forms by what their labels say, and counts the effort of it.
import type { Language } from '@jamin/law';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { open, type Screen, visitor, watch } from './browser.ts';

export type Way = { readonly language: Language; readonly screen: Screen; readonly script: boolean };

/** Every way to come: both languages, both screens, with and without a script. */
export const ways: readonly Way[] = (['id', 'en'] as const).flatMap((language) =>
  (['phone', 'desktop'] as const).flatMap((screen) => [true, false].map((script) => ({ language, screen, script }))),
);

export type Person = {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly script: boolean;
  readonly language: Language;
  /** The word of the person's language. */
  readonly say: (id: string, en: string) => string;
  /** Follows a link of the page. */
  readonly follow: (name: string) => Promise<void>;
  /** Presses a button that posts a form, or that an island answers on the device. */
  readonly send: (name: string) => Promise<void>;
  readonly fill: (label: string, text: string) => Promise<void>;
  /** Chooses an answer, of the question that has these words where several have it. */
  readonly choose: (answer: string, question?: string) => Promise<void>;
  /** Waits until the page says all of this to the eye. */
  readonly sees: (...texts: readonly string[]) => Promise<void>;
  /** Unfolds what is folded under a heading. */
  readonly unfold: (heading: string) => Promise<void>;
  /** The file that a link or a button gives. */
  readonly takes: (by: Locator) => Promise<{ readonly name: string; readonly path: string }>;
  /** Links and buttons pressed, and answers given. */
  readonly effort: () => number;
  /** Ends the visit; errors, and requests to anybody else, are a failure. */
  readonly leaves: () => Promise<void>;
};

export async function person(browser: Browser, home: string, { language, screen, script }: Way): Promise<Person> {
  const context = await visitor(browser, { screen, script });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const seen = watch(page, home);
  const main = page.locator('main');
  let effort = 0;
  const act = async (doing: Promise<unknown>) => {
    effort += 1;
    await doing;
  };
  await open(page, home + (language === 'id' ? '/' : '/en'));
  return {
    context,
    page,
    script,
    language,
    say: (id, en) => (language === 'id' ? id : en),
    follow: (name) => act(loads(page, main.getByRole('link', { name }).first())),
    send: async (name) => {
      const button = main.getByRole('button', { name }).first();
      const isOnDevice = script && (await page.locator('[data-island]').count()) > 0;
      await act(isOnDevice ? button.click() : loads(page, button));
    },
    fill: (label, text) => act(main.getByLabel(label).first().fill(text)),
    choose: (answer, question) => {
      const asked = question === undefined ? main : main.getByRole('group', { name: question });
      return act(asked.getByLabel(answer, { exact: true }).first().check());
    },
    sees: async (...texts) => {
      for (const text of texts) await expect.poll(() => shown(main), { timeout: 5000 }).toContain(text);
    },
    unfold: (heading) => act(main.locator('summary', { hasText: heading }).first().click()),
    takes: async (by) => {
      const waiting = page.waitForEvent('download');
      await act(by.click());
      const file = await waiting;
      return { name: file.suggestedFilename(), path: await file.path() };
    },
    effort: () => effort,
    leaves: async () => {
      expect(seen).toEqual([]);
      await context.close();
    },
  };
}

/** What a region says to the eye, with plain spaces. */
export async function shown(region: Locator): Promise<string> {
  return (await region.innerText()).replace(/\s+/g, ' ');
}

/** Presses what leads to another page, and waits for that. */
async function loads(page: Page, by: Locator): Promise<void> {
  await Promise.all([page.waitForEvent('load'), by.click()]);
}
