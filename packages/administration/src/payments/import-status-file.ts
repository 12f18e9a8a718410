// Takes in what a bank says of a batch (pain.002), once, and settles what was rejected.
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { orderShape, statusShape } from './message-shapes.ts';
import { type Pain002, readPain002 } from './pain-002.ts';
import { type StatusesSettled, settleStatuses } from './settle-payments.ts';
import type { Shape } from './shape.ts';
import { asOne } from './transaction.ts';

export type BankFile = {
  readonly bytes: Uint8Array;
  readonly at: Instant;
  readonly by: string;
  /** The shape of an official schema, where one has it. */
  readonly shape?: Shape | undefined;
};

type StatusesImported = StatusesSettled & {
  readonly batch: string;
  /** The same bytes were taken in before; what was left undone then was done now. */
  readonly replayed: boolean;
};

/**
 * What the file changed.
 *
 * @throws OperatingError `payments/file-refused`, `payments/no-such-batch`, `payments/batch-not-sent`; nothing of such
 * a file is kept.
 */
export async function importStatusFile(database: Database | Within, file: BankFile): Promise<StatusesImported> {
  const read = readPain002(file.bytes, file.shape);
  const { bankAccount, replayed } = await asOne(database, (within) => takeIn(within, read, file));
  return { batch: read.batch, replayed, ...(await settleStatuses(database, read.batch, bankAccount, file.at)) };
}

type TakenIn = { readonly bankAccount: string; readonly replayed: boolean };

async function takeIn(within: Within, read: Pain002, { bytes, at, by }: BankFile): Promise<TakenIn> {
  const { batch } = read;
  const asked = await within
    .selectFrom('payments.batch as b')
    .leftJoin('payments.file as f', (join) =>
      join.onRef('f.batch', '=', 'b.id').on('f.message', '=', orderShape.message),
    )
    .where('b.id', '=', batch)
    .select(['b.bank_account', 'f.id as sent'])
    .executeTakeFirst();
  if (asked === undefined) throw new OperatingError('payments/no-such-batch', { batch });
  if (asked.sent === null) throw new OperatingError('payments/batch-not-sent', { batch });
  const hash = createHash('sha256').update(bytes).digest();
  const row = { hash, message: statusShape.message, id: read.id, batch, bytes: BigInt(bytes.length), at, by };
  if (!(await isNew(within, row))) return { bankAccount: asked.bank_account, replayed: true };
  const { payments, whole } = read;
  await sql`INSERT INTO payments.status_line (file, line, payment, status, reason)
    SELECT ${hash}, t.line, t.payment, t.status, t.reason FROM unnest(${payments.map(({ line }) => line)}::integer[],
      ${payments.map(({ payment }) => payment)}::text[], ${payments.map(({ status }) => status)}::text[],
      ${payments.map(({ reason }) => reason ?? null)}::text[]) AS t (line, payment, status, reason)`.execute(within);
  // That some were accepted and some not says nothing of any one.
  if (whole !== undefined && whole.status !== 'PART') {
    await sql`INSERT INTO payments.status_line (file, line, payment, status, reason)
      SELECT ${hash}, 0, m.payment, ${whole.status}, ${whole.reason ?? null} FROM payments.batch_member m
      WHERE m.batch = ${batch} ORDER BY m.payment
      ON CONFLICT (file, payment) DO NOTHING`.execute(within);
  }
  return { bankAccount: asked.bank_account, replayed: false };
}

type FileRow = {
  readonly hash: Uint8Array;
  readonly message: string;
  readonly id: string;
  readonly batch: string | null;
  readonly bytes: bigint;
  readonly at: Instant;
  readonly by: string;
};

/** Keeps that a file came; false when the same bytes came before. Of two who bring it at once, one waits. */
export async function isNew(within: Within, row: FileRow): Promise<boolean> {
  const kept = await within
    .insertInto('payments.file')
    .values(row)
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .returning('hash')
    .executeTakeFirst();
  return kept !== undefined;
}
