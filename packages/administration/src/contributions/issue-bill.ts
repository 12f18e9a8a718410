// Bills payers for a month: assessed by the law, written worker by worker, and owed in the ledger from then on.
import { type Day, date, type Facts, writeDate } from '@jamin/engine';
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import type { KeptLaw } from '../law-document.ts';
import { type Line, postTransfers, told } from '../ledger/post-transfer.ts';
import { sen } from '../money.ts';
import { announceAll } from '../outbox/announce.ts';
import { inTransaction } from '../registry/transaction.ts';
import { assessBillings, type CannotAssess } from './assess-billings.ts';
import { type Assessor, payable } from './assess-month.ts';
import { fundAmounts } from './fund-amounts.ts';
import { paymentCode } from './payment-code.ts';
import { settleBills } from './settle-bills.ts';
import type { PayerKind, Shares } from './tables.ts';
import { shareNames, writeShares } from './write-shares.ts';

/** A worker in a bill: the card, the wage in sen, and what the law is told of the month. */
type BilledWorker = { readonly membership: string; readonly wage: bigint; readonly facts: Facts };

export type Billing = {
  /** Idempotency key: billed again, it is the same bill. */
  readonly key: string;
  readonly payer: string;
  readonly payerKind: PayerKind;
  readonly branch: string;
  readonly month: Day;
  readonly reason: 'month' | 'correction';
  /** The institution's account through which this payer's money goes. */
  readonly bank: string;
  readonly workers: readonly BilledWorker[];
  readonly issuedOn: Day;
  readonly at: Instant;
  readonly by: string;
};

export type Bill = { readonly id: string; readonly paymentCode: string; readonly amount: bigint; readonly dueOn: Day };

/** What bills are assessed by: the law on file, and its assessor of each month. */
export type Laws = { readonly kept: KeptLaw; readonly assessorOf: (month: Day) => Assessor };

/** What became of one billing of many: nothing, where nothing is owed. */
type Issued = { readonly bill?: Bill; readonly refused?: CannotAssess };

/**
 * Gives the bill; undefined where nothing is owed.
 *
 * @throws OperatingError `contributions/cannot-assess`, `contributions/already-billed` (the month, under another key).
 */
export async function issueBill(
  database: Database | Within,
  { kept, assess }: { readonly kept: KeptLaw; readonly assess: Assessor },
  billing: Billing,
): Promise<Bill | undefined> {
  const [issued] = await told(
    inTransaction(database, (within) => issueBills(within, { kept, assessorOf: () => assess }, [billing])),
  );
  if (issued?.refused !== undefined) throw new OperatingError('contributions/cannot-assess', issued.refused);
  return issued?.bill;
}

/**
 * Many bills, each payer's months in order and each month once; gives what became of each. One that the law cannot
 * assess does not keep the others.
 *
 * @throws OperatingError `contributions/already-billed`: then none is issued.
 */
export async function issueBills(
  within: Within,
  { kept, assessorOf }: Laws,
  billings: readonly Billing[],
): Promise<readonly Issued[]> {
  const payers = [...new Set(billings.map(({ payer }) => payer))].sort();
  await sql`SELECT contributions.lock_payer(payer) FROM unnest(${payers}::text[]) AS one (payer)`.execute(within);
  const before = await billsOf(
    within,
    billings.map(({ key }) => key),
  );
  const fresh = billings.filter(({ key }) => !before.has(key));
  const assessed = assessBillings(assessorOf, fresh);
  const shares = await owedShares(within, fresh, assessed.shares);
  const owing = fresh.flatMap((billing) => {
    const own = shares.get(billing);
    return own?.some((one) => shareNames.some((name) => one[name] !== 0n)) ? [{ billing, shares: own }] : [];
  });
  const numbers = await numbersFor(within, owing.length);
  const made = owing.map(({ billing, ...rest }, index): Made => {
    const number = numbers[index] ?? 0n;
    const amount = rest.shares.reduce((sum, one) => sum + payable(one), 0n);
    const dueOn = assessorOf(billing.month).dueOn(billing.payerKind, billing.issuedOn);
    const id = `T-${String(number).padStart(8, '0')}`;
    return { billing, ...rest, bill: { id, paymentCode: paymentCode(number), amount, dueOn } };
  });
  await writeBills(within, kept, made);
  const bills = new Map(made.map(({ billing, bill }) => [billing.key, bill]));
  return billings.map((billing) => {
    const bill = before.get(billing.key) ?? bills.get(billing.key);
    const refused = assessed.refused.get(billing);
    return { ...(bill === undefined ? {} : { bill }), ...(refused === undefined ? {} : { refused }) };
  });
}

type Made = { readonly billing: Billing; readonly bill: Bill; readonly shares: readonly Shares[] };

