// Writes bills that are assessed: their lines, what is owed in the ledger, and what was told of it.
import { type Day, writeDate } from '@jamin/engine';
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import type { KeptLaw } from '../law-document.ts';
import { type Line, postTransfers } from '../ledger/post-transfer.ts';
import { sen } from '../money.ts';
import { announceAll } from '../outbox/announce.ts';
import { payable } from './assess-month.ts';
import { fundAmounts } from './fund-amounts.ts';
import { paymentCode } from './payment-code.ts';
import { settleBills } from './settle-bills.ts';
import type { BillReason, PayerKind, Shares } from './tables.ts';
import { writeShares } from './write-shares.ts';

export type Bill = { readonly id: string; readonly paymentCode: string; readonly amount: bigint; readonly dueOn: Day };

type Assessed = {
  readonly key: string;
  readonly payer: string;
  readonly payerKind: PayerKind;
  readonly branch: string;
  readonly bank: string;
  readonly month: Day;
  readonly reason: BillReason;
  readonly dueOn: Day;
  readonly issuedOn: Day;
  readonly at: Instant;
  readonly by: string;
  /** The line of each share: a card and a wage, or neither. */
  readonly shared: readonly { readonly membership: string | null; readonly wage: bigint }[];
  readonly shares: readonly Shares[];
};

/**
 * Gives the bills in order. The caller holds the payers' locks.
 *
 * @throws OperatingError `contributions/already-billed`: then none is written.
 */
export async function writeBills(
  within: Within,
  kept: KeptLaw,
  assessed: readonly Assessed[],
): Promise<readonly Bill[]> {
  if (assessed.length === 0) return [];
  const numbers = await numbersFor(within, assessed.length);
  const made = assessed.map((one, index) => {
    const number = numbers[index] ?? 0n;
    const amount = one.shares.reduce((sum, share) => sum + payable(share), 0n);
    const id = `T-${String(number).padStart(8, '0')}`;
    return { ...one, bill: { id, paymentCode: paymentCode(number), amount, dueOn: one.dueOn } };
  });
  await insertBills(within, kept, made);
  const shared = made.map(({ bill, shared: workers, shares }) => ({ bill: bill.id, workers, shares }));
  await writeShares(within, shared);
  await postTransfers(
    within,
    made.map(({ bill, payer, shares, issuedOn, at }) => ({
      key: `bill:${bill.id}`,
      kind: 'bill',
      cause: { kind: 'bill', id: bill.id },
      happenedOn: issuedOn,
      recordedAt: at,
      lines: owedLines(payer, shares),
    })),
  );
  await announceAll(
    within,
    made.map(({ bill, branch, month, reason, issuedOn, at }) => {
      const event = { kind: 'bill.issued', branch, subject: bill.id } as const;
      return { ...event, data: { month: writeDate(month), reason }, happenedOn: issuedOn, at };
    }),
  );
  // Money left over from before pays it at once; a bill below zero gives back what was paid too much.
  const last = new Map(made.map((one) => [one.payer, one]));
  await settleBills(
    within,
    [...last.values()].map(({ payer, bank, issuedOn, at }) => ({ payer, bank, on: issuedOn, at })),
  );
  return made.map(({ bill }) => bill);
}

async function insertBills(
  within: Within,
  kept: KeptLaw,
  made: readonly (Assessed & { readonly bill: Bill })[],
): Promise<void> {
  const rows = made.map(({ bill, ...one }) => ({
    id: bill.id,
    key: one.key,
    payer: one.payer,
    payer_kind: one.payerKind,
    branch: one.branch,
    month: writeDate(one.month),
    reason: one.reason,
    payment_code: bill.paymentCode,
    law: kept.hash,
    known: writeDate(one.issuedOn),
    due_on: writeDate(bill.dueOn),
    amount: String(bill.amount),
    issued_at: one.at,
    issued_by: one.by,
  }));
  const columns = sql.raw(Object.keys(rows[0] ?? {}).join(', '));
  const { rows: inserted } = await sql<{ id: string }>`INSERT INTO contributions.bill (${columns})
    SELECT ${columns} FROM json_populate_recordset(NULL::contributions.bill, ${JSON.stringify(rows)}::text::json)
    ON CONFLICT DO NOTHING RETURNING id`.execute(within);
  if (inserted.length === made.length) return;
  const there = new Set(inserted.map(({ id }) => id));
  const taken = rows.find(({ id }) => !there.has(id));
  throw new OperatingError('contributions/already-billed', { payer: taken?.payer, month: taken?.month });
}

async function numbersFor(within: Within, bills: number): Promise<readonly bigint[]> {
  const { rows } = await sql<{ number: bigint }>`SELECT nextval('contributions.bill_number') AS number
    FROM generate_series(1, ${bills})`.execute(within);
  return rows.map(({ number }) => number);
}

function owedLines(payer: string, shares: readonly Shares[]): readonly Line[] {
  const owed = [...fundAmounts(shares)].filter(([, amount]) => amount !== 0n);
  const state = shares.reduce((total, { jkp_government }) => total + jkp_government, 0n);
  const lines = owed.flatMap(([fund, amount]): Line[] => [
    { fund, kind: 'receivable', owner: payer, amount: sen(amount) },
    { fund, kind: 'billed', owner: payer, amount: sen(-amount) },
  ]);
  if (state === 0n) return lines;
  return [
    ...lines,
    { fund: 'jkp', kind: 'government', owner: '', amount: sen(state) },
    { fund: 'jkp', kind: 'contributions', owner: 'government', amount: sen(-state) },
  ];
}
