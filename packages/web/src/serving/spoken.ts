// Which language an answer speaks: the one asked for in the address, else the one the caller prefers, else Indonesian.

import type { Language } from '@jamin/law';
import type { Context } from 'hono';

const LANGUAGES: readonly Language[] = ['id', 'en'];

function isLanguage(word: string | undefined): word is Language {
  return LANGUAGES.some((one) => one === word);
}

export function spokenLanguage(c: Context): Language {
  const asked = c.req.query('lang');
  return isLanguage(asked) ? asked : preferred(c.req.header('Accept-Language') ?? '');
}

/** The best of ours in a header such as "en-GB,en;q=0.9,id;q=0.8"; the first of equals. */
function preferred(header: string): Language {
  let best: Language = 'id';
  let weight = 0;
  for (const part of header.slice(0, 200).split(',')) {
    const [, tag = '', quality = '1'] = /^\s*([a-z]{1,8})(?:-[\da-z-]*)?\s*(?:;\s*q=([\d.]+))?\s*$/i.exec(part) ?? [];
    const language = tag.toLowerCase();
    if (!isLanguage(language) || !(Number(quality) > weight)) continue;
    best = language;
    weight = Number(quality);
  }
  return best;
}
