// The facts and parameters of the fictional law of toy-law.ts.

import type { Citation, Words } from '../citation.ts';
import { decimal, percent } from '../exact.ts';
import type { Expression } from '../expression.ts';
import type { Fact, Parameter, ParameterRow, Rule } from '../law.ts';

export const cited: Citation = { instrument: 'toy-1', article: '1' };
export const words = (text: string): Words => ({ id: text, en: text });

function row(from: string, of: ParameterRow['value'], more: Partial<ParameterRow> = {}): ParameterRow {
  return { from, value: of, citations: [cited], source: 'Toy 1', read: 'derived', confidence: 'high', ...more };
}

export const rate: Parameter = {
  id: 'toy.rate',
  kind: 'number',
  unit: 'fraction',
  label: words('rate'),
  absence: { means: 'error' },
  rows: [
    row('2015-07-01', percent('3.7')),
    row('2020-01-01', percent('0.54'), { published: '2020-06-01' }),
    row('2024-03-01', null),
  ],
};
export const relief: Parameter = {
  id: 'toy.relief',
  kind: 'number',
  unit: 'fraction',
  label: words('relief'),
  absence: { means: 'neutral', value: decimal('1') },
  rows: [row('2020-08-01', decimal('0.01'), { to: '2021-01-31' })],
};
export const brackets: Parameter = {
  id: 'toy.brackets',
  kind: 'table',
  unit: 'table',
  columns: { from: 'IDR', base: 'IDR', name: 'word' },
  label: words('brackets'),
  absence: { means: 'error' },
  rows: [
    row('2010-01-01', [
      { from: decimal('1000'), base: decimal('1000'), name: 'low' },
      { from: decimal('2500.50'), base: decimal('2500'), name: 'middle' },
      { from: decimal('10000'), base: null, name: 'high' },
    ]),
    row('2022-01-01', [
      { from: decimal('0'), base: decimal('100.05'), name: 'low' },
      { from: decimal('90000'), base: decimal('2'), name: 'high' },
    ]),
  ],
};
export const risks: Parameter = {
  id: 'toy.risks',
  kind: 'table',
  unit: 'table',
  columns: { name: 'word', rate: 'fraction' },
  label: words('risks'),
  absence: { means: 'error' },
  rows: [
    row('2000-01-01', [
      { name: 'calm', rate: percent('0.24') },
      { name: 'wild', rate: percent('1.74') },
    ]),
  ],
};
export const slices: Parameter = {
  id: 'toy.slices',
  kind: 'table',
  unit: 'table',
  columns: { up_to: 'IDR', rate: 'fraction' },
  label: words('slices'),
  absence: { means: 'not-due', value: decimal('0') },
  rows: [
    row('2016-01-01', [
      { up_to: decimal('50000'), rate: percent('5') },
      { up_to: decimal('250000.5'), rate: percent('15') },
      { up_to: null, rate: percent('25') },
    ]),
  ],
};

export const facts: readonly Fact[] = [
  {
    name: 'wage',
    type: { kind: 'number', unit: 'IDR', decimals: 2, min: '0', max: '1000000000000' },
    label: words('wage'),
    question: words('wage?'),
  },
  {
    name: 'months',
    type: { kind: 'number', unit: 'months', decimals: 0, min: '0', max: '600' },
    label: words('m'),
    question: words('m?'),
  },
  {
    name: 'debt',
    type: { kind: 'number', unit: 'IDR', decimals: 1, min: '-5000.5', max: '5000' },
    label: words('d'),
    question: words('d?'),
    default: decimal('12.5'),
  },
  {
    name: 'vast',
    type: { kind: 'number', unit: 'IDR', decimals: 2, min: '0', max: '10000000000000000' },
    label: words('v'),
    question: words('v?'),
    default: decimal('1'),
  },
  { name: 'member', type: { kind: 'boolean' }, label: words('member'), question: words('member?') },
  { name: 'born', type: { kind: 'date' }, label: words('born'), question: words('born?') },
  {
    name: 'group',
    type: { kind: 'choice', values: ['none', 'calm', 'wild'] },
    label: words('g'),
    question: words('g?'),
    default: 'calm',
  },
  {
    name: 'papers',
    type: { kind: 'set', values: ['card', 'letter', 'photo'] },
    label: words('p'),
    question: words('p?'),
  },
  {
    name: 'children',
    type: {
      kind: 'list',
      most: 8,
      item: {
        born: { type: { kind: 'date' } },
        amount: { type: { kind: 'number', unit: 'IDR', decimals: 2, min: '0', max: '100000' }, default: decimal('0') },
        level: { type: { kind: 'choice', values: ['wild', 'other'] }, default: 'other' },
        alive: { type: { kind: 'boolean' }, default: true },
      },
    },
    label: words('c'),
    question: words('c?'),
  },
  {
    name: 'holidays',
    type: { kind: 'list', most: 10, item: { value: { type: { kind: 'date' } } } },
    label: words('h'),
    question: words('h?'),
  },
  {
    name: 'years',
    type: {
      kind: 'list',
      most: 30,
      item: {
        rate: { type: { kind: 'number', unit: 'fraction', decimals: 4, min: '-0.5', max: '1' } },
        paid: { type: { kind: 'number', unit: 'IDR', decimals: 2, min: '0', max: '1000000' }, default: decimal('0') },
      },
    },
    label: words('y'),
    question: words('y?'),
  },
];

export const sen = decimal('0.01');

export function rule(id: string, type: Rule['type'], formula: Expression, more: Partial<Rule> = {}): Rule {
  return { id, label: words(id), type, versions: [{ from: '1990-01-01', formula, citations: [cited] }], ...more };
}
