// The vignettes through the page's own questions: what a story tells is asked, and brings what the story expects.

import { date, type Facts, isDate, isExact, snapshot, writeDate, writeDecimal } from '@jamin/engine';
import { factsJson, indonesia } from '@jamin/law';
import { schoolClasses, schoolGoals, yearsFrom } from '@jamin/law/reference/school-years';
import { expect, test } from 'vitest';
import { type EventAnswer, type EventTold, eventAnswer } from '../packages/web/src/answers/event-answer.ts';
import { readEvent } from '../packages/web/src/answers/event-form.ts';
import { CHILD_AT_SCHOOL, KIN } from '../packages/web/src/answers/event-kin.ts';
import { PENSION_DRAWN } from '../packages/web/src/answers/event-later.ts';
import { type EventState, eventStart, eventState } from '../packages/web/src/answers/event-state.ts';
import type { FormField } from '../packages/web/src/answers/field.ts';
import { formEntries } from '../packages/web/src/answers/form-entries.ts';
import { DEATH_AT_WORK, PENSION_BALANCE } from '../packages/web/src/answers/life-events.ts';
import { type Typed, UNKNOWN } from '../packages/web/src/answers/typed.ts';
import { differences, type EventVignette, eventOf, toldIn, vignettes } from './vignettes.ts';

const at = snapshot(indonesia);
/** Every third story is interviewed, or all of them with LONG=yes, which takes minutes. */
const EVERY = process.env['LONG'] === 'yes' ? 1 : 3;
const all = [...vignettes<EventVignette>('event-'), ...vignettes<EventVignette>('late-event')].filter(
  (_, place) => place % EVERY === 0,
);

type Interview = { readonly asked: ReadonlySet<string>; readonly typed: Typed };

/** Answers what the page asks with what the story tells, and asks for more until there is no more. */
function interview(one: EventVignette, told: EventTold): Interview {
  const asked = new Set<string>();
  let state: EventState = eventStart(one.event, one.on, 'id');
  for (let step = 0; step < 40; step += 1) {
    if (state.kind === 'result') {
      if (!state.view.canAskMore) return { asked, typed: state.typed };
      state = eventState(one.event, { ...state.typed, further: [String(state.most)] }, 'id');
      continue;
    }
    expect(state.problems, one.id).toEqual([]);
    for (const { name } of state.fields) asked.add(name);
    const names = [...state.asked, ...state.fields.map(({ name }) => name)];
    const said = Object.assign({}, ...state.fields.map((field) => entriesFor(field, told)));
    const later = state.later.length === 0 ? {} : { later: [state.later.join(',')] };
    state = eventState(one.event, { ...state.typed, ...said, asked: [names.join(',')], ...later }, 'id');
  }
  throw new Error(`${one.id}: the questions do not end`);
}

/** What somebody with this story types: nothing where a field may stay empty, "I do not know" elsewhere. */
function entriesFor({ name, isUsual }: FormField, { facts, unknown }: EventTold): Typed {
  const value = facts[name];
  if (name === PENSION_DRAWN) return { [name]: [String(facts['inPayment'] !== undefined)] };
  if (name === DEATH_AT_WORK && value !== undefined) return { [name]: [String(value)] };
  if (name === PENSION_BALANCE && isExact(value)) return { [name]: [writeDecimal(value)] };
  if (name === CHILD_AT_SCHOOL) {
    const { children } = facts;
    return {
      [name]: [unknown.includes('children') ? UNKNOWN : String(Array.isArray(children) && children.length > 0)],
    };
  }
  // A story that tells of no kin has none; the page itself never takes that from an empty box.
  if (KIN.includes(name) && value === undefined && !unknown.includes(name)) return { [name]: [noneOf(name)] };
  if (name === 'children' && Array.isArray(value)) return childEntries(value as readonly Facts[]);
  if (value === undefined) {
    const mayBeEmpty = isUsual || name === 'children' || name === 'paidEarlier';
    return unknown.includes(name) || !mayBeEmpty ? { [name]: [UNKNOWN] } : {};
  }
  const typed: { [entry: string]: string[] } = {};
  for (const [entry, text] of formEntries(indonesia, factsJson(indonesia, { [name]: value })))
    (typed[entry] ??= []).push(text);
  return typed;
}

function noneOf(name: string): string {
  return indonesia.facts.get(name)?.type.kind === 'boolean' ? 'false' : '0';
}

/** The class and the goal that say the years of a child. */
function childEntries(children: readonly Facts[]): Typed {
  return Object.assign(
    {},
    ...children.map((child, place) => {
      const years = (stage: string) => (isExact(child[stage]) ? child[stage].n : 0n);
      const found = schoolClasses(indonesia)
        .flatMap(({ word }) => schoolGoals(indonesia).map((goal) => ({ word, goal: goal.word })))
        .find(({ word, goal }) =>
          Object.entries(yearsFrom(indonesia, word, goal) ?? {}).every(([stage, count]) => years(stage) === count),
        );
      return { [`children.${place}.class`]: [found?.word ?? ''], [`children.${place}.goal`]: [found?.goal ?? ''] };
    }),
  );
}

/** What an answer comes to, in every part. */
function outcome({ parts }: EventAnswer): string {
  return JSON.stringify(
    parts.map((part) => (part.kind === 'decided' ? [...part.decision.values].map(written) : part.kind)),
  );
}

function written([key, value]: readonly [string, unknown]): unknown {
  if (isExact(value as never)) return [key, writeDecimal(value as never)];
  return [key, isDate(value as never) ? writeDate((value as { readonly day: number }).day) : value];
}

/** Facts of a story that no question came to, although without them the answer would be another. */
function missed(one: EventVignette, told: EventTold, asked: ReadonlySet<string>): readonly string[] {
  const event = eventOf(one.event);
  const on = date(one.on);
  const whole = outcome(eventAnswer(at, event, on, { ...told, further: true }));
  return Object.keys(told.facts)
    .filter((name) => !asked.has(name))
    .filter((name) => {
      const { [name]: _, ...facts } = told.facts;
      return outcome(eventAnswer(at, event, on, { ...told, facts, further: true })) !== whole;
    })
    .map((name) => `${one.event} ${name}`);
}

const interviews = all.map((one) => {
  const told = toldIn(one);
  return { one, told, ...interview(one, told) };
});

test('every fact that a story tells and that matters is asked on the page', () => {
  expect(interviews.length).toBeGreaterThan(50);
  const names = interviews.flatMap(({ one, told, asked }) => missed(one, told, asked));
  expect([...new Set(names)]).toEqual([]);
});

test('whoever answers the page with the story gets what the story expects', () => {
  const wrong = interviews.flatMap(({ one, typed }) => {
    const { told, problems } = readEvent(indonesia, eventOf(one.event), typed, 'id');
    return [...problems.map(({ entry }) => `${one.id} ${entry}`), ...differences(one, told)];
  });
  expect(wrong).toEqual([]);
});