async function writeBills(within: Within, kept: KeptLaw, made: readonly Made[]): Promise<void> {
  if (made.length === 0) return;
  const rows = made.map(({ billing, bill }) => ({
    id: bill.id,
    key: billing.key,
    payer: billing.payer,
    payer_kind: billing.payerKind,
    branch: billing.branch,
    month: writeDate(billing.month),
    reason: billing.reason,
    payment_code: bill.paymentCode,
    law: kept.hash,
    known: writeDate(billing.issuedOn),
    due_on: writeDate(bill.dueOn),
    amount: String(bill.amount),
    issued_at: billing.at,
    issued_by: billing.by,
  }));
  const columns = sql.raw(Object.keys(rows[0] ?? {}).join(', '));
  const { rows: inserted } = await sql<{ id: string }>`INSERT INTO contributions.bill (${columns})
    SELECT ${columns} FROM json_populate_recordset(NULL::contributions.bill, ${JSON.stringify(rows)}::text::json)
    ON CONFLICT DO NOTHING RETURNING id`.execute(within);
  if (inserted.length < made.length) {
    const there = new Set(inserted.map(({ id }) => id));
    const taken = made.find(({ bill }) => !there.has(bill.id));
    const [payer, month] = [taken?.billing.payer, taken && writeDate(taken.billing.month)];
    throw new OperatingError('contributions/already-billed', { payer, month });
  }
  await writeShares(
    within,
    made.map(({ bill, billing: { workers }, shares }) => ({ bill: bill.id, workers, shares })),
  );
  await postTransfers(
    within,
    made.map(({ bill, billing, shares }) => ({
      key: `bill:${bill.id}`,
      kind: 'bill',
      cause: { kind: 'bill', id: bill.id },
      happenedOn: billing.issuedOn,
      recordedAt: billing.at,
      lines: owedLines(billing.payer, shares),
    })),
  );
  await announceAll(
    within,
    made.map(({ bill, billing: { branch, month, reason, issuedOn, at } }) => {
      const event = { kind: 'bill.issued', branch, subject: bill.id } as const;
      return { ...event, data: { month: writeDate(month), reason }, happenedOn: issuedOn, at };
    }),
  );
  // Money left over from before pays it at once; a bill below zero gives back what was paid too much.
  const last = new Map(made.map(({ billing }) => [billing.payer, billing]));
  await settleBills(
    within,
    [...last.values()].map(({ payer, bank, issuedOn, at }) => ({ payer, bank, on: issuedOn, at })),
  );
}

async function billsOf(within: Within, keys: readonly string[]): Promise<ReadonlyMap<string, Bill>> {
  const rows = await within.selectFrom('contributions.bill').selectAll().where('key', 'in', keys).execute();
  return new Map(
    rows.map(({ key, id, payment_code, amount, due_on }) => [
      key,
      { id, paymentCode: payment_code, amount, dueOn: date(due_on) },
    ]),
  );
}

async function numbersFor(within: Within, bills: number): Promise<readonly bigint[]> {
  const { rows } = await sql<{ number: bigint }>`SELECT nextval('contributions.bill_number') AS number
    FROM generate_series(1, ${bills})`.execute(within);
  return rows.map(({ number }) => number);
}

/** Of a correction, what was billed before for the same workers and month is taken off; only the rest is owed. */
async function owedShares(
  within: Within,
  billings: readonly Billing[],
  assessed: ReadonlyMap<Billing, readonly Shares[]>,
): Promise<ReadonlyMap<Billing, readonly Shares[]>> {
  const corrected = billings.filter(({ reason }) => reason === 'correction');
  if (corrected.length === 0) return assessed;
  const given = corrected.flatMap((one) => one.workers.map((worker) => ({ ...one, ...worker })));
  const sums = sql.join(shareNames.map((name) => sql`sum(${sql.ref(`s.${name}`)})::bigint AS ${sql.ref(name)}`));
  const { rows } = await sql<Shares & Billed>`SELECT b.payer, b.month, s.membership, ${sums}
    FROM (SELECT DISTINCT * FROM unnest(${given.map(({ payer }) => payer)}::text[],
        ${given.map(({ month }) => writeDate(month))}::date[], ${given.map(({ membership }) => membership)}::text[])
      AS given (payer, month, membership)) given
    JOIN contributions.bill b ON b.payer = given.payer AND b.month = given.month
    JOIN contributions.share s ON s.bill = b.id AND s.membership = given.membership
    GROUP BY 1, 2, 3`.execute(within);
  const billed = new Map(rows.map((row) => [`${row.payer} ${row.month} ${row.membership}`, row]));
  const owed = new Map(assessed);
  for (const billing of corrected) {
    const rest = assessed.get(billing)?.map((one, index) => {
      const { membership = '' } = billing.workers[index] ?? {};
      const before = billed.get(`${billing.payer} ${writeDate(billing.month)} ${membership}`);
      return Object.fromEntries(shareNames.map((name) => [name, one[name] - (before?.[name] ?? 0n)])) as Shares;
    });
    if (rest !== undefined) owed.set(billing, rest);
  }
  return owed;
}

type Billed = { readonly payer: string; readonly month: string; readonly membership: string };

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
