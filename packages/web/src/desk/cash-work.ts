// What a cashier and approvers do with payments, one posted form each; in the example the bank's answer is played.
import {
  approveBatch,
  asActor,
  balance,
  batchRows,
  businessDay,
  countSealed,
  importStatement,
  makeBatch,
  memberFile,
  OperatingError,
  orderPayment,
  payableParts,
  readPain001,
  refuseBatch,
  sealBooks,
  sen,
  type Within,
  writeBatchFile,
  writeCamt053,
} from '@jamin/administration';
import { date, writeDate } from '@jamin/engine';
import type { Acting } from './acting.ts';

/** Orders all that is due of a claim: to the account in the registry, or to the one that was read from a bank book. */
export async function orderClaim(acting: Acting, form: FormData): Promise<string> {
  const { branch, actor } = acting;
  const at = actor.at;
  const claim = String(form.get('claim') ?? '');
  const parts = await asActor(branch.people, actor, (within) => payableParts(within, businessDay(at), claim));
  const [first] = parts;
  if (first === undefined) throw new OperatingError('payments/cause-reused', { claim });
  const payee = first.payee === null ? await ownAccount(acting, first.membership) : typedAccount(form, first.payee);
  if (payee === undefined) return 'no-account';
  await asActor(branch.people, actor, async (within) => {
    for (const { cause, fund, amount, benefit, due } of parts) {
      const purpose = benefit.startsWith('monthly') ? 'PENS' : 'SSBE';
      const order = { claim, cause, fund, amount: sen(amount), payee, purpose, dueOn: date(due) } as const;
      await orderPayment(within, branch.vault, { ...order, at, by: actor.id });
    }
  });
  return 'ordered';
}

/** The branch itself opens the number and seals it into the order: no cashier reads it. */
async function ownAccount({ branch, actor }: Acting, membership: string) {
  const file = await memberFile(branch.system, branch.vault, membership, businessDay(actor.at), actor.at);
  const account = file?.bankAccount;
  return account === undefined ? undefined : { name: account.holder, bank: account.bank, account: account.number };
}

function typedAccount(form: FormData, name: string) {
  const [bank, account] = ['bank', 'account'].map((field) => String(form.get(field) ?? '').replace(/[\s.-]/g, ''));
  if (bank === undefined || account === undefined || !/^\w{3,11}$/.test(bank) || !/^\d{3,34}$/.test(account))
    return undefined;
  return { name, bank: bank.toUpperCase(), account };
}

/** Gives the id of the batch. */
export async function gatherBatch({ branch, actor }: Acting, form: FormData): Promise<string> {
  const at = actor.at;
  const bankAccount = String(form.get('account') ?? '');
  const asked = { key: `web:${bankAccount}:${at}`, bankAccount, executionOn: businessDay(at), at, by: actor.id };
  return asActor(branch.people, actor, async (within) => (await makeBatch(within, asked)).id);
}

type BatchStep = (within: Within, acting: Acting, batch: string, form: FormData) => Promise<string>;

const steps: { readonly [name: string]: BatchStep } = {
  approve: async (within, { actor }, batch) => {
    await approveBatch(within, { batch, at: actor.at, by: actor.id });
    return 'batch-approved';
  },
  refuse: async (within, { actor }, batch, form) => {
    const reason = String(form.get('reason') ?? '').trim();
    await refuseBatch(within, { batch, reason, at: actor.at, by: actor.id });
    return 'batch-refused';
  },
};

/** The step that was done; undefined where the form asks for none that there is. */
export async function workOnBatch(acting: Acting, batch: string, form: FormData): Promise<string | undefined> {
  const { branch, actor } = acting;
  const name = String(form.get('do'));
  if (name === 'bank' && branch.isExample) return bankAnswers(acting, batch);
  const step = steps[name];
  if (step === undefined) return undefined;
  return asActor(branch.people, actor, (within) => step(within, acting, batch, form));
}

/** The file for the bank; written again, it is the same bytes. */
export async function batchFile({ branch, actor }: Acting, batch: string): Promise<Uint8Array> {
  const asked = { batch, at: actor.at, by: actor.id };
  return (await asActor(branch.people, actor, (within) => writeBatchFile(within, branch.vault, asked))).bytes;
}

/** The bank of the example pays everything in the file and says so in a statement; then the books are sealed. */
async function bankAnswers(acting: Acting, batch: string): Promise<string> {
  const { branch, actor } = acting;
  const on = businessDay(actor.at);
  const order = readPain001(await batchFile(acting, batch));
  const [row] = await asActor(branch.people, actor, (within) => batchRows(within, batch));
  if (row === undefined) throw new OperatingError('payments/no-such-batch', { batch });
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
  const lines = order.payments.map(({ id, amount }) => ({
    ...{ bookedOn: on, valueOn: on, reference: undefined, returnReason: undefined, payment: id },
    amount: sen(-amount),
  }));
  const id = `CONTOH-${row.account}-${sequence}`.slice(0, 35);
  const statement = { id, sequence, account: order.debtor.account, from: on, to: on, opening, lines };
  const bytes = writeCamt053({ id: `M-${id}`.slice(0, 35), createdAt: actor.at, statements: [statement] });
  const file = { bytes, at: actor.at, by: actor.id };
  const { paid } = await asActor(branch.people, actor, (within) => importStatement(within, file));
  await sealBooks(branch.system, branch.clock());
  await countSealed(branch.system);
  return paid > 0 ? 'paid' : 'not-paid';
}
