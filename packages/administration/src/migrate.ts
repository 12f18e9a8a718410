// Brings a database to the newest schema: plain SQL files in order, each once, each whole.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { OperatingError } from './error.ts';

/** How the owner of the database speaks to it. */
export type Migrator = {
  readonly run: (text: string) => Promise<void>;
  readonly rows: (text: string) => Promise<readonly Record<string, unknown>[]>;
};

export type Migration = { readonly name: string; readonly text: string };

const folder = new URL('../sql/', import.meta.url);

/** The migrations of this version, in order. */
export function migrations(): readonly Migration[] {
  const names = readdirSync(folder).filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name));
  return names.sort().map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
}

/** Two servers that start at once take turns: the lock is that of the first words of the table's comment. */
const MIGRATING = 7_264_910;

/**
 * Runs what has not run yet.
 *
 * @throws OperatingError `database/changed-migration` when a migration that ran is no longer the same text,
 * `database/newer` when the database has run one that this version does not know.
 */
export async function migrate(owner: Migrator, all: readonly Migration[] = migrations()): Promise<void> {
  await owner.run(`SELECT pg_advisory_lock(${MIGRATING})`);
  try {
    await owner.run(`CREATE SCHEMA IF NOT EXISTS house;
      CREATE TABLE IF NOT EXISTS house.migration (name text PRIMARY KEY, hash text NOT NULL);
      COMMENT ON SCHEMA house IS 'What this database is made of.';
      COMMENT ON TABLE house.migration IS 'Which migrations ran here, each with the SHA-256 of its text.';`);
    const rows = await owner.rows('SELECT name, hash FROM house.migration');
    const ran = new Map(rows.map(({ name, hash }) => [String(name), String(hash)]));
    const newer = [...ran.keys()].filter((name) => !all.some((one) => one.name === name));
    if (newer.length > 0) throw new OperatingError('database/newer', { migrations: newer });
    for (const migration of all) await migrateOne(owner, migration, ran.get(migration.name));
  } finally {
    await owner.run(`SELECT pg_advisory_unlock(${MIGRATING})`);
  }
}

async function migrateOne(owner: Migrator, { name, text }: Migration, ran: string | undefined): Promise<void> {
  const hash = createHash('sha256').update(text).digest('hex');
  if (ran !== undefined && ran !== hash) throw new OperatingError('database/changed-migration', { migration: name });
  if (ran !== undefined) return;
  try {
    await owner.run(`BEGIN; ${text}\n; INSERT INTO house.migration VALUES ('${name}', '${hash}'); COMMIT`);
  } catch (thrown) {
    await owner.run('ROLLBACK');
    throw thrown;
  }
}
