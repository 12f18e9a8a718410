// The folder of an embedded branch: used by one process at a time, and holding a whole example or none.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kill } from 'node:process';
import { OperatingError } from '../error.ts';
import type { ExampleMark } from './example-mark.ts';

type KeptFolder = {
  /** Where the database of the whole branch lies. */
  readonly data: string;
  /** What it was made of; undefined where none is whole. */
  readonly mark: ExampleMark | undefined;
  /** Whether something was begun and never finished. */
  readonly unfinished: boolean;
};

const CURRENT = 'current';
const BUILDING = 'building';
const MARK = 'mark.json';

export function keptFolder(folder: string): KeptFolder {
  const mark = join(folder, CURRENT, MARK);
  return {
    data: join(folder, CURRENT, 'data'),
    mark: existsSync(mark) ? (JSON.parse(readFileSync(mark, 'utf8')) as ExampleMark) : undefined,
    unfinished: existsSync(join(folder, BUILDING)),
  };
}

/** Throws away what is begun; gives the folder of a database that is being made. */
export function beginFolder(folder: string): string {
  rmSync(join(folder, BUILDING), { recursive: true, force: true });
  mkdirSync(join(folder, BUILDING), { recursive: true });
  return join(folder, BUILDING, 'data');
}

/** What was begun takes the place of what was there, in one step: whoever starts finds the old, none, or the new. */
export function finishFolder(folder: string, mark: ExampleMark): void {
  writeFileSync(join(folder, BUILDING, MARK), `${JSON.stringify(mark, null, 2)}\n`, { flush: true });
  rmSync(join(folder, CURRENT), { recursive: true, force: true });
  renameSync(join(folder, BUILDING), join(folder, CURRENT));
}

/** How to ask the process that has the folder open. */
export type Door = { readonly port: number; readonly token: string };

type Held = { readonly process: number; readonly door?: Door | undefined };

const LOCK = 'open-by.json';

/**
 * Two processes over the same files would destroy them.
 *
 * @throws OperatingError `branch/in-use` with the process that has it open
 */
export function holdFolder(folder: string, process: number, door?: Door): () => void {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, LOCK);
  const held = JSON.stringify({ process, door } satisfies Held);
  const other = holderOf(folder);
  if (other !== undefined) throw new OperatingError('branch/in-use', { process: other.process, folder });
  rmSync(path, { force: true });
  try {
    writeFileSync(path, held, { flag: 'wx', mode: 0o600 });
  } catch {
    throw new OperatingError('branch/in-use', { process: holderOf(folder)?.process, folder });
  }
  return () => rmSync(path, { force: true });
}

/** Who has the folder open; nobody where the process that wrote so is gone. */
export function holderOf(folder: string): Held | undefined {
  try {
    const held = JSON.parse(readFileSync(join(folder, LOCK), 'utf8')) as Held;
    return isAlive(held.process) ? held : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(id: number): boolean {
  try {
    kill(id, 0);
    return true;
  } catch (thrown) {
    // Alive, and somebody else's.
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM';
  }
}
