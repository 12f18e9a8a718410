// Pays what has fallen due: ordered on Mondays, sent on Tuesdays, and on Wednesdays the bank says what it paid.
import { type Day, writeDate } from '@jamin/engine';
import { sql } from 'kysely';
import { oweDueParts } from '../claims/owe-due-parts.ts';
import type { ClaimAsk } from '../claims/tables.ts';
import { type Instant, momentOn } from '../clock.ts';
import { fundAccount } from '../contributions/fund-amounts.ts';
import type { Database } from '../database.ts';
import { OperatingError } from '../error.ts';
import { balance } from '../ledger/balance.ts';
import { postTransfer } from '../ledger/post-transfer.ts';
import { sealBooks } from '../ledger/seal-books.ts';
import { type Sen, sen } from '../money.ts';
import { approveBatch } from '../payments/approve-batch.ts';
import { readPain001, writeCamt053 } from '../payments/example-bank.ts';
import { importStatement } from '../payments/import-statement.ts';
import { makeBatch } from '../payments/make-batch.ts';
import { openBankAccount } from '../payments/open-bank-account.ts';
import { orderPayment } from '../payments/order-payment.ts';
import { retryPayment } from '../payments/retry-payment.ts';
import { writeBatchFile } from '../payments/write-batch-file.ts';
import { countSealed } from '../statistics/count-sealed.ts';
import { programmes } from '../statistics/definitions.ts';
import type { Agenda } from './agenda.ts';
import type { Living } from './live-month.ts';
import { branchCode } from './size.ts';
import { actor } from './staff.ts';

/** What the bank remembers of an account: how many statements it sent, and the files that came. */
type AtBank = { sequence: bigint; readonly files: Uint8Array[] };
type Bank = ReadonlyMap<ClaimAsk, AtBank>;

/** The account from which a fund pays. */
function payingAccount(fund: ClaimAsk): { readonly code: string; readonly number: string } {
  return { code: `${fund}-bayar`, number: `001${programmes.indexOf(fund)}223344` };
}

/** Opens the accounts from which the funds pay, and puts so much into each. */
export async function openAccounts(
  { database }: Living,
  on: Day,
  amounts: { readonly [fund in ClaimAsk]: bigint },
): Promise<Bank> {
  const at = momentOn(on, 9);
  for (const fund of programmes) {
    const { code, number } = payingAccount(fund);
    const holder = { name: `DJS ${fund.toUpperCase()} Cabang Contoh`, bank: 'CTOHIDJA', account: number };
    await openBankAccount(database, { code, fund, holder, at });
    const amount = amounts[fund];
    const lines = [
      { fund, kind: 'bank', owner: code, amount: sen(amount) },
      { fund, kind: 'bank', owner: fundAccount(fund, branchCode), amount: sen(-amount) },
    ];
    const transfer = { key: `funding:${code}`, kind: 'funding', cause: { kind: 'bank-account', id: code } };
    await postTransfer(database, { ...transfer, happenedOn: on, recordedAt: at, lines });
  }
  return new Map(programmes.map((fund) => [fund, { sequence: 0n, files: [] }]));
}

type Due = {
  readonly claim: string;
  readonly cause: string;
  readonly fund: ClaimAsk;
  readonly benefit: string;
  readonly amount: bigint;
  readonly membership: string;
  readonly payee: string | null;
};

/** Everything that is owed and not ordered. */
export async function orderDue({ database, vault, payees }: Living, day: Day, hour: number): Promise<void> {
  const at = momentOn(day, hour);
  await oweDueParts(database, { on: day, at });
  const { rows } = await sql<Due>`SELECT p.claim, p.claim || ':' || p.line AS cause, p.fund, p.benefit,
      p.amount - p.tax AS amount, c.membership,
      (SELECT h.payee FROM claims.heirs h WHERE h.claim = p.claim ORDER BY h.number DESC LIMIT 1) AS payee
    FROM claims.part p
    JOIN claims.approval a ON a.claim = p.claim AND a.decision = p.decision
    JOIN claims.claim c ON c.id = p.claim
    WHERE p.due_on <= ${writeDate(day)}::date
      AND NOT EXISTS (SELECT FROM payments.payment o WHERE o.cause = p.claim || ':' || p.line)
    ORDER BY p.claim, p.line`.execute(database);
  for (const { claim, cause, fund, benefit, amount, membership, payee } of rows) {
    // A member is paid at the registered account; the heir of the example has one with the same number.
    const account = payees.get(membership)?.account ?? '';
    const holder = payee === null ? undefined : { name: payee, bank: '999', account };
    const purpose = benefit.startsWith('monthly.') ? 'PENS' : 'SSBE';
    const order = { claim, cause, fund, amount: sen(amount), payee: holder, purpose, dueOn: day } as const;
    await orderPayment(database, vault, { ...order, at, by: actor('cashier') });
  }
}

