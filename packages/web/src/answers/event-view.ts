// A life event as a page shows it: the sum, each programme with its answer, month by month, and what goes with it.

import { type Day, decide, exact, isDate, isExact, type Law, type Snapshot } from '@jamin/engine';
import { factText, formatDate, formatMoney, type Language, wordsOf } from '@jamin/law';
import { answerWords } from '../words/answer-words.ts';
import { lapsedText } from '../words/event-late-words.ts';
import { furtherWords, partTitles, payerWords } from '../words/event-part-words.ts';
import { eventDayText, eventPageWords } from '../words/event-words.ts';
import { type AnswerView, answerView, type WhenChanges } from './answer-view.ts';
import { type Cited, cite } from './citation-address.ts';
import {
  type EventAnswer,
  type EventTold,
  eventAnswer,
  isEither,
  laterQuestions,
  type PartAnswer,
} from './event-answer.ts';
import { CLAIM_DAY, claimDayOf } from './event-lapse.ts';
import { type Deadline, deadlinesOf, type Paper, papersOf } from './event-terms.ts';
import { type Bounds, eventTotal } from './event-total.ts';
import type { LifeEvent, Part } from './life-events.ts';

type PayMonth = { readonly label: string; readonly text: string };

export type PartView = {
  readonly id: string;
  readonly title: string;
  readonly programme: string | undefined;
  /** Paid, refused, not certain, to be paid by the person, or not asked about yet. */
  readonly state: 'paid' | 'refused' | 'open' | 'due' | 'further' | 'who';
  /** What stands in place of an answer. */
  readonly note: string;
  readonly view: AnswerView | undefined;
  /** The first day on which it can be claimed, where that is later. */
  readonly from: string;
  readonly months: readonly PayMonth[];
  /** The class of heirs that was found. */
  readonly heirs: string;
  /** Where the law says that another programme pays. */
  readonly cited: readonly Cited[];
};

export type EventView = {
  readonly needed: readonly string[];
  /** Taken as usual; looked for when nothing else is needed or more is wanted. */
  readonly later: readonly string[];
  /** What is taken as usual and could still change the answer, in words. */
  readonly asUsual: readonly string[];
  readonly total: { readonly once: string; readonly monthly: string; readonly isRange: boolean } | undefined;
  /** The day it is for, with what happened on it. */
  readonly day: string;
  readonly isEither: boolean;
  /** Whether children at school, who are not known, would add a scholarship. */
  readonly isScholarshipOpen: boolean;
  readonly canAskMore: boolean;
  readonly parts: readonly PartView[];
  readonly papers: readonly Paper[];
  readonly deadlines: readonly Deadline[];
  readonly answer: EventAnswer;
};

/** More questions than this are put only to who asks for more. */
export const MOST_QUESTIONS = 5;

/** What may be there before: the answer of the law; and when to search for what would change it. */
type Before = {
  readonly answer?: EventAnswer;
  readonly later?: readonly string[];
  readonly changes?: WhenChanges | undefined;
};

/** Everything a page says about an event. */
export function eventView(
  at: Snapshot,
  event: LifeEvent,
  on: Day,
  told: EventTold,
  language: Language,
  { answer = eventAnswer(at, event, on, told), later = laterQuestions(at, event, answer, told), changes }: Before = {},
): EventView {
  const either = isEither(event, told);
  return {
    needed: answer.needed,
    later,
    asUsual: later.map((name) => usualText(at.law, name, language, claimDayOf(told, on))),
    total: totalOf(answer, either, language),
    day: eventDayText(event.name, formatDate(on, language), language),
    isEither: either,
    isScholarshipOpen: answer.parts.some((one) => one.kind === 'open' && one.told.unknown?.includes('children')),
    canAskMore: answer.parts.some(({ kind }) => kind === 'further') || answer.needed.length + later.length > 0,
    parts: answer.parts
      .map((part) => partView(at, part, either, language, changes))
      .toSorted((a, b) => Number(a.state === 'refused') - Number(b.state === 'refused')),
    papers: papersOf(at, event, answer.parts, language),
    deadlines: deadlinesOf(at, event, answer.parts, language, told.today),
    answer,
  };
}

/** "Satu pemberi kerja …: 1"; what has no usual value is taken as not there. */
function usualText(law: Law, name: string, language: Language, claimed: Day | undefined): string {
  const fact = law.facts.get(name);
  if (fact === undefined) return name;
  if (name === CLAIM_DAY && claimed !== undefined) return `${fact.label[language]}: ${formatDate(claimed, language)}`;
  const value =
    fact.default === undefined ? eventPageWords(language).notThere : factText(law, name, fact.default, language);
  return `${fact.label[language]}: ${value}`;
}

function totalOf(answer: EventAnswer, either: boolean, language: Language): EventView['total'] {
  const { once, monthly, isMoney } = eventTotal(answer, either);
  if (!isMoney) return undefined;
  const hasMonthly = monthly.max === undefined || monthly.max.n > 0n;
  return {
    once: boundsText(once, language),
    monthly: hasMonthly ? monthlyText(monthly, language) : '',
    isRange: !isOne(once) || !isOne(monthly),
  };
}

function monthlyText(monthly: Bounds, language: Language): string {
  return monthly.max === undefined && monthly.min.n === 0n
    ? eventPageWords(language).perhaps
    : boundsText(monthly, language);
}

function isOne({ min, max }: Bounds): boolean {
  return max !== undefined && exact.compare(min, max) === 0;
}

/** "Rp18.000.000", "Rp10.000.000 – Rp42.000.000", or "at least Rp18.000.000". */
function boundsText(bounds: Bounds, language: Language): string {
  const words = eventPageWords(language);
  const { min, max } = bounds;
  if (isOne(bounds)) return formatMoney(min, language);
  if (max !== undefined) return `${formatMoney(min, language)} – ${formatMoney(max, language)}`;
  return min.n === 0n ? words.unbounded : `${words.atLeast} ${formatMoney(min, language)}`;
}

