// The history of a programme: its changes, and what each meant in rupiah for example people, the day before and on it.

import { type Answer, type Day, type Decision, type Exact, exact, isExact, whole, writeDate } from '@jamin/engine';
import { formatDate, formatMoney, indonesia, keyLabel, type Language } from '@jamin/law';
import type { ProgrammeName } from '../words/programme-words.ts';
import { type ChangedItem, changeItems } from './programme-changes.ts';
import { contributionKeys } from './programme-cost.ts';
import { benefitExamples, type Decided, highMonthExample, otherMonths } from './programme-examples.ts';

/** What an example person gets or pays the day before and on the day. */
type Effect = {
  readonly who: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
};

export type ChangeDay = {
  readonly day: string;
  readonly text: string;
  readonly isFuture: boolean;
  readonly items: readonly ChangedItem[];
  readonly effects: readonly Effect[];
  /** What the first example gets on that day; nothing where the law of that day does not decide it. */
  readonly amount: { readonly text: string; readonly size: number } | undefined;
};

export type HistoryView = {
  /** The example whose amounts the picture shows. */
  readonly about: string;
  readonly label: string;
  readonly days: readonly ChangeDay[];
};

export function historyView(programme: ProgrammeName, today: Day, language: Language): HistoryView {
  const [about] = benefitExamples(programme, today);
  const key = about === undefined ? '' : mainKey(about.decision);
  const days = [...changeItems(programme, language)].map(([day, items]) => {
    const after = [...benefitExamples(programme, day), ...months(day)];
    const before = [...benefitExamples(programme, day - 1), ...months(day - 1)];
    return { day, items, effects: effectsOf(programme, before, after, language), first: amountUnder(after[0], key) };
  });
  const most = days.reduce<Exact>((top, { first }) => (isMore(first, top) ? first : top), whole(1));
  return {
    about: about?.example.title[language] ?? '',
    label: about === undefined ? '' : keyLabel(indonesia, about.decision.ask, key, language),
    days: days.map(({ day, items, effects, first }) => ({
      day: writeDate(day),
      text: formatDate(day, language),
      isFuture: day > today,
      items,
      effects,
      amount: first === undefined ? undefined : { text: formatMoney(first, language), size: thousandths(first, most) },
    })),
  };
}

/** A month on a wage above the ceilings, and a month of everybody who earns no wage. */
function months(day: Day): readonly Decided[] {
  return [highMonthExample(day), ...otherMonths(day)];
}

/** What an example is told by: its total where it has one. */
const MAIN_KEYS = ['total', 'net', 'monthly', 'lumpSum'] as const;

function mainKey({ values }: Decision): string {
  return MAIN_KEYS.find((key) => values.has(key)) ?? '';
}

function amountUnder(decided: Decided | undefined, key: string): Exact | undefined {
  const value = decided?.decision.values.get(key);
  return isAmount(value) ? value : undefined;
}

function isAmount(value: Answer | undefined): value is Exact {
  return value !== undefined && !Array.isArray(value) && isExact(value as Exact);
}

function isMore(a: Exact | undefined, b: Exact): a is Exact {
  return a !== undefined && exact.compare(a, b) > 0;
}

const THOUSAND = 1000n;

function thousandths(part: Exact, all: Exact): number {
  return Number((part.n * all.d * THOUSAND) / (part.d * all.n));
}

/** What the change of a day does to the examples; nothing where an example could not be decided on either day. */
function effectsOf(
  programme: ProgrammeName,
  before: readonly Decided[],
  after: readonly Decided[],
  language: Language,
): readonly Effect[] {
  return after.flatMap(({ example, decision }, place) => {
    const earlier = before[place]?.decision;
    if (earlier === undefined || !isDecided(earlier) || !isDecided(decision)) return [];
    return comparedKeys(programme, earlier, decision).flatMap((key) => {
      const [was, is] = [amountOf(earlier, key), amountOf(decision, key)];
      if (exact.compare(was, is) === 0) return [];
      return [
        {
          who: example.title[language],
          label: keyLabel(indonesia, decision.ask, key, language),
          before: formatMoney(was, language),
          after: formatMoney(is, language),
          difference: signed(exact.subtract(is, was), language),
        },
      ];
    });
  });
}

function isDecided({ outcome }: Decision): boolean {
  return outcome === 'granted' || outcome === 'refused';
}

/** What is not due is nothing. */
function amountOf({ values }: Decision, key: string): Exact {
  const value = values.get(key);
  return isAmount(value) ? value : whole(0);
}

/** Of a claim its total; of a month what this programme costs. */
function comparedKeys(programme: ProgrammeName, before: Decision, after: Decision): readonly string[] {
  if (after.ask.id !== 'contributions') {
    const [was, is] = [mainKey(before), mainKey(after)];
    return [...new Set([was, is])].filter((key) => key !== '');
  }
  return contributionKeys(programme, [before, after]);
}

function signed(value: Exact, language: Language): string {
  return value.n > 0n ? `+${formatMoney(value, language)}` : formatMoney(value, language);
}
