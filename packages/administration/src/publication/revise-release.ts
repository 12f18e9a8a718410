// The next version of a release, from later books or with other words; what changed is listed value by value.
import type { PossiblePayments } from '@jamin/press';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { told } from '../ledger/post-transfer.ts';
import { inTransaction } from '../registry/transaction.ts';
import { type Prepared, prepareVersion } from './prepare-release.ts';
import type { PublicCell, TableList } from './tables.ts';
import type { BoundValue, Template } from './write-text.ts';

type Revising = {
  readonly release: string;
  /** The version that it takes the place of: the last one. */
  readonly from: number;
  readonly position: bigint;
  /** Other words; without them those of the version before. */
  readonly template?: Template | undefined;
  /** Other tables; without them those of the version before. */
  readonly tables?: readonly TableList[] | undefined;
  readonly reason: string;
  readonly at: Instant;
  readonly by: string;
};

/** A number before and after; nothing on a side where the version does not tell it. */
export type ValueChange = Omit<BoundValue, 'value'> & {
  readonly before: bigint | undefined;
  readonly after: bigint | undefined;
};

/**
 * @throws OperatingError `publication/no-such-version`, `publication/not-the-next-version` (another version came first,
 * or the position is an earlier one), and those of prepareRelease.
 */
export function reviseRelease(
  database: Database | Within,
  possible: PossiblePayments,
  { release: id, from, position, template, tables, reason, at, by }: Revising,
): Promise<Prepared & { readonly changes: readonly ValueChange[] }> {
  return told(
    inTransaction(database, async (within) => {
      const release = await within
        .selectFrom('publication.release')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      const last = await within
        .selectFrom('publication.version')
        .select(['template', 'tables', 'number'])
        .where('release', '=', id)
        .where('number', '=', from)
        .executeTakeFirst();
      if (release === undefined || last === undefined)
        throw new OperatingError('publication/no-such-version', { release: id, version: from });
      const words = template ?? (last.template as Template);
      const version = { position, template: words, tables: tables ?? last.tables, version: from + 1, reason, at, by };
      const prepared = await prepareVersion(within, possible, release, version);
      return { ...prepared, changes: changesBetween(await valuesOf(within, id, from), prepared.values) };
    }),
  );
}

/** What a version tells otherwise than the version before it. */
export async function releaseChanges(
  database: Database | Within,
  release: string,
  version: number,
): Promise<readonly ValueChange[]> {
  return changesBetween(await valuesOf(database, release, version - 1), await valuesOf(database, release, version));
}

function changesBetween(before: readonly BoundValue[], after: readonly BoundValue[]): readonly ValueChange[] {
  const keyOf = ({ figure, part }: BoundValue) => `${figure} ${part}`;
  const [old, now] = [before, after].map((values) => new Map(values.map((one) => [keyOf(one), one.value])));
  const all = new Map([...before, ...after].map((one) => [keyOf(one), one]));
  return [...all].flatMap(([key, { figure, part }]) => {
    const change = { figure, part, before: old?.get(key), after: now?.get(key) };
    return change.before === change.after ? [] : [change];
  });
}

export async function valuesOf(
  database: Database | Within,
  release: string,
  version: number,
): Promise<readonly BoundValue[]> {
  return database
    .selectFrom('publication.value')
    .select(['figure', 'part', 'value'])
    .where('release', '=', release)
    .where('version', '=', version)
    .orderBy('figure')
    .orderBy('part')
    .execute();
}

/** The cells of a version's tables, in one order. */
export async function cellsOf(
  database: Database | Within,
  release: string,
  version: number,
): Promise<readonly PublicCell[]> {
  return database
    .selectFrom('publication.cell')
    .select(['list', 'name', 'programme', 'branch', 'region', 'from_day', 'to_day', 'cases', 'amount'])
    .where('release', '=', release)
    .where('version', '=', version)
    .orderBy('list')
    .orderBy('name')
    .orderBy('programme')
    .execute();
}
