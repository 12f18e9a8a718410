// Lists who is told, and what became of the messages to one of them.
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import type { DeliveryState, EventKind } from './tables.ts';

type Listed = {
  readonly subscriber: string;
  readonly url: string;
  readonly branch: string | null;
  readonly kinds: readonly EventKind[];
  readonly from: Instant;
  readonly endedAt: Instant | null;
};

/** Those of some branches; of all of them, and those who are told of all, without. */
export async function listSubscribers(
  database: Database | Within,
  branches: readonly string[] | undefined,
): Promise<readonly Listed[]> {
  const { rows } =
    await sql<Listed>`SELECT s.id AS subscriber, s.url, s.branch, s.from_at AS from, e.ended_at AS "endedAt",
      ARRAY(SELECT n.kind FROM outbox.subscription n WHERE n.subscriber = s.id ORDER BY n.kind) AS kinds
    FROM outbox.subscriber s LEFT JOIN outbox.subscriber_end e ON e.subscriber = s.id
    WHERE ${branches ?? null}::text[] IS NULL OR s.branch = ANY (${branches ?? null}::text[])
    ORDER BY s.id`.execute(database);
  return rows;
}

/** @throws OperatingError `outbox/no-such-subscriber` */
export async function seeSubscriber(database: Database | Within, subscriber: string): Promise<Listed> {
  const found = (await listSubscribers(database, undefined)).find((one) => one.subscriber === subscriber);
  if (found === undefined) throw new OperatingError('outbox/no-such-subscriber', { subscriber });
  return found;
}

type Delivery = {
  readonly event: string;
  readonly round: number;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly lastAt: Instant;
  readonly status: number | null;
  readonly problem: string | null;
  readonly nextAt: Instant | null;
};

export async function listDeliveries(
  database: Database | Within,
  subscriber: string,
  { after = '', limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<readonly Delivery[]> {
  const rows = await database
    .selectFrom('outbox.delivery_state')
    .select(['event', 'round', 'state', 'attempts', 'last_at', 'status', 'problem', 'next_at'])
    .where('subscriber', '=', subscriber)
    .where(sql<boolean>`event || ':' || lpad(round::text, 6, '0') > ${after}`)
    .orderBy('event')
    .orderBy('round')
    .limit(limit)
    .execute();
  return rows.map(({ last_at, next_at, ...row }) => ({ ...row, lastAt: last_at, nextAt: next_at }));
}
