// The price of a day as it is shown: strings alone, so that a page, a poster and a test say the same.

import type { Citation, Day } from '@jamin/engine';
import { citationText, formatDate, formatMoney, indonesia, type Language } from '@jamin/law';
import { lawHref } from '../law-address.ts';
import { lowestClassMost, priceOn, type Sector } from './bpu-price.ts';

export type Cited = { readonly text: string; readonly href: string };

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

/** Each place once, with the address of what it cites. */
export function cite(citations: readonly Citation[], language: Language): readonly Cited[] {
  const places = citations.map((one) => [citationText(indonesia, one, language), lawHref(one, language)] as const);
  return [...new Map(places)].map(([text, href]) => ({ text, href }));
}
