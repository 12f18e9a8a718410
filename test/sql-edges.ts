// A fictional law of small rules with the figures and days on which databases could differ from exact arithmetic.

import {
  type Citation,
  createLaw,
  date,
  decimal,
  type Expression,
  evaluation,
  type Fact,
  type Facts,
  type FactValue,
  type Law,
  lower,
  type Rule,
  ratio,
  type Scalar,
  snapshot,
  type Value,
  write as w,
} from '@jamin/engine';
import { expect } from 'vitest';
import type { Database } from './databases.ts';
import { type Draw, draw } from './draw.ts';
import { show } from './reach.ts';

const cited: Citation = { instrument: 'toy-2', article: '1' };
const words = (text: string) => ({ id: text, en: text });

function fact(name: string, type: Fact['type'], more: Partial<Fact> = {}): Fact {
  return { name, type, label: words(name), question: words(name), ...more };
}

const amount = { kind: 'number', unit: 'IDR', decimals: 2, min: '0', max: '100000000000000000' } as const;
const small = { kind: 'number', unit: 'count', decimals: 0, min: '-1000000', max: '1000000' } as const;
const facts: readonly Fact[] = [
  fact('vast', amount),
  fact('small', small),
  fact('other', small, { default: decimal('7') }),
  fact('n', { kind: 'number', unit: 'months', decimals: 0, min: '-600', max: '600' }),
  fact('day', { kind: 'date' }),
  fact('then', { kind: 'date' }),
  fact('yes', { kind: 'boolean' }),
  fact('no', { kind: 'boolean' }),
  fact('sure', { kind: 'boolean' }, { default: true }),
  fact('it is', { kind: 'choice', values: ["o'clock", 'a"b', 'back\\slash'] }),
  fact('marks', { kind: 'set', values: ["it's", 'two words', 'a,b'] }),
  fact('rows', {
    kind: 'list',
    most: 9,
    item: { of: { type: small }, flag: { type: { kind: 'boolean' } }, on: { type: { kind: 'date' } } },
  }),
];

const [vast, one, other, n] = ['vast', 'small', 'other', 'n'].map((name) => w.fact(name)) as [
  Expression,
  Expression,
  Expression,
  Expression,
];
const [day, then, yes, no, sure] = ['day', 'then', 'yes', 'no', 'sure'].map((name) => w.fact(name)) as [
  Expression,
  Expression,
  Expression,
  Expression,
  Expression,
];
const rounded = (value: Expression, mode: 'up' | 'down' | 'half-up'): Expression =>
  w.round(value, mode, decimal('1'), cited);
const rows = w.list('rows');
const of = w.item('r', 'of');
const flag = w.item('r', 'flag');
const stepped = w.carry('s', one, w.plus(w.state('s'), w.choose(w.when(flag, of), w.times(w.state('s'), of))));
const overOf = w.over(w.number('100'), of);

const formulas: { readonly [name: string]: readonly [Rule['type'], Expression] } = {
  'add-months': ['date', w.addMonths(day, n)],
  'add-days': ['date', w.dated('add-days', day, n)],
  'month-end': ['date', w.dated('last-of-month', day)],
  'month-start': ['date', w.dated('first-of-month', day)],
  made: ['date', w.dated('make', w.calendar('year', day), w.calendar('month', then), w.calendar('day', day))],
  started: ['months', w.calendar('months-started', day, then)],
  between: ['days', w.calendar('days-between', day, then)],
  weekday: ['count', w.calendar('weekday', day)],
  'month-index': ['months', w.calendar('month-index', day)],
  down: ['count', rounded(w.over(one, w.number('7')), 'down')],
  up: ['count', rounded(w.over(one, w.number('7')), 'up')],
  'half-up': ['count', rounded(w.over(w.minus(one, other), w.number('4')), 'half-up')],
  'run-time-down': ['count', rounded(w.over(one, other), 'down')],
  square: ['IDR', rounded(w.times(vast, vast), 'half-up')],
  thousandth: ['IDR', rounded(w.times(vast, w.number('0.0567')), 'half-up')],
  fifth: ['fraction', w.times(vast, vast, vast, vast, vast)],
  least: ['count', w.least(one, other, n)],
  greatest: ['count', w.greatest(w.number('3'), n)],
  'least-day': ['date', w.least(day, then)],
  both: ['boolean', w.all(yes, no)],
  'both-turned': ['boolean', w.all(no, sure, yes)],
  either: ['boolean', w.any(yes, w.not(no), sure)],
  chosen: ['count', w.choose(w.when(yes, one), w.when(sure, other), n)],
  unreached: ['count', w.choose(w.when(w.equal(one, w.number('0')), w.number('0')), w.over(n, one))],
  quoted: ['boolean', w.any(w.isOneOf(w.fact('it is'), "o'clock", 'back\\slash'), w.has('marks', "it's"))],
  word: [{ choice: ["o'clock", 'a"b', 'back\\slash'] }, w.choose(w.when(yes, w.fact('it is')), w.word('a"b'))],
  many: ['count', w.largest(n, rows, 'r', of)],
  steps: ['count', w.sumOf(w.range(one, other, 20), 'r', w.times(w.item('r'), n))],
  sum: ['count', w.sumOf(rows, 'r', of, flag)],
  product: ['count', w.productOf(rows, 'r', of, w.above(of, w.number('0')))],
  some: ['boolean', w.someOf(rows, 'r', w.above(of, n))],
  every: ['boolean', w.everyOf(rows, 'r', w.above(of, n), flag)],
  first: ['count', w.first(rows, 'r', w.above(of, other), overOf, w.number('-1'))],
  last: ['date', w.greatestOf(rows, 'r', w.item('r', 'on'), w.itemGiven('r', 'on'))],
  fold: ['count', w.fold(rows, 'r', [stepped, w.carry('t', n, w.state('s'))], w.plus(w.state('s'), w.state('t')))],
  inner: [
    'count',
    w.sumOf(rows, 'q', w.times(w.countOf(rows, 'r', w.above(of, w.item('q', 'of'))), w.item('q', 'of'))),
  ],
};

