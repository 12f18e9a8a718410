// Exact numbers agree with plain bigint fractions, in and beyond the range of exact doubles.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  compare,
  decimal,
  divide,
  type Exact,
  multiply,
  percent,
  ratio,
  round,
  subtract,
  whole,
  writeDecimal,
} from './exact.ts';

type Plain = readonly [bigint, bigint];

function plain(value: Exact): Plain {
  return [value.n, value.d];
}

function lowest(n: bigint, d: bigint): Plain {
  let [x, y] = [n < 0n ? -n : n, d];
  while (y !== 0n) [x, y] = [y, x % y];
  return [n / x, d / x];
}

const integer = fc.oneof(fc.bigInt({ min: -1000n, max: 1000n }), fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }));
const positive = fc.oneof(fc.bigInt({ min: 1n, max: 1000n }), fc.bigInt({ min: 1n, max: 10n ** 17n }));

describe('exact numbers', () => {
  test('arithmetic equals plain fractions', () => {
    fc.assert(
      fc.property(integer, positive, integer, positive, (a, b, c, d) => {
        const [x, y] = [ratio(a, b), ratio(c, d)];
        expect(plain(add(x, y))).toEqual(lowest(a * d + c * b, b * d));
        expect(plain(subtract(x, y))).toEqual(lowest(a * d - c * b, b * d));
        expect(plain(multiply(x, y))).toEqual(lowest(a * c, b * d));
        if (c > 0n) expect(plain(divide(x, y))).toEqual(lowest(a * d, b * c));
        expect(Math.sign(compare(x, y))).toBe(a * d < c * b ? -1 : a * d > c * b ? 1 : 0);
      }),
      { numRuns: 5000 },
    );
  });

  test('rounding keeps its definition', () => {
    fc.assert(
      fc.property(integer, positive, fc.constantFrom('0.01', '1', '100'), (a, b, unit) => {
        const to = decimal(unit);
        const value = ratio(a, b);
        const [down, up, half] = (['down', 'up', 'half-up'] as const).map((mode) => round(value, mode, to));
        if (down === undefined || up === undefined || half === undefined) throw new Error('three roundings');
        expect(compare(down, value) <= 0 && compare(value, add(down, to)) < 0).toBe(true);
        expect(compare(up, value) >= 0 && compare(subtract(up, to), value) < 0).toBe(true);
        const twice = multiply(subtract(value, down), whole(2));
        expect(compare(half, compare(twice, to) >= 0 ? add(down, to) : down)).toBe(0);
      }),
      { numRuns: 5000 },
    );
  });

  test.each([
    ['0.0089', percent('0,89')],
    ['102607.81', round(multiply(whole(2773184), percent('3,7')), 'half-up', decimal('0.01'))],
    ['1/3', ratio(1n, 3n)],
    ['-2.07', decimal('-2.07')],
    ['0.05', percent('5')],
    ['12345678901234567890.5', decimal('12345678901234567890.5')],
  ])('writes %s', (text, value) => {
    expect(writeDecimal(value)).toBe(text);
  });
});
