// The sum of a column: what is added, when it fits, and when it cannot be checked.

import { indonesia } from '@jamin/law';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publishedStatements } from '../archive/published.ts';
import { programmesInForce } from '../possible/programmes-in-force.ts';
import { statementOf } from './annotated-statements.ts';
import { columnOf } from './column.ts';
import { rupiah, type WrittenParts, written } from './written-statements.ts';

const inForce = programmesInForce(indonesia);

describe('the published statements', () => {
  test.each(publishedStatements.map((row) => [row.id, row] as const))('%s', (_, row) => {
    const { sum, sumOver, reconciles, reconcilesIfTruncated, difference: differs } = row.annotation;
    const statement = statementOf(row);
    const cases = columnOf(statement, 'cases', inForce);
    const amount = columnOf(statement, 'amount', inForce);
    const keys = (column: typeof cases) => column.addends.map(({ part }) => part.key);
    const difference = ({ verdict, total, sum }: typeof cases) =>
      verdict === null || total === null || sum === null ? null : total.value - sum;
    expect({
      verdicts: [cases.verdict, amount.verdict],
      strictly: [cases.fit === 'rounded', amount.fit === 'rounded'],
      sums: [cases.sum, amount.sum],
      over: [keys(cases), keys(amount)],
      differences: [difference(cases), difference(amount)],
    }).toEqual({
      verdicts: [reconcilesIfTruncated.cases, reconcilesIfTruncated.amount],
      strictly: [reconciles.cases === true, reconciles.amount === true],
      sums: [sum.cases, sum.amount],
      over: [sumOver.cases, sumOver.amount],
      differences: [differs.cases, differs.amount],
    });
  });
});

const four: WrittenParts = {
  JHT: { cases: '4.210', amount: '61,4 miliar' },
  JKK: { cases: '385', amount: '3,27 miliar' },
  JKM: { cases: '96', amount: '4.116.000.000' },
  JP: { cases: '312', amount: '905 juta' },
};

function verdicts(parts: WrittenParts, total: { cases?: string; amount?: string }, rest = {}) {
  const statement = written(parts, total, rest);
  const [cases, amount] = [columnOf(statement, 'cases', inForce), columnOf(statement, 'amount', inForce)];
  return [cases.fit ?? cases.verdict ?? cases.unchecked, amount.fit ?? amount.verdict ?? amount.unchecked];
}

test.each([
  ['figures that add up', '5.003', '69,7 miliar', ['rounded', 'rounded']],
  ['a total cut, not rounded', '5.003', '69 miliar', ['rounded', 'cut']],
  ['a count that is one off', '5.004', '69,7 miliar', [false, 'rounded']],
  ['a total beyond all rounding', '5.003', '71,2 miliar', ['rounded', false]],
  ['more than', '5.003', '69 miliar lebih', ['rounded', 'rounded']],
  ['more than, and not', '5.003', '70 miliar lebih', ['rounded', false]],
  ['almost', '5.003', 'hampir 70 miliar', ['rounded', 'rounded']],
  ['almost, and not', '5.003', 'hampir 69 miliar', ['rounded', false]],
  ['a rounded count', '5 ribu', '69,7 miliar', ['rounded', 'rounded']],
])('%s', (_, cases, amount, expected) => {
  expect(verdicts(four, { cases, amount })).toEqual(expected);
});

test('without a total or without parts there is nothing to check', () => {
  expect(verdicts(four, {})).toEqual(['no-total', 'no-total']);
  expect(verdicts({}, { cases: '5', amount: '3 juta' })).toEqual(['no-parts', 'no-parts']);
  expect(columnOf(written({ BEASISWA: { cases: '7' } }, { cases: '90' }), 'cases', inForce).sum).toBeNull();
});

test('total and parts of different scopes are not compared', () => {
  expect(verdicts(four, { cases: '9.999', amount: '99,9 miliar' }, { otherScope: true })).toEqual([
    'other-scope',
    'other-scope',
  ]);
});

test('too few programmes for the total cannot be checked, but a part cannot exceed the whole', () => {
  const two: WrittenParts = { JHT: { cases: '4.210' }, JKP: { cases: '88' } };
  expect(verdicts(two, { cases: '5.003' })[0]).toBe('parts-incomplete');
  expect(verdicts(two, { cases: '4.298' })[0]).toBe('rounded');
  expect(verdicts(two, { cases: '4.100' })[0]).toBe(false);
  expect(verdicts({ JHT: { cases: '4.210' } }, { cases: '4.210' })[0]).toBe('parts-incomplete');
  expect(verdicts({ JHT: { cases: '4.210' } }, { cases: '4.009' })[0]).toBe(false);
});

test('three of five are too few, unless the text says that there are three', () => {
  const three: WrittenParts = { JHT: { cases: '4.210' }, JKK: { cases: '385' }, JKM: { cases: '96' } };
  expect(verdicts(three, { cases: '4.800' })[0]).toBe('parts-incomplete');
  expect(verdicts(three, { cases: '4.800' }, { announcedCount: 3 })[0]).toBe(false);
  expect(verdicts(three, { cases: '4.800' }, { period: { from: null, to: '2015-03-31', span: null } })[0]).toBe(false);
});

