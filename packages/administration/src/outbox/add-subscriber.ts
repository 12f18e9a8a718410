// Takes on somebody who wants to be told: where, of what, of which branch, and the secret that signs.
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import type { Vault } from '../vault.ts';
import { putInOrder } from './read-events.ts';
import { sealSecret } from './sealed-secret.ts';
import type { EventKind } from './tables.ts';
import { readTarget } from './target.ts';

type Subscribing = {
  readonly url: string;
  readonly kinds: readonly [EventKind, ...EventKind[]];
  /** Only what happens there; every branch without one. */
  readonly branch?: string | undefined;
  /** `whsec_…`, made by `writeSecret` from random bytes; it is handed over once and then kept sealed. */
  readonly secret: string;
  readonly at: Instant;
  readonly by: string;
  /** Allows this machine as a target: for tests alone. */
  readonly loopback?: boolean;
};

/**
 * Gives the id of the subscriber, who is told what happens from then on.
 *
 * @throws OperatingError `outbox/bad-url`, `outbox/bad-secret`.
 */
export async function addSubscriber(
  database: Database | Within,
  vault: Vault,
  subscribing: Subscribing,
): Promise<string> {
  readTarget(subscribing.url, subscribing.loopback ?? false);
  // Within a transaction the caller has put it in order before.
  if (database.isTransaction) return addWithin(database as Within, vault, subscribing);
  // What was committed before is in order before, and so not sent.
  await putInOrder(database, subscribing.at);
  return database.transaction().execute((within) => addWithin(within, vault, subscribing));
}

async function addWithin(within: Within, vault: Vault, subscribing: Subscribing): Promise<string> {
  const { url, kinds, branch, secret, at, by } = subscribing;
  const { id } = await within
    .insertInto('outbox.subscriber')
    .values({ url, branch: branch ?? null, from_at: at, added_by: by })
    .returning('id')
    .executeTakeFirstOrThrow();
  const wanted = [...new Set(kinds)].map((kind) => ({ subscriber: id, kind }));
  await within.insertInto('outbox.subscription').values(wanted).execute();
  const sealed = sealSecret(vault, id, secret);
  await within
    .insertInto('outbox.secret')
    .values({ subscriber: id, number: 1, ...sealed, from_at: at, previous_until: at, added_by: by })
    .execute();
  return id;
}
