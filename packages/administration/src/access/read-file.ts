// Reads a person's file: first it is written down who reads it and why, in the same transaction; its person sees that.
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { type Actor, asActor } from './actor.ts';
import type { ReadingReason, Role } from './tables.ts';

type Reading = {
  /** The card (KPJ) whose file it is. */
  readonly membership: string;
  readonly claim?: string | undefined;
  readonly why: ReadingReason;
};

/**
 * What is sealed of a person opens in this work alone. Reading one's own file is nobody's news and is not written down.
 *
 * @throws OperatingError as `asActor`; `access/not-allowed` for who may read no files.
 */
export function readFile<T>(
  database: Database,
  actor: Actor,
  { membership, claim, why }: Reading,
  work: (within: Within) => Promise<T>,
): Promise<T> {
  return asActor(database, actor, async (within) => {
    await noteReading(within, actor, { membership, claim, why });
    return work(within);
  });
}

/** Writes down within a transaction of the actor that a file is read in it. */
export async function noteReading(within: Within, actor: Actor, { membership, claim, why }: Reading): Promise<void> {
  if (actor.memberships.includes(membership)) return;
  const row = { membership, claim: claim ?? null, why, at: actor.at, reader: actor.id, role: actor.role };
  await within.insertInto('access.read_log').values(row).execute();
}

export type Reader = {
  readonly reader: string;
  readonly role: Role;
  readonly why: ReadingReason;
  readonly claim: string | null;
  readonly at: Instant;
};

/** Who read this person's file, the last first: for the person, and for an auditor of the branch. */
export function readersOf(within: Within, membership: string): Promise<readonly Reader[]> {
  return within
    .selectFrom('access.read_log')
    .select(['reader', 'role', 'why', 'claim', 'at'])
    .where('membership', '=', membership)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}
