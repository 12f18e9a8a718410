// Opens the branch where its settings say, making the example first where it is wanted and not there.
import { randomBytes } from 'node:crypto';
import { pid } from 'node:process';
import type { Day } from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { sql } from 'kysely';
import { type Clock, machineClock } from '../clock.ts';
import { type Database, openDatabase } from '../database.ts';
import { type KeptLaw, keepLaw } from '../law-document.ts';
import type { Vault } from '../vault.ts';
import { vaultOfSecrets } from '../vault-secrets.ts';
import type { BranchSettings } from './branch-settings.ts';
import { buildExampleApart } from './build-example-apart.ts';
import type { BuildProgress } from './build-example-here.ts';
import { exampleClock, exampleDay, lastRecorded, moveExampleDay } from './business-day.ts';
import { type ExampleAsked, markOf, type Outdated, outdated } from './example-mark.ts';
import { exampleOnServer } from './example-on-server.ts';
import { beginFolder, type Door, finishFolder, holdFolder, keptFolder } from './kept-folder.ts';

export type OpenBranch = {
  readonly people: Database;
  readonly system: Database;
  readonly vault: Vault;
  readonly kept: KeptLaw;
  readonly clock: Clock;
  readonly isExample: boolean;
  readonly scale?: string;
  /** Moves the day of an example, here and for whoever opens it later. */
  readonly moveDay: (day: Day, by: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Why an example is made, or made anew. */
export type MadeBecause = 'none' | 'unfinished' | Outdated;

type Opening = {
  readonly settings: BranchSettings;
  readonly asked: ExampleAsked;
  /** The program that makes the example; another one in tests. */
  readonly program?: URL | undefined;
  readonly onMaking: (because: MadeBecause) => void;
  readonly onProgress: (progress: BuildProgress) => void;
  /** Ends the making. */
  readonly signal: AbortSignal;
  /** How others on this machine may ask this process, while it has the folder. */
  readonly door?: Door | undefined;
};

/**
 * Nothing where the settings name no place.
 *
 * @throws OperatingError `branch/in-use`, `branch/being-built`, `example/not-made`, `example/stopped`, and those of
 * migrate.
 */
export async function openBranch(opening: Opening): Promise<OpenBranch | undefined> {
  const { place } = opening.settings;
  if (place === undefined) return undefined;
  return 'folder' in place ? openFolder(place.folder, opening) : openServer(place.server, opening);
}

async function openFolder(folder: string, opening: Opening): Promise<OpenBranch> {
  const release = holdFolder(folder, pid, opening.door);
  try {
    const because = whyMade(folder, opening.asked);
    if (because !== undefined) {
      opening.onMaking(because);
      const { seed, scale } = { ...keptFolder(folder).mark, ...opening.asked };
      const mark = markOf({ seed, scale });
      await made(opening, { folder: beginFolder(folder) }, mark);
      finishFolder(folder, mark);
    }
    const database = await openDatabase({ folder: keptFolder(folder).data, as: 'system' });
    return await opened(opening.settings, database, database, release);
  } catch (thrown) {
    release();
    throw thrown;
  }
}

function whyMade(folder: string, asked: ExampleAsked): MadeBecause | undefined {
  const { mark, unfinished } = keptFolder(folder);
  if (mark === undefined) return unfinished ? 'unfinished' : 'none';
  return outdated(mark, asked);
}

async function openServer(server: string, opening: Opening): Promise<OpenBranch> {
  if (opening.settings.demonstration) {
    await exampleOnServer(server, async (found) => {
      opening.onMaking(found === 'empty' ? 'none' : found);
      await made(opening, { server }, markOf(opening.asked));
    });
  }
  const people = await openDatabase({ server, as: 'people' });
  const system = await openDatabase({ server, as: 'system' });
  return opened(opening.settings, people, system, () => undefined);
}

const exampleProgram = new URL('./example-process.ts', import.meta.url);

function made(
  { settings, program = exampleProgram, onProgress, signal }: Opening,
  place: { readonly folder: string } | { readonly server: string },
  mark: ReturnType<typeof markOf>,
): Promise<void> {
  return buildExampleApart({ place, mark, vault: settings.vault }, { program, onProgress, signal });
}

/** How often a branch on a server looks whether another process has moved its day. */
const LOOK_MILLISECONDS = 5_000;

async function opened(
  settings: BranchSettings,
  people: Database,
  system: Database,
  release: () => void,
): Promise<OpenBranch> {
  const scale = await exampleScale(system);
  const day = await exampleDay(system);
  const example = day === undefined ? undefined : exampleClock(machineClock, day, await lastRecorded(system));
  const look = async () => {
    const now = await exampleDay(system).catch(() => undefined);
    if (now !== undefined) example?.moveTo(now);
  };
  const looking = example && people !== system ? setInterval(() => void look(), LOOK_MILLISECONDS).unref() : undefined;
  return {
    people,
    system,
    vault: vaultOfSecrets(settings.vault, randomBytes),
    kept: await keepLaw(system, indonesia),
    clock: example?.clock ?? machineClock,
    isExample: scale !== undefined,
    ...(scale === undefined ? {} : { scale }),
    moveDay: async (next, by) => {
      await moveExampleDay(system, { day: next, at: machineClock(), by });
      example?.moveTo(next);
    },
    close: async () => {
      clearInterval(looking);
      await system.destroy();
      if (people !== system) await people.destroy();
      release();
    },
  };
}

async function exampleScale(database: Database): Promise<string | undefined> {
  const { rows } = await sql<{ scale: string }>`SELECT scale FROM house.example`.execute(database);
  return rows[0]?.scale;
}
