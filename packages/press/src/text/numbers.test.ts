// Holds that a printed number is read as exactly what was written, however long, and that no float is on the way.

import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { readRupiah, readScaled, readWhole } from './numbers.ts';

let read = 0;

afterAll(() => {
  process.stdout.write(`\nThe number reader was given ${read} numbers.\n`);
});

const mark = fc.constantFrom('.', ',');
/** Up to 24 digits: far beyond what a double holds. */
const whole = fc.bigInt(0n, 10n ** 24n - 1n);

function grouped(value: bigint, between: string): string {
  return value.toString().replace(/\B(?=(?:\d{3})+$)/g, between);
}

test('a whole number with or without marks is read back', () => {
  fc.assert(
    fc.property(whole, mark, (value, between) => {
      read += 1;
      expect(readWhole(grouped(value, between))).toBe(value);
      if (value < 1_000_000n) expect(readWhole(value.toString())).toBe(value);
    }),
    { numRuns: 3000 },
  );
});

test('the number before a scale word is read back with its decimals', () => {
  const decimals = fc.stringMatching(/^\d{1,6}$/);
  fc.assert(
    fc.property(fc.bigInt(0n, 999_999n), decimals, mark, (units, rest, comma) => {
      read += 1;
      expect(readScaled(`${units}${comma}${rest}`)).toEqual({
        value: BigInt(`${units}${rest}`),
        decimals: rest.length,
      });
      expect(readScaled(units.toString())).toEqual({ value: units, decimals: 0 });
    }),
    { numRuns: 3000 },
  );
});

test('a grouped number with decimals of the other mark is read back', () => {
  fc.assert(
    fc.property(fc.bigInt(1000n, 10n ** 15n), fc.stringMatching(/^\d{1,4}$/), mark, (units, rest, comma) => {
      read += 1;
      const text = `${grouped(units, comma === ',' ? '.' : ',')}${comma}${rest}`;
      expect(readScaled(text)).toEqual({ value: BigInt(`${units}${rest}`), decimals: rest.length });
    }),
    { numRuns: 3000 },
  );
});

test('full rupiah are read back, with sen and without', () => {
  fc.assert(
    fc.property(fc.bigInt(1000n, 10n ** 21n), fc.option(fc.stringMatching(/^\d{2}$/)), mark, (rupiah, sen, comma) => {
      read += 1;
      const text = grouped(rupiah, comma === ',' ? '.' : ',');
      const wanted = sen === null ? { value: rupiah, decimals: 0 } : { value: BigInt(`${rupiah}${sen}`), decimals: 2 };
      expect(readRupiah(sen === null ? text : `${text}${comma}${sen}`)).toEqual(wanted);
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ['97.855.640.881', 97_855_640_881n],
  ['23,765,523,420', 23_765_523_420n],
  ['6.589.851150', 6_589_851_150n],
  ['3.840,000,000', 3_840_000_000n],
  ['732.608,470', 732_608_470n],
  ['9.007.199.254.740.993', 9_007_199_254_740_993n],
  ['9083', 9083n],
])('%s is %s', (text, value) => {
  expect(readWhole(text)).toBe(value);
  expect(readRupiah(text)).toEqual({ value, decimals: 0 });
});

test.each(['57,32', '1.23.456', '1.2.3', '9'.repeat(33), '12,5.000'])('%s is no whole number', (text) => {
  expect(readWhole(text)).toBeNull();
});
