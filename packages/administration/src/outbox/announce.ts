// Tells what happened, in the transaction in which it happened: rolled back, it was never told.
import { type Day, writeDate } from '@jamin/engine';
import { type RawBuilder, sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Within } from '../database.ts';
import { operatingError } from '../error.ts';
import type { EventKind } from './tables.ts';

type Announcement = {
  readonly kind: EventKind;
  readonly branch: string;
  /** The public id of what it happened to; whoever may see more asks for it by this id. */
  readonly subject: string;
  /** Only what the kind may say (`outbox.kind`), and nothing about a person. */
  readonly data: { readonly [field: string]: string | number | boolean };
  readonly happenedOn: Day;
  readonly at: Instant;
};

/** @throws OperatingError `outbox/says-too-much` when the data hold what the kind may not say; nothing is kept then. */
export function announce(within: Within, announcement: Announcement): Promise<void> {
  return announceAll(within, [announcement]);
}

/** What tells it, to stand in a statement with what it tells of: `from` names the rows, each of which is told. */
export function announcing(told: Announcement, from: RawBuilder<unknown> = sql``): RawBuilder<unknown> {
  return sql`INSERT INTO outbox.event (kind, branch, subject, data, happened_on, recorded_at)
    SELECT ${told.kind}, ${told.branch}, ${told.subject}, ${JSON.stringify(told.data)}::jsonb,
      ${writeDate(told.happenedOn)}::date, ${told.at}::timestamptz ${from}`;
}

/** Many at once, in order. */
export async function announceAll(within: Within, announcements: readonly Announcement[]): Promise<void> {
  if (announcements.length === 0) return;
  const of = (written: (one: Announcement) => string) => announcements.map(written);
  try {
    await sql`INSERT INTO outbox.event (kind, branch, subject, data, happened_on, recorded_at)
      SELECT * FROM unnest(${of(({ kind }) => kind)}::text[], ${of(({ branch }) => branch)}::text[],
        ${of(({ subject }) => subject)}::text[], ${of(({ data }) => JSON.stringify(data))}::jsonb[],
        ${of(({ happenedOn }) => writeDate(happenedOn))}::date[], ${of(({ at }) => at)}::timestamptz[])`.execute(
      within,
    );
  } catch (thrown) {
    throw operatingError(thrown);
  }
}
