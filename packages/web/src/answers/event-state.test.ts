// The steps of a life event: what was asked is remembered by name, and a name that nobody asks stops nothing.

import { indonesia } from '@jamin/law';
import { expect, test } from 'vitest';
import { askedOf } from './event-form.ts';
import { eventState } from './event-state.ts';
import { lifeEvents } from './life-events.ts';

const first = lifeEvents.map((event) => ({ event, names: event.first({}) }));

test.each(first)('$event.name: its first questions are asked, and others are left alone', ({ event, names }) => {
  const asked = [...names, '<img src=x>', 'toString', '__proto__', ''].join(',');
  expect(askedOf(indonesia, event, { asked: [asked] })).toEqual(names);
});

test('a form with names that nobody asks is answered like one without', () => {
  const typed = { on: ['2026-01-05'], wage: ['5.000.000'], paidMonths24: ['24'] };
  const usual = eventState('phk', { ...typed, asked: ['wage,paidMonths24'] }, 'id', 'left-out');
  const odd = eventState('phk', { ...typed, asked: ['wage,paidMonths24,toString,x'] }, 'id', 'left-out');
  expect({ ...odd, typed: null }).toEqual({ ...usual, typed: null });
});
