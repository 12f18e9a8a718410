// Holds what is told to be protected to the law around its changes: the package of 2019, the months of 2025.

import { addMonths, date, writeDate } from '@jamin/engine';
import { describe, expect, it } from 'vitest';
import { benefitText } from './benefit-text.ts';
import { FIRST_DAY, priceOfMonth } from './bpu-price.ts';
import { priceSpans } from './price-spans.ts';

function amountsOn(day: string): readonly string[] {
  return benefitText(date(day), 'id').rows.map(({ key, amount }) => `${key} ${amount}`);
}

describe('what the lowest price protects', () => {
  it('grew with PP 82/2019', () => {
    expect(amountsOn('2019-12-01')).toContain('death Rp24.000.000');
    expect(amountsOn('2019-12-02')).toEqual([
      'deathAtWork Rp70.000.000',
      'death Rp42.000.000',
      'care Tanpa batas rupiah',
      'monthAway Rp1.000.000',
      'disability Rp68.000.000',
      'scholarship Rp174.000.000',
    ]);
  });

  it('tells of care what the law package says', () => {
    const [id, en] = (['id', 'en'] as const).map(
      (language) => benefitText(date('2026-11-22'), language).rows.find(({ key }) => key === 'care')?.text,
    );
    expect(id).toMatch(/sesuai kebutuhan medis.* Kelas I di rumah sakit pemerintah/);
    expect(en).toMatch(/by medical need.* First class in a public hospital/);
  });

  it('asks for three months of membership since 24 February 2025', () => {
    const [before, since] = ['2025-02-23', '2025-02-24'].map((day) => benefitText(date(day), 'id'));
    expect([before?.fullAfter, before?.early]).toEqual(['0', 'Rp42.000.000']);
    expect([since?.fullAfter, since?.early]).toEqual(['3', 'Rp10.000.000']);
    expect(amountsOn('2025-02-24')).toContain('death Rp42.000.000');
  });

  it('names as many children as the law of the day gives a scholarship', () => {
    const saidOn = (day: string) =>
      benefitText(date(day), 'id')
        .rows.find(({ key }) => key === 'scholarship')
        ?.text.match(/untuk (\d+) anak/)?.[1];
    expect(saidOn('2019-12-01')).toBe('1');
    expect(saidOn('2019-12-02')).toBe('2');
  });

  it('is lost in the fourth month owed', () => {
    const { owed, lostAfter, dueDay } = benefitText(date('2026-11-22'), 'en');
    expect(owed.map(({ isProtected }) => isProtected)).toEqual([true, true, true, true, false]);
    expect([lostAfter, dueDay]).toEqual([3, '15']);
  });

  it('has parts that fill their bar, and a place in the law for every amount', () => {
    for (const { parts, cited } of benefitText(date('2026-11-22'), 'en').rows) {
      const filled = parts.reduce((total, { share }) => total + share, 0);
      if (parts.length > 0) expect(1000 - filled).toBeLessThan(parts.length);
      expect(cited.length).toBeGreaterThan(0);
    }
  });
});

describe('the picture of the price', () => {
  it('has a span for every price of eighteen months', () => {
    const { spans, years, now } = priceSpans(date('2026-11-22'), 'other', 'id');
    expect(spans.map(({ start, months, amount }) => [start, months, amount])).toEqual([
      [0, 3, 'Rp16.800'],
      [3, 9, 'Rp8.400'],
      [12, 6, 'Rp16.800'],
    ]);
    expect(years).toEqual([
      { year: '2026', start: 0 },
      { year: '2027', start: 12 },
    ]);
    expect(now).toBe(10);
  });

  it('begins where the law files begin', () => {
    expect(writeDate(FIRST_DAY)).toBe('2015-07-01');
    expect(() => priceOfMonth(FIRST_DAY, 'other')).not.toThrow();
    expect(() => priceOfMonth(addMonths(FIRST_DAY, -1), 'other')).toThrow();
    expect(priceSpans(FIRST_DAY, 'other', 'id').now).toBe(0);
  });
});
