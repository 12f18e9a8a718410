// A release is filled with what the example tells; where a programme is hidden it says so, and keeps no total of all.
import { date } from '@jamin/engine';
import { expect, test } from 'vitest';
import type { ExampleFigures, PublicCount } from '../branch/example-figures.ts';
import { exampleProgrammes } from '../branch/example-figures.ts';
import { branchTyped } from './branch-typed.ts';
import { readFigures } from './figures.ts';
import { prepareHere } from './prepare-here.ts';

function figures(total: PublicCount, hidden: readonly string[] = []): ExampleFigures {
  return {
    place: { code: 'C01', name: 'Cabang Contoh' },
    scope: { branch: 'C01', from: date('2026-01-01'), to: date('2026-06-30') },
    sealed: 1n,
    total,
    programmes: exampleProgrammes.map((programme) => ({
      programme,
      paid: hidden.includes(programme) ? undefined : { cases: 10n, sen: 5_000_000_00n },
    })),
    months: [],
  };
}

const TOTAL = { cases: 50n, sen: 25_000_000_00n };

test.each(['id', 'en'] as const)('all that is told is taken over with its total, in %s', (language) => {
  const { typed, hidden } = branchTyped(figures(TOTAL), language) ?? { typed: {}, hidden: ['none'] };
  expect(hidden).toEqual([]);
  const { figures: read, problems } = readFigures(typed, language);
  expect(problems).toEqual([]);
  expect(read).toMatchObject({ total: { cases: 50n, amount: 25_000_000_00n }, isTotalTyped: { cases: true } });
});

test.each(['id', 'en'] as const)(
  'what is hidden is left out with the total, and the release says so, in %s',
  (language) => {
    const { typed, hidden } = branchTyped(figures(TOTAL, ['jkm', 'jkp']), language) ?? { typed: {}, hidden: [] };
    expect(hidden).toEqual(['JKM', 'JKP']);
    const { prepared, problems } = prepareHere(typed, language, date('2026-11-22'));
    expect(problems).toEqual([]);
    // The sum of what is told adds up: it is not said to be a mistake, and the other total is nowhere.
    expect(prepared?.outcome).not.toBe('fails');
    const { plain } = prepared?.texts[language] ?? { plain: '' };
    expect(plain).toContain('JKM, JKP');
    expect(plain).toContain('CONTOH');
    expect(plain).not.toMatch(/25[.,]000[.,]000/);
  },
);

test('nothing is taken over where nothing is told', () => {
  expect(branchTyped(figures(undefined, exampleProgrammes), 'id')).toBeUndefined();
});
