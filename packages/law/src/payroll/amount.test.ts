// Amounts as people write them: read to the sen, or said to be doubtful.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountText, readAmount, readCellAmount, styleOf } from './amount.ts';

describe('an amount in a sheet', () => {
  test.each([
    ['5000000', 'unknown', 500_000_000],
    ['Rp5.000.000,50', 'unknown', 500_000_050],
    ['Rp 5.000.000,-', 'unknown', 500_000_000],
    ['IDR 5,000,000.00', 'unknown', 500_000_000],
    ["'5000000", 'unknown', 500_000_000],
    ['5 000 000', 'unknown', 500_000_000],
    ['5000000,5', 'unknown', 500_000_050],
    ['5000000.5000', 'unknown', 500_000_050],
    ['150.000', 'comma', 15_000_000],
    ['150,000', 'point', 15_000_000],
    ['150.000', 'unknown', 'amount-ambiguous'],
    ['150,000', 'mixed', 'amount-ambiguous'],
    ['150.000', 'point', 'too-many-decimals'],
    ['0,500', 'unknown', 'too-many-decimals'],
    ['4.035.000,999', 'unknown', 'too-many-decimals'],
    ['5000000.123', 'unknown', 'too-many-decimals'],
    ['-5', 'unknown', 'amount-negative'],
    ['(5.000.000)', 'unknown', 'amount-negative'],
    ['5E+06', 'unknown', 'amount-scientific'],
    ['5.000.00', 'unknown', 'not-a-number'],
    ['lima juta', 'unknown', 'not-a-number'],
    ['5.000,000.00', 'unknown', 'not-a-number'],
    ['1000000000000000000', 'unknown', 'out-of-range'],
    ['100000000000000', 'unknown', 10_000_000_000_000_000n],
  ] as const)('%s in a column of style %s', (written, style, expected) => {
    expect(readAmount(written, style)).toBe(expected);
  });

  test('tells how its column is written, or nothing', () => {
    const told = ['5.000.000', '5,000,000', '5.000', '5,5', '5.50', '1.234,5', '5000000'].map(styleOf);
    expect(told).toEqual(['comma', 'point', 'unknown', 'comma', 'point', 'comma', 'unknown']);
  });

  test('of a number cell is the shortest decimal that names the double', () => {
    expect(readCellAmount(4_250_000)).toBe(425_000_000);
    expect(readCellAmount(102607.81)).toBe(10_260_781);
    expect(readCellAmount(0.1 + 0.2)).toBe('too-many-decimals');
    expect(readCellAmount(4_166_666.6666666665)).toBe('too-many-decimals');
    expect(readCellAmount(1e21)).toBe('out-of-range');
    expect(readCellAmount(-1)).toBe('amount-negative');
  });

  test('reads what it writes, in every manner of writing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (sen) => {
        const text = amountText(sen);
        expect(readAmount(text, 'unknown')).toBe(sen);
        expect(amountText(BigInt(sen))).toBe(text);
        const [units = '', rest = '00'] = text.split('.');
        const grouped = units.replace(/\B(?=(\d{3})+$)/g, '.');
        expect(readAmount(`Rp${grouped},${rest}`, 'unknown')).toBe(sen);
        expect(readAmount(`${grouped.replaceAll('.', ',')}.${rest}`, 'unknown')).toBe(sen);
      }),
    );
  });
});
