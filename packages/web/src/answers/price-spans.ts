// The prices of a year and a half around a day, months of one price as one span, for the picture of the price.

import { addMonths, civil, type Day, dayOf } from '@jamin/engine';
import { formatDate, formatMoney, type Language } from '@jamin/law';
import { FIRST_DAY, fullPrice, monthOf, priceOfMonth, type Sector } from './bpu-price.ts';

export const SPAN_MONTHS = 18;

type PriceSpan = {
  readonly start: number;
  readonly months: number;
  readonly amount: string;
  readonly isRelieved: boolean;
  readonly from: string;
  readonly to: string;
};

export type PriceSpans = {
  readonly spans: readonly PriceSpan[];
  readonly years: readonly { readonly year: string; readonly start: number }[];
  /** The month of the day, counted from the first of the picture. */
  readonly now: number;
};

export function priceSpans(day: Day, sector: Sector, language: Language): PriceSpans {
  const first = Math.max(dayOf(civil(day).year, 1, 1), FIRST_DAY);
  const spans: PriceSpan[] = [];
  const years: { year: string; start: number }[] = [];
  for (let start = 0; start < SPAN_MONTHS; start += 1) {
    const month = addMonths(first, start);
    const text = formatMoney(priceOfMonth(month, sector).amount, language);
    const to = formatDate(addMonths(month, 1) - 1, language);
    const last = spans.at(-1);
    if (last?.amount === text) spans[spans.length - 1] = { ...last, months: last.months + 1, to };
    else {
      const isRelieved = text !== formatMoney(fullPrice(month), language);
      spans.push({ start, months: 1, amount: text, isRelieved, from: formatDate(month, language), to });
    }
    const year = String(civil(month).year);
    if (years.at(-1)?.year !== year) years.push({ year, start });
  }
  return { spans, years, now: monthsBetween(first, monthOf(day)) };
}

function monthsBetween(from: Day, to: Day): number {
  const [first, last] = [civil(from), civil(to)];
  return (last.year - first.year) * 12 + last.month - first.month;
}
