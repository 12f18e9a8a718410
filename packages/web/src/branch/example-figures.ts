// The figures that Cabang Contoh publishes: cases and money paid per programme and month, as everybody may see them.
import type { FigureId, FigureScope, ReleaseVersion } from '@jamin/administration';
import { type Day, date, readDate, writeDate } from '@jamin/engine';
import type { Branch } from './branch.ts';

type ExamplePlace = { readonly code: string; readonly name: string };

/** What is asked of one branch; a release is asked as of its position. */
export type ExampleScope = FigureScope & { readonly branch: string };

type Count = { readonly cases: bigint; readonly sen: bigint };
/** Nothing where fewer than five people stand behind it, or where it would give such a number away. */
export type PublicCount = Count | undefined;

export type ExampleFigures = {
  readonly place: ExamplePlace;
  readonly scope: ExampleScope;
  /** The last batch that is sealed and counted; entries after it are added to the figures as they come. */
  readonly sealed: bigint;
  readonly total: PublicCount;
  readonly programmes: readonly { readonly programme: ProgrammeId; readonly paid: PublicCount }[];
  /** Months as `2024-07`, with the programmes in the same order and the total last; none where one would be hidden. */
  readonly months: readonly { readonly month: string; readonly paid: readonly Count[] }[];
};

export const exampleProgrammes = ['jht', 'jkk', 'jkm', 'jp', 'jkp'] as const;
export type ProgrammeId = (typeof exampleProgrammes)[number];

const FIGURES: readonly FigureId[] = ['paid.total', ...exampleProgrammes.map((one) => `paid.${one}` as const)];

/** The figure that a word in an address names. */
export function figureNamed(word: string): FigureId | undefined {
  return FIGURES.find((figure) => figure === `paid.${word}`);
}

/** From the first day of the branch's year through its day, unless a release says otherwise. */
export async function exampleFigures(branch: Branch, release?: ReleaseVersion): Promise<ExampleFigures> {
  const { businessDay, paidTable, publicCells, suppressCells, withTotals } = await import('@jamin/administration');
  const place = await examplePlace(branch);
  const scope = {
    branch: place.code,
    ...(release === undefined ? yearOf(businessDay(branch.clock())) : asOf(release)),
  };
  const { sealed } = await branch.system
    .selectFrom('statistics.counted')
    .select(({ fn }) => fn.max('batch').as('sealed'))
    .executeTakeFirstOrThrow();
  const rows = await paidTable(branch.system, scope, 'month');
  const months = [...new Set(rows.map(({ group }) => group))].sort();
  const cells = (part: 'cases' | 'sen') =>
    withTotals(
      months.map((month) =>
        exampleProgrammes.map(
          (programme) => rows.find((row) => row.group === month && row.programme === programme)?.[part] ?? 0n,
        ),
      ),
    );
  const table = cells('cases').map((row, at) =>
    row.map((cases, column) => ({ cases, sen: cells('sen')[at]?.[column] ?? 0n })),
  );
  // The year is one row with its total. Months are told only where nobody has to be hidden in them: who knows the year
  // could otherwise find a month by subtraction.
  const year = table.at(-1) ?? [];
  const counts = withTotals([year.slice(0, -1).map(({ cases }) => cases)]);
  const [totals = []] = publicCells([year, year], suppressCells(counts));
  const areMonthsOpen = !suppressCells(cells('cases')).flat().includes(true);
  return {
    place,
    scope,
    sealed: sealed ?? 0n,
    total: totals.at(-1),
    programmes: exampleProgrammes.map((programme, index) => ({ programme, paid: totals[index] })),
    months: areMonthsOpen ? months.map((month, index) => ({ month, paid: table[index] ?? [] })) : [],
  };
}

/** The one branch of the example. */
export async function examplePlace({ system }: Branch): Promise<ExamplePlace> {
  return system.selectFrom('registry.branch').select(['code', 'name']).orderBy('code').executeTakeFirstOrThrow();
}

function yearOf(day: Day): { readonly from: Day; readonly to: Day } {
  return { from: readDate(`${writeDate(day).slice(0, 'YYYY'.length)}-01-01`) ?? day, to: day };
}

function asOf({ from, to, position }: ReleaseVersion): {
  readonly from: Day;
  readonly to: Day;
  readonly position: bigint;
} {
  return { from: date(from), to: date(to), position };
}
