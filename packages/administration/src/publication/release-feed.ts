// What everybody may read of releases at a moment: a version whose embargo has ended, and the entries of a feed (Atom).
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { type ReleaseVersion, releaseVersion } from './read-releases.ts';

/** A version, once it is public; nothing before, as if it were not there. Without a version, the last public one. */
export async function publicRelease(
  database: Database | Within,
  release: string,
  at: Instant,
  version?: number,
): Promise<ReleaseVersion | undefined> {
  const last = await database
    .selectFrom('publication.issue')
    .select((one) => one.fn.max('version').as('version'))
    .where('release', '=', release)
    .where('public_from', '<=', at)
    .executeTakeFirst();
  const asked = version ?? last?.version;
  if (asked === undefined || asked === null) return undefined;
  const found = await releaseVersion(database, release, asked);
  return found?.issue !== undefined && found.issue.publicFrom <= at ? found : undefined;
}

export type FeedEntry = ReleaseVersion & {
  /** When the first version came, and this one: the entry's `published` and `updated`. */
  readonly publishedAt: Instant;
  readonly updatedAt: Instant;
};

export type ReleaseFeed = {
  /** The newest of its entries; nothing while there is none. */
  readonly updatedAt: Instant | undefined;
  readonly entries: readonly FeedEntry[];
};

const LIMIT = 50;

/** The releases that are public, each by its last public version, the newest first. */
export async function releaseFeed(
  database: Database | Within,
  at: Instant,
  { limit = LIMIT }: { readonly limit?: number } = {},
): Promise<ReleaseFeed> {
  const rows = await database
    .selectFrom('publication.issue')
    .select(['release'])
    .select(({ fn }) => [
      fn.max<number>('version').as('version'),
      fn.min<Instant>('public_from').as('first'),
      fn.max<Instant>('public_from').as('last'),
    ])
    .where('public_from', '<=', at)
    .groupBy('release')
    .orderBy('last', 'desc')
    .orderBy('release', 'desc')
    .limit(Math.min(Math.max(limit, 1), LIMIT))
    .execute();
  const entries: FeedEntry[] = [];
  for (const { release, version, first, last } of rows) {
    const found = await publicRelease(database, release, at, version);
    if (found !== undefined) entries.push({ ...found, publishedAt: first, updatedAt: last });
  }
  return { updatedAt: entries[0]?.updatedAt, entries };
}
