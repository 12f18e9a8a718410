// A life event, from what was typed to what its page shows, as plain JSON: the same on the server and in the browser.

import { snapshot } from '@jamin/engine';
import { indonesia, type Language } from '@jamin/law';
import type { WhenChanges } from './answer-view.ts';
import { type EventTold, eventAnswer, isLapsed, laterQuestions } from './event-answer.ts';
import { askedOf, eventDayField, eventField, laterOf, readEvent } from './event-form.ts';
import { CHILD_AT_SCHOOL } from './event-kin.ts';
import { CLAIM_DAY } from './event-lapse.ts';
import { isEarly } from './event-later.ts';
import { type NearOffice, officesIn, provinceChoices, type Way, waysOf } from './event-terms.ts';
import { type EventView, eventView, MOST_QUESTIONS } from './event-view.ts';
import type { FormField } from './field.ts';
import { type LifeEvent, lifeEvents } from './life-events.ts';
import { type EntryProblem, TODAY, type Typed } from './typed.ts';

/** The questions to put next. */
type FormState = {
  readonly kind: 'form';
  readonly day: FormField | undefined;
  readonly fields: readonly FormField[];
  readonly asked: readonly string[];
  /** Those among them that may be left empty. */
  readonly later: readonly string[];
  readonly problems: readonly EntryProblem[];
  readonly typed: Typed;
};

type ResultState = {
  readonly kind: 'result';
  readonly view: Omit<EventView, 'answer' | 'needed' | 'later'>;
  /** How many questions there may be in all when more are wanted. */
  readonly most: number;
  readonly ways: readonly Way[];
  readonly provinces: readonly { readonly code: string; readonly name: string }[];
  readonly near: readonly NearOffice[];
  readonly typed: Typed;
};

export type EventState = FormState | ResultState;

/** The state before anything was typed: the day is today. */
export function eventStart(name: string, today: string, language: Language): EventState {
  const event = eventOf(name);
  return formState(event, { on: [today], [TODAY]: [today] }, language, event.first({}), { hasDay: true, problems: [] });
}

/** The questions that come next, or the answer when nothing more is to ask. */
export function eventState(name: string, typed: Typed, language: Language, changes?: WhenChanges): EventState {
  const event = eventOf(name);
  const asked = askedOf(indonesia, event, typed);
  const { on, told, problems } = readEvent(indonesia, event, typed, language);
  const isAgain = problems.length > 0 || typed['edit'] !== undefined || typed['add'] !== undefined;
  if (isAgain || on === undefined) {
    const shown = typed['add'] === undefined ? problems : [];
    return formState(event, typed, language, asked, { hasDay: true, problems: shown });
  }
  const at = snapshot(indonesia);
  const found = eventAnswer(at, event, on, told);
  const isOver = found.needed.length === 0 || told.further;
  const isLate = isLapsed(found.parts);
  const usual = isOver || isLate ? laterQuestions(at, event, found, told) : [];
  const first = isLate ? usual.filter((name) => name === CLAIM_DAY) : [];
  const open = isOver ? usual : first;
  const again = told.further ? childrenAgain(told, typed) : [];
  const wanted = { needed: found.needed, later: open, first, asked, typed, isFurther: told.further };
  const next = [...new Set([...again, ...nextQuestions(wanted)])];
  if (next.length > 0) {
    const mayBeEmpty = {
      ...typed,
      later: [...laterOf(typed), ...next.filter((name) => usual.includes(name)), ...again],
    };
    return formState(event, mayBeEmpty, language, next, { hasDay: false, problems: [] });
  }
  const before = { answer: found, later: open, changes };
  const { answer, needed, later, ...view } = eventView(at, event, on, told, language, before);
  const province = typed['province']?.[0];
  return {
    kind: 'result',
    view,
    most: asked.length + MOST_QUESTIONS,
    ways: waysOf(event, answer.parts, on, language),
    provinces: provinceChoices,
    near: province === undefined ? [] : officesIn(province),
    typed,
  };
}

/** Who did not know the children is asked once more, when more is asked. */
function childrenAgain({ facts, unknown }: EventTold, typed: Typed): readonly string[] {
  const name = facts[CHILD_AT_SCHOOL] === true ? 'children' : CHILD_AT_SCHOOL;
  return unknown.includes('children') && !laterOf(typed).includes(name) ? [name] : [];
}

type Open = {
  readonly needed: readonly string[];
  readonly later: readonly string[];
  /** Of these, what decides whether there is a right at all. */
  readonly first: readonly string[];
  readonly asked: readonly string[];
  readonly typed: Typed;
  readonly isFurther: boolean;
};

/** At most five, children counted once; who wants more is asked all that is needed, then five of the usual ones. */
function nextQuestions({ needed, later, first, asked, typed, isFurther }: Open): readonly string[] {
  const counted = asked.filter((name) => name !== CHILD_AT_SCHOOL);
  const room = Math.max(0, MOST_QUESTIONS - counted.length);
  const early = later.filter((name) => isEarly(name) && !first.includes(name));
  if (!isFurther) return [...first, ...needed, ...early].slice(0, Math.max(room, first.length));
  if (needed.length > 0)
    return [...first, ...early, ...needed.filter(isEarly), ...needed.filter((name) => !isEarly(name))];
  const most = Number(/^\d{1,3}$/.exec(typed['further']?.at(-1) ?? '')?.[0] ?? MOST_QUESTIONS);
  return later.slice(0, Math.max(early.length, most - asked.length, 0));
}

type Shown = { readonly hasDay: boolean; readonly problems: readonly EntryProblem[] };

function formState(
  event: LifeEvent,
  typed: Typed,
  language: Language,
  names: readonly string[],
  { hasDay, problems }: Shown,
): FormState {
  const later = laterOf(typed);
  return {
    kind: 'form',
    day: hasDay ? eventDayField(event, language) : undefined,
    fields: names.map((name) => eventField(indonesia, event, name, language, later.includes(name))),
    asked: askedOf(indonesia, event, typed),
    later,
    problems,
    typed,
  };
}

function eventOf(name: string): LifeEvent {
  const event = lifeEvents.find((one) => one.name === name);
  if (event === undefined) throw new Error(`no such event: ${name}`);
  return event;
}
