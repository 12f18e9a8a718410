// Every page that is made ahead is an address of ours, in both languages, and no page is made twice.

import { expect, test } from 'vitest';
import { counterpart, pages } from './addresses.ts';
import { frontPages } from './front-pages.ts';

test('what is made ahead are pages that have a counterpart in the other language', () => {
  const patterns = Object.values(pages).flatMap(({ id, en }) => [id, en].map(patternOf));
  expect(frontPages.length).toBeGreaterThan(20);
  expect(new Set(frontPages).size).toBe(frontPages.length);
  for (const path of frontPages) {
    expect(patterns.filter((pattern) => pattern.test(path)).length, path).toBeGreaterThan(0);
    const other = path === '/en' || path.startsWith('/en/') ? 'id' : 'en';
    expect(frontPages, path).toContain(counterpart(path, '', other));
  }
});

function patternOf(address: string): RegExp {
  return new RegExp(`^${address.replace(/:\w+/g, '[^/:]+')}$`);
}
