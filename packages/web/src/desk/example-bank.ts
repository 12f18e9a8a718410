// The bank of the example answers a batch that was sent to it: it pays, and refuses or returns one when it is asked to.
import {
  asActor,
  balance,
  batchRows,
  businessDay,
  countSealed,
  importStatement,
  importStatusFile,
  OperatingError,
  type Pain001Payment,
  readPain001,
  type StatementLine,
  sealBooks,
  sen,
  writeBatchFile,
  writeCamt053,
  writePain002,
} from '@jamin/administration';
import { writeDate } from '@jamin/engine';
import type { Acting } from './acting.ts';

/** One payment of the batch that does not arrive: refused before it is made, or paid and sent back. */
type BankChoice = { readonly payment: string; readonly how: 'refuses' | 'returns' } | undefined;

/** ISO 20022: the number is wrong; the account is closed. */
const REASONS = { refuses: 'AC01', returns: 'AC04' } as const;

export function bankChoice(form: FormData): BankChoice {
  const how = form.get('how');
  const payment = String(form.get('payment') ?? '');
  return how === 'refuses' || how === 'returns' ? { payment, how } : undefined;
}

/**
 * Says in the bank's own messages what it did; then the books are sealed.
 *
 * @throws OperatingError `payments/batch-not-sent`, `payments/no-such-batch`, `payments/no-such-payment`
 */
export async function bankAnswers(acting: Acting, batch: string, choice: BankChoice): Promise<string> {
  const { branch, actor } = acting;
  const { at, id: by } = actor;
  const [row] = await asActor(branch.people, actor, (within) => batchRows(within, batch));
  if (row === undefined) throw new OperatingError('payments/no-such-batch', { batch });
  if (!row.sent) throw new OperatingError('payments/batch-not-sent', { batch });
  // It has answered before: nothing moves again.
  if (row.settled === row.payments) return row.paid > 0n ? 'paid' : 'not-paid';
  const asked = { batch, at, by };
  const file = await asActor(branch.people, actor, (within) => writeBatchFile(within, branch.vault, asked));
  const order = readPain001(file.bytes);
  const failing = order.payments.find(({ id }) => id === choice?.payment);
  if (choice !== undefined && failing === undefined)
    throw new OperatingError('payments/no-such-payment', { payment: choice.payment });
  if (choice?.how === 'refuses') {
    const status = { payment: choice.payment, status: 'RJCT', reason: REASONS.refuses };
    const bytes = writePain002({ id: `T-${batch}`, createdAt: at, batch, payments: [status] });
    await asActor(branch.people, actor, (within) => importStatusFile(within, { bytes, at, by }));
  }
  const made = order.payments.filter((one) => choice?.how !== 'refuses' || one !== failing);
  const back = choice?.how === 'returns' ? failing : undefined;
  const lines = [...made.map((one) => lineOf(acting, one)), ...(back === undefined ? [] : [returnOf(acting, back)])];
  const paid = lines.length === 0 ? 0 : await statement(acting, row, order.debtor.account, lines);
  await sealBooks(branch.system, branch.clock());
  await countSealed(branch.system);
  if (choice !== undefined) return `bank-${choice.how}`;
  return paid > 0 ? 'paid' : 'not-paid';
}

type Line = Omit<StatementLine, 'line'>;
type Paid = Pick<Pain001Payment, 'id' | 'amount'>;

function lineOf({ actor }: Acting, { id, amount }: Paid): Line {
  const on = businessDay(actor.at);
  const nothing = { reference: undefined, returnReason: undefined };
  return { ...nothing, bookedOn: on, valueOn: on, payment: id, amount: sen(-amount) };
}

function returnOf(acting: Acting, paid: Paid): Line {
  return { ...lineOf(acting, paid), amount: paid.amount, returnReason: REASONS.returns };
}

type Account = { readonly fund: Parameters<typeof balance>[1]['fund']; readonly account: string };

/** Takes in a statement of the account that follows the one before; gives how many payments it paid. */
async function statement(
  { branch, actor }: Acting,
  row: Account,
  account: string,
  lines: readonly Line[],
): Promise<number> {
  const { at, id: by } = actor;
  const on = businessDay(at);
  const last = await branch.system
    .selectFrom('payments.statement')
    .select(['sequence', 'closing', 'to_day'])
    .where('bank_account', '=', row.account)
    .orderBy('to_day', 'desc')
    .orderBy('sequence', 'desc')
    .executeTakeFirst();
  const isSameYear = last !== undefined && last.to_day.slice(0, 4) === writeDate(on).slice(0, 4);
  const sequence = isSameYear ? (last.sequence ?? 0n) + 1n : 1n;
  const opening =
    last === undefined
      ? await balance(branch.system, { fund: row.fund, kind: 'bank', owner: row.account })
      : sen(last.closing);
  const id = `CONTOH-${row.account}-${sequence}`.slice(0, 35);
  const one = { id, sequence, account, from: on, to: on, opening, lines };
  const bytes = writeCamt053({ id: `M-${id}`.slice(0, 35), createdAt: at, statements: [one] });
  return (await asActor(branch.people, actor, (within) => importStatement(within, { bytes, at, by }))).paid;
}
