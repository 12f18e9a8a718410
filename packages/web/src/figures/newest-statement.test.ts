// The newest statement on the first page is one that can be checked, of the office that spoke last.
import { publishedStatements } from '@jamin/press/archive';
import { expect, test } from 'vitest';
import { newestStatement } from './newest-statement.ts';

test('the office that spoke last stands with its newest statement that has a verdict', () => {
  const days = publishedStatements.flatMap(({ published }) => published ?? []).toSorted();
  const last = publishedStatements.find(({ published }) => published === days.at(-1));
  const found = newestStatement('en');
  const shown = publishedStatements.find(({ id }) => id === found?.id);
  expect(last?.named).toContain('Pangkalpinang');
  expect(shown?.published).toBe('2025-02-05');
  expect(found?.state).toBe('fits');
  expect(found?.href).toBe(`/en/figures/pangkalpinang#${shown?.id}`);
  expect(newestStatement('id')?.id).toBe(found?.id);
});
