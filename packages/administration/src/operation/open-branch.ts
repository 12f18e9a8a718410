// Opens the branch where its settings say, making the example first where it is wanted and not there.
import { pid } from 'node:process';
import { assertFitsBranch } from '../access/production-settings.ts';
import { openDatabase } from '../database.ts';
import { OperatingError } from '../error.ts';
import type { BranchSettings } from './branch-settings.ts';
import { buildExampleApart } from './build-example-apart.ts';
import type { BuildProgress } from './build-example-here.ts';
import { openDoor } from './door.ts';
import { type ExampleAsked, markOf, type Outdated, outdated } from './example-mark.ts';
import { exampleOnServer } from './example-on-server.ts';
import { beginFolder, finishFolder, holdFolder, keptFolder } from './kept-folder.ts';
import { exampleScale, type OpenBranch, openedBranch } from './opened-branch.ts';
import { performAsked } from './operations.ts';

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
};

/**
 * Nothing where the settings name no place.
 *
 * @throws OperatingError `branch/in-use`, `branch/being-built`, `example/not-made`, `example/stopped`, those of
 * assertFitsBranch, and those of migrate.
 */
export async function openBranch(opening: Opening): Promise<OpenBranch | undefined> {
  const { place } = opening.settings;
  if (place === undefined) return undefined;
  return 'folder' in place ? openFolder(place.folder, opening) : makeOnServer(place.server, opening);
}

async function openFolder(folder: string, opening: Opening): Promise<OpenBranch> {
  const { door, answerBy, close } = await openDoor();
  const letGo = holdFolder(folder, pid, door);
  const release = () => {
    close();
    letGo();
  };
  try {
    const because = whyMade(folder, opening.asked);
    if (because !== undefined) {
      opening.onMaking(because);
      const { seed, scale } = { ...keptFolder(folder).mark, ...opening.asked };
      const mark = markOf({ seed, scale });
      await made(opening, { folder: beginFolder(folder) }, mark);
      finishFolder(folder, mark);
    }
    const branch = await openData(opening.settings, folder, release);
    answerBy((name, asked) => performAsked(branch, { folder }, name, asked));
    return branch;
  } catch (thrown) {
    release();
    throw thrown;
  }
}

/**
 * The branch as it is kept, for a moment; nothing is made.
 *
 * @throws OperatingError `branch/none`, `branch/outdated` (the next start makes it anew), `branch/in-use`
 */
export async function openKept({ place, ...settings }: BranchSettings): Promise<OpenBranch> {
  if (place === undefined) throw new OperatingError('branch/none');
  if ('server' in place) return openServer(place.server, { ...settings, place });
  const { mark } = keptFolder(place.folder);
  if (mark === undefined) throw new OperatingError('branch/none', place);
  if (outdated(mark, {}) !== undefined) throw new OperatingError('branch/outdated', place);
  const release = holdFolder(place.folder, pid);
  try {
    return await openData({ ...settings, place }, place.folder, release);
  } catch (thrown) {
    release();
    throw thrown;
  }
}

async function openData(settings: BranchSettings, folder: string, release: () => void): Promise<OpenBranch> {
  const database = await openDatabase({ folder: keptFolder(folder).data, as: 'system' });
  return openedBranch(settings, database, database, release);
}

function whyMade(folder: string, asked: ExampleAsked): MadeBecause | undefined {
  const { mark, unfinished } = keptFolder(folder);
  if (mark === undefined) return unfinished ? 'unfinished' : 'none';
  return outdated(mark, asked);
}

async function makeOnServer(server: string, opening: Opening): Promise<OpenBranch> {
  if (opening.settings.demonstration) {
    await exampleOnServer(server, async (found) => {
      opening.onMaking(found === 'empty' ? 'none' : found);
      await made(opening, { server }, markOf(opening.asked));
    });
  }
  return openServer(server, opening.settings);
}

async function openServer(server: string, settings: BranchSettings): Promise<OpenBranch> {
  const people = await openDatabase({ server, as: 'people' });
  const system = await openDatabase({ server, as: 'system' });
  try {
    assertFitsBranch(settings.judged, (await exampleScale(system)) !== undefined);
    return await openedBranch(settings, people, system, () => undefined);
  } catch (thrown) {
    await Promise.all([people.destroy(), system.destroy()]);
    throw thrown;
  }
}

const exampleProgram = new URL('./example-process.ts', import.meta.url);

function made(
  { settings, program = exampleProgram, onProgress, signal }: Opening,
  place: { readonly folder: string } | { readonly server: string },
  mark: ReturnType<typeof markOf>,
): Promise<void> {
  return buildExampleApart({ place, mark, vault: settings.vault }, { program, onProgress, signal });
}
