// Every way through the questions of "which BPJS?" ends at one row within three questions, and every row is reached.

import { expect, test } from 'vitest';
import { type Answers, choicesOf, questionAfter, readAnswers, routeFor, routes } from './which-bpjs.ts';

function* ends(answers: Answers = {}): Generator<Answers> {
  const question = questionAfter(answers);
  if (question === undefined) yield answers;
  else for (const choice of choicesOf(question, answers)) yield* ends({ ...answers, [question]: choice });
}

const all = [...ends()];

test('at most three questions lead to an answer, whatever is answered', () => {
  expect(all.length).toBeGreaterThan(20);
  for (const answers of all) {
    expect(Object.keys(answers).length, JSON.stringify(answers)).toBeLessThanOrEqual(3);
    expect(routeFor(answers), JSON.stringify(answers)).toBeDefined();
  }
});

test('every row is reached by some answers', () => {
  const reached = new Set(all.map(routeFor));
  const unreached = routes.filter((row) => !reached.has(row));
  expect(unreached).toEqual([]);
});

test('no two rows fit one set of answers equally well', () => {
  for (const answers of all) {
    const fits = routes.filter(({ when }) =>
      Object.entries(when).every(([name, value]) =>
        Object.entries(answers).some(([n, v]) => n === name && v === value),
      ),
    );
    const best = Math.max(...fits.map(({ when }) => Object.keys(when).length));
    expect(fits.filter(({ when }) => Object.keys(when).length === best)).toHaveLength(1);
  }
});

test('an answer that is no choice of its question is not taken, nor what comes after it', () => {
  const given: { readonly [name: string]: string } = { need: 'accident', place: 'illness', vehicle: 'alone' };
  expect(readAnswers((name) => given[name] ?? null)).toEqual({ need: 'accident' });
});
