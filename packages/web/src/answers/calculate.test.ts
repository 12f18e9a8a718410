// What a calculator asks, and when: nothing irrelevant, and again what is still needed.

import { expect, test } from 'vitest';
import { calculate } from './calculate.ts';
import { calculators } from './calculators.ts';

const TODAY = { today: '2026-10-20', language: 'en' } as const;

for (const name of Object.keys(calculators)) {
  test(`${name}: the first form is short, and asks in both languages`, () => {
    for (const language of ['id', 'en'] as const) {
      const state = calculate(name, {}, { ...TODAY, language, isSent: false });
      expect(state.first.length).toBeGreaterThan(0);
      expect(state.first.length).toBeLessThan(8);
      expect(state.view).toBeUndefined();
      expect(state.problems).toEqual([]);
      expect(state.typed['on']?.[0]?.startsWith('2026-10')).toBe(true);
    }
  });
}

test('what no longer matters is neither asked nor sent on', () => {
  const typed = { on: ['2026-09'], segment: ['BPU'], wage: ['5000000'], income: ['2000000'] };
  const state = calculate('iuran', typed, { ...TODAY, isSent: true });
  expect(state.first.map(({ name }) => name)).toEqual(['segment', 'income']);
  expect(state.typed['wage']).toBeUndefined();
  expect(state.view?.outcome).toBe('granted');
});

test('after an answer that is not one, what is still needed is asked', () => {
  const state = calculate('jht', { on: ['2026-10-20'] }, { ...TODAY, isSent: true });
  expect(state.view?.outcome).toBe('open');
  expect(state.view?.missing.map(({ name }) => name)).toEqual(['endOfWork', 'balance']);
});

test.each([
  ['jkk', ['wage', 'incapacityDays', 'medicalCost']],
  ['ahli-waris', ['spouse', 'childrenCount', 'parent']],
])('%s: an empty form asks; it is no accident without a cost and no member without a family', (name, needed) => {
  const empty = calculate(name, { on: ['2026-10-20'] }, { ...TODAY, isSent: true });
  expect(empty.view?.outcome).toBe('open');
  expect(empty.view?.missing.map((one) => one.name)).toEqual(needed);
  const told = { on: ['2026-10-20'], [needed[1] ?? '']: ['0'] };
  expect(calculate(name, told, { ...TODAY, isSent: true }).view?.outcome).toBe('granted');
});

test('answers that do not fit together are told at their questions, and there is no answer', () => {
  const typed = { on: ['2026-10-20'], ground: ['age'], birthDate: ['2027-01-01'], balance: ['5000000'] };
  const { view, problems } = calculate('jht', typed, { ...TODAY, isSent: true });
  expect(view).toBeUndefined();
  expect(problems.map(({ entry }) => entry)).toEqual(['birthDate']);
  expect(problems[0]?.message).toContain('date of birth');
});

test.each([
  ['id', 'Bagaimana almarhum bekerja?', /Anda/],
  ['en', 'How did the person who died work?', /\byour?\b/i],
] as const)('who asks about a death is asked about the dead, not about themselves: %s', (language, first, own) => {
  const { first: asked, more } = calculate('jkm', {}, { ...TODAY, language, isSent: false });
  const questions = [...asked, ...more].map(({ question }) => question);
  expect(questions).toContain(first);
  for (const question of questions) expect(question).not.toMatch(own);
});

test('a year without a published rate is asked, with bounds from the rates that were published', () => {
  const typed = { on: ['2023-12-31'], 'opening.date': ['2021-12-31'], 'opening.balance': ['10000000'] };
  const open = calculate('saldo-jht', typed, { ...TODAY, isSent: true });
  expect(open.view?.outcome).toBe('open');
  expect(open.view?.bounds?.keys.length).toBe(2);
  expect(open.typed['rates.0.year']).toEqual(['2022']);
  expect(open.typed['rates.1.year']).toEqual(['2023']);
  const rates = { ...open.typed, 'rates.0.rate': ['5'], 'rates.1.rate': ['5'] };
  expect(calculate('saldo-jht', rates, { ...TODAY, isSent: true }).view?.values['balance']).toBe(11025000);
});

test('an account of a whole working life, month by month, is answered, also while something is unknown', () => {
  const typed = {
    on: ['2020-12-31'],
    'contributions.0.month': ['1990-01'],
    'contributions.0.until': ['2020-12'],
    'contributions.0.amount': ['200000'],
  };
  for (const rates of [{}, { rates: ['?'] }]) {
    const { view } = calculate('saldo-jht', { ...typed, ...rates }, { ...TODAY, isSent: true });
    expect(view?.outcome).toBe('open');
    expect(view?.bounds?.keys.length).toBe(2);
  }
});

test('national holidays are counted while the form says so, and then give what stating them gives', () => {
  expect(calculate('tenggat', {}, { ...TODAY, isSent: false }).typed['national']).toEqual(['1']);
  const stated = { on: ['2025-03-20'], programme: ['JKK'], event: ['recovered'] };
  const plain = calculate('tenggat', stated, { ...TODAY, isSent: true });
  const counted = calculate('tenggat', { ...stated, national: ['1'] }, { ...TODAY, isSent: true });
  expect(plain.holidays).toBeUndefined();
  expect(counted.holidays).toEqual(['31 March 2025', '1 April 2025']);
  expect(counted.view?.values).not.toEqual(plain.view?.values);
  const days = { ...stated, 'holidays.0.value': ['2025-03-31'], 'holidays.1.value': ['2025-04-01'] };
  expect(calculate('tenggat', days, { ...TODAY, isSent: true }).view?.values).toEqual(counted.view?.values);
});