/** DuckDB refuses numbers that may leave 127 bits; each of these may. */
export const tooLarge: readonly string[] = ['fifth', 'product', 'fold'];

export const edgeLaw: Law = createLaw({
  parameters: [],
  rules: Object.entries(formulas).map(([id, [type, formula]]) => {
    return { id, label: words(id), type, versions: [{ from: '1900-01-01', formula, citations: [cited] }] };
  }),
  facts,
  asks: [],
  instruments: [{ id: 'toy-2', title: words('Toy 2'), kind: 'toy' }],
  gaps: {},
});

const days = '1900-03-01 1999-12-31 2000-02-29 2023-02-28 2024-01-31 2024-02-29 2024-03-31 2100-02-28 2200-12-31';
const edges: { readonly [unit: string]: readonly string[] } = {
  IDR: ['0', '0.01', '92233720368547758.07', '92233720368547758.08', '99999999999999999.99', '1000000'],
  count: ['-1000000', '-8', '-7', '-1', '0', '1', '6', '7', '1000000'],
  months: ['-600', '-13', '-12', '-1', '0', '1', '2', '12', '13', '600'],
};

function pick<T>(from: Draw, choices: readonly T[]): T {
  return choices[Math.floor(from() * choices.length)] as T;
}

function drawScalar(from: Draw, type: Scalar): Value {
  switch (type.kind) {
    case 'boolean':
      return from() < 0.5;
    case 'choice':
      return pick(from, type.values);
    case 'date':
      return { day: from() < 0.5 ? date(pick(from, days.split(' '))) : Math.floor(from() * 25_000) };
    case 'number': {
      const power = 10 ** type.decimals;
      const edge = pick(from, edges[type.unit] ?? ['0']);
      const inside = Number(edge) >= Number(type.min) && Number(edge) <= Number(type.max);
      if (from() < 0.4 && inside && BigInt(power) % decimal(edge).d === 0n) return decimal(edge);
      const [low, high] = [Number(type.min), Math.min(Number(type.max), 10 ** Math.floor(from() * 12))];
      return ratio(BigInt(Math.floor((low + from() * (high - low)) * power)), BigInt(power));
    }
  }
}

function drawFact(from: Draw, { type }: Fact): FactValue {
  if (type.kind === 'set') return type.values.filter(() => from() < 0.5);
  if (type.kind !== 'list') return drawScalar(from, type);
  const whole = from() < 0.6;
  return Array.from({ length: Math.floor(from() * (Math.min(type.most, 8) + 1)) }, () =>
    Object.fromEntries(
      Object.entries(type.item)
        .filter(() => whole || from() < 0.85)
        .map(([name, field]) => [name, drawScalar(from, field.type)]),
    ),
  );
}

/** People with any facts of a law, some of them not stated; `on` is the event day. */
export function drawPeople(seed: number, law: Law, count: number): readonly Facts[] {
  const from = draw(seed);
  return Array.from({ length: count }, () => {
    const stated = [...law.facts.values()].filter(() => from() < 0.87);
    const on = { day: date('2014-06-01') + Math.floor(from() * 4200) };
    return { ...Object.fromEntries(stated.map((one) => [one.name, drawFact(from, one)])), on };
  });
}

/** Runs the rules in one query and compares every answer with the interpreter's. */
export async function expectAgreement(
  database: Database,
  law: Law,
  rules: readonly string[],
  people: readonly Facts[],
): Promise<void> {
  const ran = await database.run(lower(law, rules), people);
  if (ran.kind === 'refused') throw new Error(`refused: ${ran.refusals.map((one) => one.rule).join(', ')}`);
  const at = snapshot(law);
  expect(people.length).toBeGreaterThan(0);
  people.forEach((facts, index) => {
    const run = evaluation(at, (facts['on'] as { day: number }).day, facts);
    for (const rule of rules) {
      const [got, meant] = [ran.answers.get(rule)?.[index], run.rule(rule).value];
      if (show(got) === show(meant)) continue;
      const stated = JSON.stringify(facts, (_, one) => (typeof one === 'bigint' ? String(one) : one));
      expect.unreachable(`${rule}: ${show(got)}, meant ${show(meant)}; ${stated}`);
    }
  });
}
