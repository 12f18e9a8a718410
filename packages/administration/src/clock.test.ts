// The business day of a moment, at the edges where Jakarta and universal time are on different days.
import { date, writeDate } from '@jamin/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { businessDay, momentOn, writtenInstant } from './clock.ts';

const edges: readonly (readonly [string, string])[] = [
  ['2024-12-31T16:59:59.999Z', '2024-12-31'],
  ['2024-12-31T17:00:00.000Z', '2025-01-01'],
  ['2025-01-01T16:59:59.999Z', '2025-01-01'],
  ['2024-02-28T17:00:00.000Z', '2024-02-29'],
  ['2024-02-29T16:59:59.999Z', '2024-02-29'],
  ['2024-02-29T17:00:00.000Z', '2024-03-01'],
  ['2023-02-28T17:00:00.000Z', '2023-03-01'],
  ['2000-02-28T17:00:00.000Z', '2000-02-29'],
  ['2100-02-28T17:00:00.000Z', '2100-03-01'],
  // The fifteenth, the last day to pay, on a Sunday.
  ['2024-09-15T16:59:59.999Z', '2024-09-15'],
  ['2024-09-15T17:00:00.000Z', '2024-09-16'],
];
test.each(edges)('%s is on %s', (instant, day) => {
  expect(writeDate(businessDay(instant))).toBe(day);
});

test('every moment of a day is on that day, and the next begins where it ends', () => {
  const days = fc.integer({ min: 0, max: 40_000 }).map((after) => date('2000-01-01') + after);
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (day, hour, minute) => {
      expect(businessDay(momentOn(day, hour, minute))).toBe(day);
      expect(momentOn(day, 24)).toBe(momentOn(day + 1, 0));
    }),
  );
});

test('what the database writes is the same moment, whatever its zone', () => {
  const moments = ['2024-12-31 17:00:00+00', '2025-01-01 00:00:00+07', '2024-12-31 22:30:00+05:30'];
  for (const text of moments) expect(writtenInstant(text)).toBe('2024-12-31T17:00:00.000Z');
});
