// Opens a page in a state: what a browser without a script would see after it posted a form with these entries.
import type { Page } from 'playwright-core';

export type Entries = { readonly [entry: string]: string };

/** Opens the page; posts a form with the same entries as its own, where there are any. */
export async function openPosted(page: Page, address: string, posted?: Entries): Promise<void> {
  await page.goto(address);
  if (posted === undefined) return;
  const sent = page.waitForEvent('load');
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
  await sent;
}
