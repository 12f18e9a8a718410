// Money that came in from a payer: kept apart until it is known what it pays, then brought to the funds.
import { type Day, writeDate } from '@jamin/engine';
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { type Transfer, told } from '../ledger/post-transfer.ts';
import { type Sen, sen } from '../money.ts';
import { inTransaction } from '../registry/transaction.ts';
import { settleBills } from './settle-bills.ts';

export type Receipt = {
  /** The bank's own reference: told twice, it is the same money. */
  readonly key: string;
  readonly payer: string;
  /** The code of the institution's account that it came into. */
  readonly bank: string;
  readonly amount: Sen;
  readonly paidOn: Day;
  readonly at: Instant;
  readonly by: string;
};

export type Received = { readonly id: string; readonly paid: readonly string[] };

/**
 * Gives the receipt's id and the bills that it paid. What is left over stays the payer's and pays the next bill.
 *
 * @throws OperatingError `contributions/key-reused` when the bank's reference came with another amount, day or payer.
 */
export async function receiveMoney(database: Database | Within, receipt: Receipt): Promise<Received> {
  const [received] = await receiveAll(database, [receipt]);
  if (received === undefined) throw new Error('one receipt gave no answer');
  return received;
}

/**
 * Many at once, in order, as a bank's statement tells them; all or none.
 *
 * @throws OperatingError `contributions/key-reused`
 */
export async function receiveAll(
  database: Database | Within,
  receipts: readonly Receipt[],
): Promise<readonly Received[]> {
  return told(inTransaction(database, (within) => receiveWithin(within, receipts)));
}

async function receiveWithin(within: Within, receipts: readonly Receipt[]): Promise<readonly Received[]> {
  if (receipts.length === 0) return [];
  const payers = [...new Set(receipts.map(({ payer }) => payer))].sort();
  await sql`SELECT contributions.lock_payer(payer) FROM unnest(${payers}::text[]) AS one (payer)`.execute(within);
  const rows = receipts.map(({ amount, paidOn, at, by, ...rest }) => {
    const told = { amount: String(amount), paid_on: writeDate(paidOn), recorded_at: at, recorded_by: by };
    return { ...rest, ...told };
  });
  const { rows: made } = await sql<{ id: string; key: string }>`INSERT INTO contributions.receipt
      (key, payer, bank, amount, paid_on, recorded_at, recorded_by)
    SELECT key, payer, bank, amount, paid_on, recorded_at, recorded_by
    FROM json_populate_recordset(NULL::contributions.receipt, ${JSON.stringify(rows)}::text::json)
    ON CONFLICT (key) DO NOTHING RETURNING id, key`.execute(within);
  const ids = new Map(made.map(({ id, key }) => [key, id]));
  const [first, again] = firstOfEach(receipts, ids);
  const steps = first.map(({ id, receipt }) => {
    const { payer, bank, paidOn, at, amount } = receipt;
    return { payer, bank, on: paidOn, at, coming: { amount: BigInt(amount), transfer: receiptTransfer(id, receipt) } };
  });
  const paid = await settleBills(within, steps);
  const before = await receivedBefore(within, again);
  const answers = new Map(first.map(({ id, number }, index) => [number, { id, paid: paid[index] ?? [] }]));
  return receipts.map(({ key }, number) => answers.get(number) ?? { id: before.get(key) ?? '', paid: [] });
}

type First = { readonly id: string; readonly number: number; readonly receipt: Receipt };

/** The receipts that were written now, with their ids, and those that had been there or stand twice. */
function firstOfEach(
  receipts: readonly Receipt[],
  ids: Map<string, string>,
): readonly [readonly First[], readonly Receipt[]] {
  const again: Receipt[] = [];
  const first = receipts.flatMap((receipt, number) => {
    const id = ids.get(receipt.key);
    ids.delete(receipt.key);
    if (id === undefined) again.push(receipt);
    return id === undefined ? [] : [{ id, number, receipt }];
  });
  return [first, again];
}

/** The ids of receipts by their keys. */
async function receivedBefore(within: Within, receipts: readonly Receipt[]): Promise<ReadonlyMap<string, string>> {
  if (receipts.length === 0) return new Map();
  const keys = receipts.map(({ key }) => key);
  const rows = await within.selectFrom('contributions.receipt').selectAll().where('key', 'in', keys).execute();
  const before = new Map(rows.map((row) => [row.key, row]));
  for (const { key, payer, bank, amount, paidOn } of receipts) {
    const row = before.get(key);
    const same = row?.payer === payer && row.bank === bank && row.amount === BigInt(amount);
    if (!same || row.paid_on !== writeDate(paidOn)) throw new OperatingError('contributions/key-reused', { key });
  }
  return new Map(rows.map(({ key, id }) => [key, id]));
}

function receiptTransfer(id: string, { payer, bank, amount, paidOn, at }: Receipt): Transfer {
  return {
    key: `receipt:${id}`,
    kind: 'receipt',
    cause: { kind: 'receipt', id },
    happenedOn: paidOn,
    recordedAt: at,
    lines: [
      { fund: 'institution', kind: 'bank', owner: bank, amount },
      { fund: 'institution', kind: 'unallocated', owner: payer, amount: sen(-amount) },
    ],
  };
}
