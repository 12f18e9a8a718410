// The static checks find what is wrong with a law, and nothing in a sound one.

import { expect, test } from 'vitest';
import { checkLaw } from './check.ts';
import { decimal } from './exact.ts';
import type { Expression } from './expression.ts';
import { amend, type Law, type Parameter, type Rule } from './law.ts';
import { cited, rate, words } from './toy/toy-facts.ts';
import { toyLaw } from './toy/toy-law.ts';
import {
  above,
  all,
  any,
  bracket,
  choose,
  equal,
  fact,
  number,
  plus,
  ref,
  round,
  times,
  truth,
  undecided,
  value,
  when,
  word,
} from './write.ts';

function withRules(...rules: readonly Rule[]): Law {
  return { ...toyLaw, rules: new Map([...toyLaw.rules, ...rules.map((rule) => [rule.id, rule] as const)]) };
}

function rule(id: string, type: Rule['type'], formula: Expression, more: Partial<Rule> = {}): Rule {
  return { id, type, label: words(id), versions: [{ from: '2000-01-01', formula, citations: [cited] }], ...more };
}

function withRows(rows: Parameter['rows']): Law {
  const parameter: Parameter = { ...rate, id: 'toy.new', rows };
  return { ...toyLaw, parameters: new Map([...toyLaw.parameters, [parameter.id, parameter]]) };
}

const row = {
  ...rate.rows[0],
  from: '2020-01-01',
  value: decimal('1'),
  citations: [cited],
} as Parameter['rows'][number];

test('a sound law has no problems', () => {
  expect(checkLaw(toyLaw)).toEqual([]);
});

test.each([
  ['money plus months', 'IDR', plus(fact('wage'), fact('months')), 'wrong-unit'],
  ['money times money', 'IDR', times(fact('wage'), fact('wage')), 'wrong-unit'],
  ['the wrong unit for the rule', 'months', fact('wage'), 'wrong-unit'],
  ['a truth for a number', 'IDR', truth(true), 'wrong-type'],
  ['a number as a condition', 'IDR', choose(when(fact('wage'), fact('debt')), fact('debt')), 'wrong-type'],
  ['an unknown fact', 'IDR', fact('wages'), 'unknown-name'],
  ['an unknown rule', 'IDR', ref({ id: 'toy.none' }), 'unknown-name'],
  ['an unknown parameter', 'IDR', value({ id: 'toy.none' }), 'unknown-name'],
  ['an unknown column', 'IDR', bracket({ id: 'toy.brackets' }, fact('wage'), 'none'), 'unknown-name'],
  ['a word the rule does not have', { choice: ['a'] }, word('b'), 'unknown-word'],
  ['a gap without words', 'IDR', undecided('not-covered'), 'no-words'],
  [
    'a rounding by an unknown instrument',
    'IDR',
    round(fact('wage'), 'down', decimal('1'), { instrument: 'x' }),
    'unknown-instrument',
  ],
] as const)('%s', (_, type, formula, code) => {
  expect(checkLaw(withRules(rule('toy.wrong', type, formula))).map((problem) => problem.code)).toEqual([code]);
});

test('a circle of rules', () => {
  const law = withRules(
    rule('toy.hen', 'IDR', plus(ref({ id: 'toy.egg' }), number('1', 'IDR'))),
    rule('toy.egg', 'IDR', ref({ id: 'toy.hen' })),
  );
  expect(checkLaw(law)).toEqual([{ code: 'cycle', rules: ['toy.hen', 'toy.egg', 'toy.hen'] }]);
});

test('rows that contradict, and a reform that does not', () => {
  const same = { code: 'same-dates', id: 'toy.new', from: '2020-01-01', published: '2020-01-01' };
  expect(checkLaw(withRows([row, row]))).toEqual([same]);
  expect(checkLaw(withRows([row, { ...row, published: '2020-05-01' }]))).toEqual([]);
  expect(checkLaw(amend(toyLaw, { 'toy.rate': [{ ...row, from: '2025-01-01' }] }))).toEqual([]);
});

test('two exceptions that are in force together', () => {
  const open = { ...row, from: '2015-01-01' };
  const first = { ...row, from: '2020-01-01', to: '2020-06-30', published: '2019-12-01' };
  const second = { ...first, from: '2020-06-30', to: '2020-12-31' };
  const both = { code: 'two-exceptions', id: 'toy.new', from: ['2020-01-01', '2020-06-30'] };
  expect(checkLaw(withRows([open, first, second]))).toEqual([both]);
  expect(checkLaw(withRows([open, first, { ...second, from: '2020-07-01' }]))).toEqual([]);
  expect(checkLaw(withRows([open, first, { ...second, published: '2020-05-01' }]))).toEqual([]);
});

test('two versions of a rule that are in force together', () => {
  const version = { from: '2000-01-01', formula: fact('wage'), citations: [cited] };
  const window = { ...version, from: '2020-01-01', to: '2020-12-31', published: '2019-12-01' };
  const twice = (to: string): Law =>
    withRules({ ...rule('toy.two', 'IDR', fact('wage')), versions: [version, { ...window, to }, later] });
  const later = { ...window, from: '2020-06-01' };
  expect(checkLaw(twice('2020-06-01'))).toEqual([
    { code: 'two-exceptions', id: 'toy.two', from: ['2020-01-01', '2020-06-01'] },
  ]);
  expect(checkLaw(twice('2020-05-31'))).toEqual([]);
});

const longService = above(fact('months'), number('12', 'months'));
const isCalm = equal(fact('group'), word('calm'));

test.each([
  ['the same condition', longService, longService, true],
  ['the same word, turned round', isCalm, equal(word('calm'), fact('group')), true],
  ['a word that another branch has', isCalm, any(equal(fact('group'), word('wild')), isCalm), true],
  ['a narrower condition after a wider one', isCalm, all(longService, isCalm), true],
  ['a wider condition after a narrower one', all(longService, isCalm), isCalm, false],
  ['another word', isCalm, equal(fact('group'), word('wild')), false],
  ['another condition that may hold too', isCalm, longService, false],
])('branches: %s', (_, first, second, isConflict) => {
  const formula = choose(when(first, fact('wage')), when(second, fact('debt')), number('0', 'IDR'));
  const problems = checkLaw(withRules(rule('toy.branches', 'IDR', formula)));
  expect(problems).toEqual(isConflict ? [{ code: 'same-test', id: 'toy.branches', branch: 1, earlier: 0 }] : []);
});

test('a gap between rows, until it is declared', () => {
  const rows = [
    { ...row, from: '2018-01-01', to: '2018-12-31' },
    { ...row, from: '2020-01-01' },
  ];
  expect(checkLaw(withRows(rows))).toEqual([{ code: 'gap', id: 'toy.new', from: '2019-01-01', to: '2019-12-31' }]);
});

test('a row without a citation, or with a date that does not exist', () => {
  expect(checkLaw(withRows([{ ...row, citations: [] }]))).toEqual([
    { code: 'no-citation', id: 'toy.new', from: '2020-01-01' },
  ]);
  expect(checkLaw(withRows([{ ...row, to: '2021-02-30' }])).map((problem) => problem.code)).toContain('not-a-date');
});
