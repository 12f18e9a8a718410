// A fictional law that belongs to no country: small rules that use every kind of operation, for tests of the engine.

import { decimal } from '../exact.ts';
import { createLaw, type Law, type Rule } from '../law.ts';
import {
  above,
  addMonths,
  all,
  any,
  atLeast,
  atMost,
  below,
  bracket,
  calendar,
  carry,
  cell,
  choose,
  countOf,
  dated,
  day,
  equal,
  eventDay,
  everyOf,
  fact,
  first,
  fold,
  given,
  greatest,
  greatestOf,
  has,
  isOneOf,
  item,
  itemGiven,
  largest,
  least,
  leastOf,
  list,
  minus,
  not,
  number,
  over,
  plus,
  productOf,
  range,
  ref,
  round,
  someOf,
  state,
  sumOf,
  tiers,
  times,
  truth,
  undecided,
  unequal,
  value,
  when,
  word,
} from '../write.ts';
import { brackets, cited, facts, rate, relief, risks, rule, sen, slices, words } from './toy-facts.ts';

const contribution = rule(
  'toy.contribution',
  'IDR',
  round(times(fact('wage'), value(rate), value(relief)), 'half-up', sen, cited),
);
const half = rule('toy.half', 'IDR', over(ref(contribution), number('2')));
const levy = rule(
  'toy.levy',
  'IDR',
  round(times(fact('wage'), cell(risks, fact('group'), 'rate')), 'up', decimal('1'), cited),
);
const base = rule('toy.base', 'IDR', bracket(brackets, fact('wage'), 'base'));
const band = rule(
  'toy.band',
  { choice: ['high', 'middle', 'low', 'unknown'] },
  choose(when(below(fact('wage'), number('5', 'IDR')), word('unknown')), bracket(brackets, fact('wage'), 'name')),
);
const tax = rule(
  'toy.tax',
  'IDR',
  round(tiers(slices, minus(fact('wage'), fact('debt'))), 'down', decimal('100'), cited),
);