test('a list that breaks off cannot be checked, nor one that lacks an amount', () => {
  expect(verdicts(four, { cases: '5.100' }, { breaksOff: true })[0]).toBe('parts-incomplete');
  expect(verdicts(four, { cases: '5.003' }, { breaksOff: true })[0]).toBe('rounded');
  const lacking = { ...four, JP: { cases: '312' } };
  expect(verdicts(lacking, { amount: '69,7 miliar' })[1]).toBe('parts-incomplete');
  const named = { ...four, BEASISWA: { cases: '40' } };
  expect(verdicts(named, { amount: '69,9 miliar' })[1]).toBe('parts-incomplete');
});

test('scholarships stand inside or outside the total, whichever fits, for each column alone', () => {
  const parts = { ...four, BEASISWA: { cases: '40', amount: '180 juta' } };
  const statement = written(parts, { cases: '5.043', amount: '69,7 miliar' });
  const keys = (kind: 'cases' | 'amount') => columnOf(statement, kind, inForce).addends.map(({ part }) => part.key);
  expect(keys('cases')).toEqual(['JHT', 'JKK', 'JKM', 'JP', 'BEASISWA']);
  expect(keys('amount')).toEqual(['JHT', 'JKK', 'JKM', 'JP']);
});

describe('scholarships where a column does not add up', () => {
  const parts = { ...four, BEASISWA: { cases: '87', amount: '412,5 juta' } };
  const over = (kind: 'cases' | 'amount', total: { cases?: string; amount: string }, rest = {}) => {
    const { addends, verdict } = columnOf(written(parts, total, rest), kind, inForce);
    return [verdict, addends.some(({ part }) => part.key === 'BEASISWA')];
  };

  test('stand as in the column that does', () => {
    expect(over('amount', { cases: '5.003', amount: '70,591 miliar' })).toEqual([false, false]);
    expect(over('amount', { cases: '5.090', amount: '69,2 miliar' })).toEqual([false, true]);
    expect(over('cases', { cases: '5.100', amount: '70,1035 miliar' })).toEqual([false, true]);
  });

  test('stand outside both where neither does, and where the text says so', () => {
    const total = { cases: '5.100', amount: '70,591 miliar' };
    expect(over('amount', total)).toEqual([false, false]);
    expect(over('cases', total)).toEqual([false, false]);
    const alone = { amount: total.amount };
    expect(over('amount', alone)).toEqual([false, true]);
    expect(over('amount', alone, { setApart: ['BEASISWA'] })).toEqual([false, false]);
  });
});

test('where one column adds up to the last digit its programmes are all, and the other can be checked', () => {
  const two: WrittenParts = { JHT: { cases: '5', amount: '60.000' }, JKM: { cases: '4', amount: '40.000' } };
  expect(verdicts(two, { cases: '10', amount: '100.000' })).toEqual([false, 'rounded']);
  expect(verdicts(two, { cases: '9', amount: '110.000' })).toEqual(['rounded', false]);
  expect(verdicts(two, { cases: '10', amount: '110.000' })).toEqual(['parts-incomplete', 'parts-incomplete']);
  const rounded: WrittenParts = { JHT: { cases: '5', amount: '60 juta' }, JKM: { cases: '4', amount: '40 juta' } };
  expect(verdicts(rounded, { cases: '10', amount: '100 juta' })[0]).toBe('parts-incomplete');
  const lacking: WrittenParts = { ...two, JKK: { cases: '3' } };
  expect(verdicts(lacking, { cases: '20', amount: '100.000' })[0]).toBe('parts-incomplete');
});

test('lines of a programme are added only where the programme itself has no figure', () => {
  const lines: WrittenParts = {
    ...four,
    JKK: { amount: '3,27 miliar' },
    JKK_PU: { cases: '300', amount: '3 miliar' },
    JKK_BPU: { cases: '85', amount: '270 juta' },
  };
  expect(verdicts(lines, { cases: '5.003', amount: '69,7 miliar' })).toEqual(['rounded', 'rounded']);
});

test('the law says which programmes paid on a day', () => {
  expect(inForce('2015-06-30')).toEqual(['JHT', 'JKK', 'JKM']);
  expect(inForce('2015-07-01')).toEqual(['JHT', 'JKK', 'JKM', 'JP']);
  expect(inForce('2021-12-31')).toEqual(['JHT', 'JKK', 'JKM', 'JP']);
  expect(inForce('2022-02-28')).toEqual(['JHT', 'JKK', 'JKM', 'JP', 'JKP']);
  expect(inForce(null)).toHaveLength(5);
});

const amounts = fc.array(fc.bigInt({ min: 1_000_000n, max: 900_000_000_000n }), { minLength: 5, maxLength: 5 });
const cuts = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 6, maxLength: 6 });

test('rounding or cutting a true total and its parts never makes them wrong', () => {
  fc.assert(
    fc.property(amounts, cuts, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (parts, lost, isCut) => {
      const all = [parts.reduce((sum, part) => sum + part, 0n), ...parts];
      const figures = all.map((value, index) => {
        const step = 10n ** BigInt(lost[index] ?? 0);
        const shown = isCut[index] ? value / step : (value + step / 2n) / step;
        return { ...rupiah('1'), value: shown * step * 100n, step: step * 100n, precision: 'rounded' as const };
      });
      const base = written({ JHT: {}, JKK: {}, JKM: {}, JP: {}, JKP: {} }, {});
      const [total, ...rest] = figures;
      const statement = {
        ...base,
        parts: base.parts.map((part, index) => ({ ...part, amount: rest[index] ?? null })),
        total: { ...base.total, amount: total ?? null },
      };
      expect(columnOf(statement, 'amount', inForce).verdict).toBe(true);
    }),
  );
});
