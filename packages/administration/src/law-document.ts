// Keeps the law that decides as a document under its hash, so that what it decided can be decided again years later.
import { createHash } from 'node:crypto';
import { type Law, readCompact, writeCompact } from '@jamin/engine';
import { sql } from 'kysely';
import type { Database, Within } from './database.ts';
import { OperatingError } from './error.ts';

/** A law with the hash of its document. */
export type KeptLaw = { readonly law: Law; readonly hash: string };

/** Writes the law's document, unless the branch has it already. The value is made once and handed to who decides. */
export async function keepLaw(database: Database | Within, law: Law): Promise<KeptLaw> {
  const body = writeCompact(law);
  const hash = createHash('sha256').update(body).digest('hex');
  await sql`INSERT INTO house.law (hash, body) VALUES (${hash}, ${body}) ON CONFLICT (hash) DO NOTHING`.execute(
    database,
  );
  return { law, hash };
}

/**
 * The law that a hash names, read from its document.
 *
 * @throws OperatingError `law/unknown` when the branch never decided by it.
 */
export async function lawOf(database: Database | Within, hash: string): Promise<Law> {
  const { rows } = await sql<{ body: string }>`SELECT body FROM house.law WHERE hash = ${hash}`.execute(database);
  const [row] = rows;
  if (row === undefined) throw new OperatingError('law/unknown', { hash });
  return readCompact(row.body);
}
