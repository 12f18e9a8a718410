// Values are written as people read them, in both languages.

import { date, decimal, percent, ratio, type Unit, type Value, whole } from '@jamin/engine';
import { expect, test } from 'vitest';
import { formatValue } from './format.ts';

test.each<[Value, Unit | undefined, string, string]>([
  [whole(10547400), 'IDR', 'Rp10.547.400', 'Rp10,547,400'],
  [decimal('102607.81'), 'IDR', 'Rp102.607,81', 'Rp102,607.81'],
  [decimal('55463.5'), 'IDR', 'Rp55.463,50', 'Rp55,463.50'],
  [decimal('-2735.19'), 'IDR', '−Rp2.735,19', '−Rp2,735.19'],
  [whole(0), 'IDR', 'Rp0', 'Rp0'],
  [ratio(10000000n, 3n), 'IDR', 'Rp3.333.333,33…', 'Rp3,333,333.33…'],
  [decimal('210000.0019'), 'IDR', 'Rp210.000,00…', 'Rp210,000.00…'],
  [percent('3,7'), 'fraction', '3,7%', '3.7%'],
  [percent('0,24'), 'fraction', '0,24%', '0.24%'],
  [whole(7803), 'count', '7.803', '7,803'],
  [ratio(1n, 3n), 'count', '1/3', '1/3'],
  [whole(1), 'months', '1 bulan', '1 month'],
  [whole(24), 'months', '24 bulan', '24 months'],
  [whole(56), 'years', '56 tahun', '56 years'],
  [whole(2023), 'years', '2023', '2023'],
  [{ day: date('2024-07-23') }, undefined, '23 Juli 2024', '23 July 2024'],
  [true, undefined, 'ya', 'yes'],
  ['very-low', undefined, 'sangat rendah', 'very low'],
])('%s %s', (value, unit, id, en) => {
  expect(formatValue(value, unit, 'id')).toBe(id);
  expect(formatValue(value, unit, 'en')).toBe(en);
});
