// Speaks to a database as its owner, for what the branch may not do: backup, restore, the making of schemas.
import type { PGlite } from '@electric-sql/pglite';
import { CompiledQuery } from 'kysely';
import pg from 'pg';
import type { Within } from '../database.ts';
import type { Migrator } from '../migrate.ts';

export type Owner = Migrator & {
  readonly ask: (text: string, values: readonly string[]) => Promise<readonly Record<string, unknown>[]>;
};

/** The owner of a PGlite that nobody has stepped down on. */
export function ownerOfEmbedded(pglite: PGlite): Owner {
  return {
    run: async (text) => void (await pglite.exec(text)),
    rows: async (text) => (await pglite.query<Record<string, unknown>>(text)).rows,
    ask: async (text, values) => (await pglite.query<Record<string, unknown>>(text, [...values])).rows,
  };
}

/** The owner's rights within one transaction of an embedded branch; they end with it. */
export async function asOwnerWithin(within: Within): Promise<Owner> {
  const run = async (text: string, values: readonly string[] = []) =>
    (await within.executeQuery<Record<string, unknown>>(CompiledQuery.raw(text, [...values]))).rows;
  await run('SET LOCAL SESSION AUTHORIZATION postgres');
  return {
    run: async (text) => void (await run(text)),
    rows: (text) => run(text),
    ask: run,
  };
}

export async function ownerOfServer<T>(server: string, work: (owner: Owner) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    return await work({
      run: async (text) => void (await client.query(text)),
      rows: async (text) => (await client.query<Record<string, unknown>>(text)).rows,
      ask: async (text, values) => (await client.query<Record<string, unknown>>(text, [...values])).rows,
    });
  } finally {
    await client.end();
  }
}
