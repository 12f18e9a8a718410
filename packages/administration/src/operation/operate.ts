// Does to a branch what the command asks: in the process that has it open, or by opening it for a moment.
import { OperatingError } from '../error.ts';
import type { BranchSettings } from './branch-settings.ts';
import { askDoor } from './door.ts';
import { holderOf } from './kept-folder.ts';
import { openKept } from './open-branch.ts';
import { type Operations, performAsked } from './operations.ts';

/**
 * @throws OperatingError `branch/none` where no branch is kept, `branch/being-built`, and those of what is asked.
 */
export async function operate<N extends keyof Operations>(
  settings: BranchSettings,
  name: N,
  asked: Operations[N]['asked'],
): Promise<Operations[N]['answer']> {
  const { place } = settings;
  if (place === undefined) throw new OperatingError('branch/none');
  const holder = 'folder' in place ? holderOf(place.folder) : undefined;
  if (holder?.door !== undefined) return (await askDoor(holder.door, name, asked)) as Operations[N]['answer'];
  const branch = await openKept(settings);
  try {
    return (await performAsked(branch, place, name, asked)) as Operations[N]['answer'];
  } finally {
    await branch.close();
  }
}
