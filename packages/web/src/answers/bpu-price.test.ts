// Holds the price of a day to the windows of the relief, around every change.

import { type Day, date, exact, whole, writeDate } from '@jamin/engine';
import { formatMoney } from '@jamin/law';
import { describe, expect, it } from 'vitest';
import { parameter, priceOn, pricesAhead, type Sector, sum } from './bpu-price.ts';

function told(day: string, sector: Sector): readonly string[] {
  const { amount, full, until, next } = priceOn(date(day), sector);
  const end = until === undefined ? 'open' : writeDate(until);
  return [formatMoney(amount, 'id'), formatMoney(full, 'id'), end, next ? formatMoney(next.amount, 'id') : 'none'];
}

describe('the lowest price of a day', () => {
  it('of transport follows its window of PP 50/2025', () => {
    const before = ['Rp16.800', 'Rp16.800', '2025-12-31', 'Rp8.400'];
    const during = ['Rp8.400', 'Rp16.800', '2027-03-31', 'Rp16.800'];
    expect(told('2025-12-31', 'transport')).toEqual(before);
    expect(told('2026-01-01', 'transport')).toEqual(during);
    expect(told('2026-01-02', 'transport')).toEqual(during);
    expect(told('2027-03-30', 'transport')).toEqual(during);
    expect(told('2027-03-31', 'transport')).toEqual(during);
    expect(told('2027-04-01', 'transport')).toEqual(['Rp16.800', 'Rp16.800', 'open', 'none']);
  });

  it('of all other work follows its own', () => {
    const before = ['Rp16.800', 'Rp16.800', '2026-03-31', 'Rp8.400'];
    const during = ['Rp8.400', 'Rp16.800', '2026-12-31', 'Rp16.800'];
    expect(told('2026-03-31', 'other')).toEqual(before);
    expect(told('2026-04-01', 'other')).toEqual(during);
    expect(told('2026-04-02', 'other')).toEqual(during);
    expect(told('2026-11-22', 'other')).toEqual(during);
    expect(told('2026-12-30', 'other')).toEqual(during);
    expect(told('2026-12-31', 'other')).toEqual(during);
    expect(told('2027-01-01', 'other')).toEqual(['Rp16.800', 'Rp16.800', 'open', 'none']);
  });

  it('of the pandemic is one per cent, for whoever pays', () => {
    expect(told('2020-07-31', 'other')).toEqual(['Rp16.800', 'Rp16.800', '2020-07-31', 'Rp168']);
    expect(told('2020-08-01', 'other')).toEqual(['Rp168', 'Rp168', '2021-01-31', 'Rp16.800']);
    expect(told('2021-01-31', 'other')).toEqual(['Rp168', 'Rp168', '2021-01-31', 'Rp16.800']);
    expect(told('2021-02-01', 'other')).toEqual(['Rp16.800', 'Rp16.800', '2026-03-31', 'Rp8.400']);
  });

  it('has the parts that make it up, and cites the relief only where it bears', () => {
    for (const day of ['2025-11-22', '2026-11-22', '2027-11-22']) {
      const { amount, jkk, jkm, citations } = priceOn(date(day), 'other');
      expect(exact.add(jkk, jkm)).toEqual(amount);
      expect(citations.some(({ instrument }) => instrument === 'pp-50-2025')).toBe(day.startsWith('2026'));
      expect(citations.length).toBeGreaterThan(1);
    }
  });

  it('names as the next change the day after the last day of the relief in the law', () => {
    const end = parameter('relief.bpu_other.factor').rows[0]?.to ?? '';
    const next: Day | undefined = priceOn(date('2026-11-22'), 'other').next?.month;
    expect(next).toBe(date(end) + 1);
  });
});

describe('months paid ahead', () => {
  it('each cost what their own month costs', () => {
    const months = pricesAhead(date('2026-11-22'), 6, 'other');
    expect(months.map(({ amount }) => formatMoney(amount, 'id'))).toEqual([
      ...Array(2).fill('Rp8.400'),
      ...Array(4).fill('Rp16.800'),
    ]);
    expect(sum(months)).toEqual(whole(84_000n));
    expect(sum(pricesAhead(date('2026-11-22'), 6, 'transport'))).toEqual(whole(58_800n));
    expect(sum([])).toEqual(whole(0n));
  });
});
