// The example on a server: only in a database where nothing is, by one process at a time, and whole or thrown away.
import { OperatingError } from '../error.ts';
import { dropSchemas, foundIn } from './found-database.ts';
import { ownerOfServer } from './owner.ts';

/** One lock of the server for whoever builds; it ends with the connection. */
const BUILDING = 7_264_911;

/**
 * Calls `build` where nothing is in the database; what was begun and never finished is thrown away first, for it holds
 * invented people alone.
 *
 * @throws OperatingError `branch/being-built` when another process builds at this moment
 */
export function exampleOnServer(
  server: string,
  build: (found: 'empty' | 'unfinished') => Promise<void>,
): Promise<void> {
  return ownerOfServer(server, async (owner) => {
    const [lock] = await owner.rows(`SELECT pg_try_advisory_lock(${BUILDING}) AS mine`);
    if (lock?.['mine'] !== true) throw new OperatingError('branch/being-built');
    const found = await foundIn(owner);
    if (found === 'unfinished') await dropSchemas(owner);
    if (found === 'unfinished' || found === 'empty') await build(found);
  });
}
