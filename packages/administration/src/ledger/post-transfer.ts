// Posts a transfer: lines of sen over accounts, whole or not at all, once for each key.
import { type Day, writeDate } from '@jamin/engine';
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { operatingError } from '../error.ts';
import type { Sen } from '../money.ts';
import type { Fund } from './tables.ts';

/** An account by its name: it is made when a transfer first names it. */
export type Account = { readonly fund: Fund; readonly kind: string; readonly owner: string };

/** One side of a transfer; debit is positive. */
export type Line = Account & { readonly amount: Sen };

export type Transfer = {
  /** Idempotency key: what is asked again with it moves nothing. */
  readonly key: string;
  readonly kind: string;
  /** What caused it: the room's word for the thing, and its id. */
  readonly cause: { readonly kind: string; readonly id: string };
  readonly happenedOn: Day;
  readonly recordedAt: Instant;
  readonly lines: readonly Line[];
  /** The transfer that this one takes back or puts right. */
  readonly corrects?: bigint | undefined;
};

export type Posted = { readonly id: bigint; readonly replayed: boolean };

/**
 * Moves money. The lines of each fund must sum to zero; the database looks when its transaction ends.
 *
 * @throws OperatingError `ledger/unbalanced`, `ledger/empty`, `ledger/key-reused` (the key moved something else),
 * `ledger/overdrawn` (a member's, a claim's or held money would pass below zero), `ledger/month-closed`,
 * `ledger/already-sealed` (recorded at a moment whose books are sealed).
 */
export async function postTransfer(database: Database | Within, transfer: Transfer): Promise<Posted> {
  const { key, kind, cause, happenedOn, recordedAt, lines, corrects } = transfer;
  const posting = sql<Posted>`SELECT id, replayed FROM ledger.post(
    ${key}, ${kind}, ${cause.kind}, ${cause.id}, ${writeDate(happenedOn)}::date, ${recordedAt}::timestamptz,
    ${lines.map(({ fund }) => fund)}::text[], ${lines.map((line) => line.kind)}::text[],
    ${lines.map(({ owner }) => owner)}::text[], ${lines.map(({ amount }) => String(amount))}::bigint[],
    ${corrects === undefined ? null : String(corrects)}::bigint)`;
  const { rows } = await told(posting.execute(database));
  const [posted] = rows;
  if (posted === undefined) throw new Error('ledger.post gave no row');
  return posted;
}

/**
 * Many at once, in order, in one statement; what one of them may not do undoes all of them.
 *
 * @throws OperatingError as `postTransfer`.
 */
export async function postTransfers(
  database: Database | Within,
  transfers: readonly Transfer[],
): Promise<readonly Posted[]> {
  if (transfers.length === 0) return [];
  const of = (written: (transfer: Transfer) => string | null) => transfers.map(written);
  const lines = transfers.flatMap((transfer) => transfer.lines);
  const places = transfers.flatMap((transfer, index) => transfer.lines.map(() => index + 1));
  const posting = sql<Posted>`SELECT id, replayed FROM ledger.post_all(
    ${of(({ key }) => key)}::text[], ${of(({ kind }) => kind)}::text[], ${of(({ cause }) => cause.kind)}::text[],
    ${of(({ cause }) => cause.id)}::text[],
    ${of(({ corrects }) => (corrects === undefined ? null : String(corrects)))}::bigint[],
    ${of(({ happenedOn }) => writeDate(happenedOn))}::date[], ${of(({ recordedAt }) => recordedAt)}::timestamptz[],
    ${places}::integer[], ${lines.map(({ fund }) => fund)}::text[], ${lines.map(({ kind }) => kind)}::text[],
    ${lines.map(({ owner }) => owner)}::text[], ${lines.map(({ amount }) => String(amount))}::bigint[])`;
  return (await told(posting.execute(database))).rows;
}

/** Waits for a question to the ledger; what the ledger refuses comes as an operating error. */
export async function told<T>(question: Promise<T>): Promise<T> {
  try {
    return await question;
  } catch (thrown) {
    throw operatingError(thrown);
  }
}
