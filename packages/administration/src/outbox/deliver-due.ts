// Sends what is due: signed, each attempt written down, tried again later and later, and parked when it never arrives.
import { sql } from 'kysely';
import { type Instant, secondsLater, secondsOf } from '../clock.ts';
import type { Database } from '../database.ts';
import type { Vault } from '../vault.ts';
import type { Send, Sent } from './http-sender.ts';
import { putInOrder } from './read-events.ts';
import { openWebhookSecret } from './sealed-secret.ts';
import { signWebhook } from './signature.ts';

type Delivering = {
  readonly vault: Vault;
  readonly now: Instant;
  readonly send: Send;
  /** The most messages for one subscriber in this run: one that answers slowly keeps no other waiting. */
  readonly most?: number;
};

type Delivered = { readonly delivered: number; readonly failed: number; readonly parked: number };

/** A message that this run has taken up. */
type Due = {
  readonly subscriber: string;
  readonly event: string;
  readonly round: number;
  readonly attempt: number;
  readonly url: string;
  readonly body: string;
};

const FIRST_DELAY_SECONDS = 30;
const LAST_DELAY_SECONDS = 6 * 60 * 60;
const MOST_ATTEMPTS = 12;
/** Longer than a sender takes: a message whose sender died is due again after it. */
const LEASE_SECONDS = 120;
const MOST_OF_ONE = 20;

/** Seconds to the next attempt: four times as long each time, at most six hours; none after the last. */
export function delayAfter(attempt: number): number | undefined {
  if (attempt >= MOST_ATTEMPTS) return undefined;
  return Math.min(FIRST_DELAY_SECONDS * 4 ** (attempt - 1), LAST_DELAY_SECONDS);
}

/**
 * One run; whoever schedules calls it again. Several may run at once: what one has taken up the others leave. A message
 * arrives at least once, and always with the same id.
 */
export async function deliverDue(database: Database, { vault, now, send, most }: Delivering): Promise<Delivered> {
  await putInOrder(database, now);
  const due = await takeUp(database, now, most ?? MOST_OF_ONE);
  const secrets = await secretsAt(database, vault, now);
  const outcomes = await Promise.all(
    due.map(async (message) => {
      const sent = await sendOne(message, secrets.get(message.subscriber) ?? [], now, send);
      return writeDown(database, message, sent, now);
    }),
  );
  const count = (outcome: keyof Delivered) => outcomes.filter((one) => one === outcome).length;
  return { delivered: count('delivered'), failed: count('failed'), parked: count('parked') };
}

async function takeUp(database: Database, now: Instant, most: number): Promise<readonly Due[]> {
  const { rows } = await sql<Omit<Due, 'body'> & Told>`WITH next AS (
      SELECT d.subscriber, d.event, d.round
      FROM outbox.subscriber s CROSS JOIN LATERAL (
        SELECT * FROM outbox.due WHERE due.subscriber = s.id AND due.due_at <= ${now}::timestamptz
        ORDER BY due.due_at, due.event LIMIT ${most} FOR UPDATE SKIP LOCKED) d
      WHERE outbox.is_active(s.id, ${now}::timestamptz)
    ), taken AS (
      UPDATE outbox.due d SET attempts = d.attempts + 1, due_at = ${secondsLater(now, LEASE_SECONDS)}::timestamptz
      FROM next WHERE (d.subscriber, d.event, d.round) = (next.subscriber, next.event, next.round)
      RETURNING d.subscriber, d.event, d.round, d.attempts AS attempt
    )
    SELECT taken.*, s.url, e.kind, e.position, e.branch, e.subject, e.data, e.happened_on, e.recorded_at
    FROM taken JOIN outbox.subscriber s ON s.id = taken.subscriber JOIN outbox.event e ON e.id = taken.event
    ORDER BY e.position, taken.subscriber, taken.round`.execute(database);
  return rows.map((row) => {
    const { subscriber, event, round, attempt, url } = row;
    return { subscriber, event, round, attempt, url, body: bodyOf(row) };
  });
}

