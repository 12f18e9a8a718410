// A fictional grant that belongs to no country: eight facts, four grounds of refusal and an amount, to test questions.

import { type Day, date } from '../calendar.ts';
import { decimal, percent } from '../exact.ts';
import { type Ask, createLaw, type Fact, type Law, type Parameter, type Rule } from '../law.ts';
import * as w from '../write.ts';
import { cited, rule, words } from './toy-facts.ts';

export const grantDay: Day = date('2020-06-15');

const facts: readonly Fact[] = [
  { name: 'kind', type: { kind: 'choice', values: ['flat', 'share', 'none'] } },
  { name: 'member', type: { kind: 'boolean' } },
  { name: 'age', type: { kind: 'number', unit: 'years', decimals: 0, min: '0', max: '30' } },
  { name: 'months', type: { kind: 'number', unit: 'months', decimals: 0, min: '0', max: '20' } },
  { name: 'income', type: { kind: 'number', unit: 'IDR', decimals: 0, min: '0', max: '40' } },
  { name: 'ill', type: { kind: 'boolean' }, default: false } as const,
  { name: 'applied', type: { kind: 'date' } },
  { name: 'children', type: { kind: 'list', most: 3, item: { value: { type: { kind: 'boolean' } } } } },
].map((fact) => ({ ...fact, label: words(fact.name), question: words(`${fact.name}?`) }) as Fact);

function parameter(id: string, unit: Parameter['unit'], ...rows: readonly (readonly [string, string])[]): Parameter {
  return {
    id,
    kind: 'number',
    unit,
    label: words(id),
    absence: { means: 'error' },
    rows: rows.map(([from, value]) => ({
      from,
      value: unit === 'fraction' ? percent(value) : decimal(value),
      citations: [cited],
      source: 'Toy 2',
      read: 'derived',
      confidence: 'high',
    })),
  };
}

export const flatAmount = parameter('grant.flat', 'IDR', ['2010-01-01', '100'], ['2021-01-01', '120']);
const incomeMax = parameter('grant.income-max', 'IDR', ['2010-01-01', '25']);
const share = parameter('grant.share', 'fraction', ['2010-01-01', '50'], ['2021-01-01', '50']);
const perChild = parameter('grant.per-child', 'IDR', ['2010-01-01', '7']);

const kind = (word: string) => w.equal(w.fact('kind'), w.word(word));
const notMember = rule('grant.not-member', 'boolean', w.not(w.fact('member')));
const tooYoung = rule(
  'grant.too-young',
  'boolean',
  w.all(w.not(w.fact('ill')), w.below(w.fact('age'), w.number('18', 'years'))),
);
const tooFewMonths = rule(
  'grant.too-few-months',
  'boolean',
  w.choose(
    w.when(kind('flat'), w.below(w.fact('months'), w.number('12', 'months'))),
    w.below(w.fact('months'), w.number('6', 'months')),
  ),
);
const late = rule(
  'grant.late',
  'boolean',
  w.all(w.given('applied'), w.above(w.fact('applied'), w.addMonths(w.eventDay, w.number('3', 'months')))),
);
const grounds = [notMember, tooYoung, tooFewMonths, late];
const eligible = rule('grant.eligible', 'boolean', w.not(w.any(...grounds.map(w.ref))));
const early = rule('grant.early', 'boolean', w.all(w.given('applied'), w.below(w.fact('applied'), w.eventDay)));
const alive = w.countOf(w.list('children'), 'child', w.item('child'));
export const amount: Rule = rule(
  'grant.amount',
  'IDR',
  w.choose(
    w.when(kind('flat'), w.value(flatAmount)),
    w.when(kind('none'), w.number('0', 'IDR')),
    w.plus(w.times(w.least(w.fact('income'), w.value(incomeMax)), w.value(share)), w.times(alive, w.value(perChild))),
  ),
);

export const grant: Ask = {
  id: 'grant',
  label: words('grant'),
  facts: facts.map(({ name }) => name),
  contradictions: [{ code: 'applied-early', rule: early.id, facts: ['applied'], label: words('early') }],
  grounds: grounds.map(({ id, label }) => ({ code: id.replace('grant.', ''), rule: id, label })),
  eligible: eligible.id,
  whenRefused: [],
  outputs: [{ key: 'amount', rule: amount.id, show: 'always' }],
};

export const grantLaw: Law = createLaw({
  parameters: [flatAmount, incomeMax, share, perChild],
  rules: [...grounds, eligible, early, amount],
  facts,
  asks: [grant],
  instruments: [{ id: 'toy-1', title: words('Toy 1'), kind: 'toy' }],
  gaps: {},
});
