// What a request says about itself: the type of its content, and the parameters of its address.

import type { Context } from 'hono';
import type { ProblemError } from './problem.ts';

/** "application/json" of "Application/JSON; charset=utf-8"; nothing where none is stated. */
export function contentType(c: Context): string {
  return (c.req.header('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

/** The first parameter whose word is none of those it may be; others are left alone. */
export function wrongParameter(
  c: Context,
  allowed: { readonly [parameter: string]: readonly string[] },
): ProblemError | undefined {
  for (const [parameter, choices] of Object.entries(allowed)) {
    const word = c.req.query(parameter);
    if (word === undefined || choices.includes(word)) continue;
    return {
      parameter,
      code: 'unknown-word',
      message: { id: `"${word}" bukan pilihan untuk ${parameter}.`, en: `"${word}" is no choice for ${parameter}.` },
      remedy: { id: `Pilih: ${choices.join(', ')}.`, en: `Choose: ${choices.join(', ')}.` },
    };
  }
  return undefined;
}
