// What several months paid ahead cost, as strings; months of one price stand together.

import { addMonths, type Day } from '@jamin/engine';
import { formatDate, formatMoney, type Language } from '@jamin/law';
import { bpuWords } from '../words/bpu-words.ts';
import { monthOf, type Price, pricesAhead, type Sector, sum } from './bpu-price.ts';

/** A year: the longest that a public report tells of (fishers who prolong for a year). */
export const MOST_MONTHS = 12;

export type AheadText = {
  readonly months: number;
  readonly sector: Sector;
  readonly total: string;
  readonly lines: readonly string[];
  readonly last: string;
};

export function aheadText(day: Day, months: number, sector: Sector, language: Language): AheadText {
  const words = bpuWords[language].ahead;
  const prices = pricesAhead(day, months, sector);
  const money = (price: Price) => formatMoney(price.amount, language);
  const counts = new Map<string, number>();
  for (const price of prices) counts.set(money(price), (counts.get(money(price)) ?? 0) + 1);
  return {
    months,
    sector,
    total: words.total(String(months), formatMoney(sum(prices), language)),
    lines: [...counts].map(([amount, count]) => words.line(count, amount)),
    last: words.last(formatDate(addMonths(monthOf(day), months) - 1, language)),
  };
}

/** The number of months that was typed; undefined where it is none that can be counted. */
export function readMonths(text: string): number | undefined {
  const months = /^\s*(\d{1,2})\s*$/.exec(text)?.[1];
  const count = months === undefined ? 0 : Number(months);
  return count >= 1 && count <= MOST_MONTHS ? count : undefined;
}
