// The releases of Cabang Contoh as everybody may read them: the calendar, each public version, and what it changed.
import type { CalendarLine, ReleaseVersion, ValueChange, WrittenPiece } from '@jamin/administration';
import { writeDate } from '@jamin/engine';
import type { Branch } from './branch.ts';
import { examplePlace } from './example-figures.ts';

type PublicVersion = { readonly version: number /** The day on which it came out. */; readonly day: string };
export type ReleaseOfExample = Omit<CalendarLine, 'versions'> & { readonly versions: readonly PublicVersion[] };

/** Newest first; one of which nothing is public yet has no versions. */
export async function exampleReleases(branch: Branch): Promise<readonly ReleaseOfExample[]> {
  const { businessDay, releaseCalendar } = await import('@jamin/administration');
  const place = await examplePlace(branch);
  const lines = await releaseCalendar(branch.system, branch.clock());
  const own = lines.filter((line) => line.branch === place.code && line.synthetic).toReversed();
  return own.map((line) => ({
    ...line,
    versions: line.versions.map(({ version, publicFrom }) => ({ version, day: writeDate(businessDay(publicFrom)) })),
  }));
}

export type PublicRelease = {
  readonly version: ReleaseVersion;
  readonly line: ReleaseOfExample;
  readonly pieces: { readonly id: readonly WrittenPiece[]; readonly en: readonly WrittenPiece[] };
  /** What each version changed of the one before it, the last first. */
  readonly changes: readonly { readonly version: number; readonly changes: readonly ValueChange[] }[];
};

/** A version that is public now, by default the last one; nothing where there is none. */
export async function publicRelease(branch: Branch, id: string, number?: number): Promise<PublicRelease | undefined> {
  const { releaseChanges, releasePieces, releaseVersion } = await import('@jamin/administration');
  const line = (await exampleReleases(branch)).find(({ release }) => release === id);
  const chosen = line?.versions.find(({ version }) => version === (number ?? line.versions.at(-1)?.version));
  if (line === undefined || chosen === undefined) return undefined;
  const { system } = branch;
  const version = await releaseVersion(system, id, chosen.version);
  const pieces = await releasePieces(system, id, chosen.version);
  if (version === undefined || pieces === undefined) return undefined;
  const revised = line.versions.filter((one) => one.version > 1 && one.version <= chosen.version).toReversed();
  const changes = revised.map(async (one) => ({
    version: one.version,
    changes: await releaseChanges(system, id, one.version),
  }));
  return { version, line, pieces, changes: await Promise.all(changes) };
}
