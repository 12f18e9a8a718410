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
