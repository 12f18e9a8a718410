// Reads a backup into an empty database: the same migrations, every row, and all that must hold looked at again.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { OperatingError } from '../error.ts';
import { type Migration, migrate, migrations } from '../migrate.ts';
import { dropSchemas, foundIn, notOurs } from './found-database.ts';
import type { Owner } from './owner.ts';
import { type BackupHead, branchTables } from './write-backup.ts';

/** What a backup says of itself, when every byte is as it was written. */
export type CheckedBackup = { readonly head: BackupHead; readonly hash: string; readonly rows: number };

/** @throws OperatingError `backup/damaged`, `backup/unknown` */
export async function checkBackup(path: string): Promise<CheckedBackup> {
  const hash = createHash('sha256');
  let head: BackupHead | undefined;
  let rows = 0;
  let said = '';
  for await (const line of linesOf(path)) {
    // Only the line that was last says the hash; it is not part of itself.
    if (said !== '') throw new OperatingError('backup/damaged', { path });
    if (line.startsWith('{"sha256"')) said = String(JSON.parse(line).sha256);
    else hash.update(`${line}\n`);
    if (line.startsWith('"')) rows += 1;
    head ??= headOf(line, path);
  }
  const found = hash.digest('hex');
  if (head === undefined || said !== found) throw new OperatingError('backup/damaged', { path });
  return { head, hash: found, rows };
}

function headOf(line: string, path: string): BackupHead {
  const head = parsed(line);
  if (head?.['schema'] !== 'jamin.backup/1') throw new OperatingError('backup/unknown', { path });
  return head as BackupHead;
}

function parsed(line: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const file = createReadStream(path).on('error', (thrown) => unzipped.destroy(thrown));
  const unzipped = createGunzip();
  try {
    yield* createInterface({ input: file.pipe(unzipped), crlfDelay: Number.POSITIVE_INFINITY });
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
    throw code === 'ENOENT' ? thrown : new OperatingError('backup/damaged', { path });
  } finally {
    file.destroy();
  }
}

/**
 * Into a database in which nothing is: the migrations that had run when the backup was written, its rows, then the
 * migrations that are newer. Nothing of it stays when a step fails.
 *
 * @throws OperatingError `restore/not-empty`, `restore/not-ours` (with what else is there), `database/newer`,
 * `database/changed-migration`, `backup/damaged`
 */
export async function readBackup(owner: Owner, path: string): Promise<CheckedBackup> {
  const checked = await checkBackup(path);
  const found = await foundIn(owner);
  if (found !== 'empty') throw new OperatingError('restore/not-empty', { found });
  const others = await notOurs(owner);
  if (others.length > 0) throw new OperatingError('restore/not-ours', { others });
  await dropSchemas(owner);
  await migrate(owner, ranThen(checked.head));
  await owner.run("BEGIN; SET LOCAL timezone = 'UTC'; SET LOCAL datestyle = 'ISO'");
  try {
    const again = await loosen(owner);
    await takeIn(owner, path);
    await again();
    await owner.run('COMMIT');
  } catch (thrown) {
    await owner.run('ROLLBACK');
    throw thrown;
  }
  await migrate(owner);
  return checked;
}

/** The migrations of the backup, which this version must know, text by text. */
function ranThen({ migrations: ran }: BackupHead): readonly Migration[] {
  const known = new Map(migrations().map((one) => [one.name, one]));
  return ran.map(({ name, hash }) => {
    const one = known.get(name);
    if (one === undefined) throw new OperatingError('database/newer', { migrations: [name] });
    if (createHash('sha256').update(one.text).digest('hex') !== hash)
      throw new OperatingError('database/changed-migration', { migration: name });
    return one;
  });
}

const foreignKeys = `SELECT conrelid::regclass::text AS on, quote_ident(conname) AS name,
    pg_get_constraintdef(oid) AS definition
  FROM pg_constraint WHERE contype = 'f' AND connamespace::regnamespace::text NOT IN ('public', 'pgboss')`;

/** Empties all tables and lets rows come in any order; what it gives back has each row looked at again. */
async function loosen(owner: Owner): Promise<() => Promise<void>> {
  const tables = (await owner.rows(branchTables)).map(({ name }) => String(name));
  const keys = await owner.rows(foreignKeys);
  for (const { on, name } of keys) await owner.run(`ALTER TABLE ${on} DROP CONSTRAINT ${name}`);
  for (const table of tables) await owner.run(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  // What migrations wrote stands in the backup too, as it was then.
  await owner.run(`TRUNCATE ${tables.join(', ')}`);
  return async () => {
    for (const table of tables) await owner.run(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
    for (const { on, name, definition } of keys)
      await owner.run(`ALTER TABLE ${on} ADD CONSTRAINT ${name} ${definition}`);
  };
}

const ROWS_AT_ONCE = 2_000;
/** A statement may be so long; the file of a bank is a row of some megabytes. */
const LETTERS_AT_ONCE = 4_000_000;

async function takeIn(owner: Owner, path: string): Promise<void> {
  let insert = '';
  let rows: string[] = [];
  let letters = 0;
  const flush = async () => {
    if (rows.length > 0) await owner.ask(insert, [listOf(rows)]);
    rows = [];
    letters = 0;
  };
  for await (const line of linesOf(path)) {
    if (line.startsWith('"')) {
      const row = String(JSON.parse(line));
      rows.push(row);
      letters += row.length;
      if (rows.length === ROWS_AT_ONCE || letters > LETTERS_AT_ONCE) await flush();
      continue;
    }
    await flush();
    const { table, sequences } = JSON.parse(line);
    if (typeof table === 'string') insert = await insertInto(owner, table);
    for (const [name, value] of Object.entries(sequences ?? {}))
      if (value !== null) await owner.run(`SELECT setval('${name}', ${value})`);
  }
}

/** What the database makes itself it makes again; which of its transactions wrote a row means nothing elsewhere. */
async function insertInto(owner: Owner, table: string): Promise<string> {
  const columns = await owner.rows(`SELECT quote_ident(attname) AS name, atttypid = 'xid8'::regtype AS transaction
    FROM pg_attribute WHERE attrelid = '${table}'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
    ORDER BY attnum`);
  const names = columns.map(({ name }) => name).join(', ');
  const values = columns.map(({ name, transaction }) => (transaction === true ? "'0'::xid8" : name)).join(', ');
  return `INSERT INTO ${table} (${names}) OVERRIDING SYSTEM VALUE SELECT ${values} FROM unnest($1::text::${table}[])`;
}

/** A list as PostgreSQL writes it. */
function listOf(rows: readonly string[]): string {
  return `{${rows.map((row) => `"${row.replace(/[\\"]/g, '\\$&')}"`).join(',')}}`;
}