const free = any(
  atLeast(calendar('weekday', state('at')), number('6')),
  someOf(list('holidays'), 'h', equal(item('h'), state('at'))),
);
/** The first working day on or after the fifteenth of the next month. */
const due = rule(
  'toy.due',
  'date',
  fold(
    range(number('1'), number('12'), 12),
    'n',
    [
      carry(
        'at',
        dated('add-days', dated('first-of-month', addMonths(eventDay, number('1', 'months'))), number('14', 'days')),
        choose(when(free, dated('add-days', state('at'), number('1', 'days'))), state('at')),
      ),
    ],
    state('at'),
  ),
);
const growth = rule(
  'toy.growth',
  'IDR',
  round(
    fold(
      list('years'),
      'y',
      [
        carry(
          'sum',
          number('0', 'IDR'),
          plus(times(state('sum'), plus(number('1'), item('y', 'rate'))), item('y', 'paid')),
        ),
      ],
      state('sum'),
    ),
    'half-up',
    sen,
    cited,
  ),
);
const paid = rule(
  'toy.paid',
  'IDR',
  fold(
    list('years'),
    'y',
    [
      carry(
        'sum',
        number('0', 'IDR'),
        plus(state('sum'), round(times(item('y', 'paid'), value(rate)), 'down', decimal('1'), cited)),
      ),
      carry('n', number('0'), plus(state('n'), number('1'))),
    ],
    choose(when(above(state('n'), number('3')), state('sum')), times(state('sum'), number('0.5'))),
  ),
);
const index = rule(
  'toy.index',
  'fraction',
  productOf(list('years'), 'y', plus(number('1'), item('y', 'rate')), above(item('y', 'paid'), number('10', 'IDR'))),
);
const mean = rule(
  'toy.mean',
  'IDR',
  round(
    over(
      sumOf(list('years'), 'y', item('y', 'paid')),
      countOf(list('years'), 'y', above(item('y', 'rate'), number('0'))),
    ),
    'half-up',
    sen,
    cited,
  ),
);
const worst = rule('toy.worst', 'fraction', over(number('1'), leastOf(list('years'), 'y', item('y', 'rate'))));
const best = rule('toy.best', 'date', greatestOf(list('children'), 'c', item('c', 'born'), item('c', 'alive')));
const two = rule(
  'toy.two',
  'IDR',
  largest(
    number('2'),
    list('children'),
    'c',
    times(
      item('c', 'amount'),
      choose(when(equal(item('c', 'level'), word('wild')), cell(risks, item('c', 'level'), 'rate')), number('0.5')),
    ),
  ),
);
const eldest = rule(
  'toy.eldest',
  'months',
  first(
    list('children'),
    'c',
    all(itemGiven('c', 'born'), not(equal(item('c', 'level'), word('wild')))),
    calendar('months-started', item('c', 'born'), eventDay),
    undecided('no-such-child'),
  ),
);
const eligible = rule(
  'toy.eligible',
  'boolean',
  all(
    fact('member'),
    any(has('papers', 'card'), all(has('papers', 'letter'), atLeast(fact('months'), number('12', 'months')))),
    choose(when(given('born'), atMost(addMonths(fact('born'), number('216', 'months')), eventDay)), truth(true)),
    everyOf(list('children'), 'c', unequal(item('c', 'amount'), number('13', 'IDR'))),
  ),
);
const ladder = rule(
  'toy.ladder',
  'IDR',
  sumOf(
    range(number('1'), over(fact('months'), number('1', 'months')), 60),
    'k',
    round(over(fact('wage'), times(item('k'), number('3'))), 'half-up', decimal('1'), cited),
    unequal(item('k'), number('4')),
  ),
);
const total = rule(
  'toy.total',
  'IDR',
  choose(
    when(ref(eligible), plus(ref(contribution), ref(levy), greatest(ref(half), number('7', 'IDR')))),
    when(isOneOf(fact('group'), 'wild', 'none'), least(ref(tax), ref(contribution), ref(levy))),
    minus(number('0', 'IDR'), fact('debt')),
  ),
);
const share: Rule = {
  ...rule('toy.share', 'fraction', truth(true)),
  gaps: [{ from: '2020-01-01', to: '2020-05-31', because: 'a lapse, to be tested' }],
  versions: [
    {
      from: '2017-05-01',
      to: '2019-12-31',
      formula: over(fact('debt'), minus(fact('wage'), number('250', 'IDR'))),
      citations: [cited],
    },
    { from: '2020-06-01', formula: over(ref(half), plus(ref(contribution), fact('debt'))), citations: [cited] },
  ],
};
const vast = rule('toy.vast', 'IDR', round(times(fact('vast'), value(rate), number('1.0333')), 'half-up', sen, cited));
const nested = rule(
  'toy.nested',
  'IDR',
  sumOf(
    list('children'),
    'c',
    fold(
      list('years'),
      'y',
      [
        carry(
          'x',
          item('c', 'amount'),
          round(times(state('x'), plus(number('1'), item('y', 'rate'))), 'down', sen, cited),
        ),
      ],
      state('x'),
    ),
    above(item('c', 'born'), day('1995-06-15')),
  ),
);
const dateMade = rule(
  'toy.made',
  'date',
  least(
    dated('make', calendar('year', eventDay), calendar('month', fact('born')), number('28')),
    dated('last-of-month', fact('born')),
  ),
);
const sumRates = rule(
  'toy.sum-rates',
  'IDR',
  sumOf(list('years'), 'y', over(item('y', 'paid'), plus(item('y', 'rate'), number('0.6')))),
);

const rules = [
  contribution,
  half,
  levy,
  base,
  band,
  tax,
  due,
  growth,
  paid,
  index,
  mean,
  worst,
  best,
  two,
  eldest,
  eligible,
  ladder,
  total,
  share,
  vast,
  nested,
  dateMade,
  sumRates,
];

export const toyLaw: Law = createLaw({
  parameters: [rate, relief, brackets, risks, slices],
  rules,
  facts,
  asks: [],
  instruments: [{ id: 'toy-1', title: words('Toy 1'), kind: 'toy' }],
  gaps: { 'no-such-child': words('no such child') },
});
