// What explainers are put together from: bars of amounts, and the line that names the articles.

import { type Citation, type Exact, exact, ratio } from '@jamin/engine';
import { citationText, formatMoney, indonesia, type Language } from '@jamin/law';
import type { Bar } from '../release/prepare.ts';
import type { Block } from '../release/release-text.ts';
import { kitWords } from './explainer-words.ts';

/** An explainer before its frame is put around it. */
export type Parts = {
  readonly blocks: readonly Block[];
  readonly barsTitle: string;
  /** Empty where the matter has no amounts; then the picture shows `lines`. */
  readonly bars: readonly Bar[];
  readonly lines: readonly string[];
};

type Amounts = readonly (readonly [label: string, amount: Exact])[];

/** Bars from zero; lengths to the thousandth, for drawing alone. */
export function barsOf(amounts: Amounts, language: Language): readonly Bar[] {
  const most = amounts.reduce(
    (found, [, amount]) => (exact.compare(amount, found) > 0 ? amount : found),
    ratio(1n, 1n),
  );
  return amounts.map(([row, amount]) => ({
    row,
    label: formatMoney(amount, language),
    share: Number((amount.n * most.d * THOUSAND) / (amount.d * most.n)) / Number(THOUSAND),
  }));
}

const THOUSAND = 1000n;

/** Every article once, as the last line of an explainer. */
export function sourceBlock(citations: readonly Citation[], language: Language): Block {
  const texts = new Set(citations.map(({ note: _, ...citation }) => citationText(indonesia, citation, language)));
  return { kind: 'paragraph', text: `${kitWords[language].sources}: ${[...texts].join('; ')}.` };
}
