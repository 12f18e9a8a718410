// One seed gives one sequence, another seed another.
import { expect, test } from 'vitest';
import { exampleRandom } from './seeded.ts';

test('a seed gives the same bytes each time, and another seed others', () => {
  const [one, same, other] = ['uji', 'uji', 'lain'].map((seed) => Buffer.from(exampleRandom(seed)(32)).toString('hex'));
  expect(same).toBe(one);
  expect(other).not.toBe(one);
  expect(one).toMatch(/^[0-9a-f]{64}$/);
});
