// Holds that the days of a period are days of the calendar, and that no period ends before it begins.

import { expect, test } from 'vitest';
import { tokensOf } from '../text/tokens.ts';
import { type Days, daysOf } from './period.ts';
import { findTimes } from './times.ts';

function daysIn(text: string, year: number | null = null): Days | null {
  const [mention] = findTimes(tokensOf(text));
  return mention === undefined ? null : daysOf(mention, year);
}

test.each([
  ['Periode 30 Februari 2024 hingga 31 Mei 2024', '2024-02-29', '2024-05-31'],
  ['Periode 31 April 2023 hingga 31 Juni 2023', '2023-04-30', '2023-06-30'],
])('a day that its month lacks is the last of the month: %s', (text, from, to) => {
  expect(daysIn(text)).toEqual({ from, to });
});

test.each([
  ['November hingga Januari 2024', '2023-11-01', '2024-01-31'],
  ['25 Desember hingga 10 Januari 2024', '2023-12-25', '2024-01-10'],
  ['November 2023 hingga Januari 2024', '2023-11-01', '2024-01-31'],
  ['November 2023 hingga Januari', '2023-11-01', '2024-01-31'],
  ['Januari hingga Juni 2024', '2024-01-01', '2024-06-30'],
  ['Januari 2024 hingga Juni', '2024-01-01', '2024-06-30'],
  ['Tahun 2020 sampai 22 Desember', '2020-01-01', '2020-12-22'],
  ['Mei 2024 hingga Januari 2024', null, '2024-01-31'],
])('a period begins before it ends: %s', (text, from, to) => {
  expect(daysIn(text)).toEqual({ from, to });
});

test('months without a year end in the year of the text', () => {
  expect(daysIn('November hingga Januari', 2024)).toEqual({ from: '2023-11-01', to: '2024-01-31' });
});
