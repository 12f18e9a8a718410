// The day that the example lives on: kept in the database, moved by command, forward alone.
import { type Day, date, writeDate } from '@jamin/engine';
import { sql } from 'kysely';
import { type Clock, type Instant, sameTimeOn, secondsLater } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { operatingError } from '../error.ts';

/** The day that the example was last moved to; none in a branch of real people. */
export async function exampleDay(database: Database | Within): Promise<Day | undefined> {
  const { rows } = await sql<{ day: string }>`SELECT day FROM house.business_day ORDER BY number DESC LIMIT 1`.execute(
    database,
  );
  return rows[0] === undefined ? undefined : date(rows[0].day);
}

/**
 * @throws OperatingError `business-day/not-an-example`, `business-day/backwards`
 */
export async function moveExampleDay(
  database: Database | Within,
  { day, at, by }: { readonly day: Day; readonly at: Instant; readonly by: string },
): Promise<void> {
  try {
    await sql`INSERT INTO house.business_day (day, moved_at, moved_by)
      VALUES (${writeDate(day)}::date, ${at}::timestamptz, ${by})`.execute(database);
  } catch (thrown) {
    throw operatingError(thrown);
  }
}

/** The last moment that the books and the outbox know of. */
export async function lastRecorded(database: Database | Within): Promise<Instant | undefined> {
  const { rows } = await sql<{ last: Instant | null }>`SELECT greatest(
      (SELECT max(recorded_at) FROM ledger.transfer WHERE id > (SELECT max(id) FROM ledger.transfer) - 1000),
      (SELECT max(sealed_through) FROM ledger.batch),
      (SELECT max(published_at) FROM publication.issue),
      (SELECT max(recorded_at) FROM outbox.event WHERE number > (SELECT max(number) FROM outbox.event) - 1000)
    ) AS last`.execute(database);
  return rows[0]?.last ?? undefined;
}

type ExampleClock = { readonly clock: Clock; readonly moveTo: (day: Day) => void };

/**
 * The day of the example with the time of day that it is in Jakarta; where that would be at or before a moment that was
 * recorded or given already, a little after it.
 */
export function exampleClock(machine: Clock, first: Day, recorded: Instant | undefined): ExampleClock {
  let day = first;
  let last = recorded;
  const clock = () => {
    const now = sameTimeOn(day, machine());
    last = last === undefined || now > last ? now : secondsLater(last, 0.001);
    return last;
  };
  const moveTo = (next: Day) => {
    day = next;
  };
  return { clock, moveTo };
}
