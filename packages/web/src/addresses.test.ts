// The way from an address to the same page in the other language.

import { expect, test } from 'vitest';
import { counterpart } from './addresses.ts';

test('a page keeps its part and its query', () => {
  expect(counterpart('/peristiwa/phk', '?pada=2026-01-01', 'en')).toBe('/en/event/laid-off?pada=2026-01-01');
  expect(counterpart('/en/event/laid-off', '', 'id')).toBe('/peristiwa/phk');
});

test('an address that is none of ours, or that cannot be read, leads to the home page or back to itself', () => {
  expect(counterpart('/en//contoh.id', '', 'id')).toBe('/');
  expect(counterpart('/angka/%E0%A4%A', '', 'en')).toBe('/en/figures/%E0%A4%A');
});
