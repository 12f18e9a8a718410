// Makes a PGlite with the newest schema once for a run of tests, and keeps a copy that every file of tests begins from.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { embedded } from '../packages/administration/src/database.ts';

const folder = mkdtempSync(join(tmpdir(), 'jamin-fresh-'));

export async function setup(): Promise<void> {
  const copy = join(folder, 'database.tar');
  const pglite = await embedded(undefined, 'system');
  await pglite.exec('SET SESSION AUTHORIZATION postgres');
  writeFileSync(copy, await (await pglite.dumpDataDir('none')).bytes());
  await pglite.close();
  process.env['JAMIN_FRESH_DATABASE'] = copy;
}

export function teardown(): void {
  delete process.env['JAMIN_FRESH_DATABASE'];
  rmSync(folder, { recursive: true, force: true });
}