/** One batch for each fund that has something to pay. */
async function sendBatches({ database, vault }: Living, bank: Bank, day: Day): Promise<void> {
  for (const fund of await fundsDue(database, day)) {
    const by = actor('cashier');
    const asked = { key: `run:${writeDate(day)}:${fund}`, bankAccount: payingAccount(fund).code, executionOn: day };
    const { id: batch } = await makeBatch(database, { ...asked, at: momentOn(day, 10), by });
    await approveBatch(database, { batch, at: momentOn(day, 11), by: actor('approver') });
    await approveBatch(database, { batch, at: momentOn(day, 11, 30), by: actor('second') });
    const { bytes } = await writeBatchFile(database, vault, { batch, at: momentOn(day, 12), by });
    bank.get(fund)?.files.push(bytes);
  }
}

async function fundsDue(database: Database, day: Day): Promise<readonly ClaimAsk[]> {
  const { rows } = await sql<{ fund: ClaimAsk }>`SELECT DISTINCT p.fund FROM payments.payment p
    WHERE p.due_on <= ${writeDate(day)}::date
      AND NOT EXISTS (SELECT FROM payments.batch_member m WHERE m.payment = p.id)`.execute(database);
  return programmes.filter((fund) => rows.some((row) => row.fund === fund));
}

/** What of a file the bank cannot carry out: an account that is closed, once in so many payments. */
const RETURNED_OF = 60;

/** The bank carried out what it was sent on a day, and says so the next morning; gives what will come back. */
async function hearFromBank({ database }: Living, bank: Bank, day: Day): Promise<readonly Returned[]> {
  const at = momentOn(day + 1, 8);
  const failing: Returned[] = [];
  for (const [fund, there] of bank) {
    const { code, number } = payingAccount(fund);
    for (const file of there.files.splice(0)) {
      const { payments } = readPain001(file);
      const moved = payments.map(({ id, amount }) => ({ payment: id, amount: sen(-amount), returnReason: undefined }));
      const { unmatched, paid } = await tellStatement(database, { fund, code, number, there, day, at, moved });
      if (unmatched > 0 || paid !== moved.length) throw new OperatingError('example/bank-differs', { fund, paid });
      for (const { id, amount } of payments)
        if (Number(id.slice(2)) % RETURNED_OF === 7) failing.push({ fund, payment: id, amount });
    }
  }
  return failing;
}

type Returned = { readonly fund: ClaimAsk; readonly payment: string; readonly amount: Sen };

type Told = {
  readonly fund: ClaimAsk;
  readonly code: string;
  readonly number: string;
  readonly there: AtBank;
  readonly day: Day;
  readonly at: Instant;
  readonly moved: readonly {
    readonly payment: string;
    readonly amount: Sen;
    readonly returnReason: string | undefined;
  }[];
};

/** The bank's next statement of an account: what moved in it on a day. */
async function tellStatement(database: Database, { fund, code, number, there, day, at, moved }: Told) {
  there.sequence += 1n;
  const opening = await balance(database, { fund, kind: 'bank', owner: code });
  const statement = { id: `S-${fund}-${there.sequence}`, sequence: there.sequence, account: number, opening };
  const lines = moved.map((one) => ({ ...one, bookedOn: day, valueOn: day, reference: undefined }));
  const statements = [{ ...statement, from: day, to: day, lines }];
  const bytes = writeCamt053({ id: `M-${fund}-${there.sequence}`, createdAt: at, statements });
  return importStatement(database, { bytes, at, by: actor('cashier') });
}

/** Money comes back on a day; the payment is ordered anew, for the next batch. */
async function hearOfReturns(
  { database, vault }: Living,
  bank: Bank,
  day: Day,
  failed: readonly Returned[],
): Promise<void> {
  const at = momentOn(day + 1, 8);
  for (const [fund, there] of bank) {
    const back = failed.filter((one) => one.fund === fund);
    if (back.length === 0) continue;
    const moved = back.map(({ payment, amount }) => ({ payment, amount, returnReason: 'AC04' }));
    const about = { fund, ...payingAccount(fund), there, day, at, moved };
    const { unmatched, returned } = await tellStatement(database, about);
    if (unmatched > 0 || returned !== back.length) throw new OperatingError('example/bank-differs', { fund, returned });
    for (const { payment } of back) {
      await retryPayment(database, vault, { payment, dueOn: day + 1, at: momentOn(day + 1, 9), by: actor('cashier') });
    }
  }
}

type Days = { readonly from: Day; readonly through: Day };

/** Every week from a Monday on: what is due is ordered, sent and paid; then the books are sealed and counted. */
export function planPaying(agenda: Agenda, living: Living, bank: Bank, { from, through }: Days): void {
  for (let monday = from + ((11 - (from % 7)) % 7); monday + 1 <= through; monday += 7) {
    const [tuesday, wednesday] = [monday + 1, monday + 2];
    agenda.add(momentOn(monday, 15), () => orderDue(living, monday, 15));
    agenda.add(momentOn(tuesday, 10), () => sendBatches(living, bank, tuesday));
    agenda.add(momentOn(wednesday, 8), async () => {
      const failed = await hearFromBank(living, bank, tuesday);
      // What comes back late would be paid after the statement.
      if (failed.length > 0 && tuesday + 7 <= through)
        agenda.add(momentOn(wednesday + 1, 8), () => hearOfReturns(living, bank, wednesday, failed));
    });
    agenda.add(momentOn(wednesday, 8, 30), async () => {
      await sealBooks(living.database, momentOn(wednesday, 8, 20));
      await countSealed(living.database);
    });
  }
}
