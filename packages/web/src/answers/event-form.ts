// The form of a life event: its fields, and what was typed as facts over all its asks.

import type { Ask, Day, FactValue, Law } from '@jamin/engine';
import { type Language, readDay, typedDay } from '@jamin/law';
import { eventQuestion } from '../words/event-questions.ts';
import { eventPageWords, eventWords } from '../words/event-words.ts';
import { childClassField, classProblems, withSchoolYears } from './child-class.ts';
import type { EventTold } from './event-answer.ts';
import { CHILD_AT_SCHOOL, KIN } from './event-kin.ts';
import { CLAIM_DAY } from './event-lapse.ts';
import { PENSION_DRAWN } from './event-later.ts';
import { dayField, type FormField, fieldOf } from './field.ts';
import { DEATH_AT_WORK, type LifeEvent, PENSION_BALANCE } from './life-events.ts';
import { readForm } from './read-form.ts';
import { type EntryProblem, TODAY, type Typed, UNKNOWN } from './typed.ts';

export type EventForm = {
  readonly on: Day | undefined;
  readonly told: EventTold;
  readonly problems: readonly EntryProblem[];
};

/** The field of a fact in an event: the question of the law, or one of ours. `isUsual`: it may be left empty. */
export function eventField(law: Law, event: LifeEvent, name: string, language: Language, isUsual = false): FormField {
  const words = eventPageWords(language);
  const yesNo = (question: string, hint: string): FormField => {
    const spouse = fieldOf(law, askOf(law, 'heirs'), 'spouse', language);
    return { ...spouse, name, question, hint, isUsual: false };
  };
  if (name === DEATH_AT_WORK) return yesNo(words.work, words.workHint);
  if (name === CHILD_AT_SCHOOL) return yesNo(words.atSchool, words.atSchoolHint);
  if (name === PENSION_DRAWN) return yesNo(words.pensionDrawn, words.pensionDrawnHint);
  if (name === PENSION_BALANCE) {
    return { ...fieldOf(law, askOf(law, 'jp'), 'balance', language), name, question: words.pension };
  }
  const own = eventQuestion(event.name, name)?.[language];
  const field = inEvent(fieldOf(law, firstAsk(law, event, name), name, language, { isUsual }), own);
  if (name === 'children') return childClassField(law, field, language);
  // Nobody is taken to have no kin because a box was left empty: the question comes again.
  if (KIN.includes(name)) return { ...field, hint: '', isUsual: false };
  const only = event.choices[name];
  const choices = field.choices.filter(({ value }) => only === undefined || only.includes(value));
  if (event.name === 'ke-luar-negeri' && name === 'segment') {
    const texts = new Map([
      ['PU', words.forGood],
      ['PMI', words.migrant],
    ]);
    const named = choices.map(({ value, text }) => ({ value, text: texts.get(value) ?? text }));
    return { ...field, question: words.abroad, choices: named };
  }
  return { ...field, choices };
}

/** Wages are asked by year alone; a question of ours stands in for that of the law. */
function inEvent(field: FormField, question: string | undefined): FormField {
  const fields = field.name === 'wages' ? field.fields.filter(({ name }) => name !== 'month') : field.fields;
  return { ...field, fields, question: question ?? field.question };
}

/** The field for the day of the event. */
export function eventDayField(event: LifeEvent, language: Language): FormField {
  const { day } = eventWords[event.name] ?? { day: { id: '', en: '' } };
  const plain = dayField({ id: event.name } as Ask, language);
  return { ...plain, kind: 'date', question: day[language], hint: eventPageWords(language).dayHint };
}

/** Reads what was typed over all asks of an event; `asked` are the facts that the person saw a question for. */
export function readEvent(law: Law, event: LifeEvent, posted: Typed, language: Language): EventForm {
  const typed = withSchoolYears(law, posted);
  const words = eventPageWords(language);
  const facts: { [name: string]: FactValue } = {};
  const unknown = new Set<string>();
  const usual = new Set<string>();
  const problems = new Map<string, EntryProblem>();
  // The day stands first on the page, so what is wrong with it is told first.
  const on = readOn(typed, language, problems);
  for (const id of new Set(event.parts.map(({ ask }) => ask))) {
    const read = readForm(law, askOf(law, id), typed, language);
    Object.assign(facts, read.facts);
    for (const name of read.unknown) unknown.add(name);
    for (const problem of read.problems) problems.set(problem.entry, problem);
  }
  readOwn(law, typed, language, facts, unknown, problems);
  for (const problem of classProblems(law, posted, language)) problems.set(problem.entry, problem);
  for (const name of askedOf(law, event, typed)) {
    if (facts[name] !== undefined || unknown.has(name) || [...problems.keys()].some((key) => key.startsWith(name)))
      continue;
    const left = leftEmpty(law, name, laterOf(typed).includes(name));
    if (left === 'usual') usual.add(name);
    else if (left === 'none') facts[name] = [];
    else if (left === 'unknown') unknown.add(name);
    else if (left === 'needed') {
      const label = eventField(law, event, name, language).question;
      problems.set(name, { entry: name, label, message: words.blank, remedy: '' });
    } else facts[name] = left.usual;
  }
  return {
    on,
    told: {
      facts,
      unknown: [...unknown],
      usual: [...usual],
      further: typed['further'] !== undefined,
      today: todayIn(typed),
    },
    problems: [...problems.values()],
  };
}

