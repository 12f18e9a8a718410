// Pictures of an answer as plain JSON: what their marks mean is said in words, lengths are thousandths of the whole.

import { type Decision, type Exact, exact, isExact, type Law } from '@jamin/engine';
import { formatMoney, keyLabel, type Language } from '@jamin/law';
import { answerWords } from '../words/answer-words.ts';

/** One piece of a bar. `tone` names its colour. */
export type Piece = {
  readonly label: string;
  readonly text: string;
  /** Thousandths of the bar, for drawing alone. */
  readonly size: number;
  readonly tone: string;
};

/** A bar cut into its parts, with the sum. */
export type Picture = {
  readonly kind: 'shares';
  readonly heading: string;
  readonly sum: string;
  readonly pieces: readonly Piece[];
};

export type Part = { readonly label: string; readonly amount: Exact; readonly tone: string };

const WHOLE = 1000n;

export function picturesOf(law: Law, decision: Decision, language: Language): readonly Picture[] {
  const words = answerWords[language];
  switch (decision.ask.id) {
    case 'contributions':
      return shares(words.shareOf, payers(decision, language), language);
    case 'jkk':
    case 'jkm':
      return shares(words.altogether, benefits(law, decision, language), language);
    default:
      return [];
  }
}

/** A bar of amounts; nothing where fewer than two parts would make one. */
export function shares(heading: string, parts: readonly Part[], language: Language): readonly Picture[] {
  const some = parts.filter(({ amount }) => amount.n > 0n);
  if (some.length < 2) return [];
  const sum = some.map(({ amount }) => amount).reduce((a, b) => exact.add(a, b));
  const pieces = some.map(({ label, amount, tone }) => ({
    label,
    tone,
    text: formatMoney(amount, language),
    size: Number((amount.n * sum.d * WHOLE) / (amount.d * sum.n)),
  }));
  return [{ kind: 'shares', heading, sum: formatMoney(sum, language), pieces }];
}

/** Who pays: every amount by the word after the dot of its key. */
function payers({ values }: Decision, language: Language): readonly Part[] {
  const words = answerWords[language].payers;
  return ['employer', 'worker', 'self', 'project', 'government'].flatMap((payer) => {
    const keys = payer === 'government' ? ['jkp.government'] : [`total.${payer}`];
    const amounts = keys.map((key) => values.get(key)).filter((value): value is Exact => isExact(value as Exact));
    const amount = amounts[0];
    return amount === undefined ? [] : [{ label: words[payer] ?? payer, amount, tone: payer }];
  });
}

const NOT_A_PART: ReadonlySet<string> = new Set(['total', 'eligible', 'reason', 'payer']);

function benefits(law: Law, { ask, values }: Decision, language: Language): readonly Part[] {
  const found = [...values].filter(([key, value]) => !NOT_A_PART.has(key) && isExact(value as Exact));
  return found.map(([key, value], place) => ({
    label: keyLabel(law, ask, key, language),
    amount: value as Exact,
    tone: `part-${place % TONES}`,
  }));
}

/** How many colours tell parts apart. */
const TONES = 5;
