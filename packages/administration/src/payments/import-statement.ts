// Takes in a bank's statements (camt.053), each line once, and settles the payments that they tell of.
import { createHash } from 'node:crypto';
import { writeDate } from '@jamin/engine';
import { sql } from 'kysely';
import { businessDay } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { type Camt053, readCamt053, type Statement } from './camt-053.ts';
import { type BankFile, isNew } from './import-status-file.ts';
import { statementShape } from './message-shapes.ts';
import { type Settled, settleEntries } from './settle-payments.ts';
import { asOne, takeTurn } from './transaction.ts';

type StatementsImported = Settled & {
  /** How many statements the file holds that were not here before. */
  readonly statements: number;
  /** How many of the file's lines match nothing, for the officers. */
  readonly unmatched: number;
  readonly replayed: boolean;
};

/**
 * What the file changed. Statements may come in any order: a line that waits for another is settled when that comes.
 *
 * @throws OperatingError `payments/file-refused`, `payments/other-account` (none of ours), `payments/day-to-come`,
 * `payments/statement-changed` (its id or number came before with other content),
 * `payments/statement-does-not-follow` (its balance is not that of its neighbour); nothing of such a file is kept.
 */
export async function importStatement(database: Database | Within, file: BankFile): Promise<StatementsImported> {
  const read = readCamt053(file.bytes, file.shape);
  const kept = await asOne(database, (within) => takeIn(within, read, file));
  let settled: Settled = { paid: 0, returned: 0 };
  for (const account of new Set(kept.statements.map(({ bankAccount }) => bankAccount))) {
    const ids = kept.statements.filter(({ bankAccount }) => bankAccount === account).map(({ id }) => id);
    const { paid, returned } = await settleEntries(database, account, ids, file.at);
    settled = { paid: settled.paid + paid, returned: settled.returned + returned };
  }
  const ids = kept.statements.map(({ id }) => String(id));
  const { rows } = await sql<{ count: bigint }>`SELECT count(*) FROM payments.open_entry
    WHERE statement = ANY (${ids}::bigint[])`.execute(database);
  const added = kept.statements.filter(({ replayed }) => !replayed).length;
  return { ...settled, statements: added, unmatched: Number(rows[0]?.count ?? 0), replayed: kept.replayed };
}

type KeptStatement = { readonly id: bigint; readonly bankAccount: string; readonly replayed: boolean };
type Kept = { readonly statements: readonly KeptStatement[]; readonly replayed: boolean };

async function takeIn(within: Within, read: Camt053, { bytes, at, by }: BankFile): Promise<Kept> {
  const hash = createHash('sha256').update(bytes).digest();
  const row = { hash, message: statementShape.message, id: read.id, batch: null, bytes: BigInt(bytes.length), at, by };
  const replayed = !(await isNew(within, row));
  const statements: KeptStatement[] = [];
  for (const statement of read.statements) {
    if (statement.to > businessDay(at)) {
      throw new OperatingError('payments/day-to-come', { statement: statement.id, day: writeDate(statement.to) });
    }
    const bankAccount = await accountOf(within, statement);
    await takeTurn(within, 'bank-account', bankAccount);
    statements.push(await keep(within, statement, bankAccount, hash));
  }
  return { statements, replayed };
}

async function accountOf(within: Within, { id, account }: Statement): Promise<string> {
  const rows = await within.selectFrom('payments.bank_account').where('account', '=', account).select('code').execute();
  const [only] = rows;
  // The number is not told again: it may be somebody's.
  if (only === undefined || rows.length > 1) throw new OperatingError('payments/other-account', { statement: id });
  return only.code;
}

async function keep(
  within: Within,
  statement: Statement,
  bankAccount: string,
  hash: Uint8Array,
): Promise<KeptStatement> {
  const { id: bankId, sequence, from, to, opening, closing } = statement;
  const kept = await within
    .insertInto('payments.statement')
    .values({
      ...{ file: hash, bank_account: bankAccount, bank_id: bankId, sequence: sequence ?? null },
      ...{ from_day: writeDate(from), to_day: writeDate(to), opening, closing },
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (kept === undefined)
    return { id: await sameAsBefore(within, statement, bankAccount), bankAccount, replayed: true };
  const lines = statement.lines.filter(({ amount }) => amount !== 0n);
  await sql`INSERT INTO payments.bank_entry
      (statement, number, line, amount, booked_on, value_on, payment, reference, return_reason)
    SELECT ${kept.id}::bigint, t.number, t.line, t.amount, t.booked_on, t.value_on, t.payment, t.reference, t.reason
    FROM unnest(${lines.map(({ line }) => line)}::integer[], ${lines.map(({ amount }) => String(amount))}::bigint[],
      ${lines.map(({ bookedOn }) => writeDate(bookedOn))}::date[],
      ${lines.map(({ valueOn }) => writeDate(valueOn))}::date[],
      ${lines.map(({ payment }) => payment ?? null)}::text[],
      ${lines.map(({ reference }) => reference ?? null)}::text[],
      ${lines.map(({ returnReason }) => returnReason ?? null)}::text[])
      WITH ORDINALITY AS t (line, amount, booked_on, value_on, payment, reference, reason, number)`.execute(within);
  await mustFollow(within, kept.id, bankId);
  return { id: kept.id, bankAccount, replayed: false };
}

/** The statement that came before with this id or number, when it says the same. */
async function sameAsBefore(within: Within, statement: Statement, bankAccount: string): Promise<bigint> {
  const { rows } = await sql<{ id: bigint; content: string }>`
    SELECT s.id, jsonb_build_array(s.bank_id, s.sequence::text, s.from_day, s.to_day, s.opening::text, s.closing::text,
      coalesce((SELECT jsonb_agg(jsonb_build_array(e.amount::text, e.booked_on, e.value_on, e.payment, e.reference,
        e.return_reason) ORDER BY e.number) FROM payments.bank_entry e WHERE e.statement = s.id),
      '[]'))::text AS content
    FROM payments.statement s
    WHERE s.bank_account = ${bankAccount} AND s.bank_id = ${statement.id}
      AND extract(year FROM s.to_day) = extract(year FROM ${writeDate(statement.to)}::date)`.execute(within);
  const [before] = rows;
  if (before === undefined || JSON.stringify(JSON.parse(before.content)) !== contentOf(statement)) {
    throw new OperatingError('payments/statement-changed', { statement: statement.id });
  }
  return before.id;
}

function contentOf({ id, sequence, from, to, opening, closing, lines }: Statement): string {
  const told = lines.filter(({ amount }) => amount !== 0n);
  const entries = told.map((line) => [
    ...[String(line.amount), writeDate(line.bookedOn), writeDate(line.valueOn)],
    ...[line.payment ?? null, line.reference ?? null, line.returnReason ?? null],
  ]);
  const number = sequence === undefined ? null : String(sequence);
  return JSON.stringify([id, number, writeDate(from), writeDate(to), String(opening), String(closing), entries]);
}

/** Where the bank numbers its statements, the balance of one is that of the next. */
async function mustFollow(within: Within, id: bigint, bankId: string): Promise<void> {
  const { rows } = await sql`SELECT FROM payments.statement_break k
    JOIN payments.statement earlier ON earlier.id = k.earlier JOIN payments.statement later ON later.id = k.later
    WHERE ${id}::bigint IN (k.earlier, k.later) AND k.problem = 'balance'
      AND later.sequence = earlier.sequence + 1`.execute(within);
  if (rows.length > 0) throw new OperatingError('payments/statement-does-not-follow', { statement: bankId });
}
