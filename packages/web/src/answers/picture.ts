// Pictures of an answer as plain JSON: what their marks mean is said in words, lengths are thousandths of the whole.

import { type Decision, type Exact, exact, isExact, type Law } from '@jamin/engine';
import { formatMoney, keyLabel, type Language } from '@jamin/law';
import { answerWords } from '../words/answer-words.ts';
import { type BodyPicture, bodyPicture } from './body-outline.ts';
import { type FigureChanges, figureChanges } from './figure-changes.ts';

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

/** One bar for each month, from zero; sizes are thousandths of the highest. */
export type MonthBars = {
  readonly kind: 'months';
  readonly heading: string;
  readonly sum: string;
  readonly pieces: readonly Piece[];
};

export type Drawing = Picture | MonthBars | BodyPicture | FigureChanges;

export type Part = { readonly label: string; readonly amount: Exact; readonly tone: string };

const WHOLE = 1000n;

export function picturesOf(law: Law, decision: Decision, language: Language): readonly Drawing[] {
  const drawn = [...bodyPicture(decision, language), ...amountsDrawn(law, decision, language)];
  return [...drawn, ...figureChanges(decision, language)];
}

function amountsDrawn(law: Law, decision: Decision, language: Language): readonly Drawing[] {
  const words = answerWords[language];
  switch (decision.ask.id) {
    case 'contributions':
      return payerShares(decision, language);
    case 'jkk':
    case 'jkm':
      return shares(words.altogether, benefits(law, decision, language), language);
    case 'jht':
      return shares(words.afterTax, named(law, decision, ['net', 'tax'], language), language);
    case 'jht-balance':
      return shares(words.altogether, balanceParts(law, decision, language), language);
    case 'jkp':
      return monthBars(decision, language);
    default:
      return [];
  }
}

function monthBars({ values }: Decision, language: Language): readonly MonthBars[] {
  const words = answerWords[language];
  const found = values.get('months');
  const months = Array.isArray(found) ? (found as readonly Exact[]) : [];
  const [first, ...others] = months;
  if (first === undefined || others.length === 0) return [];
  const highest = others.reduce((a, b) => (exact.compare(a, b) >= 0 ? a : b), first);
  const pieces = months.map((amount, place) => ({
    label: words.month(place + 1),
    tone: 'part-0',
    text: formatMoney(amount, language),
    size: thousandths(amount, highest),
  }));
  const sum = others.reduce((a, b) => exact.add(a, b), first);
  return [{ kind: 'months', heading: words.monthByMonth, sum: formatMoney(sum, language), pieces }];
}

function thousandths(part: Exact, of: Exact): number {
  return of.n === 0n ? 0 : Number((part.n * of.d * WHOLE) / (part.d * of.n));
}

/** The parts of an answer with these keys, by their own labels. */
function named(law: Law, { ask, values }: Decision, keys: readonly string[], language: Language): readonly Part[] {
  return keys.flatMap((key, place) => {
    const amount = values.get(key);
    if (!isExact(amount as Exact)) return [];
    return [{ label: keyLabel(law, ask, key, language), amount: amount as Exact, tone: `part-${place}` }];
  });
}

/** What was paid in, and what it earned. */
function balanceParts(law: Law, decision: Decision, language: Language): readonly Part[] {
  const [balance, development] = ['balance', 'development'].map((key) => decision.values.get(key) as Exact | undefined);
  if (balance === undefined || development === undefined) return [];
  const paid = exact.subtract(balance, development);
  return [
    { label: answerWords[language].paidIn, amount: paid, tone: 'part-0' },
    ...named(law, decision, ['development'], language).map((part) => ({ ...part, tone: 'part-1' })),
  ];
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
    size: thousandths(amount, sum),
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

/** What the employer pays over stands first: what the government adds is no part of that bill. */
function payerShares(decision: Decision, language: Language): readonly Picture[] {
  const words = answerWords[language];
  const pictures = shares(words.shareOf, payers(decision, language), language);
  const [employer, worker] = ['total.employer', 'total.worker'].map(
    (key) => decision.values.get(key) as Exact | undefined,
  );
  if (employer === undefined || worker === undefined || worker.n === 0n) return pictures;
  const sum = formatMoney(exact.add(employer, worker), language);
  return pictures.map((picture) => ({ ...picture, heading: words.paidOver, sum }));
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
