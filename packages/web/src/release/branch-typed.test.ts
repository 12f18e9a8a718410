// A release is filled with the figures of the example only where all are told: a hidden one would make the total false.
import { date } from '@jamin/engine';
import { expect, test } from 'vitest';
import type { ExampleFigures, PublicCount } from '../branch/example-figures.ts';
import { exampleProgrammes } from '../branch/example-figures.ts';
import { branchTyped } from './branch-typed.ts';
import { readFigures } from './figures.ts';

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
  const typed = branchTyped(figures(TOTAL), language);
  const { figures: read, problems } = readFigures(typed ?? {}, language);
  expect(problems).toEqual([]);
  expect(read).toMatchObject({ total: { cases: 50n, amount: 25_000_000_00n }, isTotalTyped: { cases: true } });
});

test('nothing is taken over where a programme or the total is hidden', () => {
  expect(branchTyped(figures(TOTAL, ['jkm', 'jkp']), 'id')).toBeUndefined();
  expect(branchTyped(figures(undefined), 'id')).toBeUndefined();
});
