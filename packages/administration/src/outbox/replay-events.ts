// Sends a subscriber again what happened after a position: what was parked, lost, or before its time.
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database } from '../database.ts';
import { operatingError } from '../error.ts';
import { putInOrder } from './read-events.ts';

type Replaying = {
  readonly subscriber: string;
  readonly after: bigint;
  /** The last position to send again; everything that is in order now without one. */
  readonly through?: bigint | undefined;
  readonly at: Instant;
  readonly by: string;
};

/**
 * Gives how many messages are due again. Each keeps its id, by which a receiver knows what it already had.
 *
 * @throws OperatingError `outbox/no-such-subscriber` (or one that has ended).
 */
export async function replayEvents(database: Database, replaying: Replaying): Promise<bigint> {
  const { subscriber, after, through, at, by } = replaying;
  await putInOrder(database, at);
  const replay = sql<{ queued: bigint }>`SELECT outbox.replay(${subscriber}, ${String(after)}::bigint,
    ${through === undefined ? null : String(through)}::bigint, ${at}::timestamptz, ${by}) AS queued`;
  try {
    return (await replay.execute(database)).rows[0]?.queued ?? 0n;
  } catch (thrown) {
    throw operatingError(thrown);
  }
}
