// Not knowing one answer never loses the truth: the total of who knows it lies within the bounds of who does not.

import { exact, snapshot } from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { expect, test } from 'vitest';
import { eventAnswer, isEither } from './event-answer.ts';
import { readEvent } from './event-form.ts';
import { type Bounds, eventTotal } from './event-total.ts';
import { lifeEvents } from './life-events.ts';
import { type Typed, UNKNOWN } from './typed.ts';

const at = snapshot(indonesia);

const answers: { readonly [fact: string]: readonly string[] } = {
  wage: ['1.000.000', '5.000.000', '20.000.000'],
  income: ['1.000.000', '3.000.000'],
  paidMonths24: ['0', '11', '12', '24'],
  consecutiveMonths: ['0', '6'],
  balance: ['0', '1.000.000', '60.000.000'],
  deathAtWork: ['true', 'false'],
  segment: ['PU', 'BPU'],
  spouse: ['true', 'false'],
  childrenCount: ['0', '1'],
  membershipMonths: ['0', '2', '3', '60'],
  contributionMonths: ['0', '2', '3', '40'],
  stillEmployed: ['true', 'false'],
  outcome: ['death', 'total-disability', 'temporary'],
  incapacityDays: ['0', '100', '700'],
};

const asked: { readonly [event: string]: readonly string[] } = {
  phk: ['wage', 'paidMonths24', 'balance', 'consecutiveMonths'],
  meninggal: ['deathAtWork', 'segment', 'spouse', 'membershipMonths', 'contributionMonths', 'wage', 'income'],
  'kecelakaan-kerja': ['segment', 'outcome', 'wage', 'income', 'incapacityDays', 'spouse', 'childrenCount'],
  'mengundurkan-diri': ['balance', 'stillEmployed'],
};

function totalOf(name: string, typed: Typed): ReturnType<typeof eventTotal> {
  const event = lifeEvents.find((one) => one.name === name);
  if (event === undefined) throw new Error(name);
  const { on, told, problems } = readEvent(indonesia, event, typed, 'id');
  expect(problems, JSON.stringify(typed)).toEqual([]);
  if (on === undefined) throw new Error(JSON.stringify(typed));
  return eventTotal(eventAnswer(at, event, on, told), isEither(event, told));
}

function isWithin(inner: Bounds, outer: Bounds): boolean {
  const isAbove = exact.compare(outer.min, inner.min) <= 0;
  const isBelow = outer.max === undefined || (inner.max !== undefined && exact.compare(inner.max, outer.max) <= 0);
  return isAbove && isBelow;
}

/** The answers of the turn-th person; who has an employer has a wage, who has none an income. */
function person(names: readonly string[], on: string, turn: number): Typed {
  const all = names.map((name, place): readonly [string, readonly string[]] => {
    const choices = answers[name] ?? [];
    return [name, [choices[(turn * 7 + place * 3 + (turn >> (place % 4))) % choices.length] ?? '']];
  });
  const segment = all.find(([name]) => name === 'segment')?.[1][0];
  const left = segment === 'PU' ? 'income' : segment === 'BPU' ? 'wage' : '';
  const known = all.filter(([name]) => name !== left);
  return { ...Object.fromEntries(known), on: [on], asked: [known.map(([name]) => name).join()] };
}

const notHidden = ['on', 'asked'];

const days = ['2019-11-01', '2024-12-31', '2026-01-05'];
const table = Object.keys(asked).flatMap((event) => days.map((on) => ({ event, on })));

test.each(table)('$event on $on', ({ event, on }) => {
  let looked = 0;
  for (let turn = 0; turn < 24; turn += 1) {
    const typed = person(asked[event] ?? [], on, turn);
    const known = totalOf(event, typed);
    for (const hidden of Object.keys(typed).filter((name) => !notHidden.includes(name))) {
      const open = totalOf(event, { ...typed, [hidden]: [UNKNOWN] });
      const where = `${hidden} of ${JSON.stringify(typed)}`;
      expect([isWithin(known.once, open.once), isWithin(known.monthly, open.monthly)], where).toEqual([true, true]);
      looked += 1;
    }
  }
  expect(looked).toBeGreaterThan(40);
});
