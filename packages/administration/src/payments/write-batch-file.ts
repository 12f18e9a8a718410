// Writes the file of an approved batch; from then on its payments are sent, and the file is always the same bytes.
import { createHash } from 'node:crypto';
import { date } from '@jamin/engine';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { sen } from '../money.ts';
import { orderShape } from './message-shapes.ts';
import { type Pain001, writePain001 } from './pain-001.ts';
import { openAccounts, type PayeeVault } from './payee-account.ts';
import { asOne, takeTurn } from './transaction.ts';

type FileAsked = { readonly batch: string; readonly at: Instant; readonly by: string };

export type BatchFile = { readonly bytes: Uint8Array; readonly hash: Uint8Array; readonly replayed: boolean };

/**
 * The file to hand to the bank. Whoever asks again after a crash gets the same bytes, and the bank knows a second copy
 * by its message id.
 *
 * @throws OperatingError `payments/no-such-batch`, `payments/not-approved`, `payments/batch-refused`,
 * `payments/file-changed` (what the batch says is no longer what was sent), `payments/file-refused`.
 */
export function writeBatchFile(database: Database | Within, vault: PayeeVault, asked: FileAsked): Promise<BatchFile> {
  const { batch, at, by } = asked;
  return asOne(database, async (within) => {
    await takeTurn(within, 'batch', batch);
    const bytes = writePain001(await orderOf(within, vault, batch));
    const hash = createHash('sha256').update(bytes).digest();
    const sent = await within
      .selectFrom('payments.file')
      .where('batch', '=', batch)
      .where('message', '=', orderShape.message)
      .select('hash')
      .executeTakeFirst();
    if (sent !== undefined && !hash.equals(sent.hash)) throw new OperatingError('payments/file-changed', { batch });
    if (sent === undefined) {
      await within
        .insertInto('payments.file')
        .values({ hash, message: orderShape.message, id: batch, batch, bytes: BigInt(bytes.length), at, by })
        .execute();
    }
    return { bytes, hash, replayed: sent !== undefined };
  });
}

async function orderOf(within: Within, vault: PayeeVault, id: string): Promise<Pain001> {
  const batch = await within
    .selectFrom('payments.batch as b')
    .innerJoin('payments.bank_account as a', 'a.code', 'b.bank_account')
    .leftJoin('payments.batch_approval as second', (join) =>
      join.onRef('second.batch', '=', 'b.id').on('second.number', '=', 2),
    )
    .where('b.id', '=', id)
    .select(['b.execution_on', 'a.holder', 'a.bank', 'a.account', 'second.approved_at'])
    .executeTakeFirst();
  if (batch === undefined) throw new OperatingError('payments/no-such-batch', { batch: id });
  if (batch.approved_at === null) throw new OperatingError('payments/not-approved', { batch: id });
  const payments = await within
    .selectFrom('payments.batch_member as m')
    .innerJoin('payments.payment as p', 'p.id', 'm.payment')
    .where('m.batch', '=', id)
    .orderBy('p.id')
    .select(['p.id', 'p.amount', 'p.payee_name', 'p.payee_bank', 'p.purpose', 'p.claim'])
    .execute();
  const accounts = await openAccounts(
    within,
    vault,
    payments.map((one) => one.id),
  );
  return {
    id,
    // The batch was complete with its second approval: a moment that stays the same, however often it is written.
    createdAt: batch.approved_at,
    executionOn: date(batch.execution_on),
    initiator: batch.holder,
    debtor: { name: batch.holder, bank: batch.bank, account: batch.account },
    payments: payments.map((one) => ({
      id: one.id,
      amount: sen(one.amount),
      payee: { name: one.payee_name, bank: one.payee_bank, account: accounts.get(one.id) ?? '' },
      purpose: one.purpose,
      remittance: one.claim,
    })),
  };
}
