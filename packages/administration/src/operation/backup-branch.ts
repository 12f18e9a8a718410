// Backs up a branch while it works, and restores one where nothing is.
import { existsSync } from 'node:fs';
import { pid } from 'node:process';
import { PGlite } from '@electric-sql/pglite';
import type { Clock } from '../clock.ts';
import { type Database, embeddedParsers } from '../database.ts';
import { OperatingError } from '../error.ts';
import type { BranchPlace } from './branch-settings.ts';
import { markOf } from './example-mark.ts';
import { beginFolder, finishFolder, holdFolder, keptFolder } from './kept-folder.ts';
import { asOwnerWithin, type Owner, ownerOfEmbedded, ownerOfServer } from './owner.ts';
import { type CheckedBackup, readBackup } from './read-backup.ts';
import { type Backup, writeBackup } from './write-backup.ts';

const SNAPSHOT = 'SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY';
const WRITTEN = "SET LOCAL timezone = 'UTC'; SET LOCAL datestyle = 'ISO'; SET LOCAL bytea_output = 'hex'";

/**
 * On a server people go on working meanwhile. An embedded branch has one connection: others wait until it is written.
 *
 * @throws OperatingError `backup/exists`
 */
export async function backupBranch(
  { place, system }: { readonly place: BranchPlace; readonly system: Database },
  path: string,
  clock: Clock,
): Promise<Backup> {
  if (existsSync(path)) throw new OperatingError('backup/exists', { path });
  const write = async (owner: Owner) => {
    for (const one of WRITTEN.split('; ')) await owner.run(one);
    return writeBackup(owner, path, clock());
  };
  if ('server' in place)
    return ownerOfServer(place.server, async (owner) => {
      await owner.run('BEGIN');
      await owner.run(SNAPSHOT);
      return write(owner);
    });
  return system.transaction().execute(async (within) => write(await asOwnerWithin(within)));
}

/**
 * @throws OperatingError `restore/not-empty`, `restore/not-an-example` (only invented people live in a folder),
 * `branch/in-use`, and those of readBackup.
 */
export async function restoreBranch(place: BranchPlace, path: string): Promise<CheckedBackup> {
  if ('server' in place) return ownerOfServer(place.server, (owner) => readBackup(owner, path));
  const release = holdFolder(place.folder, pid);
  try {
    if (keptFolder(place.folder).mark !== undefined) throw new OperatingError('restore/not-empty', { found: 'whole' });
    const pglite = await PGlite.create(beginFolder(place.folder), { parsers: embeddedParsers });
    const checked = await readBackup(ownerOfEmbedded(pglite), path).finally(() => pglite.close());
    const { example } = checked.head;
    if (example === undefined) throw new OperatingError('restore/not-an-example');
    // Restored on purpose, it is kept, whatever program made it once.
    finishFolder(place.folder, markOf(example));
    return checked;
  } finally {
    release();
  }
}
