// The price of a day as it is shown: strings alone, so that a page, a poster and a test say the same.

import type { Day } from '@jamin/engine';
import { formatDate, formatMoney, type Language } from '@jamin/law';
import { lowestClassMost, priceOn, type Sector } from './bpu-price.ts';
import { type Cited, cite } from './citation-address.ts';

export type PriceText = {
  readonly day: string;
  readonly amount: string;
  readonly jkk: string;
  readonly jkm: string;
  /** Parts of a hundred that JKK takes of the price, for the picture. */
  readonly jkkShare: number;
  readonly until: string | undefined;
  readonly next: { readonly amount: string; readonly from: string } | undefined;
  readonly full: string;
  readonly sponsored: string;
  readonly isRelieved: boolean;
  readonly incomeMost: string;
  readonly cited: readonly Cited[];
};

export function priceText(day: Day, sector: Sector, language: Language): PriceText {
  const price = priceOn(day, sector);
  const money = (value: typeof price.amount) => formatMoney(value, language);
  const { next } = price;
  return {
    day: formatDate(day, language),
    amount: money(price.amount),
    jkk: money(price.jkk),
    jkm: money(price.jkm),
    jkkShare: Number((price.jkk.n * 100n * price.amount.d) / (price.jkk.d * price.amount.n)),
    until: price.until === undefined ? undefined : formatDate(price.until, language),
    next: next === undefined ? undefined : { amount: money(next.amount), from: formatDate(next.month, language) },
    full: money(price.full),
    sponsored: money(price.sponsored),
    isRelieved: money(price.amount) !== money(price.full),
    incomeMost: money(lowestClassMost(day)),
    cited: cite(price.citations, language),
  };
}
