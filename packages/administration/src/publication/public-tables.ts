// The tables of a release: what was paid, row by row and programme by programme, hidden against all that is public.
import { date, writeDate } from '@jamin/engine';
import { sql } from 'kysely';
import type { Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { sen } from '../money.ts';
import { computableCells, type Sum } from '../statistics/computable-cells.ts';
import { programmes } from '../statistics/definitions.ts';
import { type PaidRow, paidTable } from '../statistics/paid-figures.ts';
import { type KnownCell, suppressCells, withTotals } from '../statistics/suppress-cells.ts';
import type { Counted, PublicCell, TableList } from './tables.ts';
import type { BoundValue } from './write-text.ts';

/** Cases that were told, or hidden. */
type Published = Counted & { readonly cases: bigint | null };

type Asked = Pick<Counted, 'branch' | 'region' | 'from_day' | 'to_day'> & {
  readonly release: string;
  readonly version: number;
  readonly synthetic: boolean;
  readonly position: bigint;
  readonly lists: readonly TableList[];
  /** What the text of the same version tells. */
  readonly values: readonly BoundValue[];
};

/**
 * @throws OperatingError `statistics/would-tell`: with what is public already, a cell that must be hidden could be
 * computed; `publication/hidden-before`: the text tells what a table has hidden; those of paidTable.
 */
export async function publicTables(within: Within, asked: Asked): Promise<readonly PublicCell[]> {
  const { release, version, from_day, to_day, synthetic, branch, region } = asked;
  const { rows: before } = await sql<Published>`SELECT * FROM publication.published(${release}, ${version},
    ${from_day}::date, ${to_day}::date, ${synthetic})`.execute(within);
  const told = asked.values.flatMap(({ figure, part, value }): Published[] => {
    if (part !== 'cases' || !figure.startsWith('paid.')) return [];
    return [
      {
        branch,
        region,
        from_day,
        to_day,
        programme: figure.slice('paid.'.length) as Counted['programme'],
        cases: value,
      },
    ];
  });
  const hidden = told.filter((one) => before.some((other) => other.cases === null && keyOf(other) === keyOf(one)));
  if (hidden.length > 0)
    throw new OperatingError('publication/hidden-before', { programmes: hidden.map((one) => one.programme) });
  if (asked.lists.length === 0) return [];
  const public_: Published[] = [...told, ...before];
  const regions = await regionsOf(within);
  const cells: PublicCell[] = [];
  for (const list of asked.lists) {
    const table = await tableOf(within, asked, list, (one) => knownOf(one, public_, regions));
    // The next table of the version meets this one in its totals.
    public_.unshift(...table);
    cells.push(...table);
  }
  const computed = computableCells(
    asked.lists.flatMap((list) => sumsOf(cells, list)),
    hiddenIn(cells),
  );
  if (computed.length > 0) throw new OperatingError('statistics/would-tell', { cells: computed });
  return cells;
}

async function tableOf(
  within: Within,
  { branch, region, from_day, to_day, position }: Asked,
  list: TableList,
  known: (one: Counted) => KnownCell,
): Promise<readonly PublicCell[]> {
  const days = { from: date(from_day), to: date(to_day) };
  const rows = await paidTable(
    within,
    { branch: branch ?? undefined, region: region ?? undefined, ...days, position },
    list,
  );
  const names = [...new Set(rows.map(({ group }) => group))];
  if (names.length === 0) return [];
  const numbers = (of: (row: PaidRow) => bigint) =>
    withTotals(names.map((name) => programmes.map((programme) => of(rowOf(rows, name, programme)))));
  const [cases, amounts] = [numbers((row) => row.cases), numbers((row) => row.sen)];
  const cells = [...names, '*'].map((name) =>
    [...programmes, 'total' as const].map((programme) => {
      const place = { branch, region, from_day, to_day, programme };
      return { list, name, ...(name === '*' ? place : { ...place, ...partOf(list, name, place) }) };
    }),
  );
  const hidden = suppressCells(
    cases,
    cells.map((row) => row.map(known)),
  );
  return cells.flatMap((row, at) =>
    row.map((cell, column): PublicCell => {
      if (hidden[at]?.[column] !== false) return { ...cell, cases: null, amount: null };
      return { ...cell, cases: cases[at]?.[column] ?? 0n, amount: sen(amounts[at]?.[column] ?? 0n) };
    }),
  );
}

function rowOf(rows: readonly PaidRow[], name: string, programme: Counted['programme']): PaidRow {
  const found = rows.find((row) => row.group === name && row.programme === programme);
  return found ?? { group: name, programme: 'jht', cases: 0n, sen: sen(0n) };
}

/** What a row counts of the place and days of its table. */
function partOf(list: TableList, name: string, { from_day, to_day }: Counted): Partial<Counted> {
  if (list === 'branch') return { branch: name, region: null };
  if (list === 'region') return { branch: null, region: name };
  const next = name.endsWith('-12') ? `${Number(name.slice(0, 4)) + 1}-01` : monthAfter(name);
  const [first, last] = [`${name}-01`, writeDate(date(`${next}-01`) - 1)];
  return { from_day: first > from_day ? first : from_day, to_day: last < to_day ? last : to_day };
}

function monthAfter(month: string): string {
  return `${month.slice(0, 5)}${String(Number(month.slice(5)) + 1).padStart(2, '0')}`;
}

async function regionsOf(within: Within): Promise<ReadonlyMap<string, string>> {
  const rows = await within.selectFrom('registry.branch').select(['code', 'region']).execute();
  return new Map(rows.map(({ code, region }) => [code, region]));
}

type Regions = ReadonlyMap<string, string>;

/** What was published of the same, and of what contains it or is part of it. */
function knownOf(one: Counted, before: readonly Published[], regions: Regions): KnownCell {
  const own = before.filter(({ programme }) => programme === one.programme);
  const nested = own.filter((other) => isPart(one, other, regions) || isPart(other, one, regions));
  const isSame = (other: Counted) => keyOf(other) === keyOf(one);
  return {
    same: nested.filter(isSame).map(({ cases }) => cases ?? 'hidden'),
    nested: nested.flatMap((other) => (isSame(other) || other.cases === null ? [] : [other.cases])),
  };
}

function keyOf({ branch, region, from_day, to_day, programme }: Counted): string {
  return [branch === null ? '' : `branch ${branch}`, region ?? '', from_day, to_day, programme].join('|');
}

function isPart(inner: Counted, outer: Counted, regions: Regions): boolean {
  if (inner.from_day < outer.from_day || inner.to_day > outer.to_day) return false;
  if (outer.branch !== null) return inner.branch === outer.branch;
  if (outer.region === null) return true;
  return (inner.branch === null ? inner.region : regions.get(inner.branch)) === outer.region;
}

function hiddenIn(cells: readonly PublicCell[]): ReadonlySet<string> {
  return new Set(cells.filter(({ cases }) => cases === null).map(keyOf));
}

/** The rows and columns of a table, each with its total. */
function sumsOf(cells: readonly PublicCell[], list: TableList): readonly Sum[] {
  const own = cells.filter((cell) => cell.list === list);
  const rows = Map.groupBy(own, ({ name }) => name).values();
  const columns = Map.groupBy(own, ({ programme }) => programme).values();
  const signed = (line: readonly PublicCell[], isTotal: (cell: PublicCell) => boolean): Sum =>
    line.map((cell) => [keyOf(cell), isTotal(cell) ? -1n : 1n]);
  return [
    ...[...rows].map((line) => signed(line, ({ programme }) => programme === 'total')),
    ...[...columns].map((line) => signed(line, ({ name }) => name === '*')),
  ];
}
