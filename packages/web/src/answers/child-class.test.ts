// A child's class in ordinary words is understood; what is not understood is asked again and never left out.

import { indonesia } from '@jamin/law';
import { schoolClassOf } from '@jamin/law/reference/school-years';
import { expect, test } from 'vitest';
import { eventState } from './event-state.ts';
import type { Typed } from './typed.ts';

test.each([
  ['kelas 2 SMP', 'smp-2'],
  ['2 smp', 'smp-2'],
  ['3 sma', 'sma-1'],
  ['kelas lima', 'tk-sd-2'],
  ['SMP kelas 8', 'smp-2'],
  ['bayi', 'not-yet'],
  ['paud', 'not-yet'],
  ['TK B', 'tk-sd-7'],
  ['kelas 2', undefined],
  ['TK', undefined],
  ['entah', undefined],
])('%s is %s', (typed, word) => {
  expect(schoolClassOf(indonesia, typed)).toBe(word);
});

const DEATH: Typed = {
  on: ['2026-04-14'],
  today: ['2026-04-14'],
  deathAtWork: ['false'],
  segment: ['PU'],
  spouse: ['true'],
  childAtSchool: ['true'],
  pensionDrawn: ['false'],
  asked: ['deathAtWork,segment,spouse,childAtSchool,children,pensionDrawn'],
};

const stateOf = (more: Typed) => eventState('meninggal', { ...DEATH, ...more }, 'id', 'left-out');

test('a class that is not understood is refused at its field, beside one that is', () => {
  const state = stateOf({ 'children.0.class': ['2 smp'], 'children.1.class': ['entah'], 'children.2.goal': ['sma'] });
  if (state.kind !== 'form') throw new Error('no form');
  expect(state.problems.map(({ entry, message }) => [entry, message])).toEqual([
    ['children.1.class', 'Kelas “entah” belum jelas.'],
    ['children.2.class', 'Pilih kelasnya dari daftar, misalnya SMP kelas 8.'],
  ]);
  expect(stateOf({ 'children.0.class': ['2 smp'] }).kind).toBe('result');
});

test('children who are not known are asked once more of who answers more, and are never none', () => {
  const further = stateOf({ further: ['10'] });
  if (further.kind !== 'form') throw new Error('no form');
  expect(further.fields[0]?.name).toBe('children');
  const left = stateOf({ further: ['10'], later: ['children'] });
  const names = left.kind === 'form' ? left.fields.map(({ name }) => name) : [];
  expect(names).not.toContain('children');
  const result = stateOf({});
  expect(result.kind === 'result' && result.view.isScholarshipOpen).toBe(true);
});
