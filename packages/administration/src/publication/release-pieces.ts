// The text of a version in its pieces: which words are a number, and which figure each of them is.
import type { Database, Within } from '../database.ts';
import { valuesOf } from './revise-release.ts';
import { type Template, type WrittenPiece, writtenPieces } from './write-text.ts';

type ReleasePieces = { readonly id: readonly WrittenPiece[]; readonly en: readonly WrittenPiece[] };

/** Put together they are the text of the version; nothing where there is none. */
export async function releasePieces(
  database: Database | Within,
  release: string,
  version: number,
): Promise<ReleasePieces | undefined> {
  const row = await database
    .selectFrom('publication.version')
    .select('template')
    .where('release', '=', release)
    .where('number', '=', version)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { id, en } = row.template as Template;
  const values = await valuesOf(database, release, version);
  return { id: writtenPieces(id, values, 'id'), en: writtenPieces(en, values, 'en') };
}
