// Posted forms are answered in a thread as they are on the device; without time, the answer says what was left out.

import { expect, test } from 'vitest';
import { answersApart } from './answers-apart.ts';
import { calculate } from './calculate.ts';
import { eventState } from './event-state.ts';
import { typedEntries } from './typed.ts';

const refused = typedEntries(
  new URLSearchParams('on=2025-06-15&reason=resignation&wage=4000000&paidMonths24=12&consecutiveMonths=6'),
);
const asked = { today: '2026-11-22', language: 'id', isSent: true } as const;

test('the thread answers what the device answers, and finds what would change it', async () => {
  const apart = answersApart({ milliseconds: 60_000 });
  const state = await apart.calculator('jkp', refused, asked);
  expect(state).toEqual(calculate('jkp', refused, asked));
  expect(state.view?.changes).toMatchObject({ when: 'now' });
  expect(state.view?.changes.lines.length).toBeGreaterThan(0);
  const typed = typedEntries(new URLSearchParams('on=2026-03-10&wage=5000000&paidMonths24=24&asked=wage,paidMonths24'));
  expect(await apart.event('phk', typed, 'en')).toEqual(eventState('phk', typed, 'en'));
});

test('where there is no time, the answer is the same but for what would change it, and says so', async () => {
  const { view: whole } = calculate('jkp', refused, asked);
  for (const hurried of [answersApart({ milliseconds: 1 }), answersApart({ waiting: 0, milliseconds: 1 })]) {
    const { view } = await hurried.calculator('jkp', refused, asked);
    expect(view?.changes).toMatchObject({ lines: [], when: 'left-out' });
    expect({ ...view, changes: undefined }).toEqual({ ...whole, changes: undefined });
  }
});
