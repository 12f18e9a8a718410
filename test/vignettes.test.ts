// The vignettes: “which BPJS?” sends each where the rules send it, and the life events answer each to the sen.

import { readAnswers, routeFor } from '@jamin/law/reference/which-bpjs';
import { expect, test } from 'vitest';
import { differences, type EventVignette, vignettes, type WhichVignette } from './vignettes.ts';

test('“which BPJS?” sends every vignette to the body the rules name, and to the next in order', () => {
  const all = vignettes<WhichVignette>('which-');
  expect(all.length).toBeGreaterThanOrEqual(70);
  expect(all.flatMap(misrouted)).toEqual([]);
});

test('the life events answer every vignette: the outcome, the amounts and the days', () => {
  const all = vignettes<EventVignette>('event-');
  expect(all.length).toBeGreaterThanOrEqual(130);
  expect(all.flatMap((one) => differences(one))).toEqual([]);
});

test('the fifty written after the router are answered too', () => {
  const which = vignettes<WhichVignette>('late-which');
  const events = vignettes<EventVignette>('late-event');
  expect([which.length, events.length]).toEqual([20, 30]);
  const wrong = [...which.flatMap(misrouted), ...events.flatMap((one) => differences(one))];
  expect(wrong).toEqual([]);
});

/** Where the router sends a vignette otherwise than the vignette expects. */
function misrouted({ id, answers, expect: { first, then } }: WhichVignette): readonly string[] {
  const read = readAnswers((question) => answers[question] ?? null);
  const route = routeFor(read);
  const got = `${route?.first} ${route?.next.join(' ')}`.trim();
  const isWhole = Object.keys(read).length === Object.keys(answers).length;
  const want = [first, ...then].join(' ');
  return isWhole && got === want ? [] : [`${id}: ${got} instead of ${want}`];
}
