// Gives a subscriber another secret; for a while both sign, so that the receiver changes over without losing a message.
import type { Instant } from '../clock.ts';
import type { Database } from '../database.ts';
import { OperatingError } from '../error.ts';
import type { Vault } from '../vault.ts';
import { sealSecret } from './sealed-secret.ts';

type Rotation = {
  readonly subscriber: string;
  readonly secret: string;
  /** Until then the secret before signs as well; the moment of the change itself ends it at once. */
  readonly previousUntil: Instant;
  readonly at: Instant;
  readonly by: string;
};

/** @throws OperatingError `outbox/no-such-subscriber`, `outbox/bad-secret`, `outbox/rotated-already` (just now). */
export async function rotateSecret(database: Database, vault: Vault, rotation: Rotation): Promise<void> {
  const { subscriber, secret, previousUntil, at, by } = rotation;
  const last = await database
    .selectFrom('outbox.secret')
    .select('number')
    .where('subscriber', '=', subscriber)
    .orderBy('number', 'desc')
    .executeTakeFirst();
  if (last === undefined) throw new OperatingError('outbox/no-such-subscriber', { subscriber });
  const made = await database
    .insertInto('outbox.secret')
    .values({
      subscriber,
      number: last.number + 1,
      ...sealSecret(vault, subscriber, secret),
      from_at: at,
      previous_until: previousUntil,
      added_by: by,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (made.numInsertedOrUpdatedRows !== 1n) throw new OperatingError('outbox/rotated-already', { subscriber });
}