function partView(
  at: Snapshot,
  one: PartAnswer,
  either: boolean,
  language: Language,
  changes: WhenChanges | undefined,
): PartView {
  const { part, ask } = one;
  const frame = {
    id: part.id,
    title: titleOf(one, language),
    programme: ask.programme,
    note: '',
    view: undefined,
    from: '',
    months: [],
    heirs: '',
    cited: [],
  };
  if (one.kind === 'excluded')
    return {
      ...frame,
      state: 'refused',
      note: one.because.refusal[language],
      cited: cite(one.because.citations, language),
    };
  const furtherNote = furtherWords[part.isUnsure === true ? `if-${part.id}` : part.id]?.[language] ?? '';
  if (one.kind === 'further') return { ...frame, state: 'further', note: furtherNote };
  const view = shortened(
    part,
    answerView(at, ask, one.later ?? one.on, one.told, language, isAlone(part) ? 'left-out' : changes),
  );
  const state = stateOf(one, view);
  const payer = part.isSupposed === true ? payerNote(one, language) : '';
  const lapsed = lapsedNote(one, language);
  const isEitherPart = either && (part.id === 'jkk' || part.id === 'jkm');
  return {
    ...frame,
    note: lapsed !== '' ? lapsed : part.isUnsure === true ? furtherNote : payer,
    view: part.payerAlone === true || lapsed !== '' ? withoutAmounts(view) : sureOfClass(at, one, view, language),
    state: state === 'paid' && (isEitherPart || part.isUnsure === true) ? 'open' : state,
    from: fromOf(one, language),
    months: lapsed === '' ? monthsOf(one, language) : [],
    heirs: heirsOf(one),
  };
}

/** How sure it is who may claim: the doubts about the shares among them stay below. */
function sureOfClass(at: Snapshot, one: PartAnswer, view: AnswerView, language: Language): AnswerView {
  if (one.kind !== 'decided' || one.ask.id !== 'heirs' || view.confidence === undefined) return view;
  const ask = { ...one.ask, outputs: one.ask.outputs.filter(({ key }) => key === 'class') };
  const level = decide(at, ask, one.on, one.decision.facts).basis.confidence;
  const { word, means } = wordsOf(language).confidence[level];
  return { ...view, confidence: { level, word, means } };
}

function withoutAmounts(view: AnswerView): AnswerView {
  return { ...view, amounts: [], sentence: '', bounds: undefined };
}

/** A page with several programmes says of each only what would change it most. */
const MOST_CHANGES = 3;

function shortened(part: Part, view: AnswerView): AnswerView {
  if (isAlone(part)) return { ...view, changes: noChanges(view) };
  return { ...view, changes: { ...view.changes, lines: view.changes.lines.slice(0, MOST_CHANGES) } };
}

/** Parts of which a page does not say what would change them: for those nothing is searched. */
function isAlone({ id, payerAlone }: Part): boolean {
  return id === 'heirs' || id === 'with-jht' || payerAlone === true;
}

/** Who pays first, where that is what the event is about. */
function payerNote(one: PartAnswer, language: Language): string {
  const payer = one.kind === 'decided' ? one.decision.values.get('payer') : undefined;
  return typeof payer === 'string' ? (payerWords[payer]?.[language] ?? '') : '';
}

function noChanges({ changes }: AnswerView): AnswerView['changes'] {
  return { ...changes, lines: [], when: 'now' };
}

function titleOf({ part, ask }: PartAnswer, language: Language): string {
  const own = partTitles[part.isSupposed === true ? `if-${part.id}` : part.id]?.[language];
  return own ?? answerWords[language].programmes[ask.programme ?? ''] ?? ask.label[language];
}

/** The last day is over: said before anything else, with what is assumed about the claim. */
function lapsedNote(one: PartAnswer, language: Language): string {
  if ((one.kind !== 'decided' && one.kind !== 'open') || one.lapsed === undefined) return '';
  return lapsedText(formatDate(one.lapsed, language), language);
}

function stateOf(one: PartAnswer, view: AnswerView): PartView['state'] {
  if ((one.kind === 'decided' || one.kind === 'open') && one.lapsed !== undefined) return 'refused';
  if (one.ask.id === 'heirs' || one.part.isSupposed === true) return 'who';
  if (view.outcome === 'open') return 'open';
  if (view.outcome === 'granted' && one.ask.id === 'contributions') return 'due';
  const isNone = one.kind === 'decided' && one.decision.values.get('form') === 'none';
  return view.outcome === 'granted' && !isNone ? 'paid' : 'refused';
}

function fromOf(one: PartAnswer, language: Language): string {
  if (one.kind !== 'decided') return 'later' in one && one.later !== undefined ? formatDate(one.later, language) : '';
  const from = one.decision.values.get('payableFrom') ?? one.decision.values.get('from');
  return isDate(from) ? formatDate(from.day, language) : '';
}

/** JKP pays month by month, counted from the claim; no rule names a day of payment. */
function monthsOf(one: PartAnswer, language: Language): readonly PayMonth[] {
  if (one.kind !== 'decided') return [];
  const months = one.decision.values.get('months');
  if (!Array.isArray(months)) return [];
  return months.filter(isExact).map((amount, place) => ({
    label: `${eventPageWords(language).month}${place + 1}`,
    text: formatMoney(amount, language),
  }));
}

function heirsOf(one: PartAnswer): string {
  const value = one.kind === 'decided' ? one.decision.values.get('class') : undefined;
  return typeof value === 'string' ? value : '';
}
