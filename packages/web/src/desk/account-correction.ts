// Another bank account: asked for by whose money came back, approved by a second person; the number stays sealed.
import {
  asActor,
  businessDay,
  decideCorrection,
  findPerson,
  listCorrections,
  OperatingError,
  type PaymentState,
  paymentsOfClaim,
  readFile,
  requestSecretCorrection,
  type Within,
} from '@jamin/administration';
import { formatDate } from '@jamin/law';
import type { Acting } from './acting.ts';
import { namesOf } from './names.ts';

/** The field of a person that a bank account is. */
const ACCOUNT = 'bank-account';
const MOST = 30;

/** Whether money of a claim came back and waits for an account; and whether another one was asked for already. */
export async function accountNeeded(within: Within, claim: string): Promise<'no' | 'ask' | 'asked'> {
  const payments = await paymentsOfClaim(within, claim);
  if (notArrived(payments).length === 0) return 'no';
  const open = await listCorrections(within, { open: true, limit: MOST });
  return open.some(({ field }) => field === ACCOUNT) ? 'asked' : 'ask';
}

/** Payments that the bank refused or sent back, and that were not ordered again. */
export function notArrived(payments: readonly PaymentState[]): readonly PaymentState[] {
  return payments
    .filter(({ status }) => status === 'returned' || status === 'rejected')
    .filter((failed) => !payments.some(({ cause, payment }) => isLater(failed, cause, payment)));
}

function isLater(
  failed: { readonly cause: string; readonly payment: string },
  cause: string,
  payment: string,
): boolean {
  return cause === failed.cause && payment > failed.payment;
}

type Typed = { readonly bank: string; readonly number: string };

/** The code of a bank has eight letters and digits, or eleven with its branch. */
const BIC = /^[A-Za-z0-9]{8}(?:[A-Za-z0-9]{3})?$/;

export function readAccount(form: FormData): Typed | undefined {
  const [bank = '', number = ''] = ['bank', 'account'].map((field) =>
    String(form.get(field) ?? '').replace(/[\s.-]/g, ''),
  );
  return BIC.test(bank) && /^\d{3,34}$/.test(number) ? { bank: bank.toUpperCase(), number } : undefined;
}

/** The account is in the member's own name: the registry says how it is written. */
export async function askAccount(within: Within, acting: Acting, membership: string, typed: Typed): Promise<void> {
  const { branch, actor } = acting;
  const [person] = await findPerson(within, branch.vault, { kpj: membership });
  if (person === undefined) throw new OperatingError('registry/no-such-subject', { subject: 'person' });
  const bankAccount = { ...typed, holder: person.name };
  const asked = { of: person.person, value: { bankAccount }, why: 'pembayaran kembali', at: actor.at, by: actor.id };
  await requestSecretCorrection(within, branch.vault, asked);
}

export type OpenCorrection = {
  readonly correction: string;
  readonly name: string;
  readonly asked: string;
  /** Whether the reader asked for it, and so may not decide it. */
  readonly isOwn: boolean;
};

/** Accounts that wait for a second person. */
export async function openCorrections({ branch, actor, language }: Acting): Promise<readonly OpenCorrection[]> {
  const rows = await asActor(branch.people, actor, (within) => listCorrections(within, { open: true, limit: MOST }));
  const accounts = rows.filter(({ field }) => field === ACCOUNT);
  const names = await namesOf(
    branch.system,
    accounts.map(({ askedBy }) => askedBy),
  );
  return accounts.map(({ correction, askedAt, askedBy }) => ({
    correction,
    name: names.get(askedBy) ?? askedBy,
    asked: formatDate(businessDay(askedAt), language),
    isOwn: askedBy === actor.id,
  }));
}

/** What is sealed opens for who wrote down that he reads this person's file. */
export async function decideAccount({ branch, actor }: Acting, form: FormData): Promise<string> {
  const correction = String(form.get('correction') ?? '');
  const approved = form.get('do') === 'approve-account';
  const row = await branch.system
    .selectFrom('registry.correction as c')
    .innerJoin('registry.membership as m', (join) => join.onRef('m.person', '=', 'c.subject_id'))
    .select('m.kpj')
    .where('c.code', '=', correction)
    .where('c.subject', '=', 'person')
    .orderBy('m.kpj')
    .executeTakeFirst();
  if (row === undefined) throw new OperatingError('registry/no-such-correction', { correction });
  const reading = { membership: row.kpj, why: 'correction' } as const;
  const { at, id: by } = actor;
  await readFile(branch.people, actor, reading, (within) =>
    decideCorrection(within, branch.vault, { correction, approved, at, by }),
  );
  return approved ? 'account-approved' : 'account-refused';
}
