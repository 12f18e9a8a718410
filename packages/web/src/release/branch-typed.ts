// The figures of Cabang Contoh as the form of a release holds them, where all of them are told.

import { ratio, whole, writeDate } from '@jamin/engine';
import { formatMoney, formatNumber, type Language } from '@jamin/law';
import type { ExampleFigures, PublicCount } from '../branch/example-figures.ts';
import { EXAMPLE_OFFICE } from './example-office.ts';
import type { Typed } from './figures.ts';

const SEN = 100n;

/** None where a programme is hidden: what is left would add up to less than the branch paid. */
export function branchTyped({ scope, programmes, total }: ExampleFigures, language: Language): Typed | undefined {
  if ([total, ...programmes.map(({ paid }) => paid)].includes(undefined)) return undefined;
  const cells = (row: string, count: PublicCount): readonly (readonly [string, string])[] =>
    count === undefined
      ? []
      : [
          [`${row}.cases`, formatNumber(whole(count.cases), language)],
          [`${row}.amount`, formatMoney(ratio(count.sen, SEN), language).replace('Rp', '')],
        ];
  const rows = programmes.flatMap(({ programme, paid }) => cells(programme.toUpperCase(), paid));
  return {
    example: 'yes',
    office: EXAMPLE_OFFICE,
    from: writeDate(scope.from),
    to: writeDate(scope.to),
    unit: 'case',
    ...Object.fromEntries([...rows, ...cells('total', total)]),
  };
}
