// The state pays its share of JKP: what it was owed with every bill is settled, in sum, into the fund's account.
import type { Day } from '@jamin/engine';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { type Posted, postTransfer } from '../ledger/post-transfer.ts';
import { type Sen, sen } from '../money.ts';

type StatePayment = {
  /** The bank's own reference: told twice, it is the same money. */
  readonly key: string;
  /** The code of the JKP fund's account at a bank: `jkp-contoh`. */
  readonly account: string;
  readonly amount: Sen;
  readonly paidOn: Day;
  readonly at: Instant;
};

/** The branch by itself takes it down; what is still owed is the balance of the fund's account `government`. */
export function receiveFromState(
  database: Database | Within,
  { key, account, amount, paidOn, at }: StatePayment,
): Promise<Posted> {
  return postTransfer(database, {
    key: `state:${key}`,
    kind: 'state-share',
    cause: { kind: 'state-share', id: key },
    happenedOn: paidOn,
    recordedAt: at,
    lines: [
      { fund: 'jkp', kind: 'bank', owner: account, amount },
      { fund: 'jkp', kind: 'government', owner: '', amount: sen(-amount) },
    ],
  });
}
