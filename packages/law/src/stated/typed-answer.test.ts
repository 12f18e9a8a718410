// Answers as people type them: numbers, days, months, words and rows; and what is said of one that cannot be read.

import { type FactProblem, readFact } from '@jamin/engine';
import { expect, test } from 'vitest';
import { indonesia } from '../indonesia.ts';
import { contradictionProblem, factProblem } from './fact-problem.ts';
import { dayQuestion, questionChoices, questionHint } from './question-hint.ts';
import { readEventDay } from './stated-day.ts';
import { readAnswer } from './typed-answer.ts';
import { typedDay, typedMonth } from './typed-day.ts';
import { typedNumber } from './typed-number.ts';

test.each([
  ['4.000.000', true, 'id', '4000000'],
  ['4,000,000.50', true, 'en', '4000000.50'],
  ['4.000.000,50', true, 'id', '4000000.50'],
  ['Rp 4 000 000', true, 'id', '4000000'],
  ['4.000', true, 'en', '4000'],
  ['4.000', false, 'en', '4.000'],
  ['5,7', false, 'id', '5.7'],
  ['500 ribu', true, 'id', '500000'],
  ['1.25 million', true, 'en', '1250000'],
  ['50%', false, 'id', '0.50'],
  ['5,7%', false, 'id', '0.057'],
  ['many', true, 'id', 'many'],
  ['5constructor', true, 'id', '5constructor'],
] as const)('%s is a number', (typed, isMoney, language, digits) => {
  expect(typedNumber(typed, isMoney, language)).toBe(digits);
});

test('days and months as people write them', () => {
  expect(['2025-06-15', '15/6/2025', '15-06-2025', '15 Juni 2025', '15 jun 2025'].map(typedDay)).toEqual(
    Array.from({ length: 5 }, () => '2025-06-15'),
  );
  expect(['2025-06', '06/2025', 'Juni 2025', '2025-06-15', 'June 2025'].map(typedMonth)).toEqual(
    Array.from({ length: 5 }, () => '2025-06'),
  );
});

test('rows as people write them are the rows of a case file', () => {
  const children = indonesia.facts.get('children');
  const holidays = indonesia.facts.get('holidays');
  if (children === undefined || holidays === undefined) throw new Error('the facts have other names now');
  const typed = readAnswer(children, 'smp=1, sma=3; university: 5', undefined, 'id');
  expect(typed).toEqual({ value: readFact(children, [{ smp: '1', sma: '3' }, { university: '5' }], []), problems: [] });
  const days = readAnswer(holidays, '2025-01-01, 17 Agustus 2025', undefined, 'id');
  expect(days).toEqual({ value: readFact(holidays, ['2025-01-01', '2025-08-17'], []), problems: [] });
  expect(readAnswer(children, 'lots', undefined, 'id').problems).not.toEqual([]);
});

test('what is wrong with an answer is told with its place, in both languages', () => {
  const wage = indonesia.facts.get('wage');
  const problems = wage === undefined ? [] : readAnswer(wage, 'banyak', undefined, 'id').problems;
  const [problem] = problems.map((one: FactProblem) => factProblem(one, ''));
  expect(problem).toMatchObject({
    code: 'not-a-number',
    place: 'facts.wage',
    message: { id: '"banyak" bukan angka.', en: '"banyak" is not a number.' },
  });
  const contradiction = indonesia.asks.get('jht')?.contradictions[0];
  if (contradiction === undefined) throw new Error('the ask has no contradiction now');
  expect(contradictionProblem(contradiction, 'birthDate', 'ask')).toMatchObject({
    code: contradiction.code,
    place: 'ask facts.birthDate',
    remedy: {
      id: 'Jawaban ini tidak cocok dengan yang sudah disebut.',
      en: 'This answer cannot stand beside what was said before.',
    },
  });
});

test('an event is a day; a contribution month may be a month', () => {
  const [jkp, month] = [indonesia.asks.get('jkp'), indonesia.asks.get('contributions')];
  if (jkp === undefined || month === undefined) throw new Error('the asks have other names now');
  expect(readEventDay(month, ' Agustus 2026 ', 'on')).toEqual(readEventDay(month, '2026-08-01', 'on'));
  expect(readEventDay(jkp, '1/8/2026', 'on')).toEqual(readEventDay(month, '8/2026', 'on'));
  for (const wrong of ['2026-13', '2026-02-30', 'kapan-kapan']) {
    const { problem } = readEventDay(month, wrong, 'on');
    expect(problem?.remedy).toMatchObject({ id: 'Tulis TTTT-BB, misalnya 2026-03.' });
  }
  expect(readEventDay(jkp, '8/2026', 'on').problem).toMatchObject({ code: 'not-a-date', place: 'on' });
  expect(dayQuestion(month, 'id')).not.toBe(dayQuestion(jkp, 'id'));
});

test('every question of the law has words to choose among or a hint', () => {
  for (const fact of indonesia.facts.values()) {
    for (const language of ['id', 'en'] as const) {
      expect(questionHint(fact, language), fact.name).not.toBe('');
      const choices = questionChoices(fact, undefined, language);
      expect(choices.length > 0, fact.name).toBe(fact.type.kind === 'choice' || fact.type.kind === 'set');
    }
  }
  expect(indonesia.facts.size).toBeGreaterThan(50);
});
