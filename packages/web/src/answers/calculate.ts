// One calculator, from what was typed to what its page shows: the same on the server and in the browser.

import { type Day, type Inquiry, inquiry, readDate, type Snapshot, snapshot } from '@jamin/engine';
import { factLabel, indonesia, type Language } from '@jamin/law';
import { calculatorWords } from '../words/calculator-words.ts';
import { type AnswerView, askingView, viewOf, type WhenChanges } from './answer-view.ts';
import { type Calculator, calculators } from './calculators.ts';
import { dayEntry, dayField, type FormField, fieldOf, knownField } from './field.ts';
import { planForm } from './form-plan.ts';
import { boundsWithoutRate, yearsWithoutRate } from './missing-rates.ts';
import { mayCountHolidays, withHolidays } from './national-holidays.ts';
import { readDays, readForm } from './read-form.ts';
import { type EntryProblem, FEWER, isWhole, NATIONAL, rowPlaces, type Typed, WHOLE } from './typed.ts';

export type CalculatorState = {
  readonly typed: Typed;
  readonly day: FormField;
  readonly known: FormField;
  readonly first: readonly FormField[];
  readonly more: readonly FormField[];
  readonly problems: readonly EntryProblem[];
  readonly view: AnswerView | undefined;
  /** The national holidays that the answer counts; missing where they are not counted. */
  readonly holidays: readonly string[] | undefined;
  /** The list that more rows were asked for. */
  readonly adding: string | undefined;
};

export type Asked = {
  /** Written YYYY-MM-DD. */
  readonly today: string;
  readonly language: Language;
  /** Whether an answer is wanted; otherwise only the questions. */
  readonly isSent: boolean;
  readonly adding?: string | undefined;
  /** Whether what would change the answer is searched for now. */
  readonly changes?: WhenChanges | undefined;
};

export function calculate(name: string, entries: Typed, asked: Asked): CalculatorState {
  const calculator = calculators[name];
  const ask = indonesia.asks.get(calculator?.ask ?? '');
  if (calculator === undefined || ask === undefined) throw new Error(`no such calculator: ${name}`);
  const { language } = asked;
  const day = { ...dayField(ask, language), question: calculatorWords[language].days[name] ?? '' };
  const today = readDate(asked.today) ?? 0;
  const isStart = entries['on'] === undefined && !asked.isSent;
  const chosen = inMeasure(entries, asked.adding);
  const counted = mayCountHolidays(ask) ? { [NATIONAL]: ['1'] } : {};
  const typed = { ...(isStart ? { on: [dayEntry(day, today)], ...counted } : {}), ...withLead(calculator, chosen) };
  const days = readDays(ask, typed, language);
  const at = snapshot(indonesia, days.known);
  const on = days.on ?? today;
  const about = inquiry(at, ask, on);
  const plan = planForm(about, calculator, shownDay(day, days.on, typed), language);
  const read = readForm(at.law, ask, plan.typed, language);
  const unread = asked.isSent ? [...days.problems, ...read.problems] : [];
  const isAnswered = asked.isSent && unread.length === 0;
  const counting = isAnswered ? withHolidays(at, ask, on, read, plan.typed, language) : undefined;
  const told = { ...read, facts: counting?.facts ?? read.facts };
  const open = isUntold(calculator, plan.typed, read) ? plan.first.map(({ name }) => name) : [];
  const needed = open.filter((fact) => calculator.soon.includes(fact));
  const view = isAnswered ? answered(about, told, needed, asked) : undefined;
  const problems = view?.contradiction === undefined ? unread : contradicted(view.contradiction, language);
  const state = {
    ...plan,
    day,
    known: knownField(language),
    problems,
    holidays: counting?.added,
    adding: asked.adding,
    view: view?.contradiction === undefined ? view : undefined,
  };
  return ask.id === 'jht-balance' ? withRates(at, state, read, on, language) : state;
}

type Read = ReturnType<typeof readForm>;

/** Whether nothing was said that could be answered: an empty form is no accident of no day and no cost. */
function isUntold({ emptyWith, lead }: Calculator, typed: Typed, { facts, unknown }: Read): boolean {
  if (emptyWith === undefined || isWhole(typed)) return false;
  if (Object.entries(emptyWith).some(([fact, [word]]) => typed[fact]?.[0] !== word)) return false;
  return [...Object.keys(facts), ...unknown].every((fact) => lead[fact] !== undefined);
}

function answered(about: Inquiry, read: Read, needed: readonly string[], { language, changes }: Asked): AnswerView {
  return needed.length > 0 ? askingView(about, needed, language) : viewOf(about, read, language, changes);
}

/** A link may carry a whole day where a month is asked; a box for months would stay empty. */
function shownDay(field: FormField, on: Day | undefined, typed: Typed): Typed {
  return field.kind === 'month' && on !== undefined ? { ...typed, on: [dayEntry(field, on)] } : typed;
}

/** Answers that cannot stand beside each other are told at each of their questions. */
function contradicted(
  { text, facts }: NonNullable<AnswerView['contradiction']>,
  language: Language,
): readonly EntryProblem[] {
  return facts.map((entry) => ({ entry, label: factLabel(indonesia, entry, language), message: text, remedy: '' }));
}

/** From now on every question, or only those that matter again. */
function inMeasure(entries: Typed, adding: string | undefined): Typed {
  if (adding === WHOLE) return { ...entries, [WHOLE]: ['1'] };
  return adding === FEWER ? Object.fromEntries(Object.entries(entries).filter(([name]) => name !== WHOLE)) : entries;
}

function withLead({ lead }: Calculator, entries: Typed): Typed {
  if (isWhole(entries)) return entries;
  const missing = Object.entries(lead).filter(([name]) => entries[name] === undefined);
  return { ...Object.fromEntries(missing), ...entries };
}

/** Where a year of the balance has no published rate, its rate is asked; not known, the balance has bounds. */
function withRates(at: Snapshot, state: CalculatorState, read: Read, on: Day, language: Language): CalculatorState {
  const ask = at.law.asks.get('jht-balance');
  if (state.view?.outcome !== 'not-covered' || ask === undefined) return state;
  const taken = rowPlaces('rates', state.typed);
  const next = (taken[taken.length - 1] ?? -1) + 1;
  const years = yearsWithoutRate(at, read.facts, on);
  const isAsked = !read.unknown.includes('rates');
  const rows = years.map((year, step) => [`rates.${next + step}.year`, [String(year)]] as const);
  return {
    ...state,
    first: [...state.first, fieldOf(at.law, ask, 'rates', language, { isUsual: true })],
    more: state.more.filter((field) => field.name !== 'rates'),
    typed: isAsked ? { ...state.typed, ...Object.fromEntries(rows) } : state.typed,
    view: boundsWithoutRate(at, state.view, read.facts, on, language),
  };
}
