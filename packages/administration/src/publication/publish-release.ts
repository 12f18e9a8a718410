// A second person lets a version out: its figures are read again, and its text must still be what was prepared.
import type { PossiblePayments } from '@jamin/press';
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { told } from '../ledger/post-transfer.ts';
import { inTransaction } from '../registry/transaction.ts';
import { sayingAt } from './prepare-release.ts';
import { cellsOf } from './revise-release.ts';
import type { PublicCell } from './tables.ts';
import type { Template } from './write-text.ts';

type Publishing = {
  readonly release: string;
  /** The version that was looked at. */
  readonly version: number;
  /** The end of the embargo; at once without it. */
  readonly publicFrom?: Instant | undefined;
  readonly at: Instant;
  readonly by: string;
};

/**
 * Published again by whoever did it, it changes nothing.
 *
 * @throws OperatingError `publication/no-such-version`, `publication/same-person`, `publication/not-the-last-version`,
 * `publication/figures-changed` (the books no longer say at that position what was prepared, or
 * what was let out meanwhile hides other cells: it is prepared anew), `publication/already-published`, and
 * those of prepareRelease.
 */
export function publishRelease(
  database: Database | Within,
  possible: PossiblePayments,
  { release: id, version, publicFrom, at, by }: Publishing,
): Promise<void> {
  return told(
    inTransaction(database, async (within) => {
      // One after the other: what the second tells is compared with what the first let out.
      await sql`SELECT pg_advisory_xact_lock(hashtextextended('publication.publish', 0))`.execute(within);
      const release = await within
        .selectFrom('publication.release')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      const row = await within
        .selectFrom('publication.version')
        .selectAll()
        .where('release', '=', id)
        .where('number', '=', version)
        .executeTakeFirst();
      if (release === undefined || row === undefined)
        throw new OperatingError('publication/no-such-version', { release: id, version });
      const issue = { published_at: at, published_by: by, public_from: publicFrom ?? at };
      if (await publishedBefore(within, id, version, issue)) return;
      if (row.prepared_by === by) throw new OperatingError('publication/same-person', { release: id, by });
      const again = await sayingAt(within, possible, release, {
        position: row.position,
        template: row.template as Template,
        tables: row.tables,
        version,
      });
      const cells = cellsText(await cellsOf(within, id, version));
      if (again.text.id !== row.text_id || again.text.en !== row.text_en || cellsText(again.cells) !== cells)
        throw new OperatingError('publication/figures-changed', { release: id, version });
      const made = await within
        .insertInto('publication.issue')
        .values({ release: id, version, prepared_by: row.prepared_by, ...issue })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      if (made.numInsertedOrUpdatedRows === 0n) await publishedBefore(within, id, version, issue);
    }),
  );
}

function cellsText(cells: readonly PublicCell[]): string {
  return cells
    .map(({ list, name, programme, cases, amount }) => [list, name, programme, cases, amount].join())
    .sort()
    .join(';');
}

/** Whether this person did the same before. */
async function publishedBefore(
  within: Within,
  release: string,
  version: number,
  same: { readonly published_by: string; readonly public_from: Instant },
): Promise<boolean> {
  const before = await within
    .selectFrom('publication.issue')
    .selectAll()
    .where('release', '=', release)
    .where('version', '=', version)
    .executeTakeFirst();
  if (before === undefined) return false;
  if (before.published_by !== same.published_by || before.public_from !== same.public_from)
    throw new OperatingError('publication/already-published', { release, version });
  return true;
}
