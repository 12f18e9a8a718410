// Does a request once: sent again with its key, it is answered what it was answered at first.
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import type { Before } from './actor.ts';

type Keyed = {
  /** Who sent the request: keys of others are never met. */
  readonly holder: string;
  readonly key: string;
  /** SHA-256 of all that was asked. */
  readonly request: Uint8Array;
  readonly at: Instant;
  /** What was found when the turn was taken, by who took it on entering. */
  readonly before?: Before | undefined;
};

/** `text` is nothing where the first answer held a secret, which nobody is told again. */
type Answer = { readonly status: number; readonly text: string | null };

/**
 * The answer, and whether it is one of before. Who sends the same at the same time waits for the first.
 *
 * @throws OperatingError `access/key-reused` (the key came with something else), `access/told-once` (its answer held a
 * secret), and whatever the work throws: nothing is kept then, and the key is free.
 */
export async function answerOnce(
  within: Within,
  { holder, key, request, at, before = undefined }: Keyed,
  work: () => Promise<Answer>,
): Promise<Answer & { readonly replayed: boolean }> {
  const found = before ?? (await takeTurnAt(within, holder, key));
  if (found.request !== null && found.status !== null) {
    if (!Buffer.from(request).equals(found.request)) throw new OperatingError('access/key-reused', { key });
    if (found.answer === null) throw new OperatingError('access/told-once', { key });
    return { status: found.status, text: found.answer, replayed: true };
  }
  const { status, text } = await work();
  await within.insertInto('access.answered').values({ holder, key, request, status, answer: text, at }).execute();
  return { status, text, replayed: false };
}

async function takeTurnAt(within: Within, holder: string, key: string): Promise<Before> {
  const { rows } = await sql<Before>`SELECT request, status, answer FROM access.turn(${holder}, ${key})`.execute(
    within,
  );
  const [row] = rows;
  if (row === undefined) throw new Error('access.turn gave no row');
  return row;
}

/** Waits until nobody else is at the same thing; held to the end of the transaction. */
export async function takeTurn(within: Within, what: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${what}, 0))`.execute(within);
}