/** The names of the questions that the person saw; a name that the event never asks is left alone. */
export function askedOf(law: Law, event: LifeEvent, typed: Typed): readonly string[] {
  const own: readonly string[] = [DEATH_AT_WORK, PENSION_BALANCE, PENSION_DRAWN, CHILD_AT_SCHOOL, CLAIM_DAY];
  const isOurs = (name: string) =>
    own.includes(name) || event.parts.some(({ ask }) => askOf(law, ask).facts.includes(name));
  return namesIn(typed, 'asked').filter(isOurs);
}

/** The names of the questions among them that may be left empty, because what is usual was taken so far. */
export function laterOf(typed: Typed): readonly string[] {
  return namesIn(typed, 'later');
}

function namesIn(typed: Typed, entry: string): readonly string[] {
  return [...new Set((typed[entry] ?? []).flatMap((names) => names.split(',')))].filter((name) => name !== '');
}

type Left = 'none' | 'unknown' | 'needed' | 'usual' | { readonly usual: FactValue };

/** What was paid before is none when left empty; children, wages and losses are then not known, and kin never are. */
function leftEmpty(law: Law, name: string, isLater: boolean): Left {
  if (name === PENSION_BALANCE || name === 'children') return 'unknown';
  const fact = law.facts.get(name);
  if (KIN.includes(name) && !isLater) return 'needed';
  if (fact?.default !== undefined) return { usual: fact.default };
  if (isLater) return 'usual';
  if (fact?.type.kind !== 'list') return 'needed';
  return name === 'paidEarlier' ? 'none' : 'unknown';
}

/** The facts that only an event has. */
function readOwn(
  law: Law,
  typed: Typed,
  language: Language,
  facts: { [name: string]: FactValue },
  unknown: Set<string>,
  problems: Map<string, EntryProblem>,
): void {
  for (const name of [DEATH_AT_WORK, PENSION_DRAWN, CHILD_AT_SCHOOL]) {
    const said = typed[name]?.[0];
    if (said === 'true' || said === 'false') facts[name] = said === 'true';
    if (said === UNKNOWN) unknown.add(name);
  }
  if (unknown.has(PENSION_DRAWN)) unknown.add('inPayment');
  if (facts[CHILD_AT_SCHOOL] === false) facts['children'] = [];
  if (unknown.has(CHILD_AT_SCHOOL) && facts['children'] === undefined) unknown.add('children');
  // Any right may be lost with time; only one programme makes a fact of it.
  const claimed = readForm(law, askOf(law, 'jkp'), { [CLAIM_DAY]: typed[CLAIM_DAY] ?? [] }, language);
  Object.assign(facts, claimed.facts);
  for (const name of claimed.unknown) unknown.add(name);
  for (const problem of claimed.problems) problems.set(CLAIM_DAY, problem);
  const balance = typed[PENSION_BALANCE];
  if (balance === undefined) return;
  const read = readForm(law, askOf(law, 'jp'), { balance }, language);
  const value = read.facts['balance'];
  if (value !== undefined) facts[PENSION_BALANCE] = value;
  if (read.unknown.length > 0) unknown.add(PENSION_BALANCE);
  for (const problem of read.problems) problems.set(PENSION_BALANCE, { ...problem, entry: PENSION_BALANCE });
}

function readOn(typed: Typed, language: Language, problems: Map<string, EntryProblem>): Day | undefined {
  const words = eventPageWords(language);
  const written = typed['on']?.[0];
  if (written === undefined) {
    problems.set('on', { entry: 'on', label: words.day, message: words.day, remedy: '' });
    return undefined;
  }
  const read = readDay(typedDay(written), 'on');
  if (read.problem === undefined) return read.day;
  const { message, remedy } = read.problem;
  problems.set('on', { entry: 'on', label: words.day, message: message[language], remedy: remedy[language] });
  return undefined;
}

/** The page writes it; one that cannot be read is none. */
function todayIn(typed: Typed): Day | undefined {
  const read = readDay(typedDay(typed[TODAY]?.[0] ?? ''), TODAY);
  return read.problem === undefined ? read.day : undefined;
}

function firstAsk(law: Law, event: LifeEvent, name: string): Ask {
  const asks = event.parts.map(({ ask }) => askOf(law, ask));
  const ask = asks.find(({ facts }) => facts.includes(name)) ?? asks[0];
  if (ask === undefined) throw new Error(`no ask of ${event.name} knows ${name}`);
  return ask;
}

export function askOf(law: Law, id: string): Ask {
  const ask = law.asks.get(id);
  if (ask === undefined) throw new Error(`no such ask: ${id}`);
  return ask;
}
