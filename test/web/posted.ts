// Opens a page in a state: what a browser without a script would see after it posted a form with these entries.
import type { Page } from 'playwright-core';
import { expectStatus, open } from './browser.ts';

export type Entries = { readonly [entry: string]: string };

/** Opens the page; posts a form with the same entries as its own, where there are any. */
export async function openPosted(page: Page, address: string, posted?: Entries, status = 200): Promise<void> {
  await open(page, address, { status });
  if (posted === undefined) return;
  const sent = Promise.all([
    page.waitForEvent('load'),
    page.waitForResponse((answer) => answer.request().isNavigationRequest() && answer.request().method() === 'POST'),
  ]);
  await page.evaluate((entries) => {
    const form = document.createElement('form');
    form.method = 'post';
    form.enctype = document.querySelector('main form[enctype]') === null ? form.enctype : 'multipart/form-data';
    for (const [name, value] of Object.entries(entries)) {
      const input = document.createElement('input');
      Object.assign(input, { type: 'hidden', name, value });
      form.append(input);
    }
    document.body.append(form);
    form.submit();
  }, posted);
  const [, answer] = await sent;
  expectStatus(answer, 200);
}