type Told = {
  readonly kind: string;
  readonly position: bigint;
  readonly branch: string;
  readonly subject: string;
  readonly data: object;
  readonly happened_on: string;
  readonly recorded_at: Instant;
};

/** The body as Standard Webhooks lays it out; the same bytes in every attempt. */
function bodyOf({ kind, position, branch, subject, data, happened_on, recorded_at }: Told): string {
  const about = { position: String(position), branch, subject, happenedOn: happened_on };
  return JSON.stringify({ type: kind, timestamp: recorded_at, data: { ...about, ...data } });
}

/** The secrets that sign now, for each subscriber, the newest first; none where one cannot be opened. */
async function secretsAt(
  database: Database,
  vault: Vault,
  now: Instant,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await database
    .selectFrom('outbox.secret as s')
    .leftJoin('outbox.secret as next', (join) =>
      join
        .onRef('next.subscriber', '=', 's.subscriber')
        .onRef('next.number', '=', (one) => sql`s.number + ${one.lit(1)}`)
        .on('next.from_at', '<=', now),
    )
    .select(['s.subscriber', 's.wrapped', 's.sealed'])
    .where('s.from_at', '<=', now)
    .where((one) => one.or([one('next.number', 'is', null), one('next.previous_until', '>', now)]))
    .orderBy('s.subscriber')
    .orderBy('s.number', 'desc')
    .execute();
  const secrets = new Map<string, readonly string[]>();
  for (const { subscriber, ...sealed } of rows) {
    secrets.set(subscriber, [...(secrets.get(subscriber) ?? []), ...opened(vault, subscriber, sealed)]);
  }
  return secrets;
}

/** A secret whose key is lost stops its own subscriber, not the others. */
function opened(
  vault: Vault,
  subscriber: string,
  sealed: { readonly wrapped: Uint8Array; readonly sealed: Uint8Array },
): readonly string[] {
  try {
    return [openWebhookSecret(vault, subscriber, sealed)];
  } catch {
    return [];
  }
}

async function sendOne(message: Due, secrets: readonly string[], now: Instant, send: Send): Promise<Sent> {
  if (secrets.length === 0) return { problem: 'no-secret' };
  const { event: id, url, body } = message;
  const timestamp = secondsOf(now);
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'Jamin',
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signWebhook(secrets, { id, timestamp, body }),
  };
  try {
    return await send({ url, headers, body });
  } catch {
    return { problem: 'sender-failed' };
  }
}

/** 410 Gone says that nobody will ever listen there. */
const GONE = 410;

async function writeDown(database: Database, message: Due, sent: Sent, now: Instant): Promise<keyof Delivered> {
  const { subscriber, event, round, attempt } = message;
  const { status = null, problem = null } = sent;
  const delay = problem === null || status === GONE ? undefined : delayAfter(attempt);
  const nextAt = delay === undefined ? null : secondsLater(now, delay);
  await database.transaction().execute(async (within) => {
    await within
      .insertInto('outbox.delivery')
      .values({
        ...{ subscriber, event, round, attempt, attempted_at: now, status, problem },
        outcome: problem === null ? 'delivered' : 'failed',
        next_at: nextAt,
      })
      .execute();
    const waiting = { subscriber, event, round };
    if (problem === null) {
      await within
        .deleteFrom('outbox.due')
        .where((one) => one.and(waiting))
        .execute();
      return;
    }
    // Whoever took it up again after the lease decides what becomes of it.
    const own = { ...waiting, attempts: attempt };
    await (nextAt === null
      ? within.deleteFrom('outbox.due').where((one) => one.and(own))
      : within
          .updateTable('outbox.due')
          .set({ due_at: nextAt })
          .where((one) => one.and(own))
    ).execute();
  });
  if (problem === null) return 'delivered';
  return nextAt === null ? 'parked' : 'failed';
}
