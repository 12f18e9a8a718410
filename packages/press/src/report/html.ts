// Small pieces of HTML: escaping, a text in both languages of which the page shows one, and links within the page.

import type { Words } from '@jamin/engine';

const escapes: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made harmless, in an element or an attribute. Characters that no page may hold are shown as a box. */
export function escaped(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => escapes[character] ?? '')
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/\r\n?/g, '\n');
}

/** Both languages; the page shows the one that its reader chose. */
export function both(words: Words): string {
  return words.id === words.en ? escaped(words.id) : inBothMarked({ id: escaped(words.id), en: escaped(words.en) });
}

/** As `both`, of pieces that are HTML already. */
export function inBothMarked({ id, en }: Words): string {
  return id === en ? id : `<span class="id" lang="id">${id}</span><span class="en" lang="en">${en}</span>`;
}

export function link(target: string | undefined, inner: string, className = ''): string {
  const named = className === '' ? '' : ` class="${className}"`;
  if (target === undefined) return className === '' ? inner : `<span${named}>${inner}</span>`;
  return `<a${named} href="#${target}">${inner}</a>`;
}

/** Data for a script element that is never run: no character of it can end the element or begin another. */
export function scriptData(json: unknown): string {
  return JSON.stringify(json, null, 1).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
