// Reads releases: the calendar, and a version with all that it stands on; what is under embargo only for whoever may.
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { cellsOf, valuesOf } from './revise-release.ts';
import type { PublicCell } from './tables.ts';
import type { BoundValue, Text } from './write-text.ts';

export type CalendarLine = {
  readonly release: string;
  readonly branch: string | null;
  readonly region: string | null;
  readonly from: string;
  readonly to: string;
  readonly synthetic: boolean;
  readonly plannedOn: string;
  /** None: it is planned and nothing of it is public; the versions that are, from the first. */
  readonly versions: readonly { readonly version: number; readonly publicFrom: Instant }[];
};

/** All releases as everybody may know of them at a moment, by the day for which they are planned. */
export async function releaseCalendar(database: Database | Within, at: Instant): Promise<readonly CalendarLine[]> {
  const rows = await database
    .selectFrom('publication.release as r')
    .leftJoin('publication.issue as i', (join) => join.onRef('i.release', '=', 'r.id').on('i.public_from', '<=', at))
    .select(['r.id', 'r.branch', 'r.region', 'r.from_day', 'r.to_day', 'r.synthetic', 'r.planned_on'])
    .select(['i.version', 'i.public_from'])
    .orderBy('r.planned_on')
    .orderBy('r.id')
    .orderBy('i.version')
    .execute();
  const lines = new Map<string, CalendarLine>();
  for (const { id, version, public_from: publicFrom, ...row } of rows) {
    const versions = lines.get(id)?.versions ?? [];
    lines.set(id, {
      ...{ release: id, branch: row.branch, region: row.region, from: row.from_day, to: row.to_day },
      ...{ synthetic: row.synthetic, plannedOn: row.planned_on },
      versions: version === null || publicFrom === null ? versions : [...versions, { version, publicFrom }],
    });
  }
  return [...lines.values()];
}

export type ReleaseVersion = Omit<CalendarLine, 'versions' | 'plannedOn'> & {
  readonly version: number;
  /** The books that its figures were read from. */
  readonly position: bigint;
  readonly text: Text;
  readonly values: readonly BoundValue[];
  readonly cells: readonly PublicCell[];
  readonly reason: string | null;
  readonly preparedBy: string;
  /** Nothing while nobody has let it out. */
  readonly issue:
    | { readonly publishedAt: Instant; readonly publishedBy: string; readonly publicFrom: Instant }
    | undefined;
};

/** A version of a release, also before it is public: the caller looks at `issue`. Nothing when there is none. */
export async function releaseVersion(
  database: Database | Within,
  release: string,
  version: number,
): Promise<ReleaseVersion | undefined> {
  const row = await database
    .selectFrom('publication.version as v')
    .innerJoin('publication.release as r', 'r.id', 'v.release')
    .leftJoin('publication.issue as i', (join) =>
      join.onRef('i.release', '=', 'v.release').onRef('i.version', '=', 'v.number'),
    )
    .select(['r.branch', 'r.region', 'r.from_day', 'r.to_day', 'r.synthetic', 'v.position', 'v.text_id', 'v.text_en'])
    .select(['v.reason', 'v.prepared_by', 'i.published_at', 'i.published_by', 'i.public_from'])
    .where('v.release', '=', release)
    .where('v.number', '=', version)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { published_at: publishedAt, published_by: publishedBy, public_from: publicFrom } = row;
  const isOut = publishedAt !== null && publishedBy !== null && publicFrom !== null;
  return {
    ...{ release, version, branch: row.branch, region: row.region, from: row.from_day, to: row.to_day },
    ...{ synthetic: row.synthetic, position: row.position, text: { id: row.text_id, en: row.text_en } },
    values: await valuesOf(database, release, version),
    cells: await cellsOf(database, release, version),
    ...{ reason: row.reason, preparedBy: row.prepared_by },
    issue: isOut ? { publishedAt, publishedBy, publicFrom } : undefined,
  };
}
