// What is known beforehand folds away, and what is left prints as one would write it by hand.

import { expect, test } from 'vitest';
import { date } from '../calendar.ts';
import { columnsSource } from '../columns/columns-source.ts';
import { decimal } from '../exact.ts';
import { toyLaw } from '../toy/toy-law.ts';
import { lower } from './lower.ts';

const on = date('2019-05-01');

function body(rules: readonly string[], known: Parameters<typeof lower>[2]): string {
  const source = columnsSource(lower(toyLaw, rules, known));
  return source
    .slice(source.indexOf('count; i += 1) {') + 'count; i += 1) {'.length, source.lastIndexOf('}\n}'))
    .trim();
}

test('a dated rate, a relief that is neutral and a rounding are one floor division', () => {
  const lines = body(['toy.contribution'], { on, stated: ['wage'] }).split('\n');
  expect(lines).toEqual(['o0[i] = Math.floor(((f0[i] * 37) + 500) / 1000);']);
});

test('where the numbers are small the division is a multiplication', () => {
  const lines = body(['toy.contribution'], { on, stated: ['wage'], ranges: { wage: { min: '0', max: '100000000' } } });
  expect(lines).toBe('o0[i] = Math.floor(((f0[i] * 37) + 500.5) * 0.001);');
});

test('a rule of known facts is a constant without inputs', () => {
  const facts = { wage: decimal('1234567.89'), group: 'wild' };
  const program = lower(toyLaw, ['toy.contribution', 'toy.levy'], { on, facts });
  expect(program.inputs).toEqual([]);
  expect(program.outputs.map(({ value, scale }) => [value.kind === 'const' && value.value, scale.d])).toEqual([
    [4567901n, 100n],
    [21482n, 1n],
  ]);
});

test('a fact that is never given is undecided, and a list that is never given is empty', () => {
  const program = lower(toyLaw, ['toy.contribution', 'toy.two', 'toy.best'], { on, absent: ['wage', 'children'] });
  expect(program.inputs).toEqual([]);
  expect(program.lists).toEqual([]);
  expect(program.codes).toEqual(['empty:children', 'missing:wage']);
});

test('a sum of products of fractions stays exact with a denominator of its own', () => {
  const [output] = lower(toyLaw, ['toy.index']).outputs;
  expect(output?.denominator).toBeDefined();
  expect(lower(toyLaw, ['toy.growth']).outputs[0]?.denominator).toBeUndefined();
});

test('a later publication is not seen', () => {
  const rate = (known: string): unknown =>
    lower(toyLaw, ['toy.contribution'], {
      on: date('2020-03-01'),
      known: date(known),
      facts: { wage: decimal('1000') },
    }).outputs[0]?.value;
  expect(rate('2020-05-31')).toMatchObject({ kind: 'const', value: 3700n });
  expect(rate('2020-06-01')).toMatchObject({ kind: 'const', value: 540n });
});
