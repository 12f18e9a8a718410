// Passwords of an account may be tried ten times in a quarter of an hour, however the account is written.
import { expect, test } from 'vitest';
import { triesOf } from './tries.ts';

test('ten tries, then none until the quarter of an hour is over, and other accounts go on', () => {
  let time = 0;
  const tries = triesOf({ now: () => time });
  const many = (name: string, count: number) => Array.from({ length: count }, () => tries.mayTry(name));
  expect(many('budi@example.org', 10)).toEqual(Array(10).fill(true));
  expect(many(' BUDI@example.org', 2)).toEqual([false, false]);
  expect(tries.mayTry('sari@example.org')).toBe(true);
  time = 15 * 60_000 - 1;
  expect(tries.mayTry('budi@example.org')).toBe(false);
  time += 1;
  expect(tries.mayTry('budi@example.org')).toBe(true);
});

test('who got in begins anew, and the oldest of very many names goes', () => {
  const tries = triesOf({ now: () => 0, most: 1 });
  expect(tries.mayTry('budi@example.org')).toBe(true);
  expect(tries.mayTry('budi@example.org')).toBe(false);
  tries.forget('Budi@example.org');
  expect(tries.mayTry('budi@example.org')).toBe(true);
  for (let number = 0; number < 10_000; number += 1) tries.mayTry(`${number}@example.org`);
  expect(tries.mayTry('budi@example.org')).toBe(true);
});
