// A chosen day is said as the law package writes it, in every month and both languages.

import { readDate } from '@jamin/engine';
import { formatDate, formatMonth } from '@jamin/law';
import { expect, test } from 'vitest';
import { chosenText } from './date-words.ts';

test.each(['id', 'en'] as const)('%s', (language) => {
  for (let month = 1; month <= 12; month += 1) {
    const written = `2026-${String(month).padStart(2, '0')}`;
    const day = readDate(`${written}-07`);
    if (day === undefined) throw new Error(written);
    expect(chosenText(`${written}-07`, language).endsWith(`: ${formatDate(day, language)}`)).toBe(true);
    expect(chosenText(written, language).endsWith(`: ${formatMonth(day, language)}`)).toBe(true);
  }
});

test('what is no day says nothing', () => {
  expect(['', '2026-13-45', 'kemarin', '12/01/2026', '2026'].map((entry) => chosenText(entry, 'id'))).toEqual(
    Array(5).fill(''),
  );
});
