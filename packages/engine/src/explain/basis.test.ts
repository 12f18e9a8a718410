// A doubt is shown, and weakens an answer, when it bears on the person; tested on a law of no country.

import { expect, test } from 'vitest';
import { date } from '../calendar.ts';
import { checkLaw } from '../check.ts';
import type { Confidence } from '../citation.ts';
import { decimal } from '../exact.ts';
import type { Interpretation, Matters } from '../interpretation.ts';
import type { Law, Rule } from '../law.ts';
import { cited, words } from '../toy/toy-facts.ts';
import { toyLaw } from '../toy/toy-law.ts';
import { above, fact, number, over, ref, round, word } from '../write.ts';
import { basisOf } from './basis.ts';
import { evaluation } from './explain.ts';
import { type Facts, snapshot } from './trace.ts';

function doubt(confidence: Confidence, matters?: Matters, question = 'what?'): Interpretation {
  const all = { ruling: 1, question: words(question), choice: words('this'), because: words('so'), confidence };
  return matters === undefined ? all : { ...all, matters };
}

/** A third of the wage, in whole units. */
const third = round(over(fact('wage'), number('3')), 'down', decimal('1'), cited);

function ruleOf(id: string, formula: Rule['versions'][number]['formula'], doubts: readonly Interpretation[]): Rule {
  const versions = [{ from: '2000-01-01', formula, citations: [cited] }];
  return { id, type: 'IDR', label: words(id), versions, interpretations: doubts };
}

function withRules(...rules: readonly Rule[]): Law {
  return { ...toyLaw, rules: new Map([...toyLaw.rules, ...rules.map((rule) => [rule.id, rule] as const)]) };
}

function basis(law: Law, id: string, facts: Facts, on = '2020-05-10') {
  const run = evaluation(snapshot(law), date(on), facts);
  return basisOf([run.rule(id)], { run, on: date(on), facts });
}

const WHOLE = decimal('3000');

test.each<[string, Matters | undefined, Facts, boolean]>([
  ['without a condition', undefined, { wage: WHOLE }, true],
  ['a fact stated', { given: ['born'] }, { wage: WHOLE, born: { day: 0 } }, true],
  ['a fact not stated', { given: ['wage', 'born'] }, { wage: WHOLE }, false],
  ['one of the words', { words: { group: ['calm', 'wild'] } }, { wage: WHOLE, group: 'wild' }, true],
  ['another word', { words: { group: ['calm'] } }, { wage: WHOLE, group: 'wild' }, false],
  ['a word that only stands by default', { words: { group: ['calm'] } }, { wage: WHOLE }, false],
  ['a truth as a word', { words: { member: ['true'] } }, { wage: WHOLE, member: true }, true],
  ['on the first day', { from: '2020-05-10' }, { wage: WHOLE }, true],
  ['before the first day', { from: '2020-05-11' }, { wage: WHOLE }, false],
  ['on the last day', { to: '2020-05-10' }, { wage: WHOLE }, true],
  ['after the last day', { to: '2020-05-09' }, { wage: WHOLE }, false],
  ['a condition that holds', { when: above(fact('wage'), number('2000', 'IDR')) }, { wage: WHOLE }, true],
  ['a condition that does not', { when: above(fact('wage'), number('3000', 'IDR')) }, { wage: WHOLE }, false],
  ['a condition on a missing fact', { when: above(fact('months'), number('1', 'months')) }, { wage: WHOLE }, false],
  ['a condition on another rule', { when: above(ref({ id: 'toy.sum' }), number('1', 'IDR')) }, { wage: WHOLE }, true],
  ['a rounding that changed the amount', { rounded: true }, { wage: decimal('1000') }, true],
  ['a rounding that changed nothing', { rounded: true }, { wage: WHOLE }, false],
  ['one part that fails', { given: ['wage'], to: '2019-12-31' }, { wage: WHOLE }, false],
])('a doubt bears: %s', (_, matters, facts, bears) => {
  const law = withRules(ruleOf('toy.third', third, [doubt('low', matters)]), ruleOf('toy.sum', third, []));
  const found = basis(law, 'toy.third', facts);
  expect(found.interpretations.length).toBe(bears ? 1 : 0);
  expect(found.confidence).toBe(bears ? 'low' : 'high');
});

test('a rounding counts for the rule that writes it, not for those that use it', () => {
  const law = withRules(
    ruleOf('toy.third', third, []),
    ruleOf('toy.sum', ref({ id: 'toy.third' }), [doubt('low', { rounded: true })]),
  );
  expect(basis(law, 'toy.sum', { wage: decimal('1000') }).interpretations).toEqual([]);
});

test('a question is shown once, with its weakest confidence', () => {
  const law = withRules(
    ruleOf('toy.third', third, [doubt('low')]),
    ruleOf('toy.sum', ref({ id: 'toy.third' }), [doubt('medium'), doubt('high', undefined, 'and what?')]),
  );
  const found = basis(law, 'toy.sum', { wage: WHOLE });
  expect(found.interpretations.map(({ interpretation }) => interpretation.confidence)).toEqual(['low', 'high']);
  expect(found.confidence).toBe('low');
});

test('a condition is checked like a formula', () => {
  const wrong = ruleOf('toy.third', third, [doubt('low', { when: fact('wage') }), doubt('low', { when: word('no') })]);
  const problems = checkLaw(withRules(wrong));
  expect(problems.map((problem) => 'path' in problem && problem.path)).toEqual([
    'interpretations[0].matters.when',
    'interpretations[1].matters.when',
  ]);
});
