// The steps of a life event: what was asked is remembered by name, and a name that nobody asks stops nothing.

import { indonesia } from '@jamin/law';
import { expect, test } from 'vitest';
import { askedOf } from './event-form.ts';
import { eventStart, eventState } from './event-state.ts';
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

test.each([
  ['2021-03-05', undefined],
  ['2025-03-05', 'Rp10.000.000'],
  ['2026-01-05', 'Rp15.000.000'],
])('on %s the limit of the application is that of the day', (on, most) => {
  const typed = { on: [on], balance: ['9.000.000'], stillEmployed: ['false'], asked: ['balance,stillEmployed'] };
  const state = eventState('mengundurkan-diri', typed, 'id', 'left-out');
  if (state.kind !== 'result') throw new Error('no result');
  const savings = state.ways.filter(({ programme }) => programme === 'JHT');
  expect(savings.length).toBeGreaterThan(1);
  const limits = savings.map(({ limit }) => /Rp[\d.]+\d/.exec(limit)?.[0]).filter((amount) => amount !== undefined);
  expect(limits).toEqual(most === undefined ? [] : [most]);
  expect(savings.map(({ limit }) => limit).join(' ')).not.toMatch(/[{}]/);
});

test.each(['id', 'en'] as const)('no question about kin says that an empty box means nobody (%s)', (language) => {
  const state = eventStart('meninggal', '2026-11-22', language);
  const spouse = state.kind === 'form' ? state.fields.find(({ name }) => name === 'spouse') : undefined;
  expect(spouse).toMatchObject({ hint: '', isUsual: false });
});
