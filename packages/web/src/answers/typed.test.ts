// What somebody sends chooses its own names: none of them may stop the server or take it long.

import { expect, test } from 'vitest';
import { typedEntries } from './typed.ts';

test('values of one name stay together, empty ones and files are left out', () => {
  const sent = [
    ['programmes', 'JKK'],
    ['wage', '  '],
    ['programmes', ' JKM '],
    ['file', new File([], 'x')],
  ] as const;
  expect(typedEntries(sent)).toEqual({ programmes: ['JKK', 'JKM'] });
});

test('names that every object knows are names like any other', () => {
  for (const name of ['toString', 'constructor', 'hasOwnProperty', '__proto__']) {
    const typed = typedEntries([
      [name, '1'],
      [name, '2'],
    ]);
    expect(Object.entries(typed)).toEqual([[name, ['1', '2']]]);
    expect(Object.getPrototypeOf(typed)).toBe(Object.prototype);
  }
});

test('the same name a hundred thousand times takes no longer than as many names', { timeout: 4000 }, () => {
  const typed = typedEntries(Array.from({ length: 100_000 }, () => ['a', '1'] as const));
  expect(typed['a']).toHaveLength(100_000);
});
