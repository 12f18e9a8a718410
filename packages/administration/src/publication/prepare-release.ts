// Prepares a version of a release: figures read at a position, a text whose every number is bound to them, all checked.
import { type Day, date, writeDate } from '@jamin/engine';
import type { FindingCode, PossiblePayments } from '@jamin/press';
import { type Selectable, sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { told } from '../ledger/post-transfer.ts';
import { inTransaction } from '../registry/transaction.ts';
import type { FigureScope } from '../statistics/figure-scope.ts';
import { type PaidFigure, paidFigures } from '../statistics/paid-figures.ts';
import { checkSaying } from './check-text.ts';
import { type OtherValue, otherValue } from './other-values.ts';
import { publicTables } from './public-tables.ts';
import type { FigurePart, PublicationTables, PublicCell, ReleaseFigure, TableList } from './tables.ts';
import { type BoundValue, boundParts, paidParagraphs, type Template, type Text, writeText } from './write-text.ts';

type ReleaseRow = Selectable<PublicationTables['publication.release']>;

type Preparing = Pick<FigureScope, 'branch' | 'region'> & {
  readonly key: string;
  readonly from: Day;
  readonly to: Day;
  /** A position of the books that is counted. */
  readonly position: bigint;
  readonly template: Template;
  /** Its tables of what was paid, by what their rows are. */
  readonly tables?: readonly TableList[] | undefined;
  /** The day that the calendar names beforehand. */
  readonly plannedOn: Day;
  readonly synthetic: boolean;
  readonly at: Instant;
  readonly by: string;
};

export type Prepared = {
  readonly release: string;
  readonly version: number;
  readonly text: Text;
  readonly values: readonly BoundValue[];
  /** The cells of its tables, as everybody may see them. */
  readonly cells: readonly PublicCell[];
  /** What the press package wants the second person to look at. */
  readonly findings: readonly FindingCode[];
};

/**
 * The first version of a release; asked again with its key, the version that was prepared then.
 *
 * @throws OperatingError those of writeText, boundParts, checkSaying and paidFigures, `publication/key-reused`
 */
export function prepareRelease(
  database: Database | Within,
  possible: PossiblePayments,
  asked: Preparing,
): Promise<Prepared> {
  return told(
    inTransaction(database, async (within) => {
      const release = {
        ...{ key: asked.key, branch: asked.branch ?? null, region: asked.region ?? null, synthetic: asked.synthetic },
        ...{ from_day: writeDate(asked.from), to_day: writeDate(asked.to), planned_on: writeDate(asked.plannedOn) },
      };
      const made = await within
        .insertInto('publication.release')
        .values({ ...release, made_at: asked.at, made_by: asked.by })
        .onConflict((conflict) => conflict.column('key').doNothing())
        .returningAll()
        .executeTakeFirst();
      if (made === undefined) return preparedBefore(within, possible, asked, release);
      return prepareVersion(within, possible, made, { ...asked, version: 1, reason: null });
    }),
  );
}

type Version = Pick<Preparing, 'position' | 'template' | 'tables' | 'at' | 'by'> & {
  readonly version: number;
  readonly reason: string | null;
};

export async function prepareVersion(
  within: Within,
  possible: PossiblePayments,
  release: ReleaseRow,
  { position, template, tables = [], version, reason, at, by }: Version,
): Promise<Prepared> {
  const said = await sayingAt(within, possible, release, { position, template, tables, version });
  await within
    .insertInto('publication.version')
    .values({
      ...{ release: release.id, number: version, position, template: JSON.stringify(template), reason, tables },
      ...{ text_id: said.text.id, text_en: said.text.en, prepared_at: at, prepared_by: by },
    })
    .execute();
  const rows = said.values.map((one) => ({ release: release.id, version, ...one }));
  if (rows.length > 0) await within.insertInto('publication.value').values(rows).execute();
  const cells = said.cells.map((one) => ({ release: release.id, version, ...one }));
  if (cells.length > 0) await within.insertInto('publication.cell').values(cells).execute();
  return { release: release.id, version, ...said };
}

type Saying = Pick<Prepared, 'text' | 'values' | 'cells' | 'findings'>;

/** What a template says of a release at a position, checked. */
export async function sayingAt(
  within: Within,
  possible: PossiblePayments,
  release: ReleaseRow,
  { position, template, tables = [], version }: Pick<Version, 'position' | 'template' | 'tables' | 'version'>,
): Promise<Saying> {
  const { branch, region, from_day, to_day, synthetic } = release;
  const place = { branch: branch ?? undefined, region: region ?? undefined };
  const days = { from: date(from_day), to: date(to_day) };
  const figures = await paidFigures(within, { ...place, ...days, position });
  const values: BoundValue[] = [];
  const others: OtherValue[] = [];
  for (const { figure, part } of boundParts(template)) {
    const isPaid = figure.startsWith('paid.');
    const scope = { ...place, ...days, position };
    const other = isPaid ? undefined : await otherValue(within, scope, figure, part);
    if (other !== undefined) others.push(other);
    values.push({ figure, part, value: other?.value ?? valueOf(figures, figure, part) });
  }
  const text = writeText(template, values);
  const paidText = writeText(paidParagraphs(template), values);
  const findings = checkSaying(possible, { text, paidText, values, figures, others, synthetic });
  const asked = { release: release.id, version, branch, region, from_day, to_day, synthetic, position };
  return { text, values, cells: await publicTables(within, { ...asked, lists: tables, values }), findings };
}

function valueOf(figures: readonly PaidFigure[], figure: ReleaseFigure, part: FigurePart): bigint {
  if (part === 'days') throw new OperatingError('publication/no-such-figure', { figure, part });
  const own = figures.filter(({ programme }) => figure === 'paid.total' || figure === `paid.${programme}`);
  return own.reduce((sum, one) => sum + (part === 'cases' ? one.cases : one.sen), 0n);
}

async function preparedBefore(
  within: Within,
  possible: PossiblePayments,
  asked: Preparing,
  same: Omit<ReleaseRow, 'id' | 'made_at' | 'made_by'>,
): Promise<Prepared> {
  const row = await within
    .selectFrom('publication.release')
    .innerJoin('publication.version', 'publication.version.release', 'publication.release.id')
    .selectAll('publication.release')
    .select([
      'position',
      'template',
      'tables',
      sql<boolean>`template = ${JSON.stringify(asked.template)}::jsonb`.as('is_same'),
    ])
    .where('key', '=', asked.key)
    .where('number', '=', 1)
    .executeTakeFirst();
  const { key, branch, region, synthetic, from_day, to_day, planned_on } = same;
  const isSame =
    row?.is_same === true &&
    row.position === asked.position &&
    [branch, region, synthetic, from_day, to_day, planned_on, ...(asked.tables ?? [])].join() ===
      [row.branch, row.region, row.synthetic, row.from_day, row.to_day, row.planned_on, ...row.tables].join();
  if (!isSame) throw new OperatingError('publication/key-reused', { key });
  return { release: row.id, version: 1, ...(await sayingAt(within, possible, row, { ...asked, version: 1 })) };
}
