// Pages that say no: too much, too often, not this way, or nothing here; each is made once in each language.

import type { Language } from '@jamin/law';
import type { Context } from 'hono';
import { languageOf } from '../language.ts';

const STATUSES = [400, 404, 405, 413, 429, 500] as const;

export type Refusal = (typeof STATUSES)[number];
type Refuse = (c: Context, status: Refusal) => Promise<Response>;

/** Of pages that make files: they say in words why there is none. */
const SAYS_WHY = 422;

/** The refusal for an answer that failed without a page of its own; undefined for every other answer. */
export function refusalOf({ status, headers }: Response): Refusal | undefined {
  if (status < 400 || status === SAYS_WHY || headers.get('Content-Type')?.startsWith('text/html') === true)
    return undefined;
  return STATUSES.find((one) => one === status) ?? (status < 500 ? 400 : 500);
}

/** Why a file was not made, line by line. */
export function noFile(lines: readonly string[]): Response {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };
  return new Response(`${lines.join('\n')}\n`, { status: SAYS_WHY, headers });
}

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
