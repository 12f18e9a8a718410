// Ends a subscriber: from then on nothing more is sent, and what waited is dropped.
import type { Instant } from '../clock.ts';
import type { Database } from '../database.ts';
import { OperatingError } from '../error.ts';

type Ending = { readonly subscriber: string; readonly at: Instant; readonly by: string };

/** Ended again, nothing changes. @throws OperatingError `outbox/no-such-subscriber` */
export async function endSubscriber(database: Database, { subscriber, at, by }: Ending): Promise<void> {
  await database.transaction().execute(async (within) => {
    const known = await within
      .selectFrom('outbox.subscriber')
      .select('id')
      .where('id', '=', subscriber)
      .executeTakeFirst();
    if (known === undefined) throw new OperatingError('outbox/no-such-subscriber', { subscriber });
    await within
      .insertInto('outbox.subscriber_end')
      .values({ subscriber, ended_at: at, ended_by: by })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await within.deleteFrom('outbox.due').where('subscriber', '=', subscriber).execute();
  });
}
