// The words of the archive hold no figure, year or direction of their own: those come from the data.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { archivePage } from '../figures/archive-page.ts';
import { searchOf } from '../figures/archive-search.ts';
import { directionOf } from '../figures/chart-views.ts';
import { archiveWords } from './archive-words.ts';

const all = searchOf(new URLSearchParams());

test('no digit is typed in the words', () => {
  const source = readFileSync(new URL('archive-words.ts', import.meta.url), 'utf8');
  expect(source).toContain('export const archiveWords');
  expect(source.match(/.*\d.*/g)).toBeNull();
});

test('what stands in front is named from its statement, and says which way the sum misses', () => {
  const { first } = archivePage(all, 'en');
  expect(first).toMatchObject({
    heading: 'Pangkalpinang branch, 23 July 2024',
    more: { name: 'All statements of Pangkalpinang branch', href: '/en/figures/pangkalpinang' },
    chart: { caption: 'Rupiah by programme, Pangkalpinang branch', says: archiveWords.en.firstSays.less },
  });
});

test('charts of the nation take years, directions and conflicts from the figures', () => {
  const [members, claims, programmes] = archivePage(all, 'id').statistics;
  expect(members?.note).toBe('Lihat S5, S6 di atas.');
  expect(claims?.says).toMatch(/^Klaim yang dibayar naik dari Rp36,5 triliun \(2020\) menjadi /);
  expect(programmes).toMatchObject({
    caption: 'Klaim 2023 menurut program',
    note: archiveWords.id.programmesFit,
  });
});

test('each direction has words of its own', () => {
  expect([directionOf(2n, 1n), directionOf(1n, 1n), directionOf(1n, 2n)]).toEqual(['more', 'same', 'less']);
  const values = { first: 'A', firstYear: 'B', last: 'C', lastYear: 'D' };
  for (const words of Object.values(archiveWords)) {
    const said = Object.values(words.claimsSay).map((say) => say(values));
    expect(new Set([...said, ...Object.values(words.firstSays)]).size).toBe(6);
    for (const text of said) expect(text).toMatch(/A.*B.*C.*D/);
  }
});
