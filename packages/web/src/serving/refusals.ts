// Pages that say no: too much, too often, not this way, or nothing here; each is made once in each language.

import type { Language } from '@jamin/law';
import type { Context } from 'hono';
import { languageOf } from '../language.ts';

export type Refusal = 404 | 405 | 413 | 429 | 500;
type Refuse = (c: Context, status: Refusal) => Promise<Response>;

/** `render` makes the page of a status in a language. */
export function refusals(render: (status: Refusal, language: Language) => Promise<Response>): Refuse {
  const made = new Map<string, Promise<string>>();
  return async (c, status) => {
    const language = languageOf(c.req.path);
    const key = `${status} ${language}`;
    const page = made.get(key) ?? render(status, language).then((answer) => answer.text());
    made.set(key, page);
    return c.html(await page, status, { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' });
  };
}
