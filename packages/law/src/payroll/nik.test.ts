// A NIK is looked at by its form; what the civil registry may accept is a warning, never an error.

import { date } from '@jamin/engine';
import { describe, expect, test } from 'vitest';
import { nikDigits, nikErrors, nikFlaws, seenBefore, seenNumbers } from './nik.ts';

function flaws(written: string, birth?: string, sex = ''): readonly string[] {
  return nikFlaws(written, nikDigits(written), birth === undefined ? undefined : date(birth), sex);
}

describe('a NIK', () => {
  test('of a woman has 40 more in its day', () => {
    expect(flaws('1971014503880001', '1988-03-05', 'P')).toEqual([]);
    expect(flaws('1971014503880001', '1988-03-05', 'L')).toEqual(['nik-sex']);
    expect(flaws('1971014503880001', '1989-03-05', 'P')).toEqual(['nik-birth']);
  });

  test('may be written with spaces, points or an apostrophe', () => {
    expect(flaws("'1971014503880001")).toEqual([]);
    expect(flaws('197101 450388 0001')).toEqual([]);
    expect(nikDigits(' 1971.0145.0388.0001 ')).toBe('1971014503880001');
  });

  test('with an impossible date or serial is only pointed out', () => {
    expect(flaws('1971019913880001')).toEqual(['nik-date']);
    expect(flaws('1971014503880000')).toEqual(['nik-serial']);
    expect(['nik-date', 'nik-serial', 'nik-birth', 'nik-sex'].some((flaw) => nikErrors.has(flaw as never))).toBe(false);
  });

  test('in scientific notation, or without 16 digits, is none', () => {
    expect(flaws('1.90E+15')).toEqual(['nik-scientific']);
    expect(flaws('1,97101E+15')).toEqual(['nik-scientific']);
    expect(flaws('197101450388')).toEqual(['nik-length']);
    expect(flaws('A971014503880001')).toEqual(['nik-length']);
  });

  test('seen before is found again among a hundred thousand', () => {
    const seen = seenNumbers();
    for (let row = 2; row < 100_002; row += 1) {
      expect(seenBefore(seen, String(1_971_000_000_000_000n + BigInt(row) * 10_007n), row)).toBeUndefined();
    }
    for (const row of [2, 5000, 100_001]) {
      expect(seenBefore(seen, String(1_971_000_000_000_000n + BigInt(row) * 10_007n), 7)).toBe(row);
    }
  });
});
