// What the tests of figures begin with: a branch, claims in it, and payments that leave, come back and leave again.
import { type Day, date } from '@jamin/engine';
import { fileClaim } from '../claims/file-claim.ts';
import type { ClaimAsk } from '../claims/tables.ts';
import { businessDay, type Instant, momentOn } from '../clock.ts';
import type { Database } from '../database.ts';
import { endHold } from '../ledger/hold-money.ts';
import { postTransfer } from '../ledger/post-transfer.ts';
import { type Sen, sen } from '../money.ts';
import { orderRight } from '../payments/order-payment.ts';
import { testVault } from '../payments/payments-for-tests.ts';
import type { RightPayee } from '../payments/right-payee.ts';
import { registerBranch } from '../registry/register-branch.ts';

export const branches = [
  { code: 'contoh', name: 'Cabang Contoh', region: 'Kanwil Contoh' },
  { code: 'misal', name: 'Cabang Misal', region: 'Kanwil Contoh' },
  { code: 'umpama', name: 'Cabang Umpama', region: 'Kanwil Umpama' },
] as const;

export async function openBranches(database: Database): Promise<void> {
  for (const branch of branches) await registerBranch(database, branch);
}

const firstMorning = date('2024-01-02');

/** A claim of a branch; the same key is the same claim. */
export function claimed(
  database: Database,
  ask: ClaimAsk,
  branch: string,
  key: string,
  membership = `M-${key}`,
): Promise<string> {
  const at = momentOn(firstMorning, 8);
  return fileClaim(database, {
    ...{ key, branch, membership, ask, eventOn: firstMorning, at, by: 'worker', facts: [] },
  });
}

type Paying = {
  readonly claim: string;
  readonly fund: ClaimAsk;
  readonly cause: string;
  readonly amount: bigint;
  readonly at: Instant;
  /** When it happened, if the books learned of it only later. */
  readonly on?: Day;
};

/** An order whose money left our account: the payment's id. */
export async function paid(database: Database, { claim, fund, cause, amount, at, on }: Paying): Promise<string> {
  const when = { happenedOn: businessDay(at), recordedAt: at };
  await postTransfer(database, {
    ...{ key: `grant:${cause}`, kind: 'grant', cause: { kind: 'part', id: cause }, ...when },
    lines: [
      { fund, kind: 'benefits', owner: 'x', amount: sen(amount) },
      { fund, kind: 'claim', owner: claim, amount: sen(-amount) },
    ],
  });
  // Whom it goes to is not what figures are about: no heir is named, and no registry has the account.
  const payee = { name: 'Contoh', bank: '999', account: '1' } as RightPayee;
  const order = { claim, cause, fund, amount: sen(amount), payee, purpose: 'SSBE', dueOn: when.happenedOn } as const;
  const { id } = await orderRight(database, testVault, { ...order, at, by: 'officer' });
  const end = { ...when, happenedOn: on ?? when.happenedOn, to: { kind: 'bank', owner: `bank-${fund}` } };
  await endHold(database, { key: `paid:${id}`, hold: `hold:${id}`, outcome: 'confirmed', ...end });
  return id;
}

type Returning = { readonly payment: string; readonly claim: string; readonly fund: ClaimAsk; readonly amount: Sen };

/** The money of a payment came back. */
export async function returned(database: Database, one: Returning, at: Instant): Promise<void> {
  const { payment, claim, fund, amount } = one;
  await postTransfer(database, {
    ...{ key: `returned:${payment}`, kind: 'returned', cause: { kind: 'payment', id: payment } },
    ...{ happenedOn: businessDay(at), recordedAt: at },
    lines: [
      { fund, kind: 'bank', owner: `bank-${fund}`, amount },
      { fund, kind: 'claim', owner: claim, amount: sen(-amount) },
    ],
  });
}

export function morning(day: Day, minute: number): Instant {
  return momentOn(day, 9, minute);
}
