// The frame of a report page: one file with nothing from elsewhere, both languages, and a switch that needs no script.

import type { Words } from '@jamin/engine';
import type { Language } from '@jamin/law';
import { both, escaped, scriptData } from './html.ts';
import { pageStyle } from './page-style.ts';
import { pageWords } from './page-words.ts';

export type Page = {
  readonly language: Language;
  readonly title: Words;
  /** What stands in the browser's tab. */
  readonly tab: Words;
  readonly body: string;
  /** Structured data for search engines. */
  readonly data?: unknown;
};

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export function reportPage({ language, title, tab, body, data }: Page): string {
  const checked = (one: Language) => (one === language ? ' checked' : '');
  return [
    `<!doctype html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escaped(tab[language])}</title>`,
    `<style>${pageStyle}</style>`,
    data === undefined ? '' : `<script type="application/ld+json">${scriptData(data)}</script>`,
    '</head>\n<body>',
    `<input type="radio" class="hidden" name="language" id="in-id" aria-label="Bahasa Indonesia"${checked('id')}>`,
    `<input type="radio" class="hidden" name="language" id="in-en" aria-label="English"${checked('en')}>`,
    '<div class="page">\n<header>',
    `<p class="brand">Jamin · ${both(title)}</p>`,
    '<p class="languages"><label for="in-id">Indonesia</label><label for="in-en">English</label></p>',
    `</header>\n<main>${body}</main>\n<footer><p>${both(pageWords.footer)}</p></footer>\n</div>\n</body>\n</html>\n`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}
