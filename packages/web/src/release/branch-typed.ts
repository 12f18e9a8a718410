// The figures of Cabang Contoh as the form of a release holds them; what is hidden is left out, and it says so.

import { ratio, whole, writeDate } from '@jamin/engine';
import { formatMoney, formatNumber, type Language } from '@jamin/law';
import type { ExampleFigures, PublicCount } from '../branch/example-figures.ts';
import { composeWords } from '../words/compose-words.ts';
import { EXAMPLE_OFFICE } from './example-office.ts';
import type { Typed } from './figures.ts';

const SEN = 100n;

type BranchTyped = {
  readonly typed: Typed;
  /** Programmes that are not told, as people call them. */
  readonly hidden: readonly string[];
};

/**
 * Where a programme is hidden the total is left to the form, which adds up what is told, and the release says of itself
 * what is missing. None where nothing is told.
 */
export function branchTyped({ scope, programmes, total }: ExampleFigures, language: Language): BranchTyped | undefined {
  const told = programmes.filter(({ paid }) => paid !== undefined);
  const hidden = programmes.filter(({ paid }) => paid === undefined).map(({ programme }) => programme.toUpperCase());
  if (told.length === 0) return undefined;
  const cells = (row: string, count: PublicCount): readonly (readonly [string, string])[] =>
    count === undefined
      ? []
      : [
          [`${row}.cases`, formatNumber(whole(count.cases), language)],
          [`${row}.amount`, formatMoney(ratio(count.sen, SEN), language).replace('Rp', '')],
        ];
  const rows = told.flatMap(({ programme, paid }) => cells(programme.toUpperCase(), paid));
  const typed = {
    example: 'yes',
    office: EXAMPLE_OFFICE,
    from: writeDate(scope.from),
    to: writeDate(scope.to),
    unit: 'case',
    ...Object.fromEntries([...rows, ...(hidden.length === 0 ? cells('total', total) : [])]),
  };
  const note = composeWords[language].hiddenNote(hidden.join(', '));
  return { typed: hidden.length === 0 ? typed : { ...typed, note }, hidden };
}
