// The corrections of one figure: a digit corrupted at random is always found again, and slips are counted right.

import { indonesia } from '@jamin/law';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { possiblePayments } from '../possible/possible.ts';
import { columnOf } from '../sums/column.ts';
import { count, rupiah, written } from '../sums/written-statements.ts';
import { candidatesFor } from './candidates.ts';
import { editDistance, singleEdits } from './edits.ts';
import { printedOf, rewrite, rewriteValue, writingOf } from './printed-number.ts';

const possible = possiblePayments(indonesia);
const NAMES = ['JHT', 'JKK', 'JKM', 'JP', 'JKP'] as const;

function grouped(value: bigint): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** Amounts whose last digits are no run of zeros, so that a misprint breaks none. */
const amount = fc.bigInt({ min: 100_000_000n, max: 900_000_000_000n }).map((value) => value - (value % 1000n) + 347n);

test('a digit corrupted in a statement that added up is among the corrections, at the cost of one', () => {
  fc.assert(
    fc.property(
      fc.tuple(amount, amount, amount, amount, amount),
      fc.nat({ max: 5 }),
      fc.nat({ max: 5 }),
      fc.integer({ min: 1, max: 9 }),
      (parts, place, at, digit) => {
        const all = [...parts, parts.reduce((sum, part) => sum + part, 0n)];
        const truth = String(all[place] ?? 0n);
        const row = [...truth];
        row[at] = String((Number(row[at]) + digit) % 10);
        const corrupted = row.join('');
        fc.pre(!corrupted.startsWith('0'));
        const texts = all.map((value, index) => (index === place ? grouped(BigInt(corrupted)) : grouped(value)));
        const named = NAMES.map((name, index) => [name, { amount: texts[index] ?? '' }] as const);
        const statement = written(Object.fromEntries(named), { amount: texts[5] ?? '' });
        const column = columnOf(statement, 'amount', possible.programmes);
        expect(column.verdict).toBe(false);
        const candidates = candidatesFor(column, statement, possible);
        const programme = NAMES[place] ?? 'total';
        expect(candidates).toContainEqual(
          expect.objectContaining({ programme, to: `Rp${grouped(BigInt(truth))}`, cost: 1 }),
        );
        expect(candidates.map(({ cost }) => cost)).toEqual(candidates.map(({ cost }) => cost).sort());
      },
    ),
  );
});

test('every row one slip away is one edit away', () => {
  const rows = singleEdits('9083');
  expect(rows).toContain('9803');
  expect(rows).toContain('903');
  expect(rows).toContain('90883');
  expect(rows).not.toContain('9083');
  expect(rows.filter((row) => editDistance('9083', row) !== 1)).toEqual([]);
});

test.each([
  ['97855640881', '96855640861', 2],
  ['12', '21', 1],
  ['321', '12', 2],
  ['', '45', 2],
  ['402', '402', 0],
])('from %s to %s are %i slips', (from, to, slips) => {
  expect(editDistance(from, to)).toBe(slips);
  expect(editDistance(to, from)).toBe(slips);
});

test.each([
  [rupiah('97.855.640.881'), 9_685_564_086_100n, 'Rp96.855.640.861'],
  [{ ...rupiah('23.765.523.420'), text: 'Rp23,765,523,420' }, 2_476_552_342_000n, 'Rp24,765,523,420'],
  [rupiah('139,3 miliar'), 13_830_000_000_000n, 'Rp138,3 miliar'],
  [rupiah('5 miliar lebih'), 600_000_000_000n, 'Rp6 miliar lebih'],
  [rupiah('727,44 juta'), 1_727_440_000_00n, 'Rp1.727,44 juta'],
])('%o is written in its own form', (figure, value, text) => {
  expect(rewriteValue(figure, 'amount', value)).toBe(text);
});

test('counts keep their form, or get the usual one', () => {
  expect(rewriteValue(count('9083'), 'cases', 9_183n)).toBe('9183');
  expect(rewriteValue(count('9.083'), 'cases', 10_083n)).toBe('10.083');
  expect(rewriteValue({ ...count('12'), text: 'dua belas' }, 'cases', 21n)).toBe('21');
});

test('a scale word that is one too many is no scale word', () => {
  const printed = printedOf({ ...rupiah('28.124.863.122'), text: 'Rp28.124.863.122 Miliar' }, 'amount');
  expect(printed?.scale).toBeNull();
  expect(printed && rewrite(printed, { ...writingOf(printed), digits: '27124863122' })).toBe('Rp27.124.863.122 Miliar');
});
