// Holds money for a payout and ends the hold once: confirmed when the bank paid, released when it did not.
import { writeDate } from '@jamin/engine';
import { sql } from 'kysely';
import type { Database, Within } from '../database.ts';
import { type Account, type Posted, postTransfer, type Transfer, told } from './post-transfer.ts';

type Hold = Omit<Transfer, 'kind' | 'lines' | 'corrects'> & {
  readonly from: Account;
  readonly amount: Transfer['lines'][number]['amount'];
  /** The payment for which it is held. */
  readonly payment: string;
};

/** Moves money from what a claim is owed to what is on its way. */
export function holdMoney(database: Database | Within, { from, amount, payment, ...rest }: Hold): Promise<Posted> {
  const held: Account = { fund: from.fund, kind: 'held', owner: payment };
  const back = -amount as typeof amount;
  return postTransfer(database, {
    ...rest,
    kind: 'hold',
    lines: [
      { ...from, amount },
      { ...held, amount: back },
    ],
  });
}

type HoldEnd = Pick<Transfer, 'key' | 'happenedOn' | 'recordedAt'> & {
  /** The key of the hold. */
  readonly hold: string;
  readonly outcome: 'confirmed' | 'released';
  /** Where the money goes: the bank account that paid it, or the claim that it came from. */
  readonly to: Omit<Account, 'fund'>;
};

/**
 * Ends a hold.
 *
 * @throws OperatingError `ledger/no-such-hold`, `ledger/hold-ended` (it ended before, by another key), and those of
 * postTransfer.
 */
export async function endHold(database: Database | Within, end: HoldEnd): Promise<Posted> {
  const { key, hold, outcome, happenedOn, recordedAt, to } = end;
  const ending = sql<Posted>`SELECT id, replayed FROM ledger.end_hold(
    ${hold}, ${outcome}, ${key}, ${writeDate(happenedOn)}::date, ${recordedAt}::timestamptz, ${to.kind}, ${to.owner})`;
  const { rows } = await told(ending.execute(database));
  const [posted] = rows;
  if (posted === undefined) throw new Error('ledger.end_hold gave no row');
  return posted;
}
