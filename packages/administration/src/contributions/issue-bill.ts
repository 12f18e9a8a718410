// Bills a payer for a month: assessed by the law, written worker by worker, and owed in the ledger from then on.
import { type Day, date, decide, type Facts, isDate, type Law, snapshot, writeDate } from '@jamin/engine';
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { holidaysAfter } from '../holidays.ts';
import type { KeptLaw } from '../law-document.ts';
import { type Line, postTransfer, told } from '../ledger/post-transfer.ts';
import { sen } from '../money.ts';
import { announce } from '../outbox/announce.ts';
import { type Assessor, payable } from './assess-month.ts';
import { fundAmounts } from './fund-amounts.ts';
import { paymentCode } from './payment-code.ts';
import { settleBills } from './settle-bills.ts';
import type { PayerKind, Shares } from './tables.ts';

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

/** What a bill is assessed by: the law on file, and its assessor of the month. */
type By = { readonly kept: KeptLaw; readonly assess: Assessor };

/**
 * Gives the bill; undefined where nothing is owed.
 *
 * @throws OperatingError `contributions/cannot-assess`, `contributions/already-billed` (the month, under another key).
 */
export async function issueBill(database: Database | Within, by: By, billing: Billing): Promise<Bill | undefined> {
  const work = (within: Within) => billWithin(within, by, billing);
  return told(database.isTransaction ? work(database as Within) : database.transaction().execute(work));
}

async function billWithin(within: Within, { kept, assess }: By, billing: Billing): Promise<Bill | undefined> {
  const { key, payer, month } = billing;
  await sql`SELECT contributions.lock_payer(${payer})`.execute(within);
  const before = await within.selectFrom('contributions.bill').selectAll().where('key', '=', key).executeTakeFirst();
  if (before !== undefined) {
    const { id, payment_code, amount, due_on } = before;
    return { id, paymentCode: payment_code, amount, dueOn: date(due_on) };
  }
  const assessed = assess(billing.workers.map(({ facts }) => facts));
  const shares = billing.reason === 'month' ? assessed : await differences(within, billing, assessed);
  const amount = shares.reduce((sum, one) => sum + payable(one), 0n);
  if (shares.every((one) => shareNames.every((name) => one[name] === 0n))) return undefined;
  const dueOn = dueDay(kept.law, billing);
  const { rows } = await sql<{ number: bigint }>`SELECT nextval('contributions.bill_number') AS number`.execute(within);
  const number = rows[0]?.number ?? 0n;
  const bill = { id: `T-${String(number).padStart(8, '0')}`, paymentCode: paymentCode(number), amount, dueOn };
  const made = await within
    .insertInto('contributions.bill')
    .values({
      id: bill.id,
      key,
      payer,
      payer_kind: billing.payerKind,
      branch: billing.branch,
      month: writeDate(month),
      reason: billing.reason,
      payment_code: bill.paymentCode,
      law: kept.hash,
      known: writeDate(billing.issuedOn),
      due_on: writeDate(dueOn),
      amount,
      issued_at: billing.at,
      issued_by: billing.by,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (made.numInsertedOrUpdatedRows !== 1n) {
    throw new OperatingError('contributions/already-billed', { payer, month: writeDate(month) });
  }
  await writeShares(within, bill.id, billing.workers, shares);
  await postTransfer(within, {
    key: `bill:${bill.id}`,
    kind: 'bill',
    cause: { kind: 'bill', id: bill.id },
    happenedOn: billing.issuedOn,
    recordedAt: billing.at,
    lines: owedLines(payer, shares),
  });
  await announceBill(within, bill.id, billing);
  // Money left over from before pays it at once; a bill below zero gives back what was paid too much.
  await settleBills(within, { payer, bank: billing.bank, on: billing.issuedOn, at: billing.at });
  return bill;
}

async function announceBill(
  within: Within,
  bill: string,
  { branch, month, reason, issuedOn, at }: Billing,
): Promise<void> {
  const data = { month: writeDate(month), reason };
  await announce(within, { kind: 'bill.issued', branch, subject: bill, data, happenedOn: issuedOn, at });
}

/** What was billed before for the same workers and month is taken off; only the rest is owed. */
async function differences(
  within: Within,
  { month, workers, payer }: Billing,
  assessed: readonly Shares[],
): Promise<readonly Shares[]> {
  const names = shareNames;
  const sums = sql.join(names.map((name) => sql`sum(${sql.ref(`s.${name}`)})::bigint AS ${sql.ref(name)}`));
  const { rows } = await sql<Shares & { membership: string }>`SELECT s.membership, ${sums}
    FROM contributions.share s JOIN contributions.bill b ON b.id = s.bill
    WHERE b.payer = ${payer} AND b.month = ${writeDate(month)}::date
      AND s.membership = ANY (${workers.map(({ membership }) => membership)}::text[])
    GROUP BY s.membership`.execute(within);
  const billed = new Map(rows.map((row) => [row.membership, row]));
  return assessed.map((one, index) => {
    const before = billed.get(workers[index]?.membership ?? '');
    return Object.fromEntries(names.map((name) => [name, one[name] - (before?.[name] ?? 0n)])) as Shares;
  });
}

const shareNames = [
  'jkk',
  'jkm',
  'jht_employer',
  'jht_worker',
  'jp_employer',
  'jp_worker',
  'jkp_from_jkk',
  'jkp_from_jkm',
  'jkp_government',
] as const satisfies readonly (keyof Shares)[];

async function writeShares(
  within: Within,
  bill: string,
  workers: Billing['workers'],
  shares: readonly Shares[],
): Promise<void> {
  const names = sql.join(shareNames.map((name) => sql.ref(name)));
  const amounts = sql.join(shareNames.map((name) => sql`${shares.map((one) => String(one[name]))}::bigint[]`));
  const cards = workers.map(({ membership }) => membership);
  const wages = workers.map(({ wage }) => String(wage));
  await sql`INSERT INTO contributions.share (bill, line, membership, wage, ${names})
    SELECT ${bill}, line, membership, wage, ${names}
    FROM unnest(${cards}::text[], ${wages}::bigint[], ${amounts})
      WITH ORDINALITY AS share (membership, wage, ${names}, line)`.execute(within);
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

/**
 * The last day to pay by the law of the month; where programmes have days of their own, the first of them. A bill that
 * comes later is due on the day it comes.
 */
function dueDay(law: Law, { month, issuedOn, payerKind }: Billing): Day {
  const ask = law.asks.get('deadlines');
  if (ask === undefined) throw new OperatingError('contributions/no-such-ask');
  const segment = payerKind === 'member' ? 'BPU' : payerKind === 'project' ? 'JAKON' : 'PU';
  const days = ['JKK', 'JKM', 'JHT', 'JP'].flatMap((programme) => {
    const holidays = holidaysAfter(month, issuedOn);
    const facts = { event: 'contribution-month', programme, segment, holidays };
    const due = decide(snapshot(law, issuedOn), ask, month, facts).values.get('dueBy.contribution');
    return isDate(due) ? [due.day] : [];
  });
  if (days.length === 0) throw new OperatingError('contributions/no-due-day', { month: writeDate(month) });
  return Math.max(Math.min(...days), issuedOn);
}
