// What differs between two days and between two laws, for the law itself and over a population.

import { expect, test } from 'vitest';
import { date } from '../calendar.ts';
import { decimal, whole } from '../exact.ts';
import { type Facts, snapshot } from '../explain/trace.ts';
import { amend } from '../law.ts';
import { flatAmount, grant, grantLaw } from '../toy/toy-grant.ts';
import { lawDifference, type Moment, populationDifference } from './difference.ts';

const at = snapshot(grantLaw);
const before: Moment = { at, on: date('2020-12-31') };
const after: Moment = { at, on: date('2021-01-01') };
const people: readonly Facts[] = [17, 18, 30].flatMap((age) =>
  ['flat', 'share'].map((kind) => ({ kind, member: true, age: whole(age), months: whole(12), income: whole(10) })),
);

test('two days: the rows in force that differ, and whether their values do', () => {
  const { parameters, rules } = lawDifference(before, after);
  expect(parameters.map(({ parameter, isOther }) => [parameter.id, isOther])).toEqual([
    ['grant.flat', true],
    ['grant.share', false],
  ]);
  expect(rules).toEqual([]);
  expect(lawDifference(after, after)).toEqual({ parameters: [], rules: [] });
});

test('a day before the law began: everything differs', () => {
  const { parameters, rules } = lawDifference({ at, on: date('1980-01-01') }, after);
  expect([parameters.length, rules.length]).toEqual([grantLaw.parameters.size, grantLaw.rules.size]);
});

test('two laws: a reform raises the flat amount', () => {
  const [row] = flatAmount.rows;
  const reformed = amend(grantLaw, {
    [flatAmount.id]: row === undefined ? [] : [{ ...row, from: '2020-06-01', value: decimal('110') }],
  });
  const now: Moment = { at: snapshot(reformed), on: before.on };
  expect(lawDifference(before, now).parameters.map(({ parameter }) => parameter.id)).toEqual(['grant.flat']);
  const places: number[] = [];
  const sum = populationDifference(grant, [before, now], people, (_, place) => places.push(place));
  expect([sum.looked, sum.changed, places]).toEqual([6, 2, [2, 4]]);
  expect(sum.amounts).toEqual(new Map([['amount', decimal('20')]]));
  expect(sum.outcomes).toEqual(new Map([['granted granted', 2]]));
});
