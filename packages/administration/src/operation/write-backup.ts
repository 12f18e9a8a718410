// Writes a backup: every row of the branch as one snapshot saw it, in one file that says what it holds and its hash.
import { createHash } from 'node:crypto';
import { createWriteStream, openSync, renameSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Instant } from '../clock.ts';
import type { Owner } from './owner.ts';

/** What a backup begins with. */
export type BackupHead = {
  readonly schema: 'jamin.backup/1';
  readonly at: Instant;
  /** The migrations that had run, in order, with the SHA-256 of each. */
  readonly migrations: readonly { readonly name: string; readonly hash: string }[];
  /** What the example was made of; none of a branch of real people. */
  readonly example: { readonly seed: string; readonly scale: string; readonly program: string } | undefined;
};

export type Backup = {
  readonly rows: number;
  readonly tables: number;
  /** SHA-256 of all lines but the last. */
  readonly hash: string;
};

/** Jobs are planned anew, and which migrations ran is in the head. */
export const branchTables = `SELECT n.nspname || '.' || c.relname AS name FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind = 'r' AND n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'public', 'pgboss')
    AND (n.nspname, c.relname) <> ('house', 'migration')
  ORDER BY 1`;

const branchSequences = `SELECT schemaname || '.' || sequencename AS name, last_value::text AS value
  FROM pg_sequences WHERE schemaname !~ '^pg_' AND schemaname NOT IN ('public', 'pgboss') ORDER BY 1`;

const ROWS_AT_ONCE = 5_000;

/**
 * Over a transaction that sees one moment (`REPEATABLE READ`) with the rights of the owner. The file has its name when
 * it is whole, and only who wrote it may read it: names stand in it as they stand in the tables.
 */
export async function writeBackup(owner: Owner, path: string, at: Instant): Promise<Backup> {
  const part = `${path}.part`;
  const hash = createHash('sha256');
  let rows = 0;
  let tables = 0;
  async function* lines(): AsyncGenerator<string> {
    for await (const line of linesOf(owner, at)) {
      if (line.startsWith('"')) rows += 1;
      if (line.startsWith('{"table"')) tables += 1;
      const text = `${line}\n`;
      hash.update(text);
      yield text;
    }
    yield `${JSON.stringify({ sha256: hash.copy().digest('hex') })}\n`;
  }
  try {
    const to = createWriteStream(part, { fd: openSync(part, 'w', 0o600), flush: true });
    await pipeline(Readable.from(lines(), { objectMode: true, highWaterMark: 1_000 }), createGzip({ level: 3 }), to);
    renameSync(part, path);
  } catch (thrown) {
    rmSync(part, { force: true });
    throw thrown;
  }
  return { rows, tables, hash: hash.digest('hex') };
}

async function* linesOf(owner: Owner, at: Instant): AsyncGenerator<string> {
  yield JSON.stringify(await headOf(owner, at));
  for (const { name } of await owner.rows(branchTables)) {
    yield JSON.stringify({ table: name });
    await owner.run(
      `DECLARE backup NO SCROLL CURSOR FOR SELECT jamin_row::text AS row FROM ${String(name)} AS jamin_row`,
    );
    for (let more = true; more; ) {
      const rows = await owner.rows(`FETCH ${ROWS_AT_ONCE} FROM backup`);
      more = rows.length === ROWS_AT_ONCE;
      for (const { row } of rows) yield JSON.stringify(row);
    }
    await owner.run('CLOSE backup');
  }
  // Sequences stand outside of snapshots: read last, they are never behind the rows.
  const sequences = await owner.rows(branchSequences);
  yield JSON.stringify({ sequences: Object.fromEntries(sequences.map(({ name, value }) => [name, value])) });
}

async function headOf(owner: Owner, at: Instant): Promise<BackupHead> {
  const migrations = await owner.rows('SELECT name, hash FROM house.migration ORDER BY name');
  const [example] = await owner.rows('SELECT seed, scale, made_by FROM house.example');
  return {
    schema: 'jamin.backup/1',
    at,
    migrations: migrations.map(({ name, hash }) => ({ name: String(name), hash: String(hash) })),
    example: example && {
      seed: String(example['seed']),
      scale: String(example['scale']),
      program: String(example['made_by']),
    },
  };
}
