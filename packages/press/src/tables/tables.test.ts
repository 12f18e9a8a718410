// Holds that tables are read on every Node that the package says it runs on.

import { expect, test } from 'vitest';
import { tablesOf } from './tables.ts';

const table = [
  'Pembayaran klaim Cabang Contoh',
  '',
  '| Program | Kasus 2023 | Kasus 2024 |',
  '| --- | --- | --- |',
  '| JHT | 1.100 | 1.204 |',
  '| JKK | 105 | 118 |',
].join('\n');

test('a table is read without what Node 20 lacks', () => {
  const read = tablesOf(table);
  expect(read[0]?.statements.flatMap(({ lines }) => lines.map(({ key }) => key))).toEqual(['JHT', 'JKK', 'JHT', 'JKK']);
  const groupBy = Object.getOwnPropertyDescriptor(Map, 'groupBy');
  Reflect.deleteProperty(Map, 'groupBy');
  try {
    expect(tablesOf(table)).toEqual(read);
  } finally {
    if (groupBy !== undefined) Object.defineProperty(Map, 'groupBy', groupBy);
  }
});
