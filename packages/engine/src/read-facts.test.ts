// Stated facts become exact values, and what cannot be read says where and why.

import { describe, expect, test } from 'vitest';
import { decimal, writeDecimal } from './exact.ts';
import { isExact } from './explain/trace.ts';
import type { Ask, Fact, Law } from './law.ts';
import { STATED_DAYS } from './lower/ir-range.ts';
import { type Raw, readFacts } from './read-facts.ts';
import { readStatedDay, readStatedMonth } from './read-stated.ts';

const words = { id: '', en: '' };
const money = { kind: 'number', unit: 'IDR', decimals: 2, min: '0', max: '1000000' } as const;

const facts: readonly Fact[] = [
  { name: 'wage', label: words, question: words, type: money },
  { name: 'sick', label: words, question: words, type: { kind: 'boolean' } },
  { name: 'day', label: words, question: words, type: { kind: 'date' } },
  { name: 'at', label: words, question: words, type: { kind: 'date', precision: 'minute' } },
  { name: 'cost.land', label: words, question: words, type: money },
  { name: 'group', label: words, question: words, type: { kind: 'choice', values: ['low', 'high'] } },
  { name: 'joined', label: words, question: words, type: { kind: 'set', values: ['A', 'B'] } },
  {
    name: 'rates',
    label: words,
    question: words,
    type: {
      kind: 'list',
      most: 3,
      map: true,
      item: {
        year: { type: { kind: 'number', unit: 'years', decimals: 0, min: '1900', max: '2200' } },
        rate: { type: { kind: 'number', unit: 'fraction', decimals: 6, min: '-1', max: '1' } },
      },
    },
  },
  {
    name: 'paid',
    label: words,
    question: words,
    type: {
      kind: 'list',
      most: 2,
      item: { month: { type: { kind: 'date', precision: 'month' } }, amount: { type: money } },
    },
  },
];
const law = { facts: new Map(facts.map((fact) => [fact.name, fact])) } as unknown as Law;
const ask = { facts: facts.map((fact) => fact.name), alsoKnown: [], allowed: { group: ['low'] } } as unknown as Ask;

function read(raw: { readonly [name: string]: Raw }) {
  return readFacts(law, ask, raw);
}

describe('numbers', () => {
  test.each([
    ['5000', '5000'],
    ['5000.25', '5000.25'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['5e3', '5000'],
    ['1.25E2', '125'],
    ['125e-2', '1.25'],
    ['+7', '7'],
    ['0e30', '0'],
    ['5000e-0', '5000'],
  ])('%s', (written, meant) => {
    const value = read({ wage: written }).facts['wage'];
    expect(isExact(value) ? writeDecimal(value) : value).toBe(meant);
  });

  test.each([
    ['-1', 'out-of-range'],
    ['1000000.01', 'out-of-range'],
    ['1e15', 'out-of-range'],
    ['1e30', 'out-of-range'],
    ['1e31', 'not-a-number'],
    ['1e999', 'not-a-number'],
    ['1e-31', 'not-a-number'],
    ['0e9999999999', 'not-a-number'],
    ['0.001', 'too-many-decimals'],
    ['1e-3', 'too-many-decimals'],
    ['5,5', 'not-a-number'],
    ['5.000.000', 'not-a-number'],
    ['.', 'not-a-number'],
    ['e5', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['', 'empty-value'],
  ])('%s is %s', (written, code) => {
    expect(read({ wage: written }).problems).toMatchObject([{ code, fact: 'wage', written }]);
  });
});

test.each([
  ['2024-02-29', true],
  ['2024-02-29T23:59', true],
  ['2024-02-29 07:30:15', true],
  ['2024-02-29T24:00', false],
  ['2024-02-30T07:30', false],
])('the moment %s', (written, isRead) => {
  const { facts: found, problems } = read({ at: written });
  if (isRead) expect(found['at']).toEqual({ day: 19782 });
  else expect(problems).toMatchObject([{ code: 'not-a-date' }]);
});

test('truths, days, words, sets, maps, rows and nested facts', () => {
  const { facts: found, problems } = read({
    sick: 'True',
    day: '2024-02-29',
    cost: { land: '12' },
    group: 'low',
    joined: ['A'],
    rates: { 2020: '0.05' },
    paid: [{ month: '2024-03', amount: '1' }],
  });
  expect(problems).toEqual([]);
  expect(found['sick']).toBe(true);
  expect(found['day']).toEqual({ day: 19782 });
  expect(found['cost.land']).toEqual(decimal('12'));
  expect(found['joined']).toEqual(['A']);
  expect(found['rates']).toHaveLength(1);
  expect(found['paid']).toMatchObject([{ month: { day: 19783 } }]);
  expect(read({ cost: {} })).toEqual({ facts: {}, problems: [] });
});

test.each<[string, { readonly [name: string]: Raw }, string, string]>([
  ['an unknown fact', { colour: 'red' }, 'unknown-fact', ''],
  ['an unknown inner fact', { cost: { rail: '1' } }, 'unknown-fact', ''],
  ['a word the ask does not take', { group: 'high' }, 'unknown-word', ''],
  ['a day that does not exist', { day: '2023-02-29' }, 'not-a-date', ''],
  ['a truth in words', { sick: 'yes' }, 'not-a-truth', ''],
  ['no list', { paid: 'x' }, 'not-a-list', ''],
  ['no row', { paid: ['x'] }, 'not-a-row', '[1]'],
  ['an unknown field', { paid: [{ months: '2024-01' }] }, 'unknown-field', '[1].months'],
  ['no month', { paid: [{ month: '2024-13' }] }, 'not-a-month', '[1].month'],
  ['too many rows', { paid: [{}, {}, {}] }, 'too-many-rows', ''],
  ['a field that every object has', { paid: [{ toString: '1' }] }, 'unknown-field', '[1].toString'],
  ['a fact that every object has', { toString: '1' }, 'unknown-fact', ''],
  ['a day before the bound', { day: '1899-12-31' }, 'out-of-range', ''],
  ['a day after the bound', { day: '2201-01-01' }, 'out-of-range', ''],
  ['a month before the bound', { paid: [{ month: '1899-12' }] }, 'out-of-range', '[1].month'],
  ['a month after the bound', { paid: [{ month: '2201-01' }] }, 'out-of-range', '[1].month'],
  ['a key of a map twice', { rates: { '2019': '0.05', '2019.0': '0.06' } }, 'row-twice', '[2]'],
  ['an unknown member', { joined: ['C'] }, 'unknown-word', ''],
])('%s', (_, raw, code, place) => {
  expect(read(raw).problems).toMatchObject([{ code, place }]);
});

test('the stated days are those the rules are proven for', () => {
  expect([readStatedDay('1900-01-01'), readStatedDay('2200-12-31')].map((day) => BigInt(day))).toEqual([
    STATED_DAYS.lo,
    STATED_DAYS.hi,
  ]);
  expect([readStatedMonth('1900-01'), readStatedMonth('2200-12')]).toEqual([-25567, 84340]);
  expect([readStatedDay('1899-12-31'), readStatedMonth('2201-01')]).toEqual(['out-of-range', 'out-of-range']);
  expect([readStatedDay('2026-02-30'), readStatedMonth('2026-13')]).toEqual(['not-a-date', 'not-a-month']);
});
