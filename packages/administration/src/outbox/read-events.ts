// Reads events in an order in which none is skipped: whoever goes on after the last position has seen all before it.
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database } from '../database.ts';
import type { EventKind } from './tables.ts';

/** An event as it is told. */
export type OutboxEvent = {
  readonly id: string;
  readonly position: bigint;
  readonly kind: EventKind;
  readonly branch: string;
  readonly subject: string;
  readonly data: { readonly [field: string]: string | number | boolean };
  readonly happenedOn: string;
  readonly recordedAt: Instant;
};

type Reading = {
  /** The position of the last event that was read; 0 at first. */
  readonly after: bigint;
  readonly limit: number;
  readonly branch?: string | undefined;
  readonly now: Instant;
};

export async function readEvents(
  database: Database,
  { after, limit, branch, now }: Reading,
): Promise<readonly OutboxEvent[]> {
  await putInOrder(database, now);
  const rows = await database
    .selectFrom('outbox.event')
    .selectAll()
    .where('position', '>', after)
    .$if(branch !== undefined, (query) => query.where('branch', '=', branch ?? ''))
    .orderBy('position')
    .limit(limit)
    .execute();
  return rows.map(({ position, happened_on, recorded_at, id, kind, branch: place, subject, data }) => {
    return {
      id,
      position: position ?? 0n,
      kind,
      branch: place,
      subject,
      data,
      happenedOn: happened_on,
      recordedAt: recorded_at,
    };
  });
}

/** Gives what was committed its position and queues it for whoever wants it. It locks: never within a transaction. */
export async function putInOrder(database: Database, now: Instant): Promise<void> {
  for (let placed = 1n; placed > 0n; ) {
    const order = sql<{ placed: bigint }>`SELECT outbox.put_in_order(${now}::timestamptz) AS placed`;
    placed = (await order.execute(database)).rows[0]?.placed ?? 0n;
  }
}
